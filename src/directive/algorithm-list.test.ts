import { describe, expect, test } from 'vitest';
import type { AlgorithmFamily } from '../openssh/argument.ts';
import { algorithms } from '../openssh/common-arguments.ts';
import { defaultAlgorithms } from '../openssh/algorithm.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import type { Argument } from '../syntax/ast.ts';
import { algorithmReaders, algorithmsInForce, type ListReader, unusableList } from './algorithm-list.ts';
import type { FactsOf, Reader, Reading } from './reading.ts';

const keywordOf: Readonly<Record<AlgorithmFamily, string>> = {
  cipher: 'Ciphers',
  mac: 'MACs',
  kex: 'KexAlgorithms',
  hostkey: 'HostKeyAlgorithms',
  'ca-signature': 'CASignatureAlgorithms',
};

function argumentOf(value: string, written = value): Argument {
  return { type: 'Argument', start: 100, end: 100 + written.length, value };
}

function client(release: Release): Reader {
  return { dialect: 'ssh_config', release };
}

const debian: Reader = { ...client(902), vendor: 'debian' };

function read(family: AlgorithmFamily, argument: Argument, reader: Reader): Reading {
  const keyword = lookupKeyword(reader.dialect, keywordOf[family])!;
  const facts = algorithms(family) as FactsOf<'algorithm-list'>;
  return algorithmReaders['algorithm-list']({ keyword, facts, args: [argument], reader });
}

describe('a list that is taken is stored as it is written', () => {
  test.each<[AlgorithmFamily, string, Reader]>([
    ['cipher', 'aes128-ctr', client(800)],
    ['cipher', '+aes128-cbc,3des-cbc', client(800)],
    ['cipher', '-foo,*-ctr', client(800)],
    ['cipher', '-', client(1005)],
    ['cipher', '^aes128-cbc', client(801)],
    ['cipher', 'aes128-ctr,', client(1005)],
    ['cipher', 'aes128-ctr,,foo', client(1005)],
    ['cipher', ',foo', client(1005)],
    ['mac', '+hmac-md5', client(1005)],
    ['kex', 'sntrup761x25519-sha512', debian],
    ['hostkey', '+ssh-*', client(800)],
    ['hostkey', 'ssh-r?a', client(800)],
    ['hostkey', '!ssh-rsa', client(1005)],
    ['hostkey', 'RSA,ssh-ed25519', client(908)],
    ['hostkey', 'null,n*', debian],
    ['hostkey', '^*webauthn*cert*', client(1003)],
    ['ca-signature', 'ssh-rsa-cert-v01@openssh.com', client(903)],
    ['ca-signature', '*-cert*', client(1005)],
  ])('%s %s', (family, list, reader) => {
    expect(read(family, argumentOf(list), reader)).toEqual({ values: [list] });
  });
});

describe('a list that is refused tells the entry', () => {
  /** The part of the list that is marked, or undefined where it is all of it. */
  test.each<[AlgorithmFamily, string, Reader, string, string, string?]>([
    ['cipher', '', client(1005), 'empty-argument', 'the list is empty'],
    ['cipher', '+', client(1005), 'invalid-argument', 'no algorithm follows the +'],
    ['cipher', '^', client(801), 'invalid-argument', 'no algorithm follows the ^'],
    ['cipher', '^aes128-ctr', client(800), 'invalid-argument', 'the ^ in front of a list is known since 8.1', '^'],
    ['cipher', 'aes128-ctr,foo,bar', client(1005), 'unknown-algorithm', '"foo" is no cipher', 'foo'],
    ['cipher', '+foo', client(1005), 'unknown-algorithm', '"foo" is no cipher', 'foo'],
    ['cipher', 'none', client(1005), 'unknown-algorithm', '"none" is no cipher', 'none'],
    ['cipher', 'AES128-CTR', client(1005), 'wrong-case', '"AES128-CTR" is a cipher in other letters', 'AES128-CTR'],
    [
      'cipher',
      'aes128-ctr,arcfour',
      client(800),
      'unknown-algorithm',
      'the cipher "arcfour" is gone since 7.6',
      'arcfour',
    ],
    [
      'cipher',
      '^*-cbc',
      client(1005),
      'unknown-algorithm',
      '"*-cbc" is a pattern, which stands behind a - alone',
      '*-cbc',
    ],
    [
      'mac',
      'hmac-sha2-256-etm',
      client(1005),
      'unknown-algorithm',
      '"hmac-sha2-256-etm" is no MAC',
      'hmac-sha2-256-etm',
    ],
    [
      'kex',
      'curve25519-sha256,mlkem768x25519-sha256',
      client(908),
      'unknown-algorithm',
      'the key exchange "mlkem768x25519-sha256" is known since 9.9',
      'mlkem768x25519-sha256',
    ],
    [
      'hostkey',
      '+ssh-dss',
      client(908),
      'unknown-algorithm',
      'the key algorithm "ssh-dss" is gone since 9.8, but for builds that ask for it',
      'ssh-dss',
    ],
    [
      'hostkey',
      'ssh-xmss@openssh.com',
      client(900),
      'unknown-algorithm',
      'the key algorithm "ssh-xmss@openssh.com" is known to experimental builds alone',
      'ssh-xmss@openssh.com',
    ],
    ['hostkey', 'ssh-ed25519,foo*', client(1005), 'unknown-algorithm', '"foo*" matches no key algorithm', 'foo*'],
    ['hostkey', '!foo', client(1005), 'unknown-algorithm', '"!foo" matches no key algorithm', '!foo'],
    [
      'hostkey',
      'rsa',
      client(909),
      'unknown-algorithm',
      '"rsa" is no key algorithm, and passed over only before 9.9',
      'rsa',
    ],
    ['hostkey', 'ed25519-sk', client(801), 'unknown-algorithm', '"ed25519-sk" is no key algorithm', 'ed25519-sk'],
    ['hostkey', 'null', client(902), 'unknown-algorithm', '"null" is no key algorithm', 'null'],
    [
      'ca-signature',
      'ssh-ed25519-cert-v01@openssh.com',
      client(904),
      'unknown-algorithm',
      '"ssh-ed25519-cert-v01@openssh.com" is no signature algorithm',
      'ssh-ed25519-cert-v01@openssh.com',
    ],
  ])('%s %s', (family, list, reader, problem, reason, marked = list) => {
    const reading = read(family, argumentOf(list), reader);
    const start = 100 + list.indexOf(marked);
    expect(reading).toMatchObject({ problem, reason, at: { start, end: start + marked.length } });
    expect('algorithm' in reading && reading.algorithm).toBe(problem === 'unknown-algorithm' && marked);
  });

  test('in the letters that are taken', () => {
    const reading = read('hostkey', argumentOf('SSH-ED25519'), client(1005));
    expect(reading).toMatchObject({ problem: 'wrong-case', accepts: 'ssh-ed25519' });
  });

  test('as a whole where quotes shift it', () => {
    const argument = argumentOf('aes128-ctr,foo', '"aes128-ctr,foo"');
    expect(read('cipher', argument, client(1005))).toMatchObject({ problem: 'unknown-algorithm', at: argument });
  });
});

const chacha = 'chacha20-poly1305@openssh.com';
const defaultCiphers105 =
  'chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,aes256-gcm@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr';
const server105: Reader = { dialect: 'sshd_config', release: 1005 };

describe('the list in force', () => {
  test('of no list is the default', () => {
    expect(algorithmsInForce(undefined, 'cipher', client(1005)).join(',')).toBe(defaultCiphers105);
  });

  test.each<[string, AlgorithmFamily, ListReader, string]>([
    ['aes256-ctr,aes128-ctr', 'cipher', client(1005), 'aes256-ctr,aes128-ctr'],
    ['aes128-ctr,aes256-ctr,aes128-ctr', 'cipher', client(1005), 'aes128-ctr,aes256-ctr'],
    ['aes128-ctr,,foo', 'cipher', client(1005), 'aes128-ctr'],
    [',aes128-ctr', 'cipher', client(1005), 'aes128-ctr'],
    ['aes128-ctr,,none,*-cbc', 'cipher', client(1005), 'aes128-ctr,3des-cbc,aes128-cbc,aes192-cbc,aes256-cbc'],
    ['+3des-cbc,aes128-ctr', 'cipher', client(1005), `${defaultCiphers105},3des-cbc`],
    ['+,3des-cbc', 'cipher', client(1005), defaultCiphers105],
    ['+aes128-cbc,,3des-cbc', 'cipher', client(1005), `${defaultCiphers105},aes128-cbc`],
    [
      '^aes256-ctr,3des-cbc',
      'cipher',
      client(1005),
      'aes256-ctr,3des-cbc,chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,aes256-gcm@openssh.com,aes128-ctr,aes192-ctr',
    ],
    [
      '^,aes256-ctr,,3des-cbc',
      'cipher',
      client(1005),
      'aes256-ctr,3des-cbc,chacha20-poly1305@openssh.com,aes128-gcm@openssh.com,aes256-gcm@openssh.com,aes128-ctr,aes192-ctr',
    ],
    ['-*-ctr', 'cipher', client(902), `${chacha},aes128-gcm@openssh.com,aes256-gcm@openssh.com`],
    [
      '-!aes*,*',
      'cipher',
      client(800),
      'aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com',
    ],
    ['-!aes*', 'cipher', client(1005), defaultCiphers105],
    ['-', 'cipher', client(1005), defaultCiphers105],
    ['-*', 'cipher', client(1005), ''],
    ['-*', 'cipher', server105, defaultCiphers105],
    ['-*', 'ca-signature', { ...server105, inMatch: true }, ''],
    [
      'ssh-*',
      'hostkey',
      client(901),
      'ssh-ed25519,ssh-ed25519-cert-v01@openssh.com,ssh-rsa,ssh-dss,ssh-rsa-cert-v01@openssh.com,ssh-dss-cert-v01@openssh.com',
    ],
    [
      'ssh-*',
      'hostkey',
      client(902),
      'ssh-ed25519,ssh-ed25519-cert-v01@openssh.com,ssh-dss,ssh-dss-cert-v01@openssh.com,ssh-rsa,ssh-rsa-cert-v01@openssh.com',
    ],
    ['rsa-*,ssh-rsa', 'ca-signature', client(902), 'rsa-sha2-256,rsa-sha2-512,ssh-rsa'],
    ['rsa,ssh-ed25519', 'hostkey', client(908), 'ssh-ed25519'],
    ['n*,ssh-ed25519', 'hostkey', debian, 'ssh-ed25519'],
    ['*-cert*,ssh-ed25519', 'ca-signature', client(1005), 'ssh-ed25519'],
  ])('of %s (%s)', (list, family, reader, expected) => {
    expect(algorithmsInForce(list, family, reader).join(',')).toBe(expected);
    expect(unusableList(list, family, reader)).toBeUndefined();
  });

  test.each<[string, AlgorithmFamily, Reader, string]>([
    [',', 'cipher', client(1005), 'the list holds no cipher that is known'],
    [',foo', 'mac', client(1005), 'the list holds no MAC that is known'],
    ['rsa', 'hostkey', server105, 'the list holds no key algorithm that is known'],
    ['*-cert*', 'ca-signature', server105, 'the list holds no signature algorithm that is known'],
    [
      'ssh-rsa-cert-v01@openssh.com',
      'ca-signature',
      client(800),
      'the list holds no signature algorithm that is known',
    ],
    ['+!ssh-rsa', 'hostkey', server105, '"!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list'],
    ['^*,!ssh-rsa', 'hostkey', client(801), '"!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list'],
  ])('of %s (%s) cannot be made', (list, family, reader, reason) => {
    expect(unusableList(list, family, reader)).toBe(reason);
    expect(algorithmsInForce(list, family, reader)).toEqual([]);
  });

  test('an appended ! behind an empty entry is never met', () => {
    expect(unusableList('+,!ssh-rsa', 'hostkey', client(1005))).toBeUndefined();
  });

  test("Debian's 9.2 has one more key exchange", () => {
    const names = defaultAlgorithms('kex', client(902));
    expect(algorithmsInForce(undefined, 'kex', debian)).toEqual(['sntrup761x25519-sha512', ...names]);
  });
});

describe('time does not run away over', () => {
  const times = (text: string, count: number): string => Array.from({ length: count }, () => text).join(',');
  const distinct = Array.from({ length: 50_000 }, (_, index) => `*${index.toString(36)}*a*?`).join(',');

  test.each<[string, string]>([
    ['a megabyte of patterns', times('ssh-r?a', 125_000)],
    ['a megabyte of appended patterns', `+${times('*-cert*', 125_000)}`],
    ['fifty thousand patterns behind an empty entry', `,${distinct}`],
    ['fifty thousand patterns in front', `^,${distinct}`],
    ['fifty thousand patterns to take away', `-${distinct}`],
  ])(
    '%s',
    (_, list) => {
      const start = performance.now();
      read('hostkey', argumentOf(list), client(1005));
      algorithmsInForce(list, 'hostkey', client(1005));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});
