/** Files made to be slow are read and resolved in time linear in their length. */
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { readAll } from '../testing/parser-fuzz.ts';

/** A text of what stands before `…`, and the rest over and over, each time with another number for `%d`. */
type Repeated = string;

const patterns: Readonly<Record<Dialect, readonly Repeated[]>> = {
  ssh_config: [
    'Host …* ',
    'Host …a*',
    'Host …*a',
    'Host …*?',
    'Host …!a ',
    'Host …h ',
    'Match host …a*,',
    'Match host …*a',
    'Match originalhost …!*a,',
    'Match …host a ',
    'Match …host=',
    'Match …!final ',
    'IgnoreUnknown …*a',
    'Include …*a',
    'Include …[a-',
    'Include …[[:alpha:]',
    'Include …*/',
    'Include …\\',
  ],
  sshd_config: [
    'Match user …*a',
    'Match user …root,',
    'Match address …10.0.0.0/8,',
    'Match address …1*',
    'Match address …:',
    'Match group …!r*t,',
    'Match localport …1',
    'Match …user a ',
    'AllowUsers …*a@*b ',
    'Include …/*/',
  ],
};

const lines: Readonly<Record<Dialect, readonly Repeated[]>> = {
  ssh_config: [
    'Port …"',
    "Port …'",
    'Port …=',
    'Port …\\',
    'Port …"a ',
    'Port … ',
    'Port …\t#',
    'Port …1',
    '…"',
    '…=',
    '…\r',
    'Port …\f',
    'SendEnv …A ',
    'UserKnownHostsFile …a ',
    'LocalForward 1 …a:',
    'Ciphers …aes128-ctr,',
    'Ciphers -…*a',
    'HostKeyAlgorithms …ssh-*,',
    'ProxyJump …a,',
    'ProxyJump …u@',
    'ProxyCommand …%h',
    'RemoteCommand …%h',
    'ControlPath …${',
    'Hostname …%h',
    'ConnectTimeout …1h',
    'CanonicalDomains …a ',
    'CanonicalizePermittedCNAMEs …a:b ',
    'ChannelTimeout …a=1 ',
    'SetEnv …A=1 ',
    'Include …a ',
  ],
  sshd_config: [
    'AllowUsers …a ',
    'AllowUsers a@…10.0.0.0/8,',
    'Subsystem a …b ',
    'PermitOpen …a:1 ',
    'PermitOpen …[',
    'SetEnv …A=1 ',
    'PerSourcePenalties …crash:1 ',
    'ListenAddress …:',
    'AuthenticationMethods …publickey,',
    'AcceptEnv …* ',
    'RevokedKeys …~/a ',
  ],
};

const files: Readonly<Record<Dialect, readonly Repeated[]>> = {
  ssh_config: [
    '…\n',
    '…\0\n',
    '…Foo x\n',
    '…Port 22\n',
    '…Host a\n',
    '…Host a*\nUser b\n',
    '…Match host a\nUser b\n',
    '…Match user a\nUser b\n',
    '…Match exec x\nSendEnv A\n',
    '…Match final\nUser b\n',
    '…Match all\n',
    '…SendEnv A -A*\n',
    '…IdentityFile a\n',
    '…LocalForward 1 a:1\n',
    '…IgnoreUnknown a\nFoo x\n',
    '…Host a%d*\nUser b%d\n',
    '…Match exec x\nUser b%d\n',
    '…Match exec x\nUser b%d\nMatch user b%d\nHostname x%d\nMatch host x%d\nPort 22\n',
    '…Match exec x\nHostname h%d\nCanonicalizeHostname yes\nCanonicalDomains a%d\n',
    '…Match exec x\nLocalForward %d a:1\n',
    '…Match exec x\nProxyJump j%d\n',
  ],
  sshd_config: [
    '…\0\n',
    '…Match user a\nX11Forwarding no\n',
    '…Match user root\nAllowUsers a\n',
    '…Match all\nAcceptEnv a\n',
    '…AllowUsers a\n',
    '…Subsystem a b\n',
    '…PermitOpen a:1\n',
    '…Port 22\n',
    '…ListenAddress 127.0.0.1\n',
    '…Match group g%d\nAllowUsers a%d\nClientAliveInterval %d\n',
    '…Match group g%d\nRekeyLimit 1G %d\n',
    '…Subsystem a%d b\n',
  ],
};

/** Seconds of the processor, which other programs do not add to. */
function secondsFor(dialect: Dialect, repeated: Repeated, length: number): number {
  const [start, unit] = repeated.split('…') as [string, string];
  const copies = Array.from({ length: Math.ceil(length / unit.length) }, (_, index) =>
    unit.replaceAll('%d', `${index}`),
  );
  const text = start + copies.join('');
  const before = process.cpuUsage();
  readAll({ dialect, text, files: {} }, { release: 1005 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

interface Growth {
  /** Characters of the longer text. */
  readonly length: number;
  /** How much longer it is than the other one; a quadratic reader would need the square of that as long. */
  readonly growth: number;
  /** How much longer it may take, apart from a fifth of a second, which a small text takes anyway. */
  readonly most: number;
}

function expectLinear(dialect: Dialect, repeated: Repeated, { length, growth, most }: Growth): void {
  const base = Math.min(...[1, 2, 3].map(() => secondsFor(dialect, repeated, length / growth)));
  expect(secondsFor(dialect, repeated, length)).toBeLessThan(0.2 + most * base);
}

const [kilobyte, megabyte] = [1024, 1024 * 1024];

describe.each(['ssh_config', 'sshd_config'] as const)('%s', (dialect) => {
  test.each(patterns[dialect])('a line of 1 MB: %j', (repeated) => {
    expectLinear(dialect, repeated, { length: megabyte, growth: 16, most: 64 });
  });

  test.each(lines[dialect])('a line of 128 kB: %j', (repeated) => {
    expectLinear(dialect, repeated, { length: 128 * kilobyte, growth: 16, most: 64 });
  });

  test.each(files[dialect])('a file of 128 kB: %j', (repeated) => {
    // Up to a thousand blocks, each is asked about each: what is linear begins there.
    expectLinear(dialect, repeated, { length: 128 * kilobyte, growth: 4, most: 10 });
  });
});
