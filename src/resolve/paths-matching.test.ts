import { expect, test } from 'vitest';
import { mayTakeBelow } from './paths-matching.ts';

test.each<[string, string, string, boolean]>([
  ['etc/a.conf', 'etc', '*.conf', true],
  ['etc/a.txt', 'etc', '*.conf', false],
  ['etc/d', 'etc', 'd/*.conf', true],
  ['etc/x', 'etc', '*/*.conf', true],
  ['etc/d/e/f', 'etc', 'd/*.conf', false],
  ['etc', 'etc/ssh', '*', true],
  ['usr', 'etc/ssh', '*', false],
  ['etc/ssh', 'etc/ssh', '*', true],
  ['a', '.', '*', true],
  ['.a', '.', '*', false],
])('what is at or below %s may be taken in %s by %s: %s', (path, base, pattern, taken) => {
  expect(mayTakeBelow(path, { base, pattern })).toBe(taken);
});
