/** Paths of a run and of the repository that is checked out. */
import { resolve } from 'node:path';
import { UsageError } from '../cli/parsed-arguments.ts';
import {
  displayPath,
  findRepositoryRoot,
  isInside,
  joinPath,
  locate,
  realPathOf,
  withSlashes,
} from '../files/place.ts';
import { isRefusal } from '../files/refusal.ts';

export interface Checkout {
  /** The working folder, a real path: where the paths of findings start. */
  readonly cwd: string;
  /** The root of the repository, a real path: where the paths of commits start. */
  readonly root: string;
  /** The path from the root to the working folder, `.` where they are the same. */
  readonly folder: string;
}

/**
 * The folder to run in, and the checkout that it lies in. A link that the checkout holds in its place may not lead out of
 * the workspace. Throws `UsageError`.
 */
export function openCheckout(workspace: string, workingDirectory: string): Checkout {
  const start = realPathOf(workspace);
  const folder = withSlashes(resolve(start, workingDirectory));
  const place = locate(folder, isInside(start, folder) ? start : undefined);
  const name = `working-directory names a folder, and ${JSON.stringify(workingDirectory)} is none that can be used`;
  if (isRefusal(place)) throw new UsageError(`${name}. ${place.reason}`);
  if (!place.stats.isDirectory()) throw new UsageError(`${name}. It is a file.`);
  const [cwd, root] = [realPathOf(folder), findRepositoryRoot(folder)];
  return { cwd, root, folder: displayPath(root, cwd) };
}

/** Of a path from the working folder. */
export function absolutePathOf({ cwd }: Checkout, path: string): string {
  return withSlashes(resolve(cwd, path));
}

/** The path in commits of what findings name; a link is what it leads to, too. */
export function committedPaths(checkout: Checkout, path: string): readonly string[] {
  const { root } = checkout;
  const absolutePath = absolutePathOf(checkout, path);
  const place = locate(absolutePath, root);
  const paths = isRefusal(place) ? [absolutePath] : [absolutePath, place.realPath];
  return [...new Set(paths.map((each) => displayPath(root, each)))];
}

/** How findings name a path of a commit. */
export function reportedPath({ cwd, root }: Checkout, path: string): string {
  return displayPath(cwd, joinPath(root, path));
}
