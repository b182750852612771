import { expect, test } from 'vitest';
import { lintInput } from '../testing/lint-input.ts';
import { findMembership, newestReleaseFor } from './membership.ts';

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** By file, the roots that read it; a file that is not named is a root. */
  readonly rootsOf: Readonly<Record<string, readonly string[]>>;
}

test.each<Case>([
  {
    name: 'files without an Include are roots',
    files: { '.ssh/config': 'Port 1\n', 'etc/ssh/sshd_config': '' },
    rootsOf: {},
  },
  {
    name: 'an included file belongs to what includes it',
    files: { '.ssh/config': '  include="config.d/*"\n', '.ssh/config.d/a': '', '.ssh/config.d/b': '' },
    rootsOf: { '.ssh/config.d/a': ['.ssh/config'], '.ssh/config.d/b': ['.ssh/config'] },
  },
  {
    name: 'a drop-in that nobody includes belongs to nothing',
    files: { '.ssh/config': '#Include config.d/*\n', '.ssh/config.d/a': '' },
    rootsOf: {},
  },
  {
    name: 'a file two levels down belongs to the root, not to the file between',
    files: { '.ssh/config': 'Include one\n', '.ssh/one': 'Include two\n', '.ssh/two': '' },
    rootsOf: { '.ssh/one': ['.ssh/config'], '.ssh/two': ['.ssh/config'] },
  },
  {
    name: 'a file may belong to several roots',
    files: { '.ssh/a': 'Include shared\n', '.ssh/b': 'Include shared\n', '.ssh/shared': '' },
    rootsOf: { '.ssh/shared': ['.ssh/a', '.ssh/b'] },
  },
  {
    name: 'an Include inside a block counts',
    files: { 'etc/ssh/sshd_config': 'Match user a\n\tInclude /etc/ssh/sshd_x\n', 'etc/ssh/sshd_x': '' },
    rootsOf: { 'etc/ssh/sshd_x': ['etc/ssh/sshd_config'] },
  },
  {
    name: 'a file that includes itself is a root',
    files: { '.ssh/config': 'Include config\n' },
    rootsOf: {},
  },
  {
    name: 'of two files that include each other the first by path is the root',
    files: { '.ssh/b': 'Include c\n', '.ssh/c': 'Include b\n' },
    rootsOf: { '.ssh/c': ['.ssh/b'] },
  },
  {
    name: 'so it is in a longer circle, and for what that includes',
    files: { '.ssh/a': 'Include b\n', '.ssh/b': 'Include c\n', '.ssh/c': 'Include a d\n', '.ssh/d': '' },
    rootsOf: { '.ssh/b': ['.ssh/a'], '.ssh/c': ['.ssh/a'], '.ssh/d': ['.ssh/a'] },
  },
  {
    name: 'a circle that a root includes is that root’s',
    files: { '.ssh/a': 'Include b\n', '.ssh/b': 'Include a\n', '.ssh/x': 'Include a\n' },
    rootsOf: { '.ssh/a': ['.ssh/x'], '.ssh/b': ['.ssh/x'] },
  },
  {
    name: 'two circles apart have a root each',
    files: { '.ssh/a': 'Include b\n', '.ssh/b': 'Include a\n', '.ssh/c': 'Include d\n', '.ssh/d': 'Include c\n' },
    rootsOf: { '.ssh/b': ['.ssh/a'], '.ssh/d': ['.ssh/c'] },
  },
])('$name', ({ files, rootsOf }) => {
  const input = lintInput(files, {});
  const found = findMembership(input.targets, input.sources, newestReleaseFor(input)).rootsOf;
  expect(Object.fromEntries([...found].map(([path, roots]) => [path, roots.map((root) => root.path)]))).toEqual(
    rootsOf,
  );
});
