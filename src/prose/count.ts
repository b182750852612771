/** Counts: a number with a noun for what is counted, and rates: a number of times in a duration. */
import { type DurationRead, readBareUnit, readDuration } from './duration.ts';
import { type NumberRead, readNumber } from './number.ts';
import { type Scan, find, sameClause } from './scan.ts';

/** What a count may be of; `times`: repetitions of anything. */
export type Counted = 'times' | 'probe' | 'attempt' | 'session';

export interface CountRead {
  readonly value: number;
  readonly counted: readonly Counted[];
  readonly digits: boolean;
  /** The indices of the token after the number, and after the noun. */
  readonly numberNext: number;
  readonly next: number;
  readonly languages: number;
}

const counted: readonly Counted[] = ['times', 'probe', 'attempt', 'session'];

/** How many words may stand between a number and its noun. */
const widestGap = 5;

/** How many words may stand between what announces a number and the number. */
const widestAnnouncement = 9;

/** `3 missed keepalives`, `two multiplexed sessions`, `三次`; `retries: 3` and `count of 3` too. */
export function readCount(scan: Scan, at: number): CountRead | undefined {
  const number = readNumber(scan, at);
  const named = number && isCount(scan, at, number) ? readNoun(scan, number) : undefined;
  return named ?? readAnnounced(scan, at) ?? (number ? undefined : readMultiple(scan, at));
}

/** `dreimal keine Antwort`: the word alone; not "twice the interval", where it is part of a phrase. */
function readMultiple(scan: Scan, at: number): CountRead | undefined {
  const [longest] = scan.phrases[at] ?? [];
  if (longest?.kind !== 'multiple' || longest.value < 2) return undefined;
  const { value, next, languages } = longest;
  return { value, counted: ['times'], digits: false, numberNext: next, next, languages };
}

function isCount({ tokens }: Scan, at: number, { article, value, next }: NumberRead): boolean {
  const after = tokens[next];
  const unread = after?.glued && after.kind === 'word' && after.text !== 'x';
  return !article && Number.isInteger(value) && value > 0 && tokens[at - 1]?.text !== '-' && !unread;
}

/** The noun behind the number, past words that describe it and at most one unknown word. */
function readNoun(scan: Scan, number: NumberRead): CountRead | undefined {
  const kinds = new Set<Counted>();
  let next = number.next;
  let end: number | undefined;
  let unknown = 0;
  for (let gap = 0; gap < widestGap && sameClause(scan, number.next - 1, next); gap++) {
    const idiomEnd = find(scan, next, 'idiom')?.next ?? 0;
    const nouns = counted.flatMap((kind) => {
      const match = find(scan, next, [kind, number.languages]);
      return match && match.next >= idiomEnd ? [{ kind, next: match.next }] : [];
    });
    const describing = find(scan, next, ['describing', number.languages]);
    if (nouns.length > 0) {
      end = Math.max(...nouns.map((noun) => noun.next));
      for (const { kind } of nouns) kinds.add(kind);
      if (kinds.has('times')) break;
      next = end;
    } else if (describing) {
      ({ next } = describing);
    } else if (end === undefined && unknown === 0 && isPlainWord(scan, next)) {
      unknown++;
      next++;
    } else {
      break;
    }
  }
  if (end === undefined) return undefined;
  return {
    value: number.value,
    counted: [...kinds],
    digits: number.digits,
    numberNext: number.next,
    next: end,
    languages: number.languages,
  };
}

/** A word that may be an adjective: not a unit, not a preposition. */
function isPlainWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  const isUnit = find(scan, at, 'unit') !== undefined;
  return token.kind === 'word' && token.text.length > 3 && !token.glued && !isUnit && !find(scan, at, 'foreign');
}

/** `retries: 3`, `limit sessions to 3`, `count of 3`, `number of lost packets = 3`, `次数达到3`. */
function readAnnounced(scan: Scan, at: number): CountRead | undefined {
  const announced = find(scan, at, 'count');
  const kinds = new Set(counted.filter((kind) => find(scan, at, kind)));
  if (!announced && (kinds.size === 0 || isOfTime(scan, at))) return undefined;
  let from = announced?.next ?? find(scan, at, [...kinds][0]!)!.next;
  for (let gap = 0; announced && gap < widestAnnouncement && isWordBeside(scan, at, from); gap++) {
    if (find(scan, from, 'unit')) return undefined;
    for (const kind of counted) if (find(scan, from, kind)) kinds.add(kind);
    from++;
  }
  const isSign = [':', '='].includes(scan.tokens[from]?.text ?? '');
  const to = isSign ? undefined : find(scan, from, 'to');
  if (!announced && !isSign && !to) return undefined;
  from = isSign ? from + 1 : (to?.next ?? from);
  const number = readNumber(scan, from);
  if (to && number && sameClause(scan, from, number.next)) return undefined;
  const isAmount = number !== undefined && (number.digits || number.value > 1) && isCount(scan, from, number);
  if (!isAmount || find(scan, number.next, 'unit')) return undefined;
  const { value, digits, next, languages } = number;
  return {
    value,
    counted: kinds.size > 0 ? [...kinds] : ['probe', 'attempt'],
    digits,
    numberNext: next,
    next,
    languages,
  };
}

/** `keepalive interval: 60`, `seconds between probes: 60`: the number is one of seconds. */
function isOfTime(scan: Scan, at: number): boolean {
  for (let word = at; word > at - widestAnnouncement && word >= 0 && isWordBeside(scan, at, word); word--) {
    if (find(scan, word, 'unit') || find(scan, word, 'interval')) return true;
  }
  return false;
}

/** A word with nothing but words between it and the token at `at`. */
function isWordBeside({ tokens }: Scan, at: number, word: number): boolean {
  return tokens[word]?.kind === 'word' && tokens[word].clause === tokens[at]!.clause;
}

/** `twice a minute`, `2 pings per minute`, `раз в 5 минут`: the seconds from one to the next. */
export function readRate(scan: Scan, at: number): DurationRead | undefined {
  const times = readTimes(scan, at);
  if (!times) return undefined;
  const per = find(scan, times.next, ['per', times.languages]) ?? find(scan, times.next, ['every', times.languages]);
  const slash = scan.tokens[times.next]?.text === '/' ? times.next + 1 : undefined;
  const from = per?.next ?? slash;
  if (from === undefined) return undefined;
  const languages = times.languages & (per?.languages ?? times.languages);
  const duration = readBareUnit(scan, from, languages) ?? readDuration(scan, from);
  if (!duration || (duration.languages & languages) === 0) return undefined;
  const rate = perTime(duration, times.value);
  return times.ofProbes && times.value > 1 ? { ...rate, alternative: duration.low } : rate;
}

/** The index of the token after "a day" in "300 logins a day", which limits no connection; undefined without it. */
export function perTimeEnd(scan: Scan, { next, languages }: CountRead): number | undefined {
  const per = find(scan, next, ['per', languages]);
  const unit = per && find(scan, per.next, ['unit', per.languages & languages]);
  return unit?.next;
}

/** A duration in which something is done a number of times, as the time from one to the next. */
export function perTime(duration: DurationRead, times: number): DurationRead {
  const { low, high, next, languages } = duration;
  return { low: low / times, high: high / times, next, languages, digits: undefined };
}

interface Times {
  readonly value: number;
  /** "3 probes every 60 s" may be three in a row. */
  readonly ofProbes?: boolean;
  readonly next: number;
  readonly languages: number;
}

/** A number of times: `twice`, `3 times`, `two probes`; `a probe` and the noun alone are one. */
export function readTimes(scan: Scan, at: number): Times | undefined {
  const multiple = find(scan, at, 'multiple');
  const count = readCount(scan, at);
  if (multiple && multiple.next >= (count?.next ?? 0)) return multiple;
  if (count) {
    const ofProbes = count.counted.includes('probe');
    return ofProbes || count.counted.includes('times') ? { ...count, ofProbes } : undefined;
  }
  const noun = find(scan, at, 'times');
  if (noun) return { ...noun, value: 1 };
  const number = readNumber(scan, at);
  if (number?.article) {
    let probe = find(scan, number.next, ['probe', number.languages]);
    for (let more = probe; more; more = find(scan, more.next, ['probe', number.languages])) probe = more;
    return probe && { ...probe, value: 1 };
  }
  return number && scan.tokens[number.next]?.text === '/' ? number : undefined;
}
