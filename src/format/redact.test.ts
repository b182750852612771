import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../rule/finding.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  placeBetween,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { type FormatName, formats } from './format.ts';
import { redact, secretsIn, withoutSecrets } from './redact.ts';

describe('hidden', () => {
  test.each([
    ['SetEnv DB_PASSWORD=hunter2', 'SetEnv DB_PASSWORD=[REDACTED]'],
    [
      '\tsetenv=LANG=C AWS_SECRET_ACCESS_KEY=abc/def+1 TERM=xterm',
      '\tsetenv=LANG=C AWS_SECRET_ACCESS_KEY=[REDACTED] TERM=xterm',
    ],
    ['SetEnv "API_TOKEN=two words" LANG=C', 'SetEnv "API_TOKEN=[REDACTED]" LANG=C'],
    ["SetEnv API_TOKEN='two words'", 'SetEnv API_TOKEN=[REDACTED]'],
    ['SetEnv TOKEN=never"closed', 'SetEnv TOKEN=[REDACTED]"closed'],
    ['SetEnv TOKEN="never closed', 'SetEnv TOKEN=[REDACTED]'],
    ['SetEnv TOKEN=two\\ words', 'SetEnv TOKEN=[REDACTED]'],
    ['SetEnv TOKEN hunter2', 'SetEnv TOKEN [REDACTED]'],
    ['SetEnv GH=ghp_0123456789abcdefABCDEF0123456789abcd', 'SetEnv GH=[REDACTED]'],
    ['SetEnv ID=123e4567-e89b-12d3-a456-426614174000', 'SetEnv ID=[REDACTED]'],
    ['ProxyCommand connect -u bob:hunter2 %h %p', 'ProxyCommand connect -u bob:[REDACTED] %h %p'],
    ['ProxyCommand connect --proxy-password hunter2 %h', 'ProxyCommand connect --proxy-password [REDACTED] %h'],
    ['ProxyCommand connect --password="a b" %h', 'ProxyCommand connect --password=[REDACTED] %h'],
    ['ProxyCommand sshpass -p hunter2 ssh x', 'ProxyCommand sshpass -p [REDACTED] ssh x'],
    ['ProxyCommand sshpass -phunter2 ssh x', 'ProxyCommand sshpass -p[REDACTED] ssh x'],
    ['ProxyCommand curl http://bob:hunter2@proxy/', 'ProxyCommand curl http://bob:[REDACTED]@proxy/'],
    ['ProxyCommand nc bob:hunter2@proxy 80', 'ProxyCommand nc bob:[REDACTED]@proxy 80'],
    [
      'LocalCommand curl -H "Authorization: Bearer abc.def" x',
      'LocalCommand curl -H "Authorization: Bearer [REDACTED]" x',
    ],
    ['LocalCommand curl -H "X-Auth-Token: abc" x', 'LocalCommand curl -H "X-Auth-Token: [REDACTED]" x'],
    ['RemoteCommand deploy pwd=hunter2', 'RemoteCommand deploy pwd=[REDACTED]'],
    ['KnownHostsCommand /bin/k --api-key=abc %H', 'KnownHostsCommand /bin/k --api-key=[REDACTED] %H'],
    ['AuthorizedKeysCommand /bin/k secret=abc %u', 'AuthorizedKeysCommand /bin/k secret=[REDACTED] %u'],
    ['AuthorizedPrincipalsCommand /bin/k secret=abc', 'AuthorizedPrincipalsCommand /bin/k secret=[REDACTED]'],
    ['ForceCommand run 0123456789abcdef0123456789abcdef', 'ForceCommand run [REDACTED]'],
    ['Match exec "check --token abc" user bob', 'Match exec "check --token [REDACTED]" user bob'],
    ['# SetEnv TOKEN=hunter2', '# SetEnv TOKEN=[REDACTED]'],
    ['ProxyComand nc --password=hunter2', 'ProxyComand nc --password=[REDACTED]'],
    ['ProxyCommand nc --password hunter2 # was "hunter2"', 'ProxyCommand nc --password [REDACTED] # was "[REDACTED]"'],
    ['Foo ftp://bob:hunter2@x', 'Foo ftp://bob:[REDACTED]@x'],
  ])('%s', (line, expected) => {
    expect(redact(line)).toBe(expected);
  });
});

test.each([
  'PasswordAuthentication=yes',
  'PermitEmptyPasswords=no',
  'ProxyCommand ssh -o PasswordAuthentication=no -W %h:%p bob@jump',
  'ProxyCommand ssh -i ~/.ssh/id_ed25519 -oKexAlgorithms=diffie-hellman-group14-sha256 -W [%h]:%p git@jump.example.com',
  'ProxyCommand /opt/releases/20240101-1200/bin/proxy --config /etc/proxy/production.conf',
  'ProxyCommand connect --password $PROXY_PASSWORD --token "${TOKEN}" %h',
  'ProxyCommand connect --password={{ vault_password }} %h',
  'ProxyCommand connect --password-file /etc/p --token=none',
  'SetEnv LANG=en_US.UTF-8 TOKEN=%h COLORTERM=truecolor',
  'LocalCommand notify mailto:bob@example.com',
  'Host 0123456789abcdef0123456789abcdef',
  'RekeyLimit 1G 1h # the token is renewed every hour, password: none',
])('not hidden: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('spans are apart, in order, and within the line', () => {
  const line = 'SetEnv TOKEN=0123456789abcdef0123456789abcdef A_SECRET=b';
  expect(secretsIn(line)).toEqual([
    { start: 13, end: 45 },
    { start: 55, end: 56 },
  ]);
});

describe('a part of a line', () => {
  const line = 'SetEnv TOKEN=hunter2 LANG=C';

  test.each<[string, readonly [number, number], string]>([
    ['with the whole secret', [7, 27], 'TOKEN=[REDACTED] LANG=C'],
    ['with its beginning', [7, 15], 'TOKEN=[REDACTED]'],
    ['with its end', [15, 27], ' LANG=C'],
    ['within it', [14, 16], ''],
    ['without it', [21, 27], 'LANG=C'],
    ['that is empty', [0, 0], ''],
  ])('%s', (_, [start, end], expected) => {
    expect(redact(line, { start, end })).toBe(expected);
  });

  test('of a line as long as a file takes no longer than what is around it', () => {
    const long = `SetEnv ${'password="x" '.repeat(200_000)}TOKEN=hunter2`;
    const start = performance.now();
    for (let count = 0; count < 200; count++) redact(long, { start: long.length / 2, end: long.length / 2 + 20 });
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(redact(long, { start: long.length - 13, end: long.length })).toBe('TOKEN=[REDACTED]');
  }, 60_000);
});

test.each([
  'a',
  'a:',
  '"',
  "'",
  '/',
  '//',
  '-',
  'pass',
  'password=',
  'token ',
  'a-',
  '\\',
  ' ',
  '"a',
  '#',
  'a1B',
  '%',
  '=',
])(
  'no line of many %j takes long',
  (piece) => {
    const line = `SetEnv ${piece.repeat(100_000 / piece.length)}`;
    const start = performance.now();
    redact(line);
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);

const path = 'home/.ssh/config';
const text = 'Host web\n    SetEnv TOKEN=hunter2-long-enough LANG\n    Port 22\n';
const at = placeIn(path, text, 'LANG');

function told(given: Partial<Finding>): Finding {
  const result = lintResult(lintedFile(path, text, [finding({ place: at, ...given })]));
  return withoutSecrets(result).files[0]!.findings[0]!;
}

describe('messages and titles', () => {
  test.each([
    ['that repeat it', 'sshd loses hunter2-long-enough here.', 'sshd loses [REDACTED] here.'],
    ['that repeat the argument', '"TOKEN=hunter2-long-enough" is none.', '"TOKEN=[REDACTED]" is none.'],
    ['that cut it', 'It reads [TOKEN] [hunter2-lo… and more.', 'It reads [TOKEN] [[REDACTED]… and more.'],
    ['that cut something else', 'It reads [hunt] and mo…', 'It reads [hunt] and mo…'],
    ['that name another one', 'See password=abcdef.', 'See password=[REDACTED]'],
    ['of our own', 'LANG has no =: the token is not set.', 'LANG has no =: the token is not set.'],
  ])('%s', (_, message, expected) => {
    const place = placeIn(path, text, 'Host');
    const related = [{ place, message }];
    const fix = { safety: 'safe', title: message, edits: [], changes: [] } as const;
    const hidden = told({ message, related, fix, suggestions: [{ title: message, edits: [] }] });
    expect([hidden.message, hidden.related[0]!.message, hidden.fix!.title, hidden.suggestions[0]!.title]).toEqual(
      Array.from({ length: 4 }, () => expected),
    );
  });

  test('that repeat what stands on the line of a related place, in another file too', () => {
    const result = lintResult(
      lintedFile(path, text, [finding({ place: at })]),
      lintedFile('other', 'Port 22\n', [
        finding({
          place: placeIn('other', 'Port 22\n', '22'),
          message: 'As with hunter2-long-enough.',
          related: [{ place: at, message: 'Here.' }],
        }),
      ]),
    );
    expect(withoutSecrets(result).files[1]!.findings[0]!.message).toBe('As with [REDACTED].');
  });

  test('that tell a secret as JSON would', () => {
    const quoted = 'SetEnv TOKEN=a\\\\b\\\\c LANG\n';
    const message = `${JSON.stringify('a\\\\b\\\\c')} is none.`;
    const result = lintResult(lintedFile(path, quoted, [finding({ place: placeIn(path, quoted, 'LANG'), message })]));
    expect(withoutSecrets(result).files[0]!.findings[0]!.message).toBe('"[REDACTED]" is none.');
  });

  test('of suppressed findings too', () => {
    const file = {
      ...lintedFile(path, text),
      text,
      suppressed: [suppressedFinding({ place: at, message: 'hunter2-long-enough' })],
    };
    expect(withoutSecrets(lintResult(file)).files[0]!.suppressed[0]!.message).toBe('[REDACTED]');
  });
});

describe('fixes that would show one', () => {
  const edits = (replacement: string) => [{ path, start: 13, end: 19, text: replacement }];
  const fix = (replacement: string) =>
    ({ safety: 'safe', title: 'Mend', edits: edits(replacement), changes: [] }) as const;

  test.each([
    ['the secret of the line', '"hunter2-long-enough"', true],
    ['a secret of another line', 'SetEnv A=1\nSetEnv B_TOKEN=abc\n', true],
    ['none', 'SetEnv LANG=C\n', false],
  ])('%s', (_, replacement, isHidden) => {
    const { fix: shown, suggestions } = told({
      fix: fix(replacement),
      suggestions: [{ title: 'Or so', edits: edits(replacement) }],
    });
    expect(shown).toMatchObject({ safety: 'safe', title: 'Mend', edits: isHidden ? [] : edits(replacement) });
    expect(suggestions).toEqual([{ title: 'Or so', edits: isHidden ? [] : edits(replacement) }]);
  });
});

const names = Object.keys(formats) as FormatName[];

test.each(names)('%s repeats no secret, whatever a finding tells of its line', (name) => {
  const secret = fc.stringMatching(/^[a-z]{4}[0-9]{4}[a-z]{4}$/);
  const line = fc.constantFrom(
    (word: string) => `SetEnv TOKEN=${word} LANG=C`,
    (word: string) => `Host x\n  ProxyCommand nc --password ${word} %h # "${word}`,
    (word: string) => `Match exec "curl http://bob:${word}@x" user bob`,
    (word: string) => `# LocalCommand sshpass -p${word} x`,
  );
  fc.assert(
    fc.property(secret, line, fc.nat(), fc.nat(40), (word, make, from, length) => {
      const source = `${make(word)}\nPort 22\n`;
      const start = from % source.length;
      const place = placeBetween(path, source, [start, Math.min(start + length, source.length)]);
      const secretLine = placeIn(path, source, word);
      const edits = [{ path, start: 0, end: 0, text: `"${word}"\n` }];
      const given = finding({
        place,
        message: `It is ${word}, cut ${word.slice(0, 8)}…`,
        related: [{ place: secretLine, message: `Here ${word}.` }],
        fix: { safety: 'safe', title: `Write ${word}`, edits, changes: [] },
        suggestions: [{ title: `Or ${word}`, edits }],
      });
      const result = lintResult({
        ...lintedFile(path, source, [given]),
        dialect: 'ssh_config',
        suppressed: [suppressedFinding(given)],
      });
      const patch = source.replaceAll(/^/gm, ' ');
      const written = formats[name](result, { ...formatContext, patch, showSuppressed: true });
      expect(written).not.toContain(word.slice(0, 8));
    }),
  );
});

test('where there is no secret nothing is changed', () => {
  const result = fc.sample(hostileResult, { numRuns: 1, seed: 4 })[0]!;
  expect(withoutSecrets(result)).toEqual(result);
});
