/** The texts of a run from the disk: each read once, each refusal told once. */
import { join, resolve } from 'node:path';
import { type DecodedText, decodeText } from '../files/encoding.ts';
import type { FoundFile } from '../files/find.ts';
import { globFiles } from '../files/glob.ts';
import { displayPath, isInside } from '../files/place.ts';
import { readConfig } from '../files/read.ts';
import { type Refusal, isRefusal } from '../files/refusal.ts';
import type { Sources } from '../linter/sources.ts';

export interface DiskSources extends Sources {
  /** What was refused so far; paths relative to the working folder. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** The files read so far that hold NUL bytes, which no text does. */
  readonly binary: ReadonlySet<string>;
}

export interface DiskOptions {
  /** Absolute. */
  readonly cwd: string;
  /** A real path: what `/` in an Include stands for, and outside of which no Include reads. */
  readonly rootDir: string;
  readonly isRootDirChosen: boolean;
  readonly files: readonly FoundFile[];
  /** Bytes that stand for a path instead of what the disk holds: standard input. */
  readonly given?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Texts are kept up to this many UTF-16 code units in all, and read again where they are needed once more. */
const keptTextLength = 16 * 1024 * 1024;

export function diskSources({ cwd, rootDir, isRootDirChosen, files, given }: DiskOptions): DiskSources {
  const roots = new Map(files.map((file) => [file.path, file.root]));
  const texts = new Map<string, DecodedText | undefined>();
  const refused = new Map<string, Refusal>();
  const binary = new Set<string>();
  const globbed = new Map<string, readonly string[]>();
  const rootOf = (path: string): string => roots.get(path) ?? rootDir;
  let kept = 0;
  const note = (path: string, text: DecodedText): DecodedText => {
    if (text.text.includes('\0')) binary.add(path);
    return text;
  };
  if (given) texts.set(given.path, note(given.path, decodeText(given.bytes)));
  const refuse = (refusal: Refusal, path: string): void => void refused.set(path, { ...refusal, path });
  const toReportPath = (path: string): string => displayPath(cwd, path);

  return {
    rootDir: toReportPath(rootDir),
    isRootDirChosen,
    refused,
    binary,
    read(path) {
      if (texts.has(path)) return texts.get(path);
      const read = readConfig(join(cwd, path), { root: rootOf(path) });
      const text = isRefusal(read) ? undefined : note(path, read);
      if (isRefusal(read)) refuse(read, path);
      kept += text?.text.length ?? 0;
      if (kept <= keptTextLength) texts.set(path, text);
      return text;
    },
    glob({ base, pattern }, rootPath) {
      const folder = resolve(cwd, base);
      // What stands for `/` may lie outside the repository of the file that includes.
      const root = isInside(rootDir, folder) ? rootDir : rootOf(rootPath);
      const key = [root, base, pattern].join('\0');
      let paths = globbed.get(key);
      if (!paths) {
        const matches = globFiles(pattern, { base: folder, root });
        for (const refusal of matches.refused) refuse(refusal, toReportPath(refusal.path));
        paths = matches.paths.map(toReportPath);
        for (const path of paths) if (!roots.has(path)) roots.set(path, root);
        globbed.set(key, paths);
      }
      return paths;
    },
  };
}
