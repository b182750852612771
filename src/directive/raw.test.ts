import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('commands', () => {
  test.each<Row>([
    ['ProxyCommand nc -X "a b" %h %p # kept', newest.ssh, ['nc -X "a b" %h %p # kept']],
    ['ProxyCommand =nc', newest.ssh, ['nc']],
    ['ProxyCommand None', newest.ssh, ['none']],
    ['ProxyCommand none x', newest.ssh, ['none x']],
    ['ProxyCommand %Q ${', newest.ssh, ['%Q ${']],
    ['ProxyCommand #', newest.ssh, ['#']],
    ['LocalCommand echo %T', newest.ssh, ['echo %T']],
    ['RemoteCommand None', newest.ssh, ['none']],
    ['KnownHostsCommand relative %H', newest.ssh, ['relative %H']],
    ['ForceCommand internal-sftp -d %u', newest.sshd, ['internal-sftp -d %u']],
    ['ForceCommand None', newest.sshd, ['none']],
    ['AuthorizedKeysCommand /bin/keys %u', newest.sshd, ['/bin/keys %u']],
    ['AuthorizedKeysCommand None', newest.sshd, ['None']],
    ['AuthorizedKeysCommand keys %u', newest.sshd, 'invalid-argument'],
    ['AuthorizedPrincipalsCommand ~/keys', newest.sshd, 'invalid-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('sshd up to 8.6 looks at a relative path only where it sets it', () => {
    const line = 'AuthorizedKeysCommand keys';
    expect(readLine(line, sshd(806))).toMatchObject({ problem: 'invalid-argument', onlyInUse: true });
    expect(readLine(line, sshd(807))).toEqual({
      problem: 'invalid-argument',
      reason: 'the path of the command does not begin with a /',
      accepts: 'an absolute path, or none',
      at: expect.objectContaining({ start: 22, end: 26 }),
    });
  });
});

describe('VersionAddendum', () => {
  test.each<Row>([
    ['VersionAddendum a  b # c', newest.sshd, ['a  b # c']],
    ['VersionAddendum None', newest.sshd, ['none']],
    ['VersionAddendum None', newest.ssh, ['']],
    ['VersionAddendum none x', newest.ssh, ['none x']],
    ['VersionAddendum a\rb', newest.ssh, 'invalid-argument'],
    ['VersionAddendum a\rb', newest.sshd, 'invalid-argument'],
  ])('%j', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('a carriage return stops ssh too', () => {
    expect(readLine('VersionAddendum a\rb', newest.ssh)).toMatchObject({ stops: true, onlyInUse: false });
    expect(readLine('VersionAddendum a\rb', sshd(806))).toMatchObject({ stops: true, onlyInUse: true });
  });
});
