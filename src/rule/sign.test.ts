import { describe, expect, test } from 'vitest';
import { parseReleaseRange } from '../openssh/release.ts';
import { inventoryOf } from '../syntax/text.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { type Sign, signsOf } from './sign.ts';

function shows(sign: Sign, config: ConfigText): boolean {
  const releases = parseReleaseRange('>=8.0');
  if (typeof releases === 'string') throw new Error(releases);
  const root = memoryRoot(config);
  const { file } = root;
  return signsOf({ file, roots: [root], releases }, inventoryOf(file))(sign);
}

const raw = (config: ConfigText, text: string): ConfigText => ({ ...config, text });

describe.each<[Sign, Readonly<Record<string, ConfigText>>, Readonly<Record<string, ConfigText>>]>([
  ['comment', { 'a line of its own': ssh`# here`, 'behind a value': ssh`Port 22 # here` }, { none: ssh`Port 22` }],
  [
    'hash-behind',
    {
      'behind a value': ssh`Port 22 # here`,
      'within a word': ssh`User a#b`,
      'after an indent': raw(ssh``, '\n \tUser #\n'),
    },
    { 'lines of comment': raw(ssh``, '# one # two\n\n \t# three\nPort 22\n#\n') },
  ],
  ['ignored-line', { 'a quote that stays open': ssh`"Port 22` }, { 'a refused line': ssh`Port` }],
  [
    'odd-character',
    {
      'a no-break space': ssh`Port\u{a0}22`,
      'a byte order mark': raw(ssh``, '\u{feff}Port 22\n'),
      'a mark read as latin-1': raw(ssh``, '\u{ef}\u{bb}\u{bf}Port 22\n'),
      NUL: raw(ssh``, 'Port 22\0\n'),
      'a lone carriage return': raw(ssh``, 'Port\r22\n'),
    },
    { 'line ends of Windows': raw(ssh``, 'Port 22\r\nUser a\r\n'), 'letters of other languages': ssh`User é` },
  ],
  [
    'old-keyword',
    { 'without effect': ssh`Protocol 2`, renamed: ssh`PubkeyAcceptedKeyTypes ssh-ed25519` },
    { 'in use': ssh`Port 22`, unknown: ssh`Prot 22` },
  ],
  ['list-mark', { comma: ssh`User a,b`, bang: ssh`User !a`, at: ssh`User @a` }, { none: ssh`User a b` }],
  ['mixed-number', { fraction: ssh`Port .5`, units: ssh`ConnectTimeout 1M30s` }, { plain: ssh`ConnectTimeout 90s` }],
  ['percent', { token: ssh`User %u` }, { none: ssh`User u` }],
  ['quote', { double: ssh`User "a"`, single: ssh`User 'a'`, backslash: ssh`User a\\ b` }, { none: ssh`User a` }],
  [
    'refused-later',
    { 'a command without its user': sshd`AuthorizedKeysCommand /usr/bin/keys %u` },
    { 'a usable list': sshd`Ciphers aes256-ctr` },
  ],
  [
    'shadowed',
    {
      'set twice': ssh`
      Port 22
      Port 23
    `,
    },
    {
      'set once': ssh`Port 22`,
      'in a template': ssh`
      {% if x %}
      Port 22
      {% endif %}
      Port 23
    `,
    },
  ],
  ['refused:unknown-keyword', { mistyped: ssh`Prot 22` }, { 'of the other side': ssh`PermitRootLogin no` }],
  ['refused:wrong-side', { 'of the other side': ssh`PermitRootLogin no` }, { mistyped: ssh`Prot 22` }],
])('%s', (sign, shown, unshown) => {
  test.each(Object.entries(shown))('%s shows it', (_, config) => expect(shows(sign, config)).toBe(true));
  test.each(Object.entries(unshown))('%s does not', (_, config) => expect(shows(sign, config)).toBe(false));
});
