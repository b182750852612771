import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findFiles, type FindOptions, type FoundFiles } from './find.ts';
import { addFiles, makeFolder, withoutPrivilege } from '../testing/folder.ts';

const paths = ({ files }: FoundFiles): string[] => files.map(({ path }) => path);
const causes = ({ refused }: FoundFiles): string[] => refused.map(({ path, cause }) => `${path}: ${cause}`);

function find(
  cwd: string,
  targets: readonly string[] = ['.'],
  options: Partial<FindOptions> = {},
): Promise<FoundFiles> {
  return findFiles(targets, { cwd, ...options });
}

const empty = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '']));

describe('a folder', () => {
  test('is searched a hundred folders deep', async () => {
    const top = 'a/'.repeat(99);
    const cwd = makeFolder(empty(`${top}b/sshd_config`, `${top}b/c/sshd_config`));
    const found = await find(cwd);
    expect(paths(found)).toEqual([`${top}b/sshd_config`]);
    expect(found.refused).toEqual([
      {
        path: `${top}b/c`,
        cause: 'too-many',
        reason: 'It lies more than 100 folders deep, where nothing is searched.',
      },
    ]);
  });

  test('is searched by name, dot-folders too, in byte order', async () => {
    const cwd = makeFolder(
      empty('b/sshd_config', 'b-c/sshd_config', '.config/x/ssh_config', 'B/ssh_config', 'README', 'etc/ssh/moduli'),
    );
    const found = await find(cwd);
    expect(paths(found)).toEqual(['.config/x/ssh_config', 'B/ssh_config', 'b-c/sshd_config', 'b/sshd_config']);
    expect(found.files[0]).toEqual({
      path: '.config/x/ssh_config',
      absolutePath: join(cwd, '.config/x/ssh_config'),
      root: cwd,
      dialect: 'ssh_config',
      named: false,
    });
  });

  test('named .git or node_modules is never entered, however deep; a repository in it is, but for its .git', async () => {
    const inner = ['sshd_config', '.git/sshd_config', 'node_modules/x/sshd_config', 'a/.git/sshd_config'];
    const cwd = makeFolder(empty(...inner, ...inner.map((path) => `nested/${path}`)));
    expect(paths(await find(cwd))).toEqual(['nested/sshd_config', 'sshd_config']);
    expect(paths(await find(cwd, ['**/sshd_config']))).toEqual(['nested/sshd_config', 'sshd_config']);
  });

  test('may hold names of any sort', async () => {
    const names = [
      'a b/sshd_config',
      'a\nb/sshd_config',
      '-rf/ssh_config',
      'ü/ssh_config',
      '*/sshd_config',
      '\\/ssh_config',
    ];
    const cwd = makeFolder(empty(...names, '\u{fffd}/sshd_config'));
    expect(paths(await find(cwd))).toEqual([...names, '\u{fffd}/sshd_config'].toSorted());
  });

  test('refuses names that are not UTF-8, and goes on', async () => {
    const cwd = makeFolder(empty('sshd_config'));
    const file = Buffer.concat([Buffer.from(`${cwd}/sshd_config.`), Buffer.of(0xff)]);
    const folder = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.of(0xe9)]);
    writeFileSync(file, '');
    mkdirSync(folder);
    const found = await find(cwd);
    expect(paths(found)).toEqual(['sshd_config']);
    expect(causes(found)).toEqual(['caf\u{fffd}: bad-name', 'sshd_config.\u{fffd}: bad-name']);
    expect(causes(await find(cwd, ['**/ssh*']))).toEqual(causes(found));
    expect(causes(await find(cwd, ['sshd_config.\u{fffd}']))).toEqual(['sshd_config.\u{fffd}: bad-name']);
  });

  test('that cannot be read is told, and the search goes on', async () => {
    const cwd = makeFolder(empty('a/sshd_config', 'b/sshd_config'));
    chmodSync(join(cwd, 'a'), 0);
    const found = await withoutPrivilege(() => find(cwd));
    expect(paths(found)).toEqual(['b/sshd_config']);
    expect(causes(found)).toEqual(['a: unreadable']);
    const matched = await withoutPrivilege(() => find(cwd, ['**/sshd_config']));
    expect([paths(matched), causes(matched)]).toEqual([['b/sshd_config'], ['a: unreadable']]);
  });

  test('takes the names that the configuration adds, with their dialects', async () => {
    const cwd = makeFolder(empty('hosts.conf', 'ssh_config', 'other.conf'));
    const dialectOf: FindOptions['dialectOf'] = (path) =>
      path === join(cwd, 'hosts.conf') ? 'sshd_config' : undefined;
    const { files } = await find(cwd, ['.'], { dialectOf });
    expect(files.map(({ path, dialect }) => [path, dialect])).toEqual([
      ['hosts.conf', 'sshd_config'],
      ['ssh_config', 'ssh_config'],
    ]);
  });
});

describe('links and what is no file', () => {
  test('a link to a file inside the root is followed, once and under its own path', async () => {
    const cwd = makeFolder(empty('.git/HEAD', 'shared/server.txt'));
    symlinkSync('shared/server.txt', join(cwd, 'sshd_config'));
    symlinkSync('../sshd_config', join(cwd, 'shared/sshd_config.link'));
    const found = await find(cwd);
    expect(found.files.map(({ path, dialect }) => [path, dialect])).toEqual([
      ['shared/sshd_config.link', 'sshd_config'],
    ]);
    expect(found.refused).toEqual([]);
  });

  test('a link gives way to its target where that is found or named too', async () => {
    const cwd = makeFolder(empty('b/ssh_config', 'other'));
    symlinkSync('b/ssh_config', join(cwd, 'ssh_config'));
    symlinkSync('other', join(cwd, 'sshd_config'));
    expect(paths(await find(cwd))).toEqual(['b/ssh_config', 'sshd_config']);
    const found = await find(cwd, ['.', 'other', 'ssh_config']);
    expect(found.files.map(({ path, dialect, named }) => [path, dialect, named])).toEqual([
      ['b/ssh_config', 'ssh_config', true],
      ['other', undefined, true],
    ]);
  });

  test('a link that leaves the root is refused, found, matched or named', async () => {
    const outside = makeFolder(empty('secret/sshd_config'));
    const cwd = makeFolder(empty('.git/config'));
    symlinkSync(join(outside, 'secret/sshd_config'), join(cwd, 'sshd_config'));
    symlinkSync('../../../../../../proc/self/environ', join(cwd, 'ssh_config'));
    symlinkSync('.git/config', join(cwd, 'ssh_config.git'));
    symlinkSync(outside, join(cwd, 'out'));
    const expected = ['ssh_config: outside-root', 'ssh_config.git: git-folder', 'sshd_config: outside-root'];
    for (const targets of [['.'], ['*'], ['ssh_config', 'sshd_config', 'ssh_config.git']]) {
      const found = await find(cwd, targets);
      expect(paths(found)).toEqual([]);
      expect(causes(found)).toEqual(targets[0] === '*' ? ['out: outside-root', ...expected] : expected);
    }
    const through = ['out', 'out/secret/sshd_config', '.git/config'];
    expect(causes(await find(cwd, through))).toEqual([
      '.git/config: git-folder',
      'out: outside-root',
      'out/secret/sshd_config: outside-root',
    ]);
    const found = await find(cwd, ['out/*/sshd_config']);
    expect(paths(found)).toEqual([]);
    expect(found.refused.map(({ cause }) => cause)).toEqual(['outside-root']);
  });

  test('links to folders are not entered, and circles end', async () => {
    const cwd = makeFolder(empty('a/sshd_config'));
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('a', join(cwd, 'ssh_config'));
    symlinkSync('sshd_config.b', join(cwd, 'sshd_config.a'));
    symlinkSync('sshd_config.a', join(cwd, 'sshd_config.b'));
    symlinkSync('nowhere', join(cwd, 'sshd_config.z'));
    const found = await find(cwd);
    expect(paths(found)).toEqual(['a/sshd_config']);
    expect(causes(found)).toEqual(['a', 'b', 'z'].map((end) => `sshd_config.${end}: broken-link`));
  });

  test('a folder that is named through a link is searched at its real place', async () => {
    const cwd = makeFolder(empty('real/sshd_config'));
    symlinkSync('real', join(cwd, 'link'));
    expect(paths(await find(cwd, ['link']))).toEqual(['real/sshd_config']);
  });

  test('a FIFO, a device and a socket are refused unopened', async () => {
    const cwd = makeFolder(empty('sshd_config'));
    execFileSync('mkfifo', [join(cwd, 'ssh_config')]);
    symlinkSync('ssh_config', join(cwd, 'ssh_config.link'));
    const server = createServer().listen(join(cwd, 'ssh_config.socket'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const found = await find(cwd, ['.', '/dev/null']);
    expect(paths(found)).toEqual(['sshd_config']);
    expect(found.refused.map(({ cause, reason }) => [cause, reason])).toEqual([
      ['not-regular', 'It is a device, not a regular file, and is left alone.'],
      ['not-regular', 'It is a FIFO, not a regular file, and is left alone.'],
      ['not-regular', 'It is a FIFO, not a regular file, and is left alone.'],
      ['not-regular', 'It is a socket, not a regular file, and is left alone.'],
    ]);
  });
});

describe('arguments', () => {
  test('a file that is named is taken whatever its name, once', async () => {
    const cwd = makeFolder(empty('x.txt', 'sshd_config'));
    const found = await find(cwd, ['x.txt', './x.txt', join(cwd, 'x.txt'), '.', 'sshd_config']);
    expect(found.files.map(({ path, dialect, named }) => [path, dialect, named])).toEqual([
      ['sshd_config', 'sshd_config', true],
      ['x.txt', undefined, true],
    ]);
  });

  test.each([
    [['nowhere'], [['nowhere', 'missing']]],
    [[''], [['', 'missing']]],
    [['sshd_config/x'], [['sshd_config/x', 'missing']]],
    [['empty'], [['empty', 'no-files']]],
    [['*.none', 'sshd_config'], [['*.none', 'no-match']]],
    [['empty*'], [['empty*', 'no-match']]],
    [['nowhere/*'], [['nowhere/*', 'no-match']]],
  ])('%j: %j are told', async (targets, expected) => {
    const cwd = makeFolder(empty('sshd_config', 'empty/README'));
    const { unmatched, refused } = await find(cwd, targets);
    expect(unmatched.map(({ target, cause }) => [target, cause])).toEqual(expected);
    expect(refused).toEqual([]);
  });

  test.each([
    ['roles/*/templates/*.j2', ['roles/a/templates/x.j2']],
    ['./roles/**', ['roles/.b/y.j2', 'roles/a/templates/sshd_config', 'roles/a/templates/x.j2']],
    ['roles/{a,.b}/**/[x-y].j2', ['roles/.b/y.j2', 'roles/a/templates/x.j2']],
    ['[x].txt', ['[x].txt']],
  ])('the glob %s matches files of any name', async (pattern, expected) => {
    const cwd = makeFolder(
      empty('roles/a/templates/x.j2', 'roles/a/templates/sshd_config', 'roles/.b/y.j2', 'x.txt', '[x].txt'),
    );
    expect(paths(await find(cwd, [pattern]))).toEqual(expected);
  });

  test.each([
    ['a file', 'a/sshd_config', []],
    ['a file of any name', 'a/x.txt', []],
    ['a file in an ignored folder', 'b/deep/sshd_config', []],
    ['a file in a folder that no search enters', 'node_modules/x/sshd_config', []],
    ['an ignored folder', 'b', []],
    ['a file that nothing ignores', 'c/y.txt', ['c/y.txt']],
    ['the working folder', '.', ['c/sshd_config']],
  ])('with forceExclude %s: %s is taken only where a search would', async (_, target, expected) => {
    const ignored = empty('a/sshd_config', 'a/x.txt', 'b/deep/sshd_config', 'node_modules/x/sshd_config');
    const cwd = makeFolder({
      ...ignored,
      ...empty('c/sshd_config', 'c/y.txt', '.git/HEAD'),
      '.gitignore': 'a/*\nb/\n',
    });
    const found = await find(cwd, [target], { forceExclude: true });
    expect(found).toMatchObject({ refused: [], unmatched: [] });
    expect(paths(found)).toEqual(expected);
    expect(paths(await find(cwd, ['a/sshd_config'], { forceExclude: true, gitignore: false }))).toHaveLength(1);
  });

  test('folders that were searched are told by their real path', async () => {
    const cwd = makeFolder(empty('a/sshd_config', 'b/sshd_config'));
    symlinkSync('a', join(cwd, 'link'));
    expect((await find(cwd, ['link', 'b/sshd_config', 'b/*'])).searched).toEqual([join(cwd, 'a')]);
  });

  test('what lies outside the working folder’s repository has a root of its own', async () => {
    const elsewhere = makeFolder(
      empty('etc/ssh/sshd_config', 'etc/ssh/real.conf', 'repo/.git/HEAD', 'repo/sub/ssh_config'),
    );
    symlinkSync('real.conf', join(elsewhere, 'etc/ssh/linked.conf'));
    addFiles(elsewhere, { 'repo/.gitignore': 'sub' });
    const cwd = makeFolder(empty('.git/HEAD', 'sub/sshd_config'));
    const roots = async (target: string): Promise<string[]> =>
      (await find(join(cwd, 'sub'), [target])).files.map(({ root }) => root);
    expect(await roots('.')).toEqual([cwd]);
    expect(await roots('../sub/sshd_config')).toEqual([cwd]);
    expect(await roots(join(elsewhere, 'etc/ssh/sshd_config'))).toEqual([join(elsewhere, 'etc/ssh')]);
    expect(await roots(join(elsewhere, 'etc/ssh/linked.conf'))).toEqual([join(elsewhere, 'etc/ssh')]);
    expect(await roots(join(elsewhere, 'etc'))).toEqual([join(elsewhere, 'etc')]);
    expect(await roots(join(elsewhere, 'repo/sub/ssh_config'))).toEqual([join(elsewhere, 'repo')]);
    expect(await roots(join(elsewhere, 'repo'))).toEqual([]);
    expect((await find(cwd, [join(elsewhere, 'repo/.git/HEAD')])).refused).toMatchObject([{ cause: 'git-folder' }]);
  });
});
