import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('counts', () => {
  test.each<Row>([
    ['ServerAliveCountMax 0', newest.ssh, ['0']],
    ['ServerAliveCountMax +010', newest.ssh, ['10']],
    ['ServerAliveCountMax " -0"', newest.ssh, ['0']],
    ['ServerAliveCountMax -1', newest.ssh, 'out-of-range'],
    ['ServerAliveCountMax 2147483647', newest.ssh, ['2147483647']],
    ['ServerAliveCountMax 2147483648', newest.ssh, 'out-of-range'],
    ['ServerAliveCountMax 3s', newest.ssh, 'invalid-argument'],
    ['ServerAliveCountMax 0x3', newest.ssh, 'invalid-argument'],
    ['ServerAliveCountMax none', newest.ssh, 'invalid-argument'],
    ['ServerAliveCountMax "3 "', newest.ssh, 'invalid-argument'],
    ['ServerAliveCountMax ""', newest.ssh, 'empty-argument'],
    ['PerSourceMaxStartups none', newest.sshd, ['none']],
    ['PerSourceMaxStartups 2147483647', newest.sshd, ['none']],
    ['PerSourceMaxStartups NONE', newest.sshd, 'wrong-case'],
    ['ConnectionAttempts 0', newest.ssh, 'out-of-range'],
    ['ConnectionAttempts 1', newest.ssh, ['1']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test('ssh refuses to try no time where that is what it would do', () => {
    expect(readLine('ConnectionAttempts 0', newest.ssh)).toMatchObject({ onlyInUse: true });
    expect(readLine('ConnectionAttempts -1', newest.ssh)).not.toHaveProperty('onlyInUse');
  });
});

describe('times', () => {
  test.each<Row>([
    ['ConnectTimeout 1m30s', newest.ssh, ['90']],
    ['ConnectTimeout 1m30s', ssh(803), ['1860']],
    ['ConnectTimeout none', newest.ssh, ['none']],
    ['ConnectTimeout None', newest.ssh, 'wrong-case'],
    ['ConnectTimeout 0', newest.ssh, ['0']],
    ['ConnectTimeout 1.5', ssh(1002), 'invalid-argument'],
    ['ConnectTimeout 1.5', ssh(1003), ['1']],
    ['ConnectTimeout 3551w', newest.ssh, 'out-of-range'],
    ['ConnectTimeout 3551w', ssh(804), ['-2147322496']],
    ['ConnectTimeout 1y', newest.ssh, 'invalid-argument'],
    ['ConnectTimeout ""', newest.ssh, 'empty-argument'],
    ['SetupTimeOut 5', ssh(902, 'debian'), ['5']],
    ['ClientAliveInterval none', newest.sshd, 'invalid-argument'],
    ['ClientAliveInterval 0', newest.sshd, ['0']],
    ['UnusedConnectionTimeout NONE', newest.sshd, ['none']],
    ['UnusedConnectionTimeout 0', newest.sshd, ['none']],
    ['UnusedConnectionTimeout 5m', newest.sshd, ['300']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('masks', () => {
  test.each<Row>([
    ['StreamLocalBindMask 0177', newest.ssh, ['0177']],
    ['StreamLocalBindMask 777', newest.sshd, ['0777']],
    ['StreamLocalBindMask 0888', newest.ssh, ['00']],
    ['StreamLocalBindMask 0x1', newest.ssh, ['00']],
    ['StreamLocalBindMask 177rest', newest.ssh, ['0177']],
    ['StreamLocalBindMask -0', newest.ssh, ['00']],
    ['StreamLocalBindMask 40000000177', newest.ssh, ['0177']],
    ['StreamLocalBindMask 1000', newest.ssh, 'out-of-range'],
    ['StreamLocalBindMask -1', newest.ssh, 'out-of-range'],
    ['StreamLocalBindMask 7777777777777777777777777', newest.ssh, 'out-of-range'],
    ['StreamLocalBindMask -7777777777777777777777777', newest.ssh, ['00']],
    ['StreamLocalBindMask 9', newest.ssh, 'invalid-argument'],
    ['StreamLocalBindMask ""', newest.ssh, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('ports', () => {
  test.each<Row>([
    ['Port 22', newest.ssh, ['22']],
    ['Port +022', newest.sshd, ['22']],
    ['Port ssh', newest.ssh, ['22']],
    ['Port SSH', newest.ssh, 'invalid-argument'],
    ['Port https', newest.sshd, ['443']],
    ['Port 0', newest.ssh, 'out-of-range'],
    ['Port 65535', newest.ssh, ['65535']],
    ['Port 65536', newest.sshd, 'out-of-range'],
    ['Port 99999999999999999999', newest.sshd, 'out-of-range'],
    ['Port 0x16', newest.ssh, 'invalid-argument'],
    ['Port x', newest.ssh, 'invalid-argument'],
    ['Port toString', newest.ssh, 'invalid-argument'],
    ['Port ""', newest.ssh, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('RekeyLimit', () => {
  test.each<Row>([
    ['RekeyLimit default', newest.ssh, ['0', '']],
    ['RekeyLimit default none', newest.ssh, ['0', '']],
    ['RekeyLimit 1G 1h', newest.sshd, ['1073741824', '3600']],
    ['RekeyLimit 16', newest.ssh, ['16', '']],
    ['RekeyLimit 15', newest.ssh, 'out-of-range'],
    ['RekeyLimit -1G', newest.ssh, 'out-of-range'],
    ['RekeyLimit -0', newest.ssh, ['0', '']],
    ['RekeyLimit 1.5k', newest.ssh, ['1536', '']],
    ['RekeyLimit 1.5', newest.ssh, 'out-of-range'],
    ['RekeyLimit 16.9', newest.ssh, ['16', '']],
    ['RekeyLimit M', newest.ssh, ['0', '']],
    ['RekeyLimit .', newest.ssh, ['0', '']],
    ['RekeyLimit 1K,', newest.ssh, ['1024', '']],
    ['RekeyLimit 1GB', newest.ssh, 'invalid-argument'],
    ['RekeyLimit 1.2.3', newest.ssh, 'invalid-argument'],
    ['RekeyLimit 7.5E', newest.ssh, ['8646911284551352320', '']],
    ['RekeyLimit 7.9E', newest.ssh, ['8070450532247928832', '']],
    ['RekeyLimit 8E', newest.ssh, 'out-of-range'],
    ['RekeyLimit 9223372036854775808', newest.ssh, 'out-of-range'],
    ['RekeyLimit 00000000000000000016', newest.ssh, ['16', '']],
    ['RekeyLimit 000000000000000000016', newest.ssh, 'out-of-range'],
    ['RekeyLimit 0.9223372036854775808', newest.ssh, 'out-of-range'],
    ['RekeyLimit DEFAULT', newest.ssh, 'wrong-case'],
    ['RekeyLimit default NONE', newest.ssh, 'wrong-case'],
    ['RekeyLimit none', newest.ssh, 'invalid-argument'],
    ['RekeyLimit 1G 1y', newest.ssh, 'invalid-argument'],
    ['RekeyLimit 1G 1h x', newest.ssh, 'surplus-argument'],
    ['RekeyLimit ""', newest.ssh, 'empty-argument'],
    ['RekeyLimit "1G"', ssh(806), 'empty-argument'],
    ['RekeyLimit "1G"', ssh(807), ['1073741824', '']],
    ['RekeyLimit "1G" 1h', ssh(806), ['1073741824', '3600']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('MaxStartups', () => {
  test.each<Row>([
    ['MaxStartups 10', newest.sshd, ['10:30:10']],
    ['MaxStartups 10:20:100', newest.sshd, ['10:20:100']],
    ['MaxStartups 10:30:100x', newest.sshd, ['10:30:100']],
    ['MaxStartups 10:', newest.sshd, ['10:30:10']],
    ['MaxStartups " 10: 30: 100"', newest.sshd, ['10:30:100']],
    ['MaxStartups 4294967306', newest.sshd, ['10:30:10']],
    ['MaxStartups 10:30', newest.sshd, 'invalid-argument'],
    ['MaxStartups x', newest.sshd, 'invalid-argument'],
    ['MaxStartups 100:30:10', newest.sshd, 'out-of-range'],
    ['MaxStartups 10:0:100', newest.sshd, 'out-of-range'],
    ['MaxStartups 10:101:100', newest.sshd, 'out-of-range'],
    ['MaxStartups 0', newest.sshd, 'out-of-range'],
    ['MaxStartups 0', sshd(901), ['0:30:0']],
    ['MaxStartups -1', sshd(901), ['10:30:100']],
    ['MaxStartups 9223372036854775808', sshd(901), ['10:30:100']],
    ['MaxStartups -5:30:9', sshd(901), ['-5:30:9']],
    ['MaxStartups ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('PerSourceNetBlockSize', () => {
  test.each<Row>([
    ['PerSourceNetBlockSize 24:56', newest.sshd, ['24:56']],
    ['PerSourceNetBlockSize 24:56:1', newest.sshd, ['24:56']],
    ['PerSourceNetBlockSize 24', newest.sshd, ['24:128']],
    ['PerSourceNetBlockSize 24', sshd(1002), ['24:0']],
    ['PerSourceNetBlockSize 33', newest.sshd, 'out-of-range'],
    ['PerSourceNetBlockSize 24:129', newest.sshd, 'out-of-range'],
    ['PerSourceNetBlockSize :56', newest.sshd, 'invalid-argument'],
    ['PerSourceNetBlockSize ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('IPQoS', () => {
  test.each<Row>([
    ['IPQoS EF', newest.ssh, ['ef', 'ef']],
    ['IPQoS af21 cs1', newest.sshd, ['af21', 'cs1']],
    ['IPQoS none', newest.ssh, ['none', 'none']],
    ['IPQoS 184 72', newest.ssh, ['ef', 'af21']],
    ['IPQoS 3', newest.ssh, ['0x03', '0x03']],
    ['IPQoS 255', newest.ssh, ['0xff', '0xff']],
    ['IPQoS 256', newest.ssh, 'out-of-range'],
    ['IPQoS -1', newest.ssh, 'out-of-range'],
    ['IPQoS af44', newest.ssh, 'invalid-argument'],
    ['IPQoS 0xb8', newest.ssh, 'invalid-argument'],
    ['IPQoS 0xb8 010', ssh(907), ['ef', 'throughput']],
    ['IPQoS 08', ssh(907), 'invalid-argument'],
    ['IPQoS 08', ssh(908), ['throughput', 'throughput']],
    ['IPQoS 16', ssh(1000), ['lowdelay', 'lowdelay']],
    ['IPQoS 16', newest.ssh, ['0x10', '0x10']],
    ['IPQoS lowdelay throughput', ssh(1000), ['lowdelay', 'throughput']],
    ['IPQoS lowdelay throughput', ssh(1001), ['none', 'none']],
    ['IPQoS reliability', ssh(801), ['reliability', 'reliability']],
    ['IPQoS reliability', ssh(808), ['reliability', 'reliability']],
    ['IPQoS reliability', ssh(809), ['le', 'le']],
    ['IPQoS le', ssh(801), 'invalid-argument'],
    ['IPQoS le 1', ssh(808), ['le', 'le']],
    ['IPQoS le 4', newest.ssh, ['le', 'le']],
    ['IPQoS va', ssh(1002), 'invalid-argument'],
    ['IPQoS va', ssh(1003), ['va', 'va']],
    ['IPQoS ef ""', newest.ssh, 'empty-argument'],
    ['IPQoS "ef"', ssh(806), 'empty-argument'],
    ['IPQoS ef "cs1"', ssh(806), ['ef', 'cs1']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

test.each<readonly [line: string, reader: Reader, problem: Partial<Problem>]>([
  ['Port 70000', newest.ssh, { reason: 'the port 70000 is over 65535', accepts: 'a number from 1 to 65535' }],
  ['Port 0', newest.ssh, { reason: 'the port 0 is under 1' }],
  ['MaxAuthTries -1', newest.sshd, { reason: '-1 is under 0', accepts: 'a whole number' }],
  ['ConnectTimeout 1y', newest.ssh, { reason: '"1y" is no time', accepts: 'a time such as 60, 5m or 1h, or none' }],
  ['LoginGraceTime 3551w', newest.sshd, { reason: 'the time 3551w is over 2147483647 seconds' }],
  ['StreamLocalBindMask 1000', newest.ssh, { reason: 'the mask 1000 is not between 0 and 0777' }],
  ['MaxStartups 10:0:100', newest.sshd, { reason: 'the rate 0 is under 1 per cent' }],
  ['MaxStartups 100:30:10', newest.sshd, { reason: 'the start 100 is over the limit 10' }],
  ['RekeyLimit 1GB', newest.ssh, { reason: '"1GB" is no amount of data' }],
  ['IPQoS 300', newest.ssh, { reason: 'the class 300 is not between 0 and 255' }],
  ['PerSourceNetBlockSize 64', newest.sshd, { reason: 'the length 64 is not between 0 and 32' }],
])('%s tells why', (line, reader, problem) => {
  expect(readLine(line, reader)).toMatchObject(problem);
});
