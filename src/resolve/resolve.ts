/** What OpenSSH would use for a subject: first value obtained on the client, Match over global on the server. */
import type { Dialect } from '../openssh/dialect.ts';
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { BlockHeader, Directive } from '../syntax/ast.ts';
import { type Obtained, both, evaluate } from './condition.ts';
import { derived } from './derived.ts';
import type { Effective, Origin, Resolution, Root, Section, Subject, Verdict } from './model.ts';
import { literalHosts, subjects } from './subject.ts';

/** A section that applies, or may apply, to the subject. */
export interface ActiveSection {
  readonly section: Section;
  readonly verdict: 'yes' | 'possible';
}

/** Resolves a root for one subject. Values are looked up when they are asked for. */
export function resolve(root: Root, subject: Subject): Resolution {
  const layers = layersFor(root, subject);
  return { subject, get: (keyword) => firstValue(layers, keyword) };
}

/** The resolutions of all subjects of a root; worked out once, however many rules ask. */
export function resolutions(root: Root): readonly Resolution[] {
  return derived(root, resolveAll);
}

function resolveAll(root: Root): readonly Resolution[] {
  return subjects(root).map((subject) => resolve(root, subject));
}

/** The sections that apply to a subject in reading order; a layer is asked only for what the ones before it leave unset. */
export function layersFor(root: Root, subject: Subject): readonly (readonly ActiveSection[])[] {
  const active = activeSections(root, subject);
  if (root.dialect === 'ssh_config') return [active];
  // servconf.c reads the file twice: what a matching Match block sets replaces what the first pass found.
  const conditional = active.filter(({ section }) => section.conditions.length > 0);
  const global = active.filter(({ section }) => section.conditions.length === 0);
  return [conditional, global];
}

function firstValue(layers: readonly (readonly ActiveSection[])[], keyword: string): Effective {
  let doubtful: Doubtful | undefined;
  for (const layer of layers) {
    for (const { section, verdict } of layer) {
      const directive = firstDirective(section, keyword);
      if (!directive || doubtful?.precedes(section)) continue;
      const origin = { section, directive };
      if (verdict === 'yes') return effectiveOf(origin, doubtful?.origins);
      doubtful ??= new Doubtful();
      doubtful.add(origin);
    }
  }
  return effectiveOf(undefined, doubtful?.origins);
}

/** Directives that win if their blocks apply, which the text does not tell. */
class Doubtful {
  readonly origins: Origin[] = [];
  readonly #byHeader = new Map<BlockHeader | undefined, Section>();

  add(origin: Origin): void {
    this.origins.push(origin);
    this.#byHeader.set(origin.section.conditions.at(-1), origin.section);
  }

  /** Whether one of them wins in every case in which the section applies. */
  precedes(section: Section): boolean {
    return section.conditions.some((header) => {
      const earlier = this.#byHeader.get(header);
      return earlier !== undefined && appliesWherever(earlier, section);
    });
  }
}

/** Whether the first section applies in every case in which the second does: all of its headers are headers of that one. */
export function appliesWherever(one: Section, other: Section): boolean {
  return one.conditions.every((header) => other.conditions.includes(header));
}

function effectiveOf(origin: Origin | undefined, candidates: readonly Origin[] = []): Effective {
  return { certainty: candidates.length === 0 ? 'certain' : 'possible', origin, candidates };
}

/** Up to this many directives are looked through faster than an index of them is built. */
const fewDirectives = 12;

const firstBySection = new WeakMap<Section, ReadonlyMap<string, Directive>>();

/** The directive of a section that sets a keyword, aliases included: the first that stores a value. */
function firstDirective(section: Section, keyword: string): Directive | undefined {
  const { file, directives } = section;
  if (directives.length <= fewDirectives) {
    return directives.find(
      (directive) => directive.keyword.canonical === keyword && storesValue(file.dialect, directive),
    );
  }
  let first = firstBySection.get(section);
  if (!first) {
    first = indexDirectives(section);
    firstBySection.set(section, first);
  }
  return first.get(keyword);
}

function indexDirectives(section: Section): ReadonlyMap<string, Directive> {
  const first = new Map<string, Directive>();
  for (const directive of section.directives) {
    const keyword = directive.keyword.canonical;
    if (!first.has(keyword) && storesValue(section.file.dialect, directive)) first.set(keyword, directive);
  }
  return first;
}

/** Whether the directive obtains its keyword: the client's `none` of some intervals leaves it unset for a later one. */
export function storesValue(dialect: Dialect, { keyword, args }: Directive): boolean {
  if (args[0]?.value !== 'none') return true;
  const facts = lookupKeyword(dialect, keyword.canonical);
  return !facts?.quirks?.includes('none-leaves-unset');
}

/**
 * Whether the first directive that states a keyword decides all of its value. An unknown keyword's does, as far as a text
 * can tell.
 */
export function keepsFirst({ dialect, release }: Root, keyword: string): boolean {
  const known = lookupKeyword(dialect, keyword);
  if (!known) return true;
  const { repeat, quirks = [] } = factsIn(known, release);
  return repeat === 'first' && !quirks.includes('parts-apart') && !quirks.includes('none-overrides');
}

function activeSections(root: Root, subject: Subject): readonly ActiveSection[] {
  const active: ActiveSection[] = [];
  const certain = derived(root, certainSections);
  // Only an Include parts a block into several sections, for which its header is looked at once.
  const verdicts = root.includes.length > 0 ? new Map<Section['conditions'], Verdict>() : undefined;
  for (const position of positionsToTry(root, subject)) {
    const section = root.sections[position]!;
    const verdict = verdicts?.get(section.conditions) ?? evaluateAll(section, subject, active);
    verdicts?.set(section.conditions, verdict);
    if (verdict === 'yes') active.push(certain[position]!);
    else if (verdict === 'possible') active.push({ section, verdict });
  }
  return active;
}

/** Each section as one that applies: thousands of subjects share them. */
function certainSections({ sections }: Root): readonly ActiveSection[] {
  return sections.map((section) => ({ section, verdict: 'yes' }));
}

function evaluateAll({ conditions }: Section, subject: Subject, above: readonly ActiveSection[]): Verdict {
  let verdict: Verdict = 'yes';
  for (const header of conditions) {
    verdict = both(verdict, evaluate(header, subject, asksForObtained(header) ? obtainedFrom(above) : undefined));
    if (verdict === 'no') break;
  }
  return verdict;
}

/** readconf.c compares `Match host` with HostName and `Match user` with User where they are set already. */
function asksForObtained(header: BlockHeader): boolean {
  return header.type === 'Match' && header.criteria.some(({ name }) => name === 'host' || name === 'user');
}

function obtainedFrom(above: readonly ActiveSection[]): Obtained {
  const valuesOf = (keyword: string): readonly (string | undefined)[] => {
    const { origin, candidates } = firstValue([above], keyword);
    return [...candidates, origin].map((source) => source?.directive.args[0]?.value);
  };
  return { hostNames: valuesOf('hostname'), users: valuesOf('user') };
}

interface SectionIndex {
  /** Sections that only hosts or users named in full can reach, by that name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** All other sections. */
  readonly always: readonly number[];
}

/** The sections that can apply to the subject: with ten thousand Host blocks, all but a few cannot. */
function positionsToTry(root: Root, { host }: Subject): Iterable<number> {
  if (host === undefined) return root.sections.keys();
  const { byName, always } = derived(root, indexSections);
  const named = byName.get(host);
  if (!named) return always;
  const merged: number[] = [];
  let next = 0;
  for (const position of named) {
    while (next < always.length && always[next]! < position) merged.push(always[next++]!);
    merged.push(position);
  }
  while (next < always.length) merged.push(always[next++]!);
  return merged;
}

function indexSections(root: Root): SectionIndex {
  const byName = new Map<string, number[]>();
  const always: number[] = [];
  root.sections.forEach(({ conditions }, position) => {
    const names = literalHosts(conditions.at(-1));
    if (!names) always.push(position);
    for (const name of names ?? []) {
      const positions = byName.get(name);
      if (!positions) byName.set(name, [position]);
      else if (positions.at(-1) !== position) positions.push(position);
    }
  });
  return { byName, always };
}
