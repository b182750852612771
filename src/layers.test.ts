import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, layerFaults } from './tools/layers.ts';

const root = resolve(import.meta.dirname, '..');

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}

test('every source imports only what its layer may, and none in a cycle', () => {
  const paths = ['src', 'rules', 'bench'].flatMap(sourcesIn);
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  expect(sources.has('src/layers.test.ts')).toBe(true);
  expect(layerFaults(sources)).toEqual([]);
});

describe('a planted fault is found', () => {
  const clean = {
    'src/openssh/release.ts': 'export const newest = 1005;',
    'src/syntax/parse.ts': "import { newest } from '../openssh/release.ts';\nexport const parse = newest;",
    'rules/no-x/rule.ts': "import { defineRule } from '../../src/rule/index.ts';\nexport default defineRule({});",
    'rules/no-x/rule.test.ts':
      "import rule from './rule.ts';\nimport { testRule } from '../../src/testing/test-rule.ts';",
    'rules/index.ts': "import noX from './no-x/rule.ts';",
    'src/cli/main.ts': "import { rules } from '../../rules/index.ts';\nconsole.log(rules, process.argv);",
    'src/files/read.ts':
      "import { readFileSync } from 'node:fs';\nexport const read = (path: string) => readFileSync(path);",
  };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['not where there is none', {}, []],
    [
      'an import of a layer above',
      { 'src/openssh/release.ts': "import { parse } from '../syntax/source.ts';" },
      ['src/openssh/release.ts imports src/syntax/source.ts'],
    ],
    [
      'an import of types alone',
      { 'src/syntax/ast.ts': "import type {\n  Root,\n} from '../resolve/model.ts';" },
      ['src/syntax/ast.ts imports src/resolve/model.ts'],
    ],
    [
      'an export of what another file has',
      { 'src/syntax/ast.ts': "export * from '../linter/lint.ts';" },
      ['src/syntax/ast.ts imports src/linter/lint.ts'],
    ],
    [
      'a lazy import',
      { 'src/linter/lint.ts': "export const load = () => import('../config/load.ts');" },
      ['src/linter/lint.ts imports src/config/load.ts'],
    ],
    [
      'a rule that imports the linter',
      { 'rules/no-x/rule.ts': "import { lint } from '../../src/linter/lint.ts';" },
      ['rules/no-x/rule.ts imports src/linter/lint.ts'],
    ],
    [
      'a rule that imports another rule',
      { 'rules/no-y/rule.ts': "import x from '../no-x/rule.ts';" },
      ['rules/no-y/rule.ts imports rules/no-x/rule.ts'],
    ],
    [
      'a rule that imports the tester',
      { 'rules/no-x/rule.ts': "import { ssh } from '../../src/testing/test-rule.ts';" },
      ['rules/no-x/rule.ts imports src/testing/test-rule.ts'],
    ],
    [
      'the index of the rules in the linter',
      { 'src/linter/lint.ts': "import { rules } from '../../rules/index.ts';" },
      ['src/linter/lint.ts imports rules/index.ts'],
    ],
    [
      'all of the linter in a format',
      { 'src/format/json.ts': "import { lint } from '../linter/lint.ts';" },
      ['src/format/json.ts imports src/linter/lint.ts'],
    ],
    [
      'a module of Node in a pure layer',
      { 'src/resolve/root.ts': "import { join } from 'node:path';" },
      ['src/resolve/root.ts imports node:path'],
    ],
    [
      'a module of Node in a file of the configuration that reads nothing',
      { 'src/config/settings.ts': "import { join } from 'node:path';" },
      ['src/config/settings.ts imports node:path'],
    ],
    [
      'a package in a pure layer',
      { 'src/linter/lint.ts': "import { parse } from 'yaml';" },
      ['src/linter/lint.ts imports yaml'],
    ],
    [
      'globals of Node',
      { 'src/rule/rule.ts': 'export const debug = () => console.log(process.env, Buffer, require("x"));' },
      ['process', 'Buffer', 'console', 'require'].map((name) => `src/rule/rule.ts uses ${name}`),
    ],
    [
      'no global where a name of the code’s own is spelled like one',
      {
        'src/rule/rule.ts':
          "// process.exit()\nexport const f = (process: { env: string }) => process.env + 'require(x)';",
      },
      [],
    ],
    [
      'a cycle of three files',
      {
        'src/syntax/a.ts': "import { b } from './b.ts';",
        'src/syntax/b.ts': "import { c } from './c.ts';",
        'src/syntax/c.ts': "import { a } from './a.ts';",
      },
      ['cycle: src/syntax/a.ts -> src/syntax/b.ts -> src/syntax/c.ts -> src/syntax/a.ts'],
    ],
    [
      'no cycle where only types go round',
      { 'src/syntax/a.ts': "import { b } from './b.ts';", 'src/syntax/b.ts': "import type { A } from './a.ts';" },
      [],
    ],
  ])('%s', (_, planted, faults) => {
    expect(layerFaults(new Map(Object.entries({ ...clean, ...planted })))).toEqual(faults);
  });
});

test.each([
  ["import './a.ts';", './a.ts', {}],
  ["import a from './a.ts'", './a.ts', {}],
  ["import type, { b } from './a.ts'", './a.ts', {}],
  ["import { type A } from './a.ts'", './a.ts', {}],
  ["import type { A } from './a.ts'", './a.ts', { typeOnly: true }],
  ["export type * from './a.ts'", './a.ts', { typeOnly: true }],
  ["export { a } from './a.ts'", './a.ts', {}],
  ["const a = await import('./a.ts')", './a.ts', { lazy: true }],
])('reads %s', (source, target, kind) => {
  expect(importsOf(source)).toEqual([{ target, typeOnly: false, lazy: false, ...kind }]);
});

test.each([
  "export const a = 'from';",
  '// from here',
  "export const b = Array.from('./a.ts');",
  "const c = 'import x';",
])('reads no import in %s', (source) => {
  expect(importsOf(source)).toEqual([]);
});
