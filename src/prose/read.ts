/** From a comment's text to what it claims about numbers. */
import type { Claim, Cue, Reading, Stance } from './claim.ts';
import { type Draft, type DraftClaim, type Quantity, draftOf } from './draft.ts';
import { type Scan, sameClause, scanOf } from './scan.ts';
import { type CommentPlace, stancesOf, weightOf } from './stance.ts';

export interface CommentInput {
  /** The text without `#` signs: see `commentText`. */
  readonly text: string;
  readonly place: CommentPlace;
  /** The keywords, in lower case, that the comment may name as its own. */
  readonly keywords: ReadonlySet<string>;
}

/** How many tokens there may be between "interval" and its number behind it, and before it. */
const widestIntervalGap = 8;
const widestGapBefore = 3;

/** How many words a comment may have beside its claims to say nothing else. */
const bareWeight = 2;

/** Reads a comment; any text gives a reading, in time linear in its length. */
export function readComment({ text, place, keywords }: CommentInput): Reading {
  const scan = scanOf(text);
  const draft = draftOf(scan, keywords);
  const stances = stancesOf(scan, draft, place);
  const cues = cuesOf(scan, draft);
  const rates = new Set(draft.quantities.flatMap(({ at }, index) => (cues[index] === 'interval' ? [at] : [])));
  const isRateCount = rateCounts(scan, draft, rates);
  const claims = draft.quantities.flatMap((quantity, index): readonly Claim[] => {
    const { claim } = quantity;
    if (!claim || isRateCount(quantity)) return [];
    return [toClaim(claim, cues[index]!, stances[index]!)];
  });
  const numbers = draft.quantities.filter(({ at, claim }) => !claim && scan.tokens[at]!.kind === 'number');
  return {
    claims,
    bareNumbers: numbers.map(({ at }) => scan.tokens[at]!.value),
    bare: weightOf(scan, draft) <= bareWeight,
  };
}

/** By the index of the quantity. */
function cuesOf(scan: Scan, draft: Draft): readonly Cue[] {
  let interval = -1;
  return draft.quantities.map(({ at, next, claim }): Cue => {
    while (draft.intervals[interval + 1]! < at) interval++;
    const clause = scan.clauses[at]!;
    if (!claim?.duration) return 'none';
    if (claim.every) return 'interval';
    const before = draft.intervals[interval];
    const after = draft.intervals[interval + 1];
    const isNamedBefore = before !== undefined && scan.clauses[before] === clause && at - before <= widestIntervalGap;
    const isNamedAfter = after !== undefined && sameClause(scan, next - 1, after) && after - next < widestGapBefore;
    if ((isNamedBefore || isNamedAfter) && !draft.total.has(clause)) return 'interval';
    return draft.totalSentences.has(scan.tokens[at]!.sentence) ? 'total' : 'none';
  });
}

/**
 * Tells the counts that belong to an interval: of "one ping every 60 s", 每30秒発送3次. One is a count of its own only
 * as a limit of logins or sessions or where a connection ends, and where no interval is told.
 */
function rateCounts(scan: Scan, draft: Draft, intervals: ReadonlySet<number>): (quantity: Quantity) => boolean {
  const clauses = new Set([...intervals].map((at) => scan.clauses[at]!));
  const sentences = new Set([...intervals].map((at) => scan.tokens[at]!.sentence));
  return ({ at, claim }) => {
    if (!claim?.count) return false;
    const { sentence } = scan.tokens[at]!;
    const clause = scan.clauses[at]!;
    if (claim.low === 1) {
      const isOfProbes = claim.count.counted.every((noun) => noun === 'probe' || noun === 'times');
      const isLimit = claim.bound === 'at-most' && !isOfProbes;
      return sentences.has(sentence) || !(isLimit || draft.totalSentences.has(sentence));
    }
    return clauses.has(clause) && !draft.total.has(clause);
  };
}

function toClaim(draft: DraftClaim, cue: Cue, stance: Stance): Claim {
  const { start, end, low, high, bound, quantity, duration, count } = draft;
  const base = { start, end, low, high, bound, quantity, stance };
  return duration ? { kind: 'duration', ...base, ...duration, cue } : { kind: 'count', ...base, ...count! };
}
