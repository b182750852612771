/** A unified diff that `git apply` and `patch -p1` both take. */
import { structuredPatch } from 'diff';
import type { LintedFile, TextEncoding } from '../linter/result.ts';
import { patchPath } from './escape.ts';

export interface PatchedFile extends Pick<LintedFile, 'path' | 'encoding'> {
  readonly oldText: string;
  readonly newText: string;
  /** The rules whose fixes made the difference. */
  readonly ruleIds: readonly string[];
}

/**
 * The patch as bytes: what is not valid UTF-8 in a file must not be in its patch either. Empty where no text changes.
 * Throws a `RangeError` if a text that was read as latin-1 was given a character that latin-1 lacks.
 */
export function patchBytes(files: readonly PatchedFile[]): Uint8Array {
  const parts = files.flatMap((file) =>
    file.oldText === file.newText ? [] : [encode(header(file), 'utf-8'), encode(hunks(file), file.encoding)],
  );
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Both tools pass over the line that names the rules. */
function header({ path, ruleIds }: PatchedFile): string {
  const [before, after] = [patchPath(`a/${path}`), patchPath(`b/${path}`)];
  return [
    ...(ruleIds.length > 0 ? [`ssh-lint: ${ruleIds.join(', ')}`] : []),
    `diff --git ${before} ${after}`,
    `--- ${before}${nameEnd(before)}`,
    `+++ ${after}${nameEnd(after)}`,
    '',
  ].join('\n');
}

/** GNU patch ends a bare name at its first blank unless a tab follows it. */
function nameEnd(name: string): string {
  return /^[^"].*\s/.test(name) ? '\t' : '';
}

function hunks({ oldText, newText }: PatchedFile): string {
  return structuredPatch('', '', oldText, newText, '', '', { context: 3 })
    .hunks.flatMap((hunk) => [
      `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@\n`,
      ...hunk.lines.map((line) => `${line}\n`),
    ])
    .join('');
}

/** A range of no lines is told by the line before it. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const wide = /[^\0-\xff]/.exec(text);
  if (wide) throw new RangeError(`latin-1 has no ${JSON.stringify(wide[0])}`);
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
