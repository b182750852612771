/** The table of algorithms against the reference data, name by name and release by release. */
import { describe, expect, test } from 'vitest';
import { hasReferences, readReference } from '../testing/references.ts';
import { algorithmTable } from './algorithm-table.ts';
import { algorithmsOf, defaultAlgorithms, isAlgorithmKnown, lookupAlgorithm } from './algorithm.ts';
import type { AlgorithmFamily } from './argument.ts';
import type { Dialect } from './dialect.ts';
import { knownReleases, parseRelease, type Release } from './release.ts';

interface Ranges {
  readonly client: readonly Span[];
  readonly server: readonly Span[];
}

interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** A name of the reference data, as far as the table carries it over. */
interface Reference {
  readonly name: string;
  readonly since: string;
  readonly removed: string | null;
  readonly disabledByDefaultSince?: string;
  readonly defaultRanges: Ranges;
  readonly caSignatureRanges?: readonly Span[];
  readonly traits: readonly string[];
  readonly alias?: string;
  readonly cert?: boolean;
  readonly signatureOnly?: boolean;
  readonly note?: string;
}

interface ReferenceData {
  readonly families: Readonly<Record<'cipher' | 'mac' | 'kex' | 'key', readonly Reference[]>>;
  readonly defaultsByTag: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly sshQHead: Readonly<Record<string, readonly string[]>>;
  readonly sshQDebian9_2: Readonly<Record<string, readonly string[]>>;
}

const reference: ReferenceData = hasReferences
  ? JSON.parse(readReference('openssh/algorithms.json'))
  : { families: { cipher: [], mac: [], kex: [], key: [] }, defaultsByTag: {}, sshQHead: {}, sshQDebian9_2: {} };

const familyOf = { cipher: 'cipher', mac: 'mac', kex: 'kex', key: 'hostkey' } as const;

const rows = (['cipher', 'mac', 'kex', 'key'] as const).flatMap((key) =>
  reference.families[key].map((row) => ({ ...row, family: familyOf[key] })),
);

const releaseOf = (text: string): Release => parseRelease(/\d+\.\d+/.exec(text)![0])!;

/** Experimental code that no ordinary build has had. */
const isExperimental = ({ note }: Reference): boolean => note?.startsWith('experimental') === true;

function expectedFacts(row: Reference): object {
  const { name, since, removed, disabledByDefaultSince, traits, alias, cert, signatureOnly } = row;
  const codeUntil = removed === null ? undefined : releaseOf(removed);
  // The reference data says of every name of DSA, even of those long gone, when builds went without it.
  const offSince = isExperimental(row) ? since : disabledByDefaultSince;
  const builtUntil = offSince === undefined ? codeUntil : Math.min(releaseOf(offSince), codeUntil!);
  return {
    name,
    since: releaseOf(since),
    removed: builtUntil,
    optionalUntil: codeUntil === builtUntil ? undefined : codeUntil,
    traits,
    aliasOf: alias === undefined ? undefined : /^alias of (\S+)/.exec(alias)![1],
    certificate: cert === true ? true : undefined,
    signatureOnly: signatureOnly === true ? true : undefined,
  };
}

/** What the table holds besides; tests of their own hold it. */
const beyondReference = { vendorReleases: undefined, keyType: undefined };

const heldIn = (spans: readonly Span[], release: Release): boolean =>
  spans.some(({ from, to }) => releaseOf(from) <= release && (to === null || release <= releaseOf(to)));

describe.runIf(hasReferences)('the reference data', () => {
  test('has the names of the table and no other', () => {
    const { algorithms } = algorithmTable();
    const ours = Object.entries(algorithms).flatMap(([family, facts]) => facts.map(({ name }) => `${family} ${name}`));
    expect(ours.toSorted()).toEqual(rows.map(({ family, name }) => `${family} ${name}`).toSorted());
    expect(rows.length).toBe(86);
  });

  test.each(rows)('$family $name agrees', (row) => {
    const facts = lookupAlgorithm(row.family, row.name)!;
    expect({ ...facts, ...beyondReference }).toEqual(expectedFacts(row));
  });

  test.each(rows)('$family $name is a default where it is said to be', ({ family, name, defaultRanges, ...row }) => {
    for (const release of knownReleases) {
      expect(defaultAlgorithms(family, { dialect: 'ssh_config', release }).includes(name)).toBe(
        heldIn(defaultRanges.client, release),
      );
      expect(defaultAlgorithms(family, { dialect: 'sshd_config', release }).includes(name)).toBe(
        heldIn(defaultRanges.server, release),
      );
      expect(defaultAlgorithms('ca-signature', { dialect: 'ssh_config', release }).includes(name)).toBe(
        heldIn(row.caSignatureRanges ?? [], release),
      );
    }
  });

  const lists: readonly (readonly [AlgorithmFamily, Dialect, string])[] = [
    ['cipher', 'ssh_config', 'cipher'],
    ['cipher', 'sshd_config', 'cipher_server'],
    ['mac', 'ssh_config', 'mac'],
    ['mac', 'sshd_config', 'mac_server'],
    ['kex', 'ssh_config', 'kex_client'],
    ['kex', 'sshd_config', 'kex_server'],
    ['hostkey', 'ssh_config', 'pk'],
    ['hostkey', 'sshd_config', 'pk'],
    ['ca-signature', 'ssh_config', 'ca_sig'],
    ['ca-signature', 'sshd_config', 'ca_sig'],
  ];

  test.each(lists)('has the default list of the family %s in %s in the same order', (family, dialect, key) => {
    for (const release of knownReleases) {
      const [, tag] = Object.entries(reference.defaultsByTag).find(([name]) => parseRelease(name) === release)!;
      expect(defaultAlgorithms(family, { dialect, release })).toEqual(tag[key]);
    }
  });

  test.each<[AlgorithmFamily, string]>([
    ['cipher', 'cipher'],
    ['mac', 'mac'],
    ['kex', 'kex'],
    ['hostkey', 'HostKeyAlgorithms'],
    ['ca-signature', 'CASignatureAlgorithms'],
  ])('has the family %s of 10.5 in the order that it prints', (family, query) => {
    expect(algorithmsOf(family, { release: 1005 })).toEqual(reference.sshQHead[query]);
  });

  test.each<[AlgorithmFamily, string]>([
    ['cipher', 'cipher'],
    ['mac', 'mac'],
    ['kex', 'kex'],
    ['ca-signature', 'sig'],
  ])("has the family %s of Debian's 9.2 in the order that it prints", (family, query) => {
    expect(algorithmsOf(family, { release: 902, vendor: 'debian' })).toEqual(reference.sshQDebian9_2[query]);
  });

  test("says what Debian's 9.2 knows beyond upstream's", () => {
    const debian = { release: 902, vendor: 'debian' } as const;
    const extra = rows.filter(
      ({ family, name }) =>
        isAlgorithmKnown(family, name, debian) && !isAlgorithmKnown(family, name, { release: debian.release }),
    );
    expect(extra.map(({ name }) => name)).toEqual(['sntrup761x25519-sha512']);
  });
});
