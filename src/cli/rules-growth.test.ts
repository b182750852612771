/** Files made to be slow are judged by all rules in time linear in their length. */
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { selectRules } from '../config/selection.ts';
import { isFragmentPath } from '../files/names.ts';
import { lint } from '../linter/lint.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { type ReleaseRange, parseReleaseRange } from '../openssh/release.ts';
import { memorySources } from '../testing/memory-sources.ts';

const releases = parseReleaseRange('>=8.0') as ReleaseRange;
const enabled = selectRules(rules, { presets: ['all'], settings: [], only: [], skip: [] });

/** Seconds of the processor, which other programs do not add to. */
function secondsFor(dialect: Dialect, text: string): number {
  const path = dialect === 'ssh_config' ? '.ssh/config' : 'etc/ssh/sshd_config';
  const before = process.cpuUsage();
  const { failures } = lint({
    targets: [{ path, dialect }],
    sources: memorySources(new Map([[path, text]])),
    settingsFor: () => ({ rules: enabled, releases }),
    isFragmentPath,
  });
  const { user, system } = process.cpuUsage(before);
  expect(failures).toEqual([]);
  return (user + system) / 1e6;
}

/** What stands before `…`, a part over and over until the length is reached, and behind a second `…` the rest. */
function textOf(shape: string, length: number): string {
  const [start = '', unit = '', end = ''] = shape.split('…');
  return start + unit.repeat(Math.ceil(length / unit.length)) + end;
}

test.each<[Dialect, string]>([
  ['ssh_config', 'Include …{,…\nPort 22\n'],
  ['ssh_config', 'Include …{a…,b\nPort 22\n'],
  ['ssh_config', 'Port 22\n…\r…\nProxyCommand none\n'],
  ['ssh_config', 'Host a…\r…b # c\n'],
  ['ssh_config', 'Port 22 #… …x\n'],
  ['ssh_config', '#ServerAliveInterval …=… x y\nPort 22\n'],
  ['ssh_config', 'Host *\n    Port 22\n\n…#… x\nPort 23\n'],
  ['ssh_config', 'Host …a…!b@c\n    Port 22\n'],
  ['ssh_config', 'Host …!…\n    Port 22\n'],
  ['ssh_config', '# ssh-lint-disable… …x\nPort 22\n'],
  ['ssh_config', '# ssh-lint-disable…a,…--\nPort 22\n'],
  ['ssh_config', 'User …${…\n'],
  ['ssh_config', 'User …<a …\n'],
  ['ssh_config', 'User …@a…\n'],
  ['ssh_config', 'User …_…\n'],
  ['ssh_config', '# every …1 …\nServerAliveInterval 60\n'],
  ['ssh_config', '# every …60 seconds …\nServerAliveInterval 60\n'],
  ['ssh_config', 'HostName …a:…\n'],
  ['ssh_config', 'HostName …1…@b\n'],
  ['ssh_config', 'ProxyCommand … …#\n'],
  ['sshd_config', 'MaxStartups …1…:5\n'],
  ['sshd_config', 'AllowUsers …a@…\n'],
  ['sshd_config', 'Match address …1.…\n    Port 22\n'],
  ['sshd_config', 'ForceCommand …x … # y\n'],
  ['sshd_config', 'AcceptEnv …A,…\n'],
  ['sshd_config', 'ClientAliveInterval …1…s\n'],
])('%s: %j', (dialect, shape) => {
  expectLinear(dialect, (length) => textOf(shape, length));
});

test('names that differ from patterns in capitals, and late', () => {
  const block = (host: string): string => `Host ${host}\n    Port 22\n`;
  expectLinear('ssh_config', (length) => {
    const blocks = Array.from({ length: length / 512 }, (_, index) => [
      block(`${'a'.repeat(240)}${index}`),
      block(`A*${'a'.repeat(120)}b${index}`),
    ]);
    return blocks.flat().join('');
  });
});

/** Of texts eight times as long what is quadratic takes 64 times as long; a small one takes a fifth of a second anyway. */
function expectLinear(dialect: Dialect, textOfLength: (length: number) => string): void {
  const [short, long] = [16_384, 131_072].map(textOfLength);
  const base = Math.min(...[1, 2, 3].map(() => secondsFor(dialect, short!)));
  expect(secondsFor(dialect, long!)).toBeLessThan(0.2 + 24 * base);
}
