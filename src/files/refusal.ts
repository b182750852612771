/** Why a path was not read or not written, as data: a run goes on without it and says so. Never holds file content. */

/**
 * `missing`: there is nothing at the path. `broken-link`: a link that leads to nothing, or in a circle. `bad-name`: the
 * name is not valid UTF-8. `outside-root`, `git-folder`, `not-regular`, `too-large`, `too-many`: not read by rule.
 * `unreadable`: the system did not let it be read. `link`, `read-only`, `foreign-owner`: not written by rule.
 * `changed`: its content is no longer what was read. `unwritable`: the system did not let it be written.
 */
export type RefusalCause =
  | 'missing'
  | 'broken-link'
  | 'bad-name'
  | 'outside-root'
  | 'git-folder'
  | 'not-regular'
  | 'too-large'
  | 'too-many'
  | 'unreadable'
  | 'link'
  | 'read-only'
  | 'foreign-owner'
  | 'changed'
  | 'unwritable';

export interface Refusal {
  /** As the function that refuses was given it, unless that says otherwise. */
  readonly path: string;
  readonly cause: RefusalCause;
  /** One sentence to stand after the path and a colon. */
  readonly reason: string;
}

export function isRefusal(value: object | undefined): value is Refusal {
  return value !== undefined && 'cause' in value;
}

/** What the system said about reading a path. Throws what is no error of the system. */
export function readFailure(path: string, error: unknown): Refusal {
  const code = errorCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      // Node replaces bytes that are no UTF-8 by U+FFFD, and then does not find the file.
      return path.includes('\u{fffd}')
        ? { path, cause: 'bad-name', reason: 'Its name is not valid UTF-8, so no report could name it: rename it.' }
        : { path, cause: 'missing', reason: 'There is no such file or folder.' };
    case 'ELOOP':
      return { path, cause: 'broken-link', reason: 'Its links cannot be followed to an end.' };
    default:
      return { path, cause: 'unreadable', reason: `It cannot be read: ${systemMessage(code)}.` };
  }
}

/** What the system said about writing a path. Throws what is no error of the system. */
export function writeFailure(path: string, error: unknown): Refusal {
  return { path, cause: 'unwritable', reason: `It cannot be written: ${systemMessage(errorCode(error))}.` };
}

function errorCode(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

function systemMessage(code: string): string {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
  };
  return known[code] ?? code;
}
