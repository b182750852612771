import { expect, test } from 'vitest';
import { finding, lintedFile, placeIn } from '../testing/lint-results.ts';
import { accountedFor, baselineText, entriesOf, unaccounted } from './baseline.ts';

const text = 'Port 22\nMatch user a\n\tX11Forwarding yes\n\tX11Forwarding  yes\n\n';

function fileWith(...parts: readonly (readonly [part: string, nth?: number])[]) {
  const findings = parts.map(([part, nth]) => finding({ place: placeIn('f', text, part, nth), ruleId: 'no-x' }));
  return lintedFile('f', text, findings);
}

test.each<[part: string, nth: number, entry: readonly string[]]>([
  ['22', 1, ['global', 'Port', '22']],
  ['user', 1, ['Match user a', 'Match', 'user a']],
  ['yes', 1, ['Match user a', 'X11Forwarding', 'yes']],
  ['yes', 2, ['Match user a', 'X11Forwarding', 'yes']],
  ['\n', 5, ['Match user a', '', '']],
])('%j, %i, is known by what it is about', (part, nth, [block, keyword, value]) => {
  expect(entriesOf(fileWith([part, nth]), 'ci/f')).toEqual([{ path: 'ci/f', rule: 'no-x', block, keyword, value }]);
});

test('duplicates are counted one by one', () => {
  const both = fileWith(['yes', 1], ['yes', 2]);
  const entries = entriesOf(both, 'f');
  expect([...accountedFor(both, 'f', entries)]).toEqual(both.findings);
  expect([...accountedFor(both, 'f', entries.slice(1))]).toEqual([both.findings[0]]);
  expect(unaccounted(entries, entries)).toEqual([]);
  expect(unaccounted(entries, entries.slice(1))).toEqual([entries[1]]);
});

test.each<[field: string, other: string]>([
  ['path', 'g'],
  ['rule', 'no-y'],
  ['block', 'global'],
  ['keyword', 'Port'],
  ['value', 'no'],
])('another %s is another entry', (field, other) => {
  const file = fileWith(['yes']);
  const [entry] = entriesOf(file, 'f');
  expect(accountedFor(file, 'f', [entry!]).size).toBe(1);
  expect(accountedFor(file, 'f', [{ ...entry!, [field]: other }]).size).toBe(0);
});

test('no entries are a list too', () => {
  expect(baselineText([])).toBe('{\n  "version": 1,\n  "suppressions": []\n}\n');
});
