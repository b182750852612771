/** The same run over the files as they were before the change, to tell what the change brought about. */
import { decodeText } from '../files/encoding.ts';
import { dialectOfPath } from '../files/names.ts';
import { fingerprintsOf } from '../format/fingerprint.ts';
import { pathFromRoot } from '../format/repository-path.ts';
import { measure } from '../format/source.ts';
import { type LintInput, lint } from '../linter/lint.ts';
import type { LintedFile } from '../linter/result.ts';
import type { Sources, SourceText } from '../linter/sources.ts';
import { compareBytes } from '../resolve/byte-order.ts';
import { mayTakeBelow, pathsMatching } from '../resolve/paths-matching.ts';
import type { Finding } from '../rule/finding.ts';
import { type Changes, type FileChange, readBlob } from './changes.ts';
import { type Checkout, committedPaths, reportedPath } from './checkout.ts';
import type { Git } from './git.ts';

/** What was found before, by fingerprint: a line may have come to stand elsewhere. */
export interface Before {
  readonly findings: ReadonlySet<string>;
  readonly suppressed: ReadonlySet<string>;
}

/** A clause to stand behind a colon. */
export const lacksFiles = 'the clone lacks files of the base';

export interface BeforeInput {
  readonly git: Git;
  readonly checkout: Checkout;
  readonly changes: Changes;
}

/** A clause that says why, where it is not known what stood in a file that the run asks for. */
export function lintBefore(input: LintInput, options: BeforeInput): Before | string {
  const { checkout, changes } = options;
  const newNames = new Map(
    [...changes.oldNames].map(([path, oldName]) => [reportedPath(checkout, oldName), reportedPath(checkout, path)]),
  );
  const { sources, unknown } = sourcesBefore(input.sources, options);
  const { files } = lint({ ...input, targets: targetsBefore(input, options), sources });
  const reason = unknown();
  if (reason !== undefined) return reason;
  const [findings, suppressed] = [new Set<string>(), new Set<string>()];
  for (const then of files) {
    const file = { ...then, path: newNames.get(then.path) ?? then.path };
    const fingerprints = fingerprintsIn(file);
    for (const finding of file.findings) findings.add(fingerprints.get(finding)!);
    for (const finding of file.suppressed) suppressed.add(fingerprints.get(finding)!);
  }
  return { findings, suppressed };
}

/** Whether a finding of the file was not there before. */
export function isNew({ findings }: Before, file: LintedFile): (finding: Finding) => boolean {
  const fingerprints = fingerprintsIn(file);
  return (finding) => !findings.has(fingerprints.get(finding)!);
}

/** How many findings of these files are suppressed that were told, or not there, before. */
export function newlySuppressed({ suppressed }: Before, files: readonly LintedFile[]): number {
  return files.flatMap((file) => {
    const fingerprints = fingerprintsIn(file);
    return file.suppressed.filter((finding) => !suppressed.has(fingerprints.get(finding)!));
  }).length;
}

/** Each holds the path of its file. */
function fingerprintsIn(file: LintedFile): ReadonlyMap<Finding, string> {
  return fingerprintsOf(file, file.text === undefined ? undefined : measure(file, file.text));
}

interface SourcesBefore {
  readonly sources: Sources;
  /** What was asked for and cannot be told, as a clause. */
  unknown(): string | undefined;
}

function sourcesBefore(now: Sources, { git, checkout, changes }: BeforeInput): SourcesBefore {
  const gone = gonePaths(changes);
  const texts = new Map<string, SourceText | undefined>();
  let unknown: string | undefined;
  const known = new Map<string, FileChange | undefined>();
  const changeOf = (path: string): FileChange | undefined => {
    if (!known.has(path)) {
      const found = committedPaths(checkout, path).map((name) => changes.files.get(name));
      known.set(path, found.find(Boolean));
    }
    return known.get(path);
  };
  const textOf = (blob: string): SourceText | undefined => {
    const bytes = readBlob(git, blob);
    if (!bytes) unknown ??= lacksFiles;
    return bytes && decodeText(bytes);
  };
  const sources: Sources = {
    rootDir: now.rootDir,
    isRootDirChosen: now.isRootDirChosen ?? false,
    read(path) {
      const change = changeOf(path);
      if (!change) return now.read(path);
      if (change.before === undefined) return undefined;
      if (!texts.has(path)) texts.set(path, textOf(change.before));
      return texts.get(path);
    },
    glob(place, rootPath) {
      const folder = pathFromRoot(checkout.folder, place.base);
      const led = changes.ledElsewhere.find((path) => mayTakeBelow(path, { ...place, base: folder }));
      if (led !== undefined) unknown ??= `an Include may have taken what ${JSON.stringify(led)} led to`;
      const then = pathsMatching(gone, { ...place, base: folder }).map((path) => reportedPath(checkout, path));
      const still = now.glob(place, rootPath).filter((path) => !isAdded(changeOf(path)));
      return [...still, ...then].toSorted(compareBytes);
    },
    outside: (place, rootPath) => now.outside?.(place, rootPath) ?? [],
  };
  return { sources, unknown: () => unknown };
}

/** Of the files that are gone, those whose name tells what they were. */
function targetsBefore({ targets }: LintInput, { checkout, changes }: BeforeInput): LintInput['targets'] {
  const then = gonePaths(changes).flatMap((path) => {
    const dialect = dialectOfPath(path);
    return dialect ? [{ path: reportedPath(checkout, path), dialect }] : [];
  });
  const known = new Set(targets.map(({ path }) => path));
  return [...targets, ...then.filter(({ path }) => !known.has(path))].toSorted((one, other) =>
    compareBytes(one.path, other.path),
  );
}

function gonePaths({ files }: Changes): readonly string[] {
  return [...files].flatMap(([path, { before, isThere }]) => (before !== undefined && !isThere ? [path] : []));
}

function isAdded(change: FileChange | undefined): boolean {
  return change !== undefined && change.before === undefined;
}
