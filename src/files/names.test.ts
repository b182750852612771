import { expect, test } from 'vitest';
import { dialectOfPath, isFragmentPath, isRootPath } from './names.ts';

test.each([
  ['ssh_config', 'ssh_config'],
  ['sshd_config', 'sshd_config'],
  ['/etc/ssh/ssh_config', 'ssh_config'],
  ['image/etc/ssh/sshd_config', 'sshd_config'],
  ['.ssh/config', 'ssh_config'],
  ['home/u/.ssh/config', 'ssh_config'],
  ['sshd_config.prod', 'sshd_config'],
  ['roles/x/templates/sshd_config.j2', 'sshd_config'],
  ['ssh_config.example', 'ssh_config'],
  ['my-sshd_config.j2', 'sshd_config'],
  ['my_ssh_config.erb.orig', 'ssh_config'],
  ['sshd_config.ssh_config', 'sshd_config'],
  ['sshd_config.5', undefined],
  ['ssh_config.go', undefined],
  ['docs/sshd_config.md', undefined],
  ['vars/sshd_config.YML', undefined],
  ['my-sshd_config', undefined],
  ['sshd_config~', undefined],
  ['sshd_config_key', undefined],
  ['SSHD_CONFIG', undefined],
  ['ssh-config', undefined],
  ['config', undefined],
  ['ssh/config', undefined],
  ['x.ssh/config', undefined],
  ['.ssh/config.bak', undefined],
  ['.ssh/known_hosts', undefined],
  ['', undefined],
])('%s is %s, and no fragment', (path, expected) => {
  expect(dialectOfPath(path)).toBe(expected);
  expect(isFragmentPath(path)).toBe(false);
});

test.each([
  ['.ssh/config.d/work', 'ssh_config'],
  ['home/u/.ssh/config.d/10-git.conf', 'ssh_config'],
  ['ssh_config.d/a.conf', 'ssh_config'],
  ['/etc/ssh/sshd_config.d/50-cloud-init.conf', 'sshd_config'],
  ['etc/ssh/sshd_config.d/50-ssh_config.x.conf', 'sshd_config'],
  ['.ssh/config.d/sshd_config', 'ssh_config'],
  ['files/sshd_config.d_50-cloud.conf', 'sshd_config'],
])('%s is a fragment of an %s', (path, expected) => {
  expect(dialectOfPath(path)).toBe(expected);
  expect(isFragmentPath(path)).toBe(true);
});

test.each([
  'config.d/work',
  '.ssh/config.d/.gitkeep',
  '.ssh/config.d/sub/work',
  'ssh_config.d/README',
  'ssh_config.d/.hidden.conf',
  'my_ssh_config.d/a.conf',
  'sshd_config.d/sub/a.conf',
])('%s is neither found nor a fragment', (path) => {
  expect(dialectOfPath(path)).toBeUndefined();
  expect(isFragmentPath(path)).toBe(false);
});

test.each([
  ['ssh_config', true],
  ['image/etc/ssh/sshd_config', true],
  ['home/u/.ssh/config', true],
  ['config', false],
  ['.ssh/work', false],
  ['sshd_config.prod', false],
  ['.ssh/config.d/sshd_config', false],
  ['sshd_config.d/a.conf', false],
])('that ssh or sshd begin with %s by themselves: %s', (path, expected) => {
  expect(isRootPath(path)).toBe(expected);
});
