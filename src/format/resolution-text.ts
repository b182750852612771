/** `ssh-lint resolve` for people: a line for each value as OpenSSH prints it, with the place that it comes from. */
import type { Painter } from './context.ts';
import { terminalCharacters } from './escape.ts';
import type { ResolutionReport, ResolvedKeyword, ResolvedValue } from './resolution.ts';

export interface TextOptions {
  /** Whether compiled-in defaults are shown. */
  readonly all: boolean;
  readonly paint: Painter;
}

interface Line {
  readonly head: string;
  readonly value: string;
  readonly remark: string;
  readonly origin: string;
}

/** A value that is longer moves its own origin to the right, and no other's. */
const widestColumn = 48;

export function resolutionText({ keywords }: ResolutionReport, { all, paint }: TextOptions): string {
  const lines = keywords.filter((keyword) => all || !isDefault(keyword)).flatMap(linesOf);
  const headWidth = Math.max(0, ...lines.map(({ head }) => head.length));
  const valueWidth = Math.min(widestColumn, Math.max(0, ...lines.map(({ value }) => value.length)));
  return lines
    .map(({ head, value, remark, origin }) => {
      const text = `${head.padEnd(headWidth)} ${value.padEnd(valueWidth)}`;
      return `${text}  ${origin === '' ? '' : paint.dim(origin)}${remark === '' ? '' : `  ${paint.yellow(remark)}`}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

function isDefault({ values, certainty }: ResolvedKeyword): boolean {
  return certainty === 'certain' && values.every(({ origin }) => origin === undefined);
}

/** The values in force where nothing else applies, then those that may be in their place, each under an `or`. */
function linesOf({ keyword, values, certainty, candidates }: ResolvedKeyword): readonly Line[] {
  const remark = certainty === 'possible' ? 'possible' : '';
  const shown = values.length > 0 ? values : [unset];
  return [
    ...shown.map((value) => lineOf(keyword, value, remark)),
    ...candidates.flatMap((candidate) =>
      (candidate.length > 0 ? candidate : [unset]).map((value) => lineOf('  or', value, '')),
    ),
  ];
}

const unset: ResolvedValue = { text: '', origin: undefined };

function lineOf(head: string, value: ResolvedValue, remark: string): Line {
  if (value === unset) return { head, value: '(not set)', remark, origin: '' };
  const { text, origin } = value;
  const place = origin ? `${fit(origin.path)}:${origin.line}:${origin.column}` : 'default';
  return { head, value: fit(text), remark, origin: place };
}

/** Fit for a terminal behind other text; at the beginning of a line it might be a command to a CI runner. */
function fit(text: string): string {
  return terminalCharacters(text).join('');
}
