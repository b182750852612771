/** A comment's text as tokens: words, numbers and marks, each in its clause, sentence and paragraph. */
import { fold } from './fold.ts';

/**
 * `word`: letters of an alphabet. `glyph`: one sign of a script that writes without spaces. `number`: a quantity may
 * begin here. `id`: digits that are no quantity (a version, a date, an address, a percentage). `mark`: anything else.
 */
export type TokenKind = 'word' | 'glyph' | 'number' | 'id' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** Folded: see `fold`. */
  readonly text: string;
  /** UTF-16 offsets into the comment's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What a `number` says; 0 for the other kinds. */
  readonly value: number;
  /** Blanks or a line end before it. */
  readonly spaced: boolean;
  /** Nothing at all before it but the previous token, not even a hyphen or a quote. */
  readonly glued: boolean;
  /** Counts through the text; parts of one sentence between commas, brackets, dashes and line ends. */
  readonly clause: number;
  readonly sentence: number;
  /** Parts of the text between empty lines. */
  readonly paragraph: number;
}

const alphabet = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Greek}_`;

/** Every alternative either commits to what it read or reads a bounded stretch, so the whole is linear. */
const pattern = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<link>[a-z][a-z\d+.-]{1,12}:\/\/\S+|www\.\S+)`,
    String.raw`(?<digits>\d+(?:[.,:\/_\-–]\d+)*)`,
    String.raw`(?<fraction>[¼½¾])`,
    String.raw`(?<word>[${alphabet}][${alphabet}\p{M}]*)`,
    String.raw`(?<glyph>[\p{L}\p{M}])`,
    String.raw`(?<mark>[<>≤≥]=|[=-]>|\.{2,3}|[^])`,
  ].join('|'),
  'guy',
);

const fractions: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};

/** Marks that say nothing: quotes and emphasis. */
const silentMarks = new Set(['"', "'", '`', '´', '“', '”', '„', '«', '»', '‘', '’', '「', '」', '『', '』', '*', '\\']);
const clauseMarks = new Set([
  ',',
  ';',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '|',
  '—',
  '–',
  '、',
  '،',
  '؛',
  '・',
  '->',
  '=>',
  '→',
]);
const sentenceMarks = new Set(['。', '!', '?', '#', '؟', '…', '...']);
const hyphens = new Set(['-', '‐', '‑']);

/** Splits a text into tokens; a text of any kind gives tokens, in time linear in its length. */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).run();
}

class Tokenizer {
  readonly #text: string;
  readonly #folded: string;
  readonly #tokens: Token[] = [];
  #clause = 0;
  #sentence = 0;
  #paragraph = 0;
  #spaced = true;
  #atLineStart = true;
  /** Where the last token ended, for `glued`. */
  #end = -1;

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  run(): readonly Token[] {
    pattern.lastIndex = 0;
    for (const match of this.#folded.matchAll(pattern)) this.#take(match[0], match.index, match.groups!);
    return this.#tokens;
  }

  #take(text: string, start: number, groups: Readonly<Record<string, string | undefined>>): void {
    if (groups['blank'] !== undefined) return this.#blank(text, start + text.length);
    if (groups['link'] !== undefined) return this.#push('id', text, { start });
    if (groups['digits'] !== undefined) return this.#digits(text, start);
    if (groups['fraction'] !== undefined) return this.#push('number', text, { start, value: fractions[text] });
    if (groups['word'] !== undefined) return this.#push('word', text, { start });
    if (groups['glyph'] !== undefined) return this.#push('glyph', text, { start });
    this.#mark(text, start);
  }

  #blank(text: string, end: number): void {
    this.#spaced = true;
    const feeds = text.split('\n').length - 1;
    if (feeds === 0) return;
    this.#atLineStart = true;
    this.#clause++;
    if (feeds > 1) this.#paragraph++;
    if (feeds > 1 || /^(?:\p{Lu}|[-+•*]\s|\d{1,2}[.)]\s)/u.test(this.#text.slice(end, end + 4))) this.#sentence++;
  }

  #digits(text: string, start: number): void {
    const range = /^(\d+(?:[.,]\d{1,2})?)([-–])(\d+(?:[.,]\d{1,2})?)$/.exec(text);
    if (range) {
      const [, low, dash, high] = range;
      this.#number(low!, start);
      this.#push('mark', '-', { start: start + low!.length });
      this.#number(high!, start + low!.length + dash!.length);
    } else {
      this.#number(text, start);
    }
  }

  #number(text: string, start: number): void {
    const value = readDigits(text);
    if (value === undefined || this.#isIdentifier(start, start + text.length)) this.#push('id', text, { start });
    else this.#push('number', text, { start, value });
  }

  /** True for `#5`, `v2`, `file-5`, `5.x`, `5%`, `0x10`, `IPv4`, the `1.` or `2)` of a list, and the like. */
  #isIdentifier(start: number, end: number): boolean {
    const before = this.#folded.charAt(start - 1);
    const after = this.#folded.slice(end, end + 2);
    if (before !== '' && '#§№$€£@.'.includes(before)) return true;
    if (before === '-' && /\p{L}/u.test(this.#folded.charAt(start - 2))) return true;
    if (/^(?:\.[x*\d]|%|°|x\d|\/\d)/.test(after) || /^ %/.test(after)) return true;
    if (/^[.)]\s/.test(after) && this.#atLineStart) return true;
    const previous = this.#tokens.at(-1);
    if (previous?.kind !== 'word' || this.#end !== start) return false;
    return !(previous.glued && this.#tokens.at(-2)?.kind === 'number');
  }

  #mark(text: string, start: number): void {
    if (silentMarks.has(text)) return;
    const next = this.#folded.charAt(start + text.length);
    if (hyphens.has(text)) {
      if (!this.#spaced && /[\p{L}\d]/u.test(next)) return;
      this.#clause++;
      return;
    }
    if (sentenceMarks.has(text) || (text === '.' && this.#endsSentence(start + 1))) {
      this.#sentence++;
      this.#clause++;
    } else if (clauseMarks.has(text)) {
      this.#clause++;
    }
    this.#push('mark', text, { start });
  }

  /** A full stop does; an abbreviation's (`z. B.`, `p. ex.`, before a small letter or a digit) does not. */
  #endsSentence(end: number): boolean {
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    if (last?.kind === 'word' && last.text.length === 1 && before?.kind !== 'number') return false;
    return /^\s+[^\s\p{Ll}\d]/u.test(this.#text.slice(end, end + 8));
  }

  #push(
    kind: TokenKind,
    text: string,
    { start, value = 0 }: { readonly start: number; readonly value?: number | undefined },
  ): void {
    const end = start + text.length;
    this.#tokens.push({
      kind,
      text,
      start,
      end,
      value,
      spaced: this.#spaced,
      glued: this.#end === start,
      clause: this.#clause,
      sentence: this.#sentence,
      paragraph: this.#paragraph,
    });
    this.#spaced = false;
    this.#atLineStart = false;
    this.#end = end;
  }
}

/** The number that digits state; undefined where they are a version, a date, an address or could be read in two ways. */
function readDigits(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,6}[.,]\d{1,2}$|^0[.,]\d{1,6}$/.test(text)) return Number(text.replace(',', '.'));
  return fractions[text];
}
