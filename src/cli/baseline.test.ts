import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, makeFolder } from '../testing/folder.ts';
import { findingsOf, jsonOf, runCli } from '../testing/run-cli.ts';

const file = 'ssh-lint-suppressions.json';

/** Ten hosts with a count of 0 in each of five files. */
const old = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((name) => [
    `${name}/.ssh/config`,
    Array.from(
      { length: 10 },
      (_, index) => `Host ${name}${index}\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\n`,
    ).join(''),
  ]),
);
const argv = ['--only', 'no-zero-count', '--max-warnings', '0'];

function linted(cwd: string, ...more: readonly string[]) {
  return runCli([...argv, '-f', 'json', ...more], { cwd });
}

function baselineOf(cwd: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

describe('a repository with 50 old findings', () => {
  async function adopted(): Promise<string> {
    const cwd = makeFolder(old);
    expect(jsonOf(await linted(cwd)).summary).toMatchObject({ warnings: 50 });
    const run = await linted(cwd, '--suppress-all');
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining(`Suppressed 50 findings in ${file}.\n`) });
    return cwd;
  }

  test('is clean afterwards, and everything is still told', async () => {
    const cwd = await adopted();
    const run = await linted(cwd);
    expect([run.code, jsonOf(run).summary]).toEqual([0, expect.objectContaining({ warnings: 0, suppressed: 50 })]);
    expect(run.stderr).toBe('Checked 5 files: no findings; 50 suppressed.\n');
    const [first] = (JSON.parse(run.stdout) as { files: readonly { suppressed: readonly object[] }[] }).files;
    expect(first!.suppressed[0]).toMatchObject({ suppression: { kind: 'external', justification: null } });
  }, 20_000);

  test('stays clean where lines move', async () => {
    const cwd = await adopted();
    const text = old['a/.ssh/config']!;
    const [first, ...others] = text.split(/^(?=Host)/m);
    addFiles(cwd, { 'a/.ssh/config': `# A new head.\n\n${others.join('\n')}\n${first}` });
    expect(await linted(cwd)).toMatchObject({ code: 0 });
  });

  test('shows a new fault of the same rule in the same file', async () => {
    const cwd = await adopted();
    const text = old['a/.ssh/config']!;
    addFiles(cwd, {
      'a/.ssh/config': text.replace(
        'Host a1',
        'Host new\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\nHost a1',
      ),
    });
    const run = await linted(cwd);
    expect([run.code, findingsOf(run)]).toEqual([1, ['a/.ssh/config:6 no-zero-count']]);
  });

  test('tells the entry that is stale, and prunes it', async () => {
    const cwd = await adopted();
    addFiles(cwd, { 'a/.ssh/config': old['a/.ssh/config']!.replace('CountMax 0', 'CountMax 3') });
    const stale = await linted(cwd);
    expect(stale.code).toBe(1);
    expect(stale.stderr).toContain(
      'ssh-lint: a/.ssh/config: The suppression of no-zero-count for "ServerAliveCountMax 0" (Host a0) is stale, as nothing is reported there any more: remove it with --prune-suppressions.\n',
    );
    expect(await linted(cwd, '--exit-zero')).toMatchObject({ code: 0 });
    expect(await linted(cwd, 'b')).toMatchObject({ code: 0 });
    expect(
      await runCli(['--skip', 'no-zero-count', '-f', 'json', '--rule', 'require-keepalive: off'], { cwd }),
    ).toMatchObject({ code: 0 });

    const before = baselineOf(cwd).split('\n');
    const pruned = await linted(cwd, '--prune-suppressions');
    expect(pruned).toMatchObject({ code: 0, stderr: expect.stringContaining(`Removed 1 stale entry from ${file}.\n`) });
    const after = baselineOf(cwd).split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([expect.stringContaining('"block":"Host a0"')]);
    expect(after).toHaveLength(before.length - 1);
    expect(await linted(cwd)).toMatchObject({ code: 0 });
  });
});

test('is read and written through no link of the repository', async () => {
  const elsewhere = makeFolder({ 'x.json': '{ "version": 1, "suppressions": [], "secret-of-elsewhere": 1 }' });
  const cwd = makeFolder({ '.git/HEAD': '', 'a/.ssh/config': 'Port 22\n' });
  symlinkSync(elsewhere, join(cwd, 'linked'));
  for (const more of [[], ['--suppress-all']]) {
    expect(await linted(cwd, '--suppressions', 'linked/x.json', ...more)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'ssh-lint: The suppressions file linked/x.json cannot be used. A link of the repository leads to it.\n',
    });
  }
});

test('what was suppressed in a file that is gone is stale, and is pruned', async () => {
  const zero = 'ServerAliveInterval 60\nServerAliveCountMax 0\n';
  const cwd = makeFolder({ 'a/.ssh/config': zero, 'b/.ssh/config': zero });
  await linted(cwd, '--suppress-all');
  rmSync(join(cwd, 'a'), { recursive: true });
  const run = await linted(cwd);
  expect(run).toMatchObject({
    code: 1,
    stderr:
      'ssh-lint: a/.ssh/config: The suppression of no-zero-count for "ServerAliveCountMax 0" (global) is stale, as its file is gone: remove it with --prune-suppressions.\nChecked 1 file: no findings; 1 suppressed.\n',
  });
  expect(await linted(cwd, '--prune-suppressions')).toMatchObject({ code: 0 });
  expect(baselineOf(cwd).match(/"path":"[^"]*"/g)).toEqual(['"path":"b/.ssh/config"']);
  const entry = baselineOf(cwd).replace('b/.ssh', 'b\\u0000/.ssh');
  addFiles(cwd, { [file]: entry });
  expect((await linted(cwd)).stderr).toContain('is stale, as its file is gone');
});

test('--fix leaves what is suppressed', async () => {
  const text = '# Probe every 60 seconds\nClientAliveInterval 298\n';
  const cwd = makeFolder({ sshd_config: text });
  const only = ['--only', 'no-comment-mismatch'];
  await runCli([...only, '--suppress-all'], { cwd });
  expect(await runCli([...only, '--fix'], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(text);
  expect(await runCli([...only, '--fix', '--suppressions', 'other.json', '--suppress-all'], { cwd })).toMatchObject({
    code: 0,
  });
  expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(text.replace('298', '60'));
});

describe('the file', () => {
  const small = {
    'b/.ssh/config': 'ServerAliveInterval 60\nServerAliveCountMax 0\n',
    'a/.ssh/config': 'Host x\n  ServerAliveInterval 60\n  ServerAliveCountMax  0\n',
  };

  test('is sorted, an entry a line, and the same each time', async () => {
    const cwd = makeFolder(small);
    await linted(cwd, '--suppress-all', 'b');
    await linted(cwd, '--suppress-all', 'a');
    const text = baselineOf(cwd);
    expect(text).toBe(`{
  "version": 1,
  "suppressions": [
    {"path":"a/.ssh/config","rule":"no-zero-count","block":"Host x","keyword":"ServerAliveCountMax","value":"0"},
    {"path":"b/.ssh/config","rule":"no-zero-count","block":"global","keyword":"ServerAliveCountMax","value":"0"}
  ]
}
`);
    await linted(cwd, '--suppress-all');
    expect(baselineOf(cwd)).toBe(text);
  });

  test('may lie elsewhere, and names files from there', async () => {
    const cwd = makeFolder(small);
    mkdirSync(join(cwd, 'ci'));
    const elsewhere = ['--suppressions', 'ci/known.json'];
    await linted(cwd, '--suppress-all', ...elsewhere);
    expect(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).toContain('"path":"../a/.ssh/config"');
    expect(await linted(join(cwd, 'a'), '--suppressions', '../ci/known.json')).toMatchObject({ code: 0 });
    expect(await linted(cwd)).toMatchObject({ code: 1 });
  });

  test('holds no secret', async () => {
    const cwd = makeFolder({ '.ssh/config': 'ProxyCommand curl -u me:hunter2hunter2 %h # ssh-lint-disable x\n' });
    await runCli(['--suppress-all', '--only', 'valid-suppression'], { cwd });
    expect(baselineOf(cwd)).toContain('[REDACTED]');
    expect(baselineOf(cwd)).not.toContain('hunter2');
    expect(await runCli(['--only', 'valid-suppression'], { cwd })).toMatchObject({ code: 0 });
  });

  const entry = { path: 'a', rule: 'no-zero-count', block: 'global', keyword: 'Port', value: '22' };
  const valid = { version: 1, suppressions: [entry] };

  test.each<[title: string, content: string, told: string]>([
    ['nothing', '', ': The file is not valid JSON.'],
    ['a merge conflict', '{\n<<<<<<< HEAD\n}', `:2:1: The file is not valid JSON.`],
    ['nesting without end', '['.repeat(200_000), ': The file is not valid JSON.'],
    [
      'an entry that nests without end',
      `{ "version": 1, "suppressions": [${'['.repeat(100_000)}${']'.repeat(100_000)}] }`,
      ': There has to be an object with path, rule, block, keyword, value.',
    ],
    ['megabytes of mistakes', '}'.repeat(3_000_000), ': The file is not valid JSON.'],
    ['no object', '[]', ':1:1: There has to be an object with version, suppressions.'],
    ['another version', '{ "version": 2, "suppressions": [] }', ':1:14: The version is 1, and no other is known.'],
    ['no list', '{ "version": 1,\n  "suppressions": {} }', ':2:19: The suppressions are a list.'],
    ['a key that is missing', '{ "version": 1 }', ':1:1: The key suppressions is missing.'],
    [
      'a key that nobody knows',
      JSON.stringify({ ...valid, suppressions: [{ ...entry, rules: 'x' }] }, null, 1),
      ':10:13: There is no key "rules". Did you mean rule?',
    ],
    [
      'a number for a text',
      JSON.stringify({ ...valid, suppressions: [entry, { ...entry, value: 22 }] }, null, 1),
      ':16:13: The value of a suppression is a text.',
    ],
    [
      'a text for an entry',
      '{ "version": 1, "suppressions": [\n"a"] }',
      ':2:1: There has to be an object with path, rule, block, keyword, value.',
    ],
  ])('with %s is refused', async (_, content, told) => {
    const cwd = makeFolder({ ...small, [file]: content });
    for (const more of [[], ['--suppress-all'], ['--prune-suppressions']]) {
      const run = await linted(cwd, ...more);
      expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(`ssh-lint: ${file}`)]);
      expect(run.stderr.trimEnd().endsWith(told), run.stderr).toBe(true);
    }
    expect(baselineOf(cwd)).toBe(content);
  });

  test.each<[title: string, argv: readonly string[], told: string]>([
    ['one that is not there', ['--suppressions', 'missing.json'], 'There is no such file or folder.'],
    ['a folder', ['--suppressions', 'a'], ''],
    ['a link', ['--suppressions', 'link.json'], ''],
    ['a large one', ['--suppressions', 'large.json'], 'It is larger than 4 MiB'],
    ['one in a folder that is not there', ['--suppress-all', '--suppressions', 'x/y.json'], 'It cannot be written'],
    ['suppressing and pruning', ['--suppress-all', '--prune-suppressions'], 'give it or --prune-suppressions'],
    ['suppressing and a patch', ['--suppress-all', '--diff'], 'give one of them'],
  ])('%s is refused', async (_, more, told) => {
    const cwd = makeFolder({ ...small, 'large.json': ' '.repeat(4 * 1024 * 1024 + 1) });
    symlinkSync(join(cwd, 'a/.ssh/config'), join(cwd, 'link.json'));
    const run = await runCli([...argv, ...more], { cwd });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(told);
    expect(existsSync(join(cwd, file))).toBe(false);
  });

  test('keeps its mode, and is not written where nothing is stale', async () => {
    const cwd = makeFolder(small);
    await linted(cwd, '--suppress-all');
    chmodSync(join(cwd, file), 0o640);
    const { ino } = statSync(join(cwd, file));
    await linted(cwd, '--prune-suppressions');
    expect(statSync(join(cwd, file)).ino).toBe(ino);
    await linted(cwd, '--suppress-all');
    expect(statSync(join(cwd, file)).mode & 0o777).toBe(0o640);
  });
});

describe('comments', () => {
  const text =
    'ServerAliveInterval 60\n# ssh-lint-disable-next-line no-zero-count -- the tunnel is watched\nServerAliveCountMax 0\n';

  test.each<[argv: readonly string[], code: number, shown: string]>([
    [[], 0, 'Checked 1 file: no findings; 1 suppressed.\n'],
    [['--no-inline-config'], 1, '1 finding'],
    [['--show-suppressed'], 0, 'warning no-zero-count, suppressed: the tunnel is watched\n'],
    [['-f', 'json'], 0, '"kind": "inSource",\n            "justification": "the tunnel is watched"'],
    [['-f', 'sarif', '--show-suppressed'], 0, '"justification": "the tunnel is watched"'],
  ])('with %j', async (more, code, shown) => {
    const run = await runCli([...argv, '--only', 'valid-suppression', ...more], {
      cwd: makeFolder({ '.ssh/config': text }),
    });
    expect([run.code, run.shown]).toEqual([code, expect.stringContaining(shown)]);
  });

  test('a rule that does not run has no unused suppression, and one that runs has', async () => {
    const unused = text.replace('Max 0', 'Max 3');
    const tried = (more: readonly string[]) =>
      runCli([...more, '--only', 'valid-suppression', '-f', 'json'], { cwd: makeFolder({ '.ssh/config': unused }) });
    expect(findingsOf(await tried([]))).toEqual([]);
    expect(findingsOf(await tried(['--only', 'no-zero-count']))).toEqual(['.ssh/config:2 valid-suppression']);
  });
});

/** The hooks lint the files of a commit alone. */
test('a run without the files that a rule compares calls no suppression of it stale or unused', async () => {
  const files = {
    'a/.ssh/config': 'ServerAliveInterval 60\n',
    'b/.ssh/config': '# ssh-lint-disable-file consistent-keepalive -- known\nServerAliveInterval 30\n',
  };
  const cwd = makeFolder(files);
  await runCli(['--preset', 'strict', '--suppress-all'], { cwd });
  const before = readFileSync(join(cwd, 'b/.ssh/config'), 'utf8');
  const whole = await runCli(['--preset', 'strict'], { cwd });
  expect([whole.code, whole.stderr]).toEqual([0, expect.not.stringContaining('stale')]);
  for (const path of ['a/.ssh/config', 'b/.ssh/config']) {
    const part = await runCli(['--preset', 'strict', '--fix', path], { cwd });
    expect([part.code, part.stderr]).toEqual([0, expect.not.stringContaining('stale')]);
  }
  expect(readFileSync(join(cwd, 'b/.ssh/config'), 'utf8')).toBe(before);
});
