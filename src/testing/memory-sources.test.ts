import { expect, test } from 'vitest';
import { memorySources } from './memory-sources.ts';

const sources = memorySources(
  new Map(['a/b.conf', 'a/B.conf', 'a/.hidden.conf', 'a/b/c.conf', 'd'].map((path) => [path, `# ${path}`])),
);

test.each([
  ['.', 'a/*.conf', ['a/B.conf', 'a/b.conf']],
  ['.', 'a/*', ['a/B.conf', 'a/b.conf']],
  ['.', '*/*/*', ['a/b/c.conf']],
  ['.', 'd', ['d']],
  ['.', 'e', []],
  ['a', '*.conf', ['a/B.conf', 'a/b.conf']],
  ['a/b', '*', ['a/b/c.conf']],
])('below %s %s takes %j', (base, pattern, paths) => {
  expect(sources.glob({ base, pattern }, 'd')).toEqual(paths);
});

test('reads what is there', () => {
  expect(sources.read('d')).toEqual({ text: '# d', encoding: 'utf-8' });
  expect(sources.read('e')).toBeUndefined();
});
