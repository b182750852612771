import { expect, test } from 'vitest';
import { dialectOfText } from './dialect.ts';

test.each([
  ['ServerAliveInterval 60\n', 'ssh_config'],
  ['ClientAliveInterval 60\n', 'sshd_config'],
  ['Host *\n  Port 22\n', 'ssh_config'],
  ['Port 22\nPermitRootLogin no\n', 'sshd_config'],
  ['\tpermitrootlogin=no\r\n', 'sshd_config'],
  ['# PermitRootLogin no\nHost a\n', 'ssh_config'],
  ['Host a\nPermitRootLogin no\nAllowUsers b\n', 'sshd_config'],
  ['Host a\nPermitRootLogin no\n', undefined],
  ['Port 22\n', undefined],
  ['Match all\nInclude x\n', undefined],
  ['', undefined],
  ['key: value\n', undefined],
])('%j is for %s', (text, dialect) => {
  expect(dialectOfText(text)).toBe(dialect);
});
