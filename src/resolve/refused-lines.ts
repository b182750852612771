/** The lines of a root that releases of a range refuse: what the rules about validity share. */
import type { Reader } from '../directive/reading.ts';
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
import { type Stretches, stretchesOf } from './stretches.ts';

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
  const newest: Reader = { dialect: root.dialect, release: range.newest };
  for (const { file, lines, conditions } of readingOrder(root)) {
    const asked: Asked = { range, newest, isInMatch: isInMatch(newest, conditions) };
    for (const line of lines) {
      if (line.type === 'Blank' || line.type === 'Comment') continue;
      const repeated = names.refusalOf(line);
      const ofLine = lineRefusals(file, line, asked);
      const refusedBy = repeated ? [...ofLine, ...repeatedName(line, repeated, range)] : ofLine;
      if (refusedBy.length > 0) {
        const spared = keywords.spare(line, refusedBy);
        if (spared.refusals.length > 0 && !found.has(line)) found.set(line, { file, line, ...spared });
      }
      keywords.note(line, conditions);
    }
  }
  return [...found.values()];
}

function repeatedName(line: Line, refusal: LineRefusal, { releases }: ReleaseRange): readonly RefusedBy[] {
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
  /** The newest release of the range. */
  readonly newest: Reader;
  readonly isInMatch: boolean;
}

/** Ten thousand files hold the same few thousand lines: what is known of one text holds wherever it stands. */
const maximumRemembered = 20_000;
const remembered = new WeakMap<ReleaseRange, Map<string, readonly RefusedBy[]>>();

const none: readonly RefusedBy[] = [];

/** What the releases of the range have against a line. */
function lineRefusals(file: ConfigFile, line: Line, asked: Asked): readonly RefusedBy[] {
  const { range, newest } = asked;
  const stretches = stretchesOf(file, line, range);
  if (stretches.parts.length === 1) {
    const refusal = refusalOf(line, { reader: newest, isInMatch: asked.isInMatch });
    return refusal ? [{ ...refusal, releases: range.releases }] : none;
  }
  const known = remembered.get(range) ?? new Map<string, readonly RefusedBy[]>();
  remembered.set(range, known);
  const text = file.text.slice(line.lineStart, line.next);
  const key = `${file.dialect[3]}${asked.isInMatch ? 'm' : ''} ${text}`;
  let refusals = known.get(key);
  if (!refusals) {
    if (known.size >= maximumRemembered) known.clear();
    refusals = askStretches(file, line, { ...asked, stretches }).map((refusal) => shifted(refusal, -line.lineStart));
    known.set(key, refusals);
  }
  return refusals.length === 0 ? none : refusals.map((refusal) => shifted(refusal, line.lineStart));
}

function shifted(refusal: RefusedBy, by: number): RefusedBy {
  return { ...refusal, at: { start: refusal.at.start + by, end: refusal.at.end + by } };
}

function askStretches(
  file: ConfigFile,
  line: Line,
  { stretches, isInMatch: inMatch }: Asked & { readonly stretches: Stretches },
): readonly RefusedBy[] {
  const byReason = new Map<string, { refusal: LineRefusal; releases: Release[] }>();
  for (const releases of stretches.parts.toReversed()) {
    const release = releases.at(-1)!;
    const isReadAlike = stretches.isSplitAlike || eraOf(release) === eraOf(file.release);
    const asRead = isReadAlike ? line : parseLineAs(file, line, release);
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
