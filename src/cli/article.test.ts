import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { hasProgram, hasSshd, sshd } from '../testing/programs.ts';
import { findingsOf, runCli } from '../testing/run-cli.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** A copy of one of the fixtures. */
function copyOf(fixture: string): string {
  const cwd = makeFolder();
  cpSync(join(fixtures, fixture), cwd, { recursive: true });
  return cwd;
}

const path = 'etc/ssh/sshd_config';
const fixedText = '# Server will send "keep alive" messages every 60 seconds\nClientAliveInterval 60\n';

describe('a comment that says 60 above a value of 298', () => {
  test('is one finding on the value, with the comment beside it, and exit 1', async () => {
    const run = await runCli(['--format', 'json'], { cwd: copyOf('article') });
    const [file] = JSON.parse(run.stdout).files;
    expect(file.findings).toEqual([
      expect.objectContaining({
        ruleId: 'no-comment-mismatch',
        severity: 'error',
        line: 2,
        column: 21,
        endLine: 2,
        endColumn: 24,
        related: [expect.objectContaining({ path, line: 1 })],
        fix: expect.objectContaining({ safety: 'safe', edits: [{ path, start: 78, end: 81, text: '60' }] }),
        suggestions: [],
      }),
    ]);
    expect(run.code).toBe(1);
  });

  test('is fixed, and the second run is clean', async () => {
    const cwd = copyOf('article');
    const fix = await runCli(['--fix'], { cwd });
    expect(fix).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `Fixed ${path} (no-comment-mismatch).\nChecked 1 file: no findings left.\n`,
    });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(fixedText);
    expect(await runCli([], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: 'Checked 1 file: no findings.\n' });
  });

  const patchers = [
    ['git apply', 'git', ['apply', '-']],
    ['patch -p1', 'patch', ['-p1']],
  ] as const;

  test.each(patchers.filter(([, program]) => hasProgram(program)))(
    'gives a patch that %s takes, and that makes of it what --fix does',
    async (_, command, args) => {
      const cwd = copyOf('article');
      const diff = await runCli(['--diff'], { cwd });
      expect(diff.code).toBe(1);
      expect(readFileSync(join(cwd, path))).toEqual(readFileSync(join(fixtures, 'article', path)));
      execFileSync(command, args, { cwd, input: diff.stdoutBytes, stdio: 'pipe' });
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(fixedText);
      expect(await runCli(['--diff'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    },
  );

  test.runIf(hasSshd)('is 60 for sshd itself once it is fixed', async () => {
    const cwd = copyOf('article');
    const key = join(cwd, 'host_key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    const intervalFor = (): string | undefined => {
      const { stdout, stderr } = spawnSync(sshd(), ['-T', '-f', join(cwd, path), '-h', key], {
        encoding: 'utf8',
      });
      return /^clientaliveinterval (\d+)$/im.exec(stdout)?.[1] ?? stderr;
    };
    expect(intervalFor()).toBe('298');
    await runCli(['--fix'], { cwd });
    expect(intervalFor()).toBe('60');
  });
});

test('files whose comments tell the truth give no finding, whatever the preset', async () => {
  const recommended = await runCli(['--format', 'json'], { cwd: join(fixtures, 'good') });
  expect(findingsOf(recommended)).toEqual([]);
  expect(recommended).toMatchObject({ code: 0, stderr: 'Checked 2 files: no findings.\n' });
  const strict = await runCli(['--preset', 'strict', '--format', 'json'], { cwd: join(fixtures, 'good') });
  expect(findingsOf(strict)).toEqual([]);
});
