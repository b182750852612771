/**
 * Findings drawn under the text they are about:
 *
 *     ClientAliveInterval 298
 *                         ~~~ interval
 *
 * `~~~` is the place of a finding, `^` an empty place before the character above it, `---` a related place of a
 * finding; the message id follows. Columns are UTF-16 code units, so a tab is as wide as one character.
 */
import type { Finding, Place } from '../rule/finding.ts';

export interface Mark {
  readonly kind: 'finding' | 'related';
  readonly messageId: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** Where the place ends on another line, which a sample cannot draw. */
  readonly endLine?: number;
}

export interface MarkedText {
  /** Without the marker lines. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

const markerLine = /^([ \t]*)(~+|\^|-+) +([\w-]+)[ \t]*$/;

/** Takes the marker lines out of a drawn text. */
export function readMarks(drawn: string): MarkedText {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of drawn.split('\n')) {
    const [, indentation, drawing, messageId] = markerLine.exec(line) ?? [];
    if (indentation === undefined || drawing === undefined || messageId === undefined) {
      lines.push(line);
      continue;
    }
    if (lines.length === 0) throw new Error(`The marker ${JSON.stringify(line)} has no line above it.`);
    const column = indentation.length + 1;
    const kind = drawing.startsWith('-') ? 'related' : 'finding';
    const endColumn = drawing === '^' ? column : column + drawing.length;
    marks.push({ kind, messageId, line: lines.length, column, endColumn });
  }
  return { text: lines.join('\n'), marks };
}

/** Draws marks under their lines; the order in which they are given does not matter. */
export function drawMarks(text: string, marks: readonly Mark[]): string {
  const sorted = marks.toSorted((a, b) => a.column - b.column || compareText(drawMark(a), drawMark(b)));
  return text
    .split('\n')
    .flatMap((line, index) => [line, ...sorted.filter((mark) => mark.line === index + 1).map(drawMark)])
    .join('\n');
}

function drawMark({ kind, messageId, column, endColumn, endLine }: Mark): string {
  const indentation = ' '.repeat(column - 1);
  const stroke = kind === 'related' ? '-' : '~';
  if (endLine !== undefined) return `${indentation}${stroke} ${messageId} (to line ${endLine}, column ${endColumn})`;
  const drawing = endColumn > column ? stroke.repeat(endColumn - column) : '^';
  return `${indentation}${drawing} ${messageId}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The marks that findings leave in the file at `path`, related places among them. */
export function marksOf(findings: readonly Finding[], path: string): readonly Mark[] {
  return findings.flatMap(({ messageId, place, related }) =>
    [{ kind: 'finding' as const, place }, ...related.map((other) => ({ kind: 'related' as const, place: other.place }))]
      .filter((entry) => entry.place.path === path)
      .map((entry) => toMark(entry.kind, messageId, entry.place)),
  );
}

function toMark(kind: Mark['kind'], messageId: string, { line, column, endLine, endColumn }: Place): Mark {
  return { kind, messageId, line, column, endColumn, ...(endLine !== line && { endLine }) };
}
