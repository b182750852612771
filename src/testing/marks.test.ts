import { expect, test } from 'vitest';
import { drawMarks, readMarks } from './marks.ts';

test.each([
  ['a place', 'Port 22\n     ~~ high\n', { kind: 'finding', line: 1, column: 6, endColumn: 8 }],
  ['an empty place', 'Port 22\n^ high\n', { kind: 'finding', line: 1, column: 1, endColumn: 1 }],
  ['a related place', '# 23\n---- high\nPort 22\n', { kind: 'related', line: 1, column: 1, endColumn: 5 }],
  ['a place after a tab', '\tPort 22\n ~~~~ high\n', { kind: 'finding', line: 1, column: 2, endColumn: 6 }],
])('%s', (_, drawn, mark) => {
  const { text, marks } = readMarks(drawn);
  expect(marks).toEqual([{ messageId: 'high', ...mark }]);
  expect(drawMarks(text, marks)).toBe(drawn);
});

test('several marks of a line, in whatever order they are given', () => {
  const drawn = 'Port 22\n~~~~ a\n~~~~ b\n     ~~ a\n';
  const { text, marks } = readMarks(drawn);
  expect(text).toBe('Port 22\n');
  expect(drawMarks(text, marks.toReversed())).toBe(drawn);
});

test('a place that ends on another line is drawn as what no sample can hold', () => {
  const mark = { kind: 'finding', messageId: 'high', line: 1, column: 1, endColumn: 3, endLine: 2 } as const;
  expect(drawMarks('a\nb\n', [mark])).toBe('a\n~ high (to line 2, column 3)\nb\n');
});

test('a marker needs a line above it', () => {
  expect(() => readMarks('~~ high\nPort 22\n')).toThrow('The marker "~~ high" has no line above it.');
});

test.each(['~/.ssh/config', '# ~~~ is no marker', '---', '~~~~ two words'])('%j is no marker', (line) => {
  expect(readMarks(`Port 22\n${line}\n`).marks).toEqual([]);
});
