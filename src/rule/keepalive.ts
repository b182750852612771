/** What the keepalive keywords come to for a subject: the questions several rules ask. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Release, ReleaseRange } from '../openssh/release.ts';
import { formatTime, parseCount, parseInterval } from '../openssh/time.ts';
import { derived } from '../resolve/derived.ts';
import type { Directive } from '../syntax/ast.ts';
import type { Effective, IncludeOutcome, Origin, Resolution, Root } from '../resolve/model.ts';
import { resolutionsApart } from '../resolve/resolve.ts';
import { isTemplate } from './template.ts';
import { argumentsInForce } from './value.ts';

export interface KeepaliveKeywords {
  /** In lower case, as resolution names them. */
  readonly interval: string;
  readonly count: string;
  /** As the manual writes them. */
  readonly intervalName: string;
  readonly countName: string;
}

export const keepaliveKeywords: Readonly<Record<Dialect, KeepaliveKeywords>> = {
  ssh_config: {
    interval: 'serveraliveinterval',
    count: 'serveralivecountmax',
    intervalName: 'ServerAliveInterval',
    countName: 'ServerAliveCountMax',
  },
  sshd_config: {
    interval: 'clientaliveinterval',
    count: 'clientalivecountmax',
    intervalName: 'ClientAliveInterval',
    countName: 'ClientAliveCountMax',
  },
};

/** OpenSSH's own count of unanswered probes, on both sides. */
export const defaultCount = 3;

/** A value that may be in force. */
export interface KeepaliveValue {
  /** Seconds or count; undefined where the text does not tell (a template, a value OpenSSH refuses). */
  readonly value: number | undefined;
  /** Where it is set; undefined for OpenSSH's default. */
  readonly origin: Origin | undefined;
}

/** The probe intervals that may be in force for a subject, in seconds; 0: no probes. One where resolution is certain. */
export function intervalsInForce(root: Root, resolution: Resolution): readonly KeepaliveValue[] {
  const read = (text: string): number | undefined => {
    const interval = parseInterval(root.dialect, text, root.release);
    return interval === 'none' ? 0 : interval;
  };
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].interval), read, 0);
}

/** The counts of unanswered probes that may be in force for a subject. */
export function countsInForce(root: Root, resolution: Resolution): readonly KeepaliveValue[] {
  return valuesOf(resolution.get(keepaliveKeywords[root.dialect].count), parseCount, defaultCount);
}

function valuesOf(
  { origin, candidates }: Effective,
  read: (text: string) => number | undefined,
  defaultValue: number,
): readonly KeepaliveValue[] {
  const stated = (candidate: Origin): KeepaliveValue => {
    const { args } = candidate.directive;
    return { value: args[0] && read(args[0].value), origin: candidate };
  };
  return [...candidates.map(stated), origin ? stated(origin) : { value: defaultValue, origin: undefined }];
}

/** What subjects of a root have in common: the intervals and counts that may be in force for them. */
export interface KeepaliveCase {
  readonly intervals: readonly KeepaliveValue[];
  readonly counts: readonly KeepaliveValue[];
}

/**
 * The cases that the subjects of a root come to, each once. The value of OpenSSH's default is undefined where something
 * that is not in the text may set the keyword.
 */
export function keepaliveCases(root: Root): readonly KeepaliveCase[] {
  return derived(root, findCases);
}

function findCases(root: Root): readonly KeepaliveCase[] {
  const { interval, count } = keepaliveKeywords[root.dialect];
  const found: KeepaliveCase[] = [];
  const seen = new Map<unknown, Set<unknown>>();
  for (const resolution of resolutionsApart(root, [interval, count, 'batchmode'])) {
    const inForce = resolution.get(interval);
    // Of ten thousand hosts nearly all get their values from the same two lines.
    const sources = sourcesOf(inForce) ?? (isBatch(root, resolution) ? 'batch' : 'default');
    const others = seen.get(sources) ?? new Set();
    seen.set(sources, others);
    const countSources = sourcesOf(resolution.get(count)) ?? 'default';
    if (others.has(countSources)) continue;
    others.add(countSources);
    const counts = countsInForce(root, resolution).map((value) => sure(root, value));
    found.push({ intervals: knownIntervals(root, resolution), counts });
  }
  return found;
}

/**
 * The intervals that may be in force for a subject, in seconds; OpenSSH's default is undefined where something that is
 * not in the text may set the keyword, or the build of a vendor has another one.
 */
export function knownIntervals(root: Root, resolution: Resolution): readonly KeepaliveValue[] {
  const hasVendorDefault = isBatch(root, resolution);
  return intervalsInForce(root, resolution).map((entry) =>
    hasVendorDefault && !entry.origin ? { ...entry, value: undefined } : sure(root, entry),
  );
}

function sure(root: Root, value: KeepaliveValue): KeepaliveValue {
  return value.origin || isComplete(root) ? value : { ...value, value: undefined };
}

/** The directive that decides, or a text for the several that may; undefined where OpenSSH's default does. */
function sourcesOf({ origin, candidates }: Effective): Directive | string | undefined {
  if (candidates.length === 0) return origin?.directive;
  const told = [...candidates, origin].map(
    (source) => source && `${source.section.file.path}:${source.directive.start}`,
  );
  return told.join('\n');
}

/** An interval and a count that may be in force together. */
export interface KeepalivePair {
  readonly interval: KeepaliveValue;
  readonly count: KeepaliveValue;
}

/** Where both are uncertain, only the pair is told that is in force if no block in doubt applies. */
export function pairsInForce({ intervals, counts }: KeepaliveCase): readonly KeepalivePair[] {
  if (intervals.length > 1 && counts.length > 1) return [{ interval: intervals.at(-1)!, count: counts.at(-1)! }];
  return intervals.flatMap((interval) => counts.map((count) => ({ interval, count })));
}

/** Debian's ssh probes every 300 seconds where `BatchMode` is on and no interval is set. */
function isBatch({ dialect }: Root, resolution: Resolution): boolean {
  if (dialect === 'sshd_config') return false;
  return argumentsInForce(resolution.get('batchmode')).some((value) => /^(yes|true)$/i.test(value ?? ''));
}

/**
 * Whether a keyword that the files of a root do not set has OpenSSH's default. Otherwise the file that includes this one,
 * a file outside the project, or the program that fills in a template may set it.
 */
export function isComplete(root: Root): boolean {
  return derived(root, tellsAll);
}

function tellsAll(root: Root): boolean {
  return !root.fragment && !readsElsewhere(root) && !isTemplate(root);
}

const unread: ReadonlySet<IncludeOutcome> = new Set(['nothing', 'too-many', 'depends']);

/** Whether ssh or sshd may read files for the root that are not here, and that may set anything. */
export function readsElsewhere({ includes }: Root): boolean {
  return includes.some(({ outcome }) => unread.has(outcome));
}

/** How one side probes: an interval above 0 in seconds, and the count of probes that may go unanswered. */
export interface Probing {
  readonly dialect: Dialect;
  readonly interval: number;
  readonly count: number;
}

/** Seconds of silence after which widely met devices forget a connection; see the rule keepalive-interval. */
export const longestUsefulInterval: Readonly<Record<Dialect, number>> = { ssh_config: 350, sshd_config: 900 };

/** The first release whose sshd takes a ClientAliveCountMax of 0 for "never": client_alive_check in serverloop.c. */
export const zeroCountNeverEndsSince: Release = 802;

/** Seconds of silence before a probe. Measured: sshd 9.2 to 9.4 lets two intervals pass before each one. */
export function probeGapSeconds({ dialect, interval }: Omit<Probing, 'count'>, release: Release): number {
  return dialect === 'sshd_config' && release >= 902 && release <= 904 ? 2 * interval : interval;
}

/**
 * Seconds until a side notices that its peer is dead: the gap before the first probe, and another for each probe that
 * may go unanswered. With a count of 0 sshd never does, but up to 8.1.
 */
export function deadPeerSeconds(probing: Probing, release: Release): number {
  const { dialect, count } = probing;
  if (dialect === 'sshd_config' && count === 0 && release >= zeroCountNeverEndsSince) return Infinity;
  return probeGapSeconds(probing, release) * (count + 1);
}

/**
 * When a side notices a dead peer, for a message: `20 min`, `20 min (40 min on OpenSSH 9.2 to 9.4)`, or `never` where the
 * newest release does not.
 */
export function formatDeadPeerTime(probing: Probing, range: ReleaseRange): string {
  if (deadPeerSeconds(probing, range.newest) === Infinity) return 'never';
  return formatTimes(range, (release) => deadPeerSeconds(probing, release));
}

/** The silence before a probe, for a message: `5 min`, `5 min (10 min on OpenSSH 9.2 to 9.4)`. */
export function formatProbeGap(probing: Omit<Probing, 'count'>, range: ReleaseRange): string {
  return formatTimes(range, (release) => probeGapSeconds(probing, release));
}

/** A time that is the same for all releases but the slow ones. */
function formatTimes({ releases }: ReleaseRange, secondsIn: (release: Release) => number): string {
  const [shortest, ...longer] = [...new Set(releases.map(secondsIn))].toSorted((a, b) => a - b);
  const slow = longer.length > 0 ? ` (${formatTime(longer.at(-1)!)} on OpenSSH 9.2 to 9.4)` : '';
  return `${formatTime(shortest!)}${slow}`;
}
