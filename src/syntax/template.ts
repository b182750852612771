/** Files that a program fills in before OpenSSH reads them: Jinja, ERB, Go templates, shell. */
import type { ConfigFile } from './ast.ts';
import { linesOf } from './text.ts';

const controlTag = /\{%|<%|\{\{[#/~-]/;

/** Whether lines of the file may vanish, repeat or become others: what it does not say cannot be told from the text. */
export function hasTemplateLines(file: ConfigFile): boolean {
  if (controlTag.test(file.text)) return true;
  for (const line of linesOf(file)) {
    if ('keyword' in line && line.keyword && /^[^A-Za-z"']/.test(line.keyword.text)) return true;
  }
  return false;
}
