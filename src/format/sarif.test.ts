import fc from 'fast-check';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../linter/result.ts';
import type { Finding, Place } from '../rule/finding.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import {
  articleCase,
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  placeBetween,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { lineHashes } from './hashes.ts';
import { sarif } from './sarif.ts';

function runOf(result: LintResult, context = formatContext): Run {
  return (JSON.parse(sarif(result, context)) as Log).runs[0]!;
}

function resultsOf(result: LintResult): readonly Result[] {
  return runOf(result).results!;
}

const path = '.ssh/config';

function resultAt(text: string, place: Place, given: Partial<Finding> = {}): Result {
  const file = lintedFile(place.path, text, [finding({ place, ...given })]);
  return resultsOf(lintResult({ ...file, dialect: 'ssh_config' }))[0]!;
}

test('every rule is described, whether it reported or not', () => {
  const { rules } = runOf(lintResult()).tool.driver;
  expect(rules).toMatchObject([
    {
      id: 'no-comment-mismatch',
      name: 'NoCommentMismatch',
      shortDescription: { text: 'Disallow a comment that contradicts the value beside it.' },
      fullDescription: {
        text: 'The comment is what people read, ClientAliveInterval is what sshd reads. They must agree.',
      },
      help: { text: expect.stringMatching(/more follows\.\n\nhttps:/i), markdown: expect.stringContaining('`') },
      helpUri: 'https://example.com/ssh-lint/rules/no-comment-mismatch',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['openssh', 'ssh_config', 'sshd_config'], precision: 'high', 'problem.severity': 'error' },
    },
    { id: 'require-keepalive', defaultConfiguration: { level: 'warning' } },
    { defaultConfiguration: { level: 'note' }, properties: { 'problem.severity': 'recommendation' } },
  ]);
});

test('GitHub refuses descriptions of more than 1,024 characters', () => {
  const rule = { ...formatContext.rules.get('require-keepalive')!, why: 'x'.repeat(2000) };
  const { driver } = runOf(lintResult(), { ...formatContext, rules: new Map([['x', rule]]) }).tool;
  expect(driver.rules![0]!.fullDescription!.text).toHaveLength(1024);
});

test('a finding: where, what, what for comparison, what mends it', () => {
  expect(resultsOf(lintResult(articleCase))).toMatchObject([
    {
      ruleId: 'no-comment-mismatch',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The comment says every 60 seconds, the value is 298. See [line 1](1).' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'etc/ssh/sshd_config', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 21, endLine: 2, endColumn: 24, snippet: { text: '298' } },
            contextRegion: { startColumn: 1, endColumn: 24, snippet: { text: 'ClientAliveInterval 298' } },
          },
          logicalLocations: [{ name: 'ClientAliveInterval', fullyQualifiedName: 'global/ClientAliveInterval' }],
        },
      ],
      relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 1, startColumn: 42, endColumn: 58 } } }],
      partialFingerprints: { primaryLocationLineHash: lineHashes(articleCase.text!)[1] },
      fixes: [{ description: { text: 'Change the value to 60.' } }],
    },
  ]);
});

test('a run: outcome, notices, folder that is not told, encodings, columns', () => {
  const latin = { ...articleCase, path: 'a b', encoding: 'latin-1' } as const;
  const notices = [
    { path: 'a[1]', message: 'A link [x](y)', level: 'error' },
    { path: undefined, message: 'Nothing read.', level: 'warning' },
  ] as const;
  const run = runOf(
    { files: [articleCase, latin, lintedFile('clean', '')], notices },
    { ...formatContext, exitCode: 2 },
  );
  expect(run).toMatchObject({
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: {} } },
    invocations: [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'A link [x] (y)' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a%5B1%5D' } } }],
          },
          { level: 'warning', message: { text: 'Nothing read.' } },
        ],
      },
    ],
    artifacts: [{ encoding: 'UTF-8' }, { location: { uri: 'a%20b' }, encoding: 'ISO-8859-1' }],
  });
  expect(run.originalUriBaseIds!['%SRCROOT%']).not.toHaveProperty('uri');
  expect(run.automationDetails).toBeUndefined();
  expect(runOf(lintResult()).invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }]);
});

describe('regions', () => {
  const text = 'Host a\r\n  Port 22\r\n\nend';
  const bom = `\ufeff${text}`;
  const [directive, end] = [placeIn(path, text, 'Port 22'), placeIn(path, text, 'end')];

  test.each([
    ['within a line that ends with CRLF', text, directive, [2, 3, 10], 'Port 22', '  Port 22'],
    ['a whole line has no context of its own', text, end, [4, 1, 4], 'end', undefined],
    ['of several lines, the first', text, placeIn(path, text, 'a\r\n  Port'), [1, 6, 7], 'a', 'Host a'],
    ['an empty line', text, placeBetween(path, text, [19, 19]), [3, 1, 1], undefined, undefined],
    ['the end of the file', 'a\n', placeBetween(path, 'a\n', [2, 2]), [1, 2, 2], undefined, 'a'],
    ['an empty file', '', placeBetween(path, '', [0, 0]), [1, 1, 1], undefined, undefined],
    ['after a byte order mark, which has no column', bom, placeIn(path, bom, 'a'), [1, 6, 7], 'a', 'Host a'],
    ['a byte order mark itself', bom, placeIn(path, bom, '\ufeffHost'), [1, 1, 5], 'Host', 'Host a'],
    ['lines after a byte order mark', bom, placeIn(path, bom, '22'), [2, 8, 10], '22', '  Port 22'],
  ])('%s', (_, whole, place, [line, startColumn, endColumn], snippet, context) => {
    const { region, contextRegion } = resultAt(whole, place).locations![0]!.physicalLocation!;
    expect(region).toEqual({
      startLine: line,
      startColumn,
      endLine: line,
      endColumn,
      ...(snippet !== undefined && { snippet: { text: snippet } }),
    });
    expect(contextRegion?.snippet?.text).toBe(context);
  });

  test('a related place in a file that has no findings is told without its text', () => {
    const elsewhere = { path: 'other', line: 3, column: 2, endLine: 3, endColumn: 5, start: 20, end: 23 };
    const related = [
      { place: elsewhere, message: 'Here.' },
      { place: { ...elsewhere, path: 'o[1](2)', endLine: 4 }, message: 'And here.' },
    ];
    const result = resultAt(text, placeIn(path, text, '22'), { related });
    expect(result.message.text).toMatch(/ See \[other line 3\]\(1\), \[o%5B1%5D\(2\) line 3\]\(2\)\.$/);
    expect(result.relatedLocations!.map((location) => location.physicalLocation!.region)).toEqual([
      { startLine: 3, startColumn: 2, endLine: 3, endColumn: 5 },
      { startLine: 3, startColumn: 2 },
    ]);
  });
});

test.each([
  ['Port 1\nHost a\n  Port 22\n', '22', 'Host a/Port'],
  ['Host=a  b\n\tMatch all\n  Port 22\n', '22', 'Match all/Port'],
  ['Host = a  b\nport=22\n', '22', 'Host a b/port'],
  ['HostName x\nHost a\n', 'Host a', 'Host a'],
  ['HostName x\n', 'x', 'global/HostName'],
  ['Host a\n# Port 22\n', '22', undefined],
])('the logical location in %j', (text, part, expected) => {
  const { logicalLocations } = resultAt(text, placeIn(path, text, part)).locations![0]!;
  expect(logicalLocations?.[0]!.fullyQualifiedName).toBe(expected);
});

test('a Host line of an sshd_config begins no block', () => {
  const text = 'Host a\nPort 22\n';
  const findings = ['Host', '22'].map((part) => finding({ place: placeIn(path, text, part) }));
  const names = resultsOf(lintResult(lintedFile(path, text, findings))).map(
    (result) => result.locations![0]!.logicalLocations![0]!.fullyQualifiedName,
  );
  expect(names).toEqual(['global/Host', 'global/Port']);
});

test('the most severe 5,000 are told, and how many are not', () => {
  const text = 'Port 22\n';
  const place = placeIn(path, text, '22');
  const many = Array.from({ length: 5000 }, () => finding({ place, severity: 'info' }));
  const file = lintedFile(path, text, [...many, finding({ place, severity: 'warning' }), finding({ place })]);
  const run = runOf(lintResult(file));
  expect(run.results).toHaveLength(5000);
  expect(run.results!.slice(0, 3).map((result) => result.level)).toEqual(['error', 'warning', 'note']);
  expect(run.invocations![0]!.toolExecutionNotifications).toEqual([
    { level: 'warning', message: { text: 'Only the 5000 most severe results are told, 2 more are left out.' } },
  ]);
});

test('suppressed findings are left out', () => {
  const run = runOf(lintResult({ ...lintedFile('a', ''), suppressed: articleCase.findings.map(suppressedFinding) }));
  expect([run.results, run.artifacts]).toEqual([[], []]);
});

test('suppressed findings are told where they are asked for, and all results then say whether they are', () => {
  const text = 'Port 22\nPort 22\n';
  const [first, second] = [1, 2].map((nth) => finding({ place: placeIn(path, text, '22', nth) }));
  const told = (findings: readonly Finding[], suppressed: readonly Finding[], showSuppressed: boolean) =>
    runOf(lintResult({ ...lintedFile(path, text, findings), text, suppressed: suppressed.map(suppressedFinding) }), {
      ...formatContext,
      showSuppressed,
    });
  const all = told([second!], [first!], true);
  expect(
    all.results!.map((result) => [result.locations![0]!.physicalLocation!.region!.startLine, result.suppressions]),
  ).toEqual([
    [2, []],
    [1, [{ kind: 'inSource', justification: 'known' }]],
  ]);
  expect(told([], [first!], true).artifacts).toHaveLength(1);

  // The name of what is left stays the same, whatever else is suppressed.
  const ownName = (run: Run, line: number) =>
    run.results!.find((result) => result.locations![0]!.physicalLocation!.region!.startLine === line)!
      .partialFingerprints;
  const before = told([first!, second!], [], false);
  expect(ownName(told([second!], [first!], false), 2)).toEqual(ownName(before, 2));
  expect(ownName(all, 1)).toEqual(ownName(before, 1));
});

describe('secrets', () => {
  const text = 'Match exec "check --token hunter2"\n  SetEnv LANG=C A_TOKEN=hunter3\n';

  test('of the line are left out of snippets and names, and the log says what stands in their place', () => {
    const place = placeIn(path, text, 'A_TOKEN=hunter3');
    const run = runOf(lintResult({ ...lintedFile(path, text, [finding({ place })]), dialect: 'ssh_config' }));
    expect(run.redactionTokens).toEqual(['[REDACTED]']);
    expect(run.results![0]!.locations).toMatchObject([
      {
        physicalLocation: {
          region: { startColumn: 17, endColumn: 32, snippet: { text: 'A_TOKEN=[REDACTED]' } },
          contextRegion: { snippet: { text: '  SetEnv LANG=C A_TOKEN=[REDACTED]' } },
        },
        logicalLocations: [{ fullyQualifiedName: 'Match exec "check --token [REDACTED]"/SetEnv' }],
      },
    ]);
  });

  test('that are not there need no token', () => {
    expect(runOf(lintResult(articleCase))).not.toHaveProperty('redactionTokens');
  });

  test('a fix that is told and not shown is left out', () => {
    const fix = { safety: 'safe', title: 'Mend', edits: [], changes: [] } as const;
    expect(resultAt(text, placeIn(path, text, 'LANG'), { fix })).not.toHaveProperty('fixes');
  });
});

test('a line as long as a file is not repeated', () => {
  const text = `Host ${'a '.repeat(5000)}\n`;
  const { region, contextRegion } = resultAt(text, placeIn(path, text, 'Host')).locations![0]!.physicalLocation!;
  expect(region!.snippet).toEqual({ text: 'Host' });
  expect(contextRegion).toBeUndefined();
});

test('a finding of a rule that is not described is told all the same', () => {
  const place = placeIn(path, 'Port 22', '22');
  const [found] = resultsOf(lintResult(lintedFile(path, 'Port 22', [finding({ place, ruleId: 'other' })])));
  expect(found).toMatchObject({ ruleId: 'other' });
  expect(found).not.toHaveProperty('ruleIndex');
});

test('whatever files, names and messages hold: printable, and no link but our own', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = sarif(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      for (const { message, relatedLocations, fixes } of (JSON.parse(written) as Log).runs[0]!.results!) {
        const [told, links] = message.text!.split(/ See (?=\[[^[\]]*line 1\]\(1\), \[[^[\]]*line 1\]\(2\)\.$)/);
        expect(links).toBeDefined();
        const texts = [told, relatedLocations![0]!.message!.text, fixes![0]!.description!.text];
        for (const text of texts) expect(text).not.toMatch(/\]\(/);
      }
    }),
  );
});

test.runIf(hasReferences)('whatever files, names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(commands(sarif(result, formatContext))).toEqual([]);
    }),
  );
});

test.each([
  [undefined, undefined],
  ['lint', { id: 'lint/' }],
  ['ci/lint/', { id: 'ci/lint/' }],
])('the category %s tells the analysis from others', (category, expected) => {
  const log = JSON.parse(sarif(lintResult(), { ...formatContext, ...(category !== undefined && { category }) }));
  expect(log.runs[0].automationDetails).toEqual(expected);
});
