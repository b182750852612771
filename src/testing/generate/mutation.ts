/** Changes to a line that leave it nearly valid, or break it. */
import fc from 'fast-check';
import { choice, joined } from './choice.ts';

/** Characters that some part of OpenSSH's readers treats in a way of its own. None of them lets a shell do anything. */
export const oddPieces = [
  '"',
  "'",
  '\\',
  '=',
  '#',
  '!',
  ',',
  '*',
  '?',
  ' ',
  '	',
  '\r',
  '\f',
  '\v',
  '\0',
  ':',
  '%',
  '-',
  '+',
  '@',
  '/',
  '.',
  '[',
  ']',
  '~',
  '^',
  '0',
  '9',
  'a',
  'Z',
  'é',
  '﻿',
  '\\"',
  '\\ ',
  ' #',
  ' # ',
  '==',
  '""',
  "''",
  '%%',
  '\xA0',
  '\\#',
];

/** A line, changed at one place or as a whole. */
export function mutated(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.oneof(
    { arbitrary: fc.tuple(fc.nat(), choice(...oddPieces)).map(([at, piece]) => insertion(at, piece)), weight: 6 },
    { arbitrary: fc.nat().map(deletion), weight: 3 },
    fc.tuple(fc.nat(), choice('upper', 'lower')).map(([at, form]) => recasing(at, form)),
    fc.nat().map(wordDeletion),
    fc.nat().map(wordDoubling),
    joined(choice(' ', '\t'), choice('surplus', '# c', '#c', '""', '"', "'", '=', '\\', '#', 'none')).map(
      (end) => (text: string) => text + end,
    ),
    choice('#', '"', "'", '=', '\u{feff}', '\f', '\0', '== ', '" "', '""', '!', ';', '\v', '\u{a0}').map(
      (start) => (text: string) => start + text,
    ),
  );
  return fc.tuple(line, change).map(([text, apply]) => apply(text));
}

type Change = (text: string) => string;

function insertion(at: number, piece: string): Change {
  return (text) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place);
  };
}

function deletion(at: number): Change {
  return (text) => {
    const place = at % Math.max(1, text.length);
    return text.slice(0, place) + text.slice(place + 1);
  };
}

function recasing(at: number, form: string): Change {
  return changedWord(at, (word) => [form === 'upper' ? word.toUpperCase() : word.toLowerCase()]);
}

function wordDeletion(at: number): Change {
  return changedWord(at, () => []);
}

function wordDoubling(at: number): Change {
  return changedWord(at, (word) => [word, word]);
}

function changedWord(at: number, change: (word: string) => readonly string[]): Change {
  return (text) => {
    const words = text.split(' ');
    const place = at % words.length;
    return words.toSpliced(place, 1, ...change(words[place]!)).join(' ');
  };
}
