import { expect, test } from 'vitest';
import { dialects, keywordsOf } from '../../src/rule/index.ts';
import { listTraps } from './list-traps.ts';
import { hostName } from './name-traps.ts';
import { numberTraps } from './number-traps.ts';
import { occasions } from './occasions.ts';
import { wordTraps } from './word-traps.ts';

test('every keyword that a trap concerns is an occasion', () => {
  const traps = [...wordTraps, ...numberTraps, ...listTraps, hostName];
  const known = new Set(occasions.flatMap(({ keywords = [] }) => keywords));
  const concerned = dialects
    .flatMap(keywordsOf)
    .filter((facts) => facts.status === 'active' && traps.some((trap) => trap.concerns(facts)))
    .map(({ keyword }) => keyword.toLowerCase());
  expect(concerned.filter((keyword) => !known.has(keyword))).toEqual([]);
  expect(concerned.length).toBeGreaterThan(40);
});
