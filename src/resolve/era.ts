/** Releases that make the same of several directives of a keyword. */
import { lookupKeyword } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Release } from '../openssh/release.ts';
import type { Root } from './model.ts';

/** The releases, parted where a keyword of the root changed what becomes of several directives; oldest first. */
export function erasOf({ dialect, sections }: Root, releases: readonly Release[]): readonly (readonly Release[])[] {
  const names = new Set<string>();
  for (const { directives } of sections) for (const { keyword } of directives) names.add(keyword.name);
  const turns = [...names].flatMap((name) => turningPoints(lookupKeyword(dialect, name)));
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
function turningPoints(facts: KeywordFacts | undefined): readonly Release[] {
  const { former = [], aliasSince } = facts ?? {};
  const turns = former.filter(({ repeat, quirks, inMatch }) => repeat ?? quirks ?? inMatch !== undefined);
  return [...turns.map(({ until }) => until), ...(aliasSince === undefined ? [] : [aliasSince])];
}
