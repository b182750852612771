import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, unprintableIn } from '../testing/hostile-text.ts';
import { layOut } from './excerpt.ts';

/** The marks under `part` of a line, as a report draws them. */
function underlined(line: string, part: string): readonly string[] {
  const column = line.indexOf(part) + 1;
  const { text, columnOf } = layOut(line, column);
  const [start, end] = [columnOf(column), columnOf(column + part.length)];
  return [text, `${' '.repeat(start)}${'^'.repeat(end - start)}`];
}

test.each([
  ['ASCII', 'Port 22', '22', ['Port 22', '     ^^']],
  ['tab', '\tPor\t22', '22', ['    Por 22', '        ^^']],
  ['wide characters', 'Host 日本 x', 'x', ['Host 日本 x', '          ^']],
  ['a wide character itself', 'Host 日本 x', '本', ['Host 日本 x', '       ^^']],
  ['combining mark', 'Host e\u0301 x', 'x', ['Host e\u0301 x', '       ^']],
  ['outside the basic plane', 'Host 😀 x', '😀', ['Host 😀 x', '     ^^']],
  ['escaped character', 'Host \u001b x', '\u001b', ['Host \\u{1b} x', '     ^^^^^^']],
  ['after a runner command', '##[x] y', 'y', ['##\\u{5b}x] y', '           ^']],
  ['end of the line', 'Port', '', ['Port', '']],
  ['after a secret', 'SetEnv TOKEN=hunter2 A', 'A', ['SetEnv TOKEN=[REDACTED] A', '                        ^']],
  ['a secret', 'SetEnv TOKEN=hunter2', 'hunter2', ['SetEnv TOKEN=[REDACTED]', '             ^^^^^^^^^^']],
  ['a part of a secret', 'SetEnv TOKEN=hunter2 A', 'ter2', ['SetEnv TOKEN=[REDACTED] A', '                       ']],
])('columns: %s', (_, line, part, expected) => {
  expect(underlined(line, part)).toEqual(expected);
});

test('a long line is cut around the place', () => {
  const line = `${'a'.repeat(500)}BAD${'b'.repeat(500)}`;
  const [text, marks] = underlined(line, 'BAD');
  expect(text).toBe(`…${'a'.repeat(40)}BAD${'b'.repeat(77)}…`);
  expect(marks).toBe(`${' '.repeat(41)}^^^`);
});

test('a long line is cut at its end only, where the place is near its beginning', () => {
  const [text, marks] = underlined(`Port 22${' x'.repeat(500)}`, '22');
  expect(text).toBe(`Port 22${' x'.repeat(56)} …`);
  expect(marks).toBe('     ^^');
});

test('a place that is longer than what is shown ends with it', () => {
  const line = `${'a'.repeat(500)}${'B'.repeat(300)}`;
  const { text, columnOf } = layOut(line, 501);
  expect(text.slice(columnOf(501), columnOf(801))).toBe('B'.repeat(80));
});

test('of a secret that is cut no part is shown', () => {
  const line = `SetEnv TOKEN=${'hunter2'.repeat(30)} LANG=C`;
  for (let column = 1; column <= line.length + 1; column++) {
    expect(layOut(line, column).text).not.toMatch(/hunter|ter2/);
  }
});

test('no cut goes through a character', () => {
  const line = '😀'.repeat(500);
  for (let column = 1; column <= line.length; column++) expect(layOut(line, column).text).toMatch(/^…?😀+…?$/u);
});

test('whatever the line, it is printable, and columns ascend within it', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 30 }), fc.nat(), (parts, at) => {
      const line = parts.join('').replaceAll('\n', '');
      const { text, columnOf } = layOut(line, (at % (line.length + 1)) + 1);
      expect(unprintableIn(text)).toEqual([]);
      const columns = Array.from({ length: line.length + 1 }, (_, index) => columnOf(index + 1));
      expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    }),
  );
});
