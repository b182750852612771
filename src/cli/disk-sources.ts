/** The texts of a run from the disk: each read once, each refusal told once. */
import { join, resolve } from 'node:path';
import { type DecodedText, decodeText } from '../files/encoding.ts';
import { globFiles } from '../files/glob.ts';
import { displayPath, isInside, withSlashes } from '../files/place.ts';
import { readConfig } from '../files/read.ts';
import { type Refusal, isRefusal } from '../files/refusal.ts';
import type { Sources } from '../linter/sources.ts';
import type { IncludePlace } from '../resolve/include-path.ts';

export interface DiskSources extends Sources {
  /** What was refused so far; paths relative to the working folder. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

export interface DiskOptions {
  /** Absolute. */
  readonly cwd: string;
  /** A real path: what `/` in an Include stands for, and outside of which no Include reads. */
  readonly rootDir: string;
  readonly isRootDirChosen: boolean;
  /** A real path: what `~` in an Include stands for, where it was chosen. */
  readonly home?: string;
  /** The folder outside of which nothing is read on behalf of a file that was found; undefined for any other. */
  rootOf(path: string): string | undefined;
  /** Bytes that stand for a path instead of what the disk holds: standard input. */
  readonly given?: { readonly path: string; readonly bytes: Uint8Array };
}

/** Texts are kept up to this many UTF-16 code units in all, and read again where they are needed once more. */
const keptTextLength = 16 * 1024 * 1024;

export function diskSources({ cwd, rootDir, isRootDirChosen, home, rootOf, given }: DiskOptions): DiskSources {
  /** Of what Includes take. */
  const roots = new Map<string, string>();
  const texts = new Map<string, DecodedText | undefined>();
  const refused = new Map<string, Refusal>();
  const globbed = new Map<string, Globbed>();
  const boundOf = (path: string): string => rootOf(path) ?? roots.get(path) ?? rootDir;
  const chosen = home === undefined ? [rootDir] : [rootDir, home];
  let kept = 0;
  if (given) texts.set(given.path, decodeText(given.bytes));
  const refuse = (refusal: Refusal, path: string): void => void refused.set(path, { ...refusal, path });
  const toReportPath = (path: string): string => displayPath(cwd, path);

  const globOnce = ({ base, pattern }: IncludePlace, rootPath: string): Globbed => {
    const folder = withSlashes(resolve(cwd, base));
    // What stands for `/` or `~` may lie outside the repository of the file that includes.
    const root = chosen.find((each) => isInside(each, folder)) ?? boundOf(rootPath);
    const key = [root, base, pattern].join('\0');
    let found = globbed.get(key);
    if (!found) {
      const matches = globFiles(pattern, { base: folder, root });
      for (const refusal of matches.refused) refuse(refusal, toReportPath(refusal.path));
      const outside = matches.refused.filter(({ cause }) => cause === 'outside-root');
      found = { paths: matches.paths.map(toReportPath), outside: outside.map(({ path }) => toReportPath(path)) };
      for (const path of found.paths) if (!roots.has(path)) roots.set(path, root);
      globbed.set(key, found);
    }
    return found;
  };

  return {
    rootDir: toReportPath(rootDir),
    isRootDirChosen,
    ...(home !== undefined && { home: toReportPath(home) }),
    refused,
    read(path) {
      if (texts.has(path)) return texts.get(path);
      const read = readConfig(join(cwd, path), { root: boundOf(path) });
      const text = isRefusal(read) ? undefined : read;
      if (isRefusal(read)) refuse(read, path);
      kept += text?.text.length ?? 0;
      if (kept <= keptTextLength) texts.set(path, text);
      return text;
    },
    glob: (place, rootPath) => globOnce(place, rootPath).paths,
    outside: (place, rootPath) => globOnce(place, rootPath).outside,
  };
}

/** What a pattern of an Include takes, and would take outside of the root; paths relative to the working folder. */
interface Globbed {
  readonly paths: readonly string[];
  readonly outside: readonly string[];
}
