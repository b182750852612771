import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalOf, matchesGlob, matchesTokens, parseGlob, splitGlob } from './glob.ts';

describe('matchesGlob', () => {
  test.each([
    ['*', 'a.conf', true],
    ['*', '', true],
    ['*.conf', '.conf', false],
    ['*.conf', '50-cloud.conf', true],
    ['*.conf', 'a.conf~', false],
    ['*.conf', 'a.conf.bak', false],
    ['*', '.hidden.conf', false],
    ['?hidden', '.hidden', false],
    ['[.]hidden', '.hidden', false],
    ['.*', '.hidden', true],
    ['\\.*', '.hidden', true],
    ['a*', 'a.hidden', true],
    ['?.conf', 'a.conf', true],
    ['?.conf', 'ab.conf', false],
    ['?.conf', 'é.conf', false],
    ['??.conf', 'é.conf', true],
    ['é*', 'été', true],
    ['[0-9]*.conf', '50-a.conf', true],
    ['[!0-9]*.conf', '50-a.conf', false],
    ['[!0-9]*.conf', 'a.conf', true],
    ['[^a]', 'a', true],
    ['[a-]', '-', true],
    ['[]a]', ']', true],
    ['[!]a]', 'b', true],
    ['[!]a]', ']', false],
    ['[\\]a]', ']', true],
    ['[a\\-c]', 'b', false],
    ['[z-a]', 'm', false],
    ['[[:digit:]]?', '9x', true],
    ['[[:alpha:]_]', '_', true],
    ['[![:alpha:]]', 'a', false],
    ['[[:nosuch:]]', 'a', false],
    ['[[:alphaalpha:]]', 'a', false],
    ['[[:digit]', ':', true],
    ['[abc', '[abc', true],
    ['[!', '[!', true],
    ['[]', '[]', true],
    ['[!]', '[!]', true],
    ['[!]', 'a', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a\\', 'a\\', true],
    ['{a,b}.conf', 'a.conf', false],
    ['{a,b}.conf', '{a,b}.conf', true],
    ['**', 'ab', true],
    ['a*b*c', 'aXbXbYc', true],
    ['a*b*c', 'aXbXbY', false],
    ['A', 'a', false],
    ['~', '~', true],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(matchesGlob(pattern, name)).toBe(expected);
  });

  test('agrees with the definition by recursion on random patterns', () => {
    const symbols = fc.array(fc.constantFrom('a', 'b', '?', '*', '[ab]', '[!a]'), { maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });
    fc.assert(
      fc.property(symbols, name, (parts, text) => {
        expect(matchesGlob(parts.join(''), text)).toBe(matchesByDefinition(parts, text));
      }),
      { seed: 20, numRuns: 2000 },
    );
  });

  test('a pattern of many stars takes steps in proportion to its length times the name’s', () => {
    const tokens = parseGlob(`${'*a'.repeat(100)}*b`)!;
    const [name, reads] = countingReads('a'.repeat(250));
    expect(matchesTokens(tokens, name)).toBe(false);
    expect(reads()).toBeLessThan(4 * tokens.length * name.length);
  });

  test('reading a million brackets does not look for the end of each', () => {
    expect(parseGlob('['.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(parseGlob(`[[:${'a'.repeat(1_000_000)}:]]`)).toBeUndefined();
  });
});

function matchesByDefinition(parts: readonly string[], text: string): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return text === '';
  if (first === '*') {
    return matchesByDefinition(rest, text) || (text !== '' && matchesByDefinition(parts, text.slice(1)));
  }
  const takes = { a: 'a', b: 'b', '?': 'abc', '[ab]': 'ab', '[!a]': 'bc' }[first]!;
  return text !== '' && takes.includes(text[0]!) && matchesByDefinition(rest, text.slice(1));
}

/** The bytes of a text, and how often one was read. */
function countingReads(text: string): [name: ArrayLike<number>, reads: () => number] {
  let count = 0;
  const name = new Proxy([...new TextEncoder().encode(text)], {
    get(target, key) {
      if (key !== 'length') count++;
      return Reflect.get(target, key);
    },
  });
  return [name, () => count];
}

test.each([
  ['a.conf', 'a.conf'],
  ['a\\*b', 'a*b'],
  ['[x', '[x'],
  ['é', 'é'],
  ['a*', undefined],
  ['a?', undefined],
  ['[x]', undefined],
])('literalOf(%s) is %s', (pattern, expected) => {
  expect(literalOf(parseGlob(pattern)!)).toBe(expected);
});

test.each([
  ['/etc/ssh/*.conf', ['', 'etc', 'ssh', '*.conf']],
  ['a\\/b', ['a', 'b']],
  ['a\\\\/b', ['a\\\\', 'b']],
  ['a\\*/b', ['a\\*', 'b']],
])('splitGlob(%s)', (pattern, expected) => {
  expect(splitGlob(pattern)).toEqual(expected);
});
