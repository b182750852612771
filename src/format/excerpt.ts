/** One line of a linted file as a terminal shows it, and where its columns come to stand. */
import { terminalCharacters } from './escape.ts';
import { redacted, secretsIn } from './redact.ts';

/** What is shown of a line: what stands for each of its UTF-16 units from `start` to `end`. */
export interface ShownPart {
  readonly start: number;
  readonly end: number;
  /** Fit for a terminal, tabs as they are. Empty for a unit that belongs to the character or secret before it. */
  readonly characters: readonly string[];
}

export interface Excerpt {
  /** Fit for a terminal: tabs as blanks, escapes visible, a long line cut. */
  readonly text: string;
  /** The terminal column, from 0, at which a column of the source line (UTF-16, from 1) begins. */
  columnOf(column: number): number;
}

const tabWidth = 4;

/** UTF-16 units of a line that are shown, and how many of them may stand before the place in question. */
const longest = 120;
const longestBefore = 40;

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const doubleWidth =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u;

/** Lays a source line out; a long one is cut so that `column` (UTF-16, from 1) is in sight. */
export function layOut(line: string, column: number): Excerpt {
  const { start, end, characters } = shownPart(line, column);
  const columns: number[] = [];
  let text = start > 0 ? '…' : '';
  let width = text.length;
  for (const char of characters) {
    columns.push(width);
    const shown = char === '\t' ? ' '.repeat(tabWidth - (width % tabWidth)) : char;
    text += shown;
    width += widthOf(shown);
  }
  columns.push(width);
  if (end < line.length) text += '…';
  return { text, columnOf: (at) => columns[Math.min(Math.max(at - 1 - start, 0), end - start)]! };
}

/** What a report shows of a line so that `column` (UTF-16, from 1) is in sight; no secrets, and no half of a pair. */
export function shownPart(line: string, column: number): ShownPart {
  const from = Math.max(0, Math.min(column - 1 - longestBefore, line.length - longest));
  const to = Math.min(from + longest, line.length);
  const part = { start: characterStart(line, from), end: characterStart(line, to) };
  const characters = [...terminalCharacters(line.slice(part.start, part.end))];
  for (const secret of secretsIn(line, part)) {
    const [start, end] = [Math.max(secret.start, part.start), Math.min(secret.end, part.end)];
    if (start < end) characters.fill('', start - part.start, end - part.start)[start - part.start] = redacted;
  }
  return { ...part, characters };
}

function characterStart(line: string, at: number): number {
  return at > 0 && line.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
}

function widthOf(shown: string): number {
  if (shown.length > 2 || /^[ -~]*$/.test(shown)) return shown.length;
  if (noWidth.test(shown)) return 0;
  return doubleWidth.test(shown) ? 2 : 1;
}
