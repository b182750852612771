/**
 * What git would ignore, folder by folder. The deepest file that speaks of a path decides, and below an excluded folder
 * nothing can be included again. One matcher a file: its patterns are relative to its folder.
 */
import ignore, { type Ignore } from 'ignore';
import { decodeText } from './encoding.ts';
import { leavesOpen, mostOpenFolders } from './open-folders.ts';
import { joinPath, lookAt, withSlash } from './place.ts';
import { readRegular } from './read.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Patterns in the syntax of gitignore, relative to an absolute folder. */
export interface IgnorePatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** 256 KiB, in bytes: ten thousand lines. */
const maximumSize = 256 * 1024;

interface RuleSet {
  /** With a `/` at its end. */
  readonly folder: string;
  readonly matcher: Ignore;
}

/** The rules that hold in one folder, those that decide first standing first. */
export interface Scope {
  readonly sets: readonly RuleSet[];
  /** How many of the first sets hold over every `.gitignore`. */
  readonly overriding: number;
}

/** `undecided`: no rule speaks of the path, so it is not ignored. */
export type Verdict = 'ignored' | 'included' | 'undecided';

/** Rules that hold everywhere, before any `.gitignore` is met. */
export function openScope(patterns: readonly IgnorePatterns[]): Scope {
  return withOverriding({ sets: [], overriding: 0 }, patterns, 0);
}

/** The scope with rules that hold over every `.gitignore`, but after the first `position` rule sets. */
export function withOverriding(scope: Scope, patterns: readonly IgnorePatterns[], position: number): Scope {
  const sets = patterns.map(({ folder, patterns: lines }) => ({
    folder: withSlash(folder),
    matcher: newMatcher().add(lines),
  }));
  return { sets: scope.sets.toSpliced(position, 0, ...sets), overriding: scope.overriding + sets.length };
}

/** Whether the path itself is ignored, in the scope of its parent folder. */
export function judge(scope: Scope, path: string, isFolder: boolean): Verdict {
  for (const set of scope.sets) {
    const verdict = judgeBy(set, path, isFolder);
    if (verdict !== 'undecided') return verdict;
  }
  return 'undecided';
}

function judgeBy({ folder, matcher }: RuleSet, path: string, isFolder: boolean): Verdict {
  if (path.length <= folder.length || !path.startsWith(folder)) return 'undecided';
  const { ignored, unignored } = matcher.test(path.slice(folder.length) + (isFolder ? '/' : ''));
  if (ignored) return 'ignored';
  return unignored ? 'included' : 'undecided';
}

/**
 * The scope of a folder that is entered although some rule set ignores it, because a stronger one includes it or the
 * user named it. A matcher holds all that is below a folder it ignores for ignored, so those get the folder included.
 */
export function including(scope: Scope, folder: string): Scope {
  const sets = scope.sets.map((set) => {
    if (judgeBy(set, folder, true) !== 'ignored') return set;
    const matcher = newMatcher().add(set.matcher);
    const parts = folder.slice(set.folder.length).split('/');
    for (const depth of parts.keys()) {
      matcher.add({ pattern: `!/${escapePattern(parts.slice(0, depth + 1).join('/'))}/` });
    }
    return { folder: set.folder, matcher };
  });
  return { ...scope, sets };
}

/** The scope with the folder's own `.gitignore`, where it has one. As for git, a link of that name is none. */
export function withOwnIgnoreFile(scope: Scope, folder: string): Scope | Refusal {
  return withIgnoreFileAt(scope, folder, '.gitignore');
}

/** The scope with `.git/info/exclude` of a repository. */
export function withRepositoryExcludes(scope: Scope, repository: string): Scope | Refusal {
  return withIgnoreFileAt(scope, repository, '.git/info/exclude');
}

/** Rules added later decide before those added earlier, but after the overriding ones. */
function withIgnoreFileAt(scope: Scope, folder: string, name: string): Scope | Refusal {
  const path = joinPath(folder, name);
  const entry = lookAt(path);
  if (isRefusal(entry)) return entry.cause === 'missing' ? scope : entry;
  if (!entry.isFile()) return scope;
  const bytes = readRegular(path, maximumSize);
  if (isRefusal(bytes)) return bytes;
  const { text } = decodeText(bytes);
  if (text.split('\n').some((line) => leavesOpen(line) > mostOpenFolders)) {
    const reason = `It has a pattern with more than ${mostOpenFolders} of **/, which may take too long to match: none of it holds.`;
    return { path, cause: 'too-many', reason };
  }
  const set: RuleSet = { folder: withSlash(folder), matcher: newMatcher().add(text) };
  return { ...scope, sets: scope.sets.toSpliced(scope.overriding, 0, set) };
}

/** As git on a file system that tells case apart. */
function newMatcher(): Ignore {
  return ignore({ ignorecase: false });
}

function escapePattern(path: string): string {
  return path.replace(/[\\*?[]/g, '\\$&');
}
