/** From paths and standard input to the files to lint and where their texts come from. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configurations } from '../config/find-configurations.ts';
import { type FoundFile, type FoundFiles, findFiles } from '../files/find.ts';
import { dialectOfPath, isFragmentPath } from '../files/names.ts';
import { displayPath, findRepositoryRoot, realPathOf, withSlashes } from '../files/place.ts';
import { type Refusal, isRefusal, readFailure } from '../files/refusal.ts';
import type { Release } from '../openssh/release.ts';
import type { Notice } from '../linter/result.ts';
import type { Target } from '../linter/sources.ts';
import { dialectOfText } from '../syntax/dialect.ts';
import type { LintArguments } from './arguments.ts';
import { type DiskOptions, type DiskSources, diskSources } from './disk-sources.ts';
import { findIncludingRoots } from './including-roots.ts';
import { UsageError } from './parsed-arguments.ts';
import type { Streams } from './streams.ts';

export interface FoundTargets {
  readonly targets: readonly Target[];
  readonly sources: DiskSources;
  /** By path; those of `includingRoots` once that was asked. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** The repository root: a real path. */
  readonly repositoryRoot: string;
  /** The working folder's path from there, `.` where it is the root. */
  readonly folder: string;
  /** What could not be found or read; complete once all files have been read. */
  notices(): readonly Notice[];
  /** Whether a file is a drop-in, wherever the working folder is. */
  isFragmentPath(path: string): boolean;
  /** Files of the repository in which targets are read, and which are no targets; `releaseFor` is the release of a file. */
  includingRoots(releaseFor: (file: FoundFile) => Release): Promise<readonly Target[]>;
}

/** What to lint; the fields are those of the command line. */
export type TargetOptions = Pick<
  LintArguments,
  'patterns' | 'dialect' | 'rootDir' | 'ignore' | 'ignorePatterns' | 'errorOnUnmatched' | 'stdinFilename'
> & {
  /** What stands for `~` in an Include. */
  readonly home?: string | undefined;
  /** Whether ignored files are left out even where they are named. */
  readonly forceExclude?: boolean;
  /** Told of each folder that is searched. */
  onFolder?(): void;
};

/**
 * Finds the files; their texts are read when they are asked for. Throws `UsageError` for a root that is no folder, and
 * `ConfigurationError` for a mistake in a configuration that was met.
 */
export async function findTargets(
  args: TargetOptions,
  streams: Pick<Streams, 'cwd' | 'readStdin'>,
  configurations?: Configurations,
): Promise<FoundTargets> {
  const cwd = realPathOf(streams.cwd);
  const repositoryRoot = findRepositoryRoot(cwd);
  const options = findOptions(args, cwd, configurations);
  const fromStdin = args.patterns.includes('-');
  const found = fromStdin
    ? stdinFile(args, { cwd, root: repositoryRoot, configurations })
    : await findFiles(namedPaths(args), options);
  const given = fromStdin ? { path: found.files[0]!.path, bytes: readStdin(streams) } : undefined;
  const files = new Map(found.files.map((file) => [file.path, file]));
  const sourcesOf = sourcesFor(args, { cwd, repositoryRoot, ...(given && { given }) });
  const sources = sourcesOf(files);
  const undecided: Notice[] = [];
  const targets = found.files.flatMap((file): readonly Target[] => {
    const dialect = args.dialect ?? file.dialect ?? dialectOfText(sources.read(file.path)?.text ?? '');
    if (dialect) return [{ path: file.path, dialect }];
    if (!sources.refused.has(file.path)) undecided.push({ path: file.path, level: 'error', message: undecidedDialect });
    return [];
  });
  const named = new Set(namedPaths(args).map((path) => displayPath(cwd, resolve(cwd, path))));
  return {
    targets,
    sources,
    files,
    repositoryRoot,
    folder: displayPath(repositoryRoot, cwd),
    notices: () => [
      ...unmatchedNotices(found, args),
      ...[...found.refused, ...sources.refused.values()].map((refusal) => refusalNotice(refusal, named)),
      ...undecided,
    ],
    isFragmentPath: (path) => isFragmentPath(files.get(path)!.absolutePath),
    async includingRoots(releaseFor) {
      const { searched } = found;
      const roots = await findIncludingRoots({ targets, files, searched, options, releaseFor, sourcesOf });
      for (const file of roots) files.set(file.path, file);
      return roots.map(({ path, dialect }) => ({ path, dialect: dialect! }));
    },
  };
}

type SourcesOf = (files: ReadonlyMap<string, FoundFile>) => DiskSources;

/** The texts of files that were found, and of what they include. */
function sourcesFor(
  args: TargetOptions,
  { cwd, repositoryRoot, given }: Pick<DiskOptions, 'cwd' | 'given'> & Pick<FoundTargets, 'repositoryRoot'>,
): SourcesOf {
  const rootDir = readFolder('--root-dir', args.rootDir, cwd) ?? repositoryRoot;
  const home = readFolder('--home', args.home, cwd);
  return (files) =>
    diskSources({
      cwd,
      rootDir,
      isRootDirChosen: args.rootDir !== undefined,
      ...(home !== undefined && { home }),
      rootOf: (path) => files.get(path)?.root,
      ...(given && { given }),
    });
}

const undecidedDialect =
  'It cannot be told whether this is an ssh_config or an sshd_config: say so with --dialect ssh_config or --dialect sshd_config.';

function namedPaths({ patterns }: TargetOptions): readonly string[] {
  return patterns.length > 0 ? patterns : ['.'];
}

function findOptions(
  args: TargetOptions,
  cwd: string,
  configurations: Configurations | undefined,
): Parameters<typeof findFiles>[1] {
  const given = args.ignorePatterns.length > 0 ? [{ folder: cwd, patterns: args.ignorePatterns }] : [];
  return {
    cwd,
    gitignore: args.ignore,
    forceExclude: args.forceExclude,
    ignores: [...given, ...(configurations?.ignores() ?? [])],
    enter(folder, names) {
      args.onFolder?.();
      configurations?.enter(folder, names);
    },
    ...(configurations && {
      dialectOf: (absolutePath, root) => configurations.dialectOf({ absolutePath, root }),
      ignoresIn: (folder) => configurations.ignoresIn(folder),
    }),
  };
}

interface StdinPlace {
  readonly cwd: string;
  readonly root: string;
  readonly configurations: Configurations | undefined;
}

/** Text that stands for no path is a part of nothing, wherever one would search. */
function stdinFile({ stdinFilename }: TargetOptions, { cwd, root, configurations }: StdinPlace): FoundFiles {
  const absolutePath = withSlashes(resolve(cwd, stdinFilename ?? 'stdin'));
  const path = displayPath(cwd, absolutePath);
  const dialect =
    stdinFilename === undefined
      ? undefined
      : (configurations?.dialectOf({ absolutePath, root }) ?? dialectOfPath(absolutePath));
  return {
    files: [{ path, absolutePath, root, dialect, named: true }],
    refused: [],
    unmatched: [],
    searched: stdinFilename === undefined ? [root] : [],
  };
}

function readStdin(streams: Pick<Streams, 'readStdin'>): Uint8Array {
  const bytes = attempt(() => streams.readStdin());
  if (isRefusal(bytes)) throw new UsageError(`Standard input: ${bytes.reason}`);
  return bytes;
}

function attempt<Result>(read: () => Result): Result | Refusal {
  try {
    return read();
  } catch (error) {
    return readFailure('-', error);
  }
}

function readFolder(option: string, given: string | undefined, cwd: string): string | undefined {
  if (given === undefined) return undefined;
  const folder = resolve(cwd, given);
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  if (!isFolder) throw new UsageError(`${option} names a folder, and ${JSON.stringify(given)} is none.`);
  return realPathOf(folder);
}

function unmatchedNotices({ unmatched, files }: FoundFiles, { errorOnUnmatched }: TargetOptions): readonly Notice[] {
  return unmatched
    .filter(({ cause }) => errorOnUnmatched || cause === 'missing')
    .map(({ target, reason }) => ({
      path: target,
      message: reason,
      level: files.length > 0 && target === '.' ? 'warning' : 'error',
    }));
}

/** A refused link met on the way is told and no more; what the user named, or the system denies, could not be done. */
function refusalNotice({ path, cause, reason }: Refusal, named: ReadonlySet<string>): Notice {
  const isError = named.has(path) || cause === 'unreadable' || cause === 'too-large';
  return { path, message: reason, level: isError ? 'error' : 'warning' };
}
