import { expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import { checkTokens, tokenReason } from './tokens.ts';

type Row = readonly [keyword: string, value: string, release: Release, token: string | undefined];

function tokenOf(dialect: Dialect, keyword: string, value: string, release: Release): string | undefined {
  return checkTokens(lookupKeyword(dialect, keyword)!, value, release)?.token;
}

test.each<Row>([
  ['ControlPath', '~/%C-%r@%h:%p', 1005, undefined],
  ['ControlPath', '%%', 1005, undefined],
  ['ControlPath', '%%%', 1005, '%'],
  ['ControlPath', '%Q', 1005, '%Q'],
  ['ControlPath', '%é', 1005, '%é'],
  ['ControlPath', '%T', 1005, '%T'],
  ['ControlPath', '%j', 905, '%j'],
  ['ControlPath', '%j', 906, undefined],
  ['ControlPath', '${A}', 1005, undefined],
  ['ControlPath', '${A', 1005, '${'],
  ['ControlPath', '${}', 1005, '${}'],
  ['ControlPath', '${A%Q}', 1005, undefined],
  ['ControlPath', '${A', 803, undefined],
  ['ControlPath', '$A', 1005, undefined],
  ['HostName', '%h.example', 1005, undefined],
  ['HostName', '%n', 1005, '%n'],
  ['IdentityAgent', '/x/%k', 803, '%k'],
  ['IdentityAgent', '/x/%k', 804, undefined],
  ['RemoteCommand', 'echo %T', 1005, '%T'],
  ['RemoteCommand', 'echo ${A', 1005, undefined],
  ['LocalCommand', 'echo %T', 1005, undefined],
  ['UserKnownHostsFile', '/x/%Q', 803, undefined],
  ['UserKnownHostsFile', '/x/%Q', 804, '%Q'],
  ['RevokedHostKeys', '/x/%Q', 903, undefined],
  ['RevokedHostKeys', '/x/%Q', 904, '%Q'],
  ['User', '%Q', 909, undefined],
  ['User', '%Q', 1000, '%Q'],
  ['SetEnv', 'A%Q=%h', 1000, undefined],
  ['SetEnv', 'A=%Q', 1000, '%Q'],
  ['VersionAddendum', '%Q', 1005, '%Q'],
  // Only the paths of sockets are expanded.
  ['LocalForward', '/x/%Q [a]:1', 1005, '%Q'],
  ['LocalForward', '/x/%h [%Q]:1', 1005, undefined],
  ['LocalForward', '[%Q]:1 /x/%Q', 1005, '%Q'],
  ['LocalForward', '8080 /x/%h', 1005, undefined],
  ['Compression', '%Q${', 1005, undefined],
])('%s %s in %i: %s', (keyword, value, release, token) => {
  expect(tokenOf('ssh_config', keyword, value, release)).toBe(token);
});

test('tokens of sshd', () => {
  expect(tokenOf('sshd_config', 'AuthorizedKeysFile', '/k/%u', 1005)).toBeUndefined();
  expect(tokenOf('sshd_config', 'AuthorizedKeysCommand', '/c %C', 903)).toBe('%C');
  expect(tokenOf('sshd_config', 'AuthorizedKeysCommand', '/c %C', 904)).toBeUndefined();
});

test.each([
  ['%Q', '%Q is no token that is known here'],
  ['%', 'nothing follows the % at the end'],
  ['${', 'a } is missing behind ${'],
  ['${}', 'the name of a variable is missing in ${}'],
])('what is wrong with %s', (token, reason) => {
  expect(tokenReason({ token })).toBe(reason);
});
