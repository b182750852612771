/** The lines of a root that releases of a range refuse: what the rules about validity share. */
import { type KeywordFacts, lookupKeyword } from '../openssh/keyword.ts';
import type { Release, ReleaseRange } from '../openssh/release.ts';
import type { BlockHeader, ConfigFile, Line } from '../syntax/ast.ts';
import { parseLineAs } from '../syntax/parse.ts';
import { readerReleases } from '../syntax/words.ts';
import { isInMatch } from './acceptance.ts';
import { derived } from './derived.ts';
import { type LineRefusal, refusalOf } from './line-refusal.ts';
import type { Root } from './model.ts';
import { TakenNames, takesNamesOnce } from './name-taken.ts';
import { matchesPatternList } from './pattern.ts';
import { holdsAlways } from './subject.ts';
import { readingOrder } from './reading-order.ts';

/** What releases of the range have against a line, and which of them do. */
export interface RefusedBy extends LineRefusal {
  /** Oldest first, never empty. */
  readonly releases: readonly Release[];
}

export interface RefusedLine {
  readonly file: ConfigFile;
  /** As the newest release reads it. */
  readonly line: Line;
  /** Each reason once, the newest release's first. */
  readonly refusals: readonly RefusedBy[];
  readonly ignored: Ignored;
}

/**
 * Whether an IgnoreUnknown spares a line with an unknown keyword. `possible`: one names the keyword, but in a block that
 * need not apply. `elsewhere`: a file that is not here may hold one.
 */
export type Ignored = 'no' | 'possible' | 'elsewhere';

/**
 * The lines that some release of the range refuses, in reading order, each once. Lines whose unknown keyword an
 * IgnoreUnknown covers are none of them.
 */
export function refusedLines(root: Root, range: ReleaseRange): readonly RefusedLine[] {
  const byRange = derived(root, noneYet);
  let found = byRange.get(range);
  if (!found) {
    found = findRefusedLines(root, range);
    byRange.set(range, found);
  }
  return found;
}

function noneYet(): Map<ReleaseRange, readonly RefusedLine[]> {
  return new Map();
}

function findRefusedLines(root: Root, range: ReleaseRange): readonly RefusedLine[] {
  const found = new Map<Line, RefusedLine>();
  const keywords = new IgnoredKeywords(root);
  const names = new TakenNames(root);
  const newest = { dialect: root.dialect, release: range.newest };
  for (const { file, line, conditions } of readingOrder(root)) {
    if (line.type === 'Blank' || line.type === 'Comment') continue;
    const refusedBy = [
      ...lineRefusals(file, line, { range, isInMatch: isInMatch(newest, conditions) }),
      ...repeatedName(line, names.refusalOf(line), range),
    ];
    if (refusedBy.length > 0) {
      const spared = keywords.spare(line, refusedBy);
      if (spared.refusals.length > 0 && !found.has(line)) found.set(line, { file, line, ...spared });
    }
    keywords.note(line, conditions);
  }
  return [...found.values()];
}

function repeatedName(line: Line, refusal: LineRefusal | undefined, { releases }: ReleaseRange): readonly RefusedBy[] {
  if (!refusal) return [];
  const refusing = releases.filter((release) => takesNamesOnce('sshd_config', line, release));
  return refusing.length > 0 ? [{ ...refusal, releases: refusing }] : [];
}

/** The IgnoreUnknown directives so far, of which the first that applies holds. */
class IgnoredKeywords {
  readonly #root: Root;
  readonly #noted: { readonly patterns: string; readonly conditions: readonly BlockHeader[] }[] = [];
  #settled = false;

  constructor(root: Root) {
    this.#root = root;
  }

  note(line: Line, conditions: readonly BlockHeader[]): void {
    if (this.#settled || line.type !== 'Directive' || line.keyword.name !== 'ignoreunknown') return;
    if (this.#root.dialect === 'sshd_config') return;
    this.#noted.push({ patterns: line.args[0]?.value.toLowerCase() ?? '', conditions });
    this.#settled = conditions.every(holdsAlways);
  }

  /**
   * The refusals without those that an IgnoreUnknown takes back for sure. One in a block does so only where the block
   * applies: ssh looks at the keywords of all other blocks too, its own among them.
   */
  spare(line: Line, refusals: readonly RefusedBy[]): Pick<RefusedLine, 'refusals' | 'ignored'> {
    const isUnknown = refusals.some(({ kind }) => kind === 'unknown-keyword');
    if (!isUnknown || line.type !== 'Directive' || this.#root.dialect === 'sshd_config') {
      return { refusals, ignored: 'no' };
    }
    const covering = this.#noted.filter(({ patterns }) => matchesPatternList(patterns, line.keyword.name));
    const isSure =
      covering.length > 0 &&
      covering.length === this.#noted.length &&
      covering.some((noted) => noted.conditions.every(holdsAlways));
    if (isSure) return { refusals: refusals.filter(({ kind }) => kind !== 'unknown-keyword'), ignored: 'no' };
    if (covering.length > 0) return { refusals, ignored: 'possible' };
    return { refusals, ignored: !this.#settled && mayBeSetElsewhere(this.#root) ? 'elsewhere' : 'no' };
  }
}

/** Whether a file that is not here may hold an IgnoreUnknown. */
function mayBeSetElsewhere({ fragment, includes }: Root): boolean {
  return fragment || includes.some(({ outcome }) => outcome !== 'read' && outcome !== 'stock');
}

interface Asked {
  readonly range: ReleaseRange;
  readonly isInMatch: boolean;
}

/** Ten thousand files hold the same few thousand lines: what is known of one text holds wherever it stands. */
const maximumRemembered = 20_000;
const remembered = new WeakMap<ReleaseRange, Map<string, readonly RefusedBy[]>>();

/** What the releases of the range have against a line. */
function lineRefusals(file: ConfigFile, line: Line, asked: Asked): readonly RefusedBy[] {
  const { range } = asked;
  const known = remembered.get(range) ?? new Map<string, readonly RefusedBy[]>();
  remembered.set(range, known);
  const text = file.text.slice(line.lineStart, line.next);
  const key = `${file.dialect[3]}${asked.isInMatch ? 'm' : ''} ${text}`;
  let refusals = known.get(key);
  if (!refusals) {
    if (known.size >= maximumRemembered) known.clear();
    refusals = askReleases(file, line, asked).map((refusal) => shifted(refusal, -line.lineStart));
    known.set(key, refusals);
  }
  return refusals.length === 0 ? refusals : refusals.map((refusal) => shifted(refusal, line.lineStart));
}

function shifted(refusal: RefusedBy, by: number): RefusedBy {
  return { ...refusal, at: { start: refusal.at.start + by, end: refusal.at.end + by } };
}

/** One question for each stretch of releases that answer alike. */
function askReleases(file: ConfigFile, line: Line, { range, isInMatch: inMatch }: Asked): readonly RefusedBy[] {
  const byReason = new Map<string, { refusal: LineRefusal; releases: Release[] }>();
  for (const releases of stretches(file, line, range).toReversed()) {
    const release = releases.at(-1)!;
    const asRead = eraOf(release) === eraOf(file.release) ? line : parseLineAs(file, line, release);
    const refusal = refusalOf(asRead, { reader: { dialect: file.dialect, release }, isInMatch: inMatch });
    if (!refusal) continue;
    const reason = `${refusal.kind} ${refusal.reason} ${refusal.at.start} ${refusal.at.end}`;
    const entry = byReason.get(reason);
    if (entry) entry.releases.unshift(...releases);
    else byReason.set(reason, { refusal, releases: [...releases] });
  }
  return [...byReason.values()].map(({ refusal, releases }) => ({ ...refusal, releases }));
}

function eraOf(release: Release): Release {
  return readerReleases.findLast((since) => since <= release)!;
}

/** Of a longer line, which no one writes, the newest release is asked for all. */
const longestParted = 65_536;

/** The releases of the range, parted wherever the answer may change. */
function stretches(file: ConfigFile, line: Line, { releases }: ReleaseRange): readonly (readonly Release[])[] {
  const facts = 'keyword' in line && line.keyword ? lookupKeyword(file.dialect, line.keyword.name) : undefined;
  const text = file.text.slice(line.lineStart, line.next);
  if (text.length > longestParted || (!facts && !unsteadyText.test(text))) return [releases];
  const isBare = !('args' in line) || line.args.length === 0;
  const changes = facts && !isBare ? changesOf(facts, text) : 'any';
  if (changes === 'any') return releases.map((release) => [release]);
  const parted = new Map<number, Release[]>();
  for (const release of releases) {
    const stretch = changes.filter((since) => since <= release).length;
    const entry = parted.get(stretch);
    if (entry) entry.push(release);
    else parted.set(stretch, [release]);
  }
  return [...parted.values()];
}

/** Kinds that every release from 8.0 to 10.5 takes alike, but for the splitting of the line. */
const steadyKinds: ReadonlySet<string> = new Set([
  'comma-list',
  'enum',
  'flag',
  'group-pattern-list',
  'host-pattern-list',
  'ignored',
  'integer',
  'path',
  'port',
  'raw-command',
  'string',
  'user-pattern-list',
]);

/** The releases that read times in another way (see `parseTime`). */
const timeChanges: readonly Release[] = [804, 805, 908, 1003];

/** What the readers of lines have treated in different ways. */
const unsteadyText = /["'\\#=\0]|\r(?!\n|$)/;

/** The releases from which the keyword, or the line's text, may be read in another way. */
function changesOf(facts: KeywordFacts, text: string): readonly Release[] | 'any' {
  const { kind } = facts.argument;
  if ((!steadyKinds.has(kind) && kind !== 'time') || unsteadyText.test(text)) return 'any';
  const { since = 0, removed = Infinity, gaps = [], inMatch, former = [] } = facts;
  return [
    since,
    removed,
    Number(inMatch),
    ...gaps.flatMap(({ from, until }) => [from, until]),
    ...former.map(({ until }) => until),
    ...(kind === 'time' ? timeChanges : []),
  ];
}
