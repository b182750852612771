import { expect, test } from 'vitest';
import { dedent } from './dedent.ts';

test.each([
  ['one line', 'Port 22', 'Port 22'],
  ['nothing', '', ''],
  ['a block', '\n    Host web\n      Port 22\n  ', 'Host web\n  Port 22\n'],
  ['a blank line', '\n    Host web\n\n    Host db\n  ', 'Host web\n\nHost db\n'],
  ['tabs', '\n\t\tHost web\n\t\t\tPort 22\n\t', 'Host web\n\tPort 22\n'],
  ['no line break at the end', '\n  Port 22', 'Port 22'],
  ['blanks alone', '\n  \n', '\n'],
  ['indentation of a single line', '  Port 22', '  Port 22'],
])('%s', (_, text, expected) => {
  expect(dedent(text)).toBe(expected);
});
