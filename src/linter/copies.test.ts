import { describe, expect, test } from 'vitest';
import type { AnyRule } from '../rule/rule.ts';
import { lintInput as inputOf, ruleThat } from '../testing/lint-input.ts';
import { type LintInput, lint } from './lint.ts';

const lintInput = (...args: Parameters<typeof inputOf>): LintInput => ({ ...inputOf(...args), rulesIgnorePaths: true });

/** Reports each file with a number of its own, and so tells which were judged. */
function numbering(): AnyRule {
  let judged = 0;
  return ruleThat({
    create: ({ file, report }) => ({
      ConfigFile: () => {
        judged++;
        const [directive = file] = file.blocks[0]!.directives;
        report({
          messageId: 'said',
          data: { what: `${judged}` },
          at: directive,
          related: [{ at: file, message: 'Here.' }],
          fix: { title: 'Mend it', edits: [{ range: file, text: '' }], changes: [] },
          suggest: [{ title: 'Mend it', edits: [{ range: file, text: '' }] }],
        });
      },
    }),
  });
}

/** The number that each file got. */
function numbers(input: LintInput): Readonly<Record<string, string>> {
  return Object.fromEntries(lint(input).files.map(({ path, findings }) => [path, findings[0]!.message]));
}

test('of copies one is judged', () => {
  const files = { '.ssh/config': 'Port 1\n', 'a/.ssh/config': 'Port 2\n', 'b/.ssh/config': 'Port 1\n' };
  const { files: linted } = lint(lintInput(files, { rule: numbering() }));
  const ofFirst = linted[0]!.findings[0]!;
  const moved = JSON.parse(JSON.stringify(ofFirst).replaceAll('".ssh/config"', '"b/.ssh/config"')) as unknown;
  expect(linted.map(({ findings }) => findings[0]!.message)).toEqual(['1', '2', '1']);
  expect(linted[2]).toMatchObject({
    path: 'b/.ssh/config',
    dialect: 'ssh_config',
    text: 'Port 1\n',
    findings: [moved],
  });
});

describe('judged apart are', () => {
  const text = 'Port 1\n';

  test.each<[string, Readonly<Record<string, string>>]>([
    ['files of the two sides', { 'a/ssh_config': text, 'a/sshd_config': text }],
    ['a drop-in and a root', { 'etc/ssh/sshd_config': text, 'etc/ssh/sshd_config.d/a.conf': text }],
    ['a backup and what is in use', { '.ssh/config': text, 'backup/.ssh/config': text }],
    ['files that include others', { 'a/.ssh/config': 'Include x\n', 'b/.ssh/config': 'Include x\n' }],
  ])('%s', (_, files) => {
    expect(Object.values(numbers(lintInput(files, { rule: numbering() })))).toEqual(['1', '2']);
  });

  test('an included file and what stands alone', () => {
    const files = {
      '.ssh/config': 'Include other\n',
      '.ssh/other': text,
      'a/.ssh/config': text,
      'b/.ssh/config': text,
    };
    const found = numbers(lintInput(files, { rule: numbering() }));
    expect(found).toEqual({ '.ssh/config': '1', '.ssh/other': '2', 'a/.ssh/config': '3', 'b/.ssh/config': '3' });
  });

  test('files of different settings', () => {
    const input = lintInput({ 'a/.ssh/config': text, 'b/.ssh/config': text }, { rule: numbering() });
    const [one, other] = [input.settingsFor(''), { ...input.settingsFor('') }];
    const found = numbers({ ...input, settingsFor: (path) => (path.startsWith('a') ? one : other) });
    expect(Object.values(found)).toEqual(['1', '2']);
  });

  test('all files, if a rule may look at their paths', () => {
    const input = lintInput({ 'a/.ssh/config': text, 'b/.ssh/config': text }, { rule: numbering() });
    expect(Object.values(numbers({ ...input, rulesIgnorePaths: false }))).toEqual(['1', '2']);
  });

  test('files of which a rule collects something', () => {
    const collecting = ruleThat({ collect: () => 1, compare: () => undefined });
    const files = { 'a/.ssh/config': text, 'b/.ssh/config': text };
    const found = numbers(lintInput(files, { rule: numbering(), collecting }));
    expect(Object.values(found)).toEqual(['1', '2']);
  });
});

test('a rule that throws is told of each copy', () => {
  const throwing = ruleThat({
    create() {
      throw new Error('fault');
    },
  });
  const { failures } = lint(lintInput({ 'a/.ssh/config': '', 'b/.ssh/config': '' }, { throwing }));
  expect(failures.map(({ path }) => path)).toEqual(['a/.ssh/config', 'b/.ssh/config']);
});

test('so are the findings that were left out', () => {
  const text = 'Port 1\n'.repeat(10_001);
  const rule = ruleThat({
    create: ({ report }) => ({
      Directive: (at) => report({ messageId: 'said', data: { what: '' }, at }),
    }),
  });
  const { notices } = lint(lintInput({ 'a/.ssh/config': text, 'b/.ssh/config': text }, { rule }));
  expect(notices.map(({ path }) => path)).toEqual(['a/.ssh/config', 'b/.ssh/config']);
});

test('a comment suppresses the findings of each copy', () => {
  const text = '# ssh-lint-disable-next-line rule -- known\nPort 1\n';
  const { files } = lint(lintInput({ 'a/.ssh/config': text, 'b/.ssh/config': text }, { rule: numbering() }));
  expect(files.map(({ findings, suppressed }) => [findings.length, suppressed.length])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(files[1]!.suppressed[0]!.place.path).toBe('b/.ssh/config');
});

test('the oldest of many texts is judged again', () => {
  const files = Object.fromEntries(
    Array.from({ length: 1002 }, (_, index) => [`${1000 + index}/.ssh/config`, `Port ${(index % 1001) + 1}\n`]),
  );
  expect(Object.values(numbers(lintInput(files, { rule: numbering() }))).at(-1)).toBe('1002');
});

test('long texts are each judged', () => {
  const text = `# ${'a'.repeat(16_384)}\nPort 1\n`;
  const found = numbers(lintInput({ 'a/.ssh/config': text, 'b/.ssh/config': text }, { rule: numbering() }));
  expect(Object.values(found)).toEqual(['1', '2']);
});
