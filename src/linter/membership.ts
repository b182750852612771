/** Which of the files are roots, and which are read only inside others: by the Includes found, and by the path. */
import type { Release } from '../openssh/release.ts';
import { compareBytes } from '../resolve/byte-order.ts';
import type { LintInput } from './lint.ts';
import { loadRoot } from '../resolve/root.ts';
import { type Sources, type Target, treesOf } from './sources.ts';

export interface Membership {
  /** For a file that others include: the roots that read it. Absent: the file is a root itself, or stands alone. */
  readonly rootsOf: ReadonlyMap<string, readonly Target[]>;
}

/**
 * A line that may be an Include; cheap, so that most files are not parsed for it. To `^` a lone CR would begin a line too,
 * and a megabyte of them take minutes.
 */
const includeLine = /(?:^|\n)[ \t\r"=]*include/i;

/** Whether a text may hold an Include. */
export function mayInclude(text: string): boolean {
  return includeLine.test(text);
}

/** `releaseFor`: the release as which a file and what it includes are read. */
export function findMembership(
  targets: readonly Target[],
  sources: Sources,
  releaseFor: (path: string) => Release,
): Membership {
  const includedBy = new Map<string, Target[]>();
  const including = targets.filter(({ path }) => mayInclude(sources.read(path)?.text ?? ''));
  for (const target of including) {
    const project = treesOf(sources, releaseFor(target.path));
    const file = project.read(target.path, target.dialect);
    if (!file) continue;
    for (const { path } of loadRoot(file, project).files.slice(1)) {
      const roots = includedBy.get(path);
      if (roots) roots.push(target);
      else includedBy.set(path, [target]);
    }
  }
  return { rootsOf: keepRoots(includedBy) };
}

/** Of files that include each other in a circle, the first by path is the root. */
function keepRoots(includedBy: ReadonlyMap<string, readonly Target[]>): ReadonlyMap<string, readonly Target[]> {
  const inCircle = (path: string): boolean =>
    includedBy.get(path)!.every((root) => includedBy.get(root.path)?.some((other) => other.path === path) ?? false);
  const firstOfCircle = new Set(
    [...includedBy.keys()].filter((path) => inCircle(path) && includedBy.get(path)!.every((root) => path < root.path)),
  );
  const isRoot = ({ path }: Target): boolean => !includedBy.has(path) || firstOfCircle.has(path);
  const rootsOf = new Map<string, readonly Target[]>();
  for (const [path, includers] of includedBy) {
    const roots = includers.filter(isRoot);
    if (roots.length > 0) rootsOf.set(path, roots);
  }
  return rootsOf;
}

/** The newest release that reads a file. */
export function newestReleaseFor({ settingsFor }: Pick<LintInput, 'settingsFor'>): (path: string) => Release {
  return (path) => settingsFor(path).releases.newest;
}

/** Who reads whom, of the targets and their context. */
export function membershipOf(input: LintInput): Membership {
  const { targets, context = [], sources } = input;
  const all = [...targets, ...context].toSorted((one, other) => compareBytes(one.path, other.path));
  return findMembership(all, sources, newestReleaseFor(input));
}
