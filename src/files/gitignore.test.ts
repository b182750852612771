import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFiles, type FindOptions } from './find.ts';
import { addFiles, makeFolder, withoutPrivilege } from '../testing/folder.ts';

/** Asks git without the settings of the machine: its global excludes are not ours. */
function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Every file that is not ignored, whatever its name. */
async function everyFile(cwd: string, targets = ['.'], options: Partial<FindOptions> = {}): Promise<string[]> {
  const { files } = await findFiles(targets, { cwd, dialectOf: () => 'ssh_config', ...options });
  return files.map(({ path }) => path);
}

type Tree = Readonly<Record<string, string>>;

const plainName = fc.constantFrom('a', 'b', 'c');
const name = fc.oneof(
  { arbitrary: plainName, weight: 3 },
  { arbitrary: fc.constantFrom('a.x', 'b.x', '.h', 'a b', 'A', 'a[b]'), weight: 1 },
);
const paths = fc.uniqueArray(
  fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => [...parts, 'f'].join('/')),
  { minLength: 4, maxLength: 12 },
);
// prettier-ignore
const component = fc.constantFrom(
  'a', 'b', 'c', 'f', '.h', 'a b', 'A', '*', '**', 'a*', '*.x', '?', '[ab]', '[!a]', '[a-c]f', '.*', '*b*',
  'a\\ b', 'a\\[b\\]', '\\a', '[[:alpha:]]', 'a[[]b]', '*a*f', '***',
);
const anyPattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '!', '/', '!/', '**/', '\\!', '#'),
    fc.array(component, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '/', '/*', '/**', ' ', '\\ ', '\r'),
  )
  .map(([start, parts, end]) => start + parts.join('/') + end);
/** Folders excluded and included again: where a library alone goes astray. */
const plainPattern = fc
  .tuple(fc.constantFrom('', '!'), fc.oneof(plainName, plainName, fc.constant('*')), fc.constantFrom('', '/'))
  .map((parts) => parts.join(''));
const pattern = fc.oneof(anyPattern, plainPattern, plainPattern);
const ruleFile = fc
  .tuple(fc.constantFrom('', '', '', '\u{feff}'), fc.array(pattern, { minLength: 1, maxLength: 4 }))
  .map(([mark, lines]) => `${mark}${lines.join('\n')}\n`);

/** Files, a `.gitignore` in the top folder, and more beside some of the files and above them. */
const tree: fc.Arbitrary<Tree> = fc
  .tuple(paths, ruleFile, fc.array(fc.tuple(fc.nat(), fc.nat(), ruleFile), { minLength: 1, maxLength: 4 }))
  .map(([files, top, others]) => {
    const made: Record<string, string> = { '.gitignore': top };
    for (const path of files) made[path] = '';
    for (const [file, depth, text] of others) {
      const parts = files[file % files.length]!.split('/');
      const folder = parts.slice(0, 1 + (depth % (parts.length - 1)));
      made[[...folder, '.gitignore'].join('/')] = text;
    }
    return made;
  })
  .filter((made) =>
    Object.keys(made).every((path) => !Object.keys(made).some((other) => other.startsWith(`${path}/`))),
  );

const seed = 11;
const treeCount = 200;

describe('random trees hold what git says they hold', () => {
  test(`searched, named folder by folder, and by a glob (${treeCount} trees)`, { timeout: 60_000 }, async () => {
    const folder = makeFolder();
    git(folder, 'init', '--quiet');
    const samples = fc.sample(tree, { seed, numRuns: treeCount });
    for (const [index, sample] of samples.entries()) addFiles(join(folder, `t${index}`), sample);
    const listed = git(folder, 'ls-files', '--others', '--exclude-standard', '-z').split('\0').slice(0, -1);
    expect(listed.length).toBeGreaterThan(treeCount);
    const expected = byFolder(listed);
    expect(differences(samples, expected, byFolder(await everyFile(folder)))).toEqual([]);
    expect(differences(samples, expected, byFolder(await everyFile(folder, ['**'])))).toEqual([]);
    for (const [below, files] of expected) expect(await everyFile(folder, [below])).toEqual(files);
  });
});

/** For each folder that holds any of the files, somewhere below it, those files in byte order. */
function byFolder(files: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of files.toSorted()) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      folders.set(folder, [...(folders.get(folder) ?? []), path]);
    }
  }
  return folders;
}

type Listing = ReadonlyMap<string, readonly string[]>;

function differences(samples: readonly Tree[], expected: Listing, found: Listing): object[] {
  return samples
    .map((sample, index) => ({ sample, expected: expected.get(`t${index}`), found: found.get(`t${index}`) }))
    .filter((one) => one.expected?.join('\n') !== one.found?.join('\n'));
}

describe('what is ignored', () => {
  const files = ['.gitignore', 'a/.gitignore', 'a/sshd_config', 'a/b/sshd_config', 'a/b/ssh_config', 'c/sshd_config'];
  const rows: [title: string, rules: Tree, targets: string[], options: Partial<FindOptions>, expected: string[]][] = [
    ['a file', { '.gitignore': 'ssh_config' }, ['.'], {}, ['a/b/sshd_config', 'a/sshd_config', 'c/sshd_config']],
    [
      'a folder, which nothing below it brings back',
      { '.gitignore': 'a/', 'a/.gitignore': '!*' },
      ['.'],
      {},
      ['c/sshd_config'],
    ],
    [
      'a folder that a deeper file includes',
      { '.gitignore': 'b', 'a/.gitignore': '!b' },
      ['a/b'],
      {},
      ['a/b/ssh_config', 'a/b/sshd_config'],
    ],
    [
      'a folder that a deeper file includes, by its very name',
      { '.gitignore': 'y', 'x/.gitignore': '!y', 'x/[*]/y/ssh_config': '' },
      ['x'],
      {},
      ['x/[*]/y/ssh_config'],
    ],
    ['a file that is named all the same', { '.gitignore': '*' }, ['c/sshd_config'], {}, ['c/sshd_config']],
    ['a folder that is named all the same', { '.gitignore': 'a' }, ['a/b'], {}, ['a/b/ssh_config', 'a/b/sshd_config']],
    ['what a folder that is named has excluded', { '.gitignore': 'a\nssh_config' }, ['a/b'], {}, ['a/b/sshd_config']],
    ['by the rules above the start', { '.gitignore': '/a/b/ssh_config' }, ['a/b'], {}, ['a/b/sshd_config']],
    ['nothing where the rules are switched off', { '.gitignore': '*' }, ['c'], { gitignore: false }, ['c/sshd_config']],
    ['a glob’s matches', { '.gitignore': 'b/' }, ['**/ssh*_config'], {}, ['a/sshd_config', 'c/sshd_config']],
    ['by .git/info/exclude', { '.git/info/exclude': 'a' }, ['.'], {}, ['c/sshd_config']],
    [
      'with .gitignore over .git/info/exclude',
      { '.git/info/exclude': 'a', '.gitignore': '!a\nb' },
      ['.'],
      {},
      ['a/sshd_config', 'c/sshd_config'],
    ],
  ];
  test.each(rows)('%s', async (_, rules, targets, options, expected) => {
    const cwd = makeFolder({ '.git/HEAD': '', ...Object.fromEntries(files.map((path) => [path, ''])), ...rules });
    const found = await findFiles(targets, { cwd, ...options });
    expect(found.files.map(({ path }) => path)).toEqual(expected);
    expect(found.refused).toEqual([]);
  });

  test.each([
    ['relative to their folder', 'a', ['/sshd_config'], ['a/b/ssh_config', 'a/b/sshd_config']],
    ['over a .gitignore, both ways', '.', ['b', '!c'], ['a/sshd_config', 'c/sshd_config']],
    ['each over those before it', '.', ['a/*', '!a/b'], ['a/b/ssh_config', 'a/b/sshd_config']],
  ])('patterns hold %s', async (_, folder, patterns, expected) => {
    const empty = Object.fromEntries(files.map((path) => [path, '']));
    const cwd = makeFolder({ '.git/HEAD': '', ...empty, '.gitignore': 'c' });
    const found = await findFiles(['.'], { cwd, ignores: [{ folder: join(cwd, folder), patterns }] });
    expect(found.files.map(({ path }) => path)).toEqual(expected);
  });

  test('a pattern of the command line does not hold back a folder that is named', async () => {
    const cwd = makeFolder({ 'build/image/sshd_config': '', 'build/ssh_config': '' });
    const ignores = [{ folder: cwd, patterns: ['build/'] }];
    expect((await findFiles(['build/image'], { cwd, ignores })).files.map(({ path }) => path)).toEqual([
      'build/image/sshd_config',
    ]);
    expect((await findFiles(['.'], { cwd, ignores })).files).toEqual([]);
  });

  test('a .gitignore that is a link or a folder is none, as for git', async () => {
    const cwd = makeFolder({
      '.git/HEAD': '',
      all: '*',
      'a/sshd_config': '',
      'b/.gitignore/x': '',
      'b/sshd_config': '',
    });
    symlinkSync('../all', join(cwd, 'a/.gitignore'));
    const { files: found, refused } = await findFiles(['.'], { cwd });
    expect(found.map(({ path }) => path)).toEqual(['a/sshd_config', 'b/sshd_config']);
    expect(refused).toEqual([]);
  });

  test.each([
    ['patterns that may take too long', '**/a/**/b/**/c\n*\n', 'too-many', /more than 2 of \*\*\//],
    ['more than 256 KiB', '#'.repeat(256 * 1024 + 1), 'too-large', /larger than 256 KiB/],
  ])('a .gitignore of %s is told and does not hold', async (_, text, cause, reason) => {
    const cwd = makeFolder({ 'a/.gitignore': text, 'a/sshd_config': '' });
    const found = await findFiles(['.'], { cwd });
    expect(found.files.map(({ path }) => path)).toEqual(['a/sshd_config']);
    expect(found.refused).toEqual([{ path: 'a/.gitignore', cause, reason: expect.stringMatching(reason) }]);
  });

  test('patterns that leave folders open end soon in the deepest folders', { timeout: 20_000 }, async () => {
    const deep = 'a/'.repeat(90);
    const cwd = makeFolder({ '.gitignore': '**/a/**/a/**\n!**/a/**\n'.repeat(20), [`${deep}sshd_config`]: '' });
    expect((await findFiles(['.'], { cwd })).files.map(({ path }) => path)).toEqual([`${deep}sshd_config`]);
  });

  test('a .gitignore that cannot be read is told, and the search goes on', async () => {
    const cwd = makeFolder({ 'a/.gitignore': '*', 'a/sshd_config': '' });
    chmodSync(join(cwd, 'a/.gitignore'), 0);
    const found = await withoutPrivilege(() => findFiles(['.'], { cwd }));
    expect(found.files.map(({ path }) => path)).toEqual(['a/sshd_config']);
    expect(found.refused).toEqual([
      { path: 'a/.gitignore', cause: 'unreadable', reason: 'It cannot be read: permission denied.' },
    ]);
  });
});
