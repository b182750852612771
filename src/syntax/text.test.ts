import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { positionAt, print } from './text.ts';

const fileOf = (text: string) => parse({ path: 'config', dialect: 'ssh_config', release: 1005, text });

test.each([
  ['the start', 'Port 22\n', 0, 1, 1],
  ['the middle of a line', 'Port 22\n', 5, 1, 6],
  ['a line feed, which belongs to its line', 'Port 22\nUser a', 7, 1, 8],
  ['the next line', 'Port 22\nUser a', 8, 2, 1],
  ['after CRLF', 'Port 22\r\nUser a', 9, 2, 1],
  ['after a CR alone, which ends no line', 'Port\r22', 5, 1, 6],
  ['after a line separator, which ends none', 'User a\u{2028}b', 7, 1, 8],
  ['after a tab, which is one column', '\tPort 22', 1, 1, 2],
  ['after an emoji, which is two UTF-16 units', '# 😀x', 4, 1, 5],
  ['after a byte order mark', '\u{feff}Port 22', 1, 1, 2],
  ['empty lines', '\n\n\nPort 22', 2, 3, 1],
  ['the end of a text without a last line feed', 'a\nbc', 4, 2, 3],
  ['the end of a text with one', 'a\nbc\n', 5, 3, 1],
  ['the end of nothing', '', 0, 1, 1],
])('the position of %s', (_, text, offset, line, column) => {
  expect(positionAt(fileOf(text), offset)).toEqual({ line, column });
});

test('positions agree with splitting the text, at every offset', () => {
  const text = 'Port 22\r\n\n\n  User "a\nb"\n\0\n# 日本\n';
  const file = fileOf(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const before = text.slice(0, offset).split('\n');
    expect(positionAt(file, offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
  }
});

test.each(['', '\n', 'Port 22', 'Port 22\r\n\tHost "a'])('prints %j as it was', (text) => {
  expect(print(fileOf(text))).toBe(text);
});
