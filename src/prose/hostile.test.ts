/** Texts made to be slow are read in time linear in their length. */
import { expect, test } from 'vitest';
import { commentText } from './comment-text.ts';
import { readComment } from './read.ts';

const repeated: Readonly<Record<string, string>> = {
  prose: 'send a keepalive every 60 seconds, drop after 3 missed replies. ',
  digits: '1',
  'groups of digits': '000 ',
  'digits and dots': '1.',
  ranges: '1-2-',
  fractions: '1/',
  'words that bend a number': 'every ',
  conjunctions: 'and ',
  'number words': 'two ',
  multipliers: 'hundred thousand ',
  'words for defaults': 'default ',
  'words for intervals': 'interval ',
  announcements: 'number of ',
  'durations in a row': '5 minutes and ',
  equations: '60 = 1 min = ',
  keywords: 'serveraliveinterval 60 ',
  blanks: ' ',
  'carriage returns': '\r',
  'empty lines': '#\n',
  'signs for comments': '#',
  rules: '-',
  'rules with blanks': '- ',
  letters: 'a',
  initials: 'a.',
  schemes: 'http://',
  'no words at all': '😀',
  Han: '每',
  'Chinese intervals': '每30秒发送一次',
  Hangul: '이',
  'Cyrillic letters': 'ж',
};

function secondsFor(text: string): number {
  const start = performance.now();
  readComment({ text: commentText(`# ${text}.`), place: 'above', keywords: new Set() });
  return (performance.now() - start) / 1000;
}

const [small, large] = [8000, 128_000];

test.each(Object.entries(repeated))('%s', (_, unit) => {
  const [few, many] = [small, large].map((length) => unit.repeat(Math.ceil(length / unit.length)));
  const base = Math.min(...[1, 2, 3].map(() => secondsFor(few!)));
  // Sixteen times the text; a quadratic reader would need 256 times as long.
  expect(secondsFor(many!)).toBeLessThan(0.5 + 128 * base);
});
