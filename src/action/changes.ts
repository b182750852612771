/** What differs between two commits. Paths start at the repository root. */
import type { Git } from './git.ts';

export interface Changes {
  /** By path; of what was renamed, the old name and the new one. */
  readonly files: ReadonlyMap<string, FileChange>;
  /** The old name of what has a new one: a file that is gone, and like which the new one is. */
  readonly oldNames: ReadonlyMap<string, string>;
  /** The paths at which there was a link or a submodule: what it led to, a commit of this repository need not tell. */
  readonly ledElsewhere: readonly string[];
  /** The paths of submodules that are now at another commit: nothing is known of the files in them. */
  readonly submodules: readonly string[];
}

export interface FileChange {
  /** The name of the blob that stood there; undefined where no regular file did. */
  readonly before: string | undefined;
  /** Whether a regular file stands there now. */
  readonly isThere: boolean;
}

/** First and last, from 1. */
export type LineRange = readonly [first: number, last: number];

export interface Commits {
  readonly from: string;
  readonly to: string;
}

/** Undefined where the clone lacks what the answer needs. */
export function readChanges(git: Git, { from, to }: Commits): Changes | undefined {
  const output = git('diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', from, to);
  if (!output) return undefined;
  const files = new Map<string, FileChange>();
  const [submodules, ledElsewhere]: [string[], string[]] = [[], []];
  const fields = output.toString().split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore, mode, before] = fields[at]!.slice(1).split(' ') as [string, string, string];
    const path = fields[at + 1]!;
    if (mode === submodule) submodules.push(path);
    if (modeBefore === submodule || modeBefore === link) ledElsewhere.push(path);
    files.set(path, { before: isRegular(modeBefore) ? before : undefined, isThere: isRegular(mode) });
  }
  return { files, oldNames: readOldNames(git, { from, to }), ledElsewhere, submodules };
}

/** None where the clone lacks texts that would have to be compared. */
function readOldNames(git: Git, { from, to }: Commits): ReadonlyMap<string, string> {
  const output = git('diff-tree', '-r', '-z', '--raw', ...findRenames, '--diff-filter=R', from, to);
  const fields = output?.toString().split('\0') ?? [];
  const names = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) names.set(fields[at + 2]!, fields[at + 1]!);
  return names;
}

/** Of so many files at most that are gone or new; beyond that, those that were not changed besides. */
const findRenames = ['--find-renames', '-l1000'];

const submodule = '160000';
const link = '120000';

function isRegular(mode: string): boolean {
  return mode.startsWith('100');
}

export interface Names {
  readonly path: string;
  readonly oldName: string | undefined;
}

/** The lines of a changed file that were not there before. Undefined where the clone lacks one of its texts. */
export function readChangedLines(
  git: Git,
  { from, to }: Commits,
  { path, oldName }: Names,
): readonly LineRange[] | undefined {
  // As text, whatever attributes say: who may change a file may not hide that.
  const how = ['-p', '-U0', '--text', '--no-ext-diff', '--no-textconv', '--no-color'];
  const names =
    oldName === undefined ? ['--no-renames', from, to, '--', path] : [...findRenames, from, to, '--', path, oldName];
  const output = git('diff-tree', '-r', ...how, ...names);
  return output?.toString('latin1').split('\n').flatMap(addedLines);
}

/** Those of a hunk, by its header; other lines of a patch begin otherwise. */
function addedLines(line: string): readonly LineRange[] {
  const [, first, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  return first === undefined || count === '0' ? [] : [[Number(first), Number(first) + Number(count) - 1]];
}

/** The bytes of a blob. */
export function readBlob(git: Git, name: string): Buffer | undefined {
  return git('cat-file', 'blob', name);
}
