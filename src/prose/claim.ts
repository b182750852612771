/** What a comment says about numbers. */
import type { Counted } from './count.ts';

/** UTF-16 offsets into the comment's text, from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How exact a claim is: `about` allows a tenth. */
export type Bound = 'exact' | 'about' | 'at-most' | 'at-least' | 'between' | 'within';

/**
 * What a duration is of. `interval`: from one probe to the next. `total`: until the connection ends. `none`: the text
 * does not tell.
 */
export type Cue = 'interval' | 'total' | 'none';

/**
 * How a claim stands. `stated`: about the directive beside it. `unclear`: perhaps. `other`: about a default, a former
 * value, another program, an example.
 */
export type Stance = 'stated' | 'unclear' | 'other';

interface BaseClaim extends Span {
  /** Equal but for a range. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly stance: Stance;
  /** The number with its unit or noun; the claim's own range takes in "every" and the bound. */
  readonly quantity: Span;
}

/** Seconds. */
export interface DurationClaim extends BaseClaim {
  readonly kind: 'duration';
  readonly cue: Cue;
  /** Another way to read it: of "3 probes every 60 s", 60 as well as 20. */
  readonly alternative: number | undefined;
  /** The number before an equals sign, in seconds: of `300 = 5 min`, 300. */
  readonly equals: number | undefined;
  /** Where the number stands in digits before one unit: its range, and the unit's seconds. */
  readonly digits: (Span & { readonly unit: number }) | undefined;
}

export interface CountClaim extends BaseClaim {
  readonly kind: 'count';
  readonly counted: readonly Counted[];
  /** The range of the number alone. */
  readonly number: Span;
}

export type Claim = DurationClaim | CountClaim;

/** A comment as read. */
export interface Reading {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** The numbers that stand without unit or noun. */
  readonly bareNumbers: readonly number[];
  /** True where there is little but the claims: `# 5 minutes`. */
  readonly bare: boolean;
}
