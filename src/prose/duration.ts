/** Durations: a number with its unit, sums of such, halves and ranges. */
import { type Match, anyLanguage } from './lexicon.ts';
import { type NumberRead, readNumber } from './number.ts';
import { type Scan, find, sameClause } from './scan.ts';

export interface DurationRead {
  /** Seconds; `low` and `high` differ for a range. */
  readonly low: number;
  readonly high: number;
  /** The index of the token after it. */
  readonly next: number;
  readonly languages: number;
  /** Where it is one number in digits and one unit: the unit's seconds, and the index of the token after the number. */
  readonly digits: { readonly unit: number; readonly next: number } | undefined;
  /** Another way to read it, in seconds: of "3 probes every 60 s", 60 as well as 20. */
  readonly alternative?: number;
}

/** "1 week 2 days 3 hours 4 minutes 5 seconds" is the longest sum. */
const longestSum = 5;

/** The duration that begins at a token; `between` where "between" or "from" stands before it. */
export function readDuration(scan: Scan, at: number, between = false): DurationRead | undefined {
  const span = find(scan, at, 'span');
  const number = readNumber(scan, at);
  if (span && span.next > (number?.next ?? 0)) {
    return withHalf(scan, { ...ofUnit(span), digits: undefined }, span.value);
  }
  if (!number) return undefined;
  const first = readSum(scan, number);
  const high = readUpperEnd(scan, first ?? number, between);
  if (!high) return first;
  const low = first ? first.low : number.value * high.unit;
  if (!first && number.article) return undefined;
  return {
    low: Math.min(low, high.high),
    high: Math.max(low, high.high),
    next: high.next,
    languages: high.languages,
    digits: undefined,
  };
}

/** A unit alone, as after "every" and "per": one of it. */
export function readBareUnit(scan: Scan, at: number, languages: number): DurationRead | undefined {
  const unit = find(scan, at, ['unit', languages]);
  const token = scan.tokens[at]!;
  if (!unit || unit.value > 3600 || unit.value < 1 || (token.kind === 'word' && token.text.length === 1)) {
    return undefined;
  }
  return withHalf(scan, { ...ofUnit(unit), digits: undefined }, unit.value);
}

function ofUnit({ value, next, languages }: Match): Omit<DurationRead, 'digits'> {
  return { low: value, high: value, next, languages };
}

/** `5 minutes`, `1m30s`, `an hour and a half`, `two minutes thirty`. */
function readSum(scan: Scan, number: NumberRead): DurationRead | undefined {
  const unit = readUnit(scan, number);
  if (!unit || number.value === 0) return undefined;
  let seconds = number.value * unit.value;
  let { next, languages } = unit;
  let smallest = unit.value;
  const digits = number.digits ? { unit: unit.value, next: number.next } : undefined;
  for (let parts = 1; parts < longestSum; parts++) {
    const part = readPart(scan, next, { smallest, languages });
    if (!part) break;
    seconds += part.seconds;
    ({ next, languages } = part);
    smallest = part.unit;
  }
  const single = next === unit.next ? digits : undefined;
  return withHalf(scan, { low: seconds, high: seconds, next, languages, digits: single }, smallest);
}

interface Part {
  readonly seconds: number;
  readonly unit: number;
  readonly next: number;
  readonly languages: number;
}

/** A further number with a smaller unit, or "thirty" at the end of "two minutes thirty". */
function readPart(
  scan: Scan,
  at: number,
  { smallest, languages }: { readonly smallest: number; readonly languages: number },
): Part | undefined {
  const isAbbreviated = scan.tokens[at]?.text === '.';
  const joined = find(scan, at, ['and', languages]);
  const number = readNumber(scan, joined?.next ?? (isAbbreviated ? at + 1 : at));
  if (!number || number.article || (number.languages & languages) === 0) return undefined;
  const unit = readUnit(scan, { ...number, languages: number.languages & languages });
  if (unit) {
    const seconds = number.value * unit.value;
    const isSmaller = unit.value < smallest && seconds < smallest;
    return isSmaller ? { seconds, unit: unit.value, next: unit.next, languages: unit.languages } : undefined;
  }
  const closes =
    !joined &&
    !isAbbreviated &&
    (smallest === 60 || smallest === 3600) &&
    Number.isInteger(number.value) &&
    number.value < 60;
  if (!closes || sameClause(scan, number.next - 1, number.next)) return undefined;
  return { seconds: (number.value * smallest) / 60, unit: smallest / 60, next: number.next, languages };
}

/** "and a half" behind the unit. */
function withHalf(scan: Scan, duration: DurationRead, unit: number): DurationRead {
  const half = find(scan, duration.next, ['and-half', duration.languages]);
  if (!half) return duration;
  const seconds = duration.low + unit / 2;
  return { low: seconds, high: seconds, next: half.next, languages: half.languages, digits: undefined };
}

/** The unit behind a number, as in `5 minutes` and `five (5) minutes`. */
function readUnit(scan: Scan, { next, languages, article }: NumberRead): Match | undefined {
  const isBracketed = scan.tokens[next]?.text === ')' && scan.tokens[next - 2]?.text === '(';
  const at = isBracketed ? next + 1 : next;
  const unit = find(scan, at, ['unit', languages]);
  if (!unit) return undefined;
  const token = scan.tokens[at]!;
  if (article && find(scan, at, ['ordinal-unit', languages])) return undefined;
  if ((find(scan, at, 'idiom')?.next ?? 0) > unit.next) return undefined;
  const isLetter = token.kind === 'word' && token.text.length === 1;
  if (isLetter && (article || !(token.glued || (token.spaced && unit.value <= 3600)))) return undefined;
  const following = scan.tokens[unit.next];
  return isLetter && following?.glued && following.kind === 'word' ? undefined : unit;
}

/** The upper end of a range: "to 10 minutes" after a number or duration. */
function readUpperEnd(
  scan: Scan,
  { next, languages }: { readonly next: number; readonly languages: number },
  between: boolean,
): { readonly high: number; readonly unit: number; readonly next: number; readonly languages: number } | undefined {
  const from = rangeSign(scan, next, between ? languages : 0) ?? find(scan, next, ['to', languages])?.next;
  if (from === undefined) return undefined;
  const number = readNumber(scan, from);
  if (!number || number.article) return undefined;
  const unit = readUnit(scan, number);
  if (!unit || (unit.languages & languages) === 0) return undefined;
  return { high: number.value * unit.value, unit: unit.value, next: unit.next, languages: unit.languages };
}

/** Past `-` or `~`, or past "and" in one of the languages. */
function rangeSign(scan: Scan, at: number, andLanguages: number): number | undefined {
  const text = scan.tokens[at]?.text;
  if (text === '-' || text === '~') return at + 1;
  return andLanguages === 0 ? undefined : find(scan, at, ['and', andLanguages || anyLanguage])?.next;
}
