/** Whether a comment contradicts a directive: what explains a number, and what is left unexplained. */
import type { Claim, CountClaim, DurationClaim, Reading } from './claim.ts';
import type { Counted } from './count.ts';

/**
 * What a directive's number is. `interval`: seconds between probes. `count`: unanswered probes. `limit`: seconds until
 * something ends. `period`: seconds after which something is done again. `attempts`, `sessions`: how many.
 */
export type Measure = 'interval' | 'count' | 'limit' | 'period' | 'attempts' | 'sessions';

export interface Measured {
  readonly measure: Measure;
  /** Seconds or a count. */
  readonly value: number;
  /** Of an interval the counts, of a count the intervals that may be in force with it; undefined where unknown. */
  readonly partners: readonly number[] | undefined;
  /** Seconds that other directives beside it set, which the comment may speak of as well. */
  readonly others: readonly number[];
}

/** The claim that nothing explains; undefined where the comment agrees, or does not say enough. */
export function contradiction(reading: Reading, measured: Measured): Claim | undefined {
  if (measured.measure === 'interval' || measured.measure === 'limit' || measured.measure === 'period') {
    return contradictingDuration(reading, measured);
  }
  return (
    contradictingCount(reading, measured) ??
    (measured.measure === 'count' ? contradictingTotal(reading, measured) : undefined)
  );
}

/** Whether the directive explains every claim that may be about it. */
export function agrees(reading: Reading, measured: Measured): boolean {
  const isTime = measured.measure === 'interval' || measured.measure === 'limit' || measured.measure === 'period';
  const claims: readonly Claim[] = isTime ? durations(reading) : counts(reading, measured.measure);
  return claims.every((claim) => claim.stance === 'other' || isExplained(claim, measured));
}

/** When a dead peer is noticed, as people count it and as OpenSSH does. */
function totals(interval: number, count: number): readonly number[] {
  return [interval * count, interval * (count + 1)];
}

function contradictingDuration(reading: Reading, measured: Measured): DurationClaim | undefined {
  const claims = durations(reading).filter(({ cue }) => cue !== 'interval' || measured.measure !== 'limit');
  const unexplained = claims.filter((claim) => isAbout(claim, measured) && !isExplained(claim, measured));
  const equation = unexplained.find(({ equals }) => equals === measured.value);
  if (equation) return equation;
  const isExplainedByAny = claims.some((claim) => claim.stance !== 'other' && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value)) return undefined;
  return unexplained.find(({ cue }) => cue === 'interval') ?? unexplained[0];
}

function contradictingCount(reading: Reading, measured: Measured): CountClaim | undefined {
  const claims = counts(reading, measured.measure);
  const isExplainedByAny = claims.some((claim) => claim.stance !== 'other' && isExplained(claim, measured));
  if (isExplainedByAny || reading.bareNumbers.includes(measured.value) || measured.value === 0) return undefined;
  return claims.find((claim) => claim.stance === 'stated' && !isExplained(claim, measured));
}

/** A total told beside a count, "dead after 3 minutes", where the interval is known and the comment names none. */
function contradictingTotal(reading: Reading, measured: Measured): DurationClaim | undefined {
  const claims = durations(reading);
  if (!measured.partners?.length || measured.value === 0 || counts(reading, 'count').length > 0) return undefined;
  if (claims.some((claim) => claim.stance !== 'other' && (claim.cue === 'interval' || isExplained(claim, measured)))) {
    return undefined;
  }
  return claims.find((claim) => claim.cue === 'total' && isAbout(claim, measured));
}

const day = 86_400;
const hour = 3600;

/**
 * An equation, `3600 = 1 hour`, speaks of the number on its left, days beside seconds of passwords or logs, and less than
 * a second, which no directive can be set to, of a round trip.
 */
function isAbout({ equals, low, high, stance }: DurationClaim, { value }: Measured): boolean {
  const isOfValue = equals === undefined || equals === value;
  return stance === 'stated' && isOfValue && (low <= day || value >= hour) && high >= 1;
}

function durations({ claims }: Reading): readonly DurationClaim[] {
  return claims.filter((claim) => claim.kind === 'duration');
}

const countedBy: Readonly<Record<'count' | 'attempts' | 'sessions', readonly Counted[]>> = {
  count: ['probe', 'times'],
  attempts: ['attempt', 'times'],
  sessions: ['session'],
};

function counts({ claims }: Reading, measure: Measure): readonly CountClaim[] {
  const nouns = measure === 'count' || measure === 'attempts' || measure === 'sessions' ? countedBy[measure] : [];
  return claims
    .filter((claim) => claim.kind === 'count')
    .filter(({ counted }) => counted.some((noun) => nouns.includes(noun)));
}

/** Whether the directive, or what follows from it and its partner, is one of the things the claim may mean. */
function isExplained(claim: Claim, measured: Measured): boolean {
  const { measure, value, partners, others } = measured;
  if (claim.kind === 'count') return meets(claim, value, measure);
  if (claim.alternative !== undefined && isSame(claim.alternative, value)) return true;
  if (measure !== 'interval' && measure !== 'count') return meets(claim, value, measure) || equalsAny(claim, others);
  if (claim.cue === 'interval') return measure === 'interval' && meets(claim, value, measure);
  if (partners === undefined) return true;
  const intervals = measure === 'interval' ? [value] : partners;
  const sums = partners.flatMap((partner) =>
    measure === 'interval' ? totals(value, partner) : totals(partner, value),
  );
  const isLimit = claim.cue === 'total' && claim.bound === 'at-most';
  const isInterval = isLimit
    ? equalsAny(claim, intervals)
    : intervals.some((interval) => meets(claim, interval, measure));
  return isInterval || sums.some((sum) => meets(claim, sum, measure)) || equalsAny(claim, others);
}

function equalsAny({ low, high }: Claim, values: readonly number[]): boolean {
  return values.some((value) => isSame(value, low) || isSame(value, high));
}

function meets({ low, high, bound }: Claim, value: number, measure: Measure): boolean {
  switch (bound) {
    case 'about':
      return value >= low * 0.9 - tolerance && value <= high * 1.1 + tolerance;
    case 'at-most':
      return value <= high + tolerance;
    case 'at-least':
      return value >= low - tolerance;
    case 'between':
      return value >= low && value <= high;
    case 'within':
      return measure === 'interval' || measure === 'count' ? value <= high : isSame(value, high);
    case 'exact':
      return isSame(value, low);
  }
}

/** What halves and thirds of a second may be off. */
const tolerance = 1e-6;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}
