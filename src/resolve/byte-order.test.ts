import { expect, test } from 'vitest';
import { compareBytes } from './byte-order.ts';

test('compareBytes orders as the UTF-8 bytes do', () => {
  const names = ['b', 'a', 'B', '10', '9', 'a/b', 'a-b', 'a', '', 'é', '\u{ff5e}', '\u{1f600}', '\u{e000}', 'ab'];
  const expected = names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  expect(names.toSorted(compareBytes)).toEqual(expected);
});
