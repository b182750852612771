/** Pull requests made by real git, and checkouts of them as actions/checkout makes them. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles, makeFolder } from './folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface PullRequestFiles {
  /** Where the pull request begins. */
  readonly base: Files;
  /** What it writes over that. */
  readonly changed: Files;
  readonly removed?: readonly string[];
  /** What its branch was for has got in the meantime. */
  readonly meanwhile?: Files;
}

/** A repository as GitHub has it, with a pull request and the commit that would merge it. */
export interface PullRequest {
  readonly url: string;
  /** Names of commits. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Runs git in a folder, with no configuration but its own, as the same author at the same time. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = { NAME: 'Someone', EMAIL: 'someone@example.com', DATE: '2026-08-01T12:00:00Z' };
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(who).map(([what, value]) => [`GIT_${role}_${what}`, value]),
  );
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(roles),
  };
  return execFileSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** `origin/main` holds the base and what came after it; the pull request comes from a repository of its own: a fork. */
export function openPullRequest({ base, changed, removed = [], meanwhile = {} }: PullRequestFiles): PullRequest {
  const origin = makeFolder();
  git(origin, 'init', '-q', '-b', 'main');
  commit(origin, base);
  const fork = makeFolder();
  git(fork, 'clone', '-q', origin, '.');
  git(fork, 'checkout', '-q', '-b', 'proposal');
  for (const path of removed) rmSync(join(fork, path));
  const head = commit(fork, changed);
  if (Object.keys(meanwhile).length > 0) commit(origin, meanwhile);
  git(origin, 'fetch', '-q', fork, 'proposal:refs/pull/1/head');
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', `Merge ${head} into main`, 'refs/pull/1/head');
  git(origin, 'update-ref', 'refs/pull/1/merge', 'HEAD');
  const [merge, main] = ['HEAD', 'main'].map((name) => git(origin, 'rev-parse', name));
  git(origin, 'checkout', '-q', 'main');
  return { url: `file://${origin}`, base: main!, head, merge: merge! };
}

function commit(folder: string, files: Files): string {
  addFiles(folder, files);
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Change files');
  return git(folder, 'rev-parse', 'HEAD');
}

export interface CheckoutOptions {
  /** How many commits deep, as actions/checkout takes it: 0 is all of them. */
  readonly depth: number;
  /** The name of a commit; the merge commit where left out. */
  readonly commit?: string;
  /** Such as `blob:none`: what is not fetched until it is asked for. */
  readonly filter?: string;
}

/** A folder with a clone in which one commit is checked out and no branch is. */
export function checkOut(
  { url, merge }: PullRequest,
  { depth, commit: name = merge, filter }: CheckoutOptions,
): string {
  const folder = makeFolder();
  git(folder, 'init', '-q');
  git(folder, 'remote', 'add', 'origin', url);
  const how = [...(depth > 0 ? [`--depth=${depth}`] : []), ...(filter === undefined ? [] : [`--filter=${filter}`])];
  const all = depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*'];
  git(
    folder,
    '-c',
    'protocol.version=2',
    'fetch',
    '-q',
    ...how,
    'origin',
    `+${name}:refs/remotes/pull/1/merge`,
    ...all,
  );
  git(folder, 'checkout', '-q', '--force', 'refs/remotes/pull/1/merge');
  return folder;
}

/** The merge commit of a pull request, in the repository in which it was made: a quick way to one. */
export function mergeHere({
  base,
  changed,
  removed = [],
}: PullRequestFiles): PullRequest & { readonly folder: string } {
  const folder = makeFolder();
  git(folder, 'init', '-q', '-b', 'main');
  const main = commit(folder, base);
  for (const path of removed) rmSync(join(folder, path));
  const head = commit(folder, changed);
  const merge = git(folder, 'commit-tree', 'HEAD^{tree}', '-p', main, '-p', head, '-m', 'Merge');
  git(folder, 'update-ref', '--no-deref', 'HEAD', merge);
  return { url: `file://${folder}`, base: main, head, merge, folder };
}
