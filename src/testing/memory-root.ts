/** Roots of projects that live in memory, for tests of resolution. */
import { treesOf } from '../linter/sources.ts';
import { knownReleases, type Release } from '../openssh/release.ts';
import type { Root } from '../resolve/model.ts';
import { type LoadOptions, type Project, loadRoot } from '../resolve/root.ts';
import type { ConfigText } from './config-text.ts';
import { memorySources } from './memory-sources.ts';

export interface RootOptions {
  /** `.ssh/config` or `etc/ssh/sshd_config` where left out. */
  readonly path?: string;
  /** Other files by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The newest known one where left out. */
  readonly release?: Release;
  /** The folder that stands for `/`. */
  readonly rootDir?: string;
  /** The folder that stands for `~`. */
  readonly home?: string;
  /** Stands between the loader and the files. */
  readonly wrap?: (project: Project) => Project;
  readonly load?: LoadOptions;
}

/** The root that a text is, with the files it may include. */
export function memoryRoot({ dialect, text }: ConfigText, options: RootOptions = {}): Root {
  const { path = dialect === 'ssh_config' ? '.ssh/config' : 'etc/ssh/sshd_config', files = {}, rootDir } = options;
  const texts = new Map([...Object.entries(files), [path, text]]);
  const sources = { ...memorySources(texts, rootDir), ...(options.home !== undefined && { home: options.home }) };
  const project = treesOf(sources, options.release ?? knownReleases.at(-1)!);
  return loadRoot(project.read(path, dialect)!, options.wrap?.(project) ?? project, options.load);
}
