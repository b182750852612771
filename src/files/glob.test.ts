import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GlobMatches, globFiles, maximumMatches } from './glob.ts';
import { makeFolder, withoutPrivilege } from '../testing/folder.ts';

const empty = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '']));

const causes = ({ refused }: GlobMatches, root: string): string[] =>
  refused.map(({ path, cause }) => `${relative(root, path)}: ${cause}`);

describe('an Include', () => {
  // prettier-ignore
  const files = empty(
    'd/a.conf', 'd/b.conf', 'd/B.conf', 'd/10.conf', 'd/9.conf', 'd/.hidden.conf', 'd/a.conf~', 'd/README',
    'd/sub/x.conf', 'e/a.conf', 'd-x/a.conf', 'a b.conf', 'é.conf', '{a,b}.conf', '.dot/x.conf', '[x]/a.conf',
  );
  test.each([
    ['d/*.conf', ['d/10.conf', 'd/9.conf', 'd/B.conf', 'd/a.conf', 'd/b.conf']],
    ['d/*', ['d/10.conf', 'd/9.conf', 'd/B.conf', 'd/README', 'd/a.conf', 'd/a.conf~', 'd/b.conf']],
    ['d/.*', ['d/.hidden.conf']],
    ['d/[0-9]*.conf', ['d/10.conf', 'd/9.conf']],
    ['d/?.conf', ['d/9.conf', 'd/B.conf', 'd/a.conf', 'd/b.conf']],
    ['*/a.conf', ['[x]/a.conf', 'd-x/a.conf', 'd/a.conf', 'e/a.conf']],
    ['[de]/a.conf', ['d/a.conf', 'e/a.conf']],
    ['*/x.conf', []],
    ['.dot/*', ['.dot/x.conf']],
    ['**/x.conf', []],
    ['d/**', ['d/10.conf', 'd/9.conf', 'd/B.conf', 'd/README', 'd/a.conf', 'd/a.conf~', 'd/b.conf']],
    ['d/{a,b}.conf', []],
    ['{a,b}.conf', ['{a,b}.conf']],
    ['d/a.conf', ['d/a.conf']],
    ['/d/a.conf', ['d/a.conf']],
    ['d//./a.conf', ['d/a.conf']],
    ['d/../e/*', ['e/a.conf']],
    ['*/../e/a.conf', ['e/a.conf']],
    ['d/.*/e/a.conf', ['e/a.conf']],
    ['d/.*/a.conf', ['d/a.conf']],
    ['a b.conf', ['a b.conf']],
    ['a\\ b.conf', ['a b.conf']],
    ['??.conf', ['é.conf']],
    ['\\[x]/*', ['[x]/a.conf']],
    ['[x]/*', []],
    ['d', []],
    ['d/', []],
    ['d/a.conf/', []],
    ['d/a.conf/.', []],
    ['d/a.conf/..', []],
    ['**/\\.', []],
    ['nope.conf', []],
    ['nope/*', []],
    ['d/a.conf/*', []],
    ['~/x', []],
    ['', []],
    ['/', []],
    ['d/\0', []],
    [`d/${'x'.repeat(300)}`, []],
    [`${'./'.repeat(3000)}d/a.conf`, []],
  ])('of %j takes %j', (pattern, expected) => {
    const root = makeFolder(files);
    const { paths, refused } = globFiles(pattern, { base: root, root });
    expect(paths).toEqual(expected.map((path) => join(root, path)));
    expect(refused).toEqual([]);
  });

  test('takes its folder as it is, whatever its name', () => {
    const root = makeFolder(empty('a*[b]/x.conf', 'ab/x.conf'));
    expect(globFiles('*.conf', { base: join(root, 'a*[b]'), root }).paths).toEqual([join(root, 'a*[b]/x.conf')]);
  });

  test('keeps inside the root, and says what it refused', () => {
    const outside = makeFolder(empty('x.conf'));
    const root = makeFolder(empty('d/a.conf', 'real/r.conf', '.git/config'));
    symlinkSync(join(outside, 'x.conf'), join(root, 'd/out.conf'));
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync('../real/r.conf', join(root, 'd/in.conf'));
    symlinkSync('../real', join(root, 'd/folder'));
    symlinkSync('nowhere', join(root, 'd/gone.conf'));
    execFileSync('mkfifo', [join(root, 'd/fifo.conf')]);
    const taken = (pattern: string): unknown => {
      const matches = globFiles(pattern, { base: root, root });
      return [matches.paths.map((path) => relative(root, path)), causes(matches, root).toSorted()];
    };
    expect(taken('d/*.conf')).toEqual([
      ['d/a.conf', 'd/in.conf'],
      ['d/fifo.conf: not-regular', 'd/gone.conf: broken-link', 'd/out.conf: outside-root'],
    ]);
    expect(taken('d/folder/*')).toEqual([['d/folder/r.conf'], []]);
    expect(taken('d/folder/../d/a.conf')).toEqual([['d/a.conf'], []]);
    expect(taken('linked/*')).toEqual([[], ['linked: outside-root']]);
    expect(taken('linked/x.conf')).toEqual([[], ['linked/x.conf: outside-root']]);
    expect(taken('.git/*')).toEqual([[], ['.git: git-folder']]);
    expect(taken('../*')).toEqual([[], ['..: outside-root']]);
    expect(taken('../../etc/passwd')).toMatchObject([[], { length: 1 }]);
  });

  test('names a folder that cannot be read', async () => {
    const root = makeFolder(empty('d/a.conf'));
    chmodSync(join(root, 'd'), 0o300);
    const matches = await withoutPrivilege(() => globFiles('d/*', { base: root, root }));
    expect([matches.paths, causes(matches, root)]).toEqual([[], ['d: unreadable']]);
  });

  test('ends where links make matches without end', () => {
    const root = makeFolder(empty('x.conf'));
    for (let link = 0; link < 10; link++) symlinkSync('.', join(root, `loop${link}`));
    const matches = globFiles(`${'*/'.repeat(100)}*.conf`, { base: root, root });
    expect(maximumMatches).toBeLessThan(10 ** 5);
    expect([matches.paths, matches.refused.map(({ cause }) => cause)]).toEqual([[], ['too-many']]);
  });
});
