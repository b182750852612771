import { describe, expect, test } from 'vitest';
import { lintInput, ruleThat } from '../testing/lint-input.ts';
import { fix } from './fix.ts';
import { type LintInput, lint } from './lint.ts';

/** Says of each directive which keyword it has. */
const speaking = ruleThat({
  create: ({ report }) => ({
    Directive: ({ keyword }) => report({ messageId: 'said', data: { what: keyword.name }, at: keyword }),
    Host: ({ keyword }) => report({ messageId: 'said', data: { what: 'host' }, at: keyword }),
  }),
});

/** Tells at the end of the run what it collected. */
const comparing = ruleThat({
  collect: (root, { place }) => place(root.file),
  compare: (roots, { report }) => {
    for (const { kept } of roots) report({ messageId: 'said', data: { what: 'file' }, at: kept as never });
  },
});

function inputOf(text: string): LintInput {
  return lintInput({ '.ssh/config': text }, { 'no-x': speaking, 'no-y': speaking });
}

/** `line rule` of what is left. */
function left(input: LintInput): string {
  const [file] = lint(input).files;
  return file!.findings.map(({ place, ruleId }) => `${place.line} ${ruleId}`).join(', ');
}

describe('the lines that a comment covers', () => {
  test.each<[title: string, text: string, left: string]>([
    ['none', 'Port 22\n', '1 no-x, 1 no-y'],
    ['the next line', '# ssh-lint-disable-next-line no-x -- r\nPort 22\nUser a\n', '2 no-y, 3 no-x, 3 no-y'],
    ['past comments', '# ssh-lint-disable-next-line no-x -- r\n# c\nPort 22\n', '3 no-y'],
    [
      'past comments of its kind',
      '# ssh-lint-disable-next-line no-x\n# ssh-lint-disable-next-line no-y\nPort 22\n',
      '',
    ],
    ['several rules', '# ssh-lint-disable-next-line no-x,no-y -- r\nPort 22\n', ''],
    [
      'indented, with other blanks',
      'Host a\n\t#ssh-lint-disable-next-line\tno-x , no-y\n\tPort 22\n',
      '1 no-x, 1 no-y',
    ],
    ['with Windows line ends', '# ssh-lint-disable-next-line no-x\r\nPort 22\r\n', '2 no-y'],
    [
      'the next block, header included, and no other',
      'User a\n# ssh-lint-disable-next-block no-x, no-y\nUser b\nHost a\n  Port 1\n\n  Port 2\nHost b\n',
      '1 no-x, 1 no-y, 3 no-x, 3 no-y, 8 no-x, 8 no-y',
    ],
    ['from here on', 'User a\n# ssh-lint-disable no-x\nPort 22\nHost a\n', '1 no-x, 1 no-y, 3 no-y, 4 no-y'],
    [
      'from here to there, for one of two',
      '# ssh-lint-disable no-x, no-y\nUser a\n# ssh-lint-enable no-x\nPort 22\n',
      '4 no-x',
    ],
    [
      'up to an end that names none',
      '# ssh-lint-disable no-x\nUser a\n# ssh-lint-enable\nPort 22\n',
      '2 no-y, 4 no-x, 4 no-y',
    ],
    ['the file', '# c\n\n# ssh-lint-disable-file no-x\nUser a\nHost a\n', '4 no-y, 5 no-y'],
    [
      'no file from below its first directive',
      'User a\n# ssh-lint-disable-file no-x\nPort 22\n',
      '1 no-x, 1 no-y, 3 no-x, 3 no-y',
    ],
    ['nothing without a rule', '# ssh-lint-disable-file -- r\nUser a\n', '2 no-x, 2 no-y'],
    ['nothing behind a value', 'User a # ssh-lint-disable no-x -- r\nPort 22\n', '1 no-x, 1 no-y, 2 no-x, 2 no-y'],
    ['nothing in another form', '# ssh-lint-disable-line no-x\nUser a\n', '2 no-x, 2 no-y'],
    ['nothing in prose', '# see ssh-lint-disable-next-line no-x\nUser a\n', '2 no-x, 2 no-y'],
  ])('%s', (_, text, expected) => {
    expect(left(inputOf(text))).toBe(expected);
  });

  test('none, where comments are to be disregarded', () => {
    expect(left({ ...inputOf('# ssh-lint-disable-file no-x, no-y -- r\nUser a\n'), inlineConfig: false })).toBe(
      '2 no-x, 2 no-y',
    );
  });

  test('in the roots that are compared, too', () => {
    const text = '# ssh-lint-disable-file no-x -- r\nUser a\n';
    expect(left(lintInput({ sshd_config: text }, { 'no-x': comparing }))).toBe('');
    expect(left(lintInput({ sshd_config: 'User a\n' }, { 'no-x': comparing }))).toBe('1 no-x');
  });
});

test('what is suppressed is kept, with its reason, and the text with it', () => {
  const text = '# ssh-lint-disable-file no-x, no-y -- old -- and known\nUser a\n';
  const [file] = lint(inputOf(text)).files;
  expect(file).toMatchObject({ text, findings: [] });
  expect(file!.suppressed.map(({ ruleId, suppression }) => [ruleId, suppression])).toEqual([
    ['no-x', { kind: 'inSource', justification: 'old -- and known' }],
    ['no-y', { kind: 'inSource', justification: 'old -- and known' }],
  ]);
});

describe('what a rule is given to review', () => {
  function reviewOf(text: string, rules: Parameters<typeof lintInput>[1]): readonly string[] {
    const told: string[] = [];
    const reviewing = ruleThat({
      review: (suppressions, { ruleIds }) => {
        told.push(ruleIds.join(' '));
        for (const { form, unused } of suppressions) told.push(`${form}: ${unused.map(({ id }) => id).join(' ')}`);
      },
    });
    lint(lintInput({ '.ssh/config': text }, { ...rules, 'a-reviewer': reviewing }));
    return told;
  }

  test('nothing in a file without suppressions', () => {
    expect(reviewOf('User a\n', {})).toEqual([]);
  });

  test('rules that ran and had nothing to say, and no others', () => {
    const throwing = ruleThat({
      create: () => {
        throw new Error('A fault.');
      },
    });
    const text = '# ssh-lint-disable-next-line no-x, no-y, no-z, no-w -- r\nUser a\n# ssh-lint-disable no-x -- r\n';
    expect(reviewOf(text, { 'no-x': speaking, 'no-y': ruleThat({}), 'no-z': throwing })).toEqual([
      'no-x no-y no-z a-reviewer',
      'disable-next-line: no-y',
      'disable: no-x',
    ]);
  });

  test('its own findings stay', () => {
    const reviewing = ruleThat({
      review: ([suppression], { report }) => report({ messageId: 'wrong', at: suppression! }),
    });
    expect(left(lintInput({ '.ssh/config': '# ssh-lint-disable-file no-x -- r\n' }, { 'no-x': reviewing }))).toBe(
      '1 no-x',
    );
  });
});

test('a suppressed finding is not fixed', () => {
  const fixing = ruleThat({
    create: ({ report }) => ({
      Directive: ({ args: [value] }) => {
        if (value!.value !== '1') return;
        const edits = [{ range: value!, text: '2' }];
        report({ messageId: 'wrong', at: value!, fix: { title: 'Write 2', edits, changes: ['connectionattempts'] } });
      },
    }),
  });
  const text = (value: string): string =>
    `# ssh-lint-disable-next-block no-x -- r\nHost a\nConnectionAttempts 1\nHost b\nConnectionAttempts ${value}\n`;
  const { fixed } = fix(lintInput({ '.ssh/config': text('1') }, { 'no-x': fixing }));
  expect(fixed.map(({ newText }) => newText)).toEqual([text('2')]);
});
