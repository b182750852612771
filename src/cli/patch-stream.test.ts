import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasProgram } from '../testing/programs.ts';
import { hasReferences } from '../testing/references.ts';
import { runCli } from '../testing/run-cli.ts';

const head = '# \u001b[31m ##[add-mask]60\n# a\r::add-mask::yes\n';
const unset = `${head}PermitRootLogin no\n`;
const env = { GITHUB_ACTIONS: 'true' };

describe('a patch of a file that holds commands of a runner', () => {
  test.runIf(hasReferences)('is printed in a workflow so that none of them is obeyed', async () => {
    const commands = await runnerCommands();
    const outside = await runCli(['--diff'], { cwd: makeFolder({ sshd_config: unset }) });
    expect(commands(outside.stdout)).toHaveLength(2);
    const { stdout } = await runCli(['--diff'], { cwd: makeFolder({ sshd_config: unset }), env });
    expect(commands(stdout)).toEqual([{ resume: true }]);
    expect(stdout.split('\n').slice(1, -2).join('\n')).toBe(outside.stdout.trimEnd());
  });

  test.each((['git', 'patch'] as const).filter(hasProgram))('is taken by %s all the same', async (command) => {
    const cwd = makeFolder({ sshd_config: unset });
    const { stdoutBytes } = await runCli(['--diff'], { cwd, env });
    execFileSync(command, command === 'git' ? ['apply', '-'] : ['-p1'], { cwd, input: stdoutBytes, stdio: 'pipe' });
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(`${unset}ClientAliveInterval 60\n`);
  });

  test('has no such lines where there is nothing to obey, nor in a file', async () => {
    const plain = makeFolder({ sshd_config: 'PermitRootLogin no\n' });
    expect((await runCli(['--diff'], { cwd: plain, env })).stdout).toMatch(/^ssh-lint: /);
    const cwd = makeFolder({ sshd_config: unset });
    await runCli(['-f', 'patch', '-o', 'x.patch'], { cwd, env });
    expect(readFileSync(join(cwd, 'x.patch'), 'utf8')).toMatch(/^ssh-lint: /);
  });
});

test('a patch on a terminal is fit for it', async () => {
  const cwd = makeFolder({ sshd_config: unset });
  const { stdout } = await runCli(['--diff'], { cwd, terminal: { stdout: true } });
  expect(unprintableIn(stdout)).toEqual([]);
  expect(stdout).toContain('\n # \\u{1b}[31m ##\\u{5b}add-mask]60\n # a\\u{d}::add-mask::yes\n');
  expect(await runCli(['--diff', '--only', 'no-zero-count'], { cwd, terminal: { stdout: true } })).toMatchObject({
    code: 0,
    stdout: '',
  });
});

test('so is one beside the fixed text, on standard error', async () => {
  const cwd = makeFolder();
  const args = ['--fix', '-', '--stdin-filename', 'sshd_config', '-f', 'patch'];
  const { stderr } = await runCli(args, { cwd, stdin: unset, terminal: { stderr: true } });
  expect(unprintableIn(stderr)).toEqual([]);
  expect(stderr).toContain('+ClientAliveInterval 60');
});

test('a patch that is asked for twice is printed once', async () => {
  const cwd = makeFolder({ sshd_config: 'PermitRootLogin no\n' });
  const { stdout } = await runCli(['--diff', '-f', 'patch'], { cwd });
  expect(stdout).toBe((await runCli(['--diff'], { cwd })).stdout);
});
