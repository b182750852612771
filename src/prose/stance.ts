/** Which claims are about the directive beside the comment, and which about something else. */
import type { Stance } from './claim.ts';
import type { Draft } from './draft.ts';
import { markedQuantities } from './marker.ts';
import type { Scan } from './scan.ts';

/** Where the comment stands: behind the directive, above it, or above the header of its block. */
export type CommentPlace = 'trailing' | 'above' | 'header';

/** How much may be said beside a claim, in words, before the text must name something a directive can be about. */
const lightest: Readonly<Record<CommentPlace, number>> = { trailing: 14, above: 6, header: 0 };

/** A sign of a script without spaces is about half a word. */
const glyphWeight = 0.5;

/** By the index of the quantity. */
export function stancesOf(scan: Scan, draft: Draft, place: CommentPlace): readonly Stance[] {
  const marked = withEquals(scan, draft, markedQuantities(scan, draft));
  const weights = weightsOf(scan, draft);
  const lastParagraph = scan.tokens.at(-1)?.paragraph;
  const speaksOfIt = (paragraph: number): boolean => {
    if (place === 'header') return draft.keepaliveParagraphs.has(paragraph);
    return draft.topicParagraphs.has(paragraph) || (weights.get(paragraph) ?? 0) <= lightest[place];
  };
  return draft.quantities.map(({ at, claim }, index): Stance => {
    if (draft.undecided || marked.has(index) || claim?.denied || isForeign(scan, draft, at)) return 'other';
    const { paragraph } = scan.tokens[at]!;
    return paragraph === lastParagraph && speaksOfIt(paragraph) ? 'stated' : 'unclear';
  });
}

/** The words of a text beside its claims. */
export function weightOf(scan: Scan, draft: Draft): number {
  return [...weightsOf(scan, draft).values()].reduce((sum, weight) => sum + weight, 0);
}

/** In a sentence that states another directive, or speaks of something else where its own clause does not. */
function isForeign({ tokens, clauses }: Scan, draft: Draft, at: number): boolean {
  const [{ sentence }, clause] = [tokens[at]!, clauses[at]!];
  if (draft.directives.has(sentence) || draft.foreign.has(clause)) return true;
  return draft.foreignSentences.has(sentence) && !draft.topic.has(clause);
}

/** What is said twice in a sentence is one thing: "default 300 s (5 min)". */
function withEquals({ tokens }: Scan, { quantities }: Draft, marked: ReadonlySet<number>): ReadonlySet<number> {
  const keyOf = (index: number): string =>
    `${tokens[quantities[index]!.at]!.sentence} ${quantities[index]!.claim?.low}`;
  const keys = new Set([...marked].filter((index) => quantities[index]!.claim).map(keyOf));
  return new Set(quantities.map((_, index) => index).filter((index) => marked.has(index) || keys.has(keyOf(index))));
}

/** Words by paragraph. */
function weightsOf({ tokens }: Scan, { quantities }: Draft): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let index = 0;
  tokens.forEach(({ kind, start, paragraph }, at) => {
    while (index < quantities.length && quantities[index]!.next <= at) index++;
    const claim = quantities[index]?.claim;
    const weight = kind === 'word' ? 1 : kind === 'glyph' ? glyphWeight : 0;
    if (weight > 0 && !(claim && start >= claim.start)) weights.set(paragraph, (weights.get(paragraph) ?? 0) + weight);
  });
  return weights;
}
