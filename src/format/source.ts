/** What formats ask of a linted file's text. */
import type { LintedFile } from '../linter/result.ts';
import type { Dialect } from '../openssh/dialect.ts';
import type { Place } from '../rule/finding.ts';

/** The line on which a place begins, without its line end. */
export function sourceLine(text: string, place: Place): string {
  const start = place.start - (place.column - 1);
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** A file's text with what is measured once for all its findings. */
export interface Source {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly headers: readonly Header[];
  /** The words of lines that were asked for, by the offset of the line: a hostile one may have thousands of findings. */
  readonly wordsByLine: Map<number, readonly string[]>;
}

/** A line that begins a block. */
interface Header {
  readonly start: number;
  /** `Host web-*`: one blank between words. */
  readonly name: string;
}

export function measure({ dialect }: LintedFile, text: string): Source {
  return { text, lineStarts: lineStartsOf(text), headers: headersOf(text, dialect), wordsByLine: new Map() };
}

/** Offsets, ascending; a file that ends with a line end has no line after it. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0 && end + 1 < text.length; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

function headersOf(text: string, dialect: Dialect): readonly Header[] {
  const header = dialect === 'ssh_config' ? /^[ \t]*(?:host|match)[ \t="].*/gim : /^[ \t]*match[ \t="].*/gim;
  return Array.from(text.matchAll(header), (match) => ({ start: match.index, name: words(match[0]).join(' ') }));
}

/** Near enough for names: quotes stay. */
export function words(line: string): readonly string[] {
  return line
    .replace(/^(\s*\w+)\s*=/, '$1 ')
    .split(/\s+/)
    .filter(Boolean);
}

/** The name of the block that a place is in, or begins: `global` before the first. */
export function blockOf({ headers }: Source, place: Place): string {
  const lineStart = place.start - (place.column - 1);
  if (headers.length === 0 || headers[0]!.start > lineStart) return 'global';
  let [low, high] = [0, headers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (headers[middle]!.start <= lineStart) low = middle;
    else high = middle - 1;
  }
  return headers[low]!.name;
}

/** The words of the line on which a place begins. */
export function lineWords({ text, wordsByLine }: Source, place: Place): readonly string[] {
  const start = place.start - (place.column - 1);
  let found = wordsByLine.get(start);
  if (!found) wordsByLine.set(start, (found = words(sourceLine(text, place))));
  return found;
}

/**
 * Line and column of an offset as SARIF counts them (3.30.2): a byte order mark has no column, and the end of a file
 * that ends with a line end is on its last line, behind that line end.
 */
export function sarifPosition({ text, lineStarts }: Source, offset: number): Pick<Place, 'line' | 'column'> {
  const index = lineIndexAt(lineStarts, offset);
  return { line: index + 1, column: Math.max(offset - lineStarts[index]! - markLength(text, index), 0) + 1 };
}

/** The index of the line that holds an offset; that of the last one for the end of the file. */
export function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line by its number, from 1, without line end and byte order mark. */
export function sarifLine({ text, lineStarts }: Source, line: number): string {
  const start = lineStarts[line - 1]! + markLength(text, line - 1);
  return text.slice(start, lineStarts[line]).replace(/\r?\n$/, '');
}

function markLength(text: string, index: number): number {
  return index === 0 && text.startsWith('\ufeff') ? 1 : 0;
}
