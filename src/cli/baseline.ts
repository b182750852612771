/** The suppressions file of a run: what it sets aside, what of it is stale, and what is written to it. */
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '../config/settings.ts';
import { displayPath, findRepositoryRoot, isInside, linkBelow, lookAt, realPathOf } from '../files/place.ts';
import { readRegular } from '../files/read.ts';
import { isRefusal } from '../files/refusal.ts';
import { replaceFile } from '../files/write.ts';
import { type BaselineEntry, accountedFor, baselineText, entriesOf, unaccounted } from '../format/baseline.ts';
import type { LintInput, LintOutput } from '../linter/lint.ts';
import type { LintedFile, Notice } from '../linter/result.ts';
import { setAside } from '../linter/suppression.ts';
import type { Finding } from '../rule/finding.ts';
import type { LintArguments } from './arguments.ts';
import { readEntries } from './baseline-entries.ts';
import type { Streams } from './streams.ts';

export const defaultSuppressionsFile = 'ssh-lint-suppressions.json';

/** 4 MiB, in bytes: some twenty thousand findings. */
const maximumSize = 4 * 1024 * 1024;

export interface Baseline {
  /** As the user names it. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly cwd: string;
  /** What the file holds; undefined where there is none. */
  readonly original: Uint8Array | undefined;
  readonly entries: readonly BaselineEntry[];
}

/** Throws `ConfigurationError` for what is wrong with the file, be it about to be overwritten: it may be another's. */
export async function readBaseline(
  { suppressions, suppressAll }: Pick<LintArguments, 'suppressions' | 'suppressAll'>,
  streams: Pick<Streams, 'cwd'>,
  read: typeof readRegular = readRegular,
): Promise<Baseline> {
  const cwd = realPathOf(streams.cwd);
  const name = suppressions ?? defaultSuppressionsFile;
  const file = resolve(cwd, name);
  const root = findRepositoryRoot(cwd);
  const folder = isInside(root, file) ? dirname(file) : root;
  if (folder !== root && linkBelow(root, folder) !== undefined) {
    throw new ConfigurationError(`The suppressions file ${name} cannot be used. A link of the repository leads to it.`);
  }
  const bytes = read(file, maximumSize);
  if (!isRefusal(bytes)) return { name, file, cwd, original: bytes, entries: await readEntries(bytes, name) };
  if (bytes.cause === 'missing' && (suppressions === undefined || suppressAll)) {
    return { name, file, cwd, original: undefined, entries: [] };
  }
  throw new ConfigurationError(`The suppressions file ${name} cannot be used. ${bytes.reason}`);
}

/** The findings of a file that the baseline accounts for. */
export function acceptedBy(baseline: Baseline): (file: LintedFile) => ReadonlySet<Finding> {
  const byPath = new Map<string, BaselineEntry[]>();
  for (const entry of baseline.entries) {
    const entries = byPath.get(entry.path);
    if (entries) entries.push(entry);
    else byPath.set(entry.path, [entry]);
  }
  return (file) => {
    const path = entryPath(baseline, file.path);
    const entries = byPath.get(path);
    return entries ? accountedFor(file, path, entries) : new Set();
  };
}

interface Judged extends Pick<LintInput, 'settingsFor'> {
  readonly output: LintOutput;
}

/** Entries without a finding: of files that were linted by rules that ran, and of files that are no more. */
export function staleEntries(baseline: Baseline, judged: Judged): readonly BaselineEntry[] {
  const { entries } = baseline;
  if (entries.length === 0) return [];
  const found = judged.output.files.flatMap((file) => {
    const external = file.suppressed.filter(({ suppression }) => suppression.kind === 'external');
    return entriesOf({ ...file, findings: [...file.findings, ...external] }, entryPath(baseline, file.path));
  });
  // What a rule finds by comparing hangs on files that this run may lack.
  const compared = comparing(judged);
  const isKnown = ({ path, rule }: BaselineEntry): boolean => !compared.has(rule) || isGone(baseline, path);
  return unaccounted(entries.filter(wasJudged(baseline, judged)), found).filter(isKnown);
}

function comparing({ output, settingsFor }: Judged): ReadonlySet<string> {
  const rules = new Set(output.files.map(({ path }) => settingsFor(path).rules));
  return new Set([...rules].flat().flatMap(({ id, rule }) => (rule.compare ? [id] : [])));
}

function wasJudged(baseline: Baseline, { output, settingsFor }: Judged): (entry: BaselineEntry) => boolean {
  const linted = new Map(output.files.map(({ path }) => [entryPath(baseline, path), path]));
  const failed = new Set(output.failures.map(({ ruleId }) => ruleId));
  return ({ path, rule }) => {
    const lintedPath = linted.get(path);
    if (lintedPath === undefined) return isGone(baseline, path);
    if (failed.has(rule)) return false;
    return settingsFor(lintedPath).rules.some(({ id }) => id === rule);
  };
}

/** Whether nothing stands where an entry says that its file is. */
function isGone({ file }: Pick<Baseline, 'file'>, path: string): boolean {
  if (path.includes('\0')) return true;
  const entry = lookAt(resolve(dirname(file), path));
  return isRefusal(entry) && entry.cause === 'missing';
}

export function staleNotices({ file, cwd }: Baseline, stale: readonly BaselineEntry[]): readonly Notice[] {
  return stale.map(({ path, rule, block, keyword, value }) => {
    const why = isGone({ file }, path) ? 'its file is gone' : 'nothing is reported there any more';
    const line = [keyword, value].filter(Boolean).join(' ');
    return {
      path: displayPath(cwd, resolve(dirname(file), path)),
      level: 'warning',
      message: `The suppression of ${rule} for "${line}" (${block}) is stale, as ${why}: remove it with --prune-suppressions.`,
    };
  });
}

/** Writes all findings into the file, and keeps the entries of what was not linted. Returns how many findings those are. */
export async function suppressFindings(baseline: Baseline, judged: Judged): Promise<number> {
  const judges = wasJudged(baseline, judged);
  const found = judged.output.files.flatMap((file) => entriesOf(file, entryPath(baseline, file.path)));
  await write(baseline, [...baseline.entries.filter((entry) => !judges(entry)), ...found]);
  return found.length;
}

/** Removes entries from the file. */
export async function prune(baseline: Baseline, stale: readonly BaselineEntry[]): Promise<void> {
  if (stale.length > 0) await write(baseline, unaccounted(baseline.entries, stale));
}

/** The output as it is once all of its findings are in the suppressions file. */
export function allSetAside(output: LintOutput): LintOutput {
  return { ...output, files: output.files.map((file) => setAside(file, new Set(file.findings))) };
}

async function write({ name, file, original }: Baseline, entries: readonly BaselineEntry[]): Promise<void> {
  const refusal = await replaceFile(file, { original, text: baselineText(entries) });
  if (refusal) throw new ConfigurationError(`The suppressions file ${name} was not written. ${refusal.reason}`);
}

function entryPath({ file, cwd }: Baseline, path: string): string {
  return displayPath(dirname(file), resolve(cwd, path));
}
