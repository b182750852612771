import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { findingsOf, runCli } from '../testing/run-cli.ts';

/** An error and two warnings. */
const mixed = {
  ssh_config: 'Host *\n    ServerAliveInterval 900\n    ServerAliveCountMax 0\n',
  sshd_config: 'ServerAliveInterval 60\nClientAliveInterval 60\n',
};
const wrongSide = 'sshd_config:1 no-wrong-side-keyword';
const zero = 'ssh_config:3 no-zero-count';
const tooLong = 'ssh_config:2 keepalive-interval';

describe('which rules run', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], [tooLong, zero, wrongSide]],
    [['--no-config'], [tooLong, zero, wrongSide]],
    [['--only', 'no-zero-count'], [zero]],
    [
      ['--only', 'no-zero-count', '--only', 'no-wrong-side-keyword'],
      [zero, wrongSide],
    ],
    [
      ['--skip', 'no-zero-count'],
      [tooLong, wrongSide],
    ],
    [['--only', 'no-zero-count', '--skip', 'no-zero-count'], []],
    [['--only', 'dead-peer-time'], []],
    [['--only', 'dead-peer-time', '--rule', 'dead-peer-time: [info, { limit: 3m }]'], ['sshd_config:2 dead-peer-time']],
    [
      ['--preset', 'strict', '--skip', 'keepalive-interval', '--skip', 'consistent-keepalive'],
      [zero, wrongSide],
    ],
    [
      ['--rule', 'no-zero-count: off'],
      [tooLong, wrongSide],
    ],
    [
      ['--rule', 'keepalive-interval: [warning, { max: 15m }]'],
      [zero, wrongSide],
    ],
    [
      ['--rule', 'keepalive-interval: [warning, { max: 1200 }]'],
      [zero, wrongSide],
    ],
    [
      ['--rule', '{"keepalive-interval": ["info", {"max": "20m"}]}'],
      [zero, wrongSide],
    ],
    [
      ['--rule', 'no-zero-count: off', '--rule', 'no-zero-count: info'],
      [tooLong, zero, wrongSide],
    ],
  ])('%j', async (argv, expected) => {
    expect(findingsOf(await runCli([...argv, '--format', 'json'], { cwd: makeFolder(mixed) }))).toEqual(expected);
  });

  test('a severity that is set is the one reported', async () => {
    const run = await runCli(['--rule', 'no-zero-count: error', '--only', 'no-zero-count', '-f', 'compact'], {
      cwd: makeFolder(mixed),
    });
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^ssh_config:3:25: error: .* \[no-zero-count\]\n$/),
    });
  });
});

describe('the exit code', () => {
  const warnings = ['--skip', 'no-wrong-side-keyword'];

  test.each<[readonly string[], number]>([
    [[], 1],
    [warnings, 0],
    [[...warnings, '--max-warnings', '2'], 0],
    [[...warnings, '--max-warnings', '1'], 1],
    [['--exit-zero'], 0],
    [['--exit-zero', '--max-warnings', '0'], 0],
    [['--exit-zero', 'missing'], 2],
    [['--exit-zero', '--diff', '--rule', 'require-keepalive: error'], 0],
    [['--quiet'], 1],
    [[...warnings, '--quiet'], 0],
    [[...warnings, '--quiet', '--max-warnings', '1'], 1],
  ])('with %j is %d', async (argv, code) => {
    expect(await runCli(argv, { cwd: makeFolder(mixed) })).toMatchObject({ code });
  });

  test.each(['pretty', 'compact', 'json', 'sarif', 'patch'])('is the same for %s', async (format) => {
    const cwd = makeFolder(mixed);
    expect((await runCli(['-f', format], { cwd })).code).toBe(1);
    expect((await runCli(['-f', format, ...warnings], { cwd })).code).toBe(0);
    expect((await runCli(['-f', format, '.', 'missing'], { cwd })).code).toBe(2);
  });

  test('is explained where too many warnings are the reason, though --quiet hides them', async () => {
    const cwd = makeFolder(mixed);
    const limit = 'ssh-lint: There are 2 warnings, and --max-warnings allows 1.\n';
    const quiet = await runCli([...warnings, '--quiet', '--max-warnings', '1'], { cwd });
    expect(quiet).toMatchObject({ code: 1, stdout: '', stderr: `Checked 2 files: no errors.\n${limit}` });
    const loud = await runCli([...warnings, '--max-warnings', '1'], { cwd });
    expect(loud.stderr).toBe(`Checked 2 files: 2 findings.\n${limit}`);
    expect((await runCli([...warnings, '--max-warnings', '2'], { cwd })).stderr).not.toContain('--max-warnings');
  });
});

test('--quiet reports errors only', async () => {
  const run = await runCli(['--quiet', '--format', 'json'], { cwd: makeFolder(mixed) });
  expect(findingsOf(run)).toEqual([wrongSide]);
  expect(run.stderr).toBe('Checked 2 files: 1 error.\n');
});

describe('--openssh', () => {
  const server = 'ClientAliveInterval 60\nClientAliveCountMax 0\n';

  test.each([
    ['8.0', 'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session'],
    ['8.0 - 8.1', 'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session'],
    ['<8.2', 'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session'],
    ['>=8.0', 'since 8.2 sshd never disconnects'],
    ['8.0 - 9.9', 'since 8.2 sshd never disconnects'],
    ['9.2', 'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects'],
    ['9.2p1', 'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects'],
    ['>=8.4 <9.9', 'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects'],
  ])('%s gives the message that is right for it', async (range, message) => {
    const { stdout } = await runCli(['--openssh', range, '-f', 'compact'], {
      cwd: makeFolder({ sshd_config: server }),
    });
    expect(stdout).toContain(message);
  });
});

describe('--root-dir', () => {
  const files = {
    '.git/HEAD': '',
    'hosts/a/sshd_config': 'Include /etc/ssh/probes.conf\nPermitRootLogin no\n',
    'image/etc/ssh/probes.conf': 'ClientAliveInterval 60\nClientAliveCountMax 0\n',
  };
  const argv = ['hosts', 'image/etc/ssh/probes.conf', '--dialect', 'sshd_config', '--format', 'json'];

  test('is what / means in an Include', async () => {
    const cwd = makeFolder(files);
    expect((await runCli(['hosts', '--root-dir', 'image', '--list-files'], { cwd })).code).toBe(0);
    expect(findingsOf(await runCli([...argv, '--root-dir', 'image'], { cwd }))).toEqual([
      'image/etc/ssh/probes.conf:2 no-zero-count',
    ]);
    const { stdout } = await runCli([...argv, '--root-dir', 'image', '--only', 'require-keepalive'], { cwd });
    expect(stdout).not.toContain('require-keepalive');
  });

  test('is the only / there is once it is chosen', async () => {
    const cwd = makeFolder({
      '.git/HEAD': '',
      'host/etc/ssh/sshd_config': 'Include /etc/ssh/probes.conf\nPermitRootLogin no\n',
      'host/etc/ssh/probes.conf': 'ClientAliveInterval 60\n',
      'image/README': '',
    });
    const options = ['host', '--only', 'require-keepalive', '--format', 'json'];
    expect(findingsOf(await runCli(options, { cwd }))).toEqual([]);
    expect((await runCli([...options, '--root-dir', 'image', '--debug'], { cwd })).stdout).not.toContain('probes.conf');
  });

  test('outside of the repository is read by Includes', async () => {
    const elsewhere = makeFolder({ 'etc/ssh/probes.conf': 'ClientAliveInterval 0\n' });
    const cwd = makeFolder({
      '.git/HEAD': '',
      'hosts/sshd_config': 'Include /etc/ssh/probes.conf\nPermitRootLogin no\n',
    });
    const options = ['hosts', '--format', 'json', '--preset', 'all', '--rule', 'consistent-keepalive: off'];
    const read = await runCli([...options, '--root-dir', elsewhere, '--debug'], { cwd });
    expect(read.stderr).not.toContain('Not read');
    expect(findingsOf(read)).toEqual([]);
  });

  test('may be an absolute path, and nothing else becomes readable by it', async () => {
    const elsewhere = makeFolder({ 'etc/ssh/probes.conf': 'ClientAliveCountMax 0\nBanner hidden\n' });
    const cwd = makeFolder(files);
    const run = await runCli(['hosts', '--root-dir', elsewhere, '--format', 'json', '--preset', 'all'], { cwd });
    expect(run.stdout).not.toContain('hidden');
    expect(run.stderr).not.toContain('hidden');
  });
});

test('an Include in a folder with a backslash in its name is followed', async () => {
  const probing = 'ServerAliveInterval 60\n';
  const cwd = makeFolder({
    'a\\b/.ssh/config': `${probing}Include work\n`,
    'a\\b/.ssh/work': 'ServerAliveCountMax 0\n',
  });
  const argv = ['--format', 'json', '.', 'a\\b/.ssh/work'];
  expect(findingsOf(await runCli(argv, { cwd }))).toEqual(['a\\b/.ssh/work:1 no-zero-count']);
});

describe('standard input', () => {
  const bad = 'ClientAliveInterval 60\nClientAliveCountMax 0\n';

  test('is linted under the name it stands for', async () => {
    const cwd = makeFolder();
    const run = await runCli(['-', '--stdin-filename', 'etc/ssh/sshd_config', '-f', 'compact'], { cwd, stdin: bad });
    expect(run).toMatchObject({ code: 0, stderr: 'Checked 1 file: 1 finding.\n' });
    expect(run.stdout).toMatch(/^etc\/ssh\/sshd_config:2:21: warning: .* \[no-zero-count\]\n$/);
  });

  test('has a dialect by what it holds, or by --dialect', async () => {
    const cwd = makeFolder();
    expect((await runCli(['-'], { cwd, stdin: bad })).stdout).toContain('stdin:2:21 warning no-zero-count');
    const undecided = await runCli(['-'], { cwd, stdin: 'Port 22\n' });
    expect(undecided).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('stdin: It cannot be told whether this is an ssh_config or an sshd_config'),
    });
    const told = await runCli(['-', '--dialect', 'sshd_config', '-f', 'compact'], { cwd, stdin: 'Port 22\n' });
    expect(told.stdout).toMatch(/^stdin:1:1: warning: .* \[require-keepalive\]\n$/);
  });

  test('is read in place of a file of that name, whose Includes hold', async () => {
    const cwd = makeFolder({ '.ssh/config': 'never read', '.ssh/work': 'ServerAliveInterval 60\n' });
    const stdin = 'Include work\nHost a\n    ServerAliveInterval 30\n';
    const run = await runCli(['-', '--stdin-filename', '.ssh/config', '--format', 'json'], { cwd, stdin });
    expect(findingsOf(run)).toEqual(['.ssh/config:3 no-shadowed-directive']);
  });

  test('with --fix gives the fixed text on standard output and the report on standard error', async () => {
    const cwd = makeFolder({ 'etc/ssh/sshd_config': 'PermitRootLogin no\n' });
    const stdin = Buffer.from('# caf\u00e9\r\nPermitRootLogin no\r\nClientAliveCountMax 5\r\n', 'latin1');
    const run = await runCli(['-', '--stdin-filename', 'etc/ssh/sshd_config', '--fix'], { cwd, stdin });
    expect(run.stdoutBytes.toString('latin1')).toBe(
      '# caf\u00e9\r\nPermitRootLogin no\r\nClientAliveCountMax 5\r\nClientAliveInterval 60\r\n',
    );
    expect(run).toMatchObject({
      code: 0,
      stderr: 'Fixed etc/ssh/sshd_config (require-keepalive).\nChecked 1 file: no findings left.\n',
    });
    expect(readFileSync(join(cwd, 'etc/ssh/sshd_config'), 'utf8')).toBe('PermitRootLogin no\n');
  });

  test('with --fix and a format gives that format on standard error', async () => {
    const argv = ['-', '--fix', '-f', 'json', '--dialect', 'sshd_config'];
    const { stdout, stderr } = await runCli(argv, { cwd: makeFolder(), stdin: 'Port 22\n' });
    expect(stdout).toBe('Port 22\nClientAliveInterval 60\n');
    expect(stderr).toMatch(/^\{\n {2}"version": 1,/);
  });

  test('with --fix gives back what needs no fix, and what cannot be linted', async () => {
    const cwd = makeFolder();
    const clean = await runCli(['-', '--fix'], { cwd, stdin: 'ClientAliveInterval 60' });
    expect(clean).toMatchObject({ code: 0, stdout: 'ClientAliveInterval 60' });
    const undecided = await runCli(['-', '--fix'], { cwd, stdin: 'Port 22\n' });
    expect(undecided).toMatchObject({ code: 2, stdout: 'Port 22\n' });
    const left = await runCli(['-', '--fix', '--dialect', 'sshd_config'], { cwd, stdin: bad });
    expect(left).toMatchObject({
      code: 0,
      stdout: bad,
      stderr: expect.stringContaining('stdin:2:21 warning no-zero-count'),
    });
  });

  test('with --diff gives a patch', async () => {
    const cwd = makeFolder();
    const { code, stdout } = await runCli(['-', '--stdin-filename', 'sshd_config', '--diff'], {
      cwd,
      stdin: 'Port 22\n',
    });
    expect(code).toBe(1);
    expect(stdout).toContain(
      '--- a/sshd_config\n+++ b/sshd_config\n@@ -1,1 +1,2 @@\n Port 22\n+ClientAliveInterval 60\n',
    );
  });
});

describe('which files', () => {
  const probing = { client: 'ServerAliveInterval 60\n', server: 'ClientAliveInterval 60\n' };
  const tree = {
    '.git/HEAD': '',
    '.gitignore': 'old/\n',
    '.ssh/config': probing.client,
    'old/ssh_config': probing.client,
    'etc/ssh/sshd_config': probing.server,
    'etc/ssh/sshd_config.d/a.conf': '# nothing\n',
    'node_modules/x/ssh_config': probing.client,
    'notes/client.txt': probing.client,
    'notes/server.txt': probing.server,
  };
  const listed = (...argv: readonly string[]) => runCli(['--list-files', ...argv], { cwd: makeFolder(tree) });

  test.each<[readonly string[], readonly string[]]>([
    [[], ['.ssh/config\tssh_config', 'etc/ssh/sshd_config\tsshd_config', 'etc/ssh/sshd_config.d/a.conf\tsshd_config']],
    [['etc', '--ignore-pattern', '*.d'], ['etc/ssh/sshd_config\tsshd_config']],
    [['--ignore-pattern', 'etc/**', '--ignore-pattern', '!etc/ssh'], ['.ssh/config\tssh_config']],
    [['old'], ['old/ssh_config\tssh_config']],
    [
      ['.', '--no-ignore', '--ignore-pattern', 'etc'],
      ['.ssh/config\tssh_config', 'old/ssh_config\tssh_config'],
    ],
    [['**/*_config'], ['etc/ssh/sshd_config\tsshd_config']],
    [['notes/*'], ['notes/client.txt\tssh_config', 'notes/server.txt\tsshd_config']],
    [['notes/client.txt', '--dialect', 'sshd_config'], ['notes/client.txt\tsshd_config']],
    [['.ssh', '.ssh/config', './.ssh/../.ssh/config'], ['.ssh/config\tssh_config']],
  ])('%j', async (argv, lines) => {
    expect(await listed(...argv)).toMatchObject({ code: 0, stdout: `${lines.join('\n')}\n`, stderr: '' });
  });

  test('--list-files lints nothing, and is exit 2 where there is nothing to list', async () => {
    const cwd = makeFolder(mixed);
    const { code, stdout } = await runCli(['--list-files', '--fix'], { cwd });
    expect([code, stdout]).toEqual([0, 'ssh_config\tssh_config\nsshd_config\tsshd_config\n']);
    expect(await listed('notes')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('ssh-lint: notes:'),
    });
  });

  test('--no-error-on-unmatched-pattern makes nothing to lint exit 0, a missing path still exit 2', async () => {
    const cwd = makeFolder(tree);
    const argv = ['--no-error-on-unmatched-pattern'];
    expect(await runCli([...argv, 'notes'], { cwd })).toMatchObject({
      code: 0,
      stderr: 'Checked 0 files: no findings.\n',
    });
    expect(await runCli([...argv, '*.conf'], { cwd })).toMatchObject({ code: 0 });
    expect(await runCli([...argv, 'nope'], { cwd })).toMatchObject({ code: 2 });
  });

  test('--force-exclude leaves out a file that is named and ignored, and nothing left is exit 0', async () => {
    const cwd = makeFolder(tree);
    expect(await runCli(['--force-exclude', 'old/ssh_config'], { cwd })).toMatchObject({
      code: 0,
      stderr: 'Checked 0 files: no findings.\n',
    });
    expect(await runCli(['--force-exclude', 'nope'], { cwd })).toMatchObject({ code: 2 });
  });

  test('a folder without SSH files beside files that are named is exit 2', async () => {
    expect(await runCli(['notes', '.ssh'], { cwd: makeFolder(tree) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Checked 1 file: no findings.\n'),
    });
  });
});
