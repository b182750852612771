import { describe, expect, test } from 'vitest';
import { ssh, sshd } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { evaluate } from './condition.ts';
import type { Root } from './model.ts';
import { holdsAlways, subjects } from './subject.ts';

/** The root of an ssh_config of these headers, each with a directive below it. */
function blocksOf(...headers: readonly string[]): Root {
  return memoryRoot({ dialect: 'ssh_config', text: headers.map((header) => `${header}\n  Port 1\n`).join('') });
}

describe('of a client', () => {
  test('one for each pattern, one for each Match, and any other host', () => {
    const root = blocksOf(
      'Host web *.example.com !old.example.com',
      'Host *',
      'Host db? web',
      'Match host a,b*,!c exec "true"',
      'Match exec "test -e x"',
      'Match all',
      'Match final',
      'Match !canonical',
    );
    expect(subjects(root).map(({ description, host }) => [description, host])).toEqual([
      ['web', 'web'],
      ['hosts matching *.example.com', 'any.example.com'],
      ['old.example.com', 'old.example.com'],
      ['hosts matching db?', 'dba'],
      ['a', 'a'],
      ['hosts matching b*', 'bany'],
      ['hosts of the block Match exec test -e x', 'any-other-host.invalid'],
      ['any other host', 'any-other-host.invalid'],
    ]);
    expect(subjects(root).map(({ other }) => other ?? false)).toEqual([...Array(7).fill(false), true]);
  });

  test('those of a Match assume that it holds', () => {
    const root = blocksOf('Host a', 'Match host a exec "true"', 'Match exec "false"');
    expect(subjects(root).map(({ assumed }) => assumed?.map(({ line }) => line))).toEqual([
      undefined,
      [3],
      [5],
      undefined,
    ]);
  });

  test('a witness is none of the hosts that are named', () => {
    const root = blocksOf('Host any.x', 'Host *.x', 'Host other-one.x');
    expect(subjects(root).map(({ host }) => host)).toEqual(['any.x', 'zz9.x', 'other-one.x', 'any-other-host.invalid']);
  });

  test('every witness is matched by its pattern', () => {
    const root = blocksOf('Host a?c', 'Host *x*y?', 'Host **b', 'Match originalhost m?n*');
    const headers = root.file.blocks.flatMap(({ header }) => header ?? []);
    const named = subjects(root).filter(({ other }) => !other);
    const verdicts = named.map(({ host }, index) => evaluate(headers[index]!, { description: '', host: host! }));
    expect(verdicts).toEqual(['yes', 'yes', 'yes', 'yes']);
  });

  test('an included file adds its own', () => {
    const root = memoryRoot(
      ssh`
      Host a
        Include b
    `,
      { files: { '.ssh/b': 'Host c\nPort 1\n' } },
    );
    expect(subjects(root).map(({ host }) => host)).toEqual(['c', 'any-other-host.invalid']);
  });

  test('a block without directives has none', () => {
    const root = memoryRoot(ssh`
      Host a
      Host b
        Port 1
    `);
    expect(subjects(root).map(({ host }) => host)).toEqual(['b', 'any-other-host.invalid']);
  });
});

describe('of a server', () => {
  test('the connection that no Match names, and one for each block', () => {
    const root = memoryRoot(sshd`
      UseDNS no
      Match user bob
        X11Forwarding no
      Match user a*,b group admin address 10.0.0.0/8
        X11Forwarding no
      Match user "ann" address 192.0.2.1
        X11Forwarding no
      Match all
        X11Forwarding yes
    `);
    expect(
      subjects(root).map(({ assumed, ...subject }) => ({ ...subject, lines: assumed?.map(({ line }) => line) })),
    ).toEqual([
      {
        description: 'connections that no Match names',
        other: true,
        user: 'any-other-user',
        group: 'any-other-group',
        host: 'any-other-client.invalid',
        address: '203.0.113.77',
        localAddress: '203.0.113.1',
        localPort: 22,
        rdomain: 'any-other-rdomain',
        invalidUser: false,
      },
      { description: 'connections of the block Match user bob', user: 'bob', lines: [2] },
      {
        description: 'connections of the block Match user a*,b group admin address 10.0.0.0/8',
        group: 'admin',
        lines: [4],
      },
      {
        description: 'connections of the block Match user ann address 192.0.2.1',
        user: 'ann',
        address: '192.0.2.1',
        lines: [6],
      },
    ]);
  });

  test('the block around an Include holds too', () => {
    const root = memoryRoot(
      sshd`
      Match user bob
        Include inner.conf
    `,
      { files: { 'etc/ssh/inner.conf': 'Match address 192.0.2.1\nX11Forwarding no\n' } },
    );
    expect(subjects(root).at(-1)!.assumed).toHaveLength(2);
  });

  test('a long Match line is cut short', () => {
    const root = memoryRoot({ dialect: 'sshd_config', text: `Match user ${'a,'.repeat(100)}b\nX11Forwarding no\n` });
    const { description } = subjects(root).at(-1)!;
    expect(description).toMatch(/a,…$/);
    expect(description).toHaveLength('connections of the block '.length + 58);
  });
});

test('are found once for a root', () => {
  const root = memoryRoot(ssh`Port 1`);
  expect(subjects(root)).toBe(subjects(root));
});

test.each([
  ['Host *', true],
  ['Host * a', true],
  ['Host a *', true],
  ['Host * !a', false],
  ['Host ?*', false],
  ['Host # x', false],
  ['Match all', true],
  ['Match !all', false],
  ['Match host *', true],
  ['Match host * user *', true],
  ['Match host *,!a', false],
  ['Match canonical all', false],
  ['Match exec true', false],
  ['Match originalhost * localuser *', true],
])('%s holds always: %s', (text, expected) => {
  const [header] = memoryRoot({ dialect: 'ssh_config', text }).file.blocks.flatMap((block) => block.header ?? []);
  expect(holdsAlways(header!)).toBe(expected);
});
