/** From what the user named to the files to lint. */
import { basename, dirname, resolve } from 'node:path';
import type { Dialect } from '../openssh/dialect.ts';
import { compareBytes } from '../resolve/byte-order.ts';
import { type IgnorePatterns, judge, type Scope } from './gitignore.ts';
import { dialectOfName, dialectOfPath } from './names.ts';
import {
  displayPath,
  findRepositoryRoot,
  isInside,
  joinPath,
  locate,
  realPathOf,
  trespass,
  withSlashes,
} from './place.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { type IgnoreOptions, scopeAbove, scopeIn } from './scope.ts';
import { expandUserGlob, looksLikeGlob } from './user-glob.ts';
import { isNeverEntered, walkFolder } from './walk.ts';

export interface FindOptions {
  /** The working folder, absolute. */
  readonly cwd: string;
  /** Whether `.gitignore` and `.git/info/exclude` hold; they do unless this is false. */
  readonly gitignore?: boolean;
  /** Patterns of the command line and the configuration. They hold over every `.gitignore`, the first over the rest. */
  readonly ignores?: readonly IgnorePatterns[];
  /** The dialect that the configuration gives to an absolute path below a root; asked before the names that are found anyway. */
  readonly dialectOf?: (path: string, root: string) => Dialect | undefined;
  /** Told of each folder that is searched, with the names in it, before anything else is asked about the folder. */
  readonly enter?: (folder: string, names: readonly string[]) => void;
  /** Patterns that a folder's own configuration adds. They hold over every `.gitignore`, the deepest over the rest. */
  readonly ignoresIn?: (folder: string) => readonly IgnorePatterns[];
  /** Whether what a search would leave out is left out even where it is named. */
  readonly forceExclude?: boolean | undefined;
}

export interface FoundFile {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly absolutePath: string;
  /** The folder outside of which nothing is read on behalf of this file: a real path. */
  readonly root: string;
  /** Undefined only for a file that the user named, or matched by a glob, and whose path does not tell. */
  readonly dialect: Dialect | undefined;
  /** Whether the user named the very file. */
  readonly named: boolean;
}

/** An argument that gave no file and was not refused. */
export interface Unmatched {
  readonly target: string;
  readonly cause: UnmatchedCause;
  /** One sentence to stand after the argument and a colon. */
  readonly reason: string;
}

export type UnmatchedCause = 'missing' | 'no-files' | 'no-match';

export interface FoundFiles {
  /** Sorted by path, byte by byte. */
  readonly files: readonly FoundFile[];
  /** Sorted by path, which is as for `files`. */
  readonly refused: readonly Refusal[];
  /** In the order of the arguments. */
  readonly unmatched: readonly Unmatched[];
  /** The folders that were searched, as real paths. */
  readonly searched: readonly string[];
}

const unmatchedReasons: Readonly<Record<UnmatchedCause, string>> = {
  missing: 'There is no such file or folder.',
  'no-files': 'No file of this folder has the name of an ssh_config or sshd_config, or all of them are ignored.',
  'no-match': 'No file matches this pattern, or all that match are ignored.',
};

interface Candidate {
  /** Absolute. */
  readonly path: string;
  readonly realPath: string;
  readonly root: string;
  readonly named: boolean;
}

interface Search {
  readonly options: FindOptions;
  readonly ignoring: IgnoreOptions;
  /** A real path. */
  readonly cwd: string;
  /** The repository of the working folder. */
  readonly root: string;
  /** By real path, so that a file and the links to it are one. */
  readonly found: Map<string, Candidate>;
  readonly searched: Set<string>;
  /** The rules that hold in a folder, by its real path; undefined where it is ignored. */
  readonly scopes: Map<string, Scope | undefined>;
  refuse(refusal: Refusal): void;
}

/**
 * Finds the files that `targets` (files, folders and globs, relative to `cwd` or absolute) ask for. A file that is named
 * is taken whatever its name and, without `forceExclude`, whoever ignores it; so is a folder searched that is named. A
 * link is followed to a regular file inside the root, and given up for its target where that is found too.
 */
export async function findFiles(targets: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const cwd = realPathOf(options.cwd);
  const refused = new Map<string, Refusal>();
  const refuse = (refusal: Refusal): void => {
    const path = displayPath(cwd, refusal.path);
    refused.set(path, { ...refusal, path });
  };
  const ignoring = {
    gitignore: options.gitignore ?? true,
    ignores: options.ignores ?? [],
    ignoresIn: options.ignoresIn,
    refuse,
  };
  const root = findRepositoryRoot(cwd);
  const found = { found: new Map<string, Candidate>(), searched: new Set<string>(), scopes: new Map<string, Scope>() };
  const search: Search = { options, ignoring, cwd, root, ...found, refuse };
  const unmatched: Unmatched[] = [];
  for (const target of targets) {
    const cause = await addTarget(search, target);
    if (cause) unmatched.push({ target, cause, reason: unmatchedReasons[cause] });
  }
  const files = [...search.found.values()].map((candidate) => foundFile(search, candidate));
  return {
    files: files.toSorted(byPath),
    refused: [...refused.values()].toSorted(byPath),
    unmatched,
    searched: [...search.searched],
  };
}

async function addTarget(search: Search, target: string): Promise<UnmatchedCause | undefined> {
  if (target === '' || target.includes('\0')) return 'missing';
  const path = withSlashes(resolve(search.cwd, target));
  const isHere = isInside(search.root, path);
  const end = locate(path, isHere ? search.root : undefined);
  if (isRefusal(end)) {
    if (end.cause === 'missing') return looksLikeGlob(target) ? addGlob(search, target) : 'missing';
    search.refuse(end);
    return undefined;
  }
  const isFolder = end.stats.isDirectory();
  // What lies elsewhere has a root of its own: /etc/ssh for /etc/ssh/sshd_config.
  const root = isHere ? search.root : findRepositoryRoot(isFolder ? end.realPath : dirname(end.realPath));
  const refusal = isHere ? undefined : trespass(path, end.realPath, root);
  if (refusal) search.refuse(refusal);
  else if (search.options.forceExclude && isLeftOut(search, { path: end.realPath, isFolder, root })) return undefined;
  else if (isFolder) return addFolder(search, end.realPath, root);
  else add(search, { path, realPath: end.realPath, root, named: true });
  return undefined;
}

/** Whether a search of the root would pass over a real path. */
function isLeftOut(
  search: Search,
  { path, isFolder, root }: { readonly path: string; readonly isFolder: boolean; readonly root: string },
): boolean {
  if (path === root) return false;
  const names = path.slice(root.length).split('/');
  return names.some(isNeverEntered) || isIgnored(search, path, isFolder);
}

/** Whether a real path is ignored, or a folder above it. */
function isIgnored({ scopes, ignoring }: Search, path: string, isFolder: boolean): boolean {
  const folder = withSlashes(dirname(path));
  if (!scopes.has(folder)) scopes.set(folder, scopeIn(folder, ignoring));
  const scope = scopes.get(folder);
  return !scope || judge(scope, path, isFolder) === 'ignored';
}

function addFolder(search: Search, folder: string, root: string): UnmatchedCause | undefined {
  let empty = true;
  search.searched.add(folder);
  walkFolder(folder, scopeAbove(folder, search.ignoring), {
    ...search.ignoring,
    enter: search.options.enter,
    wants: (parent, name) => dialectOf(search, { folder: parent, name, root }) !== undefined,
    take(path, entry) {
      // A walk enters no links, so what is no link stands at its real path.
      const taken = entry.isFile() && !path.includes('\u{fffd}');
      if (taken) add(search, { path, realPath: path, root, named: false });
      if (taken || addIfAllowed(search, path, root)) empty = false;
    },
  });
  return empty ? 'no-files' : undefined;
}

async function addGlob(search: Search, pattern: string): Promise<UnmatchedCause | undefined> {
  let empty = true;
  for (const match of await expandUserGlob(pattern, search)) {
    const folder = locate(dirname(match));
    if (isRefusal(folder)) {
      search.refuse(folder);
      continue;
    }
    const path = joinPath(folder.realPath, basename(match));
    if (isIgnored(search, path, false)) continue;
    const root = isInside(search.root, match) ? search.root : findRepositoryRoot(folder.realPath);
    if (addIfAllowed(search, path, root)) empty = false;
  }
  return empty ? 'no-match' : undefined;
}

/** Adds a path that may be a link or no file at all; false where it is refused or leads to a folder. */
function addIfAllowed(search: Search, path: string, root: string): boolean {
  const end = locate(path, root);
  if (isRefusal(end)) search.refuse(end);
  else if (end.stats.isFile()) {
    add(search, { path, realPath: end.realPath, root, named: false });
    return true;
  }
  return false;
}

function add({ found }: Search, candidate: Candidate): void {
  const known = found.get(candidate.realPath);
  found.set(candidate.realPath, known ? merge(known, candidate) : candidate);
}

/** Two paths of one file: its own stands before the links to it, and those by their order. */
function merge(one: Candidate, other: Candidate): Candidate {
  const isFirst =
    one.path === one.realPath || (other.path !== other.realPath && compareBytes(one.path, other.path) <= 0);
  return { ...(isFirst ? one : other), named: one.named || other.named };
}

function foundFile(search: Search, { path, root, named }: Candidate): FoundFile {
  const dialect = search.options.dialectOf?.(path, root) ?? dialectOfPath(path);
  return { path: displayPath(search.cwd, path), absolutePath: path, root, dialect, named };
}

function dialectOf(
  { options }: Search,
  { folder, name, root }: { readonly folder: string; readonly name: string; readonly root: string },
): Dialect | undefined {
  return options.dialectOf?.(joinPath(folder, name), root) ?? dialectOfName(folder, name);
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return compareBytes(one.path, other.path);
}
