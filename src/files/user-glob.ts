/** Globs that a user writes on the command line. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { withSlashes } from './place.ts';
import { readFailure, type Refusal } from './refusal.ts';

export interface UserGlob {
  /** Absolute. */
  readonly cwd: string;
  /** Told of folders that cannot be read, by their absolute path; the others are searched all the same. */
  refuse(refusal: Refusal): void;
}

/** Whether an argument that names nothing may be a glob. */
export function looksLikeGlob(target: string): boolean {
  return /[*?[{(]/.test(target);
}

/** What a glob matches, as absolute paths: files, folders, links and what else there is. Links are not entered. */
export async function expandUserGlob(pattern: string, { cwd, refuse }: UserGlob): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const readFolder = ((folder: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(folder, options);
    } catch (error) {
      const failure = readFailure(folder, error);
      if (failure.cause !== 'missing') refuse(failure);
      throw error;
    }
  }) as typeof readdirSync;
  const paths = fastGlob.sync(pattern, {
    cwd,
    fs: { readdirSync: readFolder },
    ignore: ['**/.git', '**/.git/**', '**/node_modules', '**/node_modules/**'],
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  return paths.map((path) => withSlashes(resolve(cwd, path)));
}
