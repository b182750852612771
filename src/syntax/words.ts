/**
 * Splitting one line into words, as the reader of a release does. Two readers exist: since 8.7 the arguments are split
 * like a shell's (`argv_split` in misc.c); before, every word came from `strdelim`, which the keyword still does.
 */
import type { Release } from '../openssh/release.ts';

/** A word: its offsets in the line, quotes included, and what OpenSSH stores. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Words {
  readonly words: readonly Word[];
  /** Where a comment begins that the reader leaves out. */
  readonly commentStart: number | undefined;
}

/** The first release with the tokenizer that knows single quotes, escapes and trailing comments. */
export const argvSplitSince: Release = 807;

/** The releases that read lines in a new way, oldest first (semantics of comments, quotes, Match and raw arguments). */
export const readerReleases: readonly Release[] = [800, 805, argvSplitSince, 909, 1000];

const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const formFeed = 0x0c;
const carriageReturn = 0x0d;
const doubleQuote = 0x22;
/** `#`. */
export const hash = 0x23;
const singleQuote = 0x27;
const equals = 0x3d;
const backslash = 0x5c;

/** misc.c WHITESPACE: what separates the keyword from its first argument. */
export function isBlank(code: number): boolean {
  return code === space || code === tab || code === carriageReturn || code === lineFeed;
}

/** The end of `text` from `start` to `end` without trailing blanks and form feeds; OpenSSH never strips the first character. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1) {
    const code = text.charCodeAt(last - 1);
    if (!isBlank(code) && code !== formFeed) break;
    last--;
  }
  return last;
}

/** A word, and where the next one may begin. */
interface Step {
  readonly word: Word;
  readonly next: number;
}

type ReadStep = (text: string, start: number, end: number) => Step | undefined;

/** One `strdelim` step (misc.c). Undefined for an unterminated quote. */
export const readDelimited: ReadStep = delimitedBy(equals);

/** `strdelimw`, for which an `=` belongs to the word. */
const readBlankDelimited: ReadStep = delimitedBy(undefined);

function delimitedBy(separator: number | undefined): ReadStep {
  return (text, start, end) => {
    let index = start;
    let code = 0;
    for (; index < end; index++) {
      code = text.charCodeAt(index);
      if (isBlank(code) || code === doubleQuote || code === separator) break;
    }
    if (index >= end) return { word: { start, end, value: text.slice(start, end) }, next: end };
    if (code === doubleQuote) {
      const close = text.indexOf('"', index + 1);
      if (close === -1 || close >= end) return undefined;
      const value = text.slice(start, index) + text.slice(index + 1, close);
      return { word: { start, end: close + 1, value }, next: skipBlanks(text, close + 1, end) };
    }
    const word = { start, end: index, value: text.slice(start, index) };
    let next = skipBlanks(text, index + 1, end);
    // Only one separator is swallowed: the delimiter itself, or one after the blanks.
    if (code !== separator && next < end && text.charCodeAt(next) === separator) next = skipBlanks(text, next + 1, end);
    return { word, next };
  };
}

/** The words after the keyword, or undefined where a quote is not closed. */
export function splitArguments(text: string, start: number, end: number): Words | undefined {
  const words: Word[] = [];
  let index = start;
  while (index < end) {
    const code = text.charCodeAt(index);
    if (code === space || code === tab) {
      index++;
    } else if (code === hash) {
      return { words, commentStart: index };
    } else {
      const word = readArgument(text, index, end);
      if (!word) return undefined;
      words.push(word);
      index = word.end;
    }
  }
  return { words, commentStart: undefined };
}

function readArgument(text: string, start: number, end: number): Word | undefined {
  let quote = 0;
  let value = '';
  let copied = start;
  let index = start;
  for (; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === backslash) {
      if (!isEscapable(text.charCodeAt(index + 1), quote) || index + 1 >= end) continue;
      value += text.slice(copied, index);
      copied = ++index;
    } else if (quote === 0 && (code === space || code === tab)) {
      break;
    } else if (quote === 0 ? code === doubleQuote || code === singleQuote : code === quote) {
      quote = quote === 0 ? code : 0;
      value += text.slice(copied, index);
      copied = index + 1;
    }
  }
  return quote === 0 ? { start, end: index, value: value + text.slice(copied, index) } : undefined;
}

function isEscapable(code: number, quote: number): boolean {
  return code === singleQuote || code === doubleQuote || code === backslash || (code === space && quote === 0);
}

/** The words after the keyword for the readers before 8.7: `strdelim` until it finds none, or an empty one. */
export function splitDelimited(text: string, start: number, end: number): readonly Word[] {
  return [...steps(readDelimited, text, { start, end })];
}

/** The words after SetEnv for the readers before 8.7, which keep each `=` there. */
export function splitAtBlanks(text: string, start: number, end: number): readonly Word[] {
  return [...steps(readBlankDelimited, text, { start, end })];
}

function* steps(read: ReadStep, text: string, { start, end }: { start: number; end: number }): Generator<Word> {
  let index = start;
  while (index < end) {
    const step = read(text, index, end);
    if (!step || step.word.value === '') break;
    yield step.word;
    index = step.next;
  }
}

function skipBlanks(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlank(text.charCodeAt(index))) index++;
  return index;
}
