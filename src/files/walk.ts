/** The walk through a folder: every file but what `.git`, `node_modules` and ignored folders hold. */
import { type Dirent, readdirSync } from 'node:fs';
import { including, judge, type Scope } from './gitignore.ts';
import { joinPath } from './place.ts';
import { isRefusal, readFailure, type Refusal } from './refusal.ts';
import { type IgnoreOptions, withAdded, withOwn } from './scope.ts';

export interface Walk extends IgnoreOptions {
  /** Told of each folder with the names in it, before anything is asked of it. */
  readonly enter?: ((folder: string, names: readonly string[]) => void) | undefined;
  /** Asked of every file by its name, before anything else is looked at. */
  wants(folder: string, name: string): boolean;
  /** Takes a wanted file that is not ignored; it may be a link, a device or a FIFO. */
  take(path: string, entry: Dirent): void;
}

const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether no search enters a folder of this name. */
export function isNeverEntered(name: string): boolean {
  return neverEntered.has(name);
}

/** Folders below the one that is walked; no repository of people comes near. */
const deepest = 100;

/** Walks a folder, given as a real path. `scope`: the rules that hold in it, its own `.gitignore` aside. */
export function walkFolder(folder: string, scope: Scope, walk: Walk): void {
  walkAt(folder, scope, { walk, depth: 0 });
}

interface Level {
  readonly walk: Walk;
  readonly depth: number;
}

function walkAt(folder: string, scope: Scope, { walk, depth }: Level): void {
  if (depth > deepest) {
    const reason = `It lies more than ${deepest} folders deep, where nothing is searched.`;
    return walk.refuse({ path: folder, cause: 'too-many', reason });
  }
  const entries = readFolder(folder);
  if (isRefusal(entries)) return walk.refuse(entries);
  const names = entries.map(({ name }) => name);
  walk.enter?.(folder, names);
  const inner = names.includes('.gitignore') ? withOwn(scope, folder, walk) : withAdded(scope, folder, walk);
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (isNeverEntered(name)) continue;
      const path = joinPath(folder, name);
      const verdict = judge(inner, path, true);
      if (verdict === 'ignored') continue;
      walkAt(path, verdict === 'included' ? including(inner, path) : inner, { walk, depth: depth + 1 });
    } else if (walk.wants(folder, name)) {
      const path = joinPath(folder, name);
      if (judge(inner, path, false) !== 'ignored') walk.take(path, entry);
    }
  }
}

function readFolder(folder: string): readonly Dirent[] | Refusal {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return readFailure(folder, error);
  }
}
