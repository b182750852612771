import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, makeFolder } from '../testing/folder.ts';
import { checkOut, git, mergeHere, openPullRequest } from '../testing/pull-request.ts';
import { readBlob, readChangedLines, readChanges } from './changes.ts';
import { openGit } from './git.ts';

const asked = (folder: string) => openGit(folder, process.env);

describe('the changed lines', () => {
  test.each<[string, string, string, readonly (readonly [number, number])[]]>([
    ['a line that was changed', 'a\nb\nc\n', 'a\nB\nc\n', [[2, 2]]],
    ['lines that were added', 'a\nb\n', 'a\nx\ny\nb\n', [[2, 3]]],
    [
      'two places',
      'a\nb\nc\nd\n',
      'A\nb\nc\nD\n',
      [
        [1, 1],
        [4, 4],
      ],
    ],
    ['lines that are gone', 'a\nb\nc\n', 'a\nc\n', []],
    ['the last line end', 'a\nb\n', 'a\nb', [[2, 2]]],
    ['a line end', 'a\nb\n', 'a\r\nb\n', [[1, 1]]],
    ['a file that has a NUL byte', 'a\nb\n', 'a\nb\0\n', [[2, 2]]],
    ['a file that was empty', '', 'a\nb\n', [[1, 2]]],
    ['a line that looks like the header of a hunk', 'a\n', 'a\nb\r@@ -1 +1,9 @@\n@@ -1 +1,9 @@\n', [[2, 3]]],
  ])('%s', (_, before, after, expected) => {
    // As a pattern it would take the other file, too.
    const [path, other] = ['-a é\n*', '-a é\nb'];
    const { folder, base, head } = mergeHere({
      base: { [path]: before, [other]: '' },
      changed: { [path]: after, [other]: '1\n2\n3\n4\n5\n6\n7\n' },
    });
    expect(readChangedLines(asked(folder), { from: base, to: head }, { path, oldName: undefined })).toEqual(expected);
  });

  test('no attribute and no configuration hides them', () => {
    const base = { sshd_config: 'a\nb\n' };
    const attributes = '* -text -diff binary\nsshd_config diff=x filter=x merge=x\n';
    const changed = { sshd_config: 'a\nB\n', '.gitattributes': attributes };
    const { folder, ...commits } = mergeHere({ base, changed });
    git(folder, 'config', 'diff.x.binary', 'true');
    git(folder, 'config', 'core.attributesFile', join(folder, '.gitattributes'));
    const lines = readChangedLines(
      asked(folder),
      { from: commits.base, to: commits.merge },
      { path: 'sshd_config', oldName: undefined },
    );
    expect(lines).toEqual([[2, 2]]);
  });
});

describe('the changed files', () => {
  test('added, changed, gone, renamed, made a link, a link made a file', () => {
    const folder = makeFolder({ kept: 'k', changed: 'c', gone: 'g', renamed: 'r', linked: 'l', mode: 'm' });
    git(folder, 'init', '-q', '-b', 'main');
    symlinkSync('kept', join(folder, 'link'));
    const commit = (): string => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '-q', '-m', 'Change');
      return git(folder, 'rev-parse', 'HEAD');
    };
    const from = commit();
    git(folder, 'rm', '-q', 'gone', 'link', 'linked');
    git(folder, 'mv', 'renamed', 'new name');
    addFiles(folder, { changed: 'C', link: 'no link', 'added\n"é"': 'a' });
    symlinkSync('kept', join(folder, 'linked'));
    chmodSync(join(folder, 'mode'), 0o755);
    const to = commit();
    const changes = readChanges(asked(folder), { from, to })!;
    expect([...changes.oldNames]).toEqual([['new name', 'renamed']]);
    const told = [...changes.files].map(([path, { before, isThere }]) => [
      path,
      before === undefined ? undefined : readBlob(asked(folder), before)!.toString(),
      isThere,
    ]);
    expect(told).toEqual([
      ['added\n"é"', undefined, true],
      ['changed', 'c', true],
      ['gone', 'g', false],
      ['link', undefined, true],
      ['linked', 'l', false],
      ['mode', 'm', true],
      ['new name', undefined, true],
      ['renamed', 'r', false],
    ]);
    expect(changes.submodules).toEqual([]);
  });

  test('a submodule that is at another commit', () => {
    const folder = makeFolder();
    git(folder, 'init', '-q');
    const commitOf = (commit: string): string => {
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit.repeat(40)},sub`);
      git(folder, 'commit', '-q', '-m', 'Move the submodule');
      return git(folder, 'rev-parse', 'HEAD');
    };
    const [from, to] = [commitOf('1'), commitOf('2')] as const;
    expect(readChanges(asked(folder), { from, to })!.submodules).toEqual(['sub']);
  });
});

test('a clone without all objects asks nobody for them', () => {
  const pullRequest = openPullRequest({ base: { a: '1\n' }, changed: { a: '2\n' } });
  git(pullRequest.url.slice('file://'.length), 'config', 'uploadpack.allowFilter', 'true');
  const workspace = checkOut(pullRequest, { depth: 2, filter: 'blob:none' });
  const commits = { from: pullRequest.base, to: pullRequest.merge };
  const changes = readChanges(asked(workspace), commits)!;
  expect([...changes.files.keys()]).toEqual(['a']);
  expect(readBlob(asked(workspace), changes.files.get('a')!.before!)).toBeUndefined();
  expect(readChangedLines(asked(workspace), commits, { path: 'a', oldName: undefined })).toBeUndefined();
});

describe('the repository can have nothing run', () => {
  /** A program that leaves a trace, for everything that git may start. */
  function plant(folder: string): string {
    const trace = join(makeFolder(), 'trace');
    const program = join(folder, '.git', 'harm');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`, { mode: 0o755 });
    const settings = [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.gitProxy',
      'core.editor',
      'core.askPass',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.x.command',
      'diff.x.textconv',
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'credential.helper',
      'gpg.program',
      'uploadpack.packObjectsHook',
      'interactive.diffFilter',
      'pager.diff-tree',
      'pager.cat-file',
      'pager.ls-tree',
      'alias.diff-tree',
      'alias.cat-file',
      'remote.origin.uploadpack',
      'remote.origin.vcs',
    ];
    for (const name of settings) git(folder, 'config', name, name.startsWith('alias') ? `!${program}` : program);
    git(folder, 'config', 'remote.origin.url', `ext::${program}`);
    git(folder, 'config', 'remote.origin.promisor', 'true');
    git(folder, 'config', 'protocol.ext.allow', 'always');
    git(folder, 'config', 'core.hooksPath', join(folder, '.git'));
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(folder, '.git', hook), `#!/bin/sh\necho "$0" >> '${trace}'\n`, { mode: 0o755 });
    }
    writeFileSync(join(folder, '.git/info/attributes'), '* diff=x filter=x\n');
    return trace;
  }

  test('by its configuration, attributes or hooks', () => {
    const { folder, base, merge } = mergeHere({
      base: { a: 'a\n', b: '1\n2\n3\n' },
      removed: ['b'],
      changed: { a: 'b\n', c: '1\n2\n3\n4\n' },
    });
    const trace = plant(folder);
    const ask = openGit(folder, { ...process.env, GIT_EXTERNAL_DIFF: join(folder, '.git/harm') });
    const commits = { from: base, to: merge };
    const { files, oldNames } = readChanges(ask, commits)!;
    const { before } = files.get('a')!;
    expect(readChangedLines(ask, commits, { path: 'a', oldName: undefined })).toEqual([[1, 1]]);
    expect([...oldNames]).toEqual([['c', 'b']]);
    expect(readChangedLines(ask, commits, { path: 'c', oldName: 'b' })).toEqual([[4, 4]]);
    expect(readBlob(ask, before!)!.toString()).toBe('a\n');
    expect(readBlob(ask, '1'.repeat(40))).toBeUndefined();
    expect(ask('merge-base', base, merge)).toBeDefined();
    expect(ask('ls-tree', '-r', '-z', base)).toBeDefined();
    expect(existsSync(trace)).toBe(false);
    // The trap is one: what a person would type falls into it.
    expect(() => git(folder, 'diff', 'HEAD^', 'HEAD')).not.toThrow();
    expect(existsSync(trace)).toBe(true);
  });

  test.runIf(process.platform !== 'win32')('by a program named git where it is run', () => {
    const { folder, merge } = mergeHere({ base: {}, changed: { git: '#!/bin/sh\necho harm\n' } });
    chmodSync(join(folder, 'git'), 0o755);
    const here = process.cwd();
    process.chdir(folder);
    try {
      const found = openGit(folder, { PATH: `.::${process.env['PATH']}` })('rev-parse', 'HEAD');
      expect(found?.toString().trim()).toBe(merge);
    } finally {
      process.chdir(here);
    }
  });
});
