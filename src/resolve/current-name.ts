/** Under which name a release knows what a keyword sets. */
import type { Dialect } from '../openssh/dialect.ts';
import { type KeywordFacts, isKnown, keywordsOf, lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';

interface Reading {
  readonly dialect: Dialect;
  readonly release: Release;
}

const renamed: Readonly<Record<Dialect, Map<Release, ReadonlyMap<string, string>>>> = {
  ssh_config: new Map(),
  sshd_config: new Map(),
};

/**
 * The name, in lower case, of what a keyword sets in a release: that of the keyword for which it is another name, or
 * which took its place later. A name that was no alias yet is returned as it is: up to 8.6 ChallengeResponseAuthentication
 * stands beside KbdInteractiveAuthentication.
 */
export function currentName(reading: Reading, lowerName: string): string {
  return renamedIn(reading).get(lowerName) ?? lowerName;
}

/** The keywords that set something of another name in a release, with that name; all in lower case. */
export function renamedIn({ dialect, release }: Reading): ReadonlyMap<string, string> {
  let names = renamed[dialect].get(release);
  if (!names) {
    names = new Map(keywordsOf(dialect).flatMap((facts) => renaming(facts, { dialect, release })));
    renamed[dialect].set(release, names);
  }
  return names;
}

function renaming(facts: KeywordFacts, { dialect, release }: Reading): readonly (readonly [string, string])[] {
  const name = facts.keyword.toLowerCase();
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== undefined && release < until)?.aliasOf;
  if (former !== undefined) return [[name, former.toLowerCase()]];
  const target = facts.aliasOf ?? (facts.status === 'removed' ? facts.replacement : undefined);
  if (target === undefined) return [];
  const targetIsKnown = isKnown(lookupKeyword(dialect, target)!, release);
  const isAlias = facts.aliasOf !== undefined && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? [[name, target.toLowerCase()]] : [];
}
