import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { runCli } from '../testing/run-cli.ts';

const files = {
  '.git/HEAD': '',
  '.ssh-lint.yaml': `openssh: ">=8.0"
files: [{ match: "*.j2", dialect: sshd_config }]
ignores: [old/]
rules: { require-keepalive: [error, { interval: 77 }] }
overrides: [{ files: [lab/], rules: { valid-quotes: off } }]
`,
  'lab/ssh_config': '',
};

/** The lines of the text that begin with these names, their blanks made one. */
async function linesOf(names: readonly string[], argv: readonly string[] = []): Promise<readonly string[]> {
  const { code, stdout } = await runCli(['config', 'lab/ssh_config', ...argv], { cwd: makeFolder(files) });
  expect(code).toBe(0);
  const lines = stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' '));
  return lines.filter((line) => names.some((name) => line.startsWith(`${name} `) || line.startsWith(`${name}:`)));
}

describe('config', () => {
  test('each value with its origin', async () => {
    const names = ['lab/ssh_config', 'openssh', 'files', 'ignores', 'require-keepalive', 'valid-quotes', 'valid-match'];
    expect(await linesOf(names)).toEqual([
      'lab/ssh_config: .ssh-lint.yaml',
      'openssh >=8.0 .ssh-lint.yaml:1:10',
      'files *.j2 sshd_config .ssh-lint.yaml:2:9',
      'ignores old/ .ssh-lint.yaml:3:11',
      'require-keepalive error, interval: 77 .ssh-lint.yaml:4:10',
      'valid-match error recommended',
      'valid-quotes off .ssh-lint.yaml:5:39',
    ]);
  });

  test.each<readonly [argv: readonly string[], lines: readonly string[]]>([
    [
      ['--no-config'],
      ['openssh >=8.7 default', 'no-tcp-only off recommended', 'require-keepalive warning, interval: 60 recommended'],
    ],
    [
      ['--openssh', '9.2'],
      [
        'openssh 9.2 --openssh',
        'no-tcp-only off recommended',
        'require-keepalive error, interval: 77 .ssh-lint.yaml:4:10',
      ],
    ],
    [
      ['--preset', 'strict'],
      [
        'openssh >=8.0 .ssh-lint.yaml:1:10',
        'no-tcp-only info strict',
        'require-keepalive error, interval: 77 .ssh-lint.yaml:4:10',
      ],
    ],
    [
      ['--rule', 'require-keepalive: info'],
      [
        'openssh >=8.0 .ssh-lint.yaml:1:10',
        'no-tcp-only off recommended',
        'require-keepalive info, interval: 77 --rule',
      ],
    ],
    [
      ['--only', 'no-tcp-only'],
      ['openssh >=8.0 .ssh-lint.yaml:1:10', 'no-tcp-only info --only', 'require-keepalive off --only'],
    ],
    [
      ['--skip', 'require-keepalive'],
      ['openssh >=8.0 .ssh-lint.yaml:1:10', 'no-tcp-only off recommended', 'require-keepalive off --skip'],
    ],
  ])('%j', async (argv, lines) => {
    expect(await linesOf(['openssh', 'no-tcp-only', 'require-keepalive'], argv)).toEqual(lines);
  });

  test('as JSON', async () => {
    const { stdout } = await runCli(['config', 'lab/ssh_config', '-f', 'json'], { cwd: makeFolder(files) });
    const at = (line: number, column: number) => ({ path: '.ssh-lint.yaml', line, column });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      path: 'lab/ssh_config',
      configurations: ['.ssh-lint.yaml'],
      openssh: { value: '>=8.0', origin: { kind: 'file', place: at(1, 10) } },
      files: [{ match: '*.j2', dialect: 'sshd_config', origin: { kind: 'file', place: at(2, 9) } }],
      ignores: [{ pattern: 'old/', origin: { kind: 'file', place: at(3, 11) } }],
      rules: {
        'require-keepalive': {
          severity: 'error',
          options: { interval: 77 },
          origin: { kind: 'file', place: at(4, 10) },
        },
        'valid-quotes': { severity: 'off', options: {}, origin: { kind: 'file', place: at(5, 39) } },
        'valid-match': { severity: 'error', origin: { kind: 'preset', preset: 'recommended' } },
      },
    });
  });

  test.each<readonly [argv: readonly string[], message: string]>([
    [[], 'config takes one file: ssh-lint config <file>.'],
    [['lab'], 'config takes one file, and "lab" is a folder.'],
    [['nope'], 'config takes one file, and "nope" is nothing that can be found.'],
    [['a', 'b'], 'config takes one file: ssh-lint config <file>.'],
    [['a', '--fix'], 'config does not take --fix.'],
    [['a', '-f', 'sarif'], '--format is one of text, json, not "sarif".'],
  ])('a mistake: %j', async (argv, message) => {
    const run = await runCli(['config', ...argv], { cwd: makeFolder(files) });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: `ssh-lint: ${message}\n` });
  });
});

describe('init', () => {
  test('writes what is found, and what it writes is taken', async () => {
    const cwd = makeFolder({ 'etc/sshd_config': '', 'a\nrules: {}/ssh_config': '', ssh_config: '' });
    const stdout =
      'Wrote .ssh-lint.yaml: the recommended rules, OpenSSH >=8.7. Found here: 2 ssh_config, 1 sshd_config.\n';
    expect(await runCli(['init'], { cwd })).toMatchObject({ code: 0, stdout, stderr: '' });
    const text = readFileSync(join(cwd, '.ssh-lint.yaml'), 'utf8');
    expect(text).toContain('\n#   sshd_config etc/sshd_config\n');
    expect(text).toContain('\n#   ssh_config  a\\u{a}rules: {}/ssh_config\n');
    expect(await runCli([], { cwd })).toMatchObject({ code: 0 });
    const uncommented = text.replaceAll(/^# (?=(files|ignores|rules|overrides|  [-r ]))/gm, '');
    expect(uncommented).toMatch(/^overrides:/m);
    const stdin = await runCli(['-', '--stdin-filename', 'ssh_config'], {
      cwd: makeFolder({ '.ssh-lint.yaml': uncommented }),
    });
    expect(stdin).toMatchObject({ code: 0, stderr: 'Checked 1 file: no findings.\n' });
  });

  test.each(['.ssh-lint.yaml', '.ssh-lint.yml', '.ssh-lint.jsonc'])('overwrites no %s', async (name) => {
    const cwd = makeFolder({ [name]: 'mine' });
    const stderr = `ssh-lint: ${name} is here already, and init overwrites nothing.\n`;
    expect(await runCli(['init'], { cwd })).toMatchObject({ code: 2, stdout: '', stderr });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine');
  });

  test('takes no argument', async () => {
    expect(await runCli(['init', 'here'], { cwd: makeFolder() })).toMatchObject({ code: 2 });
  });
});
