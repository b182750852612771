import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { markdown } from './markdown.ts';

const patch = `ssh-lint: no-comment-mismatch
diff --git a/etc/ssh/sshd_config b/etc/ssh/sshd_config
--- a/etc/ssh/sshd_config
+++ b/etc/ssh/sshd_config
@@ -1,2 +1,2 @@
 # every 60 seconds
-ClientAliveInterval 298
+ClientAliveInterval 60
`;

test('totals, a table by rule, the patch behind a fold, and the findings, worst first', () => {
  expect(markdown(mixedResult, { ...formatContext, patch })).toBe(`## ssh-lint

**3 findings** (1 error, 1 warning, 1 info) in 2 of 3 files.

### By rule

| rule | severity | findings | fixable |
| --- | --- | --: | --: |
| [no-comment-mismatch](https://example.com/ssh-lint/rules/no-comment-mismatch) | error | 1 | 1 |
| [require-keepalive](https://example.com/ssh-lint/rules/require-keepalive) | warning | 1 | 1 |
| [dead-peer-time](https://example.com/ssh-lint/rules/dead-peer-time) | info | 1 | 0 |

<details><summary>The fixes as a patch</summary>

\`\`\`diff
ssh-lint: no-comment-mismatch
diff --git a/etc/ssh/sshd_config b/etc/ssh/sshd_config
--- a/etc/ssh/sshd_config
+++ b/etc/ssh/sshd_config
@@ -1,2 +1,2 @@
 # every 60 seconds
-ClientAliveInterval 298
+ClientAliveInterval 60
\`\`\`

</details>

### Findings

| place | severity | finding |
| --- | --- | --- |
| <code>etc/ssh/sshd\\_config:2:21</code> | error | The comment says every 60 seconds, the value is 298. <code>no-comment-mismatch</code><br>Fix: Change the value to 60. |
| <code>home/é/.ssh/config:2:7</code> | warning | No count is in force for any host. <code>require-keepalive</code><br>Fix (unsafe): Add ServerAliveCountMax 3. |
| <code>home/é/.ssh/config:2:7</code> | info | A port of \\<three\\> digits \\| and a \\\`comment\\\`, 100%: odd. <code>dead-peer-time</code> |
`);
});

test('a clean run says so, and counts what is suppressed', () => {
  const suppressed = { ...lintedFile('a', ''), suppressed: mixedResult.files[1]!.findings.map(suppressedFinding) };
  expect(markdown(lintResult(lintedFile('b', ''), suppressed), formatContext)).toBe(
    '## ssh-lint\n\nNo findings in 2 files; 1 suppressed.\n',
  );
});

test('rules: the worst first, then what there is most of; the worst severity of a rule is told', () => {
  const at = placeIn('a', 'Port 22', '22');
  const findings = [
    finding({ place: at, ruleId: 'once', severity: 'warning' }),
    finding({ place: at, ruleId: 'b-twice', severity: 'info' }),
    finding({ place: at, ruleId: 'b-twice', severity: 'warning' }),
    finding({ place: at, ruleId: 'a-twice', severity: 'warning' }),
    finding({ place: at, ruleId: 'a-twice', severity: 'warning' }),
    finding({ place: at, ruleId: 'worst', severity: 'error' }),
  ];
  const rows = markdown(lintResult(lintedFile('a', 'Port 22', findings)), formatContext).match(/^\| \[.*$/gm)!;
  expect(rows.map((row) => row.replace(/\(.*?\)/, ''))).toEqual([
    '| [worst] | error | 1 | 0 |',
    '| [a-twice] | warning | 2 | 0 |',
    '| [b-twice] | warning | 2 | 0 |',
    '| [once] | warning | 1 | 0 |',
  ]);
});

describe('the patch', () => {
  const folded = (text: string) => markdown(mixedResult, { ...formatContext, patch: text });

  test('keeps its fold whatever it holds', () => {
    const lines = folded(' ```\n-````` </details>\n+\t::error::\n ::error::\n ##[add-mask]x \u001b\n').split('\n');
    const start = lines.indexOf('``````diff');
    expect(lines.slice(start + 1, lines.indexOf('``````'))).toEqual([
      ' ```',
      '-````` </details>',
      '+\t::error::',
      ' \\u{3a}:error::',
      ' ##\\u{5b}add-mask]x \\u{1b}',
    ]);
  });

  test('shows no secrets, and says so', () => {
    const shown = folded(' SetEnv TOKEN=hunter2\n+ProxyCommand nc --password hunter3 %h\n');
    expect(shown).toContain('<details><summary>The fixes as a patch, its secrets left out</summary>');
    expect(shown).toContain('\n SetEnv TOKEN=[REDACTED]\n+ProxyCommand nc --password [REDACTED] %h\n');
    expect(shown).not.toContain('hunter');
  });

  test('is left out where it is too long', () => {
    const shown = folded(' é\n'.repeat(200_000));
    expect(shown).toContain('\nThe patch with the fixes is too long to be shown here.\n');
    expect(shown).not.toContain('<details>');
    expect(shown).toContain('### Findings');
  });
});

describe('no more bytes than GitHub takes', () => {
  const at = placeIn('a', 'Port 22', '22');
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding({ place: at, severity: index === 19_999 ? 'error' : 'info', message: `日本 ${index}` }),
  );

  test.each([
    ['without a patch', ''],
    ['with a long one', ' é\n'.repeat(100_000)],
  ])('%s: the worst findings are shown, the others counted', (_, text) => {
    const shown = markdown(lintResult(lintedFile('a', 'Port 22', findings)), { ...formatContext, patch: text });
    const bytes = Buffer.byteLength(shown);
    expect(bytes).toBeLessThan(900 * 1024);
    expect(bytes).toBeGreaterThan(880 * 1024);
    const rows = shown.match(/^\| <code>a:1:6<\/code>.*$/gm)!;
    expect(rows[0]).toContain('日本 19999');
    expect(shown).toMatch(new RegExp(`\n\n${20_000 - rows.length} more findings not shown here\\.\n$`));
  });
});

test('whatever names and messages hold, a finding is a row, and printable', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = markdown(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      expect(written.match(/^\| <code>.*\|$/gm)?.length ?? 0).toBe(
        result.files.flatMap((file) => file.findings).length,
      );
    }),
  );
});

test.runIf(hasReferences)('whatever names, messages and patches hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      const hostilePatch = result.files.map(({ text = '' }) => ` ${text}`).join('\n');
      expect(commands(markdown(result, { ...formatContext, patch: hostilePatch }))).toEqual([]);
    }),
  );
});

test('what the run has to say stands under the totals, as text', () => {
  const asides = [{ severity: 'warning', message: 'The history of `main` is <short>.' }] as const;
  expect(markdown(lintResult(), { ...formatContext, asides })).toBe(
    '## ssh-lint\n\nNo findings in 0 files.\n\n- warning: The history of \\`main\\` is \\<short\\>.\n',
  );
});

test('a part of a summary has a heading and a size of its own', () => {
  const place = placeIn('a', 'Port 22', '22');
  const findings = Array.from({ length: 100 }, () => finding({ place }));
  const summary = { heading: '### Elsewhere', mostBytes: 3000 };
  const shown = markdown(lintResult(lintedFile('a', 'Port 22', findings)), { ...formatContext, summary });
  expect(shown).toMatch(/^### Elsewhere\n\n\*\*100 findings/);
  expect(shown).toMatch(/\d+ more findings not shown here\.\n$/);
  expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(3000);
});
