import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('variables', () => {
  test.each<Row>([
    ['SendEnv LANG LC_*', newest.ssh, ['LANG', 'LC_*']],
    ['SendEnv -LC_*', newest.ssh, ['-LC_*']],
    ['SendEnv A=b', newest.ssh, 'invalid-argument'],
    ['SendEnv A "="', newest.ssh, 'invalid-argument'],
    ['SendEnv A ""', newest.ssh, 'empty-argument'],
    ['SendEnv A=b', ssh(804), ['A', 'b']],
    ['SendEnv #', newest.ssh, 'missing-argument'],
    ['SendEnv #', ssh(906), []],
    ['AcceptEnv LANG LC_*', newest.sshd, ['LANG', 'LC_*']],
    ['AcceptEnv A=b', newest.sshd, 'invalid-argument'],
    ['AcceptEnv #', newest.sshd, 'missing-argument'],
    ['AcceptEnv #', sshd(906), []],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('users and groups', () => {
  test.each<Row>([
    ['AllowUsers a b@h', newest.sshd, ['a', 'b@h']],
    ['AllowUsers a@10.0.0.0/8', newest.sshd, ['a@10.0.0.0/8']],
    ['AllowUsers a@!10.0.0.0/8,fe80::/10', newest.sshd, ['a@!10.0.0.0/8,fe80::/10']],
    ['AllowUsers a@10.0.0.1/8', newest.sshd, 'invalid-argument'],
    ['AllowUsers a@10.0.0.0/33', newest.sshd, 'invalid-argument'],
    ['AllowUsers a@h,', newest.sshd, 'invalid-argument'],
    ['AllowUsers a@', newest.sshd, 'invalid-argument'],
    ['AllowUsers @h', newest.sshd, ['@h']],
    ['AllowUsers a@10.0.0.1/8@h', newest.sshd, ['a@10.0.0.1/8@h']],
    ['AllowUsers a@10.0.0.1/8@h', sshd(908), ['a@10.0.0.1/8@h']],
    ['AllowUsers a@h@10.0.0.1/8', sshd(909), 'invalid-argument'],
    ['AllowUsers a@h@10.0.0.1/8', sshd(908), ['a@h@10.0.0.1/8']],
    ['AllowUsers ""', newest.sshd, 'empty-argument'],
    ['AllowUsers #', newest.sshd, 'missing-argument'],
    ['DenyUsers #', sshd(906), []],
    ['AllowGroups a* !b c@10.0.0.1/8', newest.sshd, ['a*', '!b', 'c@10.0.0.1/8']],
    ['DenyGroups a ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('addresses', () => {
  test.each<Row>([
    ['PerSourcePenaltyExemptList 10.0.0.0/8,::1', newest.sshd, ['10.0.0.0/8,::1']],
    ['PerSourcePenaltyExemptList None', newest.sshd, ['none']],
    ['PerSourcePenaltyExemptList 10.0.0.1/8', newest.sshd, 'invalid-argument'],
    ['PerSourcePenaltyExemptList ::1,,::2', newest.sshd, 'invalid-argument'],
    ['PerSourcePenaltyExemptList !', newest.sshd, 'invalid-argument'],
    ['PerSourcePenaltyExemptList *.example', newest.sshd, ['*.example']],
    ['PerSourcePenaltyExemptList ""', newest.sshd, 'empty-argument'],
    ['PerSourcePenaltyExemptList a b', newest.sshd, 'surplus-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('tell which is wrong, and why', () => {
    expect(readLine('PerSourcePenaltyExemptList ::1,10.0.0.1/8,x', newest.sshd)).toEqual({
      problem: 'invalid-argument',
      reason: expect.stringContaining('10.0.0.1/8'),
      accepts: 'addresses, networks or patterns with commas between them',
      at: { start: 31, end: 41 },
    });
    expect(readLine('AllowUsers "a"@h,10.0.0.1/8', newest.sshd)).toMatchObject({ at: { start: 11, end: 27 } });
  });
});

describe('domains', () => {
  test.each<Row>([
    ['CanonicalDomains Example.ORG. b', newest.ssh, ['example.org', 'b']],
    ['CanonicalDomains NONE', newest.ssh, ['none']],
    ['CanonicalDomains none a', newest.ssh, 'conflict'],
    ['CanonicalDomains none a', ssh(806), ['none', 'a']],
    ['CanonicalDomains _a', newest.ssh, ['_a']],
    ['CanonicalDomains _a', ssh(909), 'invalid-argument'],
    ['CanonicalDomains a..b', newest.ssh, 'invalid-argument'],
    ['CanonicalDomains .a', newest.ssh, 'invalid-argument'],
    ['CanonicalDomains a*', newest.ssh, 'invalid-argument'],
    ['CanonicalDomains a ""', newest.ssh, 'empty-argument'],
    ['CanonicalDomains #', ssh(906), []],
    ['CanonicalDomains #', newest.ssh, 'missing-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('up to 9.6 there may be too many', () => {
    const line = `CanonicalDomains ${Array.from({ length: 33 }, (_, index) => `d${index}`).join(' ')}`;
    expect(readLine(line, ssh(906))).toMatchObject({ problem: 'out-of-range', onlyInUse: true });
    expect(outcomeOf(line.replace(' d32', ''), ssh(906))).toHaveLength(32);
    expect(outcomeOf(line, ssh(907))).toHaveLength(33);
  });
});

describe('other patterns', () => {
  test.each<Row>([
    ['IgnoreUnknown a,,!b*', newest.ssh, ['a,,!b*']],
    ['IgnoreUnknown ""', newest.ssh, 'empty-argument'],
    ['IgnoreUnknown a b', newest.ssh, 'surplus-argument'],
    ['LogVerbose kex.c:* x', newest.ssh, ['kex.c:*']],
    ['LogVerbose kex.c:* x', ssh(806), ['kex.c:*', 'x']],
    ['LogVerbose none x', newest.ssh, 'conflict'],
    ['LogVerbose none', newest.ssh, ['none']],
    ['LogVerbose a ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});
