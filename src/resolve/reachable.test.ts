import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { type ReleaseRange, defaultRange, parseReleaseRange } from '../openssh/release.ts';
import { blockSamples, rootOf, sampleSubjects, withoutLines } from '../testing/blocks.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { type UnreachableBlock, unreachableBlocks } from './reachable.ts';
import { changedKeywords, snapshot } from './snapshot.ts';

function range(text: string): ReleaseRange {
  const releases = parseReleaseRange(text);
  if (typeof releases === 'string') throw new Error(releases);
  return releases;
}

/** `path:line kind`, for the root file without its path. */
function show(
  config: ConfigText,
  files: Readonly<Record<string, string>> = {},
  openssh = defaultRange,
): readonly string[] {
  const root = memoryRoot(config, { files });
  const nameOf = ({ file }: UnreachableBlock): string => (file === root.file ? '' : `${file.path}:`);
  return unreachableBlocks(root, range(openssh)).map(
    (block) => `${nameOf(block)}${block.header.line} ${block.obstacle.kind}`,
  );
}

describe('of an ssh_config', () => {
  test.each<[header: string, kind: string | undefined]>([
    ['Host a', undefined],
    ['Host a !b', undefined],
    ['Host a !b*', undefined],
    ['Host * !a', undefined],
    ['Host # none', 'no-pattern'],
    ['Host !a', 'exclusions-alone'],
    ['Host a !a', 'excluded'],
    ['Host a b !?', 'excluded'],
    ['Host a* !a*', 'excluded'],
    ['Host a* !ab*', undefined],
    ['Match all', undefined],
    ['Match !all', 'none-at-all'],
    ['Match host a,b', undefined],
    ['Match host !a', 'exclusions-alone'],
    ['Match !host !a', undefined],
    ['Match !host *', 'none-at-all'],
    ['Match !host *,!a', undefined],
    ['Match host a,!A', 'excluded'],
    ['Match user a,!A', undefined],
    ['Match host a host b', 'contradiction'],
    ['Match host a,b host b,c', undefined],
    ['Match host a* host *b', undefined],
    ['Match host a,b !host ?', 'contradiction'],
    ['Match host a,bb !host ?', undefined],
    ['Match host *,!a host a', 'contradiction'],
    ['Match host a originalhost b', undefined],
    ['Match user a localuser b', undefined],
    ['Match final', undefined],
    ['Match final !canonical', 'contradiction'],
    ['Match canonical', 'no-second-pass'],
    ['Match !canonical', undefined],
    ['Match exec a exec b', undefined],
    ['Match exec !a', undefined],
    ['Match localnetwork !10.0.0.0/8', undefined],
    ['Match tagged ""', undefined],
    ['Match tagged "" tagged a', 'contradiction'],
    ['Match tagged * tagged ""', undefined],
    ['Match sessiontype shell,exec', undefined],
    ['Match sessiontype sftp', 'unknown-session-type'],
    ['Match !sessiontype sftp', undefined],
    ['Match version OpenSSH_9.*', 'other-release'],
    ['Match version OpenSSH_10.2*', undefined],
    ['Match version OpenSSH_10.20*', undefined],
    ['Match version OpenSSH_12.0p1', undefined],
    ['Match version *Debian*', undefined],
    ['Host {{a}} !{{a}}', undefined],
  ])('%s: %s', (header, kind) => {
    const config = { dialect: 'ssh_config', text: `${header}\n  Port 1\n` } as const;
    expect(show(config, {}, '>=10.0')).toEqual(kind === undefined ? [] : [`1 ${kind}`]);
  });
});

describe('of an sshd_config', () => {
  test.each<[header: string, kind: string | undefined]>([
    ['Match user a group b', undefined],
    ['Match user a user b', 'contradiction'],
    ['Match group a group b', undefined],
    ['Match group a,!a', 'excluded'],
    ['Match group !a', 'exclusions-alone'],
    ['Match address 10.0.0.0/8 address 10.1.0.0/16', undefined],
    ['Match address 10.0.0.0/8 address 11.0.0.0/8', 'contradiction'],
    ['Match address 10.0.0.0/8,!10.0.0.0/7', 'excluded'],
    ['Match address 10.0.0.0/8,!10.1.0.0/16', undefined],
    ['Match address 10.* address 11.0.0.0/8', undefined],
    ['Match address ::/0 address 0.0.0.0/0', 'contradiction'],
    ['Match localport 22 localport 0022', undefined],
    ['Match localport 22 localport ssh', undefined],
    ['Match localport 22 localport 2222', 'contradiction'],
    ['Match address a localaddress b', undefined],
  ])('%s: %s', (header, kind) => {
    const config = { dialect: 'sshd_config', text: `${header}\n  X11Forwarding yes\n` } as const;
    expect(show(config)).toEqual(kind === undefined ? [] : [`1 ${kind}`]);
  });
});

describe('across Includes', () => {
  test.each<[name: string, config: ConfigText, files: Readonly<Record<string, string>>, found: readonly string[]]>([
    [
      'a Host within one for others',
      ssh`
        Host a*
          Include inc
      `,
      { '.ssh/inc': 'Host b\nPort 1\nHost ab\nPort 2\n' },
      ['.ssh/inc:1 contradiction'],
    ],
    [
      'a block without directives',
      ssh`
        Host a
          Include inc
      `,
      { '.ssh/inc': 'Host b\n' },
      ['.ssh/inc:1 contradiction'],
    ],
    [
      'a block within one that is unreachable itself',
      ssh`
        Host !a
          Include inc
      `,
      { '.ssh/inc': 'Host !b\nPort 1\n' },
      ['1 exclusions-alone'],
    ],
    [
      'a file that is reached the second time',
      ssh`
        Host a
          Include inc
        Host b
          Include inc
      `,
      { '.ssh/inc': 'Host b\nPort 1\nHost c\nPort 1\n' },
      ['.ssh/inc:3 contradiction'],
    ],
    [
      'Match host within Host, as long as no HostName is set',
      ssh`
        Host a
          Include inc
      `,
      { '.ssh/inc': 'Match host b\nPort 1\nMatch host A\nHostName c\nMatch host c\nPort 2\n' },
      ['.ssh/inc:1 contradiction'],
    ],
    [
      'Match host within Host, where a file that is not here may set HostName',
      ssh`
        Include elsewhere
        Host a
          Include inc
      `,
      { '.ssh/inc': 'Match host b\nPort 1\n' },
      [],
    ],
    [
      'users, which ssh asks for again after User',
      ssh`
        Match user a
          Include inc
      `,
      { '.ssh/inc': 'Match user b\nPort 1\nMatch all\nUser b\nMatch user b\nPort 2\n' },
      ['.ssh/inc:1 contradiction'],
    ],
    [
      'users of sshd, which stay the same',
      sshd`
        Match user a
          Include inc
      `,
      { 'etc/ssh/inc': 'Match user b\nX11Forwarding yes\nMatch user a,b\nX11Forwarding yes\n' },
      ['etc/ssh/inc:1 contradiction'],
    ],
    [
      'a second pass that an included file asks for',
      ssh`
        Match canonical
          Port 1
        Include inc
      `,
      { '.ssh/inc': 'Host a\nCanonicalizeHostname always\n' },
      [],
    ],
  ])('%s', (_, config, files, found) => {
    expect(show(config, files)).toEqual(found);
  });
});

/** What ssh takes from a block that does not apply, and what stands for other lines. */
const notOfBlock: ReadonlySet<string> = new Set(['include', 'syslogfacility', 'streamlocalbindmask']);

describe('what stands in such a block can be taken away', () => {
  test.each<[dialect: Dialect, seed: number]>([
    ['ssh_config', 8],
    ['sshd_config', 9],
  ])('from an %s, whoever asks', (dialect, seed) => {
    const subjects = sampleSubjects(dialect);
    let found = 0;
    fc.assert(
      fc.property(blockSamples(dialect), (sample) => {
        const root = rootOf(sample);
        const { release } = root;
        const releases = { text: String(release), releases: [release], oldest: release, newest: release };
        for (const { file, header } of unreachableBlocks(root, releases)) {
          const block = file.blocks.find((other) => other.header === header)!;
          const lines = block.directives.filter(({ keyword }) => !notOfBlock.has(keyword.name)).map(({ line }) => line);
          const left = rootOf(withoutLines(sample, file.path, lines));
          for (const subject of subjects) {
            const changed = changedKeywords(snapshot(root, subject), snapshot(left, subject));
            expect(changed, `line ${header.line} of ${file.path} for ${JSON.stringify(subject)}`).toEqual([]);
          }
          if (lines.length > 0) found++;
        }
      }),
      { seed, numRuns: 800 },
    );
    expect(found).toBeGreaterThan(150);
  });
});

test.each<[name: string, line: string]>([
  ['patterns and exclusions', `Host ${'a*b '.repeat(100_000)}${'!*a*b*a '.repeat(70_000)}`],
  ['criteria', `Match ${'user a*a '.repeat(100_000)}`],
  ['one pattern', `Host ${'a*'.repeat(250_000)} !${'*a'.repeat(250_000)}`],
])(
  'a line with a million characters of %s takes no longer than others',
  (_, line) => {
    const root = memoryRoot({ dialect: 'ssh_config', text: `${line}\n  Port 1\n` });
    const start = performance.now();
    unreachableBlocks(root, range(defaultRange));
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);
