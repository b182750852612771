/** Files as a commit has them, so that what is checked out has no say in how it is judged. */
import type { ConfigurationFiles } from '../config/read-files.ts';
import { decodeText } from '../files/encoding.ts';
import { displayPath } from '../files/place.ts';
import type { readRegular } from '../files/read.ts';
import { type Refusal, isRefusal } from '../files/refusal.ts';
import { readBlob } from './changes.ts';
import type { Checkout } from './checkout.ts';
import type { Git } from './git.ts';

export interface CommittedFiles extends ConfigurationFiles {
  readonly readBytes: typeof readRegular;
}

/** Absolute paths below the root stand for those of the commit. Undefined where the clone lacks its list of files. */
export function committedFiles(git: Git, { root }: Checkout, commit: string): CommittedFiles | undefined {
  const listing = git('ls-tree', '-r', '-z', commit);
  if (!listing) return undefined;
  const entries = new Map(listing.toString().split('\0').filter(Boolean).map(entryOf));
  const nameOf = (path: string): string => displayPath(root, path);
  const locate = (path: string): Entry | Refusal => entries.get(nameOf(path)) ?? missing(path, commit);
  const readBytes = (path: string, mostBytes = Infinity): Uint8Array | Refusal => {
    const entry = locate(path);
    if (isRefusal(entry)) return entry;
    if (!entry.isRegular) return { path, cause: 'not-regular', reason: 'It is no regular file in the base.' };
    const bytes = readBlob(git, entry.blob);
    if (!bytes) return { path, cause: 'unreadable', reason: 'The clone lacks its text in the base.' };
    return bytes.length <= mostBytes ? bytes : { path, cause: 'too-large', reason: 'It is too large in the base.' };
  };
  return {
    has: (path) => entries.has(nameOf(path)),
    locate(path) {
      const entry = locate(path);
      return isRefusal(entry) ? entry : { realPath: path };
    },
    read(path, { maximumSize }) {
      const bytes = readBytes(path, maximumSize);
      return isRefusal(bytes) ? bytes : decodeText(bytes);
    },
    readBytes,
  };
}

interface Entry {
  readonly blob: string;
  readonly isRegular: boolean;
}

/** `<mode> <type> <name>\t<path>`. */
function entryOf(line: string): readonly [path: string, entry: Entry] {
  const tab = line.indexOf('\t');
  const [mode, , blob] = line.slice(0, tab).split(' ') as [string, string, string];
  return [line.slice(tab + 1), { blob, isRegular: mode.startsWith('100') }];
}

function missing(path: string, commit: string): Refusal {
  return { path, cause: 'missing', reason: `There is no such file in the base, ${commit.slice(0, 12)}.` };
}
