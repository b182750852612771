/** The proof of a fix: what OpenSSH resolves before and after differs in the declared keywords and in nothing else. */
import { type Release, type ReleaseRange, formatRelease } from '../openssh/release.ts';
import { erasOf } from '../resolve/era.ts';
import type { Root } from '../resolve/model.ts';
import { loadRoot } from '../resolve/root.ts';
import { changedKeywords, namedSubjects, snapshot } from '../resolve/snapshot.ts';
import { linesOf } from '../syntax/text.ts';
import { readerReleases } from '../syntax/words.ts';
import { type Sources, type Target, treesOf, withTexts } from './sources.ts';

/** The texts before the change, and the releases that will read them. */
export interface ProofInput {
  readonly sources: Sources;
  readonly releases: ReleaseRange;
}

export interface ProposedChange {
  readonly path: string;
  readonly newText: string;
  /** Keywords in lower case whose value may change; undefined: any. */
  readonly changes: ReadonlySet<string> | undefined;
  /** The roots that read the file. */
  readonly roots: readonly Target[];
}

/**
 * Undefined where the change is proved for every root that reads the file, every subject and every reader among the
 * releases; else the sentence that says what would change besides.
 */
export function proveChange({ sources, releases }: ProofInput, change: ProposedChange): string | undefined {
  const after = withTexts(sources, new Map([[change.path, change.newText]]));
  for (const target of change.roots) {
    for (const release of readers(target, sources, releases)) {
      const reason = compareRoots(rootAt(target, sources, release), rootAt(target, after, release), change.changes);
      if (reason !== undefined) return `${reason} (as OpenSSH ${formatRelease(release)} reads it)`;
    }
  }
  return undefined;
}

/** One release for each way of reading that the range holds, and of weighing the directives of the root. */
function readers(target: Target, sources: Sources, { releases, newest }: ReleaseRange): readonly Release[] {
  const readerOf = (release: Release): Release => readerReleases.findLast((since) => since <= release)!;
  return erasOf(rootAt(target, sources, newest), releases).flatMap((era) => [
    ...new Map(era.map((release) => [readerOf(release), release])).values(),
  ]);
}

function rootAt({ path, dialect }: Target, sources: Sources, release: Release): Root {
  const project = treesOf(sources, release);
  return loadRoot(project.read(path, dialect)!, project);
}

function compareRoots(before: Root, after: Root, allowed: ReadonlySet<string> | undefined): string | undefined {
  if (malformedLines(after) > malformedLines(before)) return 'The fix would leave a line that OpenSSH refuses';
  if (!allowed) return undefined;
  const [subjectsBefore, subjectsAfter] = [namedSubjects(before), namedSubjects(after)];
  for (const name of new Set([...subjectsBefore.keys(), ...subjectsAfter.keys()])) {
    const [one, other] = [subjectsBefore.get(name), subjectsAfter.get(name)];
    if (!one || !other) return 'The fix would change which hosts or connections the blocks are for';
    const stray = changedKeywords(snapshot(before, one), snapshot(after, other)).find(
      (keyword) => !allowed.has(keyword),
    );
    if (stray !== undefined) return `The fix would also change ${stray} for ${one.description}`;
  }
  return undefined;
}

function malformedLines({ files }: Root): number {
  return files.reduce((sum, file) => sum + [...linesOf(file)].filter(({ type }) => type === 'Malformed').length, 0);
}
