/** Lint results made by hand, for tests of formats. */
import fc from 'fast-check';
import type { FormatContext, Painter, RuleInfo } from '../format/context.ts';
import type { LintedFile, LintResult, SuppressedFinding } from '../linter/result.ts';
import { type Finding, type Place, severities } from '../rule/finding.ts';
import { hostileText } from './hostile-text.ts';

/** The place of `part` in a text, or of its `nth` occurrence, from 1. */
export function placeIn(path: string, text: string, part: string, nth = 1): Place {
  let start = -1;
  for (let left = nth; left > 0; left--) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`There is no ${JSON.stringify(part)} in the text.`);
  return placeBetween(path, text, [start, start + part.length]);
}

export function placeBetween(path: string, text: string, [start, end]: readonly [number, number]): Place {
  const [from, to] = [positionOf(text, start), positionOf(text, end)];
  return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}

function positionOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A finding with nothing but what is given. */
export function finding(given: Partial<Finding> & Pick<Finding, 'place'>): Finding {
  return {
    ruleId: 'no-comment-mismatch',
    messageId: 'interval',
    severity: 'error',
    message: 'The comment says every 60 seconds, the value is 298.',
    related: [],
    fix: undefined,
    suggestions: [],
    ...given,
  };
}

/** The same, suppressed by a comment. */
export function suppressedFinding(given: Parameters<typeof finding>[0]): SuppressedFinding {
  return { ...finding(given), suppression: { kind: 'inSource', justification: 'known' } };
}

export function lintedFile(path: string, text: string, findings: readonly Finding[] = []): LintedFile {
  return {
    path,
    dialect: 'sshd_config',
    text: findings.length > 0 ? text : undefined,
    encoding: 'utf-8',
    findings,
    suppressed: [],
  };
}

export function lintResult(...files: readonly LintedFile[]): LintResult {
  return { files, notices: [] };
}

const same = (text: string) => text;

const colourless: Painter = { bold: same, dim: same, red: same, yellow: same, blue: same, cyan: same };

const rule: RuleInfo = {
  description: 'Disallow a comment that contradicts the value beside it',
  why: 'The comment is what people read, `ClientAliveInterval` is what sshd reads.\nThey must agree.\n\nMore follows.',
  dialects: ['ssh_config', 'sshd_config'],
  recommended: 'error',
};

export const formatContext: FormatContext = {
  version: '1.2.3',
  homepage: 'https://example.com/ssh-lint',
  rules: new Map([
    ['no-comment-mismatch', rule],
    ['require-keepalive', { ...rule, description: 'Require an interval between probes', recommended: 'warning' }],
    ['dead-peer-time', { ...rule, description: 'Enforce a bound on the time a dead peer is kept', recommended: 'off' }],
  ]),
  docsUrl: (ruleId) => `https://example.com/ssh-lint/rules/${ruleId}`,
  paint: colourless,
  exitCode: 1,
};

const articleText = `# Server will send "keep alive" messages every 60 seconds
ClientAliveInterval 298
`;

/** The case that names the tool: a comment that says 60 above a value of 298, with a safe fix. */
export const articleCase: LintedFile = lintedFile('etc/ssh/sshd_config', articleText, [
  finding({
    place: placeIn('etc/ssh/sshd_config', articleText, '298'),
    related: [
      {
        place: placeIn('etc/ssh/sshd_config', articleText, 'every 60 seconds'),
        message: 'The comment says 60 seconds.',
      },
    ],
    fix: {
      safety: 'safe',
      title: 'Change the value to 60',
      edits: [{ path: 'etc/ssh/sshd_config', start: 78, end: 81, text: '60' }],
      changes: ['clientaliveinterval'],
    },
  }),
]);

const clientPath = 'home/é/.ssh/config';
const clientText = 'Host *\n\tPort 022 # é\n    ServerAliveInterval 298\n';

/** A finding of each severity, with all that may help, and a file that is clean. */
export const mixedResult: LintResult = lintResult(
  { ...lintedFile('etc/ssh/ssh_config', ''), dialect: 'ssh_config' },
  articleCase,
  {
    ...lintedFile(clientPath, clientText, [
      finding({
        place: placeIn(clientPath, clientText, '022 # é'),
        ruleId: 'dead-peer-time',
        messageId: 'port',
        severity: 'info',
        message: 'A port of <three> digits | and a `comment`, 100%: odd.',
        related: [{ place: placeIn('etc/ssh/sshd_config', articleText, '298'), message: 'The server has another.' }],
        suggestions: [
          { title: 'Write 22', edits: [{ path: clientPath, start: 13, end: 16, text: '22' }] },
          { title: 'Write *2022*', edits: [{ path: clientPath, start: 13, end: 16, text: '2022' }] },
        ],
      }),
      finding({
        place: placeIn(clientPath, clientText, '022 # é\n    ServerAliveInterval 298'),
        ruleId: 'require-keepalive',
        messageId: 'missing',
        severity: 'warning',
        message: 'No count is in force for any host.',
        fix: {
          safety: 'unsafe',
          title: 'Add ServerAliveCountMax 3',
          edits: [
            { path: clientPath, start: clientText.length, end: clientText.length, text: '    ServerAliveCountMax 3\n' },
          ],
          changes: ['serveralivecountmax'],
        },
      }),
    ]),
    dialect: 'ssh_config',
  },
);

/** Findings anywhere in files whose names, texts and messages mean harm. */
export const hostileResult: fc.Arbitrary<LintResult> = fc
  .array(fc.tuple(hostileText, hostileText, fc.array(fc.tuple(fc.nat(), fc.nat(20), hostileText), { maxLength: 3 })))
  .map((files) => lintResult(...files.map(([path, text, ranges]) => hostileFile(path, text, ranges))));

function hostileFile(path: string, text: string, ranges: readonly (readonly [number, number, string])[]): LintedFile {
  const findings = ranges.map(([at, length, message]) => {
    const start = at % (text.length + 1);
    const place = placeBetween(path, text, [start, Math.min(start + length, text.length)]);
    const proposal = { title: message, edits: [{ path, start, end: place.end, text: message }] };
    return finding({
      place,
      severity: severities[at % severities.length]!,
      message,
      related: [
        { place: placeBetween(path, text, [0, text.length]), message },
        { place: placeBetween(message, text, [0, 0]), message: path },
      ],
      fix: { ...proposal, safety: 'safe', changes: [] },
      suggestions: [proposal, proposal],
    });
  });
  return lintedFile(path, text, findings);
}
