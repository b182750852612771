import { describe, expect, test } from 'vitest';
import { dialects } from './dialect.ts';
import { type Build, isKnownTo, keywordsOf, lookupKeyword } from './keyword.ts';
import { printedKeywords, printedName } from './printed-keywords.ts';
import { type Release, knownReleases } from './release.ts';

const newest = knownReleases.at(-1)!;
const builds: readonly Build[] = knownReleases.flatMap((release): Build[] => [
  { release },
  { release, vendor: 'debian' },
]);

function namesOf(dialect: (typeof dialects)[number], build: Build): readonly string[] {
  return printedKeywords(dialect, build).map((printed) => printedName(printed, build.release));
}

describe.each(dialects)('%s', (dialect) => {
  test('no build prints a keyword twice, or one that it does not know', () => {
    for (const build of builds) {
      const names = namesOf(dialect, build);
      expect(new Set(names).size, String(build.release)).toBe(names.length);
      expect(names.filter((name) => !isKnownTo(lookupKeyword(dialect, name)!, build))).toEqual([]);
    }
  });

  test('every keyword in use is printed, but for those that name no value', () => {
    const unprinted = {
      ssh_config: ['Include', 'Match', 'RefuseConnection'],
      sshd_config: ['Include', 'KerberosGetAFSToken', 'Match', 'RDomain'],
    };
    const names = namesOf(dialect, { release: newest, vendor: 'debian' });
    const missing = keywordsOf(dialect).filter(
      ({ status, keyword }) => status === 'active' && !names.includes(keyword.toLowerCase()),
    );
    expect(missing.map(({ keyword }) => keyword).toSorted()).toEqual(unprinted[dialect]);
  });

  test('what a keyword hangs on is known', () => {
    const printed = builds.flatMap((build) => printedKeywords(dialect, build));
    const names = new Set(printed.flatMap(({ dependsOn = [] }) => dependsOn));
    expect([...names].filter((name) => !lookupKeyword(dialect, name))).toEqual([]);
  });
});

describe('by release', () => {
  test.each<[dialect: (typeof dialects)[number], keyword: string, before: Release, since: Release]>([
    ['ssh_config', 'host', 901, 902],
    ['ssh_config', 'channeltimeout', 905, 906],
    ['ssh_config', 'warnweakcrypto', 1000, 1001],
    ['sshd_config', 'gssapistrictacceptorcheck', 1000, 1001],
    ['sshd_config', 'sshdauthpath', 909, 1000],
    ['sshd_config', 'pubkeyacceptedalgorithms', 804, 805],
    ['sshd_config', 'hostbasedacceptedalgorithms', 804, 805],
    ['ssh_config', 'hostbasedacceptedalgorithms', 806, 807],
    ['sshd_config', 'gssapiauthentication', 1004, 1005],
  ])('%s %s', (dialect, keyword, before, since) => {
    expect(namesOf(dialect, { release: before })).not.toContain(keyword);
    expect(namesOf(dialect, { release: since })).toContain(keyword);
  });

  test.each<[dialect: (typeof dialects)[number], keyword: string, last: Release, gone: Release]>([
    ['ssh_config', 'challengeresponseauthentication', 806, 807],
    ['sshd_config', 'challengeresponseauthentication', 806, 807],
    ['ssh_config', 'pubkeyacceptedkeytypes', 804, 805],
    ['ssh_config', 'hostbasedalgorithms', 806, 807],
    ['sshd_config', 'gssauthentication', 1004, 1005],
  ])('%s %s is no longer printed', (dialect, keyword, last, gone) => {
    expect(namesOf(dialect, { release: last })).toContain(keyword);
    expect(namesOf(dialect, { release: gone })).not.toContain(keyword);
  });

  test('Debian prints what its patches add, whatever the release', () => {
    const own = (release: Release) => {
      const upstream = namesOf('sshd_config', { release });
      return namesOf('sshd_config', { release, vendor: 'debian' }).filter((name) => !upstream.includes(name));
    };
    const added = ['gssapikeyexchange', 'gssapistorecredentialsonrekey', 'gssapikexalgorithms'];
    expect(own(newest)).toEqual(added);
    expect(own(902)).toEqual(added.toSpliced(1, 0, 'gssapistrictacceptorcheck'));
  });
});
