/** The lines OpenSSH sees, which a NUL byte cuts short or joins. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import { argvSplitSince } from './words.ts';

/** Where a line stands in the file. */
export interface PhysicalLine {
  /** From 1. */
  readonly line: number;
  readonly lineStart: number;
  /** The offset after the end-of-line characters. */
  readonly next: number;
}

/** The text of one line as OpenSSH sees it: a stretch of `text`, with the way back to offsets of the file. */
export interface Source {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  offset(index: number): number;
}

export interface LogicalLine {
  readonly source: Source;
  readonly physical: PhysicalLine;
  /** How many lines of the file it takes. */
  readonly lineCount: number;
}

interface LineStart {
  readonly start: number;
  readonly number: number;
  readonly dialect: Dialect;
  readonly release: Release;
  /** False where the file is known to hold none, which saves the search. */
  readonly mayHoldNul: boolean;
}

/** The line that begins at `start`. */
export function logicalLine(text: string, { start, number, dialect, release, mayHoldNul }: LineStart): LogicalLine {
  const { end, next } = lineEnd(text, start);
  const physical = { line: number, lineStart: start, next };
  const nul = mayHoldNul ? nulIn(text, start, end) : -1;
  if (nul === -1) return { source: { text, start, end, offset: identity }, physical, lineCount: 1 };
  // The client's reader stops at a NUL (getline keeps it, strlen does not see past it).
  const cutBefore = release < argvSplitSince && text.slice(start, nul).includes('#');
  // Up to 8.6 sshd's loader cut a line at its first `#`, and ended it there with a newline.
  if (dialect === 'ssh_config' || cutBefore) {
    return { source: { text, start, end: nul, offset: identity }, physical, lineCount: 1 };
  }
  return joinAtNul(text, start, number);
}

/** sshd's loader drops everything from a NUL on, the newline too, so that the next line continues this one. */
function joinAtNul(text: string, start: number, number: number): LogicalLine {
  let joined = '';
  const offsets: number[] = [];
  let lineCount = 0;
  let lineStart = start;
  let cut = false;
  do {
    const { end, next } = lineEnd(text, lineStart);
    const nul = nulIn(text, lineStart, end);
    cut = nul !== -1;
    let from = lineStart;
    while (lineCount > 0 && from < end && /[ \t\r]/.test(text[from]!)) from++;
    for (let index = from; index < (cut ? nul : end); index++) offsets.push(index);
    joined += text.slice(from, cut ? nul : end);
    lineStart = next;
    lineCount++;
  } while (cut && lineStart < text.length);
  const last = offsets.length > 0 ? offsets.at(-1)! + 1 : start;
  const source: Source = {
    text: joined,
    start: 0,
    end: joined.length,
    offset: (index) => offsets[index] ?? last,
  };
  return { source, physical: { line: number, lineStart: start, next: lineStart }, lineCount };
}

function lineEnd(text: string, start: number): { end: number; next: number } {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? { end: text.length, next: text.length } : { end: feed, next: feed + 1 };
}

function nulIn(text: string, start: number, end: number): number {
  const index = text.slice(start, end).indexOf('\0');
  return index === -1 ? -1 : start + index;
}

function identity(index: number): number {
  return index;
}
