/** The texts of a run, behind functions: the linter itself never touches a disk. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import type { IncludePlace, RootDir } from '../resolve/include-path.ts';
import type { Project } from '../resolve/root.ts';
import type { ConfigFile } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import type { TextEncoding } from './result.ts';

export interface SourceText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export interface Sources {
  /** The folder that stands for `/` in an Include, relative to the working folder. */
  readonly rootDir: string;
  /** Whether the user chose it. */
  readonly isRootDirChosen?: boolean;
  /** The folder that stands for `~`, relative to the working folder. */
  readonly home?: string;
  /** Undefined where the file cannot be read; the reason is the host's to tell. */
  read(path: string): SourceText | undefined;
  /** Files that an Include of a root file takes, in byte order; paths relative to the working folder. */
  glob(place: IncludePlace, rootPath: string): readonly string[];
  /** Files that it would take if they did not lie outside of what may be read. */
  outside?(place: IncludePlace, rootPath: string): readonly string[];
}

/** A file to lint. */
export interface Target {
  readonly path: string;
  readonly dialect: Dialect;
}

/** Trees of `sources` as `release` reads them, each parsed once. */
export function treesOf(sources: Sources, release: Release): Project {
  const trees = new Map<string, ConfigFile | undefined>();
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path, dialect) {
      const key = `${dialect} ${path}`;
      if (!trees.has(key)) {
        const source = sources.read(path);
        trees.set(key, source && parse({ path, dialect, release, text: source.text }));
      }
      return trees.get(key);
    },
  };
}

/** The same sources with some texts replaced, as if they had been written. */
export function withTexts(sources: Sources, texts: ReadonlyMap<string, string>): Sources {
  return {
    ...foldersOf(sources),
    glob: (place, rootPath) => sources.glob(place, rootPath),
    outside: (place, rootPath) => sources.outside?.(place, rootPath) ?? [],
    read(path) {
      const source = sources.read(path);
      const text = texts.get(path);
      return source && text !== undefined ? { ...source, text } : source;
    },
  };
}

function foldersOf({ rootDir, isRootDirChosen = false, home }: Sources): RootDir {
  return { rootDir, isRootDirChosen, ...(home !== undefined && { home }) };
}
