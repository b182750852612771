/** The problems that the readers of many kinds tell of, and how their texts name things. */
import type { Argument, Range } from '../syntax/ast.ts';
import type { Problem } from './reading.ts';

/** A word or number as a reason names it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `yes, no or ask`; words that merely spell yes and no are left out. */
export function listed(words: readonly string[]): string {
  const shown = words.includes('yes') ? words.filter((word) => word !== 'true' && word !== 'false') : words;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '').join(' or ');
}

export function emptyArgument(at: Range, accepts: string): Problem {
  return { problem: 'empty-argument', reason: 'the argument is empty', accepts, at };
}

export function invalid(at: Range, reason: string, accepts: string): Problem {
  return { problem: 'invalid-argument', reason, accepts, at };
}

export function outOfRange(at: Range, reason: string, accepts: string): Problem {
  return { problem: 'out-of-range', reason, accepts, at };
}

/** An argument that is none of the words, or one of them in other letters. `reason` tells why it is nothing else. */
export function noneOf(
  at: Argument,
  words: readonly string[],
  { accepts, reason = `${quoted(at.value)} is none of its values` }: { accepts: string; reason?: string },
): Problem {
  if (at.value === '') return emptyArgument(at, accepts);
  const meant = words.find((word) => equalsIgnoringCase(word, at.value));
  if (meant === undefined) return invalid(at, reason, accepts);
  return { problem: 'wrong-case', reason: `${quoted(at.value)} is not spelt ${meant}`, accepts, at };
}

/** The one of `words` that the text is, compared as C's strcmp or strcasecmp does. */
export function findWord(words: readonly string[], text: string, isCaseSensitive: boolean): string | undefined {
  return words.find((word) => (isCaseSensitive ? word === text : equalsIgnoringCase(word, text)));
}

function equalsIgnoringCase(word: string, text: string): boolean {
  return word.length === text.length && lowerCase(word) === lowerCase(text);
}

/** ASCII letters alone, as C's tolower does it; `toLowerCase` makes a k of the Kelvin sign. */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
