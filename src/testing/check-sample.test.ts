import { describe, expect, test } from 'vitest';
import { textOf } from '../syntax/text.ts';
import { checkSample, checkValidSample } from './check-sample.ts';
import { type ConfigText, ssh } from './config-text.ts';
import { type InvalidSample, readSample } from './sample.ts';
import { tell } from './fault.ts';
import { changeValue, toyRule } from './toy-rule.ts';

const zero = ssh`
  # Keep it alive
  Host web
    ServerAliveInterval 0
                        ~ zero
`;

function check(planted: Parameters<typeof toyRule>[0], written: ConfigText | InvalidSample): readonly string[] {
  return checkSample({ id: 'toy', rule: toyRule(planted) }, readSample('sample', written)).map(tell);
}

test('the sample the faults below are planted in has none', () => {
  expect(check({}, zero)).toEqual([]);
});

test('a wrong underline is told as a difference of drawings', () => {
  const faults = check(
    {},
    ssh`
      ServerAliveInterval 0
      ~~~~~~~~~~~~~~~~~~~ zero
    `,
  );
  expect(faults).toEqual([
    'The findings in .ssh/config: ' +
      'ServerAliveInterval 0\n~~~~~~~~~~~~~~~~~~~ zero\n|ServerAliveInterval 0\n                    ~ zero\n',
  ]);
});

describe('a sample turns red', () => {
  const fixOf = (text: string) => ({ title: 'Fix', changes: ['serveraliveinterval'], text });
  test.each<[string, Parameters<typeof toyRule>[0], ConfigText | InvalidSample, RegExp]>([
    ['by a missing finding', { keyword: () => 'port' }, zero, /^The findings in/],
    ['by a finding that is not drawn', {}, ssh`ServerAliveInterval 0`, /^The findings in/],
    [
      'by a finding that a comment above drives away',
      { keyword: ({ keyword, line }) => (line === 3 ? keyword.name : 'port') },
      zero,
      /^Findings that a comment above their line does not suppress/,
    ],
    ['by a place over several lines', { at: () => ({ start: 0, end: 20 }) }, zero, /\(to line 2, column \d+\) *\n/],
    [
      'by a related place drawn elsewhere',
      {},
      ssh`
      ServerAliveInterval 0
      ---- zero
                          ~ zero
    `,
      /^The findings in/,
    ],
    [
      'by an unknown message id',
      {},
      ssh`
      ServerAliveInterval 0
                          ~ nil
    `,
      /^Unknown message ids; the rule has zero: \|nil$/,
    ],
    ['by other words', {}, { config: zero, message: 'It is zero.' }, /^The message: It is zero\.\|/],
    [
      'by a placeholder left in a title',
      { fix: (directive) => ({ ...changeValue(directive, '60'), title: 'Set {{value}}' }) },
      zero,
      /^Placeholders .*Set \{\{value\}\}/,
    ],
    ['by another text than the fix gives', {}, { config: zero, fixed: ssh`Port 22` }, /^\.ssh\/config, fixed/],
    ['by a fix where there should be none', {}, { config: zero, fixed: false }, /^\.ssh\/config, fixed/],
    [
      'by a fix of a file that should stay as it is',
      {},
      {
        config: ssh`Include config.d/*`,
        files: { '.ssh/config.d/a': zero },
        fixed: ssh`Include config.d/*`,
      },
      /^\.ssh\/config\.d\/a, fixed/,
    ],
    [
      'by a fix that changes another keyword',
      {
        fix: (directive) => ({ ...fixOf(''), edits: [{ range: directive, text: 'ServerAliveInterval 60\nPort 23' }] }),
      },
      zero,
      /^Fixes taken back: \|\.ssh\/config: .*port/,
    ],
    [
      'by a fix that declares no change',
      { fix: (directive) => ({ ...changeValue(directive, '60'), changes: [] }) },
      zero,
      /^Fixes taken back/,
    ],
    [
      'by a fix that never ends',
      {
        fix: (directive) => ({
          ...fixOf(''),
          edits: [{ range: { start: directive.lineStart, end: directive.lineStart }, text: '# Zero\n' }],
        }),
      },
      zero,
      /^Fixes taken back/,
    ],
    [
      'by a fix that drops a comment',
      {
        fix: (directive, { file }) => ({
          ...fixOf(''),
          edits: [
            {
              range: { start: 0, end: directive.end },
              text: `${textOf(file, file.blocks[1]!.header!)}\n  ServerAliveInterval 60`,
            },
          ],
        }),
      },
      zero,
      /^Comments of \.ssh\/config that the fix drops: \|# Keep it alive$/,
    ],
    [
      'by another suggestion',
      {
        fix: () => undefined,
        suggest: (directive) => [{ title: 'Change', edits: [{ range: directive.args[0]!, text: '5' }] }],
      },
      {
        config: zero,
        suggested: zero,
      },
      /^The suggestions/,
    ],
    [
      'by a second suggestion that a list leaves out',
      {
        fix: () => undefined,
        suggest: (directive) =>
          ['5', '6'].map((text) => ({ title: 'Change', edits: [{ range: directive.args[0]!, text }] })),
      },
      {
        config: ssh`
        ServerAliveInterval 0
                            ~ zero
      `,
        suggested: [
          ssh`
        ServerAliveInterval 5
      `,
        ],
      },
      /=== next suggestion ===\nServerAliveInterval 6/,
    ],
    [
      'by a suggestion that does nothing',
      { fix: () => undefined, suggest: () => [{ title: 'Wait', edits: [] }] },
      zero,
      /^Suggestions that change nothing: \|Wait$/,
    ],
    [
      'with keywords in capitals',
      { keyword: (directive) => (directive.keyword.text === 'ServerAliveInterval' ? 'serveraliveinterval' : '') },
      zero,
      /^The findings in .*, with keywords in capitals/,
    ],
    [
      'with =',
      { keyword: (directive, { file }) => (file.text.includes('=') ? '' : directive.keyword.name) },
      zero,
      /^The findings in .*, with = after the keyword/,
    ],
    [
      'with CRLF',
      { keyword: (directive, { file }) => (file.text.includes('\r') ? '' : directive.keyword.name) },
      zero,
      /^The findings in .*, with CRLF/,
    ],
    [
      'with a line feed where lines end in CRLF',
      {
        fix: (directive) => ({
          ...fixOf(''),
          edits: [{ range: directive, text: 'ServerAliveInterval 60\n  TCPKeepAlive yes' }],
          changes: ['serveraliveinterval', 'tcpkeepalive'],
        }),
      },
      {
        config: zero,
        fixed: ssh`
      # Keep it alive
      Host web
        ServerAliveInterval 60
        TCPKeepAlive yes
    `,
      },
      /^\.ssh\/config, fixed, with CRLF/,
    ],
    [
      'with tabs',
      { keyword: (directive, { file }) => (file.text.includes('\t') ? '' : directive.keyword.name) },
      zero,
      /^The findings in .*, indented with tabs/,
    ],
    [
      'without a last newline',
      { keyword: (directive, { file }) => (file.text.endsWith('\n') ? directive.keyword.name : '') },
      zero,
      /^The findings in .*, without a last newline/,
    ],
    [
      'by a variant skipped without need',
      {},
      { config: zero, skipVariants: { crlf: 'It is another file.' } },
      /^skipVariants names what passes all the same: \|crlf$/,
    ],
    [
      'by a variant skipped without a reason',
      {},
      { config: zero, skipVariants: { crlf: ' ' } },
      /^skipVariants gives a reason for each: \|crlf$/,
    ],
  ])('%s', (_, planted, written, fault) => {
    const faults = check(planted, written);
    expect(faults[0]).toMatch(fault);
  });

  test('when it is valid and has a marker', () => {
    const faults = checkValidSample({ id: 'toy', rule: toyRule() }, readSample('sample', zero));
    expect(faults.map(tell)).toEqual(['A valid sample has no markers: |line 3: zero']);
  });

  test('when the rule throws, with its error', () => {
    const broken = {
      keyword: () => {
        throw new Error('broken');
      },
    };
    expect(() => check(broken, zero)).toThrow('broken');
  });

  test('when an option does not exist', () => {
    const options = { allows: true } as object;
    expect(() => check({}, { config: zero, options })).toThrow(/no option "allows"/);
  });
});

test('a variant that means something else is skipped for its reason', () => {
  const keyword = (directive: { keyword: { name: string } }, { file }: { file: { text: string } }) =>
    file.text.includes('\t') ? '' : directive.keyword.name;
  expect(check({ keyword }, { config: zero, skipVariants: { tabs: 'The rule is about tabs.' } })).toEqual([]);
});
