/** From offsets to lines and columns, and from a tree back to its text. */
import type { ConfigFile, Keyword, Line, Position, Range } from './ast.ts';

/** How bytes became text: UTF-8 where they are valid, else latin-1, which any bytes are. */
export type TextEncoding = 'utf-8' | 'latin-1';

const lineStartsByFile = new WeakMap<ConfigFile, readonly number[]>();

/** Line and column of an offset, both from 1; lines end at `\n`, as OpenSSH's do. */
export function positionAt(file: ConfigFile, offset: number): Position {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

function lineStarts(file: ConfigFile): readonly number[] {
  let starts = lineStartsByFile.get(file);
  if (!starts) {
    const found = [0];
    for (let feed = file.text.indexOf('\n'); feed !== -1; feed = file.text.indexOf('\n', feed + 1)) {
      found.push(feed + 1);
    }
    starts = found;
    lineStartsByFile.set(file, starts);
  }
  return starts;
}

/** The characters of a range. */
export function textOf(file: ConfigFile, range: Range): string {
  return file.text.slice(range.start, range.end);
}

/** All lines of a file in order, headers included. */
export function* linesOf(file: ConfigFile): Generator<Line> {
  for (const block of file.blocks) {
    if (block.header) yield block.header;
    yield* block.lines;
  }
}

/** The text of a tree, joined from its lines. */
export function print(file: ConfigFile): string {
  let text = '';
  for (const line of linesOf(file)) text += file.text.slice(line.lineStart, line.next);
  return text;
}

/** What stands in a file, wherever it stands. */
export interface Inventory {
  /** The keywords as OpenSSH compares them; those of refused lines too. */
  readonly names: ReadonlySet<string>;
  /** The same under their current names. */
  readonly keywords: ReadonlySet<string>;
  /** Whether OpenSSH passes over a line in silence. */
  readonly holdsIgnoredLine: boolean;
}

export function inventoryOf(file: ConfigFile): Inventory {
  const names = new Set<string>();
  const keywords = new Set<string>();
  let holdsIgnoredLine = false;
  const note = (keyword: Keyword): void => {
    if (names.has(keyword.name)) return;
    names.add(keyword.name);
    keywords.add(keyword.canonical);
  };
  for (const { header, lines } of file.blocks) {
    if (header) note(header.keyword);
    for (const line of lines) {
      if (line.type === 'Directive' || line.type === 'Malformed') {
        if (line.keyword) note(line.keyword);
        else holdsIgnoredLine = true;
      }
    }
  }
  return { names, keywords, holdsIgnoredLine };
}
