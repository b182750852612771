import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, makeFolder } from '../testing/folder.ts';
import { checkOut, git, mergeHere, openPullRequest, type PullRequestFiles } from '../testing/pull-request.ts';
import { type StepResult, prepareStep, pullRequestEvent, pushEvent, runAction } from '../testing/runner.ts';

type Inputs = Readonly<Record<string, string>>;

/** Runs on a push of these files. */
async function onPush(files: Readonly<Record<string, string>>, inputs: Inputs = {}): Promise<StepResult> {
  const { folder, merge } = mergeHere({ base: {}, changed: files });
  return runAction({ workspace: folder, event: pushEvent(merge), inputs });
}

/** `error path:line rule` of each annotation of a finding; the text of each other one. */
function annotationsOf({ log }: StepResult): readonly string[] {
  return log.split('\n').flatMap((line) => {
    const [, kind, properties, message] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? [];
    if (kind === undefined) return [];
    const [, path, number, rule] = /^file=(.*),line=(\d+),.*title=ssh-lint%3A (.*)$/.exec(properties!) ?? [];
    return [path === undefined ? `${kind}: ${message}` : `${kind} ${path}:${number} ${rule}`];
  });
}

/** An error, a warning and an info. */
const mixed = {
  sshd_config: 'ServerAliveInterval 60\nClientAliveInterval 60\n',
  ssh_config: 'Host *\n    ServerAliveInterval 60\nHost a\n    ServerAliveInterval 15\n',
};
const server = 'error sshd_config:1 no-wrong-side-keyword';
const shadowed = 'warning ssh_config:4 no-shadowed-directive';
const late = 'notice ssh_config:1 no-late-general-block';

describe('what fails the step', () => {
  const warning = { ssh_config: 'Host a\n    ServerAliveInterval 900\n' };

  test.each<[string, Readonly<Record<string, string>>, Inputs, number]>([
    ['an error', mixed, {}, 1],
    ['no warning', warning, {}, 0],
    ['a warning, if asked', warning, { 'fail-on': 'warning' }, 1],
    ['an info, if asked', { ...mixed, sshd_config: '' }, { 'fail-on': 'info', paths: 'ssh_config' }, 1],
    ['nothing, if asked', mixed, { 'fail-on': 'never' }, 0],
    ['a mistake in an input', mixed, { 'fail-on': 'no' }, 2],
    ['a mistake in the configuration', { ...mixed, '.ssh-lint.yaml': 'rule: {}' }, { 'fail-on': 'never' }, 2],
    ['a path that is not there', mixed, { paths: '.\nnone', 'fail-on': 'never' }, 2],
    ['nothing to lint', { a: '' }, {}, 2],
    ['a folder that is not there', mixed, { 'working-directory': 'none' }, 2],
  ])('%s', async (_, files, inputs, code) => {
    expect((await onPush(files, inputs)).code).toBe(code);
  });

  test('a fault of ours is told as one', async () => {
    const { folder, merge } = mergeHere({ base: {}, changed: mixed });
    const { env } = prepareStep({ workspace: folder, event: pushEvent(merge) });
    let log = '';
    const { main } = await import('./main.ts');
    const streams = {
      cwd: folder,
      env,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      readStdin: () => new Uint8Array(),
      writeStdout: (data: string | Uint8Array) => void (log += String(data)),
      writeStderr: () => undefined,
    };
    const faulty = new Map([['no-such', { meta: undefined }]]) as unknown as Parameters<typeof main>[1];
    expect(await main(streams, faulty)).toBe(3);
    expect(log).toMatch(/^::error title=ssh-lint::This is a fault of ssh-lint itself, please report it: /);
  });

  test('a mistake is one annotation, on one line', async () => {
    const run = await onPush(mixed, { 'fail-on': 'a\n::add-mask::b' });
    expect(run.log).toBe(
      '::error title=ssh-lint::The input fail-on is one of error, warning, info, never, not "a\\n::add-mask::b".\n',
    );
  });
});

test('the outputs count what counts, whatever fails the step', async () => {
  const run = await onPush(mixed, { 'sarif-file': 'a/b.sarif', 'patch-file': 'c.patch' });
  expect(run.outputs()).toEqual({
    findings: '3',
    errors: '1',
    warnings: '1',
    fixable: '0',
    'sarif-file': 'a/b.sarif',
    'patch-file': '',
  });
});

test('a finding of each severity is an annotation of its kind, and more when nothing is compared', async () => {
  expect(annotationsOf(await onPush(mixed))).toEqual([server, shadowed, late]);
});

test('annotations and summary can be left out', async () => {
  const run = await onPush(mixed, { annotations: 'false', summary: 'false' });
  expect([annotationsOf(run), run.summary()]).toEqual([[], '']);
  expect(run.log).toContain('3 findings (1 error, 1 warning, 1 info)');
});

test('no runner need be there', async () => {
  const { folder, merge } = mergeHere({ base: {}, changed: mixed });
  const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '' };
  expect((await runAction({ workspace: folder, event: pushEvent(merge), env })).code).toBe(1);
});

test('a runner whose files cannot be written to is told', async () => {
  const { folder, merge } = mergeHere({ base: {}, changed: { ssh_config: 'ServerAliveInterval 60\n' } });
  const run = await runAction({ workspace: folder, event: pushEvent(merge), env: { GITHUB_STEP_SUMMARY: folder } });
  expect([run.code, annotationsOf(run)]).toEqual([2, ["error: The job's summary cannot be written (EISDIR)."]]);
});

describe('on a pull request', () => {
  const quiet = 'ServerAliveInterval 60\n';
  const old = 'Host *\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\n';
  const rest = (count: string) =>
    `notice: ${count} on lines that the change leaves alone: the job's summary tells of them.`;

  interface Case extends PullRequestFiles {
    /** Annotations, the same whatever counts. */
    readonly annotations: readonly string[];
    /** How many findings count by `changed-only`: false, files, lines. */
    readonly counts: readonly [number, number, number];
  }

  test.each<[string, Case]>([
    [
      'a finding on a changed line',
      {
        base: { ssh_config: quiet, 'b/ssh_config': old },
        changed: { ssh_config: 'ServerAliveInterval 900\n' },
        annotations: [rest('1 more finding'), 'warning ssh_config:1 keepalive-interval'],
        counts: [2, 1, 1],
      },
    ],
    [
      'a finding on a changed line that was there before',
      {
        base: { ssh_config: 'ServerAliveInterval 900\n' },
        changed: { ssh_config: '  ServerAliveInterval  900\n' },
        annotations: ['warning ssh_config:1 keepalive-interval'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a finding that a new included file has no part in',
      {
        base: { ssh_config: 'Include ssh_config.d/*.conf\nHost *\n    Port 22\n' },
        changed: { 'ssh_config.d/a.conf': 'HashKnownHosts yes\n' },
        annotations: [rest('1 more finding')],
        counts: [1, 0, 0],
      },
    ],
    [
      'a finding that asks for all that is included',
      {
        base: {
          ssh_config: 'Include ssh_config.d/*.conf\nServerAliveInterval 60\nMatch tagged work\n    Port 23\n',
          'ssh_config.d/a.conf': 'HashKnownHosts yes\n',
        },
        changed: { 'ssh_config.d/b.conf': 'LogLevel INFO\n' },
        annotations: [rest('1 more finding')],
        counts: [1, 0, 0],
      },
    ],
    [
      'a finding on another line of a changed file',
      {
        base: { ssh_config: old },
        changed: { ssh_config: `# A comment.\n${old}` },
        annotations: [rest('1 more finding')],
        counts: [1, 1, 0],
      },
    ],
    [
      'a finding that has moved with its line',
      {
        base: { ssh_config: `Host a\n    Port 22\n${old}` },
        changed: { ssh_config: old },
        annotations: [rest('1 more finding')],
        counts: [1, 1, 0],
      },
    ],
    [
      'a file that is new',
      {
        base: { a: '' },
        changed: { ssh_config: old },
        annotations: ['warning ssh_config:3 no-zero-count'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a file that was renamed',
      {
        base: { 'a/ssh_config': old },
        removed: ['a/ssh_config'],
        changed: { 'b/ssh_config': old },
        annotations: [rest('1 more finding')],
        counts: [1, 1, 0],
      },
    ],
    [
      'a file that was renamed and changed',
      {
        base: { 'a/ssh_config': `${old}    HashKnownHosts yes\n    LogLevel INFO\n` },
        removed: ['a/ssh_config'],
        changed: { 'b/ssh_config': `${old}    HashKnownHosts yes\n    Port 22\n    Port 23\n` },
        annotations: [rest('1 more finding'), 'warning b/ssh_config:6 no-shadowed-directive'],
        counts: [2, 2, 1],
      },
    ],
    [
      'a file that was none of ssh by its old name',
      {
        base: { 'a/example.txt': old },
        removed: ['a/example.txt'],
        changed: { 'b/ssh_config': old },
        annotations: ['warning b/ssh_config:3 no-zero-count'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a comment that is compared with another line',
      {
        base: { ssh_config: '# Ask every 30 seconds\nServerAliveInterval 298\n' },
        changed: { ssh_config: '# Ask every 60 seconds\nServerAliveInterval 298\n' },
        annotations: ['error ssh_config:2 no-comment-mismatch'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a line that is gone',
      {
        base: { ssh_config: 'Host *\n    HashKnownHosts yes\n    ServerAliveInterval 60\n' },
        changed: { ssh_config: 'Host *\n    HashKnownHosts yes\n' },
        annotations: ['warning ssh_config:1 require-keepalive'],
        counts: [1, 1, 1],
      },
    ],
    [
      'an included file that is gone',
      {
        base: { ssh_config: 'Include ssh_config.d/*.conf\nHost *\n    Port 22\n', 'ssh_config.d/a.conf': quiet },
        removed: ['ssh_config.d/a.conf'],
        changed: {},
        annotations: ['warning ssh_config:2 require-keepalive'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a new line that shadows another',
      {
        base: { ssh_config: quiet },
        changed: { ssh_config: `ServerAliveInterval 30\n${quiet}` },
        annotations: ['warning ssh_config:2 no-shadowed-directive'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a suppression that is gone',
      {
        base: { ssh_config: old.replace(/(?=.*Max)/, '    # ssh-lint-disable-next-line no-zero-count -- known\n') },
        changed: { ssh_config: old },
        annotations: ['warning ssh_config:3 no-zero-count'],
        counts: [1, 1, 1],
      },
    ],
    [
      'a suppression that is new',
      {
        base: { ssh_config: old },
        changed: { ssh_config: `# ssh-lint-disable-file no-zero-count -- known\n${old}` },
        annotations: ['notice: The change suppresses 1 finding.'],
        counts: [0, 0, 0],
      },
    ],
    [
      'another file alone',
      {
        base: { ssh_config: old },
        changed: { 'README.md': 'Words.\n' },
        annotations: [rest('1 more finding')],
        counts: [1, 0, 0],
      },
    ],
  ])('%s', async (_, { annotations, counts, ...files }) => {
    const { folder, ...pullRequest } = mergeHere(files);
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    for (const [index, changedOnly] of ['false', 'files', 'lines'].entries()) {
      const run = await runAction({ ...step, inputs: { 'changed-only': changedOnly } });
      expect(annotationsOf(run), changedOnly).toEqual(annotations);
      expect(run.outputs()['findings'], changedOnly).toBe(String(counts[index]));
    }
  });

  test('what came to its branch in the meantime is no part of it', async () => {
    const pullRequest = openPullRequest({
      base: { 'a/ssh_config': old, 'b/ssh_config': old },
      changed: { 'a/ssh_config': `# A comment.\n${old}` },
      meanwhile: { 'b/ssh_config': `# Another.\n${old}` },
    });
    const workspace = checkOut(pullRequest, { depth: 0, commit: pullRequest.head });
    const event = pullRequestEvent(pullRequest);
    const run = await runAction({ workspace, event, inputs: { 'changed-only': 'files' } });
    expect(run.outputs()['findings']).toBe('1');
  });

  test('a submodule that is at another commit counts with all its files', async () => {
    const folder = makeFolder();
    git(folder, 'init', '-q');
    const commitOf = (commit: string): string => {
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${commit.repeat(40)},sub`);
      git(folder, 'commit', '-q', '-m', 'Move the submodule');
      return git(folder, 'rev-parse', 'HEAD');
    };
    const [base, head] = [commitOf('1'), commitOf('2')] as const;
    const merge = git(folder, 'commit-tree', 'HEAD^{tree}', '-p', base, '-p', head, '-m', 'Merge');
    git(folder, 'update-ref', '--no-deref', 'HEAD', merge);
    addFiles(folder, { 'sub/ssh_config': old, ssh_config: old });
    const event = pullRequestEvent({ url: '', base, head, merge });
    const run = await runAction({ workspace: folder, event, inputs: { 'changed-only': 'lines' } });
    expect(annotationsOf(run)).toEqual([rest('1 more finding'), 'warning sub/ssh_config:3 no-zero-count']);
  });

  test.each<[string, (folder: string) => void]>([
    ['a link that is gone', (folder) => rmSync(join(folder, 'sshd_config.d/a.conf'))],
    [
      'a link that leads elsewhere',
      (folder) => {
        rmSync(join(folder, 'sshd_config.d/a.conf'));
        symlinkSync('../files/none', join(folder, 'sshd_config.d/a.conf'));
      },
    ],
    [
      'a folder that was a link',
      (folder) => {
        rmSync(join(folder, 'linked.d'));
        addFiles(folder, { 'linked.d/a.conf': 'X11Forwarding no\n' });
      },
    ],
  ])('where an Include may have taken what %s led to, every finding counts', async (_, change) => {
    const folder = makeFolder({
      sshd_config: 'Include sshd_config.d/*.conf\nInclude linked.d/*.conf\n',
      'files/a.conf': 'ClientAliveInterval 60\n',
      'files/none': 'X11Forwarding no\n',
      'sshd_config.d/b.conf': 'X11Forwarding no\n',
    });
    git(folder, 'init', '-q');
    symlinkSync('../files/a.conf', join(folder, 'sshd_config.d/a.conf'));
    symlinkSync('files', join(folder, 'linked.d'));
    const commit = (): string => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '-q', '-m', 'Change');
      return git(folder, 'rev-parse', 'HEAD');
    };
    const base = commit();
    change(folder);
    const head = commit();
    const merge = git(folder, 'commit-tree', 'HEAD^{tree}', '-p', base, '-p', head, '-m', 'Merge');
    git(folder, 'update-ref', '--no-deref', 'HEAD', merge);
    const event = pullRequestEvent({ url: '', base, head, merge });
    const run = await runAction({ workspace: folder, event, inputs: { 'changed-only': 'lines' } });
    expect(annotationsOf(run)[0]).toMatch(
      /^notice: Every finding counts, as changed-only has nothing to go by: an Include may have taken what "\S+" led to\.$/,
    );
  });

  test('what a link leads to counts for the link', async () => {
    const { folder, base } = mergeHere({ base: { 'files/mine': quiet }, changed: {} });
    mkdirSync(join(folder, '.ssh'));
    symlinkSync('../files/mine', join(folder, '.ssh/config'));
    const commit = (): string => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '-q', '-m', 'Change');
      return git(folder, 'rev-parse', 'HEAD');
    };
    const linked = commit();
    addFiles(folder, { 'files/mine': 'ServerAliveInterval 900\n' });
    const head = commit();
    const merge = git(folder, 'commit-tree', 'HEAD^{tree}', '-p', linked, '-p', head, '-m', 'Merge');
    git(folder, 'update-ref', '--no-deref', 'HEAD', merge);
    const event = pullRequestEvent({ url: '', base, head, merge });
    const run = await runAction({ workspace: folder, event, inputs: { 'changed-only': 'lines' } });
    expect(annotationsOf(run)).toEqual(['warning .ssh/config:1 keepalive-interval']);
  });

  test('SARIF holds all findings, rdjson and the patch what counts', async () => {
    const { folder, ...pullRequest } = mergeHere({
      base: { 'a/sshd_config': 'PermitRootLogin no\n', 'b/sshd_config': 'ClientAliveInterval 60\n' },
      changed: { 'b/sshd_config': 'PermitRootLogin no\n' },
    });
    const run = await runAction({
      workspace: folder,
      event: pullRequestEvent(pullRequest),
      inputs: { 'changed-only': 'lines', 'sarif-file': 'a.sarif', 'rdjson-file': 'a.rdjson', 'patch-file': 'a.patch' },
    });
    const written = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(JSON.parse(written('a.sarif')).runs[0].results).toHaveLength(2);
    expect(JSON.parse(written('a.rdjson')).diagnostics).toHaveLength(1);
    expect(written('a.patch').match(/^\+\+\+ .*$/gm)).toEqual(['+++ b/b/sshd_config']);
    expect(run.outputs()).toMatchObject({ findings: '1', 'patch-file': 'a.patch', 'sarif-file': 'a.sarif' });
    expect(run.summary()).toMatch(/\*\*1 finding\*\*[^]*<summary>Findings that the change has no part in<\/summary>/);
  });

  test.each<[string, Parameters<typeof checkOut>[1], string]>([
    ['a clone of one commit', { depth: 1 }, 'the history of the clone is too short'],
    ['a clone that lacks texts', { depth: 2, filter: 'blob:none' }, 'the clone lacks files of the base'],
  ])('in %s every finding counts, and a notice says why', async (_, options, reason) => {
    const pullRequest = openPullRequest({
      base: { 'a/ssh_config': old, 'b/ssh_config': 'ServerAliveInterval 50\n' },
      changed: { 'b/ssh_config': quiet },
    });
    git(pullRequest.url.slice('file://'.length), 'config', 'uploadpack.allowFilter', 'true');
    const step = { workspace: checkOut(pullRequest, options), event: pullRequestEvent(pullRequest) };
    const run = await runAction({ ...step, inputs: { 'changed-only': 'lines', 'fail-on': 'warning' } });
    expect(annotationsOf(run)).toEqual([
      expect.stringContaining(`notice: Every finding counts, as changed-only has nothing to go by: ${reason}`),
      'warning a/ssh_config:3 no-zero-count',
    ]);
    expect([run.code, run.outputs()['findings']]).toEqual([1, '1']);
    expect(run.summary()).toContain(reason);
    expect(annotationsOf(await runAction(step))).toEqual(['warning a/ssh_config:3 no-zero-count']);
  });
});

describe('in a working directory', () => {
  const files = {
    base: { 'lab/etc/sshd_config': 'ClientAliveInterval 60\n' },
    changed: { 'lab/etc/sshd_config': 'PermitRootLogin no\n' },
  };

  test('paths and files start there, and reports name files from the root of the repository', async () => {
    const { folder, ...pullRequest } = mergeHere(files);
    const inputs = {
      'working-directory': 'lab',
      'changed-only': 'lines',
      paths: 'etc',
      'sarif-file': 'out/a.sarif',
      'patch-file': 'a.patch',
      'rdjson-file': '../a.rdjson',
    };
    const run = await runAction({ workspace: folder, event: pullRequestEvent(pullRequest), inputs });
    expect(annotationsOf(run)).toEqual(['warning lab/etc/sshd_config:1 require-keepalive']);
    expect(run.outputs()).toMatchObject({ 'sarif-file': 'lab/out/a.sarif', 'patch-file': 'lab/a.patch' });
    const [sarif, patch, rdjson] = ['lab/out/a.sarif', 'lab/a.patch', 'a.rdjson'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(sarif).toContain('"uri": "lab/etc/sshd_config"');
    expect(rdjson).toContain('"path": "lab/etc/sshd_config"');
    expect(run.summary()).toContain('lab/etc/sshd\\_config:1:1');
    expect(run.log).toContain('lab/etc/sshd_config:1:1 warning require-keepalive');
    execFileSync('git', ['apply', '--check', '-'], { cwd: folder, input: patch! });
  });

  test('that a link makes of a folder outside of the workspace is refused', async () => {
    const outside = makeFolder({ sshd_config: 'ServerAliveInterval 1\n' });
    const { folder, merge } = mergeHere({ base: {}, changed: { a: '' } });
    symlinkSync(outside, join(folder, 'lab'));
    const event = pushEvent(merge);
    const run = await runAction({ workspace: folder, event, inputs: { 'working-directory': 'lab' } });
    expect(run.code).toBe(2);
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^error: working-directory .* leads out of the root/)]);
  });

  test('that looks like a repository is none: what it would have run is not', async () => {
    const { folder, ...pullRequest } = mergeHere({
      ...files,
      changed: { ...files.changed, 'lab/HEAD': 'ref: refs/heads/main\n', 'lab/refs/a': '', 'lab/objects/a': '' },
    });
    const trace = join(makeFolder(), 'trace');
    const harm = `touch ${trace}; false`;
    writeFileSync(
      join(folder, 'lab/config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "${harm}"\n`,
    );
    const inputs = { 'working-directory': 'lab', 'changed-only': 'lines' };
    const run = await runAction({ workspace: folder, event: pullRequestEvent(pullRequest), inputs });
    expect(run.outputs()['findings']).toBe('1');
    expect(existsSync(trace)).toBe(false);
  });
});

describe('config-from: base', () => {
  const wrong = '# every 60 seconds\nClientAliveInterval 298\n';
  const mismatch = 'error sshd_config:2 no-comment-mismatch';
  const looser = 'rules: { no-comment-mismatch: off }\n';
  const entry = {
    path: 'sshd_config',
    rule: 'no-comment-mismatch',
    block: 'global',
    keyword: 'ClientAliveInterval',
    value: '298',
  };
  const suppressions = `${JSON.stringify({ version: 1, suppressions: [entry] })}\n`;
  const touches = (file: string, held: string) =>
    `notice: The change touches what says how files are judged (${file}): they were read as ${held}.`;

  interface Case extends PullRequestFiles {
    /** With the configuration of the base, and with that of the head. */
    readonly annotations: readonly [readonly string[], readonly string[]];
    readonly inputs?: Inputs;
  }

  test.each<[string, Case]>([
    [
      'a rule that the change turns off still runs',
      {
        base: { sshd_config: '' },
        changed: { sshd_config: wrong, '.ssh-lint.yaml': looser },
        annotations: [
          [touches('.ssh-lint.yaml', 'the base has them'), mismatch],
          [touches('.ssh-lint.yaml', 'changed')],
        ],
      },
    ],
    [
      'a configuration that the change removes still holds',
      {
        base: { sshd_config: '', '.ssh-lint.yaml': 'extends: [./.lint/strict.yaml]\n', '.lint/strict.yaml': looser },
        removed: ['.ssh-lint.yaml', '.lint/strict.yaml'],
        changed: { sshd_config: wrong },
        annotations: [
          [touches('.ssh-lint.yaml', 'the base has them')],
          [touches('.ssh-lint.yaml', 'changed'), mismatch],
        ],
      },
    ],
    [
      'a configuration that is named is that of the base',
      {
        base: { sshd_config: '', 'lint.yaml': 'rules: { dead-peer-time: off }\n' },
        changed: { sshd_config: wrong, 'lint.yaml': looser },
        annotations: [[touches('lint.yaml', 'the base has them'), mismatch], [touches('lint.yaml', 'changed')]],
        inputs: { config: 'lint.yaml' },
      },
    ],
    [
      'a nearer configuration that the change adds has no effect',
      {
        base: { 'a/sshd_config': '' },
        changed: { 'a/sshd_config': wrong, 'a/.ssh-lint.yml': looser },
        annotations: [
          [touches('a/.ssh-lint.yml', 'the base has them'), mismatch.replace('sshd', 'a/sshd')],
          [touches('a/.ssh-lint.yml', 'changed')],
        ],
      },
    ],
    [
      'files that the change has ignored are linted',
      {
        base: { sshd_config: '', ssh_config: '' },
        changed: { sshd_config: wrong, '.gitignore': 'sshd_config\n' },
        annotations: [[mismatch], []],
      },
    ],
    [
      'a suppressions file that the change adds has no effect',
      {
        base: { sshd_config: '' },
        changed: { sshd_config: wrong, 'ssh-lint-suppressions.json': suppressions },
        annotations: [
          [touches('ssh-lint-suppressions.json', 'the base has them'), mismatch],
          [touches('ssh-lint-suppressions.json', 'changed'), 'notice: The change suppresses 1 finding.'],
        ],
      },
    ],
    [
      'an entry of the base is not stale because the change mends what it is for',
      {
        base: { sshd_config: wrong, 'ssh-lint-suppressions.json': suppressions },
        changed: { sshd_config: wrong.replace('298', '60') },
        annotations: [
          [],
          [
            'error: sshd_config: The suppression of no-comment-mismatch for "ClientAliveInterval 298" (global) is stale, as nothing is reported there any more: remove it with --prune-suppressions.',
          ],
        ],
      },
    ],
  ])('%s', async (_, { annotations, inputs, ...files }) => {
    const { folder, ...pullRequest } = mergeHere(files);
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    const told = [];
    for (const from of ['base', 'head']) {
      told.push(annotationsOf(await runAction({ ...step, inputs: { ...inputs, 'config-from': from } })));
    }
    expect(told).toEqual(annotations);
  });

  test('a mistake in the configuration of the base is one', async () => {
    const files = { base: { sshd_config: '', '.ssh-lint.yaml': 'rule: {}\n' }, changed: { '.ssh-lint.yaml': '' } };
    const { folder, ...pullRequest } = mergeHere(files);
    const event = pullRequestEvent(pullRequest);
    const run = await runAction({ workspace: folder, event, inputs: { 'config-from': 'base' } });
    expect([run.code, annotationsOf(run)]).toEqual([2, [expect.stringContaining('.ssh-lint.yaml:1:1: ')]]);
  });

  test('a link in the base is not followed', async () => {
    const { folder, base } = mergeHere({ base: { sshd_config: '', 'real.yaml': looser }, changed: {} });
    symlinkSync('real.yaml', join(folder, '.ssh-lint.yaml'));
    git(folder, 'add', '--all');
    git(folder, 'commit', '-q', '-m', 'Link');
    const head = git(folder, 'rev-parse', 'HEAD');
    const inputs = { 'config-from': 'base', base: head };
    const run = await runAction({ workspace: folder, event: pushEvent(base), inputs });
    expect([run.code, annotationsOf(run)]).toEqual([2, ['error: .ssh-lint.yaml: It is no regular file in the base.']]);
  });

  describe('where the base cannot be read', () => {
    const files = { base: { sshd_config: '' }, changed: { sshd_config: wrong, '.ssh-lint.yaml': looser } };
    const failure = (reason: string) => [
      2,
      [`error: config-from is base, and the configuration of the base cannot be read: ${reason}.`],
    ];

    test('because the clone is too shallow, the step fails', async () => {
      const pullRequest = openPullRequest(files);
      const workspace = checkOut(pullRequest, { depth: 1 });
      const event = pullRequestEvent(pullRequest);
      const run = await runAction({ workspace, event, inputs: { 'config-from': 'base' } });
      expect([run.code, annotationsOf(run)]).toEqual([2, [expect.stringContaining('too short')]]);
    });

    test('because no event tells of one, the step fails', async () => {
      const { folder, merge } = mergeHere(files);
      const env = { GITHUB_EVENT_PATH: '' };
      const run = await runAction({
        workspace: folder,
        event: pushEvent(merge),
        env,
        inputs: { 'config-from': 'base' },
      });
      expect([run.code, annotationsOf(run)]).toEqual(failure('the event that the workflow runs for cannot be read'));
    });

    test('because a workflow for another event has fetched the pull request, the step fails', async () => {
      const { folder, base } = mergeHere(files);
      const run = await runAction({ workspace: folder, event: pushEvent(base), inputs: { 'config-from': 'base' } });
      expect([run.code, annotationsOf(run)]).toEqual(
        failure('there is no pull request, and the input base names no commit'),
      );
    });

    test('because base names nothing, the step fails, be it a push', async () => {
      const { folder, merge } = mergeHere(files);
      const inputs = { 'config-from': 'base', base: 'origin/none' };
      const run = await runAction({ workspace: folder, event: pushEvent(merge), inputs });
      expect([run.code, annotationsOf(run)]).toEqual(failure('this clone has no commit origin/none'));
    });

    test('because what was pushed is its own base, that holds', async () => {
      const run = await onPush({ sshd_config: wrong, '.ssh-lint.yaml': looser }, { 'config-from': 'base' });
      expect([run.code, annotationsOf(run)]).toEqual([0, []]);
    });
  });
});

test('a stale entry of the suppressions file fails the step, if the change could have removed it', async () => {
  const entry = { path: 'a/sshd_config', rule: 'no-comment-mismatch', block: 'global', keyword: 'x', value: '1' };
  const suppressions = JSON.stringify({ version: 1, suppressions: [entry] });
  const base = { 'a/sshd_config': 'ClientAliveInterval 60\n', 'ssh-lint-suppressions.json': suppressions };
  for (const [changed, codes] of [
    [{ 'a/sshd_config': 'ClientAliveInterval 50\n' }, [1, 1, 0]],
    [{ 'b/sshd_config': 'ClientAliveInterval 50\n' }, [1, 0, 0]],
  ] as const) {
    const { folder, ...pullRequest } = mergeHere({ base, changed });
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    const all = [{}, { 'changed-only': 'lines' }, { 'fail-on': 'never' }];
    const runs = await Promise.all(all.map((inputs) => runAction({ ...step, inputs })));
    expect(runs.map(({ code }) => code)).toEqual(codes);
    const annotated = runs.map((run) => annotationsOf(run).some((text) => text.includes('is stale, as nothing')));
    expect(annotated).toEqual(codes.map((code) => code === 1));
  }
});

describe('what is written into the checkout', () => {
  const files = { base: { a: '' }, changed: { sshd_config: 'PermitRootLogin no\n' } };
  const inputs = { 'sarif-file': 'out/a.sarif', 'patch-file': 'a.patch', 'rdjson-file': 'a.rdjson' };

  test('goes through no link that stands in its place, and the rest is written', async () => {
    const outside = makeFolder({ target: 'mine' });
    const { folder, ...pullRequest } = mergeHere(files);
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(join(outside, 'target'), join(folder, 'a.patch'));
    const run = await runAction({ workspace: folder, event: pullRequestEvent(pullRequest), inputs });
    expect(annotationsOf(run).filter((text) => text.startsWith('error'))).toEqual([
      'error: The file out/a.sarif was not written. It is reached by a link, and nothing is written through one: name the file itself.',
      'error: The file a.patch was not written. It is reached by a link, and nothing is written through one: name the file itself.',
    ]);
    expect(run.code).toBe(2);
    expect(run.outputs()).toMatchObject({ 'sarif-file': '', 'patch-file': '', findings: '1' });
    expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('mine');
    expect(existsSync(join(outside, 'a.sarif'))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, 'a.rdjson'), 'utf8')).diagnostics).toHaveLength(1);
  });

  test.each([
    ['over a folder', 'sub', 'It is a folder, not a regular file'],
    ['below a file', 'sshd_config/a', 'It cannot be written: '],
  ])('%s is refused', async (_, file, reason) => {
    const { folder, ...pullRequest } = mergeHere(files);
    mkdirSync(join(folder, 'sub'));
    const event = pullRequestEvent(pullRequest);
    const run = await runAction({ workspace: folder, event, inputs: { 'sarif-file': file } });
    expect(annotationsOf(run)).toContainEqual(
      expect.stringContaining(`error: The file ${file} was not written. ${reason}`),
    );
    expect(run.code).toBe(2);
  });

  test('may lie outside of it, where the workflow says so', async () => {
    const outside = makeFolder();
    const { folder, ...pullRequest } = mergeHere(files);
    const step = { workspace: folder, event: pullRequestEvent(pullRequest) };
    const run = await runAction({ ...step, inputs: { 'sarif-file': join(outside, 'deep/a.sarif') } });
    expect([run.code, run.outputs()['sarif-file']]).toEqual([0, join(outside, 'deep/a.sarif')]);
    expect(existsSync(join(outside, 'deep/a.sarif'))).toBe(true);
  });
});
