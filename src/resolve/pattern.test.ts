import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWildcard, matchesPattern, matchesPatternList, patternCovers, patternsMayOverlap } from './pattern.ts';

describe('matchesPattern', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'a.b', true],
    ['?', '', false],
    ['?', 'a', true],
    ['a?c', 'abc', true],
    ['a*', 'ba', false],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'example.com', false],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbYbZ', false],
    ['*?', '', false],
    ['**a', 'bca', true],
    ['a*?b', 'ab', false],
    ['A', 'a', false],
    ['[ab]', 'a', false],
    ['\\*', 'a', false],
    ['\\*', '\\a', true],
  ])('%j takes %j: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  test('agrees with the definition of the wildcards', () => {
    const symbols = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 8 });
    fc.assert(
      fc.property(symbols('a', 'b', '*', '?'), symbols('a', 'b'), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesPattern(pattern, text)).toBe(expression.test(text));
      }),
      { seed: 3, numRuns: 5000 },
    );
  });

  test('takes few steps whatever the pattern: of n stars none multiplies the others', () => {
    const text = countedText('a'.repeat(2000));
    expect(matchesPattern(`${'*a'.repeat(300)}*b`, text.value)).toBe(false);
    expect(text.reads()).toBeLessThan(2 * 600 * 2000);
    expect(text.reads()).toBeGreaterThan(1000);
  });
});

/** A text that counts how often one of its characters is looked at. */
function countedText(text: string): { value: string; reads(): number } {
  let reads = 0;
  const value = new Proxy(Object(text) as object, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { value: value as unknown as string, reads: () => reads };
}

test.each([
  ['a,b', 'b', true],
  ['a,b', 'c', false],
  ['*,!a', 'a', false],
  ['!a,*', 'a', false],
  ['!a,*', 'b', true],
  ['!a', 'b', false],
  ['a,', 'a', true],
  ['a, b', 'b', false],
  ['', '', true],
  ['!', 'a', false],
])('the list %j takes %j: %s', (list, text, expected) => {
  expect(matchesPatternList(list, text)).toBe(expected);
});

test.each([
  ['a*', true],
  ['?', true],
  ['a.b-c', false],
])('%j has a wildcard: %s', (pattern, expected) => {
  expect(hasWildcard(pattern)).toBe(expected);
});

describe('patterns compared', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
  const texts = everyText(['a', 'b', '?', '*', '\u{1}'], 5);

  test.each([
    ['*', 'a', true],
    ['*', '*.example.com', true],
    ['*.example.com', '*.www.example.com', true],
    ['*.www.example.com', '*.example.com', false],
    ['web?', 'web1', true],
    ['web?', 'web*', false],
    ['web*', 'web?', true],
    ['?*', '?', true],
    ['??', '?*', false],
    ['a', 'a', true],
    ['a', 'b', false],
    ['\u{1}', '?', false],
    ['\u{1}*', '?*', false],
  ])('%j covers %j: %s', (outer, inner, expected) => {
    expect(patternCovers(outer, inner)).toBe(expected);
  });

  test('what a covered pattern takes, the covering one takes too', () => {
    let covered = 0;
    fc.assert(
      fc.property(pattern, pattern, (outer, inner) => {
        if (!patternCovers(outer, inner)) return;
        covered++;
        expect(texts.filter((text) => matchesPattern(inner, text) && !matchesPattern(outer, text))).toEqual([]);
      }),
      { seed: 4, numRuns: 3000 },
    );
    expect(covered).toBeGreaterThan(100);
  });

  test.each([
    ['*', 'a', true],
    ['a*', 'b*', false],
    ['a*', 'ab*', true],
    ['*.com', '*.org', false],
    ['*.com', 'a*', true],
    ['web?', 'web1', true],
    ['web?', 'web12', false],
    ['a', 'b', false],
    ['a', 'a', true],
  ])('%j and %j may overlap: %s', (one, other, expected) => {
    expect(patternsMayOverlap(one, other)).toBe(expected);
    expect(patternsMayOverlap(other, one)).toBe(expected);
  });

  test('patterns that do not overlap share no text', () => {
    let apart = 0;
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        if (patternsMayOverlap(one, other)) return;
        apart++;
        expect(texts.filter((text) => matchesPattern(one, text) && matchesPattern(other, text))).toEqual([]);
      }),
      { seed: 5, numRuns: 3000 },
    );
    expect(apart).toBeGreaterThan(100);
  });
});

/** All texts over an alphabet up to a length. */
function everyText(alphabet: readonly string[], length: number): readonly string[] {
  if (length === 0) return [''];
  const shorter = everyText(alphabet, length - 1);
  const longest = shorter.filter((text) => text.length === length - 1);
  return [...shorter, ...longest.flatMap((text) => alphabet.map((letter) => text + letter))];
}
