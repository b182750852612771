import { describe, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { parse } from '../syntax/parse.ts';
import { type RootDir, includePlaces } from './include-path.ts';

const user = '.ssh/config';
const system = 'etc/ssh/ssh_config';
const server = 'etc/ssh/sshd_config';

/** The places as `base: pattern`. */
type Row = readonly [root: string, argument: string, places: readonly string[]];

function placesOf(path: string, argument: string, rootDir: Partial<RootDir> = {}) {
  const dialect: Dialect = path.includes('sshd') ? 'sshd_config' : 'ssh_config';
  const root = parse({ path, dialect, release: 1005, text: '' });
  const { places, ...rest } = includePlaces(argument, root, { rootDir: 'image', ...rootDir });
  return { places: places.map(({ base, pattern }) => `${base}: ${pattern}`), ...rest };
}

test.each<Row>([
  // Relative to ~/.ssh or /etc/ssh, for which the root's folder stands.
  [user, 'config.d/*', ['.ssh: config.d/*']],
  ['config', 'hosts', ['.: hosts']],
  ['home/me/.ssh/config', 'a', ['home/me/.ssh: a']],
  [system, 'ssh_config.d/*.conf', ['etc/ssh: ssh_config.d/*.conf']],
  [server, 'sshd_config.d/*.conf', ['etc/ssh: sshd_config.d/*.conf']],
  ['ssh/sshd_config', 'a.conf', ['ssh: a.conf']],
  // Below the home folder, as far as a repository tells where that is.
  [user, '~/.ssh/config.d/*', ['.ssh: config.d/*']],
  ['ssh/config', '~/.ssh/hosts', ['ssh: hosts']],
  [user, '~/.orbstack/ssh/config', ['.: .orbstack/ssh/config']],
  ['home/me/.ssh/config', '~/.colima/ssh_config', ['home/me: .colima/ssh_config']],
  ['ssh/config', '~/.orbstack/ssh/config', []],
  [user, '~other/config', []],
  [user, '~', []],
  // Absolute: below the folder that holds etc/ssh, else below the one given as `/`.
  [server, '/etc/ssh/sshd_config.d/*.conf', ['.: etc/ssh/sshd_config.d/*.conf', 'image: etc/ssh/sshd_config.d/*.conf']],
  ['files/etc/ssh/sshd_config', '/opt/a', ['files: opt/a', 'image: opt/a']],
  ['/etc/ssh/sshd_config', '/opt/a', ['/: opt/a', 'image: opt/a']],
  ['../etc/ssh/ssh_config', '/opt/a', ['..: opt/a', 'image: opt/a']],
  ['files/sshd_config', '/etc/ssh/a.d/*', ['image: etc/ssh/a.d/*', 'files: a.d/*']],
  ['files/ssh_config', '/etc/ssh/a.d/*', ['image: etc/ssh/a.d/*', 'files: a.d/*']],
  ['files/sshd_config', '/opt/a', ['image: opt/a']],
  [user, '/etc/ssh/a', ['image: etc/ssh/a']],
  [user, '/home/me/.ssh/a', ['image: home/me/.ssh/a']],
])('from %s, %s', (root, argument, places) => {
  expect(placesOf(root, argument)).toMatchObject({ places, never: false });
});

test.each([
  [server, '/etc/ssh/sshd_config.d/*.conf', true],
  [server, 'sshd_config.d/*.conf', true],
  ['sshd_config', '/etc/ssh/sshd_config.d/*.conf', true],
  [system, '/etc/ssh/ssh_config.d/*.conf', true],
  [system, '/etc/ssh/sshd_config.d/*.conf', false],
  [server, '/etc/ssh/sshd_config.d/*', false],
  [server, '/etc/ssh/other.d/*.conf', false],
  [user, '/etc/ssh/ssh_config.d/*.conf', false],
  [user, 'ssh_config.d/*.conf', false],
])('from %s, %s is the drop-in folder of distributions: %s', (root, argument, stock) => {
  expect(placesOf(root, argument)).toMatchObject({ stock });
});

test.each(['~/a', '~root/a', '~'])('sshd never finds %s', (argument) => {
  expect(placesOf(server, argument)).toEqual({ places: [], stock: false, never: true });
});

test('ssh refuses a home path in the file of the system', () => {
  expect(placesOf(system, '~/a')).toEqual({ places: [], stock: false, never: true });
});

describe('a folder that stands for the home', () => {
  test.each<Row>([
    [user, '~/a', ['me: a']],
    [user, '~/.ssh/config.d/*', ['me: .ssh/config.d/*']],
    [user, 'config.d/*', ['me: .ssh/config.d/*']],
    ['ssh/config', 'hosts', ['me: .ssh/hosts']],
    [user, '~other/a', []],
    [user, '/opt/a', ['image: opt/a']],
    [system, 'ssh_config.d/*.conf', ['etc/ssh: ssh_config.d/*.conf']],
    [server, 'sshd_config.d/*.conf', ['etc/ssh: sshd_config.d/*.conf']],
  ])('from %s, %s', (root, argument, places) => {
    expect(placesOf(root, argument, { home: 'me' })).toMatchObject({ places, never: false });
  });
});
