import { describe, expect, test } from 'vitest';
import type { Phrases } from '../language.ts';
import { scanOf } from '../scan.ts';
import { languages } from './index.ts';

describe.each(languages)('the table of $name', (language) => {
  const { units, numbers, multipliers, multiples, spans, adverbs, ordinalUnits, roles } = language;
  const tables = [units, numbers, multipliers, multiples, spans, adverbs, roles, { ordinalUnits }];
  const phrases = tables.flatMap((table) => Object.values(table ?? {}) as readonly (Phrases | undefined)[]);
  const words = phrases.flatMap((list) => list?.split(',') ?? []).map((phrase) => phrase.trim());

  test('holds phrases that can all be found', () => {
    expect(words.filter((phrase) => !isFound(phrase))).toEqual([]);
  });
});

/** Whether the phrase alone is read as one, a beginning with letters added; the Chinese stop has all scripts' tables read. */
function isFound(phrase: string): boolean {
  const { tokens, phrases } = scanOf(`${phrase.replaceAll('*', 'xyz')}。`);
  return phrases[0]?.some(({ next }) => next === tokens.length - 1) ?? false;
}
