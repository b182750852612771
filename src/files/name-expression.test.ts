import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasProgram } from '../testing/programs.ts';
import { nameExpression } from './name-expression.ts';
import { dialectOfPath } from './names.ts';

/** Which paths Python finds the expression in, as pre-commit asks it. */
function found(paths: readonly string[]): readonly string[] {
  const program =
    'import json, re, sys; x, paths = json.load(sys.stdin); json.dump([p for p in paths if re.search(x, p)], sys.stdout)';
  const input = JSON.stringify([nameExpression(), paths]);
  return JSON.parse(execFileSync('python3', ['-c', program], { input, encoding: 'utf8' })) as string[];
}

/** Paths made of what the names are made of, so that half of them are nearly right. */
const parts = [
  'ssh_config',
  'sshd_config',
  '.ssh',
  'config',
  'config.d',
  '.d',
  '.',
  '/',
  '/',
  'a',
  '.conf',
  '.md',
  '.J2',
  '.5',
  '\n',
];

test.runIf(hasProgram('python3'))('it finds what the linter finds', () => {
  const path = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((taken) => taken.join(''));
  const paths = [...new Set(fc.sample(path, { numRuns: 5000, seed: 1 }))].filter((each) => !each.endsWith('\n'));
  const expected = paths.filter((each) => dialectOfPath(each) !== undefined);
  expect(expected.length).toBeGreaterThan(200);
  expect(found(paths)).toEqual(expected);
});

test.runIf(hasProgram('python3'))('it finds names of every shape, and passes over documents about them', () => {
  const names = [
    'etc/ssh/sshd_config',
    '.ssh/config',
    'home/u/.ssh/config.d/work',
    'etc/ssh/ssh_config.d/a.conf',
    'roles/sshd/templates/sshd_config.j2',
    'my_ssh_config.erb.orig',
  ];
  const others = ['docs/sshd_config.md', 'sshd_config.5', 'vars/sshd_config.YML', 'config', 'sshd_config.d/README'];
  expect(found([...names, ...others])).toEqual(names);
});
