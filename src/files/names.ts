/** Which files are found without being named, and what they are: by their names alone. Paths have `/`. */
import type { Dialect } from '../openssh/dialect.ts';

/** The dialect that a path speaks of; undefined for a path that is not found unless it is named. */
export function dialectOfPath(path: string): Dialect | undefined {
  const { folder, name } = splitPath(path);
  return dialectOfName(folder, name);
}

/** The same for a name in a folder: the walk asks this of every file. */
export function dialectOfName(folder: string, name: string): Dialect | undefined {
  return dialectOfDropIn(folder, name) ?? dialectOfConfig(folder, name);
}

/** Whether a path is that of a drop-in: a file of a `config.d`, `ssh_config.d` or `sshd_config.d` folder, or named as one. */
export function isFragmentPath(path: string): boolean {
  const { folder, name } = splitPath(path);
  return dialectOfDropIn(folder, name) !== undefined || /^sshd?_config\.d[_.-]/.test(name);
}

/** Whether a path is one that ssh or sshd begin with by themselves, so that no file is expected to include it. */
export function isRootPath(path: string): boolean {
  const { folder, name } = splitPath(path);
  return rootNames.has(name)
    ? dialectOfDropIn(folder, name) === undefined
    : name === 'config' && isFolder(folder, '.ssh');
}

const rootNames: ReadonlySet<string> = new Set(['ssh_config', 'sshd_config']);

function dialectOfDropIn(folder: string, name: string): Dialect | undefined {
  // The patterns of Include, which read these folders, pass over names with a leading dot.
  if (!folder.endsWith('.d') || name.startsWith('.')) return undefined;
  if (isFolder(folder, '.ssh/config.d')) return 'ssh_config';
  if (!name.endsWith('.conf')) return undefined;
  if (isFolder(folder, 'ssh_config.d')) return 'ssh_config';
  return isFolder(folder, 'sshd_config.d') ? 'sshd_config' : undefined;
}

function dialectOfConfig(folder: string, name: string): Dialect | undefined {
  if (name === 'config') return isFolder(folder, '.ssh') ? 'ssh_config' : undefined;
  if (name === 'ssh_config' || name === 'sshd_config') return name;
  const ending = /ssh(d?)_config\./.exec(name);
  return ending && !isOtherKind(name) ? (ending[1] === 'd' ? 'sshd_config' : 'ssh_config') : undefined;
}

/** Code and documents about a configuration, by the last part of their name: the manual `sshd_config.5`, `ssh_config.go`. */
export const otherKinds: ReadonlySet<string> = new Set(
  '1 5 8 adoc c cc cpp cs css go h hs html java js json jsx kt lua md mdx nix pdf php pl pm png ps1 py rb rs rst scm sh svg swift toml ts tsx xml yaml yml'.split(
    ' ',
  ),
);

function isOtherKind(name: string): boolean {
  return otherKinds.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

function isFolder(folder: string, suffix: string): boolean {
  return folder === suffix || folder.endsWith(`/${suffix}`);
}

function splitPath(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}
