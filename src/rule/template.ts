import { derived } from '../resolve/derived.ts';
import type { Root } from '../resolve/model.ts';
import { hasTemplateLines } from '../syntax/template.ts';

/** Whether a program fills in a file of the root before OpenSSH reads it, and may leave lines out or add some. */
export function isTemplate(root: Root): boolean {
  return derived(root, anyTemplate);
}

function anyTemplate({ files }: Root): boolean {
  return files.some(hasTemplateLines);
}
