import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasValidators, multitoolResults, schemaErrors } from '../testing/sarif-validators.ts';
import { findingsOf, runCli } from '../testing/run-cli.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

test('the sample repository shows a finding of each of seven rules, and no other', async () => {
  const run = await runCli(['--format', 'json'], { cwd: join(fixtures, 'sample') });
  expect(findingsOf(run)).toEqual([
    'bastion/etc/ssh/sshd_config:9 no-comment-mismatch',
    'bastion/etc/ssh/sshd_config.d/20-sessions.conf:2 no-zero-count',
    'dotfiles/.ssh/config:1 valid-include',
    'dotfiles/.ssh/config:3 no-late-general-block',
    'dotfiles/.ssh/config:10 no-shadowed-directive',
    'roles/ssh/files/ssh_config:2 require-keepalive',
    'roles/ssh/files/ssh_config:4 no-wrong-side-keyword',
  ]);
  expect(run).toMatchObject({ code: 1, stderr: 'Checked 6 files: 7 findings.\n' });
});

test('bastions that differ are told under the strict preset alone', async () => {
  const cwd = join(fixtures, 'fleet');
  const recommended = findingsOf(await runCli(['--format', 'json'], { cwd }));
  expect(recommended).toEqual(['west/etc/ssh/sshd_config:2 no-doubled-interval']);
  const strict = await runCli(['--preset', 'strict', '--only', 'consistent-keepalive', '--format', 'json'], { cwd });
  expect(findingsOf(strict)).toEqual(
    expect.arrayContaining([
      'east/etc/ssh/sshd_config:2 consistent-keepalive',
      'west/etc/ssh/sshd_config:2 consistent-keepalive',
    ]),
  );
});

describe.runIf(hasValidators)('SARIF of all fixtures and all rules has no error and no warning', () => {
  const log = async (): Promise<string> =>
    (await runCli(['--preset', 'all', '-f', 'sarif', '.', 'missing'], { cwd: fixtures })).stdout;

  test('by the schema of OASIS', async () => {
    expect(JSON.parse(await log()).runs[0].results.length).toBeGreaterThan(10);
    expect(await schemaErrors(await log())).toEqual([]);
  });

  test("by Microsoft's multitool with GitHub's rules", async () => {
    expect(multitoolResults(await log()).filter(({ level }) => level !== 'note')).toEqual([]);
  }, 30_000);
});
