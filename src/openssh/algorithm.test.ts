import { describe, expect, test } from 'vitest';
import { algorithmTable } from './algorithm-table.ts';
import { algorithmsOf, defaultAlgorithms, isAlgorithmKnown, isIdleKeyWord, lookupAlgorithm } from './algorithm.ts';
import type { AlgorithmFamily } from './argument.ts';
import { dialects } from './dialect.ts';
import type { Build } from './keyword.ts';
import { knownReleases } from './release.ts';

const families: readonly AlgorithmFamily[] = ['ca-signature', 'cipher', 'hostkey', 'kex', 'mac'];
const debian: Build = { release: 902, vendor: 'debian' };

test.each<[AlgorithmFamily, string, Build, boolean]>([
  ['cipher', 'aes128-ctr', { release: 800 }, true],
  ['cipher', 'AES128-CTR', { release: 800 }, false],
  ['cipher', 'none', { release: 1005 }, false],
  ['cipher', 'blowfish-cbc', { release: 800 }, false],
  ['cipher', 'rijndael-cbc@lysator.liu.se', { release: 804 }, true],
  ['cipher', 'rijndael-cbc@lysator.liu.se', { release: 805 }, false],
  ['kex', 'sntrup761x25519-sha512', { release: 908 }, false],
  ['kex', 'sntrup761x25519-sha512', { release: 909 }, true],
  ['kex', 'sntrup761x25519-sha512', debian, true],
  ['kex', 'sntrup761x25519-sha512', { release: 804, vendor: 'debian' }, false],
  ['kex', 'sntrup761x25519-sha512', { release: 906, vendor: 'debian' }, false],
  ['kex', 'sntrup761x25519-sha512', { release: 1000, vendor: 'debian' }, true],
  ['kex', 'sntrup761x25519-sha512', { release: 902, vendor: 'redhat' }, false],
  ['kex', 'mlkem768nistp256-sha256', { release: 1004 }, false],
  ['hostkey', 'ssh-dss', { release: 907 }, true],
  ['hostkey', 'ssh-dss', { release: 908 }, false],
  ['hostkey', 'ssh-xmss@openssh.com', { release: 900 }, false],
  ['hostkey', 'ssh-rsa-cert-v01@openssh.com', { release: 1005 }, true],
  ['ca-signature', 'ssh-rsa-cert-v01@openssh.com', { release: 1005 }, false],
  ['ca-signature', 'ssh-rsa', { release: 1005 }, true],
])('the %s %s in %o: %s', (family, name, build, known) => {
  expect(isAlgorithmKnown(family, name, build)).toBe(known);
});

describe.each(families)('the family %s', (family) => {
  test('has no name twice', () => {
    const { algorithms } = algorithmTable();
    const names = algorithms[family === 'ca-signature' ? 'hostkey' : family].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('lists what it knows, each once', () => {
    for (const release of knownReleases) {
      const names = algorithmsOf(family, { release });
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThanOrEqual(8);
      expect(names.filter((name) => !isAlgorithmKnown(family, name, { release }))).toEqual([]);
    }
  });

  test.each(dialects)('has no default that a build of %s does not know', (dialect) => {
    const builds = knownReleases.flatMap((release): readonly Build[] => [{ release }, { release, vendor: 'debian' }]);
    for (const build of builds) {
      const unknown = defaultAlgorithms(family, { ...build, dialect }).filter(
        (name) => !isAlgorithmKnown(family, name, build),
      );
      expect(unknown).toEqual([]);
    }
  });
});

test('another name tells the standard one, which is no other name itself', () => {
  const { algorithms } = algorithmTable();
  const aliases = (['cipher', 'mac', 'kex', 'hostkey'] as const).flatMap((family) =>
    algorithms[family].flatMap(({ name, aliasOf }) => (aliasOf === undefined ? [] : [{ family, name, aliasOf }])),
  );
  expect(aliases.map(({ name }) => name)).toEqual([
    'rijndael-cbc@lysator.liu.se',
    'hmac-ripemd160@openssh.com',
    'curve25519-sha256@libssh.org',
    'sntrup761x25519-sha512@openssh.com',
  ]);
  for (const { family, aliasOf } of aliases) {
    expect(lookupAlgorithm(family, aliasOf)).toMatchObject({ name: aliasOf });
    expect(lookupAlgorithm(family, aliasOf)).not.toHaveProperty('aliasOf');
  }
});

test('the server of 10.0 and newer offers no finite-field groups, its client does', () => {
  const offered = (dialect: 'ssh_config' | 'sshd_config', release: number): boolean =>
    defaultAlgorithms('kex', { dialect, release }).includes('diffie-hellman-group16-sha512');
  expect(knownReleases.findLast((release) => offered('sshd_config', release))).toBe(909);
  expect(knownReleases.every((release) => offered('ssh_config', release))).toBe(true);
});

test('8.4 has its key algorithms in the order that it prints', () => {
  const plain = `ssh-rsa rsa-sha2-256 rsa-sha2-512 ssh-dss ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521
    sk-ecdsa-sha2-nistp256@openssh.com webauthn-sk-ecdsa-sha2-nistp256@openssh.com`;
  const certified = `ssh-rsa rsa-sha2-256 rsa-sha2-512 ssh-dss ecdsa-sha2-nistp256 ecdsa-sha2-nistp384
    ecdsa-sha2-nistp521 sk-ecdsa-sha2-nistp256`;
  expect(algorithmsOf('hostkey', { release: 804 })).toEqual([
    'ssh-ed25519',
    'ssh-ed25519-cert-v01@openssh.com',
    'sk-ssh-ed25519@openssh.com',
    'sk-ssh-ed25519-cert-v01@openssh.com',
    ...plain.split(/\s+/),
    ...certified.split(/\s+/).map((name) => `${name}-cert-v01@openssh.com`),
  ]);
});

test('there is no default list before 8.0', () => {
  expect(() => defaultAlgorithms('kex', { dialect: 'ssh_config', release: 709 })).toThrow(/family kex .* release 709$/);
});

test.each<[string, Build, boolean]>([
  ['rsa', { release: 908 }, true],
  ['RSA', { release: 908 }, true],
  ['rsa', { release: 909 }, false],
  ['Ed25519-SK', { release: 802 }, true],
  ['ed25519-sk', { release: 801 }, false],
  ['dsa', { release: 907 }, true],
  ['dsa', { release: 908 }, false],
  ['xmss', { release: 900 }, false],
  ['rsa-cert', { release: 900 }, false],
  ['null', { release: 902 }, false],
  ['null', debian, true],
  ['null', { release: 1000, vendor: 'debian' }, true],
  ['NULL', debian, true],
  ['NULL', { release: 1000, vendor: 'debian' }, false],
])('%s is a word without effect in %o: %s', (word, build, idle) => {
  expect(isIdleKeyWord(word, build)).toBe(idle);
});
