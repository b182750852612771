/** What a build's resolution has to know of one keyword. */
import type { Dialect } from '../openssh/dialect.ts';
import { type Build, type KeywordFacts, type Quirk, factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import { currentName } from './current-name.ts';

/** One side of a build. */
export interface Program extends Build {
  readonly dialect: Dialect;
}

export interface KeptKeyword {
  /** Whether the first directive that states it decides all of its value, without regard to any other keyword. */
  readonly isPlain: boolean;
  /** In lower case, as the release knows what it sets. */
  readonly name: string;
  readonly repeat: KeywordFacts['repeat'];
  /** Its own, and those of the keyword with which it shares a slot. */
  readonly quirks: ReadonlySet<Quirk>;
  /** The keywords whose directives bear on it. */
  readonly names: readonly string[];
  /** Whether it and another keyword keep each other out. */
  readonly sharesSlot: boolean;
  /** Whether a `-` takes back what earlier directives gave. */
  readonly removes: boolean;
  /** In lower case, `yes` and its kin, of a keyword that takes other values too. */
  readonly words: ReadonlySet<string>;
  /** Whether such another value is kept beside a word. */
  readonly keepsBoth: boolean;
  /** What sshd takes of it from a Match block: all, nothing, or only what is none of its words. */
  readonly inMatch: 'all' | 'nothing' | 'no-words';
}

/** No keyword: what ssh holds of LocalForward and DynamicForward, which is one list. */
export const localForwards = 'local forwards';

type KeptKeywords = Map<string, KeptKeyword>;

/** By side, vendor and release, then by any of its names: it is asked for each file. */
const known: Readonly<Record<Dialect, Map<Program['vendor'], Map<Release, KeptKeywords>>>> = {
  ssh_config: new Map(),
  sshd_config: new Map(),
};

function keptBy({ dialect, vendor, release }: Program): KeptKeywords {
  let byRelease = known[dialect].get(vendor);
  if (!byRelease) known[dialect].set(vendor, (byRelease = new Map<Release, KeptKeywords>()));
  let kept = byRelease.get(release);
  if (!kept) byRelease.set(release, (kept = new Map<string, KeptKeyword>()));
  return kept;
}

export function keptKeyword(program: Program, keyword: string): KeptKeyword {
  const ofProgram = keptBy(program);
  let kept = ofProgram.get(keyword);
  if (!kept) {
    if (keyword === localForwards) return bothForwards;
    const name = currentName(program, keyword);
    const row = lookupKeyword(program.dialect, name);
    if (!row) return { ...unknownKeyword, name, names: [name] };
    ofProgram.set(keyword, (kept = keptAs(program, name, row)));
  }
  return kept;
}

function keptAs(program: Program, name: string, row: KeywordFacts): KeptKeyword {
  const facts = factsIn(row, program.release);
  const partner = facts.sharesSlotWith;
  const quirks = new Set([name, partner ?? name].flatMap((each) => quirksOf(program, each)));
  const others = quirks.has('lost-after-keys-command') ? ['authorizedkeyscommand'] : [];
  const keepsBoth = facts.argument.kind === 'flag-or-path';
  const inMatch = fromMatch(facts, program);
  return {
    isPlain:
      facts.repeat === 'first' &&
      partner === undefined &&
      !keepsBoth &&
      inMatch !== 'no-words' &&
      !weighedQuirks.some((quirk) => quirks.has(quirk)),
    name,
    repeat: facts.repeat === 'none' && facts.status === 'active' ? 'accumulate' : facts.repeat,
    quirks,
    names: [name, ...(partner === undefined ? others : [partner])],
    sharesSlot: partner !== undefined,
    removes: 'removal' in facts.argument,
    words: new Set(wordsOf(facts)),
    keepsBoth,
    inMatch,
  };
}

/** Quirks for which the first directive does not decide by itself. */
const weighedQuirks: readonly Quirk[] = ['ignores-blocks', 'lost-after-keys-command', 'none-overrides', 'parts-apart'];

const unknownKeyword: Omit<KeptKeyword, 'name' | 'names'> = {
  isPlain: true,
  repeat: 'first',
  quirks: new Set(),
  sharesSlot: false,
  removes: false,
  words: new Set(),
  keepsBoth: false,
  inMatch: 'all',
};

const bothForwards: KeptKeyword = {
  ...unknownKeyword,
  isPlain: false,
  name: localForwards,
  repeat: 'accumulate',
  quirks: new Set<Quirk>(['drops-duplicates']),
  names: ['localforward', 'dynamicforward'],
};

function quirksOf({ dialect, release, vendor }: Program, keyword: string): readonly Quirk[] {
  const row = lookupKeyword(dialect, keyword);
  if (!row) return [];
  const { vendorQuirks: patch } = row;
  const own = factsIn(row, release).quirks ?? [];
  return patch && patch.vendor === vendor && release >= patch.since ? [...own, ...patch.quirks] : own;
}

function wordsOf({ argument }: KeywordFacts): readonly string[] {
  return argument.kind === 'flag-or-path' || argument.kind === 'flag-or-pattern-list' ? argument.values : [];
}

/** A list of patterns is taken over with the values of Match, though its keyword is none of those allowed there. */
function fromMatch(
  { inMatch, since = 0, quirks, argument }: KeywordFacts,
  { release }: Program,
): KeptKeyword['inMatch'] {
  if (argument.kind === 'flag-or-pattern-list') return 'no-words';
  // A release that knows the keyword by another name alone takes it under that.
  const isTaken = inMatch !== false && (inMatch <= release || release < since);
  return isTaken && !quirks?.includes('no-effect-in-match') ? 'all' : 'nothing';
}
