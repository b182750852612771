import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FixOutput } from '../linter/fix.ts';
import { articleCase, lintResult } from '../testing/lint-results.ts';
import type { LintArguments } from './arguments.ts';
import { type Report, writeReports } from './report.ts';
import type { Streams } from './streams.ts';
import type { FoundTargets } from './targets.ts';

const { path, text, encoding } = articleCase;
const result = lintResult(articleCase);

const fixed = { path, oldText: text!, newText: text!.replace('298', '60'), ruleIds: ['no-comment-mismatch'] };

const found = {
  files: new Map([[path, { absolutePath: join('/repository', path), root: '/repository' }]]),
  sources: { read: () => ({ text, encoding }) },
} as unknown as FoundTargets;

/** What a run that worked out this fix prints in a format. */
async function printed(format: string, given: { readonly fix: boolean; readonly fixes: boolean }): Promise<string> {
  const args = { fix: given.fix, diff: false, quiet: false, patterns: [], color: false, outputs: [{ format }] };
  const fixes = given.fixes ? ({ fixed: [fixed] } as unknown as FixOutput) : undefined;
  const report: Report = {
    args: args as unknown as LintArguments,
    result,
    remaining: result,
    fixes,
    exitCode: 1,
    found,
    rules: new Map(),
  };
  let stdout = '';
  const streams = {
    env: {},
    stdoutIsTerminal: false,
    writeStdout: (data: string) => (stdout += data),
    writeStderr: () => undefined,
  } as unknown as Streams;
  await writeReports(report, streams);
  return stdout;
}

describe('a summary', () => {
  test('folds the patch with the fixes that were worked out', async () => {
    const shown = await printed('markdown', { fix: false, fixes: true });
    expect(shown).toContain(
      [
        '<details><summary>The fixes as a patch</summary>',
        '',
        '```diff',
        'ssh-lint: no-comment-mismatch',
        `diff --git a/${path} b/${path}`,
        `--- a/${path}`,
        `+++ b/${path}`,
        '@@ -1,2 +1,2 @@',
        ' # Server will send "keep alive" messages every 60 seconds',
        '-ClientAliveInterval 298',
        '+ClientAliveInterval 60',
        '```',
      ].join('\n'),
    );
  });

  test.each([
    ['once the fixes are applied', { fix: true, fixes: true }],
    ['where none were worked out', { fix: false, fixes: false }],
  ])('has no patch %s', async (_, given) => {
    const shown = await printed('markdown', given);
    expect(shown).toContain('### Findings');
    expect(shown).not.toContain('<details>');
  });
});
