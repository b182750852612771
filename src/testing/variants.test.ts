import { expect, test } from 'vitest';
import { ssh } from './config-text.ts';
import { variants } from './variants.ts';

const config = ssh`
  # A comment = a comment
  Host web "db"

    Port = 22
    "User"  alice
    HostName=web
`;

test.each([
  ['crlf', '# A comment = a comment\r\nHost web "db"\r\n\r\n  Port = 22\r\n  "User"  alice\r\n  HostName=web\r\n'],
  ['no-last-newline', '# A comment = a comment\nHost web "db"\n\n  Port = 22\n  "User"  alice\n  HostName=web'],
  ['tabs', '\t# A comment = a comment\n\tHost web "db"\n\n\t\t\tPort = 22\n\t\t\t"User"  alice\n\t\t\tHostName=web\n'],
  ['equals', '# A comment = a comment\nHost=web "db"\n\n  Port = 22\n  "User"= alice\n  HostName=web\n'],
  ['case', '# A comment = a comment\nHOST web "db"\n\n  PORT = 22\n  "USER"  alice\n  HOSTNAME=web\n'],
])('%s', (name, expected) => {
  const variant = variants.find((candidate) => candidate.name === name)!;
  expect(variant.rewrite(config)).toBe(expected);
});

test.each(variants)('what $name rewrites stays comparable', (variant) => {
  const rewritten = { ...config, text: variant.rewrite(config) };
  expect(variant.comparable(rewritten)).toBe(variant.comparable({ ...config, text: variant.rewrite(config) }));
});
