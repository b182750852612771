/** The lines that releases refuse, parted among the rules that report them: each refusal has one topic. */
import { lookupAlgorithm } from '../openssh/algorithm.ts';
import { type Dialect } from '../openssh/dialect.ts';
import { type KeywordFacts, lookupKeyword } from '../openssh/keyword.ts';
import { type Release, type ReleaseRange, formatRelease } from '../openssh/release.ts';
import type { Root, Subject } from '../resolve/model.ts';
import { refusedLater } from '../resolve/refused-later.ts';
import { refusalOf } from '../resolve/line-refusal.ts';
import { type Ignored, type RefusedBy, type RefusedLine, refusedLines } from '../resolve/refused-lines.ts';
import type { ConfigFile, Directive, Line } from '../syntax/ast.ts';
import { parseLineAs } from '../syntax/parse.ts';
import { beginsWithPlaceholder, hasControlTags, holdsPlaceholder } from '../syntax/template.ts';
import { textOf } from '../syntax/text.ts';
import { oddBlank } from './odd-blank.ts';

/**
 * What a refusal is about. `newer`: releases of the range are too old for the keyword, value, criterion or algorithm.
 * `removed-keyword`, `removed-algorithm`: they are too new for it. `encoding`: a byte order mark or a strange blank stands
 * in the keyword. `quotes`: they are not closed, or of a kind that the releases do not know. `trailing-comment`: they know
 * no comment after the arguments. The others are wrong whatever the release.
 */
export type RefusalTopic =
  | 'arguments'
  | 'encoding'
  | 'lost-keyword'
  | 'match'
  | 'newer'
  | 'quotes'
  | 'removed-algorithm'
  | 'removed-keyword'
  | 'trailing-comment'
  | 'unknown-keyword'
  | 'vendor-keyword'
  | 'wrong-side';

export interface RefusedHere {
  readonly line: Extract<Line, { keyword: unknown }>;
  readonly refusal: RefusedBy;
  readonly topic: RefusalTopic;
  readonly ignored: Ignored;
}

export interface RefusalContext {
  readonly file: ConfigFile;
  readonly roots: readonly Root[];
  readonly releases: ReleaseRange;
}

/**
 * What releases of the range refuse in the file in hand, by place; of several roots that read it, one has to refuse it.
 * Lines that a program fills in before OpenSSH reads them are left out.
 */
export function refusedHere({ file, roots, releases }: RefusalContext): readonly RefusedHere[] {
  const byLine = new Map<number, RefusedLine>();
  for (const refused of roots.flatMap((root) => refusedLines(root, releases))) {
    if (refused.file.path === file.path && !byLine.has(refused.line.line)) byLine.set(refused.line.line, refused);
  }
  return [...byLine.values()]
    .toSorted((one, other) => one.line.line - other.line.line)
    .filter(({ line }) => !isFilledIn(file, line))
    .flatMap(({ line, refusals, ignored }) =>
      refusals.flatMap((refusal): readonly RefusedHere[] => {
        if (!('keyword' in line)) return [];
        const text = textOf(file, line);
        return [{ line, refusal, topic: topicOf(file, line, { refusal, range: releases, text }), ignored }];
      }),
    );
}

/** Whether a program fills in the line, or puts another in its place. In a command a `$` is the shell's. */
function isFilledIn(file: ConfigFile, line: Line): boolean {
  const text = textOf(file, line);
  const holdsCommand = line.type === 'Match' && line.criteria.some(({ name }) => name === 'exec');
  return (
    holdsPlaceholder(holdsCommand ? text.replaceAll('$', '') : text) ||
    (beginsWithPlaceholder(line) && hasControlTags(file))
  );
}

/** A directive of the file in hand at which ssh or sshd gives up once all files are read. */
export interface RefusedLaterHere {
  readonly directive: Directive;
  /** What is wrong, as a clause. */
  readonly reason: string;
  readonly subject: Subject;
}

/** As the newest release in range reads the files. */
export function refusedLaterHere({ file, roots }: RefusalContext): readonly RefusedLaterHere[] {
  const here = new Map<Directive, RefusedLaterHere>();
  for (const { origin, reason, subject } of roots.flatMap(refusedLater)) {
    const { section, directive } = origin;
    if (section.file !== file || holdsPlaceholder(textOf(file, directive)) || here.has(directive)) continue;
    here.set(directive, { directive, reason, subject });
  }
  return [...here.values()];
}

interface Ranged {
  readonly refusal: RefusedBy;
  readonly range: ReleaseRange;
  /** The line as written. */
  readonly text: string;
}

function topicOf(file: ConfigFile, line: RefusedHere['line'], ranged: Ranged): RefusalTopic {
  const { dialect } = file;
  const { refusal } = ranged;
  switch (refusal.kind) {
    case 'unknown-keyword':
      return topicOfUnknown(dialect, line.keyword?.name ?? '', refusal);
    case 'invalid-quotes':
      return 'quotes';
    case 'unknown-algorithm':
      return topicOfAlgorithm(dialect, line, ranged);
    default:
      if (dialect === 'ssh_config' && isTrailingComment(line, refusal)) return 'trailing-comment';
      if (isQuotedAnew(file, line, ranged)) return 'quotes';
      if (isOlderOnly(ranged)) return 'newer';
      return line.type === 'Match' || refusal.kind === 'not-in-match' ? 'match' : 'arguments';
  }
}

const otherSide: Readonly<Record<Dialect, Dialect>> = { ssh_config: 'sshd_config', sshd_config: 'ssh_config' };

function topicOfUnknown(dialect: Dialect, name: string, { releases }: RefusedBy): RefusalTopic {
  if (oddBlank.test(name)) return 'encoding';
  const facts = lookupKeyword(dialect, name);
  if (!facts) return isKnownElsewhere(lookupKeyword(otherSide[dialect], name)) ? 'wrong-side' : 'unknown-keyword';
  const { since, removed = Infinity } = facts;
  if (since === undefined) return 'vendor-keyword';
  if (releases.some((release) => release >= removed)) return 'removed-keyword';
  return releases.some((release) => release < since) ? 'newer' : 'lost-keyword';
}

function isKnownElsewhere(facts: KeywordFacts | undefined): boolean {
  return facts !== undefined && facts.status !== 'removed';
}

function topicOfAlgorithm(dialect: Dialect, line: RefusedHere['line'], { refusal, range }: Ranged): RefusalTopic {
  const argument = lookupKeyword(dialect, line.keyword!.name)?.argument;
  const facts =
    argument?.kind === 'algorithm-list' ? lookupAlgorithm(argument.family, refusal.algorithm ?? '') : undefined;
  if (!facts) return 'arguments';
  const { removed = Infinity, since } = facts;
  if (refusal.releases.some((release) => release >= removed)) return 'removed-algorithm';
  return refusal.releases.every((release) => release < since) || isOlderOnly({ refusal, range })
    ? 'newer'
    : 'arguments';
}

/** Whether releases of the range take the line, and all of them are newer than those that refuse it. */
function isOlderOnly({ refusal, range }: Omit<Ranged, 'text'>): boolean {
  return refusal.releases.at(-1)! < range.newest && refusal.releases.length === rankOf(refusal, range);
}

function rankOf({ releases }: RefusedBy, range: ReleaseRange): number {
  return range.releases.indexOf(releases.at(-1)!) + 1;
}

/** Up to 8.4 ssh takes a comment after the arguments for more of them. */
function isTrailingComment(line: RefusedHere['line'], { releases }: RefusedBy): boolean {
  if (line.type === 'Malformed' || releases.some((release) => release >= 805)) return false;
  return line.trailingComment !== undefined || line.args.slice(1).some(({ value }) => value.startsWith('#'));
}

/**
 * Up to 8.6, and up to 9.8 on Match lines, only double quotes around a whole word are known, and no escapes. They alone are
 * to blame if the releases would take the words that newer ones read.
 */
function isQuotedAnew(file: ConfigFile, line: RefusedHere['line'], { refusal: { releases }, text }: Ranged): boolean {
  const since = line.type === 'Match' ? 909 : 807;
  if (releases.some((release) => release >= since) || !/'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text)) return false;
  const reader = { dialect: file.dialect, release: releases.at(-1)! };
  return !refusalOf(parseLineAs(file, line, since), { reader, isInMatch: false });
}

/** Who refuses a file and what becomes of it, for messages: `ssh of OpenSSH 9.7 and newer`, `connects to no host`. */
export interface Refuser {
  readonly program: string;
  readonly outcome: string;
}

export function refuserOf(dialect: Dialect, releases: readonly Release[], range: ReleaseRange): Refuser {
  const [program, outcome] = dialect === 'ssh_config' ? ['ssh', 'connects to no host'] : ['sshd', 'does not start'];
  const told = formatReleases(releases, range);
  return { program: told === undefined ? program : `${program} of ${told}`, outcome };
}

/**
 * Releases of a range for a message: `OpenSSH 10.0 and newer`, `OpenSSH 8.7 to 9.1`, `OpenSSH 8.7 and 10.4`; undefined
 * where they are all of the range.
 */
export function formatReleases(releases: readonly Release[], range: ReleaseRange): string | undefined {
  if (releases.length === range.releases.length) return undefined;
  const runs: Release[][] = [];
  for (const release of releases) {
    const run = runs.at(-1);
    const isNext = run && range.releases.indexOf(run.at(-1)!) + 1 === range.releases.indexOf(release);
    if (isNext) run.push(release);
    else runs.push([release]);
  }
  return `OpenSSH ${runs.map((run) => formatRun(run, range)).join(' and ')}`;
}

function formatRun(run: readonly Release[], { newest }: ReleaseRange): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (first === last) return formatRelease(first);
  return last === newest ? `${formatRelease(first)} and newer` : `${formatRelease(first)} to ${formatRelease(last)}`;
}
