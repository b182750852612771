/**
 * Where a repository keeps what an `Include` names. OpenSSH looks in `~/.ssh`, `/etc/ssh` or an absolute path; in a
 * repository the folder of the root file stands for the first two, and a folder given as `/` for the rest. Where a folder
 * is given as the home, it stands for `~`.
 */
import type { ConfigFile } from '../syntax/ast.ts';

/** A pattern as glob(3) takes it, below a folder whose own name is taken as it is. */
export interface IncludePlace {
  /** Relative to the working folder. */
  readonly base: string;
  readonly pattern: string;
}

export interface IncludePlaces {
  /** To try in turn; the first that takes a file is the one meant. */
  readonly places: readonly IncludePlace[];
  /** True for the drop-in folder that distributions ship: an empty match is the usual case. */
  readonly stock: boolean;
  /** True where OpenSSH itself never finds a file by this argument. */
  readonly never: boolean;
}

const nowhere: IncludePlaces = { places: [], stock: false, never: false };

/** Which folders stand for `/` and for `~`. */
export interface RootDir {
  /** Relative to the working folder. */
  readonly rootDir: string;
  /** Whether it was chosen; else a root file in an `etc/ssh` brings its own. */
  readonly isRootDirChosen?: boolean;
  /** Relative to the working folder; left out, the folder of a user's file stands for `~/.ssh`. */
  readonly home?: string;
}

/** The places for one argument of an Include read on behalf of `root`. */
export function includePlaces(argument: string, root: ConfigFile, rootDir: RootDir): IncludePlaces {
  const folder = parentOf(root.path);
  if (argument.startsWith('~')) {
    // sshd calls glob() without GLOB_TILDE (servconf.c), and ssh refuses it in the file of the system (readconf.c).
    if (root.dialect === 'sshd_config' || isInSystemFolder(folder)) return { ...nowhere, never: true };
    return argument.startsWith('~/')
      ? { ...nowhere, places: placesInHome(argument.slice(2), folder, rootDir) }
      : nowhere;
  }
  if (argument.startsWith('/')) {
    return { ...nowhere, places: absolutePlaces(argument, root, rootDir), stock: isStockDropIn(argument, root) };
  }
  if (isSystemFile(root)) {
    const stock = isStockDropIn(`/etc/ssh/${argument}`, root);
    return { ...nowhere, places: [{ base: folder, pattern: argument }], stock };
  }
  return { ...nowhere, places: placesInHome(`.ssh/${argument}`, folder, rootDir) };
}

function absolutePlaces(
  argument: string,
  root: ConfigFile,
  { rootDir, isRootDirChosen }: RootDir,
): readonly IncludePlace[] {
  const folder = parentOf(root.path);
  const belowRootDir = { base: rootDir, pattern: argument.slice(1) };
  if (isRootDirChosen) return [belowRootDir];
  if (isInSystemFolder(folder)) {
    return [{ base: joinPath(folder, '../..'), pattern: argument.slice(1) }, belowRootDir];
  }
  const isSystemFolder = argument.startsWith('/etc/ssh/') && isSystemFile(root);
  return isSystemFolder
    ? [belowRootDir, { base: folder, pattern: argument.slice('/etc/ssh/'.length) }]
    : [belowRootDir];
}

function placesInHome(rest: string, folder: string, { home }: RootDir): readonly IncludePlace[] {
  if (home !== undefined) return [{ base: home, pattern: rest }];
  if (rest.startsWith('.ssh/')) return [{ base: folder, pattern: rest.slice('.ssh/'.length) }];
  const isInHome = folder === '.ssh' || folder.endsWith('/.ssh');
  return isInHome ? [{ base: joinPath(folder, '..'), pattern: rest }] : [];
}

/** ssh reads relative Includes of its system file from /etc/ssh, of any other from ~/.ssh (readconf.c). */
function isSystemFile(root: ConfigFile): boolean {
  return root.dialect === 'sshd_config' || /(^|\/)[^/]*ssh_config[^/]*$/.test(root.path);
}

function isInSystemFolder(folder: string): boolean {
  return folder === 'etc/ssh' || folder.endsWith('/etc/ssh');
}

function isStockDropIn(argument: string, root: ConfigFile): boolean {
  return argument === `/etc/ssh/${root.dialect}.d/*.conf` && isSystemFile(root);
}

/** The folder that a path lies in; `.` for a name alone. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** Joins relative paths and resolves `.` and `..`. */
function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  const joined = parts.join('/');
  return folder.startsWith('/') ? `/${joined}` : joined || '.';
}
