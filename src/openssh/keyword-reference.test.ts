import { describe, expect, test } from 'vitest';
import { dialects, type Dialect } from './dialect.ts';
import { factsIn, keywordsOf, lookupKeyword, type KeywordFacts } from './keyword.ts';
import { hasReferences, readReference } from '../testing/references.ts';
import { oldestRelease } from './keyword-row.ts';
import { knownReleases, parseRelease, type Release } from './release.ts';

/** A row of the reference data, as far as the tables carry it over. */
interface Reference {
  readonly name: string;
  readonly keyword: string;
  readonly context: 'client' | 'server';
  readonly status: string;
  readonly since?: string;
  readonly deprecatedSince?: string;
  readonly removed?: string;
  readonly aliasOf?: string | null;
  readonly aliasSince?: string;
  readonly aliases?: readonly string[];
  readonly altSpelling?: string;
  readonly replacement?: string;
  readonly vendors?: readonly string[];
  readonly gaps?: readonly { readonly missingFrom: string; readonly backIn: string }[];
  readonly match?: { readonly allowed: boolean; readonly allowedSince?: string };
  // oxlint-disable-next-line typescript/no-explicit-any -- a JSON object whose members depend on its kind
  readonly arg?: Readonly<Record<string, any>>;
  readonly arity?: { readonly min: number; readonly max: number | null };
  readonly multiple?: string;
  readonly default?: string | null;
  readonly defaultHistory?: readonly { readonly since: string; readonly value: string }[];
  readonly tokens?: readonly string[];
  readonly tokensScope?: string;
  readonly tokensSince?: string;
  readonly envExpansion?: boolean;
  readonly tildeExpansion?: boolean;
  readonly maxEntries?: number;
  readonly requiresBuildFeature?: string;
  readonly compileTimeOptional?: boolean;
}

const references: readonly Reference[] = hasReferences
  ? JSON.parse(readReference('openssh/directives.json')).directives
  : [];

const dialectOf = { client: 'ssh_config', server: 'sshd_config' } as const;

/** Drops a third number: the tables hold 3.8.1 as 3.8, and `<=1.2.2` as the oldest release. */
function releaseOf(text: string | undefined): Release | undefined {
  return text === undefined ? undefined : parseRelease(/\d+\.\d+/.exec(text)![0]);
}

/** The reference data has two rows for a keyword that upstream removed and a vendor kept; the tables have one. */
function mergedReferences(): readonly Reference[] {
  const merged = new Map<string, Reference>();
  for (const row of references) {
    const key = `${row.context} ${row.keyword}`;
    merged.set(key, { ...merged.get(key), ...row });
  }
  return [...merged.values()];
}

function referenceOf(context: string, name: string): Reference {
  return mergedReferences().find((row) => row.context === context && row.name === name)!;
}

const reworded: Readonly<Record<string, string | undefined>> = {
  'client ProxyJump': '[user@]host[:port] | ssh://[user@]host[:port]',
  'client ObscureKeystrokeTiming': 'interval:MILLISECONDS',
  'server AuthenticationMethods': 'method[:submethod][,method...]',
  'server ListenAddress': 'host | IPv4[:port] | IPv6 | [IPv6]:port [rdomain NAME]',
};

const bounds = { min: 0, max: 255 };

/** What stands in the reference data as prose, typed. */
const typed: Readonly<Record<string, object>> = {
  'enum-or-interval': { min: 1, max: 1000 },
  'max-startups': { start: { min: 1 }, rate: { min: 1, max: 100 } },
  netblock: { ipv4: { min: 0, max: 32 }, ipv6: { min: 0, max: 128 } },
  ipqos: { numbers: { ...bounds, hexadecimal: false }, withoutEffect: ['lowdelay', 'throughput', 'reliability'] },
};

/** Facts that the reference data tells in words, and the tables by the kind or in a form of their own. */
const toldInWords = ['note', 'freeForm', 'alternative', 'numeric', 'constraints', 'rawRestOfLine', 'literal'];

/** Keywords of vendors and removed ones, whose arguments the reference data does not tell: `keyword.test.ts` does. */
function isUntyped({ status, aliasOf, arg }: Reference): boolean {
  return status === 'vendor' ? !aliasOf : arg!['kind'] === 'unknown';
}

function expectedArgument(row: Reference): object {
  if (isUntyped(row)) return expect.any(Object);
  if (isLeftOut(row)) return { kind: 'ignored' };
  if (row.status === 'vendor') return expectedArgument(referenceOf(row.context, row.aliasOf!));
  const { kind, rawRestOfLine, literal } = row.arg!;
  const rest = without(toldInWords, row.arg!);
  const raw = { skipsEquals: row.context === 'client' && kind !== 'raw-string' };
  const proseSyntax = kind === 'time' || kind === 'integer';
  return {
    ...rest,
    ...typed[kind],
    ...(literal ? { literals: [literal] } : {}),
    ...(literal && row.context === 'client' ? { caseSensitive: true } : {}),
    ...(rest['wildcards'] ? { wildcards: ['*', '?'] } : {}),
    ...(rest['separator'] === 'whitespace' ? { separator: undefined } : {}),
    ...(rest['removal'] ? { removal: '-' } : {}),
    ...(kind === 'octal' ? { min: Number.parseInt(row.arg!['min'], 8), max: Number.parseInt(row.arg!['max'], 8) } : {}),
    ...(rawRestOfLine ? raw : {}),
    ...(kind === 'jump-list' ? { cutsAtHashSince: 807 } : {}),
    ...(row.name === 'LogLevel' ? { vendorValues: { debian: ['SILENT'] } } : {}),
    ...(row.name === 'IdentityAgent' ? { caseSensitive: true } : {}),
    syntax: proseSyntax ? undefined : (reworded[`${row.context} ${row.name}`] ?? rest['syntax']),
    // The criteria stand in the reference data as a history in prose; a test of its own holds them.
    ...(kind === 'match-criteria' ? { criteria: expect.any(Object) } : {}),
  };
}

function expectedDefault({ default: text }: Reference): Pick<KeywordFacts, 'default' | 'defaultSource'> {
  switch (text) {
    case null:
    case undefined:
      return { default: undefined };
    case 'proposal':
      return { default: undefined, defaultSource: 'proposal' };
    case 'local user name':
      return { default: undefined, defaultSource: 'local-user' };
    case 'all local addresses':
      return { default: undefined, defaultSource: 'all-addresses' };
    case '/usr/bin/xauth (build dependent)':
      return { default: '/usr/bin/xauth', defaultSource: 'build' };
    default:
      // A remark, or a list without overflow6, which real builds print.
      if (text.startsWith('yes: ')) return { default: `${text.slice(5)} overflow6:permissive` };
      return { default: text.replace(/ \(.*\)$| environment variable$/, '') };
  }
}

const unnamedFeatures: Readonly<Record<string, string>> = { PKCS11Provider: 'PKCS11', PrintLastLog: 'lastlog' };

function expectedFeature({ name, requiresBuildFeature, compileTimeOptional }: Reference): string | undefined {
  if (name === 'RDomain') return 'rdomain';
  return requiresBuildFeature ?? (compileTimeOptional ? unnamedFeatures[name] : undefined);
}

function expectedArity(row: Reference): object {
  if (row.vendors && row.aliasOf) return expectedArity(referenceOf(row.context, row.aliasOf));
  if (isUntyped(row)) return expect.any(Object);
  if (isLeftOut(row)) return { min: 0, max: Infinity };
  const { min, max } = row.arity!;
  return { min: takesNothing(row) ? 0 : min, max: max ?? Infinity };
}

/** No distribution builds with AFS, and without it sshd looks at nothing behind the keyword. */
function isLeftOut({ requiresBuildFeature }: Reference): boolean {
  return requiresBuildFeature === 'KRB5+AFS';
}

/** Whether there may be a comment alone behind the keyword, which the reference data counts as an argument. */
function takesNothing({ context, name, arg }: Reference): boolean {
  const kinds = ['ignored', 'option-list', 'host-pattern-list'];
  const lists = ['GlobalKnownHostsFile', 'Include', 'LogVerbose', 'UserKnownHostsFile'];
  return kinds.includes(arg!['kind']) || (context === 'client' && lists.includes(name));
}

/** Tokens that ssh expands, though its manual does not say so. */
function expectedTokens({ context, name, tokens = [] }: Reference): Pick<KeywordFacts, 'tokens' | 'tokensIn'> {
  const hostTokens = referenceOf('client', 'LocalForward').tokens!;
  switch (`${context} ${name}`) {
    case 'client DynamicForward':
      return { tokens: hostTokens, tokensIn: 'socket-paths' };
    case 'client Match':
      return { tokens: hostTokens, tokensIn: 'exec' };
    case 'client ProxyCommand':
    case 'client ProxyJump':
      return { tokens: ['%%', '%h', '%k', '%n', '%p', '%r'] };
    default:
      return { tokens };
  }
}

function expectedRepeat({ multiple, status }: Reference): string {
  if (multiple === 'n/a') return 'none';
  return multiple ?? (status === 'vendor' ? 'first' : 'none');
}

function expectedFacts(row: Reference): object {
  const { allowed = row.status !== 'vendor' || row.context === 'client', allowedSince } = row.match ?? {};
  return {
    keyword: row.name,
    alternativeSpelling: row.altSpelling,
    status: row.status,
    argument: expectedArgument(row),
    arity: expectedArity(row),
    repeat: expectedRepeat(row),
    since: releaseOf(row.since),
    deprecatedSince: releaseOf(row.deprecatedSince),
    removed: releaseOf(row.removed),
    gaps: row.gaps?.map((gap) => ({ from: releaseOf(gap.missingFrom), until: releaseOf(gap.backIn) })),
    aliasOf: row.aliasOf ?? undefined,
    aliasSince: releaseOf(row.aliasSince),
    replacement: row.replacement,
    vendors: row.vendors,
    buildFeature: expectedFeature(row),
    inMatch: allowed && (releaseOf(allowedSince) ?? oldestRelease),
    defaultSource: undefined,
    ...expectedDefault(row),
    tokensIn: row.tokensScope && (row.tokensScope === 'values only' ? 'values' : 'socket-paths'),
    ...expectedTokens(row),
    expandsEnvironment: row.envExpansion ?? false,
    expandsTilde: row.tildeExpansion ?? false,
    maxEntries: row.maxEntries,
  };
}

/** What the tables hold beyond the reference rows; tests of their own hold it. */
const argumentBeyondReference = ['absolute', 'portAlone', 'printed'];
const beyondReference = ['former', 'quirks', 'zero', 'sharesSlotWith', 'vendorDefaults', 'vendorQuirks'];

function without(names: readonly string[], object: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

describe.runIf(hasReferences)('the reference data', () => {
  test('has 283 rows for 282 keywords, each in the tables, and the tables hold no other', () => {
    expect(references.length).toBe(283);
    const names = (dialect: Dialect) => keywordsOf(dialect).map(({ keyword }) => `${dialect} ${keyword}`);
    expect([...names('ssh_config'), ...names('sshd_config')].toSorted()).toEqual(
      mergedReferences()
        .map((row) => `${dialectOf[row.context]} ${row.name}`)
        .toSorted(),
    );
    expect(dialects.map((dialect) => keywordsOf(dialect).length)).toEqual([141, 141]);
  });

  test.each(mergedReferences())('$context $name agrees field by field', (row) => {
    const { argument, ...facts } = lookupKeyword(dialectOf[row.context], row.name)!;
    expect({ ...without(beyondReference, facts), argument: without(argumentBeyondReference, argument) }).toEqual(
      expectedFacts(row),
    );
  });

  test.each(mergedReferences().filter(({ aliases }) => aliases?.length))('$context $name has its aliases', (row) => {
    const aliases = keywordsOf(dialectOf[row.context])
      .filter((facts) => facts.aliasOf === row.name && facts.status === 'alias')
      .map(({ keyword }) => keyword);
    expect(aliases).toEqual(row.aliases);
  });

  /** Defaults that the history tells in another form, or not up to the last change. */
  const told: Readonly<Record<string, readonly string[]>> = {
    ClearAllForwardings: ['no'],
    Compression: ['yes', 'no'],
    ExitOnForwardFailure: ['no'],
    ForwardX11Timeout: ['20m'],
    MaxStartups: ['10:30:100'],
    ObscureKeystrokeTiming: ['yes'],
    UnusedConnectionTimeout: ['none'],
    UpdateHostKeys: ['no', 'yes'],
  };
  const histories = mergedReferences().filter(({ defaultHistory }) => Array.isArray(defaultHistory));

  test.each(histories)('$context $name has its default in every release from 8.0', (row) => {
    const facts = lookupKeyword(dialectOf[row.context], row.name)!;
    for (const release of knownReleases.filter((known) => known >= facts.since!)) {
      const past = row.defaultHistory!.filter(({ since }) => releaseOf(since)! <= release);
      expect(told[row.name] ?? [past.at(-1)?.value]).toContain(factsIn(facts, release).default);
    }
  });

  test.each(references.filter(({ tokensSince }) => tokensSince))(
    '$context $name expands nothing before $tokensSince',
    (row) => {
      const facts = lookupKeyword(dialectOf[row.context], row.name)!;
      expect(factsIn(facts, releaseOf(row.tokensSince)!)).toEqual(facts);
      expect(factsIn(facts, releaseOf(row.tokensSince)! - 1)).toMatchObject({ tokens: [], expandsEnvironment: false });
    },
  );
});
