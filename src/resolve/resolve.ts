/** What OpenSSH would use for a subject: first value obtained on the client, Match over global on the server. */
import type { Dialect } from '../openssh/dialect.ts';
import { canonicalKeyword, lookupKeyword } from '../openssh/keyword.ts';
import type { BlockHeader, Directive } from '../syntax/ast.ts';
import { type Obtained, both, evaluate } from './condition.ts';
import type { Effective, Origin, Resolution, Root, Section, Subject, Verdict } from './model.ts';

/** A section that applies, or may apply, to the subject. */
export interface ActiveSection {
  readonly section: Section;
  readonly verdict: 'yes' | 'possible';
}

/** Resolves a root for one subject. Values are looked up when they are asked for. */
export function resolve(root: Root, subject: Subject): Resolution {
  const layers = layersFor(root, subject);
  const known = new Map<string, Effective>();
  return {
    subject,
    get(keyword) {
      let effective = known.get(keyword);
      if (!effective) known.set(keyword, (effective = firstValue(layers, keyword)));
      return effective;
    },
  };
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

/** Whether the root has any directive for the subject. */
export function isServed(root: Root, subject: Subject): boolean {
  return activeSections(root, subject).length > 0;
}

function firstValue(layers: readonly (readonly ActiveSection[])[], keyword: string): Effective {
  const candidates: Origin[] = [];
  for (const layer of layers) {
    for (const { section, verdict } of layer) {
      const directive = firstDirective(section, keyword);
      if (!directive) continue;
      const origin = { section, directive };
      if (verdict === 'yes') return effectiveOf(origin, candidates);
      candidates.push(origin);
    }
  }
  return effectiveOf(undefined, candidates);
}

function effectiveOf(origin: Origin | undefined, candidates: readonly Origin[]): Effective {
  return { certainty: candidates.length === 0 ? 'certain' : 'possible', origin, candidates };
}

const firstBySection = new WeakMap<Section, ReadonlyMap<string, Directive>>();

/** The directive of a section that sets a keyword, aliases included: the first that stores a value. */
function firstDirective(section: Section, keyword: string): Directive | undefined {
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
    const keyword = canonicalKeyword(section.file.dialect, directive.keyword.name);
    if (!first.has(keyword) && storesValue(section.file.dialect, directive)) first.set(keyword, directive);
  }
  return first;
}

/** Whether the directive obtains its keyword: the client's `none` of some intervals leaves it unset for a later one. */
export function storesValue(dialect: Dialect, { keyword, args }: Directive): boolean {
  if (args[0]?.value !== 'none') return true;
  const facts = lookupKeyword(dialect, canonicalKeyword(dialect, keyword.name));
  return !facts?.quirks?.includes('none-leaves-unset');
}

function activeSections(root: Root, subject: Subject): readonly ActiveSection[] {
  const active: ActiveSection[] = [];
  const verdicts = new Map<Section['conditions'], Verdict>();
  for (const section of sectionsToTry(root, subject)) {
    let verdict = verdicts.get(section.conditions);
    if (verdict === undefined) {
      verdict = evaluateAll(section, subject, active);
      verdicts.set(section.conditions, verdict);
    }
    if (verdict !== 'no') active.push({ section, verdict });
  }
  return active;
}

function evaluateAll({ conditions }: Section, subject: Subject, above: readonly ActiveSection[]): Verdict {
  let verdict: Verdict = 'yes';
  for (const header of conditions) {
    verdict = both(verdict, evaluate(header, subject, asksForObtained(header) ? obtainedFrom(above) : {}));
    if (verdict === 'no') break;
  }
  return verdict;
}

/** readconf.c compares `Match host` with HostName and `Match user` with User where they are set already. */
function asksForObtained(header: BlockHeader): boolean {
  return header.type === 'Match' && header.criteria.some(({ name }) => name === 'host' || name === 'user');
}

function obtainedFrom(above: readonly ActiveSection[]): Obtained {
  const valueOf = (keyword: string): string | undefined => firstValue([above], keyword).origin?.directive.args[0]?.value;
  const [hostName, user] = [valueOf('hostname'), valueOf('user')];
  return { ...(hostName !== undefined && !hostName.includes('%') && { hostName }), ...(user !== undefined && { user }) };
}

interface SectionIndex {
  /** Sections that only hosts or users named in full can reach, by that name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** All other sections. */
  readonly always: readonly number[];
}

const indexByRoot = new WeakMap<Root, SectionIndex>();

/** The sections that can apply to the subject: with ten thousand Host blocks, all but a few cannot. */
function* sectionsToTry(root: Root, subject: Subject): Generator<Section> {
  let index = indexByRoot.get(root);
  if (!index) {
    index = indexSections(root);
    indexByRoot.set(root, index);
  }
  const named = (subject.host !== undefined && index.byName.get(subject.host)) || [];
  const { always } = index;
  for (let i = 0, j = 0; i < always.length || j < named.length; ) {
    const takeNamed = j < named.length && (i >= always.length || named[j]! < always[i]!);
    yield root.sections[takeNamed ? named[j++]! : always[i++]!]!;
  }
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

/** The hosts of a Host line that names no pattern with wildcards; undefined for any other condition. */
function literalHosts(header: BlockHeader | undefined): readonly string[] | undefined {
  if (header?.type !== 'Host' || header.patterns.some(({ value }) => /[*?]/.test(value))) return undefined;
  return header.patterns.filter(({ negated }) => !negated).map(({ value }) => value);
}
