/** The package as npm packs it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDist } from './dist.ts';
import { repository } from './repository.ts';

export interface Packed {
  /** Its name; it lies in the folder that was packed. */
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
}

/** Builds what is shipped from the sources as they are into a new folder, and packs it there. */
export async function packSources(folder: string): Promise<Packed> {
  mkdirSync(folder, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { files: readonly string[] };
  const others = files.filter((name) => name !== 'dist' && !name.startsWith('!'));
  const listed = others.map((name) => name.replace(/\/?\*.*$/, ''));
  for (const name of ['package.json', 'README.md', 'LICENSE', ...listed]) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  await buildDist(join(folder, 'dist'));
  return (JSON.parse(npm(['pack', '--json'], folder)) as readonly Packed[])[0]!;
}

/** Runs npm, which is a script on Windows, and gives its standard output. No argument may hold a blank. */
export function npm(args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
