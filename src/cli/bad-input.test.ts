import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { addFiles, makeFolder, withoutPrivilege } from '../testing/folder.ts';
import { defineRule } from '../rule/rule.ts';
import { findingsOf, jsonOf, runCli } from '../testing/run-cli.ts';

const good = 'Host *\n    ServerAliveInterval 60\n';
const bad = 'Host *\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\n';

describe('what cannot be linted at all: exit 2, one sentence, and no report', () => {
  test.each([
    ['an unknown option', ['--fixx'], 'ssh-lint: Unknown option "--fixx". Did you mean --fix?\n'],
    [
      'an option near no other',
      ['--wibble-wobble'],
      'ssh-lint: Unknown option "--wibble-wobble". See ssh-lint --help.\n',
    ],
    ['an unknown short option', ['-x'], 'ssh-lint: Unknown option "-x". See ssh-lint --help.\n'],
  ])('%s', async (_, argv, stderr) => {
    expect(await runCli(argv, { cwd: makeFolder({ ssh_config: bad }) })).toMatchObject({ code: 2, stdout: '', stderr });
  });

  test.each([
    ['a path where nothing is', 'etc/nope', 'There is no such file or folder.'],
    ['a path through a file', 'README/ssh_config', 'There is no such file or folder.'],
    ['no path', '', 'There is no such file or folder.'],
    ['a path with a NUL', 'a\0b', 'There is no such file or folder.'],
    [
      'a folder without SSH files',
      'docs',
      'No file of this folder has the name of an ssh_config or sshd_config, or all of them are ignored.',
    ],
    ['a pattern that matches nothing', '**/*.conf', 'No file matches this pattern, or all that match are ignored.'],
    [
      'a file whose dialect cannot be told',
      'README',
      'It cannot be told whether this is an ssh_config or an sshd_config: say so with --dialect ssh_config or --dialect sshd_config.',
    ],
  ])('%s', async (_, target, sentence) => {
    const cwd = makeFolder({ README: 'Nothing to see.\n', 'docs/index.md': '' });
    const shown = target.replace('\0', '\\u{0}');
    expect(await runCli([target], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `ssh-lint: ${shown}: ${sentence}\nChecked 0 files: no findings.\n`,
    });
  });

  test('a FIFO, without waiting for its writer', async () => {
    const cwd = makeFolder();
    execFileSync('mkfifo', [join(cwd, 'sshd_config')]);
    expect(await runCli(['sshd_config'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'ssh-lint: sshd_config: It is a FIFO, not a regular file, and is left alone.\nChecked 0 files: no findings.\n',
    });
  });

  test('a device', async () => {
    const { code, stderr } = await runCli(['/dev/null'], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('/dev/null: It is a device, not a regular file, and is left alone.\n');
  });
});

describe('what stands beside files that can be linted', () => {
  test('an unreadable file is exit 2, and the others are reported', async () => {
    const cwd = makeFolder({ 'a/sshd_config': 'PermitRootLogin no\n', ssh_config: bad });
    chmodSync(join(cwd, 'a/sshd_config'), 0);
    const run = await withoutPrivilege(() => runCli(['--format', 'json'], { cwd }));
    expect(run).toMatchObject({
      code: 2,
      stderr: 'ssh-lint: a/sshd_config: It cannot be read: permission denied.\nChecked 1 file: 1 finding.\n',
    });
    expect(findingsOf(run)).toEqual(['ssh_config:3 no-zero-count']);
  });

  test('a link out of the root is told without its content, and is no error unless it is named', async () => {
    const elsewhere = makeFolder({ secret: 'Banner secret-of-elsewhere\n' });
    const cwd = makeFolder({ '.git/HEAD': '', ssh_config: good });
    symlinkSync(join(elsewhere, 'secret'), join(cwd, 'sshd_config'));
    const sentence = 'ssh-lint: sshd_config: It leads out of the root, and nothing outside is read or written.\n';
    const found = await runCli([], { cwd });
    expect(found).toMatchObject({ code: 0, stdout: '', stderr: `${sentence}Checked 1 file: no findings.\n` });
    const named = await runCli(['sshd_config'], { cwd });
    expect(named).toMatchObject({ code: 2, stdout: '', stderr: `${sentence}Checked 0 files: no findings.\n` });
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'patch']) {
      const { stdout, stderr } = await runCli(['--preset', 'all', '--format', format], { cwd });
      expect(stdout + stderr).not.toContain('secret-of-elsewhere');
    }
  });

  test('a link into .git is told without its content', async () => {
    const cwd = makeFolder({ '.git/config': 'ClientAliveInterval hidden\n', ssh_config: good });
    symlinkSync('.git/config', join(cwd, 'sshd_config'));
    const { code, stdout, stderr } = await runCli(['--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('sshd_config: It leads into a .git folder, which may hold secrets and is left alone.\n');
    expect(stdout).not.toContain('hidden');
  });

  test('an Include that leads out of the root reads nothing there', async () => {
    const elsewhere = makeFolder({ 'x.conf': 'ServerAliveInterval 60\n' });
    const cwd = makeFolder({ '.git/HEAD': '', ssh_config: `Include ${elsewhere}/x.conf ../../x.conf\nHost a\n` });
    symlinkSync(elsewhere, join(cwd, 'out'));
    addFiles(cwd, { 'b/ssh_config': 'Include ../out/*.conf\nHost a\n    User u\n' });
    const { code, stdout, stderr } = await runCli(['--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toContain(elsewhere);
    expect(stderr).toContain('out: It leads out of the root, and nothing outside is read or written.\n');
  });

  test('a link out of the root is told once, whether the search or Includes meet it', async () => {
    const elsewhere = makeFolder({ 'x.conf': '' });
    const cwd = makeFolder({ '.git/HEAD': '', '.ssh/config.d/a.conf': '' });
    addFiles(cwd, { '.ssh/config': 'Include config.d/*\nInclude config.d/x.conf\nHost *\n  ServerAliveInterval 60\n' });
    symlinkSync(join(elsewhere, 'x.conf'), join(cwd, '.ssh/config.d/x.conf'));
    const told = 'ssh-lint: .ssh/config.d/x.conf: It leads out of the root, and nothing outside is read or written.\n';
    const run = await runCli(['--preset', 'all', '-f', 'json', '--skip', 'valid-include'], { cwd });
    expect(run.stderr).toBe(`${told}Checked 2 files: no findings.\n`);
    expect((await runCli(['--only', 'valid-include', '-f', 'compact'], { cwd })).stdout).not.toContain('leads out');
    const resolved = await runCli(['resolve', '.ssh/config'], { cwd });
    expect(resolved.stderr.match(/leads out/g)).toHaveLength(1);
  });

  test('an Include cycle ends, and both files are linted', async () => {
    const cwd = makeFolder({
      '.ssh/config': 'Include config.d/a\nHost *\n    ServerAliveInterval 60\n',
      '.ssh/config.d/a': 'Include ~/.ssh/config\nServerAliveCountMax 0\n',
    });
    const run = await runCli(['--format', 'json'], { cwd });
    expect(run).toMatchObject({ code: 1, stderr: 'Checked 2 files: 2 findings.\n' });
    expect(jsonOf(run).files.map(({ path }) => path)).toEqual(['.ssh/config', '.ssh/config.d/a']);
    expect(findingsOf(run)).toEqual(['.ssh/config.d/a:1 valid-include', '.ssh/config.d/a:2 no-zero-count']);
  });

  test('a file that includes itself ends', async () => {
    const cwd = makeFolder({ ssh_config: `Include ssh_config\n${good}` });
    const run = await runCli(['--format', 'json'], { cwd });
    expect(run.code).toBe(1);
    expect(findingsOf(run)).toEqual(['ssh_config:1 valid-include']);
  });

  test('Includes deeper than 16 levels are told, and followed no further', async () => {
    const chain = Array.from({ length: 20 }, (_, level) => [
      `.ssh/config.d/${level}`,
      `Include config.d/${level + 1}\n`,
    ]);
    const cwd = makeFolder({ '.ssh/config': `Include config.d/0\n${good}`, ...Object.fromEntries(chain) });
    const run = await runCli(['--format', 'json'], { cwd });
    expect(run.code).toBe(1);
    expect(findingsOf(run)).toEqual(['.ssh/config.d/15:1 valid-include']);
  });
});

describe('odd bytes', () => {
  const mismatch = '# one probe every 60 seconds\nClientAliveInterval 298\n';

  test('a file of 0 bytes has no findings', async () => {
    const run = await runCli(['--preset', 'all'], { cwd: makeFolder({ sshd_config: '' }) });
    expect(run).toMatchObject({ code: 0, stdout: '', stderr: 'Checked 1 file: no findings.\n' });
  });

  test.each([
    ['a binary file', Buffer.from('\u007fELF\u0002\0\0\0\u009b31m', 'latin1'), 'nulInServer', 0],
    ['UTF-16', Buffer.from(`\ufeff${mismatch}`, 'utf16le'), 'utf16', 1],
    ['a NUL in a comment', '# a\0\nClientAliveInterval 60\n', 'nulInServer', 0],
  ])('%s is a finding, and no byte of it is changed', async (_, content, messageId, code) => {
    const cwd = makeFolder({ sshd_config: content });
    const args = ['--only', 'valid-encoding', '--format', 'json'];
    const run = await runCli(args, { cwd });
    expect(run).toMatchObject({ code, stderr: 'Checked 1 file: 1 finding.\n' });
    expect(JSON.parse(run.stdout).files[0].findings).toMatchObject([{ ruleId: 'valid-encoding', messageId }]);
    await runCli(['--fix', '--unsafe-fixes', '--only', 'valid-encoding'], { cwd });
    expect(readFileSync(join(cwd, 'sshd_config'))).toEqual(Buffer.from(content));
    const fromStdin = await runCli([...args, '-', '--stdin-filename', 'sshd_config'], { cwd, stdin: content });
    expect(fromStdin).toMatchObject({ code, stdout: run.stdout });
  });

  test('a binary file of another name is exit 2, as its dialect cannot be told', async () => {
    const cwd = makeFolder({ tool: Buffer.from('\u007fELF\u0002\0\0\0', 'latin1') });
    const { code, stderr } = await runCli(['tool'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('ssh-lint: tool: It cannot be told whether this is an ssh_config or an sshd_config');
  });

  test.each([
    ['CRLF', mismatch.replaceAll('\n', '\r\n')],
    ['no last newline', mismatch.trimEnd()],
    ['latin-1', Buffer.from(`# caf\u00e9 \u00ff\n${mismatch}`, 'latin1')],
    ['UTF-8 beyond the BMP', `# \u{1f511}\n${mismatch}`],
    ['tabs', mismatch.replace(' 298', '\t298 \t')],
    ['form feeds and lone CRs', `# a\rb\fc\n\n${mismatch}`],
  ])('%s: linted, and every byte but the value kept by --fix', async (_, content) => {
    const cwd = makeFolder({ sshd_config: content });
    const only = ['--only', 'no-comment-mismatch'];
    expect(await runCli(only, { cwd })).toMatchObject({ code: 1, stderr: 'Checked 1 file: 1 finding.\n' });
    expect(await runCli([...only, '--fix'], { cwd })).toMatchObject({ code: 0 });
    const expected = Buffer.from(content).toString('latin1').replace('298', '60');
    expect(readFileSync(join(cwd, 'sshd_config'), 'latin1')).toBe(expected);
  });
});

describe('a rule that throws', () => {
  const broken = defineRule({
    meta: {
      description: 'Disallow nothing',
      why: 'It throws.',
      dialects: ['ssh_config', 'sshd_config'],
      fixable: false,
      recommended: 'error',
      examples: [],
      references: [],
      messages: {},
      options: {},
    },
    create: () => ({
      Host() {
        throw new TypeError('no \u001b[31m such node');
      },
    }),
  });
  const withBroken = new Map([...rules, ['broken-rule', broken]]);

  test('is exit 3 and named with its file; the other findings are printed', async () => {
    const cwd = makeFolder({ ssh_config: bad, sshd_config: 'ClientAliveInterval 60\n' });
    const run = await runCli(['--format', 'json'], { cwd, rules: withBroken });
    expect(run).toMatchObject({
      code: 3,
      stderr:
        'ssh-lint: ssh_config: The rule broken-rule failed, a fault of ssh-lint: no \\u{1b}[31m such node\nChecked 2 files: 1 finding.\n',
    });
    expect(findingsOf(run)).toEqual(['ssh_config:3 no-zero-count']);
  });

  test('is exit 3 whatever else is asked for', async () => {
    const cwd = makeFolder({ ssh_config: bad });
    for (const argv of [['--exit-zero'], ['--quiet'], ['--fix'], ['--diff'], ['--format', 'sarif'], ['.', 'missing']]) {
      expect((await runCli(argv, { cwd, rules: withBroken })).code).toBe(3);
    }
  });

  test('tells where it began with --debug', async () => {
    const { stderr } = await runCli(['--debug'], { cwd: makeFolder({ ssh_config: bad }), rules: withBroken });
    expect(stderr).toMatch(
      /^Reading ssh_config as ssh_config\.\nTypeError: no \\u\{1b\}\[31m such node\n {4}at .*bad-input\.test\.ts/,
    );
  });
});
