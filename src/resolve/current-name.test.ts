import { expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import { currentName } from './current-name.ts';

test.each<readonly [dialect: Dialect, release: Release, name: string, current: string]>([
  ['ssh_config', 1005, 'port', 'port'],
  ['ssh_config', 1005, 'no-such-keyword', 'no-such-keyword'],
  ['ssh_config', 1005, 'keepalive', 'tcpkeepalive'],
  ['ssh_config', 1005, 'challengeresponseauthentication', 'kbdinteractiveauthentication'],
  ['ssh_config', 807, 'tisauthentication', 'kbdinteractiveauthentication'],
  ['ssh_config', 806, 'challengeresponseauthentication', 'challengeresponseauthentication'],
  ['ssh_config', 806, 'tisauthentication', 'challengeresponseauthentication'],
  ['ssh_config', 804, 'pubkeyacceptedkeytypes', 'pubkeyacceptedalgorithms'],
  ['ssh_config', 806, 'hostbasedkeytypes', 'hostbasedacceptedalgorithms'],
  ['ssh_config', 806, 'hostbasedalgorithms', 'hostbasedacceptedalgorithms'],
  ['ssh_config', 807, 'hostbasedalgorithms', 'hostbasedalgorithms'],
  ['ssh_config', 902, 'protocolkeepalives', 'serveraliveinterval'],
  ['sshd_config', 1004, 'gssauthentication', 'gssapiauthentication'],
  ['sshd_config', 1005, 'gssauthentication', 'gssauthentication'],
  ['sshd_config', 1003, 'pamauthenticationviakbdint', 'pamauthenticationviakbdint'],
])('in %s of %i, %s sets %s', (dialect, release, name, current) => {
  expect(currentName({ dialect, release }, name)).toBe(current);
});
