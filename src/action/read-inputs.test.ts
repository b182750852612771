import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputs, outputs } from './inputs.ts';
import { readInputs } from './read-inputs.ts';

const given = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

const defaults = {
  paths: ['.'],
  config: undefined,
  configFrom: 'head',
  failOn: 'error',
  changedOnly: 'false',
  base: undefined,
  sarifFile: undefined,
  sarifCategory: undefined,
  patchFile: undefined,
  rdjsonFile: undefined,
  annotations: true,
  summary: true,
  workingDirectory: '.',
};

test('nothing given is what action.yml says', () => {
  expect(readInputs({})).toEqual(defaults);
  expect(readInputs(given(Object.fromEntries(inputs.map((input) => [input.name, input.default]))))).toEqual(defaults);
});

test('an expression without a value is nothing given', () => {
  expect(readInputs(given(Object.fromEntries(inputs.map(({ name }) => [name, ' '])))).failOn).toBe('error');
});

test.each<[Readonly<Record<string, string>>, object]>([
  [{ paths: ' etc \n\n a b/*\r\n-\n--fix\n' }, { paths: ['etc', 'a b/*', './-', '--fix'] }],
  [{ config: 'lint.yaml' }, { config: 'lint.yaml' }],
  [
    { 'config-from': 'base', base: 'origin/main' },
    { configFrom: 'base', base: 'origin/main' },
  ],
  [
    { 'fail-on': 'never', 'changed-only': 'lines' },
    { failOn: 'never', changedOnly: 'lines' },
  ],
  [
    { annotations: 'false', summary: 'false' },
    { annotations: false, summary: false },
  ],
  [
    { 'sarif-file': 'a', 'sarif-category': 'b' },
    { sarifFile: 'a', sarifCategory: 'b' },
  ],
  [
    { 'patch-file': 'a', 'rdjson-file': 'b' },
    { patchFile: 'a', rdjsonFile: 'b' },
  ],
  [{ 'working-directory': 'roles' }, { workingDirectory: 'roles' }],
])('%j', (values, expected) => {
  expect(readInputs(given(values))).toEqual({ ...defaults, ...expected });
});

test.each<[Readonly<Record<string, string>>, string]>([
  [
    { 'fail-on': 'warnings' },
    'The input fail-on is one of error, warning, info, never, not "warnings". Did you mean warning?',
  ],
  [{ 'config-from': 'Base' }, 'The input config-from is one of head, base, not "Base". Did you mean base?'],
  [{ 'changed-only': 'true' }, 'The input changed-only is one of false, files, lines, not "true".'],
  [{ annotations: 'yes' }, 'The input annotations is one of true, false, not "yes".'],
  [{ summary: '0' }, 'The input summary is one of true, false, not "0".'],
  [{ 'sarif-file': 'a', 'rdjson-file': './a' }, 'Two reports would write a one over the other.'],
  [{ base: '--output=x' }, 'base names a commit, and "--output=x" is none.'],
])('%j is a mistake', (values, message) => {
  expect(() => readInputs(given(values))).toThrow(message);
});

describe('action.yml', () => {
  const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

  test('has the inputs and outputs of the table, no token, and the bundle that is built', () => {
    expect(Object.keys(action.inputs)).toEqual(inputs.map(({ name }) => name));
    expect(Object.keys(action.outputs)).toEqual(outputs.map(({ name }) => name));
    expect(JSON.stringify(action)).not.toMatch(/token|secrets/i);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
  });
});
