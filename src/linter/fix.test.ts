import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FixSafety } from '../rule/finding.ts';
import type { AnyRule, ReportedEdit } from '../rule/rule.ts';
import type { ConfigFile, Directive } from '../syntax/ast.ts';
import { lintInput, ruleThat } from '../testing/lint-input.ts';
import { type FixOutput, applyEdits, fix } from './fix.ts';
import type { LintInput } from './lint.ts';

interface Change {
  readonly safety?: FixSafety;
  readonly changes?: readonly string[];
  edits(directive: Directive, file: ConfigFile): readonly ReportedEdit[] | undefined;
}

/** A rule whose fix does to a directive what it is told; a directive without edits is none of its findings. */
function fixing({ safety = 'safe', changes = ['port'], edits }: Change): AnyRule {
  return ruleThat({
    create: ({ file, report }) => ({
      Directive(directive) {
        const found = edits(directive, file);
        if (!found) return;
        report({
          messageId: 'said',
          data: { what: directive.keyword.text },
          at: directive,
          fix: { safety, title: 'Change it', edits: found, changes },
        });
      },
    }),
  });
}

/** Changes a value of any keyword into another. */
function turning(from: string, to: string, rest: Omit<Change, 'edits'> = {}): AnyRule {
  return fixing({
    ...rest,
    edits({ args: [argument] }) {
      return argument?.value === from ? [{ range: argument, text: to }] : undefined;
    },
  });
}

function run(
  files: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, AnyRule>>,
  { unsafe = false } = {},
): FixOutput & { texts: Readonly<Record<string, string>> } {
  const output = fix(lintInput(files, rules), { unsafe });
  return { ...output, texts: Object.fromEntries(output.fixed.map(({ path, newText }) => [path, newText])) };
}

/** Counts how often files are visited, one at a time. */
function counting(rule: AnyRule): { rule: AnyRule; visits(): number } {
  let visits = 0;
  const create: AnyRule['create'] = (context) => {
    visits++;
    return rule.create!(context);
  };
  return { rule: { ...rule, create }, visits: () => visits };
}

describe('a run', () => {
  test('tells what there was, what is left and what was changed by which rules', () => {
    const files = { '.ssh/a': 'Port 1\n', '.ssh/b': 'Port 5\n', '.ssh/c': 'Port 2\n' };
    const { before, output, fixed, rolledBack } = run(files, {
      z: turning('1', '3'),
      a: turning('2', '3'),
      m: turning('3', '4'),
    });
    expect(fixed).toEqual([
      { path: '.ssh/a', encoding: 'utf-8', oldText: 'Port 1\n', newText: 'Port 4\n', ruleIds: ['m', 'z'] },
      { path: '.ssh/c', encoding: 'utf-8', oldText: 'Port 2\n', newText: 'Port 4\n', ruleIds: ['a', 'm'] },
    ]);
    expect(rolledBack).toEqual([]);
    expect(before.files.map(({ findings }) => findings.length)).toEqual([1, 0, 1]);
    expect(output.files.map(({ findings }) => findings.length)).toEqual([0, 0, 0]);
  });

  test('fixes what was linted, whatever a file holds when it is read again', () => {
    const input = lintInput({ '.ssh/config': 'Port 1\n' }, { rule: turning('1', '2') });
    let reads = 0;
    const read: typeof input.sources.read = (path) => {
      const { text } = input.sources.read(path)!;
      return { text: reads++ < 4 ? text : `User changed${reads}\n${text}`, encoding: 'latin-1' };
    };
    expect(fix({ ...input, sources: { ...input.sources, read } }).fixed).toEqual([
      { path: '.ssh/config', encoding: 'latin-1', oldText: 'Port 1\n', newText: 'Port 2\n', ruleIds: ['rule'] },
    ]);
  });

  test('leaves unsafe fixes alone unless asked for', () => {
    const rules = { safe: turning('1', '2'), unsafe: turning('5', '6', { safety: 'unsafe' }) };
    const files = { '.ssh/config': 'Port 1\nPort 5\n' };
    expect(run(files, rules).texts).toEqual({ '.ssh/config': 'Port 2\nPort 5\n' });
    expect(run(files, rules).output.files[0]!.findings.map(({ ruleId }) => ruleId)).toEqual(['unsafe']);
    expect(run(files, rules, { unsafe: true }).texts).toEqual({ '.ssh/config': 'Port 2\nPort 6\n' });
  });

  test('never applies a suggestion', () => {
    const rule = ruleThat({
      create: ({ report }) => ({
        Directive(directive) {
          const suggest = [{ title: 'Or so', edits: [{ range: directive, text: '' }] }];
          report({ messageId: 'said', data: { what: '' }, at: directive, suggest });
        },
      }),
    });
    expect(run({ '.ssh/config': 'Port 1\n' }, { rule }, { unsafe: true }).fixed).toEqual([]);
  });

  test('leaves a file alone that is included but not linted', () => {
    const input = lintInput(
      { '.ssh/config': 'Include part\nPort 1\n', '.ssh/part': 'Port 1\n' },
      { rule: elsewhere('.ssh/part') },
    );
    const targets = input.targets.filter(({ path }) => path === '.ssh/config');
    expect(fix({ ...input, targets }).fixed).toEqual([]);
  });
});

/** A rule that changes the Port of the file at a path, wherever it is said. */
function elsewhere(path: string): AnyRule {
  return ruleThat({
    create: ({ report, roots }) => ({
      Directive(directive) {
        const file = roots.flatMap((root) => root.files).find((read) => read.path === path);
        const line = file?.blocks
          .flatMap(({ directives }) => directives)
          .find(({ args: [value] }) => value?.value === '1');
        if (directive.keyword.name !== 'port' || !file || !line) return;
        const edits = [{ file, range: line.args[0]!, text: '2' }];
        report({
          messageId: 'said',
          data: { what: '' },
          at: directive,
          fix: { title: 'There', edits, changes: ['port'] },
        });
      },
    }),
  });
}

describe('fixes in one file', () => {
  test('that overlap wait for the next pass', () => {
    const whole = fixing({
      edits: (directive) => (directive.args[0]!.value === '1' ? [{ range: directive, text: 'Port 2' }] : undefined),
    });
    const { fixed } = run({ '.ssh/config': 'Port 1\n' }, { a: whole, b: turning('1', '9'), c: turning('2', '3') });
    expect(fixed).toMatchObject([{ newText: 'Port 3\n', ruleIds: ['a', 'c'] }]);
  });

  test('that insert at one spot wait for each other, so that none is lost', () => {
    const inserting = (keyword: string) =>
      fixing({
        changes: [keyword.toLowerCase()],
        edits: (_, file) =>
          file.text.includes(keyword) ? undefined : [{ range: { start: 0, end: 0 }, text: `${keyword} 5\n` }],
      });
    const counted = counting(inserting('ServerAliveInterval'));
    const { texts } = run({ '.ssh/config': 'Port 1\n' }, { a: counted.rule, b: inserting('ServerAliveCountMax') });
    expect(texts).toEqual({ '.ssh/config': 'ServerAliveCountMax 5\nServerAliveInterval 5\nPort 1\n' });
    expect(counted.visits()).toBe(3);
  });

  test('that only touch are applied together, however many they are', () => {
    const removing = fixing({
      edits: ({ line, lineStart, next }) =>
        line > 1 ? [{ range: { start: lineStart, end: next }, text: '' }] : undefined,
    });
    const counted = counting(removing);
    const { texts, rolledBack } = run({ '.ssh/config': 'Port 1\n'.repeat(2000) }, { rule: counted.rule });
    expect(rolledBack).toEqual([]);
    expect(texts).toEqual({ '.ssh/config': 'Port 1\n' });
    expect(counted.visits()).toBe(2);
  });

  test('that are safe come before those that are not, and are proved', () => {
    const rules = { lying: turning('1', '2', { changes: [] }), unsafe: turning('no', 'yes', { safety: 'unsafe' }) };
    const { fixed, rolledBack } = run({ '.ssh/config': 'Port 1\nForwardAgent no\n' }, rules, { unsafe: true });
    expect(fixed).toEqual([]);
    expect(rolledBack).toMatchObject([{ ruleIds: ['lying'] }]);
  });

  test('keep their places when the findings stand in several files', () => {
    const files = { '.ssh/config': 'User long-name\nInclude part\nPort 1\nPort 1\n', '.ssh/part': 'Port 7\nPort 7\n' };
    const rules = { there: elsewhere('.ssh/config'), here: turning('long-name', 'x', { changes: ['user'] }) };
    const { texts, rolledBack } = run(files, rules);
    expect(rolledBack).toEqual([]);
    expect(texts).toEqual({ '.ssh/config': 'User x\nInclude part\nPort 2\nPort 2\n' });
  });

  test.each([
    ['no edit', () => []],
    ['edits of two files', (file: ConfigFile, other: ConfigFile) => [file, other].map((edited) => insertion(edited))],
  ])('with %s are left to a person', (_, edits) => {
    const rule = ruleThat({
      create: ({ file, report, roots }) => ({
        Directive(directive) {
          const other = roots[0]!.files.find((read) => read !== file)!;
          const found = { title: 'Both', edits: edits(file, other), changes: ['port'] };
          report({ messageId: 'said', data: { what: '' }, at: directive, fix: found });
        },
      }),
    });
    const { fixed, rolledBack, output } = run({ '.ssh/config': 'Include part\n', '.ssh/part': 'User x\n' }, { rule });
    expect([fixed, rolledBack]).toEqual([[], []]);
    expect(output.files.map(({ findings }) => findings.length)).toEqual([1, 1]);
  });
});

function insertion(file: ConfigFile): ReportedEdit {
  return { file, range: { start: file.end, end: file.end }, text: 'Port 2\n' };
}

describe('a file is put back', () => {
  test('where two rules undo each other, after ten passes', () => {
    const counted = counting(turning('1', '2'));
    const { fixed, rolledBack, output } = run(
      { '.ssh/config': 'Port 1\n' },
      { to: counted.rule, fro: turning('2', '1') },
    );
    expect(fixed).toEqual([]);
    expect(rolledBack).toEqual([
      {
        path: '.ssh/config',
        ruleIds: ['fro', 'to'],
        reason: 'The fixes still find something to change after 10 passes, and would go on so',
      },
    ]);
    expect(output.files[0]!.findings.map(({ ruleId }) => ruleId)).toEqual(['to']);
    expect(counted.visits()).toBe(12);
  });

  test('where ten passes are enough it is not', () => {
    const rules = Object.fromEntries(
      Array.from({ length: 10 }, (_, value) => [`r${value}`, turning(`${value}`, `${value + 1}`)]),
    );
    const { texts, rolledBack } = run({ '.ssh/config': 'Port 0\n' }, rules);
    expect(rolledBack).toEqual([]);
    expect(texts).toEqual({ '.ssh/config': 'Port 10\n' });
  });

  test('where a fix would change more than it declares, and the others are fixed', () => {
    const files = { '.ssh/a': 'Port 1\n', '.ssh/b': 'ServerAliveInterval 1\n' };
    const { fixed, rolledBack, output } = run(files, { rule: turning('1', '2', { changes: ['serveraliveinterval'] }) });
    expect(fixed.map(({ path, newText }) => [path, newText])).toEqual([['.ssh/b', 'ServerAliveInterval 2\n']]);
    expect(rolledBack).toEqual([
      {
        path: '.ssh/a',
        ruleIds: ['rule'],
        reason: 'The fix would also change port for any other host (as OpenSSH 8.4 reads it)',
      },
    ]);
    expect(output.files.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  test('with what an earlier pass did to it', () => {
    const rules = { good: turning('1', '2'), lying: turning('2', '3', { changes: [] }) };
    const { fixed, rolledBack } = run({ '.ssh/config': 'Port 1\n' }, rules);
    expect(fixed).toEqual([]);
    expect(rolledBack).toMatchObject([{ path: '.ssh/config', ruleIds: ['good', 'lying'] }]);
  });

  test('where the roots that include it would resolve otherwise', () => {
    const files = { '.ssh/config': 'Include part\nHost a\n  User x\n', '.ssh/part': 'Port 1\n' };
    const { rolledBack } = run(files, { rule: turning('1', '2', { changes: [] }) });
    expect(rolledBack).toMatchObject([
      { path: '.ssh/part', reason: 'The fix would also change port for a (as OpenSSH 8.4 reads it)' },
    ]);
  });

  test('where the fix would leave a line that OpenSSH refuses, unsafe or not', () => {
    const rule = turning('x', '"y', { safety: 'unsafe' });
    const { fixed, rolledBack } = run({ '.ssh/config': 'User x\n' }, { rule }, { unsafe: true });
    expect(fixed).toEqual([]);
    expect(rolledBack).toMatchObject([
      { reason: 'The fix would leave a line that OpenSSH refuses (as OpenSSH 9.8 reads it)' },
    ]);
  });
});

describe('what lies outside the edits is kept', () => {
  const rule = turning('1', '20', { changes: ['port'] });

  test.each([
    ['CRLF', '# a\r\nPort 1\r\nUser x\r\n', '# a\r\nPort 20\r\nUser x\r\n'],
    ['mixed line ends', 'User x\r\nPort 1\nUser y\r', 'User x\r\nPort 20\nUser y\r'],
    ['a byte order mark', '\u{feff}# a\nPort 1\n', '\u{feff}# a\nPort 20\n'],
    ['tabs and blanks', '\tPort\t \t1 \t\n  \n', '\tPort\t \t20 \t\n  \n'],
    ['a missing last line feed', 'User x\nPort 1', 'User x\nPort 20'],
    ['a trailing comment', 'Port 1  # one', 'Port 20  # one'],
    ['the form of the line', '  "Port"\t1', '  "Port"\t20'],
    ['letters beyond ASCII', '# é 日本 😀\nPort 1 # ü\n', '# é 日本 😀\nPort 20 # ü\n'],
  ])('%s', (_, text, expected) => {
    expect(run({ '.ssh/config': text }, { rule }).texts).toEqual({ '.ssh/config': expected });
  });

  test('the encoding goes with the text', () => {
    const input = lintInput({ '.ssh/config': '# \u{e9}\u{ff}\nPort 1\n' }, { rule });
    const sources: LintInput['sources'] = {
      ...input.sources,
      read: (path) => ({ ...input.sources.read(path)!, encoding: 'latin-1' }),
    };
    const { fixed, before, output } = fix({ ...input, sources });
    expect(fixed[0]!.newText).toBe('# \u{e9}\u{ff}\nPort 20\n');
    expect([before, output].map(({ files }) => files[0]!.encoding)).toEqual(['latin-1', 'latin-1']);
  });

  test('whatever it is', () => {
    const other = fc.constantFrom(
      '# c',
      '',
      '\r',
      '\tUser "é" # x',
      'Host a',
      'User "x',
      'Port 2\0',
      '\u{feff}',
      'Match all',
      '😀',
    );
    const target = fc.constantFrom('Port MARK', ' port=MARK\t', '"PORT"  MARK # c', 'Port\tMARK');
    const parts = fc.array(fc.tuple(fc.oneof(other, target), fc.constantFrom('\n', '\r\n')), { maxLength: 10 });
    const marked = turning('MARK', '2', { changes: ['port'] });
    fc.assert(
      fc.property(parts, fc.boolean(), (lines, ends) => {
        const text = lines
          .flat()
          .join('')
          .slice(0, ends ? undefined : -1);
        const { texts } = run({ '.ssh/config': text }, { marked });
        expect(texts['.ssh/config'] ?? text).toBe(text.replaceAll('MARK', '2'));
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});

describe('applyEdits', () => {
  const edit = (start: number, end: number, text: string) => ({ path: 'config', start, end, text });

  test.each([
    ['none', [], 'abcdef'],
    ['an insertion at the start', [edit(0, 0, 'x')], 'xabcdef'],
    ['an insertion at the end', [edit(6, 6, 'x')], 'abcdefx'],
    ['a removal', [edit(1, 3, '')], 'adef'],
    ['several in any order', [edit(4, 5, 'Y'), edit(0, 1, 'X'), edit(2, 2, '-')], 'Xb-cdYf'],
    ['ones that touch', [edit(2, 4, 'Z'), edit(0, 2, '')], 'Zef'],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });
});
