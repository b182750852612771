/** Look-ups in the table of algorithms. Names are compared with regard to case, as OpenSSH does. */
import { type AlgorithmFacts, type AlgorithmTable, algorithmTable, certificateOf } from './algorithm-table.ts';
import type { AlgorithmFamily } from './argument.ts';
import type { Dialect } from './dialect.ts';
import type { Build } from './keyword.ts';

export type { AlgorithmFacts } from './algorithm-table.ts';

let table: AlgorithmTable | undefined;
const byName = new Map<AlgorithmFamily, ReadonlyMap<string, AlgorithmFacts>>();

function tableOnce(): AlgorithmTable {
  return (table ??= algorithmTable());
}

/** All that releases of any age have known; certificates sign no others, so the signatures of CAs have none. */
function rowsOf(family: AlgorithmFamily): readonly AlgorithmFacts[] {
  const { algorithms } = tableOnce();
  return family === 'ca-signature' ? algorithms.hostkey.filter((facts) => !facts.certificate) : algorithms[family];
}

/** The facts about a name, whichever releases know it. */
export function lookupAlgorithm(family: AlgorithmFamily, name: string): AlgorithmFacts | undefined {
  let rows = byName.get(family);
  if (!rows) {
    rows = new Map(rowsOf(family).map((facts) => [facts.name, facts]));
    byName.set(family, rows);
  }
  return rows.get(name);
}

/** Whether the build may be told to use the algorithm. */
export function isAlgorithmKnown(family: AlgorithmFamily, name: string, build: Build): boolean {
  const facts = lookupAlgorithm(family, name);
  return facts !== undefined && isKnown(facts, build);
}

function isKnown({ since, removed = Infinity, vendorReleases }: AlgorithmFacts, { release, vendor }: Build): boolean {
  if (release >= since && release < removed) return true;
  return vendor !== undefined && vendorReleases?.[vendor]?.includes(release) === true;
}

const namesOfBuilds = new Map<string, readonly string[]>();

/** The names that the build knows, in the order of its own table, in which wildcards expand. */
export function algorithmsOf(family: AlgorithmFamily, build: Build): readonly string[] {
  const key = `${family} ${build.release} ${build.vendor}`;
  let names = namesOfBuilds.get(key);
  if (!names) {
    names = namesKnownTo(build, family);
    namesOfBuilds.set(key, names);
  }
  return names;
}

function namesKnownTo(build: Build, family: AlgorithmFamily): readonly string[] {
  const names = rowsOf(family).flatMap((facts) => (isKnown(facts, build) ? [facts.name] : []));
  const isOfKeys = family === 'hostkey' || family === 'ca-signature';
  return isOfKeys && build.release < 902 ? inFormerOrder(names) : names;
}

/** Before 9.2 the plain keys stood before the certificates, but for Ed25519's. */
function inFormerOrder(names: readonly string[]): readonly string[] {
  const { plainKeysBefore92 } = tableOnce();
  const moved = [...plainKeysBefore92, ...plainKeysBefore92.map(certificateOf)];
  return [...names.filter((name) => !moved.includes(name)), ...moved.filter((name) => names.includes(name))];
}

/** The list that one side of a build goes by where none is stated, best first. */
export function defaultAlgorithms(
  family: AlgorithmFamily,
  reader: Build & { readonly dialect: Dialect },
): readonly string[] {
  const inForce = tableOnce().defaults[family].findLast(
    ({ since, dialect, vendor }) =>
      since <= reader.release &&
      (dialect === undefined || dialect === reader.dialect) &&
      (vendor === undefined || vendor === reader.vendor),
  );
  if (!inForce) throw new RangeError(`No default list of the family ${family} is known for release ${reader.release}`);
  return inForce.names;
}

/**
 * Whether the build takes the word in a list of key algorithms though no algorithm has the name, and makes nothing of it.
 * Before 9.9 these are what ssh-keygen calls the types of keys, in any case: `rsa`.
 */
export function isIdleKeyWord(word: string, build: Build): boolean {
  const isStrict = build.release >= 909;
  const text = isStrict ? word : word.toLowerCase();
  if (text === idleKeyName) return hasNullKeys(build);
  return !isStrict && tableOnce().algorithms.hostkey.some((facts) => facts.keyType === text && isKnown(facts, build));
}

const idleKeyName = 'null';

/** The patch for a key exchange by GSSAPI brings a type for hosts without a key. */
function hasNullKeys({ vendor }: Build): boolean {
  return vendor === 'debian' || vendor === 'redhat';
}

/** What a pattern in a list of key algorithms, or of signatures, has to match one of: more than comes of it. */
export function keyNamesOf(build: Build): readonly string[] {
  const names = algorithmsOf('hostkey', build);
  return hasNullKeys(build) ? [...names, idleKeyName] : names;
}
