/** The search for directives that others overrule, over the releases that weigh them alike. */
import { keywordsOf } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Release } from '../openssh/release.ts';
import type { Origin, Root } from './model.ts';
import { OverruledSearch } from './overruled.ts';
import type { Shadow } from './shadow.ts';

export function findShadows(root: Root, releases: readonly Release[]): readonly Shadow[] {
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
