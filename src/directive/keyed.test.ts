import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('PerSourcePenalties', () => {
  test.each<Row>([
    ['PerSourcePenalties yes', newest.sshd, ['yes']],
    ['PerSourcePenalties NO', newest.sshd, ['no']],
    ['PerSourcePenalties crash:60', newest.sshd, ['crash:60.000000']],
    ['PerSourcePenalties crash:1m authfail:1.5 crash:9', newest.sshd, ['crash:60.000000', 'authfail:1.500000']],
    ['PerSourcePenalties crash:1.5', sshd(1002), 'invalid-argument'],
    ['PerSourcePenalties crash:60', sshd(1002), ['crash:60.000000']],
    ['PerSourcePenalties crash:99999999999', newest.sshd, ['crash:99999999999.000000']],
    ['PerSourcePenalties crash:99999999999', sshd(1002), 'out-of-range'],
    ['PerSourcePenalties invaliduser:5', sshd(1002), 'invalid-argument'],
    ['PerSourcePenalties invaliduser:5', sshd(1003), ['invaliduser:5.000000']],
    ['PerSourcePenalties max-sources4:+05', newest.sshd, ['max-sources4:5']],
    ['PerSourcePenalties max-sources6:-1', newest.sshd, 'out-of-range'],
    ['PerSourcePenalties max-sources6:5s', newest.sshd, 'invalid-argument'],
    [
      'PerSourcePenalties overflow:deny-all overflow6:permissive',
      newest.sshd,
      ['overflow:deny-all', 'overflow6:permissive'],
    ],
    ['PerSourcePenalties overflow:Permissive', newest.sshd, 'wrong-case'],
    ['PerSourcePenalties overflow:maybe', newest.sshd, 'invalid-argument'],
    ['PerSourcePenalties Crash:60', newest.sshd, 'wrong-case'],
    ['PerSourcePenalties crash', newest.sshd, 'invalid-argument'],
    ['PerSourcePenalties crash:', newest.sshd, 'invalid-argument'],
    ['PerSourcePenalties crash:5:6', newest.sshd, 'invalid-argument'],
    ['PerSourcePenalties toString:5', newest.sshd, 'invalid-argument'],
    ['PerSourcePenalties crash:60 ""', newest.sshd, 'empty-argument'],
    ['PerSourcePenalties crash:60 no', newest.sshd, ['crash:60.000000']],
    ['PerSourcePenalties no crash:60', newest.sshd, 'conflict'],
    ['PerSourcePenalties yes no', newest.sshd, 'conflict'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('ChannelTimeout', () => {
  test.each<Row>([
    ['ChannelTimeout session:*=5m x11-connection=10m', newest.sshd, ['session:*=5m', 'x11-connection=10m']],
    ['ChannelTimeout NONE', newest.ssh, ['none']],
    ['ChannelTimeout none session=5m', newest.ssh, 'conflict'],
    ['ChannelTimeout none session=5m', sshd(902), 'conflict'],
    ['ChannelTimeout session=5m none', sshd(907), 'conflict'],
    ['ChannelTimeout session=5m none', sshd(906), ['session=5m', 'none']],
    ['ChannelTimeout session', newest.ssh, 'invalid-argument'],
    ['ChannelTimeout session=', newest.ssh, 'invalid-argument'],
    ['ChannelTimeout =5m', newest.ssh, 'invalid-argument'],
    ['ChannelTimeout session=5m=6m', newest.ssh, 'invalid-argument'],
    ['ChannelTimeout session=3551w', newest.ssh, 'out-of-range'],
    ['ChannelTimeout session=5m ""', newest.ssh, 'empty-argument'],
    ['ChannelTimeout # none', sshd(906), []],
    ['ChannelTimeout # none', sshd(907), 'missing-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test.each([
    ['ChannelTimeout session=x', newest.ssh, true],
    ['ChannelTimeout none session=5m', newest.sshd, false],
  ])('%s stops the reading: %s', (line, reader, stops) => {
    expect(readLine(line, reader)).toMatchObject({ stops });
  });
});

describe('SetEnv', () => {
  test.each<Row>([
    ['SetEnv A=1 B="2 3" C=', newest.ssh, ['A=1', 'B=2 3', 'C=']],
    ['SetEnv A=1 A=2 AB=3 a=4', newest.sshd, ['A=1', 'AB=3', 'a=4']],
    ['SetEnv A=1 A=2', sshd(900), ['A=1', 'A=2']],
    ['SetEnv A=1=2', ssh(806), ['A=1=2']],
    ['SetEnv "=x"', newest.ssh, ['=x']],
    ['SetEnv =x', newest.ssh, 'invalid-argument'],
    ['SetEnv A=1 B', newest.ssh, 'invalid-argument'],
    ['SetEnv A=1 ""', newest.ssh, 'empty-argument'],
    ['SetEnv', ssh(806), []],
    ['SetEnv # A=1', ssh(906), []],
    ['SetEnv # A=1', ssh(907), 'missing-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('Subsystem', () => {
  test.each<Row>([
    ['Subsystem sftp internal-sftp', newest.sshd, ['sftp', 'internal-sftp']],
    ['Subsystem sftp internal-sftp -l INFO # c', newest.sshd, ['sftp', 'internal-sftp -l INFO']],
    ['Subsystem foo "/bin/a b" -x', newest.sshd, ['foo', '"/bin/a b" -x']],
    ['Subsystem foo "/bin/a b" -x', sshd(904), ['foo', '/bin/a b -x']],
    [String.raw`Subsystem foo a\"b 'c"d e' ""`, newest.sshd, ['foo', String.raw`a\"b "c\"d e" `]],
    ['Subsystem sftp', newest.sshd, 'missing-argument'],
    ['Subsystem sftp ""', newest.sshd, 'empty-argument'],
    ['Subsystem "" internal-sftp', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('CanonicalizePermittedCNAMEs', () => {
  const rules = (count: number) => Array.from({ length: count }, (_, index) => `a${index}:b`);
  test.each<Row>([
    ['CanonicalizePermittedCNAMEs *', newest.ssh, ['*:*']],
    ['CanonicalizePermittedCNAMEs *.A.org:b,c d:e', newest.ssh, ['*.a.org:b,c', 'd:e']],
    ['CanonicalizePermittedCNAMEs :b', newest.ssh, [':b']],
    ['CanonicalizePermittedCNAMEs NONE', newest.ssh, ['none']],
    ['CanonicalizePermittedCNAMEs none', ssh(806), 'invalid-argument'],
    ['CanonicalizePermittedCNAMEs a:b none', newest.ssh, 'conflict'],
    ['CanonicalizePermittedCNAMEs a:', newest.ssh, 'invalid-argument'],
    ['CanonicalizePermittedCNAMEs a', newest.ssh, 'invalid-argument'],
    ['CanonicalizePermittedCNAMEs ""', newest.ssh, 'empty-argument'],
    [`CanonicalizePermittedCNAMEs ${rules(32).join(' ')}`, ssh(906), rules(32)],
    [`CanonicalizePermittedCNAMEs ${rules(33).join(' ')}`, ssh(906), 'out-of-range'],
    [`CanonicalizePermittedCNAMEs ${rules(33).join(' ')}`, ssh(907), rules(33)],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

test.each<readonly [line: string, reader: Reader, problem: Partial<Problem>]>([
  ['SetEnv FOO', newest.ssh, { reason: '"FOO" has no =', accepts: 'assignments such as NAME=value' }],
  ['ChannelTimeout session=soon', newest.ssh, { reason: '"soon" is no time' }],
  ['ChannelTimeout session=', newest.ssh, { reason: 'no time follows the =' }],
  ['PerSourcePenalties crash:', newest.sshd, { reason: 'nothing follows crash:' }],
  ['PerSourcePenalties foo:1', newest.sshd, { reason: '"foo:1" is no penalty' }],
  ['PerSourcePenalties overflow:x', newest.sshd, { accepts: 'deny-all or permissive' }],
  ['PerSourcePenalties yes crash:5', newest.sshd, { reason: 'yes stands in front of other arguments' }],
])('%s tells why', (line, reader, problem) => {
  expect(readLine(line, reader)).toMatchObject(problem);
});
