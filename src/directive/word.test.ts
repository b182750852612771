import { describe, expect, test } from 'vitest';
import { outcomeOf, readLine, ssh, sshd } from '../testing/read-line.ts';
import type { Problem, Reader } from './reading.ts';

type Row = readonly [line: string, reader: Reader, outcome: readonly string[] | Problem['problem']];

const newest = { ssh: ssh(1005), sshd: sshd(1005) };

describe('flags and words', () => {
  test.each<Row>([
    ['BatchMode yes', newest.ssh, ['yes']],
    ['BatchMode TRUE', newest.ssh, ['yes']],
    ['BatchMode False', newest.ssh, ['no']],
    ['BatchMode on', newest.ssh, 'invalid-argument'],
    ['BatchMode 1', newest.ssh, 'invalid-argument'],
    ['BatchMode ""', newest.ssh, 'empty-argument'],
    ['BatchMode ""', ssh(806), 'missing-argument'],
    ['BatchMode yes no', newest.ssh, 'surplus-argument'],
    ['X11Forwarding Yes', newest.sshd, ['yes']],
    ['X11Forwarding true', newest.sshd, 'invalid-argument'],
    ['Compression true', ssh(801), ['yes']],
    ['Compression true', ssh(802), 'invalid-argument'],
    ['Compression DELAYED', newest.sshd, ['yes']],
    ['AddressFamily INET6', newest.ssh, ['inet6']],
    ['StrictHostKeyChecking off', newest.ssh, ['false']],
    ['StrictHostKeyChecking yes', newest.ssh, ['true']],
    ['StrictHostKeyChecking ACCEPT-NEW', newest.ssh, ['accept-new']],
    ['ControlMaster auto', newest.ssh, ['auto']],
    ['ControlMaster no', newest.ssh, ['false']],
    ['CanonicalizeHostname always', newest.ssh, ['always']],
    ['CanonicalizeHostname no', newest.ssh, ['false']],
    ['RequestTTY yes', newest.ssh, ['true']],
    ['Tunnel yes', newest.ssh, ['point-to-point']],
    ['Tunnel no', newest.ssh, ['false']],
    ['VerifyHostKeyDNS no', newest.ssh, ['false']],
    ['WarnWeakCrypto no-pq-kex', newest.ssh, ['no']],
    ['WarnWeakCrypto true', newest.ssh, ['yes']],
    ['PubkeyAuthentication unbound', ssh(808), 'invalid-argument'],
    ['PubkeyAuthentication unbound', ssh(809), ['unbound']],
    ['PubkeyAuthentication yes', ssh(808), ['true']],
    ['DSAAuthentication unbound', ssh(808), 'invalid-argument'],
    ['FingerprintHash md5', newest.ssh, ['MD5']],
    ['SyslogFacility local7', newest.ssh, ['LOCAL7']],
    ['LogLevel debug1', newest.sshd, ['DEBUG']],
    ['LogLevel silent', ssh(902, 'debian'), ['QUIET']],
    ['LogLevel silent', ssh(902), 'invalid-argument'],
    ['PermitRootLogin without-password', sshd(902), ['prohibit-password']],
    ['PermitTunnel point-to-point', newest.sshd, ['point-to-point']],
    ['PermitTunnel YES', newest.sshd, 'wrong-case'],
    ['IgnoreRhosts shosts-only', sshd(802), 'invalid-argument'],
    ['IgnoreRhosts shosts-only', sshd(803), ['shosts-only']],
    ['AllowTcpForwarding all', newest.sshd, ['yes']],
    // The Kelvin sign, whose lower case is a k.
    ['StrictHostKeyChecking as\u212A', newest.ssh, 'invalid-argument'],
    ['GssAuthentication maybe', sshd(1004), 'invalid-argument'],
    ['GSSAPIKeyExchange true', ssh(902, 'debian'), ['yes']],
    ['DebianBanner no', sshd(902, 'debian'), ['no']],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('what is taken as it is', () => {
  test.each<Row>([
    ['User a', newest.ssh, ['a']],
    ['User ""', newest.ssh, 'empty-argument'],
    ['User a b', newest.ssh, 'surplus-argument'],
    ['HostKeyAlias NONE', newest.ssh, ['none']],
    ['HostName %h.Example.Org', newest.ssh, ['%h.Example.Org']],
    ['RDomain foo', newest.sshd, 'invalid-argument'],
    ['PreferredAuthentications foo,,bar', newest.ssh, ['foo,,bar']],
    ['PreferredAuthentications ""', newest.ssh, 'empty-argument'],
    ['PermitUserEnvironment NO', newest.sshd, ['NO']],
    ['PermitUserEnvironment no', newest.sshd, ['no']],
    ['PermitUserEnvironment LANG,LC_*', newest.sshd, ['LANG,LC_*']],
    ['Protocol 2 1', newest.sshd, []],
    ['Protocol # 2', newest.sshd, []],
    ['UsePrivilegedPort', ssh(800), []],
    ['SkeyAuthentication maybe never', sshd(806), []],
    ['SkeyAuthentication maybe', sshd(807), 'invalid-argument'],
    ['KerberosGetAFSToken yes no', newest.sshd, []],
    ['UseKeychain yes please', ssh(902), ['yes', 'please']],
    ['GSSAPIKexAlgorithms gss-gex-sha1-x,gss-group1-sha1-', ssh(902, 'debian'), ['gss-gex-sha1-x,gss-group1-sha1-']],
    ['GSSAPIKexAlgorithms ,curve25519-sha256', ssh(902, 'debian'), [',curve25519-sha256']],
    ['GSSAPIKexAlgorithms gss-gex-sha1-,curve25519-sha256', ssh(902, 'debian'), 'invalid-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('PubkeyAuthOptions', () => {
  test.each<Row>([
    ['PubkeyAuthOptions verify-required touch-required', sshd(804), ['touch-required', 'verify-required']],
    ['PubkeyAuthOptions touch-required TOUCH-REQUIRED', newest.sshd, ['touch-required']],
    ['PubkeyAuthOptions none touch-required', newest.sshd, ['touch-required']],
    ['PubkeyAuthOptions NONE none', newest.sshd, ['none']],
    ['PubkeyAuthOptions verify-required', sshd(803), 'invalid-argument'],
    ['PubkeyAuthOptions touch-required,verify-required', newest.sshd, 'invalid-argument'],
    ['PubkeyAuthOptions none ""', newest.sshd, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });

  test.each([
    [806, true],
    [807, false],
  ])('a bad one stops sshd %i: %s', (release, stops) => {
    expect(readLine('PubkeyAuthOptions foo', sshd(release))).toMatchObject({ stops });
  });
});

describe('AuthenticationMethods', () => {
  test.each<Row>([
    ['AuthenticationMethods any', newest.sshd, ['any']],
    ['AuthenticationMethods none', newest.sshd, ['none']],
    ['AuthenticationMethods publickey,password hostbased', newest.sshd, ['publickey,password', 'hostbased']],
    ['AuthenticationMethods keyboard-interactive:pam:x', newest.sshd, ['keyboard-interactive:pam:x']],
    ['AuthenticationMethods any any', newest.sshd, 'conflict'],
    ['AuthenticationMethods publickey any', newest.sshd, 'conflict'],
    ['AuthenticationMethods Any', newest.sshd, 'wrong-case'],
    ['AuthenticationMethods publickey,Password', newest.sshd, 'wrong-case'],
    ['AuthenticationMethods publickey,', newest.sshd, 'invalid-argument'],
    ['AuthenticationMethods publickey,any', newest.sshd, 'conflict'],
    ['AuthenticationMethods publickey,Any', newest.sshd, 'invalid-argument'],
    ['AuthenticationMethods any:pam', newest.sshd, 'invalid-argument'],
    ['AuthenticationMethods :pam', newest.sshd, 'invalid-argument'],
    ['AuthenticationMethods ""', newest.sshd, 'empty-argument'],
    ['AuthenticationMethods foo', newest.sshd, 'invalid-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('EscapeChar', () => {
  test.each<Row>([
    ['EscapeChar ~', newest.ssh, ['~']],
    ['EscapeChar none', newest.ssh, ['none']],
    ['EscapeChar NONE', newest.ssh, 'wrong-case'],
    ['EscapeChar ^]', newest.ssh, [String.raw`\^]`]],
    ['EscapeChar ^a', newest.ssh, [String.raw`\^A`]],
    ['EscapeChar ^', newest.ssh, ['^']],
    ['EscapeChar " "', newest.ssh, [String.raw`\040`]],
    ['EscapeChar "\t"', newest.ssh, [String.raw`\^I`]],
    ['EscapeChar \x7F', newest.ssh, [String.raw`\^?`]],
    [String.raw`EscapeChar \ `, newest.ssh, [String.raw`\\`]],
    ['EscapeChar ^?', newest.ssh, 'invalid-argument'],
    ['EscapeChar ab', newest.ssh, 'invalid-argument'],
    ['EscapeChar é', newest.ssh, 'invalid-argument'],
    ['EscapeChar ""', newest.ssh, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

describe('TunnelDevice', () => {
  test.each<Row>([
    ['TunnelDevice 1', newest.ssh, ['1:any']],
    ['TunnelDevice ANY:+02', newest.ssh, ['any:2']],
    ['TunnelDevice 2147483645', newest.ssh, ['2147483645:any']],
    ['TunnelDevice 2147483646', newest.ssh, 'out-of-range'],
    ['TunnelDevice 1:-1', newest.ssh, 'out-of-range'],
    ['TunnelDevice 1:', newest.ssh, 'invalid-argument'],
    ['TunnelDevice 1:2:3', newest.ssh, 'invalid-argument'],
    ['TunnelDevice tun0', newest.ssh, 'invalid-argument'],
    ['TunnelDevice ""', newest.ssh, 'empty-argument'],
  ])('%s', (line, reader, outcome) => {
    expect(outcomeOf(line, reader)).toEqual(outcome);
  });
});

test.each<readonly [line: string, reader: Reader, problem: Partial<Problem>]>([
  ['BatchMode maybe', newest.ssh, { reason: '"maybe" is none of its values', accepts: 'yes or no' }],
  ['PermitTunnel No', newest.sshd, { reason: '"No" is not spelt no', accepts: 'yes, no, point-to-point or ethernet' }],
  ['Port ""', newest.ssh, { reason: 'the argument is empty' }],
  ['AuthenticationMethods publickey,foo', newest.sshd, { reason: '"foo" is no method of authentication' }],
])('%s tells why', (line, reader, problem) => {
  const { length } = line;
  expect(readLine(line, reader)).toMatchObject({ ...problem, at: { start: line.indexOf(' ') + 1, end: length } });
});
