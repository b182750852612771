/** Writing a report into a checkout that may be a stranger's. */
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { irregular, isInside, lookAt, realPathOf, trespass } from './place.ts';
import { isRefusal, type Refusal, writeFailure } from './refusal.ts';

/**
 * Makes the file at an absolute path, and the folders it needs, or writes over a regular one. What lies in the root, a
 * real path, is written there: a link that stands in the place of the file is refused, and so is a folder that leads out
 * of the root or into its `.git`. Undefined once written.
 */
export function writeOutput(path: string, data: string | Uint8Array, root: string): Refusal | undefined {
  try {
    const refusal = isInside(root, path) ? obstacle(path, root) : undefined;
    if (refusal) return refusal;
    mkdirSync(dirname(path), { recursive: true });
    return writeRegular(path, data);
  } catch (error) {
    return writeFailure(path, error);
  }
}

function obstacle(path: string, root: string): Refusal | undefined {
  const there = lookAt(path);
  if (!isRefusal(there) && !there.isFile()) return irregular(path, there);
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return trespass(path, realPathOf(folder), root);
}

/** Does not wait for who might read a FIFO. */
function writeRegular(path: string, data: string | Uint8Array): Refusal | undefined {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants;
  const descriptor = openSync(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK, 0o644);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    writeFileSync(descriptor, data);
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}
