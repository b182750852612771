/** The ignore rules that hold in a folder, gathered from the root of its repository down to it. */
import { dirname } from 'node:path';
import {
  type IgnorePatterns,
  including,
  judge,
  openScope,
  type Scope,
  withOverriding,
  withOwnIgnoreFile,
  withRepositoryExcludes,
} from './gitignore.ts';
import { findRepositoryRoot, withSlashes } from './place.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export interface IgnoreOptions {
  /** Whether `.gitignore` and `.git/info/exclude` hold. */
  readonly gitignore: boolean;
  /** These hold over every `.gitignore`, the first over the rest. */
  readonly ignores: readonly IgnorePatterns[];
  /** What a folder's own configuration adds: after those, and before every `.gitignore`. */
  readonly ignoresIn?: ((folder: string) => readonly IgnorePatterns[]) | undefined;
  refuse(refusal: Refusal): void;
}

/** The rules above a folder that the user named, given as a real path: all but its own. It counts as included. */
export function scopeAbove(folder: string, options: IgnoreOptions): Scope {
  let scope = topScope(folder, options);
  for (const step of foldersAbove(folder)) scope = withOwn(scope, step, options);
  return including(scope, folder);
}

/** The rules in a folder, given as a real path, its own too; undefined where it is ignored. */
export function scopeIn(folder: string, options: IgnoreOptions): Scope | undefined {
  let scope = topScope(folder, options);
  for (const step of [...foldersAbove(folder), folder]) {
    const verdict = judge(scope, step, true);
    if (verdict === 'ignored') return undefined;
    scope = withOwn(verdict === 'included' ? including(scope, step) : scope, step, options);
  }
  return scope;
}

function topScope(folder: string, options: IgnoreOptions): Scope {
  const scope = openScope(options.ignores);
  return options.gitignore
    ? orRefuse(scope, withRepositoryExcludes(scope, findRepositoryRoot(folder)), options)
    : scope;
}

/** The scope with the folder's own rules. */
export function withOwn(scope: Scope, folder: string, options: IgnoreOptions): Scope {
  const wider = withAdded(scope, folder, options);
  return options.gitignore ? orRefuse(wider, withOwnIgnoreFile(wider, folder), options) : wider;
}

/** The scope with what the folder's configuration adds. */
export function withAdded(scope: Scope, folder: string, { ignores, ignoresIn }: IgnoreOptions): Scope {
  const added = ignoresIn?.(folder) ?? [];
  return added.length > 0 ? withOverriding(scope, added, ignores.length) : scope;
}

/** Without the rules of a file that cannot be read. */
function orRefuse(scope: Scope, wider: Scope | Refusal, options: IgnoreOptions): Scope {
  if (!isRefusal(wider)) return wider;
  options.refuse(wider);
  return scope;
}

/** The folders from the root of the repository to the parent of `folder`. */
function foldersAbove(folder: string): string[] {
  const top = findRepositoryRoot(folder);
  const folders: string[] = [];
  for (let step = folder; step !== top; folders.unshift(step)) step = withSlashes(dirname(step));
  return folders;
}
