/** Files that a program fills in before OpenSSH reads them: Jinja, ERB, Go templates, shell. */
import type { ConfigFile, Line } from './ast.ts';

const controlTag = /\{%|<%|\{\{[#/~-]/;

/** Whether lines of the file may vanish, repeat or become others: what it does not say cannot be told from the text. */
export function hasTemplateLines(file: ConfigFile): boolean {
  return hasControlTags(file) || file.blocks.some(({ lines }) => lines.some(beginsWithPlaceholder));
}

/** Whether the text holds tags of a template language that decide what is written at all. */
export function hasControlTags({ text }: ConfigFile): boolean {
  return controlTag.test(text);
}

/** Whether no keyword could begin as the line does. */
export function beginsWithPlaceholder(line: Line): boolean {
  return 'keyword' in line && line.keyword !== undefined && /^[^A-Za-z"']/.test(line.keyword.text);
}

/** Jinja, ERB, Go, shell, `@NAME@`, `__NAME__`, `%%NAME%%`, `<name>`. */
const placeholder =
  /\{\{|\}\}|\{[%#]|[%#]\}|<%|%>|\$[{(A-Za-z_]|@[A-Za-z_][\w.-]*@|__[A-Za-z]\w*__|%%[A-Za-z_]+%%|<[A-Za-z][\w .-]*>/;

/** Whether a program fills in a part of the text before OpenSSH reads it, as far as can be seen. */
export function holdsPlaceholder(text: string): boolean {
  return placeholder.test(text);
}
