import { expect, test } from 'vitest';
import type { LintedFile } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { measure } from './source.ts';

/** Findings side by side on one line, below as many blocks. */
function crowded(count: number): { readonly file: LintedFile; readonly text: string } {
  const blocks = 'Host a\n'.repeat(count);
  const text = `${blocks}# ${'x,'.repeat(count)}\n`;
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const column = 3 + 2 * index;
    const start = blocks.length + column - 1;
    const line = count + 1;
    const place = { path: 'a', line, column, endLine: line, endColumn: column + 1, start, end: start + 1 };
    const rest = { related: [], fix: undefined, suggestions: [] };
    return { ruleId: 'r', messageId: 'm', severity: 'error', message: 'm', place, ...rest };
  });
  return { file: { path: 'a', dialect: 'ssh_config', text, encoding: 'utf-8', findings, suppressed: [] }, text };
}

/** Of the processor, which other programs do not add to. */
function seconds(count: number): number {
  const { file, text } = crowded(count);
  const before = process.cpuUsage();
  const known = fingerprintsOf(file, measure(file, text));
  const { user, system } = process.cpuUsage(before);
  expect(new Set(known.values()).size).toBe(count);
  return (user + system) / 1e6;
}

test('ten thousand findings on one line take their time once', () => {
  const base = Math.min(...[1, 2, 3].map(() => seconds(1250)));
  // Eight times as many: what is quadratic takes 64 times as long.
  expect(seconds(10_000)).toBeLessThan(0.2 + 24 * base);
});
