/** What OpenSSH would use for a subject, as directives: `valuesInForce` tells the values. */
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import { renamedIn } from './current-name.ts';
import { derived } from './derived.ts';
import { inForce, sectionsOf } from './in-force.ts';
import type { KeptValue } from './kept.ts';
import { mayReadTwice } from './final-pass.ts';
import { type KeptKeyword, keptKeyword } from './kept-keyword.ts';
import { type Layer, layersFor } from './layer.ts';
import type { Effective, Origin, Resolution, Root, Section, Subject } from './model.ts';
import { literalHosts } from './named-hosts.ts';
import { firstStatement, states } from './obtained.ts';
import { statedIn } from './stored-values.ts';
import { givenBy, holdsAlways, otherSubject, subjects } from './subject.ts';

/** Resolves a root for one subject. Values are looked up when they are asked for. */
export function resolve(root: Root, subject: Subject): Resolution {
  let layers: readonly Layer[] | undefined;
  return {
    subject,
    get: (keyword) => {
      const kept = keptKeywordIn(root, keyword);
      const isGiven = givenBy(subject, root.dialect, kept.name) !== undefined;
      if (isGiven || !states(root, kept.names)) return defaultInForce;
      layers ??= layersFor(root, subject);
      return effective(root, layers, kept);
    },
  };
}

/** The resolutions of all subjects of a root; worked out once, however many rules ask. */
export function resolutions(root: Root): readonly Resolution[] {
  return derived(root, resolveAll);
}

function resolveAll(root: Root): readonly Resolution[] {
  return subjects(root).map((subject) => resolve(root, subject));
}

/**
 * The resolutions of the subjects that may differ from each other in some keywords. Left out are those for which these
 * are what they are for any other: what states them is for everyone, or not for theirs.
 */
export function resolutionsApart(root: Root, keywords: readonly string[]): readonly Resolution[] {
  const names = new Set(keywords.flatMap((keyword) => keptKeywordIn(root, keyword).names));
  const bearing = root.sections.filter((section) => statesOneOf(section, names));
  if (bearing.every(({ conditions }) => conditions.length === 0)) return [derived(root, resolveOther)];
  if (root.dialect === 'sshd_config' || mayReadTwice(root)) return resolutions(root);
  const isForSome = ({ conditions }: Section): boolean => !conditions.every(holdsAlways);
  const forSome = bearing.filter(isForSome);
  if (forSome.some(({ conditions }) => !literalHosts(conditions.at(-1)))) return resolutions(root);
  const hosts = new Set(forSome.flatMap(({ conditions }) => literalHosts(conditions.at(-1))!));
  if (hosts.size === 0) return [derived(root, resolveOther)];
  return resolutions(root).filter(({ subject: { host, other, assumed } }) => other || assumed || hosts.has(host!));
}

function statesOneOf(section: Section, names: ReadonlySet<string>): boolean {
  const renamed = renamedIn(section.file);
  return section.directives.some(({ keyword: { name } }) => names.has(renamed.get(name) ?? name));
}

function resolveOther(root: Root): Resolution {
  return resolve(root, otherSubject(root));
}

/** How a keyword is kept in the release of a root. */
export function keptKeywordIn(root: Root, keyword: string): KeptKeyword {
  const known = derived(root, noneKnown);
  let kept = known.get(keyword);
  if (!kept) known.set(keyword, (kept = keptKeyword(root, keyword)));
  return kept;
}

function noneKnown(): Map<string, KeptKeyword> {
  return new Map();
}

const defaultInForce: Effective = { certainty: 'certain', origin: undefined, origins: [], candidates: [] };

function effective(root: Root, layers: readonly Layer[], keyword: KeptKeyword): Effective {
  if (keyword.isPlain) {
    const { certain, candidates } = firstStatement(sectionsOf(layers, keyword), keyword.name);
    return effectiveOf(certain ? [certain] : [], candidates);
  }
  const { values, candidates } = inForce(root, { layers, keyword, read: statedIn(root) });
  const seen: SeenOrigins = new Map();
  const origins = originsOf(values, seen);
  return effectiveOf(origins, originsOf(candidates.flat(), seen), candidates.length > 0);
}

function effectiveOf(
  origins: readonly Origin[],
  candidates: readonly Origin[],
  isPossible = candidates.length > 0,
): Effective {
  return { certainty: isPossible ? 'possible' : 'certain', origin: origins[0], origins, candidates };
}

type SeenOrigins = Map<Origin['directive'], Set<Origin['section']>>;

/** The directives that values come from, each once, without those that have been seen. */
function originsOf(values: readonly KeptValue[], seen: SeenOrigins): readonly Origin[] {
  const origins: Origin[] = [];
  for (const { origin } of values) {
    if (!origin) continue;
    const sections = seen.get(origin.directive);
    if (sections?.has(origin.section)) continue;
    if (sections) sections.add(origin.section);
    else seen.set(origin.directive, new Set([origin.section]));
    origins.push(origin);
  }
  return origins;
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
