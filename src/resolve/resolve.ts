/** What OpenSSH would use for a subject, as directives: `valuesInForce` tells the values. */
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import { derived } from './derived.ts';
import { inForce, sectionsOf } from './in-force.ts';
import type { KeptValue } from './kept.ts';
import { type KeptKeyword, keptKeyword } from './kept-keyword.ts';
import { type Layer, layersFor } from './layer.ts';
import type { Effective, Origin, Resolution, Root, Subject } from './model.ts';
import { firstStatement, states } from './obtained.ts';
import { statedIn } from './stored-values.ts';
import { givenBy, subjects } from './subject.ts';

/** Resolves a root for one subject. Values are looked up when they are asked for. */
export function resolve(root: Root, subject: Subject): Resolution {
  const layers = layersFor(root, subject);
  return {
    subject,
    get: (keyword) => {
      const kept = keptKeywordIn(root, keyword);
      return givenBy(subject, root.dialect, kept.name) === undefined ? effective(root, layers, kept) : defaultInForce;
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
  if (!states(root, keyword.names)) return defaultInForce;
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
