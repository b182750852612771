/** ssh's second reading of its files, which `Match final` and CanonicalizeHostname ask for (main in ssh.c). */
import { expandHostName } from './criterion.ts';
import { derived } from './derived.ts';
import type { Origin, Root, Subject } from './model.ts';
import {
  type ActiveSection,
  type Doubt,
  directivesOf,
  firstStatement,
  maximumCases,
  obtainedFrom,
} from './obtained.ts';

export interface FinalPass {
  /** What must hold for it, which the text does not decide; undefined where there is none in any case. */
  readonly requestedBy: readonly Doubt[] | undefined;
  /** The names that ssh may connect to; undefined for any. */
  readonly hosts: readonly (string | undefined)[];
}

/** Whether something in the root may ask for it: most do not. */
export function mayReadTwice(root: Root): boolean {
  return derived(root, hasMatchFinal) || derived(root, statesCanonicalization);
}

function statesCanonicalization({ sections }: Root): boolean {
  return sections.some((section) => directivesOf(section, 'canonicalizehostname').length > 0);
}

/** `layer` is what the first reading found. */
export function finalPassOf(root: Root, subject: Subject, layer: readonly ActiveSection[]): FinalPass {
  const names = obtainedFrom(layer, 'hostname').map((name) => lowered(expandHostName(name, subject)));
  const { certain, candidates } = firstStatement(layer, 'canonicalizehostname');
  const [mayAsk, asks] = [candidates.filter(canonicalizes), certain !== undefined && canonicalizes(certain)];
  const all = mayAsk.length > 0 || asks ? canonicalHosts(names, subject, layer) : names;
  const hosts = all.length > maximumCases ? [undefined] : all;
  if (asks || derived(root, hasMatchFinal)) return { requestedBy: [], hosts };
  return { requestedBy: mayAsk[0]?.undecided, hosts };
}

function canonicalizes({ directive }: Origin): boolean {
  return /^(yes|true|always)$/i.test(directive.args[0]?.value ?? '');
}

/** A line that asks for it is enough, wherever it stands: ssh evaluates it even in blocks that do not apply. */
function hasMatchFinal({ files, release }: Root): boolean {
  const asksForIt = (negated: boolean): boolean => !negated || release < 1001;
  return files.some(({ blocks }) =>
    blocks.some(
      ({ header }) =>
        header?.type === 'Match' && header.criteria.some(({ name, negated }) => name === 'final' && asksForIt(negated)),
    ),
  );
}

/** ssh takes a name in small letters, but an address as it is written. */
function lowered(host: string | undefined): string | undefined {
  return host === undefined || isAddress(host) ? host : host.toLowerCase();
}

function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d.]+$/.test(host);
}

/** What decides on the full name of a host. */
interface Canonicalization {
  readonly isAsked: boolean;
  readonly mayBeAnything: boolean;
  /** The name of more dots than this is full as it is. */
  readonly maximumDots: number;
  readonly domains: readonly string[];
}

/** What the names may become: themselves, or one below a domain of CanonicalDomains. */
function canonicalHosts(
  names: readonly (string | undefined)[],
  { canonicalHost }: Subject,
  layer: readonly ActiveSection[],
): readonly (string | undefined)[] {
  if (canonicalHost !== undefined) return [canonicalHost];
  const canonicalization = canonicalizationIn(layer);
  const found = new Set<string | undefined>();
  for (const name of names) {
    for (const host of fullNames(name, canonicalization)) found.add(host);
    if (found.size > maximumCases) break;
  }
  return [...found];
}

function fullNames(
  host: string | undefined,
  { isAsked, mayBeAnything, maximumDots, domains }: Canonicalization,
): readonly (string | undefined)[] {
  if (host === undefined || isAddress(host) || !isAsked) return [host];
  if (mayBeAnything) return [undefined];
  if (host.endsWith('.')) return [host, host.slice(0, -1)];
  const dots = host.split('.').length - 1;
  return dots > maximumDots ? [host] : [host, ...domains.map((domain) => `${host}.${domain}`)];
}

function canonicalizationIn(layer: readonly ActiveSection[]): Canonicalization {
  const obtained = (keyword: string): readonly (string | undefined)[] =>
    obtainedFrom(layer, keyword).map((value) => value?.toLowerCase());
  const { certain, candidates } = firstStatement(layer, 'canonicaldomains');
  const domains = [...candidates, certain].flatMap((source) => source?.directive.args.map(({ value }) => value) ?? []);
  return {
    isAsked: !isProxied(obtained) || obtained('canonicalizehostname').includes('always'),
    mayBeAnything: obtained('canonicalizepermittedcnames').some(isGiven),
    maximumDots: obtained('canonicalizemaxdots').reduce((most, value) => Math.max(most, Number(value ?? 1)), 0),
    domains: domains.filter((domain) => domain !== 'none').slice(0, maximumCases + 1),
  };
}

/** Behind a proxy ssh asks no name server, unless it is to do so always. */
function isProxied(obtained: (keyword: string) => readonly (string | undefined)[]): boolean {
  const [commands, jumps] = [obtained('proxycommand'), obtained('proxyjump')];
  return ![...commands, ...jumps].includes('none') && (commands.every(isGiven) || jumps.every(isGiven));
}

function isGiven(value: string | undefined): boolean {
  return value !== undefined && value !== 'none';
}
