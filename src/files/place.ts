/** Where a path really leads, and whether that may be read. Paths have `/` on every system. */
import { existsSync, lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { isRefusal, readFailure, type Refusal } from './refusal.ts';

/** A regular file or a folder inside the root. */
export interface Place {
  /** Absolute, without links. */
  readonly realPath: string;
  readonly stats: Stats;
}

/**
 * The folder outside of which nothing is read: the nearest from `folder` upward that holds `.git`, else `folder` itself.
 * A real path. Throws the system's error where `folder` does not exist.
 */
export function findRepositoryRoot(folder: string): string {
  const start = realPathOf(folder);
  for (let candidate = start; ;) {
    if (isRepository(candidate)) return candidate;
    const parent = withSlashes(dirname(candidate));
    if (parent === candidate) return start;
    candidate = parent;
  }
}

export function isRepository(folder: string): boolean {
  return existsSync(joinPath(folder, '.git'));
}

/**
 * Follows a path and its links to a regular file or a folder, and refuses all else. With a `root`, a real path, refuses
 * what leads out of it or into a `.git` folder of it, too, and tells nothing more of that. Opens nothing, so that
 * nothing can hang.
 */
export function locate(path: string, root?: string): Place | Refusal {
  try {
    const realPath = realPathOf(path);
    const refusal = root === undefined ? undefined : trespass(path, realPath, root);
    if (refusal) return refusal;
    const stats = statSync(realPath);
    return stats.isFile() || stats.isDirectory() ? { realPath, stats } : irregular(path, stats);
  } catch (error) {
    const failure = readFailure(path, error);
    return failure.cause === 'missing' && isLink(path)
      ? { path, cause: 'broken-link', reason: 'It is a link that leads to nothing.' }
      : failure;
  }
}

/** Why a path with this real path may not be read on behalf of `root`, a real path; undefined where it may. */
export function trespass(path: string, realPath: string, root: string): Refusal | undefined {
  if (!isInside(root, realPath)) {
    return { path, cause: 'outside-root', reason: 'It leads out of the root, and nothing outside is read or written.' };
  }
  if (/(^|\/)\.git(\/|$)/i.test(realPath.slice(root.length))) {
    return {
      path,
      cause: 'git-folder',
      reason: 'It leads into a .git folder, which may hold secrets and is left alone.',
    };
  }
  return undefined;
}

/** The refusal of what is no regular file. */
export function irregular(path: string, stats: Stats): Refusal {
  return { path, cause: 'not-regular', reason: `It is ${kindOf(stats)}, not a regular file, and is left alone.` };
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  return stats.isSymbolicLink() ? 'a link' : 'a device';
}

function isLink(path: string): boolean {
  const entry = lookAt(path);
  return !isRefusal(entry) && entry.isSymbolicLink();
}

/** The first link on the way from a folder down to a path below it, the path itself included. */
export function linkBelow(folder: string, path: string): string | undefined {
  let step = folder;
  for (const name of path.slice(withSlash(folder).length).split('/')) {
    step = joinPath(step, name);
    if (isLink(step)) return step;
  }
  return undefined;
}

/** What stands at the path itself, links not followed. */
export function lookAt(path: string): Stats | Refusal {
  try {
    return lstatSync(path);
  } catch (error) {
    return readFailure(path, error);
  }
}

/** Whether an absolute path is the folder or lies below it, by its text. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(withSlash(folder));
}

export function realPathOf(path: string): string {
  return withSlashes(realpathSync.native(path));
}

export function joinPath(folder: string, name: string): string {
  return withSlash(folder) + name;
}

/** The folder with a `/` at its end: what the paths below it begin with. */
export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** How reports name an absolute path: relative to the working folder. */
export function displayPath(cwd: string, path: string): string {
  return withSlashes(relative(cwd, path)) || '.';
}
