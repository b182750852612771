/** Finds phrases by their first word, with next to no work before the first question. */
import type { Meaning, PhraseTable } from './phrase-table.ts';
import { tokenize } from './token.ts';

export interface FoundPhrase {
  /** Folded, with its `*`. */
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** So many words are searched for in the text of the tables; for more, an index by word is worth its making. */
const mostSearches = 150;

const shortestStem = 3;
const longestStem = 24;

export class PhraseIndex {
  readonly #table: PhraseTable;
  /** By first word, where in the text. */
  #words: ReadonlyMap<string, readonly number[]> | undefined;
  #searches = 0;

  constructor(table: PhraseTable) {
    this.#table = table;
  }

  /** The phrases whose first token is the one given, or whose first word is a beginning of it, marked by a `*`. */
  phrasesWith(token: string): readonly FoundPhrase[] {
    const { stems } = this.#table;
    const places = [...this.#placesOf(token)];
    for (let length = Math.min(token.length, longestStem); length >= shortestStem; length--) {
      const stem = token.slice(0, length);
      if (Object.hasOwn(stems, stem)) places.push(...stems[stem]!);
    }
    return places.map((place) => ({ phrase: this.#phraseAt(place), meaning: this.#meaningAt(place) }));
  }

  #placesOf(token: string): readonly number[] {
    if (this.#words || this.#searches++ >= mostSearches) return (this.#words ??= this.#byWord()).get(token) ?? [];
    const places: number[] = [];
    const needle = `,${token}`;
    for (
      let place = this.#table.text.indexOf(needle);
      place !== -1;
      place = this.#table.text.indexOf(needle, place + 1)
    ) {
      const { word, isStem } = firstWord(this.#phraseAt(place));
      if (word === token && !isStem) places.push(place);
    }
    return places;
  }

  #phraseAt(place: number): string {
    const end = this.#table.text.indexOf(',', place + 1);
    return this.#table.text.slice(place + 1, end === -1 ? undefined : end);
  }

  #meaningAt(place: number): Meaning {
    const { kinds, values, languages, starts } = this.#table;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return { kind: kinds[low]!, value: values[low]!, languages: languages[low]! };
  }

  #byWord(): ReadonlyMap<string, readonly number[]> {
    const words = new Map<string, number[]>();
    for (
      let place = 0;
      place !== -1 && place < this.#table.text.length;
      place = this.#table.text.indexOf(',', place + 1)
    ) {
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
