import { expect, test } from 'vitest';
import { domainFault, withoutFinalDot } from './domain.ts';

test.each([
  ['example.org', 1005, undefined],
  ['Example.ORG.', 1005, undefined],
  ['a-b_c.1', 1005, undefined],
  ['a-', 1005, undefined],
  ['_a', 1000, undefined],
  ['_a', 909, '"_a" begins with a character that no domain begins with'],
  ['-a', 1005, '"-a" begins with a character that no domain begins with'],
  ['.a', 1005, '".a" begins with a character that no domain begins with'],
  ['a..b', 1005, '"a..b" has two dots in a row'],
  ['a*', 1005, '"a*" has a character that no domain has'],
  ['aé', 1005, '"aé" has a character that no domain has'],
  ['', 1005, 'the name of the domain is empty'],
])('%s in %i', (name, release, fault) => {
  expect(domainFault(name, release)).toBe(fault);
});

test.each([
  ['a.', 'a'],
  ['a', 'a'],
  ['a..', 'a.'],
])('%s without its dot', (name, rest) => {
  expect(withoutFinalDot(name)).toBe(rest);
});
