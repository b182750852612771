/** Look-ups in the tables of keywords. */
import type { Vendor } from './argument.ts';
import type { Dialect } from './dialect.ts';
import type { KeywordFacts } from './keyword-facts.ts';
import type { Release } from './release.ts';
import { type KeywordRows, keywordRows } from './keyword-rows.ts';

export type * from './argument.ts';
export type * from './keyword-facts.ts';

/** A release, or what a vendor makes of it. */
export interface Build {
  readonly release: Release;
  readonly vendor?: Vendor;
}

/** How a keyword takes the rest of its line as one value. Blanks in front of it are skipped in any case. */
export interface RawRest {
  /** Whether every `=` in front of the value is skipped, not just the separator's. */
  readonly skipsEquals: boolean;
  /** Whether the value ends before the first `#`, wherever that stands; otherwise a `#` belongs to the value. */
  readonly cutsAtHash: boolean;
}

/** What is known of a dialect so far. */
interface Table extends KeywordRows {
  /** The rows that were asked for, by name in lower case. */
  readonly read: Map<string, KeywordFacts>;
  /** Every row, once all were asked for. */
  all: readonly KeywordFacts[] | undefined;
  /** What keywords are called, by how they are written. */
  readonly names: Map<string, KeywordName>;
}

/** What a keyword is called. */
export interface KeywordName {
  /** As it is written. */
  readonly text: string;
  /** In lower case, as OpenSSH compares it. */
  readonly name: string;
  /** Its current name in lower case: `keepalive` is `tcpkeepalive`. */
  readonly canonical: string;
}

const tables = new Map<Dialect, Table>();

function tableOf(dialect: Dialect): Table {
  let table = tables.get(dialect);
  if (!table) {
    table = { ...keywordRows(dialect), read: new Map(), all: undefined, names: new Map() };
    tables.set(dialect, table);
  }
  return table;
}

function rowOf({ rows, read }: Table, lowerName: string): KeywordFacts | undefined {
  let row = read.get(lowerName);
  if (!row && Object.hasOwn(rows, lowerName)) {
    row = JSON.parse(rows[lowerName]!) as KeywordFacts;
    read.set(lowerName, row);
  }
  return row;
}

/** All keywords of a dialect: those in use first, then aliases, obsolete, removed and vendors' keywords. */
export function keywordsOf(dialect: Dialect): readonly KeywordFacts[] {
  const table = tableOf(dialect);
  return (table.all ??= Object.keys(table.rows).map((name) => rowOf(table, name)!));
}

/** The keywords of a dialect that set, in some release, what goes by another name. */
export function renamedKeywords(dialect: Dialect): readonly KeywordFacts[] {
  const table = tableOf(dialect);
  return table.renamed.map((name) => rowOf(table, name)!);
}

/** The row of a keyword, whose name may be in any case. */
export function lookupKeyword(dialect: Dialect, name: string): KeywordFacts | undefined {
  const table = tableOf(dialect);
  return table.read.get(name) ?? rowOf(table, name.toLowerCase());
}

/** A hostile file may write its keywords in thousands of ways. */
const maximumSpellings = 4096;

/**
 * What a keyword is called that is written so. All lines of all files share the strings: a tree keeps none of its own,
 * and looking one up again takes no look at its letters.
 */
export function keywordName(dialect: Dialect, text: string): KeywordName {
  const { names } = tableOf(dialect);
  let known = names.get(text);
  if (!known) {
    const name = text.toLowerCase();
    known = { text, name, canonical: canonicalKeyword(dialect, name) };
    if (names.size >= maximumSpellings) names.clear();
    names.set(text, known);
  }
  return known;
}

/** The current name of a keyword, both in lower case; a name that is no alias is returned as it is. */
export function canonicalKeyword(dialect: Dialect, lowerName: string): string {
  const { aliases } = tableOf(dialect);
  return Object.hasOwn(aliases, lowerName) ? aliases[lowerName]! : lowerName;
}

/** Whether upstream's OpenSSH of that release knows the keyword, be it without effect. */
export function isKnown(facts: KeywordFacts, release: Release): boolean {
  const { since, removed, gaps } = facts;
  if (since === undefined || release < since || (removed !== undefined && release >= removed)) return false;
  return !gaps?.some((gap) => release >= gap.from && release < gap.until);
}

/** Whether a build knows the keyword: upstream's of that release, or the vendor's that patches it. */
export function isKnownTo(facts: KeywordFacts, { release, vendor }: Build): boolean {
  return isKnown(facts, release) || (vendor !== undefined && facts.vendors?.includes(vendor) === true);
}

/** The facts as they were in a release: the row, with the `former` facts that the release still went by. */
export function factsIn(facts: KeywordFacts, release: Release): KeywordFacts {
  if (!facts.former) return facts;
  let byRelease = formerFacts.get(facts);
  if (!byRelease) formerFacts.set(facts, (byRelease = new Map<Release, KeywordFacts>()));
  let asOf = byRelease.get(release);
  if (!asOf) byRelease.set(release, (asOf = factsAsOf(facts, release)));
  return asOf;
}

/** What was worked out before: it is asked for each line of each file. */
const formerFacts = new Map<KeywordFacts, Map<Release, KeywordFacts>>();

function factsAsOf(facts: KeywordFacts, release: Release): KeywordFacts {
  const asOf = { ...facts };
  for (const { until, ...older } of (facts.former ?? []).toReversed()) {
    if (release < until) Object.assign(asOf, older);
  }
  return asOf;
}

/**
 * How the keyword, given in lower case, takes the rest of its line in that release; undefined where it takes words, or
 * is not known. Up to 8.6 sshd, and in 8.5 and 8.6 ssh, cut every line at the first `#` before they look at its
 * keyword: that is not told here.
 */
export function takesRawRest(dialect: Dialect, lowerName: string, release: Release): RawRest | undefined {
  const facts = rowOf(tableOf(dialect), lowerName);
  if (!facts || !('skipsEquals' in facts.argument) || !isKnown(facts, release)) return undefined;
  const { skipsEquals, cutsAtHashSince } = facts.argument;
  return { skipsEquals, cutsAtHash: cutsAtHashSince !== undefined && release >= cutsAtHashSince };
}
