/** What npm would publish, and what a consumer has of it: packed, installed without a network, compiled and run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNames, rules } from './index.ts';
import { hasValidators } from './testing/sarif-validators.ts';
import { packageProblems, publishingMessages } from './testing/package-validators.ts';
import { type Packed, npm, packSources } from './tools/pack.ts';
import { repository } from './tools/repository.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ssh-lint-package-')));
const packedFolder = join(folder, 'packed');
const consumer = join(folder, 'consumer');
let packed: Packed;
let tarball: string;

/** A project that has ssh-lint installed, in the folder of the sample files. */
beforeAll(async () => {
  packed = await packSources(packedFolder);
  tarball = join(packedFolder, packed.filename);
  cpSync(join(repository, 'fixtures/sample'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  cpSync(tarball, join(consumer, 'ssh-lint.tgz'));
  const quiet = ['--no-audit', '--no-fund', '--cache', 'npm-cache'];
  npm(['install', '--offline', '--ignore-scripts', ...quiet, './ssh-lint.tgz'], consumer);
  // Git would take the folders below for those of the repository that the temporary folder may lie in.
  mkdirSync(join(consumer, '.git'));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of the package is one of these, and each of these is there. What is to be shipped besides goes here. */
const shipped: readonly RegExp[] = [
  /^LICENSE$/,
  /^README\.md$/,
  /^package\.json$/,
  /^completions\/(ssh-lint\.bash|_ssh-lint|ssh-lint\.fish)$/,
  /^man\/ssh-lint\.1$/,
  /^dist\/ssh-lint\.cjs$/,
  /^dist\/lazy-[a-z-]+\.cjs$/,
  /^dist\/core\.cjs$/,
  /^dist\/rules\/[a-z-]+\.cjs$/,
  /^dist\/(keyword-names|phrases-(latin|any)|rules|rule-texts|sshd?-config-keywords)\.json$/,
  /^dist\/licenses\.txt$/,
  /^dist\/index\.(js|d\.ts)$/,
  /^dist\/types\/(src|rules)\/[a-z/-]+\.d\.ts$/,
  /^rules\/README\.md$/,
  /^rules\/[a-z-]+\/README\.md$/,
  /^schema\/ssh-lint\.schema\.json$/,
];

describe('the package', () => {
  const committed = (): Packed => (JSON.parse(npm(['pack', '--dry-run', '--json'], repository)) as [Packed])[0];

  test.each<[string, () => Packed]>([
    ['the sources', () => packed],
    ['the repository as it is', committed],
  ])('of %s holds what is listed and nothing else', (_, pack) => {
    const paths = pack().files.map(({ path }) => path);
    expect(paths.filter((path) => !shipped.some((entry) => entry.test(path)))).toEqual([]);
    expect(shipped.filter((entry) => !paths.some((path) => entry.test(path)))).toEqual([]);
  });

  test('holds the page of every rule', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([...rules.keys()].map((id) => `rules/${id}/README.md`)));
  });

  test.skipIf(process.platform === 'win32')('has one file to run', () => {
    const executable = packed.files.filter(({ mode }) => (mode & 0o111) !== 0);
    expect(executable.map(({ path }) => path)).toEqual(['dist/ssh-lint.cjs']);
  });

  test('is below a megabyte', () => {
    expect(packed.size).toBeLessThan(1_000_000);
  });

  // pre-commit packs and installs from a clone: scripts would run on the machine of everybody who uses the hooks.
  test('runs nothing and brings no other package when it is installed', () => {
    const own = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const lifecycle = /^(pre|post)?(install|prepare|pack|publish)$|^dependencies$|^prepublishOnly$/;
    expect(Object.keys(own.scripts).filter((name) => lifecycle.test(name))).toEqual([]);
    const forbidden = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies', 'workspaces'];
    expect(forbidden.filter((field) => field in own)).toEqual([]);
  });

  test.runIf(hasValidators)('is what publint and attw want', async () => {
    expect(await publishingMessages(packedFolder)).toEqual([]);
    expect(await packageProblems(readFileSync(tarball))).toEqual([]);
  });
});

/** Strict, and without Node's own types: the library's must not need them. */
const strict = {
  target: 'es2023',
  lib: ['es2023', 'dom'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};

/** Compiles sources of the consumer, whose JavaScript goes beside them, and gives what the compiler says. */
function compile(files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>>): string {
  for (const [name, source] of Object.entries(files)) writeFileSync(join(consumer, name), source);
  const project = { compilerOptions: { ...strict, ...options }, files: Object.keys(files) };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(project));
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler], { cwd: consumer, encoding: 'utf8' }).stdout;
}

function runNode(...args: readonly string[]): string {
  const { FORCE_COLOR: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', env });
  return stderr + stdout;
}

describe('a consumer', () => {
  const esm = `
    import { type Finding, type FormatName, type LintResult, formatNames, formatResult, lintFiles } from 'ssh-lint';
    const result: LintResult = await lintFiles(['bastion'], { presets: ['all'], ruleSettings: { 'no-zero-count': 'off' } });
    const found: readonly Finding[] = result.files.flatMap(({ findings }) => findings);
    const names: readonly FormatName[] = formatNames;
    console.log(found.map(({ ruleId }) => ruleId).includes('no-zero-count'), result.files.length);
    console.log(names.filter((name) => formatResult(result, name).length > 100).length === names.length);
  `;

  test.each([
    ['nodenext', { module: 'nodenext' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('in ES modules: compiled as %s, and run', (_, options) => {
    expect(compile({ 'program.ts': esm }, options)).toBe('');
    expect(runNode('program.js')).toBe('false 2\ntrue\n');
  });

  test('in CommonJS: compiled, and run', () => {
    const source = `
      import lib = require('ssh-lint');
      console.log(lib.lintText('ClientAliveCountMax 0\\n', { path: 'sshd_config', dialect: 'sshd_config' }).dialect);
    `;
    expect(compile({ 'program.cts': source }, { module: 'nodenext' })).toBe('');
    expect(runNode('program.cjs')).toBe('sshd_config\n');
  });

  test('whose mistake the compiler finds', () => {
    const source = `import { lintText } from 'ssh-lint'; lintText('', { path: 'a', dialect: 'sshd' });`;
    expect(compile({ 'mistake.ts': source }, { module: 'nodenext' })).toContain(`Type '"sshd"' is not assignable`);
  });

  test('that names a format that is none is told so', () => {
    const source = `
      import { formatResult } from 'ssh-lint';
      try { formatResult({ files: [], notices: [] }, 'toString'); } catch ({ name, message }) { console.log(name, message); }
    `;
    writeFileSync(join(consumer, 'none.mjs'), source);
    expect(runNode('none.mjs')).toMatch(
      /^ConfigurationError There is no format "toString": it is one of pretty, .*\n$/,
    );
  });

  // The program folds a patch into Markdown, and the library makes none.
  test.each(formatNames.filter((name) => name !== 'markdown'))(
    'gets from the library what the program writes as %s',
    (format) => {
      const source = `
      import { formatResult, lintFiles } from 'ssh-lint';
      process.stdout.write(formatResult(await lintFiles(['bastion']), process.argv[2]));
    `;
      writeFileSync(join(consumer, 'report.mjs'), source);
      const program = 'node_modules/ssh-lint/dist/ssh-lint.cjs';
      const written = spawnSync(process.execPath, [program, '--no-config', '-f', format, 'bastion'], { cwd: consumer });
      expect(written.status).toBe(1);
      expect(runNode('report.mjs', format)).toBe(written.stdout.toString());
    },
  );

  test('runs the program by its name', () => {
    const program = join(consumer, 'node_modules/ssh-lint/dist/ssh-lint.cjs');
    expect(execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' })).toMatch(/^ssh-lint \d/);
    expect(npm(['exec', '--offline', '--', 'ssh-lint', '--version'], consumer)).toMatch(/^ssh-lint \d/);
  });

  test('has the schema', () => {
    const source = `
      import { createRequire } from 'node:module';
      console.log(createRequire(import.meta.url)('ssh-lint/schema/ssh-lint.schema.json').title);
    `;
    writeFileSync(join(consumer, 'schema.mjs'), source);
    expect(runNode('schema.mjs')).toBe('ssh-lint\n');
  });
});

test('what the README shows of the library compiles', () => {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source]) => source!);
  expect(blocks.length).toBeGreaterThan(0);
  expect(
    compile(Object.fromEntries(blocks.map((source, index) => [`readme-${index}.ts`, source])), { module: 'nodenext' }),
  ).toBe('');
});

// `npx vitest run src/package.test.ts -u` brings the outputs up to date.
test('each example of docs/api.md compiles, and prints what stands below it', async () => {
  const path = join(repository, 'docs/api.md');
  const page = readFileSync(path, 'utf8');
  const example = /^```ts\n(.*?)^```\n\n```text\n(?:.*?\n)??```$/gms;
  const sources = [...page.matchAll(example)].map(([, source]) => source!);
  expect(sources.length).toBe(page.match(/^```ts$/gm)!.length);
  const files = Object.fromEntries(sources.map((source, index) => [`example-${index}.ts`, source]));
  expect(compile(files, { module: 'nodenext' })).toBe('');
  const outputs = new Map(sources.map((source, index) => [source, runNode(`example-${index}.js`)]));
  const real = page.replace(
    example,
    (_, source: string) => `\`\`\`ts\n${source}\`\`\`\n\n\`\`\`text\n${outputs.get(source)!}\`\`\``,
  );
  await expect(real).toMatchFileSnapshot(path);
});
