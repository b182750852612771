import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, type Severity } from '../rule/finding.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeIn,
} from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { terminalLine } from './escape.ts';
import { github } from './github.ts';

test('worst first, columns only within a line', () => {
  expect(github(mixedResult, formatContext)).toBe(
    [
      '::error file=etc/ssh/sshd_config,line=2,endLine=2,col=21,endColumn=24,title=ssh-lint%3A no-comment-mismatch::The comment says every 60 seconds, the value is 298.',
      '::warning file=home/é/.ssh/config,line=2,endLine=3,title=ssh-lint%3A require-keepalive::No count is in force for any host.',
      '::notice file=home/é/.ssh/config,line=2,endLine=2,col=7,endColumn=14,title=ssh-lint%3A dead-peer-time::A port of <three> digits | and a `comment`, 100%25: odd.',
      '',
    ].join('\n'),
  );
});

test('nothing where there is no finding', () => {
  expect(github(lintResult(lintedFile('a', '')), formatContext)).toBe('');
});

const at = placeIn('a', 'Port 22', '22');

function many(counts: Readonly<Partial<Record<Severity, number>>>): string[] {
  const findings = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (): Finding => finding({ place: at, severity: severity as Severity })),
  );
  return github(lintResult(lintedFile('a', 'Port 22', findings)), formatContext)
    .trimEnd()
    .split('\n');
}

describe('no more than the runner shows of a step: 10 of each kind', () => {
  test.each<[string, Partial<Record<Severity, number>>, readonly [number, number, number], string | undefined]>([
    ['as many as it shows', { info: 10, warning: 10, error: 10 }, [10, 10, 10], undefined],
    ['one too many', { error: 11 }, [10, 0, 1], '1 more finding not shown here'],
    ['one notice too many', { info: 11 }, [0, 0, 10], '2 more findings not shown here'],
    [
      'the count takes the place of a notice',
      { error: 300, info: 10 },
      [10, 0, 10],
      '291 more findings not shown here',
    ],
  ])('%s', (_, counts, shown, rest) => {
    const lines = many(counts);
    const starts = ['::error ', '::warning ', '::notice '];
    expect(starts.map((start) => lines.filter((line) => line.startsWith(start)).length)).toEqual(shown);
    const told = lines.filter((line) => line.startsWith('::notice title=ssh-lint::'));
    expect(told.map((line) => line.split('::')[2])).toEqual(
      rest === undefined ? [] : [`${rest}: GitHub shows 10 annotations of each kind for a step.`],
    );
  });
});

test('what the run has to say goes first, escaped, and takes its places among those that the runner shows', () => {
  const findings = Array.from({ length: 10 }, () => finding({ place: at }));
  const asides = [{ severity: 'error', message: '::add-mask::x\n100%' }] as const;
  const lines = github(lintResult(lintedFile('a', 'Port 22', findings)), { ...formatContext, asides }).split('\n');
  expect(lines[0]).toBe('::error title=ssh-lint::\\u{3a}:add-mask::x\\u{a}100%25');
  expect(lines.filter((line) => line.startsWith('::error ')).length).toBe(10);
  expect(lines.at(-2)).toMatch(/^::notice title=ssh-lint::1 more finding not shown here/);
});

test.runIf(hasReferences).each([
  ['as long as the runner takes', 'x'.repeat(4096), 'x'.repeat(4096)],
  ['longer', 'x'.repeat(4097), `${'x'.repeat(4095)}…`],
  ['longer with a character that would be cut in two', `${'x'.repeat(4094)}😀😀`, `${'x'.repeat(4094)}…`],
  ['longer only once it can be shown', '\u001b'.repeat(1000), `${'\\u{1b}'.repeat(682)}\\u{…`],
])('a message %s', async (_, message, expected) => {
  const commands = await runnerCommands();
  const result = lintResult(lintedFile('a', 'Port 22', [finding({ place: at, message })]));
  expect(commands(github(result, formatContext))).toMatchObject([{ data: expected }]);
});

test.runIf(hasReferences)(
  'whatever names and messages hold, the runner obeys the intended commands and no others',
  async () => {
    const commands = await runnerCommands();
    const names = { error: 'error', warning: 'warning', info: 'notice' } as const;
    fc.assert(
      fc.property(hostileResult, (result) => {
        const log = github(result, formatContext);
        expect(unprintableIn(log)).toEqual([]);
        const findings = result.files.flatMap((file) => file.findings);
        fc.pre(
          (['error', 'warning', 'info'] as const).every(
            (kind) => findings.filter((each) => each.severity === kind).length <= 10,
          ),
        );
        const intended = (['error', 'warning', 'info'] as const).flatMap((severity) =>
          findings
            .filter((each) => each.severity === severity)
            .map(({ ruleId, message, place }) => ({
              via: 'v2',
              name: names[severity],
              props: {
                // The runner drops a property that is empty.
                ...(place.path !== '' && { file: terminalText(place.path) }),
                line: String(place.line),
                endLine: String(place.endLine),
                ...(place.line === place.endLine && { col: String(place.column), endColumn: String(place.endColumn) }),
                title: `ssh-lint: ${ruleId}`,
              },
              data: terminalLine(message),
            })),
        );
        expect(commands(log)).toEqual(intended);
      }),
    );
  },
);

/** As `terminalLine`, but for a beginning that no line begins with. */
function terminalText(text: string): string {
  return terminalLine(`|${text}`).slice(1);
}
