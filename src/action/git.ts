/**
 * Questions to git about commits, and nothing else: the index, the working tree, remotes and hooks have no part in the
 * answers. So neither the repository's configuration nor its attributes can have a program run or anything sent.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { joinPath } from '../files/place.ts';

/** What git prints for these arguments; undefined where it fails, or is not there. */
export type Git = (...args: readonly string[]) => Buffer | undefined;

/** Git knows this name on Windows too. */
const nothing = '/dev/null';

/** Bytes of one answer, and milliseconds that it may take. */
const mostBytes = 256 * 1024 * 1024;
const mostTime = 120_000;

/** The repository at `root`, a folder that holds `.git`. */
export function openGit(root: string, env: Readonly<Record<string, string | undefined>>): Git {
  const fixed = [
    '--no-pager',
    // Named and not searched for: a folder may look like a bare repository, and another user may own the checkout.
    `--git-dir=${joinPath(root, '.git')}`,
    '--no-replace-objects',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', `core.hooksPath=${nothing}`].flatMap((setting) => ['-c', setting]),
  ];
  const options = {
    // Not the checkout: Windows looks for programs in the working folder first, and PATH may hold relative folders.
    cwd: dirname(process.execPath),
    env: environment(env),
    maxBuffer: mostBytes,
    timeout: mostTime,
    windowsHide: true,
  };
  return (...args) => {
    const { status, stdout } = spawnSync('git', [...fixed, ...args], options);
    return status === 0 ? stdout : undefined;
  };
}

/** Of ours only what finds the program: GIT_DIR, GIT_EXTERNAL_DIFF, GIT_TRACE and their like are not passed on. */
function environment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => /^(?:path|systemroot)$/i.test(name));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: nothing,
    GIT_ATTR_NOSYSTEM: '1',
    // A clone without all objects would fetch what it lacks.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}
