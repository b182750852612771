import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('one path', () => {
  test.each<Row>([
    ['IdentityFile ~/.ssh/id_%h', newest.ssh, ['~/.ssh/id_%h']],
    ['IdentityFile "a b"', newest.ssh, ['a b']],
    ['IdentityFile NONE', newest.ssh, ['NONE']],
    ['IdentityFile %Q', newest.ssh, ['%Q']],
    ['IdentityFile ""', newest.ssh, 'empty-argument'],
    ['IdentityFile ""', ssh(806), 'missing-argument'],
    ['IdentityFile a b', newest.ssh, 'surplus-argument'],
    ['ControlPath none', newest.ssh, ['none']],
    ['ControlPath relative/%C', newest.ssh, ['relative/%C']],
    ['Banner None', newest.sshd, ['none']],
    ['Banner issue', newest.sshd, ['issue']],
    ['Banner ~/issue', newest.sshd, ['~/issue']],
    ['ChrootDirectory relative', newest.sshd, ['relative']],
    ['HostKeyAgent SSH_AUTH_SOCK', newest.sshd, ['SSH_AUTH_SOCK']],
    ['SecurityKeyProvider internal', newest.ssh, ['internal']],
    ['PidFile #', newest.sshd, 'missing-argument'],
    ['PidFile ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('IdentityAgent', () => {
  test.each<Row>([
    ['IdentityAgent SSH_AUTH_SOCK', newest.ssh, ['SSH_AUTH_SOCK']],
    ['IdentityAgent none', newest.ssh, ['none']],
    ['IdentityAgent $SOCK', newest.ssh, ['$SOCK']],
    ['IdentityAgent $SO-CK', newest.ssh, 'invalid-argument'],
    ['IdentityAgent $', newest.ssh, 'invalid-argument'],
    ['IdentityAgent ${SOCK}', newest.ssh, ['${SOCK}']],
    ['IdentityAgent ${SOCK', newest.ssh, 'invalid-argument'],
    ['IdentityAgent x${}', newest.ssh, 'invalid-argument'],
    ['IdentityAgent ${SOCK}', ssh(803), 'invalid-argument'],
    ['IdentityAgent /x/${SOCK', ssh(803), ['/x/${SOCK']],
    // Tokens wait until the path is used.
    ['IdentityAgent /x/%Q', newest.ssh, ['/x/%Q']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('tells why', () => {
    expect(readLine('IdentityAgent ${SOCK', newest.ssh)).toEqual({
      problem: 'invalid-argument',
      reason: 'a } is missing behind ${',
      accepts: 'a path, none or SSH_AUTH_SOCK',
      at: expect.objectContaining({ start: 14, end: 20 }),
    });
  });
});

describe('several paths', () => {
  test.each<Row>([
    ['UserKnownHostsFile a b', newest.ssh, ['a', 'b']],
    ['UserKnownHostsFile NONE', newest.ssh, ['none']],
    ['UserKnownHostsFile none a', newest.ssh, 'conflict'],
    ['UserKnownHostsFile a none', newest.ssh, 'conflict'],
    ['UserKnownHostsFile a none', ssh(806), ['a', 'none']],
    ['UserKnownHostsFile none a', ssh(806), 'conflict'],
    ['UserKnownHostsFile none a', ssh(804), ['none', 'a']],
    ['UserKnownHostsFile #', newest.ssh, []],
    ['UserKnownHostsFile a ""', newest.ssh, 'empty-argument'],
    ['AuthorizedKeysFile .ssh/a /b/%u', newest.sshd, ['.ssh/a', '/b/%u']],
    ['AuthorizedKeysFile none a', sshd(1002), ['none', 'a']],
    ['AuthorizedKeysFile none a', sshd(1003), 'conflict'],
    ['AuthorizedKeysFile #', newest.sshd, 'missing-argument'],
    ['AuthorizedKeysFile #', sshd(906), []],
    ['RevokedHostKeys a b', ssh(1004), ['a', 'b']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('ssh up to 8.6 looks at the files in force', () => {
    expect(readLine('UserKnownHostsFile none a', ssh(806))).toMatchObject({ onlyInUse: true, stops: false });
    expect(readLine('UserKnownHostsFile none a', ssh(807))).not.toHaveProperty('onlyInUse');
  });

  test('there may be too many', () => {
    const line = `UserKnownHostsFile ${'a '.repeat(33)}`;
    expect(readLine(line, newest.ssh)).toMatchObject({
      problem: 'out-of-range',
      reason: 'there are more than 32 entries',
      onlyInUse: true,
      at: { start: line.lastIndexOf('a'), end: line.lastIndexOf('a') + 1 },
    });
    expect(outcomeOf(`UserKnownHostsFile ${'a '.repeat(32)}`, newest.ssh)).toHaveLength(32);
  });
});

describe('Include', () => {
  test.each<Row>([
    ['Include a* ~/b', newest.ssh, ['a*', '~/b']],
    ['Include #', newest.ssh, []],
    ['Include #', newest.sshd, 'missing-argument'],
    ['Include /x/%h', newest.ssh, ['/x/%h']],
    ['Include /x/%Q', newest.ssh, 'invalid-argument'],
    ['Include /x/%Q', ssh(908), ['/x/%Q']],
    ['Include /x/%Q', newest.sshd, ['/x/%Q']],
    ['Include /x/${HOME}', newest.ssh, ['/x/${HOME}']],
    ['Include /x/${HOME', newest.ssh, 'invalid-argument'],
    ['Include ""', newest.ssh, 'empty-argument'],
    ['Include a ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('a pattern that cannot be expanded stops ssh', () => {
    expect(readLine('Include a /x/%Q', newest.ssh)).toMatchObject({
      reason: '%Q is no token that is known here',
      stops: true,
      at: { start: 10, end: 15 },
    });
  });
});
