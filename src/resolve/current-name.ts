/** Under which name a release knows what a keyword sets. */
import type { Dialect } from '../openssh/dialect.ts';
import { type KeywordFacts, isKnown, lookupKeyword, renamedKeywords } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';

interface Reading {
  readonly dialect: Dialect;
  readonly release: Release;
}

/**
 * The name, in lower case, of what a keyword sets in a release: that of the keyword for which it is another name, or
 * which took its place later. A name that was no alias yet is returned as it is: up to 8.6 ChallengeResponseAuthentication
 * stands beside KbdInteractiveAuthentication.
 */
export function currentName(reading: Reading, lowerName: string): string {
  const facts = lookupKeyword(reading.dialect, lowerName);
  return (facts && nameSet(facts, reading)) ?? lowerName;
}

const renamed: Readonly<Record<Dialect, Map<Release, ReadonlyMap<string, string>>>> = {
  ssh_config: new Map(),
  sshd_config: new Map(),
};

/** The keywords that set something of another name in a release, with that name; all in lower case. */
export function renamedIn(reading: Reading): ReadonlyMap<string, string> {
  const { dialect, release } = reading;
  let names = renamed[dialect].get(release);
  if (!names) {
    names = new Map(
      renamedKeywords(dialect).flatMap((facts) => {
        const name = nameSet(facts, reading);
        return name === undefined ? [] : [[facts.keyword.toLowerCase(), name]];
      }),
    );
    renamed[dialect].set(release, names);
  }
  return names;
}

/** The other name that a keyword sets, in lower case. */
function nameSet(facts: KeywordFacts, { dialect, release }: Reading): string | undefined {
  const former = facts.former?.find(({ until, aliasOf }) => aliasOf !== undefined && release < until)?.aliasOf;
  if (former !== undefined) return former.toLowerCase();
  const target = facts.aliasOf ?? (facts.status === 'removed' ? facts.replacement : undefined);
  if (target === undefined) return undefined;
  const targetIsKnown = isKnown(lookupKeyword(dialect, target)!, release);
  const isAlias = facts.aliasOf !== undefined && release >= (facts.aliasSince ?? 0);
  const isOnlyName = !targetIsKnown && isKnown(facts, release);
  return isAlias || isOnlyName ? target.toLowerCase() : undefined;
}
