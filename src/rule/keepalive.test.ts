import { describe, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { type Release, parseReleaseRange } from '../openssh/release.ts';
import { loadRoot } from '../resolve/root.ts';
import { parse } from '../syntax/parse.ts';
import { deadPeerSeconds, formatDeadPeerTime, isComplete, keepaliveCases, probeGapSeconds } from './keepalive.ts';

/** The root of a text whose Includes find nothing. */
function rootOf(dialect: Dialect, text: string, { fragment = false } = {}) {
  const file = parse({ path: 'etc/ssh/sshd_config', dialect, release: 1005, text });
  return loadRoot(file, { rootDir: '', read: () => undefined, glob: () => [] }, { fragment });
}

/** The values of each case; `-` for an unknown one. */
function casesOf(...source: Parameters<typeof rootOf>): readonly string[] {
  const tell = (values: readonly { readonly value: number | undefined }[]): string =>
    values.map(({ value }) => value ?? '-').join('|');
  return keepaliveCases(rootOf(...source)).map(({ intervals, counts }) => `${tell(intervals)} x ${tell(counts)}`);
}

describe('keepaliveCases', () => {
  test.each<[name: string, dialect: Dialect, text: string, cases: readonly string[]]>([
    ['nothing set', 'ssh_config', 'User bob\n', ['0 x 3']],
    ['both set', 'ssh_config', 'ServerAliveInterval 1m\nServerAliveCountMax 5\n', ['60 x 5']],
    ['two hosts alike, once', 'ssh_config', 'Host a b\n ServerAliveInterval 60\n', ['60 x 3', '0 x 3']],
    [
      'the same value from two lines, twice',
      'ssh_config',
      'Host a\n ServerAliveInterval 0\nHost b\n ServerAliveInterval 0\n',
      ['0 x 3', '0 x 3', '0 x 3'],
    ],
    [
      'a block that may apply',
      'ssh_config',
      'Match exec x\n ServerAliveInterval 5\nHost *\n ServerAliveInterval 9\n',
      ['5 x 3', '5|9 x 3'],
    ],
    [
      'Match over global',
      'sshd_config',
      'ClientAliveInterval 60\nMatch user bob\n ClientAliveInterval 5\n',
      ['60 x 3', '5 x 3'],
    ],
    ['a value that is none', 'sshd_config', 'ClientAliveInterval soon\nClientAliveCountMax {{ n }}\n', ['- x -']],
    ['BatchMode and no interval', 'ssh_config', 'BatchMode yes\n', ['- x 3']],
    ['BatchMode and an interval', 'ssh_config', 'BatchMode yes\nServerAliveInterval 9\n', ['9 x 3']],
    ['a template', 'ssh_config', '{% if a %}\nServerAliveInterval 9\n{% endif %}\n', ['9 x -']],
    ['a file that is not here', 'ssh_config', 'Include elsewhere\nServerAliveCountMax 5\n', ['- x 5']],
  ])('%s', (_, dialect, text, cases) => {
    expect(casesOf(dialect, text)).toEqual(cases);
  });

  test('a drop-in that stands alone', () => {
    expect(casesOf('sshd_config', 'ClientAliveInterval 60\n', { fragment: true })).toEqual(['60 x -']);
  });
});

test.each<[name: string, text: string, complete: boolean]>([
  ['directives alone', 'Host *\n  User bob\n', true],
  ['the drop-in folder that distributions ship', 'Include /etc/ssh/sshd_config.d/*.conf\n', true],
  ['a file that is not here', 'Include elsewhere.conf\n', false],
  ['a template', '{{ extra }}\n', false],
])('whether the text tells all: %s', (_, text, complete) => {
  expect(isComplete(rootOf('sshd_config', text))).toBe(complete);
});

test.each<[dialect: Dialect, release: Release, gap: number, death: number, zero: number]>([
  ['ssh_config', 801, 60, 240, 60],
  ['ssh_config', 903, 60, 240, 60],
  ['sshd_config', 801, 60, 240, 60],
  ['sshd_config', 802, 60, 240, Infinity],
  ['sshd_config', 901, 60, 240, Infinity],
  ['sshd_config', 902, 120, 480, Infinity],
  ['sshd_config', 904, 120, 480, Infinity],
  ['sshd_config', 905, 60, 240, Infinity],
])('the times of %s in release %d', (dialect, release, gap, death, zero) => {
  const probing = { dialect, interval: 60 };
  expect(probeGapSeconds(probing, release)).toBe(gap);
  expect(deadPeerSeconds({ ...probing, count: 3 }, release)).toBe(death);
  expect(deadPeerSeconds({ ...probing, count: 0 }, release)).toBe(zero);
});

test.each<[dialect: Dialect, range: string, count: number, told: string]>([
  ['ssh_config', '>=8.0', 3, '4 min'],
  ['sshd_config', '>=9.5', 3, '4 min'],
  ['sshd_config', '9.2 - 9.4', 3, '8 min'],
  ['sshd_config', '>=8.7', 3, '4 min (8 min on OpenSSH 9.2 to 9.4)'],
  ['sshd_config', '>=8.7', 0, 'never'],
  ['sshd_config', '<=8.1', 0, '60 s'],
  ['ssh_config', '>=8.7', 0, '60 s'],
])('a dead peer, told for %s %s with count %d', (dialect, range, count, told) => {
  const releases = parseReleaseRange(range);
  if (typeof releases === 'string') throw new Error(releases);
  expect(formatDeadPeerTime({ dialect, interval: 60, count }, releases)).toBe(told);
});
