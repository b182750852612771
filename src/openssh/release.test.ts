import { describe, expect, test } from 'vitest';
import {
  defaultRange,
  defaultReleases,
  formatRelease,
  knownReleases,
  parseRelease,
  parseReleaseRange,
  rangeGrammar,
} from './release.ts';

test.each([
  ['9.2', 902],
  ['10.5', 1005],
  [' 9.2p1 ', 902],
  ['OpenSSH_9.9p2', 909],
  ['7.4', 704],
  ['9', undefined],
  ['9.2.1', undefined],
  ['9.2p', undefined],
  ['openssh_9.2', undefined],
  ['', undefined],
])('the release %j', (text, release) => {
  expect(parseRelease(text)).toBe(release);
});

/** The oldest and the newest release of a range, or how the sentence about it begins. */
function ends(text: string): string {
  const range = parseReleaseRange(text);
  if (typeof range === 'string') return range.slice(0, range.indexOf(' range'));
  return `${formatRelease(range.oldest)} to ${formatRelease(range.newest)}`;
}

const unreadable = 'Cannot read the OpenSSH';
const unknown = 'The OpenSSH';

describe('the range', () => {
  const samples: readonly (readonly [text: string, expected: string])[] = [
    ['9.2', '9.2 to 9.2'],
    ['=9.2', '9.2 to 9.2'],
    [' 9.2 ', '9.2 to 9.2'],
    ['9.2p1', '9.2 to 9.2'],
    ['OpenSSH_9.2p1', '9.2 to 9.2'],
    ['>=8.7', '8.7 to 10.5'],
    ['>= 8.7', '8.7 to 10.5'],
    ['>OpenSSH_8.7', '8.8 to 10.5'],
    ['<9.0', '8.0 to 8.9'],
    ['<=9.0', '8.0 to 9.0'],
    ['>=8.4 <9.9', '8.4 to 9.8'],
    ['>=8.4,<9.9', '8.4 to 9.8'],
    ['>=8.4 , <9.9', '8.4 to 9.8'],
    ['>=8.4<9.9', '8.4 to 9.8'],
    ['8.0 - 9.9', '8.0 to 9.9'],
    ['\t8.0  -  OpenSSH_9.9p2\n', '8.0 to 9.9'],
    ['7.4 - 8.1', '8.0 to 8.1'],
    ['7.4', unknown],
    ['9.9 - 8.0', unknown],
    ['9.2 9.3', unknown],
    ['>10.5', unknown],
    ['', unreadable],
    [' ', unreadable],
    ['9', unreadable],
    ['9.2,', unreadable],
    ['8.0-9.9', unreadable],
    ['8.0 - 9.9 - 10.0', unreadable],
    ['>=8.0 - 9.9', unreadable],
    ['8.0 - 9.9 <9.5', unreadable],
    ['9.29.3', unreadable],
    ['==9.2', unreadable],
    ['^9.2', unreadable],
    ['9.x', unreadable],
    ['latest', unreadable],
  ];

  test.each(samples)('%j', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  test.each(samples)('the schema agrees about %j', (text, expected) => {
    expect(new RegExp(rangeGrammar, 'u').test(text)).toBe(expected !== unreadable);
  });

  test('knows its releases, oldest first', () => {
    expect(parseReleaseRange('>=8.0')).toEqual({ text: '>=8.0', releases: knownReleases, oldest: 800, newest: 1005 });
  });

  test('is told to be unreadable in time, however long it is', () => {
    const blanks = ' '.repeat(200_000);
    expect([`9.2${blanks}x`, `${blanks}x`, `9.2 - ${blanks}x`, `${'9.2,'.repeat(50_000)}x`].map(ends)).toEqual(
      Array.from({ length: 4 }, () => unreadable),
    );
  });
});

test('the default releases are those of the default range', () => {
  expect(defaultReleases()).toEqual(parseReleaseRange(defaultRange));
});
