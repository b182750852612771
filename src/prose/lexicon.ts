/** The languages' tables by the first word of their phrases: what a word begins is worked out when it is first met. */
import { PhraseIndex } from './phrase-index.ts';
import { type Kind, type Meaning, type Script, otherScripts, phraseTable } from './phrase-table.ts';
import { type Token, tokenize } from './token.ts';

export type { Kind };

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

/** The phrases of the languages of a script. */
class Lexicon {
  readonly #index: PhraseIndex;
  /** What the words met so far lead to. */
  readonly #known = new Map<string, Node | undefined>();

  constructor(script: Script) {
    this.#index = new PhraseIndex(phraseTable(script));
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
    for (const { phrase, meaning } of phrases) add(node!, phrase, meaning);
    this.#known.set(text, node);
    return node;
  }
}

const none: readonly never[] = [];

const lexicons = new Map<Script, Lexicon>();

/** The languages that a text may be in: without letters of other scripts, those of the Latin one. */
export function lexiconFor(text: string): Lexicon {
  const script = otherScripts.test(text) ? 'any' : 'latin';
  const lexicon = lexicons.get(script) ?? new Lexicon(script);
  lexicons.set(script, lexicon);
  return lexicon;
}

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
