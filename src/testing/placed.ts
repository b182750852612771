/** Configurations on the disk, as OpenSSH is asked about them, and the same ones in memory, as the resolver reads them. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dialect } from '../openssh/dialect.ts';

/** A configuration and the files that it may include. */
export interface Placed {
  readonly dialect: Dialect;
  /** Where it lies: an absolute path that holds no wildcard. */
  readonly folder: string;
  /** The path of the configuration itself, below the folder. */
  readonly main: string;
  /** Texts by path below the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The home within the folder; ssh looks for relative Includes in its `.ssh`. */
export const home = 'home';

/** Where a configuration stands: ssh's in the home, sshd's where no relative Include finds anything. */
export function mainPathOf(dialect: Dialect): string {
  return dialect === 'ssh_config' ? `${home}/.ssh/config` : 'etc/ssh/sshd_config';
}

/** A configuration with other files, in all of which `@DIR@` stands for the folder. */
export function placed(
  dialect: Dialect,
  {
    text,
    files = {},
    folder,
  }: { readonly text: string; readonly files?: Readonly<Record<string, string>>; readonly folder: string },
): Placed {
  const main = mainPathOf(dialect);
  const texts = Object.entries({ ...files, [main]: text });
  return {
    dialect,
    folder,
    main,
    files: new Map(texts.map(([path, content]) => [path, content.replaceAll('@DIR@', folder)])),
  };
}

export interface WriteOptions {
  /** Permissions of files that are not for their owner alone to change, which ssh wants them to be. */
  readonly modes?: Readonly<Record<string, number>>;
  readonly encoding?: 'utf8' | 'latin1';
}

export function write({ folder, files }: Placed, { modes = {}, encoding = 'utf8' }: WriteOptions = {}): void {
  mkdirSync(join(folder, home), { recursive: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, encoding);
    chmodSync(target, modes[path] ?? 0o644);
  }
}
