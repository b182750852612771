/** The files of a repository in which those of a run are read, although the run was not asked about them. */
import { dirname } from 'node:path';
import { type FindOptions, type FoundFile, findFiles } from '../files/find.ts';
import { isFragmentPath, isRootPath } from '../files/names.ts';
import { isInside, isRepository, withSlashes } from '../files/place.ts';
import { findMembership } from '../linter/membership.ts';
import type { Sources, Target } from '../linter/sources.ts';
import type { Release } from '../openssh/release.ts';
import { compareBytes } from '../resolve/byte-order.ts';

export interface RunAlone {
  readonly targets: readonly Target[];
  /** Those of the targets, by path. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** The folders that were searched, as real paths: nothing more is to be found there. */
  readonly searched: readonly string[];
  /** How files are found. */
  readonly options: FindOptions;
  /** The release as which a file is read. */
  releaseFor(file: FoundFile): Release;
  /** Texts of these files and of what they include. */
  sourcesOf(files: ReadonlyMap<string, FoundFile>): Sources;
}

/**
 * The roots that read a target which may be a part of another file and which no other target includes, as a hook names
 * a drop-in without the file that includes it.
 */
export async function findIncludingRoots(run: RunAlone): Promise<readonly FoundFile[]> {
  const places = new Map(
    run.targets.flatMap(({ path }) => {
      const folder = folderToSearch(run.files.get(path)!);
      const isKnown = folder === undefined || run.searched.some((searched) => isInside(searched, folder));
      return isKnown ? [] : [[path, folder]];
    }),
  );
  if (places.size === 0) return [];
  for (const path of readersOf(run.targets, run.files, run).keys()) places.delete(path);
  if (places.size === 0) return [];

  const found = await findFiles([...new Set(places.values())], run.options);
  const others = found.files.filter(({ path }) => !run.files.has(path));
  const files = new Map([...run.files, ...others.map((file) => [file.path, file] as const)]);
  const readers = readersOf([...run.targets, ...others.flatMap(toTarget)], files, run);
  const roots = new Set([...places.keys()].flatMap((path) => (readers.get(path) ?? []).map((root) => root.path)));
  return others.filter(({ path }) => roots.has(path));
}

/**
 * The repository of the file. Where there is none, the folder that stands for it may be a home with all that is in it:
 * then only what is around a drop-in's folder is searched.
 */
function folderToSearch({ absolutePath, root }: FoundFile): string | undefined {
  if (isRootPath(absolutePath)) return undefined;
  if (isRepository(root)) return root;
  const around = withSlashes(dirname(dirname(absolutePath)));
  return isFragmentPath(absolutePath) && isInside(root, around) ? around : undefined;
}

function toTarget({ path, dialect }: FoundFile): readonly Target[] {
  return dialect ? [{ path, dialect }] : [];
}

/** The roots that read a file which others include. */
function readersOf(
  targets: readonly Target[],
  files: ReadonlyMap<string, FoundFile>,
  { releaseFor, sourcesOf }: RunAlone,
): ReadonlyMap<string, readonly Target[]> {
  const ordered = targets.toSorted((one, other) => compareBytes(one.path, other.path));
  return findMembership(ordered, sourcesOf(files), (path) => releaseFor(files.get(path)!)).rootsOf;
}
