import fc from 'fast-check';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { LintedFile } from '../linter/result.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import {
  articleCase,
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { pretty } from './pretty.ts';

function reportOf(...files: readonly LintedFile[]): string {
  return pretty(lintResult(...files), formatContext);
}

test('the case that names the tool', () => {
  expect(`\n${reportOf(articleCase)}`).toBe(`
etc/ssh/sshd_config:2:21 error no-comment-mismatch
  The comment says every 60 seconds, the value is 298.
  1 | # Server will send "keep alive" messages every 60 seconds
    |                                          ---------------- The comment says 60 seconds.
  2 | ClientAliveInterval 298
    |                     ^^^
  help: Change the value to 60 (--fix does it)
  docs: https://example.com/ssh-lint/rules/no-comment-mismatch

1 finding (1 error) in 1 file.
--fix mends 1.
`);
});

test('nothing where there is no finding, suppressed ones or not', () => {
  const suppressed = { ...lintedFile('a', ''), suppressed: articleCase.findings.map(suppressedFinding) };
  expect(reportOf(lintedFile('b', ''), suppressed)).toBe('');
});

const path = '.ssh/config';
const text = `Host git
\tServerAliveInterval 日本 0

Host *
  Port 22
  Port 22 2
Host last
`;
const place = (part: string, nth?: number) => placeIn(path, text, part, nth);

test('related places: in file order, skipped lines as dots, on one line under one another, other files as notes', () => {
  const related = [
    { place: place('Host *'), message: 'Here.' },
    { place: place('Port', 2), message: 'The same line.' },
    { place: placeIn('other', 'a\n Port 1', 'Port'), message: 'Elsewhere.' },
  ];
  const only = finding({ place: place('22', 2), related });
  expect(`\n${reportOf(lintedFile(path, text, [only]))}`).toContain(`
  4 | Host *
    | ------ Here.
  .
  6 |   Port 22 2
    |        ^^
    |   ---- The same line.
  note: other:2:2: Elsewhere.
  docs:`);
});

test('many related places are counted', () => {
  const related = Array.from({ length: 7 }, () => ({ place: placeIn('other', 'a', 'a'), message: 'Elsewhere.' }));
  const report = reportOf(lintedFile(path, text, [finding({ place: place('22'), related })]));
  expect(report.match(/Elsewhere/g)).toHaveLength(5);
  expect(report).toContain('  note: 2 more places\n');
});

test.each([
  ['a place over several lines ends with its first', place('Host *\n  Port'), '  4 | Host *\n    | ^^^^^^\n'],
  ['an empty place has a mark', place('', 10), '  2 |     ServerAliveInterval 日本 0\n    | ^\n'],
  [
    'tabs and wide characters',
    place('0'),
    '  2 |     ServerAliveInterval 日本 0\n    |                              ^\n',
  ],
])('%s', (_, at, expected) => {
  expect(reportOf(lintedFile(path, text, [finding({ place: at })]))).toContain(expected);
});

test('the end of an empty line, and a gutter as wide as the last number', () => {
  const long = `${'#\n'.repeat(98)}\nPort 22\n`;
  const related = [{ place: placeIn(path, long, 'Port'), message: 'Next.' }];
  const empty = { path, line: 99, column: 1, endLine: 99, endColumn: 1, start: 196, end: 196 };
  expect(reportOf(lintedFile(path, long, [finding({ place: empty, related })]))).toContain(
    '   99 |\n      | ^\n  100 | Port 22\n      | ---- Next.\n',
  );
});

const fix = { title: 'Do it', edits: [], changes: [] };

test.each([
  ['a safe fix', { fix: { ...fix, safety: 'safe' } }, '  help: Do it (--fix does it)\n'],
  ['an unsafe fix', { fix: { ...fix, safety: 'unsafe' } }, '  help: Do it (--fix --unsafe-fixes does it)\n'],
  ['one suggestion', { suggestions: [fix] }, '  help: Do it (to be done by hand)\n'],
  [
    'several suggestions',
    { suggestions: [fix, { ...fix, title: 'Or that' }] },
    '  help: choose one:\n    - Do it\n    - Or that\n',
  ],
] as const)('help: %s', (_, given, expected) => {
  expect(reportOf(lintedFile(path, text, [finding({ place: place('22'), ...given })]))).toContain(expected);
});

test('totals by severity and by what mends them', () => {
  const at = place('22');
  const findings = [
    finding({ place: at, fix: { ...fix, safety: 'safe' } }),
    finding({ place: at, severity: 'warning', fix: { ...fix, safety: 'unsafe' } }),
    finding({ place: at, severity: 'warning' }),
    finding({ place: at, severity: 'info' }),
  ];
  const suppressed = { ...lintedFile('b', ''), suppressed: findings.map(suppressedFinding) };
  expect(reportOf(lintedFile(path, text, findings), suppressed)).toMatch(
    /\n\n4 findings \(1 error, 2 warnings, 1 info\) in 1 of 2 files; 4 suppressed\.\n--fix mends 1, --fix --unsafe-fixes mends 1 more\.\n$/,
  );
  expect(reportOf(lintedFile(path, text, [findings[1]!]))).toMatch(
    /\n1 finding \(1 warning\) in 1 file\.\n--fix --unsafe-fixes mends 1\.\n$/,
  );
  expect(reportOf(lintedFile(path, text, [findings[3]!]))).toMatch(/\n1 finding \(1 info\) in 1 file\.\n$/);
});

test('colours change nothing but colours', () => {
  const result = lintResult(articleCase);
  const coloured = pretty(result, { ...formatContext, paint: createColors(true) });
  expect(coloured).toContain('\u001b[31merror\u001b[39m');
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(pretty(result, formatContext));
});

test('whatever files, names and messages hold, nothing unprintable is printed', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(unprintableIn(pretty(result, formatContext))).toEqual([]);
    }),
  );
});

test.runIf(hasReferences)('whatever files, names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, fc.boolean(), (result, colour) => {
      expect(commands(pretty(result, { ...formatContext, paint: createColors(colour) }))).toEqual([]);
    }),
  );
});
