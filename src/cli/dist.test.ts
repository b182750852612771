import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';

const repository = join(import.meta.dirname, '../..');
const nobody = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The built program, away from the packages that it was built with. */
function installedAlone(): string {
  const folder = makeFolder();
  cpSync(join(repository, 'dist'), folder, { recursive: true });
  return join(folder, 'ssh-lint.cjs');
}

interface Run {
  readonly cwd: string;
  readonly input?: string | Buffer;
}

/** Runs the built program as somebody who is not root. */
function runDist(argv: readonly string[], { cwd, input = '' }: Run) {
  const options = {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env['PATH'] },
    ...nobody,
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [installedAlone(), ...argv], options);
  return { code: status, stdout, stderr };
}

const unset = 'PermitRootLogin no\n';

/** A folder whose files anybody may change. */
function openFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  execFileSync('chmod', ['-R', 'a+rwX', folder]);
  return folder;
}

/** A file that belongs to whom the program is run as: nobody else may give it back its owner. */
function ownFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder(files);
  if (nobody.uid !== undefined) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, folder]);
  return folder;
}

describe('the built program, with nothing installed', () => {
  test('finds the comment that contradicts its value', () => {
    const cwd = openFolder({
      sshd_config: readFileSync(join(repository, 'fixtures/article/etc/ssh/sshd_config'), 'utf8'),
    });
    const { code, stdout, stderr } = runDist([], { cwd });
    expect(stdout).toContain('sshd_config:2:21 error no-comment-mismatch\n');
    expect([code, stderr]).toEqual([1, 'Checked 1 file: 1 finding.\n']);
  });

  test('fixes files, expands globs and reads settings', () => {
    const cwd = ownFolder({ 'a/sshd_config': unset, 'b/sshd_config': unset });
    const argv = ['--fix', '*/sshd_config', '--rule', 'require-keepalive: [error, { interval: 2m }]'];
    expect(runDist(argv, { cwd })).toMatchObject({ code: 0, stderr: expect.stringContaining('Fixed b/sshd_config') });
    expect(readFileSync(join(cwd, 'a/sshd_config'), 'utf8')).toBe(`${unset}ClientAliveInterval 120\n`);
  });

  test.each([
    ['.ssh-lint.yaml', 'rules: { require-keepalives: off }'],
    ['.ssh-lint.jsonc', '{ "rules": { "require-keepalives": "off" } }'],
  ])('reads %s', (name, text) => {
    const read = (content: string) => runDist([], { cwd: openFolder({ sshd_config: unset, [name]: content }) });
    expect(read(text)).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean require-keepalive?') });
    expect(read(text.replace('keepalives', 'keepalive'))).toMatchObject({ code: 0, stdout: '' });
  });

  test('prints a patch', () => {
    const { code, stdout } = runDist(['--diff'], { cwd: openFolder({ sshd_config: unset }) });
    expect([code, stdout]).toEqual([1, expect.stringContaining('\n+ClientAliveInterval 60\n')]);
  });

  test('writes all of a long report before it exits', () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}/sshd_config`, unset]));
    const { code, stdout } = runDist(['-f', 'json', '--max-warnings', '0'], { cwd: openFolder(files) });
    expect(code).toBe(1);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout).summary.warnings).toBe(500);
  });
});

test('what is shipped cannot open a connection, evaluate text or, but for the git of the Action, run a program', () => {
  const built = join(repository, 'dist');
  const code = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
  expect(code).toEqual(expect.arrayContaining(['core.cjs', 'index.js', 'ssh-lint.cjs']));
  for (const name of code) {
    const text = readFileSync(join(built, name), 'utf8');
    const modules = [...text.matchAll(/\b(?:require\(|from |import\()\s*["']([^"'.][^"']*)["']/g)].map(
      ([, module]) => module!,
    );
    const strange = modules.map((module) => module.replace('node:', '')).filter((module) => !harmless.has(module));
    expect(strange, name).toEqual(name === 'action.cjs' ? ['child_process'] : []);
    expect(text.includes('action.cjs'), name).toBe(false);
    expect(text, name).not.toMatch(/\beval\(|\bnew Function\(|\bfetch\(/);
  }
});

/** Modules of Node that neither reach a network nor start a process. */
const harmless: ReadonlySet<string> = new Set(
  'buffer crypto events fs module os path process stream tty util worker_threads'.split(' '),
);

describe('what only a process can meet', () => {
  test('a file that the user may not read is exit 2, and the others are reported', () => {
    const cwd = openFolder({ 'a/sshd_config': unset, 'b/sshd_config': unset });
    chmodSync(join(cwd, 'a/sshd_config'), 0);
    const { code, stdout, stderr } = runDist(['-f', 'compact'], { cwd });
    expect(stdout).toMatch(/^b\/sshd_config:1:1: warning: .* \[require-keepalive\]\n$/);
    expect([code, stderr]).toEqual([
      2,
      'ssh-lint: a/sshd_config: It cannot be read: permission denied.\nChecked 1 file: 1 finding.\n',
    ]);
  });

  test('a FIFO does not hang it', () => {
    const cwd = openFolder({});
    execFileSync('mkfifo', [join(cwd, 'sshd_config')]);
    expect(runDist([], { cwd }).stderr).toContain(
      'sshd_config: It is a FIFO, not a regular file, and is left alone.\n',
    );
  });

  test('standard input is read to its end, however slowly it comes', () => {
    const command = `{ printf 'ClientAlive'; sleep 0.2; echo 'Interval 60'; } | "$0" "$1" - -f json`;
    const stdout = execFileSync('sh', ['-c', command, process.execPath, installedAlone()], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(JSON.parse(stdout).files).toEqual([expect.objectContaining({ path: 'stdin', dialect: 'sshd_config' })]);
  });

  const shell = (command: string) => {
    const cwd = openFolder({ sshd_config: unset });
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath, installedAlone()], {
      cwd,
      encoding: 'utf8',
    });
    return { status, stderr };
  };

  test('standard input that cannot be read is exit 2', () => {
    expect(shell('"$0" "$1" - < /')).toEqual({
      status: 2,
      stderr: 'ssh-lint: Standard input: It cannot be read: EISDIR.\n',
    });
  });

  test('a reader that stops early is no failure', () => {
    expect(shell('"$0" "$1" --preset all | head -n 0')).toEqual({ status: 0, stderr: 'Checked 1 file: 1 finding.\n' });
  });

  test.runIf(existsSync('/dev/full'))('output that cannot be written is exit 2, never 0', () => {
    expect(shell('"$0" "$1" > /dev/full')).toEqual({
      status: 2,
      stderr: 'ssh-lint: Standard output cannot be written (ENOSPC).\nChecked 1 file: 1 finding.\n',
    });
    expect(shell('"$0" "$1" 2> /dev/full').status).toBe(2);
  });
});
