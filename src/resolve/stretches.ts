/** A range of releases parted where they may read a line in another way, so that one of each part has to be asked. */
import type { ArgumentFacts } from '../openssh/argument.ts';
import { type KeywordFacts, lookupKeyword } from '../openssh/keyword.ts';
import type { Release, ReleaseRange } from '../openssh/release.ts';
import type { ConfigFile, Line } from '../syntax/ast.ts';

/** Releases that follow each other, oldest first, at least one. */
export type Stretch = readonly Release[];

export interface Stretches {
  /** Oldest first. */
  readonly parts: readonly Stretch[];
  /** Whether all releases split the line into the same words. */
  readonly isSplitAlike: boolean;
}

/** What the readers of lines have treated in different ways. */
const unsteadyText = /["'\\#=\0]|\r(?!\n|$)/;

/** Of a longer line, which no one writes, the newest release is asked for all. */
const longestParted = 65_536;

export function stretchesOf(file: ConfigFile, line: Line, range: ReleaseRange): Stretches {
  const facts = 'keyword' in line && line.keyword ? lookupKeyword(file.dialect, line.keyword.name) : undefined;
  const isSteady = !unsteadyText.test(file.text.slice(line.lineStart, line.next));
  const { whole, single } = commonOf(range);
  if (line.next - line.lineStart > longestParted || (!facts && isSteady)) return { parts: whole, isSplitAlike: false };
  // What becomes of a keyword without arguments hangs on how the line is split.
  const isSplitAlike = isSteady && 'args' in line && line.args.length > 0;
  return { parts: facts && isSplitAlike ? steadyParts(facts, range) : single, isSplitAlike };
}

/** What is known of a range, whatever the line. */
interface Common {
  /** All releases in one stretch. */
  readonly whole: readonly Stretch[];
  /** Each release in a stretch of its own. */
  readonly single: readonly Stretch[];
  /** By keyword, for lines that all releases split alike. */
  readonly byKeyword: Map<KeywordFacts, readonly Stretch[]>;
}

const commonByRange = new WeakMap<ReleaseRange, Common>();

function commonOf(range: ReleaseRange): Common {
  let common = commonByRange.get(range);
  if (!common) {
    const { releases } = range;
    common = { whole: [releases], single: releases.map((release) => [release]), byKeyword: new Map() };
    commonByRange.set(range, common);
  }
  return common;
}

function steadyParts(facts: KeywordFacts, range: ReleaseRange): readonly Stretch[] {
  const { byKeyword, single } = commonOf(range);
  let parts = byKeyword.get(facts);
  if (!parts) {
    const turns = turnsOf(facts);
    parts = turns ? partedAt(turns, range) : single;
    byKeyword.set(facts, parts);
  }
  return parts;
}

function partedAt(turns: readonly Release[], { releases }: ReleaseRange): readonly Stretch[] {
  const parts = new Map<number, Release[]>();
  for (const release of releases) {
    const position = turns.filter((since) => since <= release).length;
    const part = parts.get(position);
    if (part) part.push(release);
    else parts.set(position, [release]);
  }
  return [...parts.values()];
}

/** The releases from which lines of the keyword may be taken otherwise; undefined where each has to be asked. */
function turnsOf({
  argument,
  since = 0,
  removed = Infinity,
  gaps = [],
  inMatch,
  former = [],
}: KeywordFacts): readonly Release[] | undefined {
  const turns = turnsOfKind[argument.kind];
  if (!turns) return undefined;
  return [
    ...turns,
    ...(argument.kind === 'match-criteria' ? Object.values(argument.criteria) : []),
    since,
    removed,
    Number(inMatch),
    ...gaps.flatMap(({ from, until }) => [from, until]),
    ...former.map(({ until }) => until),
  ];
}

/** See `parseTime`. */
const times: readonly Release[] = [804, 805, 908, 1003];
/** See `networkFault`. */
const networks: readonly Release[] = [908];
const none: readonly Release[] = [];

/**
 * The releases from which arguments of a kind are taken otherwise, apart from quotes and comments, and from what a row's
 * `former` facts tell, such as tokens and variables. Of kinds that are left out each release is asked.
 */
const turnsOfKind: Readonly<Partial<Record<ArgumentFacts['kind'], readonly Release[]>>> = {
  'address-list': networks,
  'comma-list': none,
  enum: none,
  'enum-or-time': times,
  'env-pattern-list': none,
  flag: none,
  'flag-or-path': none,
  'forward-spec': none,
  'group-pattern-list': none,
  'host-pattern-list': none,
  ignored: none,
  integer: none,
  'listen-address': none,
  // Addresses are compared as sshd starts since 8.4.
  'match-criteria': [804, ...networks],
  path: none,
  port: none,
  'raw-command': none,
  string: none,
  time: times,
  // Since 9.9 the last `@` parts the user from the addresses.
  'user-pattern-list': [...networks, 909],
};
