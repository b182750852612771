import { describe, expect, test } from 'vitest';
import { parse } from '../syntax/parse.ts';
import { ssh, sshd } from '../testing/read-line.ts';
import { readMatch } from './match.ts';
import type { ProblemKind, Reader, Reading } from './reading.ts';

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

function match(criteria: string, reader: Reader): Reading {
  const { blocks } = parse({ path: 'match', text: `Match ${criteria}\n`, ...reader });
  const header = blocks.find((block) => block.header)?.header;
  if (header?.type !== 'Match') throw new TypeError(`${criteria} make no Match line`);
  return readMatch(header, reader);
}

function outcomeOf(criteria: string, reader: Reader): ProblemKind | 'taken' {
  return match(criteria, reader).problem ?? 'taken';
}

type Row = readonly [criteria: string, reader: Reader, outcome: ProblemKind | 'taken'];

describe('names', () => {
  test.each<Row>([
    ['host a', newest.ssh, 'taken'],
    ['HOST a user b', newest.ssh, 'taken'],
    ['!host a !canonical', newest.ssh, 'taken'],
    ['originalhost a localuser b exec c', newest.ssh, 'taken'],
    ['group a', newest.ssh, 'unknown-criterion'],
    ['hosts a', newest.ssh, 'unknown-criterion'],
    ['final', newest.ssh, 'taken'],
    ['tagged a', ssh(903), 'unknown-criterion'],
    ['tagged a', ssh(904), 'taken'],
    ['localnetwork 10.0.0.0/8', ssh(903), 'unknown-criterion'],
    ['localnetwork 10.0.0.0/8', ssh(904), 'taken'],
    ['sessiontype shell', ssh(909), 'unknown-criterion'],
    ['sessiontype shell', ssh(1000), 'taken'],
    ['user a group b host c address 10.0.0.1 localaddress ::1 localport 22 rdomain r', newest.sshd, 'taken'],
    ['!user a', newest.sshd, 'unknown-criterion'],
    ['!all', newest.sshd, 'unknown-criterion'],
    ['exec a', newest.sshd, 'unknown-criterion'],
    ['invalid-user', sshd(908), 'unknown-criterion'],
    ['invalid-user', sshd(909), 'taken'],
    ['! a', newest.ssh, 'unknown-criterion'],
  ])('%s on %o: %s', (criteria, reader, outcome) => {
    expect(outcomeOf(criteria, reader)).toBe(outcome);
  });

  test.each([
    ['tagged a', ssh(903), 'the criterion "tagged" is known since 9.4'],
    ['group a', newest.ssh, '"group" is a criterion of sshd_config alone'],
    ['exec a', newest.sshd, '"exec" is a criterion of ssh_config alone'],
    ['!user a', newest.sshd, 'sshd knows no ! in front of a criterion, as in !user'],
    ['hosts a', newest.ssh, '"hosts" is no criterion'],
    ['toString a', newest.ssh, '"tostring" is no criterion'],
    ['canonical=yes', newest.ssh, '"canonical" takes no value'],
    ['sessiontype=shell', newest.ssh, 'no = may stand between "sessiontype" and its value'],
  ])('%s: why', (criteria, reader, reason) => {
    expect(match(criteria, reader)).toMatchObject({ reason });
  });

  test('stand where they are told, with what is known in their place', () => {
    expect(match('host a tagged b', ssh(800))).toMatchObject({
      problem: 'unknown-criterion',
      at: { start: 13, end: 19 },
      accepts: 'all, host, originalhost, user, localuser, exec, canonical or final',
    });
    expect(match('foo=1', newest.ssh)).toMatchObject({ at: { start: 6, end: 11 } });
    expect(match('"foo" 1', newest.ssh)).toMatchObject({ at: { start: 6, end: 13 } });
  });
});

describe('values', () => {
  test.each<Row>([
    ['host', newest.ssh, 'missing-argument'],
    ['host a user', newest.ssh, 'missing-argument'],
    ['user', newest.sshd, 'missing-argument'],
    ['user ""', newest.sshd, 'empty-argument'],
    ['host ""', newest.ssh, 'empty-argument'],
    ['tagged ""', newest.ssh, 'taken'],
    ['tagged ""', ssh(909), 'empty-argument'],
    ['command ""', newest.ssh, 'taken'],
    ['host=a', newest.ssh, 'taken'],
    ['host=', newest.ssh, 'empty-argument'],
    ['host = a', newest.ssh, 'unknown-criterion'],
    ['host = a', ssh(908), 'taken'],
    ['host= a', ssh(908), 'taken'],
    ['canonical=x', newest.ssh, 'unknown-criterion'],
    ['host #', newest.ssh, 'missing-argument'],
    ['host #', ssh(804), 'taken'],
    ['host "#a"', newest.ssh, 'missing-argument'],
    ['exec "echo %h %%"', newest.ssh, 'taken'],
    ['exec "echo %T"', newest.ssh, 'invalid-argument'],
    ['exec %', newest.ssh, 'invalid-argument'],
    ['exec "echo ${A"', newest.ssh, 'taken'],
    ['exec %j', ssh(905), 'invalid-argument'],
    ['exec %j', ssh(906), 'taken'],
    ['host a,!b,*', newest.ssh, 'taken'],
    ['host %Q', newest.ssh, 'taken'],
  ])('%s on %o: %s', (criteria, reader, outcome) => {
    expect(outcomeOf(criteria, reader)).toBe(outcome);
  });

  test.each([
    ['host', newest.ssh, { reason: 'the value of host is missing', stops: false, at: { start: 6, end: 10 } }],
    ['user', newest.sshd, { reason: 'the value of user is missing', stops: true }],
    ['user b host ""', newest.sshd, { reason: 'the value of host is empty', at: { start: 18, end: 20 } }],
    ['host=', newest.ssh, { reason: 'the value of host is empty', at: { start: 11, end: 11 } }],
    [
      'host "#"',
      newest.ssh,
      { reason: 'the value of host begins with a #, as a comment does', at: { start: 11, end: 14 } },
    ],
    ['exec=%T', newest.ssh, { reason: '%T is no token that is known here', stops: true, at: { start: 11, end: 13 } }],
  ])('%s: why', (criteria, reader, problem) => {
    expect(match(criteria, reader)).toMatchObject(problem);
  });
});

describe('ports and networks', () => {
  test.each<Row>([
    ['localport 22', newest.sshd, 'taken'],
    ['localport ssh', newest.sshd, 'taken'],
    ['localport 0', newest.sshd, 'taken'],
    ['localport 22,23', newest.sshd, 'invalid-argument'],
    ['localport 65536', newest.sshd, 'out-of-range'],
    ['localport -1', newest.sshd, 'out-of-range'],
    ['address 10.0.0.0/8,!10.1.0.0/16,*.example', newest.sshd, 'taken'],
    ['address 10.0.0.1/8', newest.sshd, 'invalid-argument'],
    ['address 10.0.0.0/8,', newest.sshd, 'invalid-argument'],
    ['localaddress ::/129', newest.sshd, 'invalid-argument'],
    ['address *', newest.sshd, 'taken'],
    ['host 10.0.0.1/8', newest.sshd, 'taken'],
    ['localnetwork 10.0.0.0/8,fe80::/10', newest.ssh, 'taken'],
    ['localnetwork 10.0.0.1', newest.ssh, 'taken'],
    ['localnetwork 10.0.0.1/8', newest.ssh, 'invalid-argument'],
    ['localnetwork !10.0.0.0/8', newest.ssh, 'invalid-argument'],
    ['localnetwork 10.*', newest.ssh, 'invalid-argument'],
    ['localnetwork 10.0.0.0/8,', newest.ssh, 'invalid-argument'],
  ])('%s on %o: %s', (criteria, reader, outcome) => {
    expect(outcomeOf(criteria, reader)).toBe(outcome);
  });

  test('are told one by one', () => {
    expect(match('address ::1,10.0.0.1/8', newest.sshd)).toMatchObject({
      accepts: 'addresses, networks or patterns with commas between them',
      at: { start: 18, end: 28 },
    });
    expect(match('localnetwork=::1,x', newest.ssh)).toMatchObject({
      reason: '"x" is no network',
      at: { start: 23, end: 24 },
    });
  });

  test('before 8.4 sshd checks addresses as it compares them', () => {
    expect(match('address 10.0.0.1/8', sshd(803))).toMatchObject({ onlyInUse: true });
    expect(match('address 10.0.0.1/8', sshd(804))).not.toHaveProperty('onlyInUse');
  });
});

describe('all', () => {
  test.each<Row>([
    ['all', newest.ssh, 'taken'],
    ['all', newest.sshd, 'taken'],
    ['ALL', newest.sshd, 'taken'],
    ['!all', newest.ssh, 'taken'],
    ['canonical all', newest.ssh, 'taken'],
    ['host a all', newest.ssh, 'taken'],
    ['host a user b all', newest.ssh, 'conflict'],
    ['all host a', newest.ssh, 'conflict'],
    ['all all', newest.ssh, 'conflict'],
    ['all user a', newest.sshd, 'conflict'],
    ['user a all', newest.sshd, 'conflict'],
    ['all # b', newest.ssh, 'taken'],
    ['all # b', newest.sshd, 'taken'],
    ['all # b', ssh(804), 'conflict'],
  ])('%s on %o: %s', (criteria, reader, outcome) => {
    expect(outcomeOf(criteria, reader)).toBe(outcome);
  });

  test.each([
    ['all host a', newest.ssh, 'all alone, or behind one other criterion', 10],
    ['user a all', newest.sshd, 'all alone', 13],
  ])('%s: why', (criteria, reader, accepts, start) => {
    const at = expect.objectContaining({ start });
    expect(match(criteria, reader)).toMatchObject({ reason: 'all stands beside other criteria', accepts, at });
  });
});

describe('ends of lines', () => {
  test.each<Row>([
    ['host a # b', newest.ssh, 'taken'],
    ['host a #b', ssh(807), 'taken'],
    ['host a # b', ssh(804), 'unknown-criterion'],
    ['"" host a', ssh(904), 'missing-argument'],
    ['"" host a', newest.ssh, 'unknown-criterion'],
    ['canonical "" x', ssh(904), 'surplus-argument'],
    ['host a "" # c', ssh(902), 'surplus-argument'],
    ['host a "" # c', sshd(807), 'surplus-argument'],
    ['all "" # c', ssh(908), 'surplus-argument'],
    ['all "" # c', sshd(902), 'surplus-argument'],
    ['all "" # c', sshd(909), 'taken'],
    ['all "" # c', ssh(1003), 'taken'],
    ['host a = # c', sshd(902), 'taken'],
    ['canonical "" x', newest.ssh, 'unknown-criterion'],
    ['canonical = "#" x', ssh(904), 'taken'],
    ['host "a b"', newest.ssh, 'taken'],
    ['"host=a b"', newest.ssh, 'taken'],
  ])('%s on %o: %s', (criteria, reader, outcome) => {
    expect(outcomeOf(criteria, reader)).toBe(outcome);
  });
});

test('nothing is stored', () => {
  expect(match('host a', newest.ssh)).toEqual({ values: [] });
});
