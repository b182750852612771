/** The first pass over a comment: every quantity with the words that bend it, and every word that bears on one. */
import type { Bound, DurationClaim, Span } from './claim.ts';
import { type Counted, perTime, perTimeEnd, readCount, readRate, readTimes } from './count.ts';
import { type DurationRead, readBareUnit, readDuration } from './duration.ts';
import { keywordNames } from './keyword-name.ts';
import type { Kind, Match } from './lexicon.ts';
import { type Chain, beforeRate, boundOf, readModifier } from './modifier.ts';
import { type Scan, find, sameClause } from './scan.ts';

/** A number in the text, with or without a unit: indices of its first token and of the token after it. */
export interface Quantity {
  readonly at: number;
  readonly next: number;
  readonly claim: DraftClaim | undefined;
}

/** A claim before its cue and stance are settled. */
export interface DraftClaim extends Span {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly quantity: Span;
  /** "Every" stands before it, or its like behind it. */
  readonly every: boolean;
  readonly denied: boolean;
  readonly duration: Pick<DurationClaim, 'alternative' | 'digits' | 'equals'> | undefined;
  readonly count: { readonly counted: readonly Counted[]; readonly number: Span } | undefined;
}

/** A word that bears on a number beside it. */
export interface Marker {
  readonly role: 'other' | 'instead' | 'instead-after' | 'device' | 'averted';
  readonly at: number;
  readonly next: number;
}

export interface Draft {
  readonly quantities: readonly Quantity[];
  readonly markers: readonly Marker[];
  /** Clauses with a word of that role. */
  readonly total: ReadonlySet<number>;
  readonly topic: ReadonlySet<number>;
  readonly foreign: ReadonlySet<number>;
  /** Sentences with a word of that role. */
  readonly totalSentences: ReadonlySet<number>;
  readonly foreignSentences: ReadonlySet<number>;
  /** Indices of tokens where an interval is named. */
  readonly intervals: readonly number[];
  /** Sentences that state another directive: `ServerAliveCountMax 3`. */
  readonly directives: ReadonlySet<number>;
  /** Paragraphs that speak of keepalive, and of anything a directive here may mean. */
  readonly keepaliveParagraphs: ReadonlySet<number>;
  readonly topicParagraphs: ReadonlySet<number>;
  readonly undecided: boolean;
}

/** Collects; `own` are the keywords, in lower case, that the comment may name as its own. */
export function draftOf(scan: Scan, own: ReadonlySet<string>): Draft {
  return new Drafter(scan, own).run();
}

/** A duration with its cue. `rate`: told as a number of times, "once a minute", of which "at least" is an upper bound. */
interface CuedDuration extends DurationRead {
  readonly every: boolean;
  readonly rate?: boolean;
}

/** How far behind an interval in a script without spaces its number of times may stand: 每30秒发送一次. */
const widestGlyphGap = 7;

class Drafter implements Draft {
  readonly #scan: Scan;
  readonly #own: ReadonlySet<string>;
  readonly quantities: Quantity[] = [];
  readonly markers: Marker[] = [];
  readonly total = new Set<number>();
  readonly topic = new Set<number>();
  readonly foreign = new Set<number>();
  readonly totalSentences = new Set<number>();
  readonly foreignSentences = new Set<number>();
  readonly intervals: number[] = [];
  readonly directives = new Set<number>();
  readonly keepaliveParagraphs = new Set<number>();
  readonly topicParagraphs = new Set<number>();
  undecided = false;

  constructor(scan: Scan, own: ReadonlySet<string>) {
    this.#scan = scan;
    this.#own = own;
  }

  run(): Draft {
    const scan = this.#scan;
    let chain: Chain | undefined;
    for (let at = 0; at < scan.tokens.length;) {
      const here = chain?.next === at ? chain : undefined;
      const idiom = find(scan, at, 'idiom');
      const quantity = this.#quantity(at, here);
      if (quantity && quantity.next > (idiom?.next ?? 0)) {
        this.quantities.push(quantity);
        for (let inside = here?.at ?? at; inside < quantity.next; inside++) this.#note(inside);
        at = quantity.next;
        continue;
      }
      if (idiom) {
        at = idiom.next;
        continue;
      }
      this.#note(at);
      chain = readModifier(scan, at, chain);
      at = chain?.next ?? at + 1;
    }
    return this;
  }

  #quantity(at: number, chain: Chain | undefined): Quantity | undefined {
    const duration = this.#duration(at, chain);
    if (duration) return this.#durationClaim(at, chain, duration);
    const count = readCount(this.#scan, at);
    const rateEnd = count && perTimeEnd(this.#scan, count);
    if (rateEnd !== undefined) return { at, next: rateEnd, claim: undefined };
    if (count) return this.#countClaim(at, chain, count);
    const { kind } = this.#scan.tokens[at]!;
    return kind === 'number' || kind === 'id' ? { at, next: at + 1, claim: undefined } : undefined;
  }

  #duration(at: number, chain: Chain | undefined): CuedDuration | undefined {
    const scan = this.#scan;
    const rate = readRate(scan, at);
    if (rate) return { ...rate, every: true, rate: true };
    const adverb = find(scan, at, 'adverb');
    if (adverb) return { ...adverb, low: adverb.value, high: adverb.value, digits: undefined, every: true, rate: true };
    const every = chain?.everyLanguages ?? 0;
    const single = every ? this.#single(at, every) : undefined;
    if (single) return { ...this.#times(single, true), every: true };
    const duration = readDuration(scan, at, chain?.roles.includes('between'));
    return duration && this.#cued(duration, (every & duration.languages) !== 0);
  }

  /** "every minute", "every other minute"; "every second" only where nothing follows that may be second. */
  #single(at: number, every: number): DurationRead | undefined {
    const scan = this.#scan;
    const alternate = find(scan, at, ['alternate', every]);
    const doubled = alternate && readBareUnit(scan, alternate.next, every);
    if (doubled) return { ...doubled, low: doubled.low * 2, high: doubled.high * 2 };
    const unit = readBareUnit(scan, at, every);
    const isOrdinal = unit && find(scan, at, ['ordinal-unit', every]) && sameClause(scan, at, unit.next);
    return isOrdinal ? undefined : unit;
  }

  /** Behind the duration: "apart", `/次`, 发送一次. */
  #cued(duration: DurationRead, every: boolean): CuedDuration {
    const scan = this.#scan;
    const each = find(scan, duration.next, ['each-after', duration.languages]);
    const after = each ?? find(scan, duration.next, ['every-after', duration.languages]);
    if (after) return { ...duration, next: after.next, every: true, rate: each !== undefined };
    const slash = scan.tokens[duration.next]?.text === '/' ? duration.next + 1 : undefined;
    const per = slash === undefined ? undefined : (find(scan, slash, 'times') ?? find(scan, slash, 'probe'));
    if (per) return { ...duration, next: per.next, every: true };
    const timed = this.#times(duration, every);
    return { ...timed, every: every || timed !== duration, rate: timed !== duration };
  }

  /** 每分钟两次, 1分間に2回, 30秒发一次: the number of times stands behind the duration. */
  #times(duration: DurationRead, every: boolean): DurationRead {
    const scan = this.#scan;
    if (scan.tokens[duration.next - 1]?.kind !== 'glyph') return duration;
    const per = find(scan, duration.next, 'per-after');
    const from = per?.next ?? duration.next;
    for (let at = from; at < from + widestGlyphGap && sameClause(scan, duration.next - 1, at); at++) {
      const times = find(scan, at, 'times') ? undefined : readTimes(scan, at);
      if (!times) continue;
      const isRate = every || per !== undefined || times.value === 1;
      return isRate ? { ...perTime(duration, times.value), alternative: duration.low, next: times.next } : duration;
    }
    return duration;
  }

  #durationClaim(at: number, chain: Chain | undefined, read: CuedDuration): Quantity {
    const { digits, alternative } = read;
    const claim = this.#claim(at, read.rate ? beforeRate(chain) : chain, read);
    const unitRange = digits && { ...this.#span(at, digits.next), unit: digits.unit };
    const duration = { alternative, digits: unitRange, equals: this.#leftOfEquals(chain?.at ?? at) };
    return { at, next: claim.next, claim: { ...claim, every: read.every, duration, count: undefined } };
  }

  #countClaim(at: number, chain: Chain | undefined, read: NonNullable<ReturnType<typeof readCount>>): Quantity {
    const { value, counted, numberNext } = read;
    const claim = this.#claim(at, chain, { ...read, low: value, high: value });
    const count = { counted, number: this.#span(at, numberNext) };
    return { at, next: claim.next, claim: { ...claim, every: false, duration: undefined, count } };
  }

  #claim(at: number, chain: Chain | undefined, read: { low: number; high: number; next: number }) {
    const { low, high } = read;
    const { bound, next } = boundOf(this.#scan, chain, read.next);
    return {
      ...this.#span(chain?.at ?? at, next),
      next,
      low,
      high,
      bound: low < high ? ('between' as const) : bound === 'between' ? ('exact' as const) : bound,
      quantity: this.#span(at, read.next),
      denied: chain?.roles.includes('not') ?? false,
    };
  }

  /** The tokens' range in the text. */
  #span(at: number, next: number): Span {
    const { tokens } = this.#scan;
    return { start: tokens[at]!.start, end: tokens[next - 1]!.end };
  }

  /** Of `300 = 5 min` and `300 s = 5 min` 300; of `60 * 5 = 5 min` nothing. */
  #leftOfEquals(at: number): number | undefined {
    const { tokens } = this.#scan;
    if (tokens[at - 1]?.text !== '=') return undefined;
    const left = this.quantities.at(-1);
    if (left?.next !== at - 1) return undefined;
    if (left.claim) return left.claim.duration && left.claim.low;
    const before = tokens[left.at - 1];
    const isTerm =
      before?.kind === 'number' ||
      before?.text === 'x' ||
      (before?.kind === 'mark' && !['(', ',', ':', '.'].includes(before.text));
    return isTerm ? undefined : tokens[left.at]!.value;
  }

  #note(at: number): void {
    const { phrases, clauses, tokens } = this.#scan;
    const { paragraph, sentence } = tokens[at]!;
    const place = { at, clause: clauses[at]!, paragraph, sentence };
    for (const phrase of phrases[at]!) this.#noteRole(phrase, place);
    if (tokens[at]!.kind === 'word') this.#noteKeyword(place);
  }

  #noteRole({ kind, next }: Match, { at, clause, paragraph, sentence }: TokenPlace): void {
    const role = this.#markerRole(kind);
    if (role && next > this.#endOfLonger(at)) this.markers.push({ role, at, next });
    if (kind === 'interval') this.intervals.push(at);
    if (kind === 'undecided') this.undecided = true;
    if (kind === 'keepalive') this.keepaliveParagraphs.add(paragraph);
    if (kind === 'keepalive' || kind === 'topic' || kind === 'total') {
      this.topicParagraphs.add(paragraph);
      this.topic.add(clause);
    }
    if (kind === 'total') {
      this.total.add(clause);
      this.totalSentences.add(sentence);
    }
    if (kind === 'foreign') this.#addForeign(clause, sentence);
  }

  /** What the server does is a device's doing to a client, and its own directive's to the server. */
  #markerRole(kind: Kind): Marker['role'] | undefined {
    if (kind === 'remote') return this.#own.has('serveraliveinterval') ? 'device' : undefined;
    return isMarker(kind) ? kind : undefined;
  }

  /** A marker is none where it begins such a phrase: Spanish "antes" is "formerly", "antes de" is "before". */
  #endOfLonger(at: number): number {
    return Math.max(...(['idiom', 'within'] as const).map((kind) => find(this.#scan, at, kind)?.next ?? 0));
  }

  #addForeign(clause: number, sentence: number): void {
    this.foreign.add(clause);
    this.foreignSentences.add(sentence);
  }

  #noteKeyword({ at, clause, paragraph, sentence }: TokenPlace): void {
    const { tokens } = this.#scan;
    const { text } = tokens[at]!;
    if (!keywordNames().unmistakable.has(text)) return;
    const sign = tokens[at + 1]?.text === '=' ? 1 : 0;
    if (tokens[at + 1 + sign]?.kind === 'number') this.directives.add(sentence);
    if (!this.#own.has(text)) return this.#addForeign(clause, sentence);
    this.topic.add(clause);
    this.topicParagraphs.add(paragraph);
    this.keepaliveParagraphs.add(paragraph);
    if (text.endsWith('interval')) this.intervals.push(at);
  }
}

const markerRoles: ReadonlySet<Kind> = new Set(['other', 'instead', 'instead-after', 'device', 'averted']);

function isMarker(kind: Kind): kind is Marker['role'] {
  return markerRoles.has(kind);
}

interface TokenPlace {
  readonly at: number;
  readonly clause: number;
  readonly sentence: number;
  readonly paragraph: number;
}
