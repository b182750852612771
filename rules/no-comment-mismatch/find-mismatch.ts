/** The first claim of a directive's comments that nothing explains. */
import {
  type Claim,
  type CommentPlace,
  type ConfigFile,
  type Measured,
  type Range,
  type Reading,
  commentText,
  contradiction,
  keepaliveKeywords,
  readComment,
} from '../../src/rule/index.ts';
import type { AttachedComment } from './attached-comments.ts';
import type { MeasuredArgument } from './measured-value.ts';

export interface Mismatch {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly directive: MeasuredArgument;
  readonly measured: Measured;
  readonly text: ReadText;
  /** True for a total that an interval and a count make up together, so that neither is wrong alone. */
  readonly ofBoth: boolean;
}

/** The prose of a comment; every character stands where it does in the file, `offset` characters further on. */
export interface ReadText {
  readonly prose: string;
  readonly offset: number;
}

/** A range of the prose as one of the file. */
export function inFile({ offset }: ReadText, { start, end }: Range): Range {
  return { start: offset + start, end: offset + end };
}

/** Longer ones are licences or data, and are not read. */
const longestComment = 10_000;

/** Asks the nearest comment that names a number. */
export function findMismatch(
  file: ConfigFile,
  { directive, comments }: { readonly directive: MeasuredArgument; readonly comments: readonly AttachedComment[] },
  measuredAt: (place: CommentPlace) => Measured,
): Mismatch | undefined {
  for (const { start, end, place } of comments) {
    if (end - start > longestComment) continue;
    const text = { prose: commentText(file.text.slice(start, end)), offset: start };
    const reading = readComment({ text: text.prose, place, keywords: ownKeywords(file, directive) });
    const { claims, bareNumbers } = reading;
    if (claims.length === 0 && bareNumbers.length === 0) continue;
    const measured = measuredAt(place);
    const claim = contradiction(reading, measured);
    if (claim && mayBeOfSessions(directive, claim)) return undefined;
    return claim && { claim, reading, directive, measured, text, ofBoth: isOfBoth(claim, directive) };
  }
  return undefined;
}

/** Seconds: nobody who asks for keepalive wants to be asked so seldom. */
const tooSeldom = 1800;

/** Without a word that tells, so long a time may well be the one for which sessions are to live. */
function mayBeOfSessions({ measure }: MeasuredArgument, claim: Claim): boolean {
  const isOfKeepalive = measure === 'interval' || measure === 'count';
  return isOfKeepalive && claim.kind === 'duration' && claim.cue === 'none' && claim.low >= tooSeldom;
}

/** The keywords that a comment may name and still speak of the directive. */
function ownKeywords({ dialect }: ConfigFile, { name, measure }: MeasuredArgument): ReadonlySet<string> {
  const { interval, count } = keepaliveKeywords[dialect];
  return new Set(
    measure === 'interval' || measure === 'count' ? [interval, count, 'protocolkeepalives', 'setuptimeout'] : [name],
  );
}

function isOfBoth(claim: Claim, { measure, value }: MeasuredArgument): boolean {
  if (claim.kind === 'count' || claim.cue !== 'total' || claim.equals === value) return false;
  return measure === 'interval' || measure === 'count';
}

interface Parts {
  /** Seconds. */
  readonly interval: number;
  readonly count: number;
}

/**
 * The interval and the count that a total is made of, where there is one of each. What comes of a count of 0 hangs on side
 * and release: it makes no total.
 */
export function partsOf({ measured: { measure, partners = [], value } }: Mismatch): Parts | undefined {
  const [partner, ...more] = partners;
  if (partner === undefined || more.length > 0) return undefined;
  const parts = measure === 'interval' ? { interval: value, count: partner } : { interval: partner, count: value };
  return parts.count === 0 ? undefined : parts;
}

/** Seconds of silence until OpenSSH ends a connection: before the first probe and after each one it waits an interval. */
export function endAfter({ interval, count }: Parts): number {
  return interval * (count + 1);
}
