import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from './compare-folders.ts';
import { buildDist } from './dist.ts';
import { repository } from './repository.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ssh-lint-dist-test-'));
const installed = join(folder, 'node_modules/ssh-lint');

/** A project that has ssh-lint installed, built from the sources as they are. */
beforeAll(async () => {
  await buildDist(join(installed, 'dist'));
  symlinkSync(join(repository, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('two builds are the same to the byte', async () => {
  await buildDist(join(folder, 'again'));
  expect(differences(join(installed, 'dist'), join(folder, 'again'))).toEqual([]);
});

test('the program runs on its own', () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  expect(node(join(installed, 'dist/ssh-lint.cjs'), '--version')).toEqual({
    status: 0,
    stdout: `ssh-lint ${version}\n`,
    stderr: '',
  });
});

test('the program loads a package that it needs late', () => {
  const setting = ['--rule', 'no-such-rule: {'];
  const { status, stderr } = node(join(installed, 'dist/ssh-lint.cjs'), ...setting);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("--rule takes '<id>: <setting>'") });
});

test.each([
  ['yaml', 'configuration'],
  ['jsonc-parser', 'configuration'],
  ['fast-glob', 'fast-glob'],
])('the program has %s in lazy-%s.cjs alone', (name, file) => {
  const read = (each: string) => readFileSync(join(installed, 'dist', each), 'utf8');
  const [core, library, own] = ['core.cjs', 'index.js', `lazy-${file}.cjs`].map(read);
  expect([core, library, own].map((text) => text!.includes(`node_modules/${name}/`))).toEqual([false, false, true]);
});

describe('of what is shipped, no more is loaded than', () => {
  const record = `
    const { dirname, relative } = require('node:path');
    process.on('exit', () => {
      const paths = Object.keys(require.cache).map((path) => relative(dirname(process.argv[1]), path));
      console.error(JSON.stringify(paths.filter((path) => !path.startsWith('..')).toSorted()));
    });
  `;
  const loadedFor = (text: string): readonly string[] => {
    writeFileSync(join(folder, 'record.cjs'), record);
    writeFileSync(join(folder, 'sshd_config'), text);
    const program = join(installed, 'dist/ssh-lint.cjs');
    const { stderr } = node('--require', './record.cjs', program, '--no-config', 'sshd_config');
    return JSON.parse(stderr.trim().split('\n').at(-1)!);
  };
  const always = ['core.cjs', 'ssh-lint.cjs', 'sshd-config-keywords.json'];
  const prose = ['keyword-names.json', 'lazy-prose.cjs', 'phrases-latin.json', 'rules/no-comment-mismatch.cjs'];

  test.each<[string, string, readonly string[]]>([
    ['the core, for a plain file', 'UsePAM yes\nSubsystem sftp internal-sftp\nClientAliveInterval 60\n', []],
    ['what reads comments, for one beside its value', '# Every 60 seconds\nClientAliveInterval 60\n', prose],
    [
      'a rule, for what it finds',
      'UsePAN yes\nClientAliveInterval 60\n',
      ['lazy-mend.cjs', 'lazy-report.cjs', 'rules/no-unknown-keyword.cjs', 'ssh-config-keywords.json'],
    ],
  ])('%s', (_, text, more) => {
    expect(loadedFor(text).map((path) => path.replaceAll('\\', '/'))).toEqual([...always, ...more].toSorted());
  });
});

test('the licences of what is bundled go with it', () => {
  const text = readFileSync(join(installed, 'dist/licenses.txt'), 'utf8');
  expect(text).toMatch(/^yaml \S+ \(ISC\)\n\nCopyright/m);
  expect(text).toMatch(/^ignore \S+ \(MIT\)\n\nCopyright/m);
});

describe('the library', () => {
  const program = `
    import { type Finding, type LintedFile, defineRule, lintFiles, lintText, rules } from 'ssh-lint';

    const file: LintedFile = lintText('ClientAliveCountMax 0\\n', { path: 'sshd_config', dialect: 'sshd_config' });
    const found: readonly Finding[] = file.findings;
    const { files } = await lintFiles(['*.none'], { rules }).catch(() => ({ files: [] }));
    console.log(found.length > 0, files.length, rules.size > 0, typeof defineRule);
  `;

  test('declares its types to a project with strict settings', () => {
    writeFileSync(join(folder, 'program.ts'), program);
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: ['node'],
      typeRoots: [join(repository, 'node_modules/@types')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    const { status, stdout } = node(join(repository, 'node_modules/typescript/bin/tsc'));
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('runs', () => {
    const { status, stdout, stderr } = node('program.js');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'true 0 true function\n', stderr: '' });
  });
});

describe('folders differ', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const write = (root: string, files: Readonly<Record<string, string>>) => {
    rmSync(root, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['not at all', { a: '1', 'b/c': '2' }, []],
    ['by a file that is missing', { a: '1' }, ['b/c is missing']],
    ['by a file too many', { a: '1', 'b/c': '2', 'b/d': '' }, ['b/d is too many']],
    ['by a byte', { a: '1', 'b/c': '3' }, ['b/c differs']],
  ])('%s', (_, files, expected) => {
    write(one, { a: '1', 'b/c': '2' });
    write(other, files);
    expect(differences(one, other)).toEqual(expected);
  });
});
