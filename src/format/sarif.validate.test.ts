import { describe, expect, test } from 'vitest';
import type { LintResult } from '../linter/result.ts';
import {
  articleCase,
  finding,
  formatContext,
  lintedFile,
  lintResult,
  placeBetween,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { hasValidators, multitoolResults, schemaErrors } from '../testing/sarif-validators.ts';
import { sarif } from './sarif.ts';

const oddPath = 'my [dir]/é 日%20{0}/ssh config#1';
const oddText = '\ufeffHost a [b](c) {0}\r\n\tServerAliveInterval 298 # \u001b[31m \u202e\r\n\r\nMatch all';
const odd = (part: string) => placeIn(oddPath, oddText, part);

const oddFile = {
  ...lintedFile(oddPath, oddText, [
    finding({
      place: odd('\ufeffHost'),
      ruleId: 'require-keepalive',
      severity: 'warning',
      message: 'For a [b](c) {0} no interval is in force.',
      related: [
        { place: placeIn('etc/ssh/sshd_config', articleCase.text!, '298'), message: 'The server has one.' },
        { place: placeBetween('never read[1]', 'x', [0, 1]), message: 'A file whose text is not at hand.' },
      ],
      suggestions: [
        {
          title: 'Add `ServerAliveInterval 60`',
          edits: [{ path: oddPath, start: oddText.length, end: oddText.length, text: '\n' }],
        },
        { title: 'Take the block away', edits: [{ path: oddPath, start: 1, end: oddText.length, text: '' }] },
      ],
    }),
    finding({ place: odd('298 # \u001b[31m \u202e\r\n\r\nMatch'), severity: 'info' }),
    finding({
      place: placeBetween(oddPath, oddText, [oddText.length, oddText.length]),
      ruleId: 'dead-peer-time',
      severity: 'info',
      fix: {
        safety: 'unsafe',
        title: 'Change both files',
        edits: [
          { path: oddPath, start: 0, end: 5, text: 'Host' },
          { path: 'etc/ssh/sshd_config', start: 0, end: 0, text: '# \u001b\n' },
        ],
        changes: [],
      },
    }),
  ]),
  dialect: 'ssh_config',
} as const;

const latinText = '# caf\xe9 \xff\nPort 22';
const latinFile = {
  ...lintedFile('latin', latinText, [finding({ place: placeIn('latin', latinText, 'caf\xe9') })]),
  encoding: 'latin-1',
} as const;

const notices = [
  { path: 'a link', message: 'The link leaves the root: it is not read.', level: 'warning' },
  { path: undefined, message: 'Something is wrong.', level: 'error' },
] as const;

const secretText = 'Match exec "check --token hunter2"\n  SetEnv A_TOKEN=hunter3\n';
const secretFinding = finding({ place: placeIn('secret', secretText, 'A_TOKEN') });
const secretFile = lintedFile('secret', secretText, [secretFinding]);

const logs: readonly (readonly [title: string, result: LintResult, showSuppressed: boolean])[] = [
  ['a clean file', lintResult(lintedFile('etc/ssh/sshd_config', '')), false],
  ['names, texts, places and notices of every kind', { files: [articleCase, latinFile, oddFile], notices }, false],
  [
    'secrets and suppressed findings',
    lintResult({ ...articleCase, findings: [], suppressed: articleCase.findings.map(suppressedFinding) }, secretFile),
    true,
  ],
];

/** What the multitool notes and we do on purpose; it would be no better with them. */
const accepted: Readonly<Record<string, string>> = {
  SARIF2002: 'messages are given whole, not as an id and arguments, because GitHub reads nothing else',
  SARIF2003: 'the revision is not told, so that the same files give the same bytes',
  SARIF2006: 'no URL can be reached without a network',
  SARIF2009: 'rule ids are words, not letters and a number',
  SARIF2010: 'an empty place, an insertion point, has no text to show',
  SARIF2013: 'whole files are not embedded, lest a log spread what they hold',
};

describe.runIf(hasValidators).each(logs)('%s', (_, result, showSuppressed) => {
  const log = sarif(result, { ...formatContext, showSuppressed });

  test('the schema', async () => {
    expect(await schemaErrors(log)).toEqual([]);
  });

  test("Microsoft's rules and GitHub's", () => {
    const found = multitoolResults(log).filter(({ level, ruleId }) => level !== 'note' || !(ruleId in accepted));
    expect(found).toEqual([]);
  });
});

describe.runIf(hasValidators)('the validators find', () => {
  const log = sarif(lintResult(articleCase), formatContext);

  test.each([
    ['a level that does not exist', log.replace('"level": "error"', '"level": "bad"')],
    ['line 0', log.replace('"startLine": 2', '"startLine": 0')],
    ['a key that does not exist', log.replace('"columnKind"', '"columnSort"')],
    ['a blank in a URI', log.replaceAll('etc/ssh/', 'etc ssh/')],
  ])('by the schema: %s', async (_, broken) => {
    expect(broken).not.toBe(log);
    expect(await schemaErrors(broken)).not.toEqual([]);
  });

  test("by Microsoft's rules or GitHub's: a blank in a URI, line 0, a rule without the help that GitHub demands", () => {
    const broken = log
      .replaceAll('etc/ssh/', 'etc ssh/')
      .replace('"startLine": 2', '"startLine": 0')
      .replace('"help": {', '"messageStrings": {}, "properties": {');
    const errors = multitoolResults(broken).filter(({ level }) => level === 'error');
    const ruleIds = errors.map(({ ruleId }) => ruleId);
    expect(ruleIds).toEqual(expect.arrayContaining(['SARIF1002', 'SARIF1007', 'GH2012']));
  });
});
