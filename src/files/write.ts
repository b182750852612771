/** Writing a fixed file: all of it or nothing, and only over what was read. */
import { constants, lstatSync, readdirSync, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type DecodedText, encodeText } from './encoding.ts';
import { irregular, locate } from './place.ts';
import { readRegular } from './read.ts';
import { isRefusal, type Refusal, writeFailure } from './refusal.ts';

export interface WriteRequest {
  /** A real path: nothing outside it is written. */
  readonly root: string;
  /** What was read from the path; the file is left alone if it holds anything else by now. */
  readonly original: DecodedText;
  /** Written in the original's encoding. */
  readonly text: string;
}

/**
 * Replaces the content of a file by way of a temporary file beside it, which gets the file's mode and owner and then its
 * name. A link that stays inside the root keeps leading to the file. Undefined once written; a refusal names the path as
 * given and leaves the file as it is.
 */
export async function writeConfig(path: string, { root, original, text }: WriteRequest): Promise<Refusal | undefined> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const { realPath, stats } = place;
  try {
    const obstacle = forbidden(realPath, stats) ?? changed(realPath, original) ?? obstructed(realPath);
    if (obstacle) return { ...obstacle, path };
    writeFileAtomic.sync(realPath, Buffer.from(encodeText(text, original.encoding)));
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

/**
 * Makes a file at an absolute path, or replaces a regular one, all of it or nothing. Undefined once written; a refusal
 * leaves what is there.
 */
export async function replaceFile(path: string, text: string): Promise<Refusal | undefined> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    const obstacle = stats && (stats.isFile() ? forbidden(path, stats) : irregular(path, stats));
    const refusal = obstacle ?? obstructed(path);
    if (!refusal) writeFileAtomic.sync(path, text);
    return refusal;
  } catch (error) {
    return writeFailure(path, error);
  }
}

/** What forbids writing the file, although the system may let a new one take its name. */
function forbidden(path: string, stats: Stats): Refusal | undefined {
  if ((stats.mode & constants.S_IWUSR) === 0) {
    return { path, cause: 'read-only', reason: 'It is read-only: give its owner permission to write first.' };
  }
  if (canKeepOwner(stats)) return undefined;
  return { path, cause: 'foreign-owner', reason: 'Its owner or group could not be kept: run as its owner.' };
}

/** Only root may give a file away, and others may give theirs only to a group of their own. */
function canKeepOwner({ uid, gid }: Stats): boolean {
  const user = process.geteuid?.() ?? 0;
  return user === 0 || (user === uid && [process.getegid!(), ...process.getgroups!()].includes(gid));
}

/**
 * The temporary file is named after the file, a dot and a number that can be guessed, and opened whatever stands there:
 * a link would be written through, and a FIFO would hang.
 */
function obstructed(path: string): Refusal | undefined {
  const prefix = `${basename(path)}.`;
  const isInTheWay = (name: string): boolean => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
  const obstacle = readdirSync(dirname(path), { withFileTypes: true }).find(
    (entry) => !entry.isFile() && isInTheWay(entry.name),
  );
  const reason = `Its temporary file may meet ${obstacle?.name}, which is no regular file: move that out of the way.`;
  return obstacle && { path, cause: 'temporary-name', reason };
}

function changed(path: string, original: DecodedText): Refusal | undefined {
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  const isSame = Buffer.compare(bytes, encodeText(original.text, original.encoding)) === 0;
  return isSame
    ? undefined
    : { path, cause: 'changed', reason: 'It was changed by others after it was read: run again.' };
}
