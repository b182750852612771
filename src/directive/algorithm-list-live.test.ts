/** Lists of algorithms against the ssh and sshd of this machine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { algorithmsOf, defaultAlgorithms } from '../openssh/algorithm.ts';
import type { AlgorithmFamily } from '../openssh/argument.ts';
import { algorithms } from '../openssh/common-arguments.ts';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import { inTurns, type Oracle, openOracle } from '../testing/oracle.ts';
import { hasSshd } from '../testing/programs.ts';
import { algorithmReaders, algorithmsInForce, unusableList } from './algorithm-list.ts';
import type { FactsOf, Reader } from './reading.ts';

const generous = 60_000;

let oracle: Oracle;

beforeAll(() => {
  if (!hasSshd) return undefined;
  oracle = openOracle();
  return () => oracle.close();
}, generous);

const specs: readonly (readonly [keyword: string, family: AlgorithmFamily, lists: string])[] = [
  [
    'Ciphers',
    'cipher',
    `aes128-ctr aes256-ctr,aes128-ctr,aes256-ctr aes128-ctr, aes128-ctr,,foo ,aes128-ctr aes128-ctr,,*-cbc,none none
    +3des-cbc,aes128-ctr +,3des-cbc + +foo +*-cbc ^aes128-cbc ^,aes256-ctr -*-ctr -foo - -* -!aes*,* AES128-CTR aes*
    blowfish-cbc rijndael-cbc@lysator.liu.se foo,aes128-ctr`,
  ],
  ['MACs', 'mac', 'hmac-md5 +hmac-sha1-96 ^hmac-sha2-512 -*-etm@openssh.com,umac-* hmac-sha2-256-etm'],
  [
    'KexAlgorithms',
    'kex',
    `sntrup761x25519-sha512 mlkem768x25519-sha256 +diffie-hellman-group1-sha1 -*nistp* curve25519
    ^diffie-hellman-group16-sha512 sntrup4591761x25519-sha512@tinyssh.org`,
  ],
  [
    'HostKeyAlgorithms',
    'hostkey',
    `+ssh-* ^*rsa* ssh-r?a * ssh-dss rsa,ssh-ed25519 RSA !ssh-rsa +!ssh-rsa foo* null,ssh-ed25519 NULL,ssh-ed25519
    n*,ssh-ed25519 webauthn-* ssh-xmss@openssh.com -*-cert-v01@openssh.com ,`,
  ],
  ['PubkeyAcceptedKeyTypes', 'hostkey', '+ssh-rsa -ecdsa-* ssh-ed25519* ssh-rsa-cert-v00@openssh.com'],
  [
    'CASignatureAlgorithms',
    'ca-signature',
    '+ssh-rsa rsa-*,ssh-* -*ecdsa* ssh-ed25519-cert-v01@openssh.com,ssh-rsa ssh-ed25519,*-cert*',
  ],
];

const cases = specs.flatMap(([keyword, family, lists]) =>
  lists.split(/\s+/).map((list) => ({ keyword, family, list })),
);

type Case = (typeof cases)[number];

/** What the build should print, or that it refuses the list. */
function expected({ keyword, family, list }: Case, reader: Reader): string {
  const reading = algorithmReaders['algorithm-list']({
    keyword: lookupKeyword(reader.dialect, keyword)!,
    facts: algorithms(family) as FactsOf<'algorithm-list'>,
    args: [{ type: 'Argument', start: 0, end: list.length, value: list }],
    reader,
  });
  const isRefused = reading.problem !== undefined || unusableList(list, family, reader) !== undefined;
  return isRefused ? 'refused' : algorithmsInForce(list, family, reader).join(',');
}

async function printed(config: string, keyword: string, dialect: Dialect): Promise<string | undefined> {
  const { folder } = oracle;
  const path = join(folder, `${dialect}-${config.trim().replaceAll(/\W/g, (sign) => `.${sign.charCodeAt(0)}`)}`);
  writeFileSync(path, config, { mode: 0o600 });
  const args = dialect === 'ssh_config' ? ['h'] : [];
  const answer = await oracle.ask({ dialect, path, args, folder, home: folder });
  const name = keyword.replace('KeyTypes', oracle.build.release < 805 ? 'KeyTypes' : 'Algorithms').toLowerCase();
  return answer.accepted ? answer.values.get(name)?.[0] : 'refused';
}

describe.runIf(hasSshd)('the programs of this machine', () => {
  test.each(dialects)('agree on the lists of %s', { timeout: generous }, async (dialect) => {
    const reader = oracle.readerOf(dialect);
    const answers = await inTurns(cases, (asked) =>
      printed(`${asked.keyword} ${asked.list}\n`, asked.keyword, dialect),
    );
    const wrong = cases.flatMap((asked, index) => {
      const ours = expected(asked, reader);
      return ours === answers[index] ? [] : [{ ...asked, ours, theirs: answers[index] }];
    });
    expect(wrong).toEqual([]);
    expect(answers.filter((answer) => answer !== 'refused').length).toBeGreaterThan(30);
  });

  test.each(dialects)('agree on the default lists of %s', async (dialect) => {
    const reader = oracle.readerOf(dialect);
    for (const [keyword, family] of specs) {
      expect(await printed('', keyword, dialect)).toBe(defaultAlgorithms(family, reader).join(','));
    }
  });

  test('print the list that a Match block empties', async () => {
    const reader = { ...oracle.readerOf('sshd_config'), inMatch: true };
    const config = 'Match all\n  CASignatureAlgorithms -*\n';
    expect(await printed(config, 'CASignatureAlgorithms', 'sshd_config')).toBe(
      algorithmsInForce('-*', 'ca-signature', reader).join(','),
    );
  });

  test('expand a wildcard in the order of the table', async () => {
    const reader = oracle.readerOf('ssh_config');
    expect(await printed('HostKeyAlgorithms *\n', 'HostKeyAlgorithms', 'ssh_config')).toBe(
      algorithmsOf('hostkey', reader).join(','),
    );
  });
});
