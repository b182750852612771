/** The program as users run it, for tests: built from the sources as they are, where `dist/` may lag behind. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './dist.ts';

let built: Promise<string> | undefined;

/** The folder of a build, away from the packages that it was made with; it goes when the tests end. */
export function builtFolder(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ssh-lint-built-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildDist(folder);
  return folder;
}
