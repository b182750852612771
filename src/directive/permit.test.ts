import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('PermitOpen', () => {
  test.each<Row>([
    ['PermitOpen h:1 [::1]:22 *:* h:ssh', newest.sshd, ['h:1', '[::1]:22', '*:*', 'h:ssh']],
    ['PermitOpen any', newest.sshd, ['any']],
    ['PermitOpen ANY', newest.sshd, 'wrong-case'],
    ['PermitOpen none', newest.sshd, ['none']],
    ['PermitOpen none h:1', sshd(907), ['none', 'h:1']],
    ['PermitOpen none h:1', sshd(906), 'surplus-argument'],
    ['PermitOpen h:1 none', sshd(907), 'conflict'],
    ['PermitOpen h:1 none', sshd(906), 'conflict'],
    ['PermitOpen h:1 "" x', sshd(906), 'surplus-argument'],
    ['PermitOpen h:1 ""', sshd(906), ['h:1']],
    ['PermitOpen h:1 ""', sshd(907), 'empty-argument'],
    ['PermitOpen 22', newest.sshd, 'invalid-argument'],
    ['PermitOpen h:0', newest.sshd, 'out-of-range'],
    ['PermitOpen h:', newest.sshd, 'invalid-argument'],
    ['PermitOpen h/22', newest.sshd, 'invalid-argument'],
    ['PermitOpen ::1:22', newest.sshd, 'invalid-argument'],
    ['PermitOpen ""', newest.sshd, 'empty-argument'],
    ['PermitOpen #', newest.sshd, 'missing-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('PermitListen', () => {
  test.each<Row>([
    ['PermitListen 22 h:1 *:* *', newest.sshd, ['*:22', 'h:1', '*:*', '*:*']],
    ['PermitListen any', newest.sshd, ['any']],
    ['PermitListen x', newest.sshd, 'invalid-argument'],
    ['PermitListen 0', newest.sshd, 'out-of-range'],
    ['PermitListen None', newest.sshd, 'wrong-case'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('PermitRemoteOpen', () => {
  test.each<Row>([
    ['PermitRemoteOpen h:1 *:*', newest.ssh, ['h:1', '*:*']],
    ['PermitRemoteOpen ANY', newest.ssh, ['ANY']],
    ['PermitRemoteOpen any h:1', newest.ssh, 'conflict'],
    ['PermitRemoteOpen h:1 none', newest.ssh, 'conflict'],
    ['PermitRemoteOpen h', newest.ssh, 'invalid-argument'],
    ['PermitRemoteOpen ""', newest.ssh, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test.each<Row>([
    ['PermitRemoteOpen x:x h:1', ssh(901), ['h:1']],
    ['PermitRemoteOpen h:1', ssh(901), []],
    ['PermitRemoteOpen any', ssh(901), ['any']],
    ['PermitRemoteOpen "" h:1', ssh(901), 'empty-argument'],
    ['PermitRemoteOpen x:x h:1', ssh(902), 'invalid-argument'],
  ])('up to 9.1 the first is lost: %s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('a bad one stops ssh', () => {
    expect(readLine('PermitRemoteOpen h:1 h:0', newest.ssh)).toMatchObject({
      reason: 'the port 0 is under 1',
      accepts: 'HOST:PORT, * for any port, any, none',
      stops: true,
      at: { start: 21, end: 24 },
    });
  });
});
