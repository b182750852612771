/** Reading files of a stranger's repository: regular ones inside the root, up to a size, and never one that hangs. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { decodeText, type DecodedText } from './encoding.ts';
import { irregular, locate } from './place.ts';
import { isRefusal, readFailure, type Refusal } from './refusal.ts';

/** 64 MiB, in bytes: a million lines fit, and no real configuration comes near. */
export const maximumFileSize = 64 * 1024 * 1024;

export interface ReadOptions {
  /** A real path, as `findRepositoryRoot` gives it. */
  readonly root: string;
  /** In bytes. */
  readonly maximumSize?: number;
}

/** The text of a configuration file; any bytes have one. A refusal names the path as given. */
export function readConfig(path: string, options: ReadOptions): DecodedText | Refusal {
  const bytes = readInside(path, options);
  return isRefusal(bytes) ? bytes : decodeText(bytes);
}

/** The bytes of a regular file inside the root. */
export function readInside(path: string, { root, maximumSize = maximumFileSize }: ReadOptions): Uint8Array | Refusal {
  const place = locate(path, root);
  if (isRefusal(place)) return place;
  const bytes = readRegular(place.realPath, maximumSize);
  return isRefusal(bytes) ? { ...bytes, path } : bytes;
}

/**
 * The bytes of the regular file that stands at the path itself: a link there is refused. What was opened is looked at
 * again, because it may have been exchanged since the path was judged, and a FIFO is opened without waiting for its
 * writer.
 */
export function readRegular(path: string, maximumSize = maximumFileSize): Uint8Array | Refusal {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return irregular(path, stats);
    return stats.size > maximumSize ? tooLarge(path, maximumSize) : readFileSync(descriptor);
  } catch (error) {
    return readFailure(path, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const chunkSize = 64 * 1024;

/** All that a descriptor gives: a pipe has no size that could be looked at first. Throws the system's error. */
export function readStream(path: string, descriptor: number, maximumSize = maximumFileSize): Uint8Array | Refusal {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= maximumSize;) {
    const chunk = Buffer.allocUnsafe(chunkSize);
    const count = readSync(descriptor, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return tooLarge(path, maximumSize);
}

function tooLarge(path: string, maximumSize: number): Refusal {
  const kibibytes = maximumSize / 1024;
  const limit =
    kibibytes >= 1024 ? `${kibibytes / 1024} MiB` : kibibytes >= 1 ? `${kibibytes} KiB` : `${maximumSize} bytes`;
  return { path, cause: 'too-large', reason: `It is larger than ${limit}, the most that is read of one file.` };
}
