/**
 * The languages' tables by the first word of their phrases. They are indexed when the first comment is read; what a word
 * begins is worked out when the word is first met.
 */
import type { Language, Phrases, Role } from './language.ts';
import { languages } from './languages/index.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Token, tokenize } from './token.ts';

/** What a phrase may be: a role, or one of the kinds that carry a value (seconds, a number, a number of times). */
export type Kind = Role | 'unit' | 'ordinal-unit' | 'number' | 'multiplier' | 'multiple' | 'span' | 'adverb';

export interface Meaning {
  readonly kind: Kind;
  readonly value: number;
  /** The languages it belongs to, a bit each. */
  readonly languages: number;
}

/** A phrase found in a text. */
export interface Match extends Meaning {
  /** The index of the token after it. */
  readonly next: number;
}

/** What may follow the words read so far. */
interface Node {
  readonly words: Map<string, Node>;
  /** Words of which only the beginning is given. */
  readonly stems: Map<string, Node>;
  readonly meanings: Meaning[];
}

export const anyLanguage = -1;

const shortestStem = 3;
const longestStem = 24;

/** No more words are kept, so that a hostile text fills no memory. */
const mostKnown = 20_000;

/** Phrases of one meaning, separated by commas. */
interface Group extends Meaning {
  readonly phrases: Phrases;
}

/** The phrases of some languages. */
class Lexicon {
  readonly #index: PhraseIndex<Group>;
  /** What the words met so far lead to. */
  readonly #known = new Map<string, Node | undefined>();

  constructor(isIncluded: (language: Language) => boolean) {
    const groups = languages.flatMap((language, position) =>
      isIncluded(language)
        ? [...entriesOf(language)].map(([kind, phrases, value]) => ({ kind, value, languages: 1 << position, phrases }))
        : [],
    );
    this.#index = new PhraseIndex(groups);
  }

  /** Every phrase that begins at a token, longest first; phrases do not cross sentences. */
  phrasesAt(tokens: readonly Token[], at: number): readonly Match[] {
    const { text, kind, sentence } = tokens[at]!;
    const node = kind === 'number' || kind === 'id' ? undefined : this.#nodeFor(text);
    if (!node) return none;
    const found: Match[] = [];
    walk(node, { tokens, sentence, found }, at + 1);
    return found.toSorted((a, b) => b.next - a.next);
  }

  #nodeFor(text: string): Node | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= mostKnown) this.#known.clear();
    const phrases = this.#index.phrasesWith(text);
    const node = phrases.length > 0 ? emptyNode() : undefined;
    for (const { phrase, group } of phrases) add(node!, phrase, group);
    this.#known.set(text, node);
    return node;
  }
}

const none: readonly never[] = [];

let forAlphabet: Lexicon | undefined;
let forAll: Lexicon | undefined;

/** The languages that a text may be in: without letters of other scripts, those of the Latin one. */
export function lexiconFor(text: string): Lexicon {
  const isLatin = (language: Language): boolean => !otherScripts.test(JSON.stringify(language.units));
  if (otherScripts.test(text)) return (forAll ??= new Lexicon(() => true));
  return (forAlphabet ??= new Lexicon(isLatin));
}

/** Cyrillic, Arabic and their neighbours; Kana, Han, Hangul. */
const otherScripts = /[\u0400-\u1cff\u3000-\ud7ff\uf900-\uffef]/;

interface Walk {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  readonly found: Match[];
}

function walk(node: Node, into: Walk, at: number): void {
  for (const { kind, value, languages: bits } of node.meanings) {
    into.found.push({ kind, value, languages: bits, next: at });
  }
  if (node.words.size === 0 && node.stems.size === 0) return;
  const token = into.tokens[at];
  if (!token || token.sentence !== into.sentence || token.kind === 'number' || token.kind === 'id') return;
  const exact = node.words.get(token.text);
  if (exact) walk(exact, into, at + 1);
  for (const stem of stemsOf(node.stems, token.text)) walk(stem, into, at + 1);
}

function stemsOf<Value>(stems: ReadonlyMap<string, Value>, text: string): readonly Value[] {
  if (stems.size === 0) return none;
  const found: Value[] = [];
  for (let length = Math.min(text.length, longestStem); length >= shortestStem; length--) {
    const stem = stems.get(text.slice(0, length));
    if (stem) found.push(stem);
  }
  return found;
}

function* entriesOf(language: Language): Generator<readonly [Kind, Phrases, number]> {
  const valued = {
    unit: language.units,
    number: language.numbers,
    multiplier: language.multipliers,
    multiple: language.multiples,
    span: language.spans,
    adverb: language.adverbs,
  } as const;
  for (const [kind, table] of Object.entries(valued)) {
    for (const [value, phrases] of Object.entries(table ?? {})) {
      yield [kind as keyof typeof valued, phrases, Number(value)];
    }
  }
  for (const [role, phrases] of Object.entries(language.roles)) yield [role as Role, phrases, 0];
  if (language.ordinalUnits) yield ['ordinal-unit', language.ordinalUnits, 0];
  yield* compoundsOf(language);
}

/** The words for 21 to 99 of the languages that write them as one. */
function* compoundsOf({ numbers, compounds }: Language): Generator<readonly ['number', Phrases, number]> {
  if (!compounds) return;
  const words = (value: number): readonly string[] => (numbers[value] ?? '').split(',').map((word) => word.trim());
  for (let tens = 20; tens < 100; tens += 10) {
    for (let units = 1; units < 10; units++) {
      const pairs = words(tens).flatMap((ten) => words(units).map((unit) => [ten, unit] as const));
      for (const [ten, unit] of pairs) {
        const word = compounds.order === 'units-first' ? unit + compounds.glue + ten : ten + compounds.glue + unit;
        if (ten && unit && !word.includes(' ')) yield ['number', word, tens + units];
      }
    }
  }
}

/** Adds what follows the first word of a phrase. */
function add(first: Node, phrase: string, { kind, value, languages: bits }: Meaning): void {
  let node = first;
  for (const { text, isStem } of wordsOf(phrase).slice(1)) {
    const branch = isStem ? node.stems : node.words;
    let child = branch.get(text);
    if (!child) branch.set(text, (child = emptyNode()));
    node = child;
  }
  const same = node.meanings.findIndex((meaning) => meaning.kind === kind && meaning.value === value);
  if (same === -1) node.meanings.push({ kind, value, languages: bits });
  else node.meanings[same] = { kind, value, languages: node.meanings[same]!.languages | bits };
}

interface PhraseWord {
  readonly text: string;
  readonly isStem: boolean;
}

/** The tokens of a phrase; the last one before a `*` stands for every word that begins so. */
function wordsOf(phrase: string): readonly PhraseWord[] {
  return phrase.split(' ').flatMap((part) => {
    const hasStar = part.length > 1 && part.endsWith('*');
    const tokens = tokenize(hasStar ? part.slice(0, -1) : part);
    return tokens.map(({ text }, at) => ({ text, isStem: hasStar && at === tokens.length - 1 }));
  });
}

function emptyNode(): Node {
  return { words: new Map(), stems: new Map(), meanings: [] };
}
