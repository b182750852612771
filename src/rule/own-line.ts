/** Edits that move a comment from the end of a line to a line of its own. */
import type { ConfigFile, Line, Range } from '../syntax/ast.ts';
import { newlineOf } from './insert.ts';
import type { ReportedEdit } from './rule.ts';

/** Puts what stands from `comment.start` to the end of the line above it, in the line's indentation. */
export function moveAbove(file: ConfigFile, line: Line, comment: Pick<Range, 'start'>): readonly ReportedEdit[] {
  let end = line.next;
  while (end > line.lineStart && /[\r\n]/.test(file.text[end - 1]!)) end--;
  const text = file.text.slice(line.lineStart, end);
  const indentation = /^[ \t]*/.exec(text)![0];
  const before = text.slice(0, comment.start - line.lineStart).trimEnd();
  const moved = text.slice(comment.start - line.lineStart).trimEnd();
  const { lineStart } = line;
  return [
    { file, range: { start: lineStart, end: lineStart }, text: `${indentation}${moved}${newlineOf(file)}` },
    { file, range: { start: lineStart + before.length, end: lineStart + text.length }, text: '' },
  ];
}
