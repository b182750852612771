/** Files that a program fills in before OpenSSH reads them: Jinja, ERB, Go templates, shell. */
import type { ConfigFile, Line } from './ast.ts';

const controlTag = /\{%|<%|\{\{[#/~-]/;

/** Whether lines of the file may vanish, repeat or become others: what it does not say cannot be told from the text. */
export function hasTemplateLines(file: ConfigFile): boolean {
  return controlTag.test(file.text) || file.blocks.some(({ lines }) => lines.some(beginsWithPlaceholder));
}

function beginsWithPlaceholder(line: Line): boolean {
  return 'keyword' in line && line.keyword !== undefined && /^[^A-Za-z"']/.test(line.keyword.text);
}
