/** A text being read: its tokens, and the phrases that begin at each. */
import { type Kind, type Match, anyLanguage, lexiconFor } from './lexicon.ts';
import { type Token, tokenize } from './token.ts';

export interface Scan {
  readonly tokens: readonly Token[];
  /** By token: the phrases that begin there, longest first. */
  readonly phrases: readonly (readonly Match[])[];
  /** By token: the clause it stands in, counted through the text; conjunctions begin one, as commas do. */
  readonly clauses: readonly number[];
}

export function scanOf(text: string): Scan {
  const tokens = tokenize(text);
  const lexicon = lexiconFor(text);
  const phrases = inOwnLanguage(
    tokens,
    tokens.map((_, at) => lexicon.phrasesAt(tokens, at)),
  );
  let begun = 0;
  const clauses = tokens.map(({ clause }, at) => {
    if (phrases[at]!.some(({ kind }) => kind === 'break')) begun++;
    return clause + begun;
  });
  return { tokens, phrases, clauses };
}

/** Without what a word that the text's own language knows means in others: German `die`, Italian `per`. */
function inOwnLanguage(tokens: readonly Token[], phrases: Scan['phrases']): Scan['phrases'] {
  const own = languagesOf(tokens, phrases);
  if (own === 0) return phrases;
  return phrases.map((matches, at) => {
    const known = tokens[at]!.kind === 'word' ? matches.find(({ languages }) => (languages & own) !== 0) : undefined;
    return known ? matches.filter(({ languages, next }) => (languages & own) !== 0 || next > known.next) : matches;
  });
}

/** The bits of the languages that know most words of a text: one as a rule, several of a short or mixed text. */
function languagesOf(tokens: readonly Token[], phrases: Scan['phrases']): number {
  const known = new Map<number, number>();
  phrases.forEach((matches, at) => {
    if (tokens[at]!.kind !== 'word') return;
    const languages = matches.reduce((all, match) => all | match.languages, 0);
    for (let bit = 1; bit <= languages; bit <<= 1) if (languages & bit) known.set(bit, (known.get(bit) ?? 0) + 1);
  });
  const most = Math.max(0, ...known.values());
  return [...known].reduce((leading, [bit, words]) => (words === most ? leading | bit : leading), 0);
}

/** The longest phrase of a kind that begins at a token, in one of the languages given. */
export function find(scan: Scan, at: number, sought: Kind | readonly [Kind, languages: number]): Match | undefined {
  const [kind, languages] = typeof sought === 'string' ? [sought, anyLanguage] : sought;
  return scan.phrases[at]?.find((phrase) => phrase.kind === kind && (phrase.languages & languages) !== 0);
}

/** True where both tokens exist and stand in one clause. */
export function sameClause({ tokens, clauses }: Scan, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < tokens.length && b < tokens.length && clauses[a] === clauses[b];
}
