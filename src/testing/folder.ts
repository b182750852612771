/** Temporary folders for tests. */
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that holds these files and is removed after the test: its real path. Others may enter it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ssh-lint-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  chmodSync(folder, 0o755);
  addFiles(folder, files);
  return folder;
}

/** Adds files by their path relative to the folder, and the folders they need. */
export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs something without the rights of root, which may read and write anything. */
export async function withoutPrivilege<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  if (process.geteuid!() !== 0) return run();
  process.setegid!(65534);
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
    process.setegid!(0);
  }
}
