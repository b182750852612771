/** Finds phrases by their first word, with next to no work before the first question. */
import { fold } from './fold.ts';
import type { Phrases } from './language.ts';
import { tokenize } from './token.ts';

/** Phrases of one meaning; what they mean is no matter here. */
export interface PhraseGroup {
  readonly phrases: Phrases;
}

export interface FoundPhrase<Group> {
  /** Folded, with its `*`. */
  readonly phrase: string;
  readonly group: Group;
}

/** So many words are searched for in the text of the tables; for more, an index by word is worth its making. */
const mostSearches = 150;

const shortestStem = 3;
const longestStem = 24;

export class PhraseIndex<Group extends PhraseGroup> {
  readonly #groups: readonly Group[];
  /** All phrases, folded, a comma before each. */
  readonly #text: string;
  /** By group, where its phrases begin in the text. */
  readonly #starts: readonly number[];
  /** By the beginning of a first word, where in the text it is given with a `*`. */
  readonly #stems: ReadonlyMap<string, readonly number[]>;
  /** By first word, where in the text. */
  #words: ReadonlyMap<string, readonly number[]> | undefined;
  #searches = 0;

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
    const starts: number[] = [];
    let text = '';
    for (const { phrases } of groups) {
      starts.push(text.length);
      text += `,${phrases}`.replaceAll(', ', ',');
    }
    this.#starts = starts;
    this.#text = text.replace(/[^\0-\x7f]+/g, fold);
    const stems = new Map<string, number[]>();
    for (const { 1: stem = '', index } of this.#text.matchAll(/,([^ ,*]+)\*(?![^ ,])/g)) {
      const places = stems.get(stem);
      if (places) places.push(index);
      else stems.set(stem, [index]);
    }
    this.#stems = stems;
  }

  /** The phrases whose first token is the one given, or whose first word is a beginning of it, marked by a `*`. */
  phrasesWith(token: string): readonly FoundPhrase<Group>[] {
    const places = [...this.#placesOf(token)];
    for (let length = Math.min(token.length, longestStem); length >= shortestStem; length--) {
      places.push(...(this.#stems.get(token.slice(0, length)) ?? []));
    }
    return places.map((place) => ({ phrase: this.#phraseAt(place), group: this.#groupAt(place) }));
  }

  #placesOf(token: string): readonly number[] {
    if (this.#words || this.#searches++ >= mostSearches) return (this.#words ??= this.#byWord()).get(token) ?? [];
    const places: number[] = [];
    const needle = `,${token}`;
    for (let place = this.#text.indexOf(needle); place !== -1; place = this.#text.indexOf(needle, place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (word === token && !isStem) places.push(place);
    }
    return places;
  }

  #phraseAt(place: number): string {
    const end = this.#text.indexOf(',', place + 1);
    return this.#text.slice(place + 1, end === -1 ? undefined : end);
  }

  #groupAt(place: number): Group {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return this.#groups[low]!;
  }

  #byWord(): ReadonlyMap<string, readonly number[]> {
    const words = new Map<string, number[]>();
    for (let place = 0; place !== -1 && place < this.#text.length; place = this.#text.indexOf(',', place + 1)) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (isStem) continue;
      const places = words.get(word);
      if (places) places.push(place);
      else words.set(word, [place]);
    }
    return words;
  }
}

/** The first token of a folded phrase, mostly without the tokenizer. */
function firstWord(phrase: string): { readonly word: string; readonly isStem: boolean } {
  let end = 0;
  for (let code = phrase.charCodeAt(end); isLetter(code); code = phrase.charCodeAt(++end)) {
    if (code >= firstGlyph) return { word: phrase.charAt(0), isStem: false };
  }
  if (end === 0) return { word: tokenize(phrase)[0]?.text ?? '', isStem: false };
  const isStem = phrase.charAt(end) === '*' && (end + 1 === phrase.length || phrase.charAt(end + 1) === ' ');
  return { word: phrase.slice(0, end), isStem };
}

/** From here on come the scripts in which each sign is a token. */
const firstGlyph = 0x3000;

/** A small letter of the alphabets, or a sign of the other scripts. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
