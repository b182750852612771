/** Writing files: all of it or nothing, only over what was read, and through no link of a repository. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type DecodedText, encodeText } from './encoding.ts';
import { irregular, isInside, joinPath, linkBelow, locate, lookAt } from './place.ts';
import { readRegular } from './read.ts';
import { isRefusal, type Refusal, writeFailure } from './refusal.ts';
import { uninterrupted } from './uninterrupted.ts';

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
 * name. A file that is reached by a link is left alone, wherever the link leads. Undefined once written; a refusal names
 * the path as given and leaves the file as it is.
 */
export async function writeConfig(path: string, { root, original, text }: WriteRequest): Promise<Refusal | undefined> {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const { realPath, stats } = place;
  const bytes = encodeText(original.text, original.encoding);
  const refusal =
    linked(path, root) ??
    forbidden(path, stats) ??
    (await replace(realPath, encodeText(text, original.encoding), {
      like: stats,
      obstacle: () => changed(realPath, bytes),
    }));
  return refusal && { ...refusal, path };
}

export interface ReplaceRequest {
  /** What was read from the path; undefined where nothing was there. */
  readonly original: Uint8Array | undefined;
  readonly text: string;
}

/**
 * Makes a file at an absolute path, or replaces a regular one, all of it or nothing. Undefined once written; a refusal
 * leaves what is there.
 */
export async function replaceFile(path: string, { original, text }: ReplaceRequest): Promise<Refusal | undefined> {
  const obstacle = (): Refusal | undefined => (original ? changed(path, original) : taken(path));
  const stats = lookAt(path);
  const like = isRefusal(stats) ? undefined : stats;
  return obstacle() ?? (like && forbidden(path, like)) ?? replace(path, Buffer.from(text), { like, obstacle });
}

/**
 * Writes a report to an absolute path, and makes the folders it needs. Below `root`, a real path whose content may be a
 * stranger's, it follows no link and writes over nothing but a regular file; what else the user names may be a pipe or a
 * device.
 */
export function writeReport(path: string, data: string | Uint8Array, root: string): Refusal | undefined {
  try {
    // In the folder of all folders every device would be a part of the repository.
    const isWithin = root !== dirname(root) && isInside(root, path);
    const stats = lookAt(path);
    const irregularity = isRefusal(stats) || stats.isFile() ? undefined : irregular(path, stats);
    const refusal = isWithin ? (linked(path, root) ?? irregularity) : undefined;
    if (refusal) return refusal;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

interface Replacement {
  /** The file whose mode and owner are kept; undefined where there is none. */
  readonly like: Stats | undefined;
  /** Asked at the last moment. */
  obstacle(): Refusal | undefined;
}

/** No name that a pattern of Include takes, and none that can be guessed: what is there already is never opened. */
async function replace(path: string, bytes: Uint8Array, replacement: Replacement): Promise<Refusal | undefined> {
  // Loading it takes a part of a short run, and few runs write.
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  const temporary = joinPath(dirname(path), `.ssh-lint-${randomBytes(8).toString('hex')}.tmp`);
  return uninterrupted(() => {
    try {
      fill(temporary, bytes, replacement.like);
      const refusal = replacement.obstacle();
      if (!refusal) renameSync(temporary, path);
      return refusal;
    } catch (error) {
      return writeFailure(path, error);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** Makes a file that is on the disk, whole and with its mode and owner, before it is given a name. */
function fill(temporary: string, bytes: Uint8Array, like: Stats | undefined): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const descriptor = openSync(temporary, flags, like ? 0o600 : 0o666);
  try {
    writeFileSync(descriptor, bytes);
    if (like) {
      const { uid, gid } = fstatSync(descriptor);
      if (uid !== like.uid || gid !== like.gid) fchownSync(descriptor, like.uid, like.gid);
      fchmodSync(descriptor, like.mode & 0o7777);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Why a path of a repository that is, or goes through, a link is not written. Links above the repository are the user's. */
function linked(path: string, root: string): Refusal | undefined {
  if (linkBelow(isInside(root, path) ? root : dirname(path), path) === undefined) return undefined;
  return {
    path,
    cause: 'link',
    reason: 'It is reached by a link, and nothing is written through one: name the file itself.',
  };
}

/** What forbids writing the file, although the system may let a new one take its name. */
function forbidden(path: string, stats: Stats): Refusal | undefined {
  if (!stats.isFile()) return irregular(path, stats);
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

const changedReason = 'It was changed by others after it was read: run again.';

function changed(path: string, original: Uint8Array): Refusal | undefined {
  const bytes = readRegular(path);
  if (isRefusal(bytes)) return bytes;
  return Buffer.compare(bytes, original) === 0 ? undefined : { path, cause: 'changed', reason: changedReason };
}

function taken(path: string): Refusal | undefined {
  const stats = lookAt(path);
  if (isRefusal(stats)) return stats.cause === 'missing' ? undefined : stats;
  return { path, cause: 'changed', reason: changedReason };
}
