import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRule } from './make-rule.ts';
import { repository } from './repository.ts';

const id = 'no-such-thing';
let root: string;

/** A repository without rules, whose sources are this one's. */
beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'ssh-lint-new-rule-'));
  for (const name of ['src', 'node_modules', 'package.json', 'vitest.config.ts']) {
    symlinkSync(join(repository, name), join(root, name));
  }
  mkdirSync(join(root, 'rules'));
  const markers = ['options', 'rules', 'inputs', 'outputs'].map((name) => `<!-- ${name}:start --><!-- ${name}:end -->`);
  writeFileSync(join(root, 'README.md'), markers.join('\n'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function newRule(...ids: readonly string[]) {
  return run('--import', 'tsx', 'src/tools/new-rule.ts', '--root', root, ...ids);
}

describe('npm run new-rule', () => {
  test('makes a rule, and refuses to make it twice', () => {
    const { status, stdout, stderr } = newRule(id);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    const written = ['rule.ts', 'rule.test.ts', 'README.md'].map((name) => `written: rules/${id}/${name}`);
    expect(lines).toEqual(expect.arrayContaining([...written, 'written: rules/index.ts', 'written: README.md']));
    expect(lines.slice(-2)).toEqual([`Write the rule and its samples, then run: npx vitest run rules/${id}`, '']);
    expect(readFileSync(join(root, 'rules/index.ts'), 'utf8')).toContain(`['${id}', noSuchThing]`);
    expect(newRule(id)).toEqual({ status: 2, stdout: '', stderr: `The rule ${id} exists: rules/${id}.\n` });
  });

  test('makes a test that is red until it is written', () => {
    const { status, stdout, stderr } = run('node_modules/vitest/vitest.mjs', 'run', `rules/${id}`, '--reporter=json');
    const report = JSON.parse(stdout || stderr);
    const failed = report.testResults.flatMap((file: { assertionResults: { status: string; title: string }[] }) =>
      file.assertionResults.filter((result) => result.status === 'failed').map(({ title }) => title),
    );
    expect(status).toBe(1);
    expect(failed).toEqual(['the table as a whole', 'its wording', 'the examples of its page']);
  });

  test.each([[], ['no-a', 'no-b']])('refuses other than one id: %j', (...ids: string[]) => {
    expect(newRule(...ids)).toEqual({ status: 2, stdout: '', stderr: 'Usage: npm run new-rule <id>\n' });
  });
});

test.each([
  ['NoSuch', /^"NoSuch" is no rule id/],
  ['../no-such', /^"\.\.\/no-such" is no rule id/],
  ['keepalive', /^"keepalive" is no rule id/],
  ['no--such', /^"no--such" is no rule id/],
  ['forbid-such', /^A rule id says what the rule wants: begin forbid-such with no- instead of forbid-\.$/],
])('%s is refused', async (refused, sentence) => {
  expect(await makeRule(refused, root)).toMatch(sentence);
});
