/** Directives that take effect for no subject, because others always win. */
import { keywordsOf } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Release } from '../openssh/release.ts';
import { derived } from './derived.ts';
import type { Origin, Root } from './model.ts';
import { OverruledSearch } from './overruled.ts';
import type { Setting } from './slot.ts';

export interface Shadow {
  readonly shadowed: Origin;
  /** The directives that win, in the order in which they were found: one that always does, or one for each pattern of the block. */
  readonly winners: readonly Origin[];
  /** Whether they win because OpenSSH keeps the first value it finds, or the last. */
  readonly kept: Setting['kept'];
  /** The releases in which they do, oldest first. */
  readonly releases: readonly Release[];
  /** Whether they do by a mistake of these releases. */
  readonly isMistake: boolean;
}

/**
 * The directives of a root whose keyword others set for all that they are for, in some of the releases; the trees are
 * read as they stand. Sound, not complete: what cannot be decided from the text counts as taking effect.
 */
export function shadows(root: Root, releases: readonly Release[] = [root.release]): readonly Shadow[] {
  const known = derived(root, noneKnown);
  const key = releases.join(' ');
  const found = known.get(key) ?? findShadows(root, releases);
  known.set(key, found);
  return found;
}

/** What was found before, by the releases that were asked for. */
function noneKnown(): Map<string, readonly Shadow[]> {
  return new Map();
}

function findShadows(root: Root, releases: readonly Release[]): readonly Shadow[] {
  const found = new Map<string, Shadow>();
  const numbers = new Map<Origin['directive'], number>();
  const numberOf = ({ directive }: Origin): number => {
    if (!numbers.has(directive)) numbers.set(directive, numbers.size);
    return numbers.get(directive)!;
  };
  for (const era of eras(root, releases)) {
    for (const shadow of new OverruledSearch(root, era[0]!).find()) {
      const key = [shadow.kept, shadow.isMistake, ...[shadow.shadowed, ...shadow.winners].map(numberOf)].join(' ');
      const known = found.get(key);
      found.set(key, { ...shadow, releases: [...(known?.releases ?? []), ...era] });
    }
  }
  return [...found.values()];
}

/** The releases, parted where a keyword of the root changed what becomes of several directives. */
function eras({ dialect, sections }: Root, releases: readonly Release[]): readonly (readonly Release[])[] {
  const names = new Set<string>();
  for (const { directives } of sections) for (const { keyword } of directives) names.add(keyword.name);
  const turns = keywordsOf(dialect)
    .filter(({ keyword }) => names.has(keyword.toLowerCase()))
    .flatMap(turningPoints);
  const found = new Map<string, Release[]>();
  for (const release of releases) {
    const key = turns.map((turn) => Number(release >= turn)).join('');
    const era = found.get(key);
    if (era) era.push(release);
    else found.set(key, [release]);
  }
  return [...found.values()];
}

/** The releases from which directives of the keyword are weighed otherwise. */
function turningPoints({ former = [], aliasSince }: KeywordFacts): readonly Release[] {
  const turns = former.filter(({ repeat, quirks, inMatch }) => repeat ?? quirks ?? inMatch !== undefined);
  return [...turns.map(({ until }) => until), ...(aliasSince === undefined ? [] : [aliasSince])];
}
