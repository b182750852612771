import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { checkOut, git, openPullRequest } from '../testing/pull-request.ts';
import { findBase, isTrusted } from './base.ts';
import { readEvent } from './event.ts';
import { openGit } from './git.ts';

const files = { base: { a: '1\n' }, changed: { b: '2\n' }, meanwhile: { c: '3\n' } };

const gitIn = (folder: string) => openGit(folder, process.env);

describe('a pull request', () => {
  test('with its merge commit checked out begins at the first parent', () => {
    const pullRequest = openPullRequest(files);
    const { base, head, merge } = pullRequest;
    const event = { commit: merge, pullRequest: { head, base: 'f'.repeat(40) } };
    for (const depth of [0, 2]) {
      const found = findBase(gitIn(checkOut(pullRequest, { depth })), event, undefined);
      expect(found).toEqual({ head: merge, tip: base, start: base });
    }
    expect(findBase(gitIn(checkOut(pullRequest, { depth: 1 })), event, undefined)).toEqual({
      reason: expect.stringContaining('too short'),
    });
  });

  test('with its head checked out begins where it parted from its branch, which has moved on', () => {
    const pullRequest = openPullRequest(files);
    const { base, head, merge } = pullRequest;
    const event = { commit: merge, pullRequest: { head, base } };
    const whole = checkOut(pullRequest, { depth: 0, commit: head });
    const start = git(whole, 'rev-parse', `${head}^`);
    expect(start).not.toBe(base);
    expect(findBase(gitIn(whole), event, undefined)).toEqual({ head, tip: base, start });
    expect(findBase(gitIn(checkOut(pullRequest, { depth: 2, commit: head })), event, undefined)).toEqual({
      reason: expect.stringContaining('too short'),
    });
  });

  test('whose own last commit is a merge is not taken for the merge commit', () => {
    const folder = makeFolder();
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Base');
    const base = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Harm');
    const harm = git(folder, 'rev-parse', 'HEAD');
    const head = git(folder, 'commit-tree', 'HEAD^{tree}', '-p', harm, '-p', base, '-m', 'Merge main');
    git(folder, 'update-ref', '--no-deref', 'HEAD', head);
    const event = { commit: head, pullRequest: { head, base } };
    expect(findBase(gitIn(folder), event, undefined)).toEqual({ head, tip: base, start: base });
  });

  test('of which neither is checked out has no base', () => {
    const pullRequest = openPullRequest(files);
    const { base, head, merge } = pullRequest;
    const event = { commit: merge, pullRequest: { head, base } };
    expect(findBase(gitIn(checkOut(pullRequest, { depth: 0, commit: base })), event, undefined)).toEqual({
      reason: 'neither the merge commit of the pull request nor its head is checked out',
    });
  });
});

describe('the input base', () => {
  test('names the commit, and the change begins where the branches parted', () => {
    const pullRequest = openPullRequest(files);
    const { base, head } = pullRequest;
    const folder = checkOut(pullRequest, { depth: 0, commit: head });
    const start = git(folder, 'rev-parse', `${head}^`);
    expect(findBase(gitIn(folder), undefined, 'origin/main')).toEqual({ head, tip: base, start });
    expect(findBase(gitIn(folder), undefined, base)).toEqual({ head, tip: base, start });
  });

  test.each(['no-such-branch', '0'.repeat(40), 'HEAD:a', '--all', 'x y', '^HEAD'])('%s is no commit here', (name) => {
    const folder = checkOut(openPullRequest(files), { depth: 2 });
    expect(findBase(gitIn(folder), undefined, name)).toEqual({ reason: `this clone has no commit ${name}` });
  });
});

test('without a repository, or git, nothing is known', () => {
  const reason = 'git cannot tell which commit is checked out';
  expect(findBase(gitIn(makeFolder()), undefined, 'main')).toEqual({ reason });
  const folder = checkOut(openPullRequest(files), { depth: 2 });
  expect(findBase(openGit(folder, { PATH: makeFolder() }), undefined, undefined)).toEqual({ reason });
});

describe('what was pushed is trusted', () => {
  test('where it is what is checked out, and no pull request is about', () => {
    const pullRequest = openPullRequest(files);
    const { base, head, merge } = pullRequest;
    const ask = gitIn(checkOut(pullRequest, { depth: 1 }));
    expect(isTrusted(ask, { commit: merge, pullRequest: undefined })).toBe(true);
    expect(isTrusted(ask, { commit: base, pullRequest: undefined })).toBe(false);
    expect(isTrusted(ask, { commit: undefined, pullRequest: undefined })).toBe(false);
    expect(isTrusted(ask, { commit: merge, pullRequest: { head, base } })).toBe(false);
    expect(isTrusted(ask, undefined)).toBe(false);
  });
});

describe('the event', () => {
  const commit = 'a'.repeat(40);
  const pullRequest = { head: { sha: commit }, base: { sha: 'b'.repeat(40) } };

  test.each<[string, unknown, unknown]>([
    ['a push', { ref: 'refs/heads/main' }, { commit, pullRequest: undefined }],
    ['a pull request', { pull_request: pullRequest }, { commit, pullRequest: { head: commit, base: 'b'.repeat(40) } }],
    [
      'a merge queue',
      { merge_group: { head_sha: commit, base_sha: 'b'.repeat(40) } },
      { commit, pullRequest: { head: commit, base: 'b'.repeat(40) } },
    ],
    ['a pull request without a head', { pull_request: { base: pullRequest.base } }, undefined],
    ['an option for a head', { pull_request: { ...pullRequest, head: { sha: '--output=x' } } }, undefined],
    ['null', null, { commit, pullRequest: undefined }],
  ])('%s', (_, payload, expected) => {
    const path = join(makeFolder(), 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    expect(readEvent({ GITHUB_EVENT_PATH: path, GITHUB_SHA: commit })).toEqual(expected);
  });

  test('that cannot be read is none', () => {
    const folder = makeFolder({ 'event.json': '{' });
    for (const path of [undefined, '', folder, join(folder, 'none'), join(folder, 'event.json')]) {
      expect(readEvent({ GITHUB_EVENT_PATH: path, GITHUB_SHA: commit })).toBeUndefined();
    }
  });
});
