import { describe, expect, test } from 'vitest';
import type { Finding } from '../rule/finding.ts';
import type { AnyRule } from '../rule/rule.ts';
import { type TestContext, lintInput, ruleThat } from '../testing/lint-input.ts';
import { type LintOutput, lint } from './lint.ts';

/** Reports every directive by its text. */
const everyDirective = ruleThat({
  create: ({ report }) => ({
    Directive(directive) {
      report({ messageId: 'said', data: { what: directive.keyword.text }, at: directive });
    },
  }),
});

function run(files: Readonly<Record<string, string>>, rules: Readonly<Record<string, AnyRule>>): LintOutput {
  return lint(lintInput(files, rules));
}

/** `path:line:column rule message` for each finding. */
function show({ files }: LintOutput): readonly string[] {
  return files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, place, message }) => `${path}:${place.line}:${place.column} ${ruleId} ${message}`),
  );
}

describe('files', () => {
  test('each has an entry, with its text where there is something to say', () => {
    const rule = ruleThat({
      create: ({ report, file }) => ({
        Comment(comment) {
          report({ messageId: 'said', data: { what: file.path }, at: comment });
        },
      }),
    });
    const { files, failures } = run({ '.ssh/config': '# a\n', 'etc/ssh/sshd_config': 'Port 1\n' }, { rule });
    expect(failures).toEqual([]);
    expect(files).toMatchObject([
      { path: '.ssh/config', dialect: 'ssh_config', text: '# a\n', encoding: 'utf-8', suppressed: [] },
      { path: 'etc/ssh/sshd_config', dialect: 'sshd_config', text: undefined, findings: [] },
    ]);
  });

  test('one that cannot be read has none', () => {
    const input = lintInput({ '.ssh/config': 'Port 1\n' }, { everyDirective });
    const { files } = lint({ ...input, targets: [...input.targets, { path: 'gone', dialect: 'ssh_config' }] });
    expect(files.map(({ path }) => path)).toEqual(['.ssh/config']);
  });

  test('are read as the newest release of the range does', () => {
    const rule = ruleThat({
      create: ({ report, file }) => ({
        ConfigFile() {
          report({ messageId: 'said', data: { what: String(file.release) }, at: file });
        },
      }),
    });
    expect(show(lint(lintInput({ '.ssh/config': '' }, { rule }, '8.0 - 9.2')))).toEqual(['.ssh/config:1:1 rule 902']);
  });
});

describe('a visit', () => {
  const text = '# c\nPort 1\nPort "\nHost a\n  User x\nMatch all\n  # d\n';
  const visit = (calls: string[]) =>
    ruleThat({
      create: () => ({
        ConfigFile: () => calls.push('ConfigFile'),
        Block: ({ header }) => calls.push(`Block ${header?.type}`),
        Host: (header, block) => calls.push(`Host ${header === block.header}`),
        Match: (header, block) => calls.push(`Match ${header === block.header}`),
        Directive: (directive, { directives }) => calls.push(`Directive ${directives.includes(directive)}`),
        Malformed: ({ reason }) => calls.push(reason),
        Comment: ({ line }) => calls.push(`Comment ${line}`),
        'Block:exit': () => calls.push('Block:exit'),
        'ConfigFile:exit': () => calls.push('ConfigFile:exit'),
        Root: ({ file }) => calls.push(`Root ${file.path}`),
      }),
    });

  test('goes through a file in reading order, its root last', () => {
    const calls: string[] = [];
    run({ '.ssh/config': text }, { rule: visit(calls) });
    expect(calls).toEqual([
      'ConfigFile',
      'Block undefined',
      'Comment 1',
      'Directive true',
      'invalid-quotes',
      'Block:exit',
      'Block Host',
      'Host true',
      'Directive true',
      'Block:exit',
      'Block Match',
      'Match true',
      'Comment 7',
      'Block:exit',
      'ConfigFile:exit',
      'Root .ssh/config',
    ]);
  });

  test('meets a root in its own file alone', () => {
    const calls: string[] = [];
    run({ '.ssh/config': 'Include a\n', '.ssh/a': 'Port 1\n' }, { rule: visit(calls) });
    expect(calls.filter((call) => call.startsWith('Root'))).toEqual(['Root .ssh/config']);
  });

  test('is spared where the dialect is not the rule’s', () => {
    const calls: string[] = [];
    const rule = ruleThat({
      dialects: ['sshd_config'],
      create: ({ file }) => ({ ConfigFile: () => calls.push(file.path) }),
    });
    run({ '.ssh/config': '', 'etc/ssh/sshd_config': '' }, { rule });
    expect(calls).toEqual(['etc/ssh/sshd_config']);
  });

  test.each([
    ['TCPKeepAlive yes\n', true],
    ['KEEPALIVE=yes\n', true],
    ['Host a\n  "tcpkeepalive" no\n', true],
    ['Port 1\n', false],
    ['# TCPKeepAlive yes\n', false],
    ['', false],
  ])('of a rule that names its keyword happens in %j: %s', (config, expected) => {
    const calls: string[] = [];
    const rule = ruleThat({
      occasions: [{ keywords: ['tcpkeepalive'] }],
      create: () => ({ ConfigFile: () => calls.push('called') }),
    });
    run({ '.ssh/config': config }, { rule });
    expect(calls).toHaveLength(expected ? 1 : 0);
  });
});

describe('the roots of a file', () => {
  /** Says of each file which roots read it, and whether they are fragments. */
  const roots = ruleThat({
    create: ({ file, report, ...context }) => ({
      ConfigFile() {
        const names = context.roots.map((root) => `${root.file.path}${root.fragment ? ' alone' : ''}`);
        report({ messageId: 'said', data: { what: names.join(', ') }, at: file });
      },
    }),
  });

  test('are itself, what includes it, or itself as a fragment', () => {
    const files = {
      '.ssh/a': 'Include shared\n',
      '.ssh/b': 'Include shared\n',
      '.ssh/shared': '',
      '.ssh/config.d/x': '',
    };
    expect(show(run(files, { roots }))).toEqual([
      '.ssh/a:1:1 roots .ssh/a',
      '.ssh/b:1:1 roots .ssh/b',
      '.ssh/config.d/x:1:1 roots .ssh/config.d/x alone',
      '.ssh/shared:1:1 roots .ssh/a, .ssh/b',
    ]);
  });

  test('hold the very tree of the file in hand', () => {
    const same = ruleThat({
      create: ({ file, report, ...context }) => ({
        ConfigFile() {
          const held = context.roots.every((root) => root.files.includes(file));
          report({ messageId: 'said', data: { what: String(held) }, at: file });
        },
      }),
    });
    const files = { '.ssh/a': 'Include b\n', '.ssh/b': 'Include a\n' };
    expect(show(run(files, { same }))).toEqual(['.ssh/a:1:1 same true', '.ssh/b:1:1 same true']);
  });

  test('are read once for all the drop-ins of a folder', () => {
    const dropIns = Array.from({ length: 200 }, (_, index) => [`.ssh/config.d/${index}`, `Host h${index}\nPort 1\n`]);
    const input = lintInput(
      { '.ssh/config': 'Include config.d/*\n', ...Object.fromEntries(dropIns) },
      { everyDirective },
    );
    let reads = 0;
    const read: typeof input.sources.read = (path) => {
      reads++;
      return input.sources.read(path);
    };
    expect(show(lint({ ...input, sources: { ...input.sources, read } }))).toHaveLength(201);
    expect(reads).toBeLessThan(10 * dropIns.length);
  });

  test('tell what the file is, whatever its name says', () => {
    const files = { 'etc/ssh/sshd_config': 'Include /etc/ssh/shared\n', 'etc/ssh/shared': 'Host a\n' };
    const output = run(files, { everyDirective });
    expect(show(output)).toContain('etc/ssh/shared:1:1 everyDirective Host');
    expect(output.files.map(({ path, dialect }) => [path, dialect])).toContainEqual(['etc/ssh/shared', 'sshd_config']);
  });

  test('may be of both dialects: each reads the file as its own', () => {
    const rule = ruleThat({
      create: ({ report, file, ...context }) => ({
        ConfigFile() {
          const types = context.roots.map((root) =>
            root.files.map(({ dialect, blocks }) => `${dialect} ${blocks.length}`),
          );
          report({ messageId: 'said', data: { what: types.join('; ') }, at: file });
        },
      }),
    });
    const files = {
      'etc/ssh/ssh_config': 'Include shared\n',
      'etc/ssh/sshd_config': 'Include shared\n',
      'etc/ssh/shared': 'Host a\n',
    };
    expect(show(run(files, { rule }))).toContain(
      'etc/ssh/shared:1:1 rule ssh_config 1,ssh_config 2; sshd_config 1,sshd_config 1',
    );
  });
});

describe('findings', () => {
  test('stand in the order of line, column and rule', () => {
    const backwards = ruleThat({
      create: ({ report, file }) => ({
        'ConfigFile:exit'() {
          const directives = file.blocks.flatMap((block) => block.directives).toReversed();
          for (const { keyword, args } of directives) {
            report({ messageId: 'said', data: { what: 'argument' }, at: args[0]! });
            report({ messageId: 'said', data: { what: 'later' }, at: keyword });
            report({ messageId: 'said', data: { what: 'keyword' }, at: keyword });
          }
        },
      }),
    });
    const files = { '.ssh/b': 'Port 1\n  User x\n', '.ssh/a': 'Port 2\n' };
    expect(show(run(files, { z: everyDirective, a: backwards }))).toEqual([
      '.ssh/a:1:1 a keyword',
      '.ssh/a:1:1 a later',
      '.ssh/a:1:1 z Port',
      '.ssh/a:1:6 a argument',
      '.ssh/b:1:1 a keyword',
      '.ssh/b:1:1 a later',
      '.ssh/b:1:1 z Port',
      '.ssh/b:1:6 a argument',
      '.ssh/b:2:3 a keyword',
      '.ssh/b:2:3 a later',
      '.ssh/b:2:3 z User',
      '.ssh/b:2:8 a argument',
    ]);
  });

  test('of a file in two roots that say the same are one', () => {
    const perRoot = ruleThat({
      create: ({ report, roots: readers }) => ({
        Directive(directive) {
          for (const { file: root } of readers) {
            report({ messageId: 'said', data: { what: 'same' }, at: directive });
            report({ messageId: 'said', data: { what: `for ${root.path}` }, at: directive });
            report({ messageId: 'said', data: { what: 'same' }, at: directive.keyword });
          }
        },
      }),
    });
    const files = { '.ssh/a': 'Include shared\n', '.ssh/b': 'Include shared\n', '.ssh/shared': 'Port 1\n' };
    expect(show(run(files, { perRoot })).filter((line) => line.startsWith('.ssh/shared'))).toEqual([
      '.ssh/shared:1:1 perRoot for .ssh/a',
      '.ssh/shared:1:1 perRoot for .ssh/b',
      '.ssh/shared:1:1 perRoot same',
      '.ssh/shared:1:1 perRoot same',
    ]);
  });

  test('carry places of other files, edits of other files, and what was left out by default', () => {
    const rule = ruleThat({
      create: ({ file, report, roots: [root] }) => ({
        Directive(directive) {
          if (root!.file === file) return;
          const other = root!.file;
          const range = { start: other.end, end: other.end };
          report({
            messageId: 'said',
            data: { what: 'x' },
            at: directive,
            related: [{ at: { start: 2, end: 9 }, file: other, message: 'There.' }],
            fix: { title: 'Do', edits: [{ file: other, range, text: 'Port 2\n' }], changes: ['port'] },
            suggest: [{ title: 'Or', edits: [{ range: directive, text: '' }] }],
          });
        },
      }),
    });
    const { files } = run({ '.ssh/config': '\n\tInclude a\n', '.ssh/a': 'Port 1\n' }, { rule });
    expect(files.flatMap(({ findings }) => findings)).toEqual<readonly Finding[]>([
      {
        ruleId: 'rule',
        messageId: 'said',
        severity: 'warning',
        message: 'x',
        place: { path: '.ssh/a', line: 1, column: 1, endLine: 1, endColumn: 7, start: 0, end: 6 },
        related: [
          {
            place: { path: '.ssh/config', line: 2, column: 2, endLine: 2, endColumn: 9, start: 2, end: 9 },
            message: 'There.',
          },
        ],
        fix: {
          safety: 'safe',
          title: 'Do',
          edits: [{ path: '.ssh/config', start: 12, end: 12, text: 'Port 2\n' }],
          changes: ['port'],
        },
        suggestions: [{ title: 'Or', edits: [{ path: '.ssh/a', start: 0, end: 6, text: '' }] }],
      },
    ]);
  });
});

test('a rule that finds without end is stopped and told, in that file alone, and the others go on', () => {
  const files = { '.ssh/config': 'Port 1\n'.repeat(10_001), 'etc/ssh/ssh_config': 'Port 1\nUser a\n' };
  const lastDirective = ruleThat({
    create: ({ file, report }) => ({
      'ConfigFile:exit': () => report({ messageId: 'said', data: { what: 'end' }, at: file }),
    }),
  });
  const output = run(files, { everyDirective, lastDirective });
  expect(output.files.map(({ findings }) => findings.length)).toEqual([10_001, 3]);
  expect(output).toMatchObject({
    failures: [],
    notices: [
      {
        path: '.ssh/config',
        message: 'everyDirective was stopped after 10000 findings in this file: there may be more.',
        level: 'warning',
      },
    ],
  });
});

describe('a rule that throws', () => {
  const thrower = (where: string) => {
    const fail = (): never => {
      throw new Error(where);
    };
    return ruleThat({
      create({ report }: TestContext) {
        if (where === 'create') fail();
        return {
          Directive(directive) {
            report({ messageId: 'said', data: { what: 'before' }, at: directive });
            if (where === 'Directive' && directive.line === 2) fail();
          },
          Root: () => where === 'Root' && fail(),
        };
      },
      collect: () => (where === 'collect' ? fail() : 1),
      compare: () => where === 'compare' && fail(),
    });
  };

  test.each([
    ['create', []],
    ['Directive', ['thrower 1', 'thrower 2']],
    ['Root', ['thrower 1', 'thrower 2', 'thrower 3']],
    ['collect', ['thrower 1', 'thrower 2', 'thrower 3']],
    ['compare', ['thrower 1', 'thrower 2', 'thrower 3']],
  ])('in %s costs no other rule its findings and is told', (where, own) => {
    const rules = { thrower: thrower(where), everyDirective };
    const { files, failures } = run({ '.ssh/config': 'Port 1\nPort 2\nPort 3\n' }, rules);
    const found = files[0]!.findings.map(({ ruleId, place }) => `${ruleId} ${place.line}`);
    expect(found.filter((entry) => entry.startsWith('every'))).toEqual([
      'everyDirective 1',
      'everyDirective 2',
      'everyDirective 3',
    ]);
    expect(found.filter((entry) => entry.startsWith('thrower'))).toEqual(own);
    expect(failures).toEqual([{ ruleId: 'thrower', path: '.ssh/config', error: new Error(where) }]);
  });

  test('costs its findings in that file alone', () => {
    const { files, failures } = run(
      { '.ssh/a': 'Port 1\nPort 2\n', '.ssh/b': 'Port 1\n' },
      { thrower: thrower('Directive') },
    );
    expect(files.map(({ findings }) => findings.length)).toEqual([2, 1]);
    expect(failures.map(({ path }) => path)).toEqual(['.ssh/a']);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no such message', { messageId: 'none' }, 'The rule rule has no message "none".'],
    ['no value for a placeholder', { messageId: 'said' }, 'The message "{{what}}" lacks a value for what.'],
  ])('so does a report with %s', (_, report, message) => {
    const rule = ruleThat({
      create: (context) => ({ ConfigFile: (file) => context.report({ ...report, at: file } as never) }),
    });
    expect(run({ '.ssh/config': '' }, { rule }).failures).toMatchObject([{ error: { message } }]);
  });
});

describe('roots compared', () => {
  const compared = ruleThat({
    collect: ({ file, fragment }, { place }) =>
      file.text === '' || fragment ? undefined : place({ start: 0, end: file.text.length }),
    compare(roots, { report }) {
      const paths = roots.map(({ path, dialect }) => `${path} ${dialect}`).join(', ');
      for (const { kept } of roots) report({ messageId: 'said', data: { what: paths }, at: kept as never });
    },
  });

  test('are those that the rule kept something of, and findings go to the file their place names', () => {
    const files = {
      '.ssh/config': 'Include part\n',
      '.ssh/part': 'Port 1\n',
      'a/ssh_config': '',
      'etc/ssh/sshd_config': 'Port 1',
      'etc/ssh/sshd_config.d/x.conf': 'Port 2\n',
    };
    const all = '.ssh/config ssh_config, etc/ssh/sshd_config sshd_config';
    const output = run(files, { compared });
    expect(output.failures).toEqual([]);
    expect(show(output)).toEqual([`.ssh/config:1:1 compared ${all}`, `etc/ssh/sshd_config:1:1 compared ${all}`]);
    expect(output.files.map(({ text }) => text)).toEqual(['Include part\n', undefined, undefined, 'Port 1', undefined]);
  });

  test('may name a file that is not linted, and has no settings', () => {
    const input = lintInput(
      { '.ssh/config': 'Include part\n', '.ssh/part': 'Port 1\n' },
      {
        compared: ruleThat({
          collect: ({ files }, { place }) => place({ start: 0, end: 1 }, files[1]),
          compare: (roots, { report }) =>
            report({ messageId: 'said', data: { what: '' }, at: roots[0]!.kept as never }),
        }),
      },
    );
    const settings = input.settingsFor('');
    const { failures, files } = lint({
      ...input,
      targets: input.targets.filter(({ path }) => path === '.ssh/config'),
      settingsFor(path) {
        if (path !== '.ssh/config') throw new Error(`There are no settings for ${path}.`);
        return settings;
      },
    });
    expect([failures, files.flatMap(({ findings }) => findings)]).toEqual([[], []]);
  });

  test('need a place, for a range is of no file', () => {
    const rule = ruleThat({
      collect: () => 1,
      compare: (_, { report }) => report({ messageId: 'said', data: { what: '' }, at: { start: 0, end: 0 } }),
    });
    const { failures } = run({ '.ssh/config': '' }, { rule });
    expect(failures).toMatchObject([
      { error: { message: 'A report about a root whose tree is dropped needs a place.' } },
    ]);
  });
});

describe('notices', () => {
  /** Each level takes the next one twice. */
  const doubling = Object.fromEntries(
    Array.from({ length: 14 }, (_, level) => [`.ssh/${level}`, `Include ${level + 1}\n`.repeat(2)]),
  );
  const manyBlocks = (block: string): string =>
    Array.from({ length: 1100 }, (_, index) => block.replace('%d', `${index}`)).join('');
  test.each<[name: string, files: Readonly<Record<string, string>>, messages: readonly string[]]>([
    [
      'more files than are followed',
      { ...doubling, '.ssh/config': '\nInclude 0\n' },
      [
        'The Include on line 2, like 2 more, takes more files than are followed from one root file, .ssh/config: what they set was not judged.',
      ],
    ],
    [
      'more blocks than are weighed for ssh',
      { '.ssh/config': manyBlocks('Host a%d*\nPort 1\n') },
      [
        'It has more Host and Match blocks than are weighed against each other: for the last of them the values in force were not judged.',
      ],
    ],
    [
      'more blocks than are weighed for sshd',
      { 'etc/ssh/sshd_config': manyBlocks('Match user a%d\nX11Forwarding no\n') },
      [
        'It has more Host and Match blocks than are weighed against each other: for the last of them the values in force were not judged.',
      ],
    ],
    ['hosts named in full, of which any number is weighed', { '.ssh/config': manyBlocks('Host a%d\nPort 1\n') }, []],
    ['a circle, which is a finding', { '.ssh/config': 'Include config\n' }, []],
    ['files that are there or not', { '.ssh/config': 'Include none a\n', '.ssh/a': '' }, []],
  ])('of %s', (_, files, messages) => {
    const { notices } = run(files, {});
    expect(new Set(notices.map(({ message }) => message))).toEqual(new Set(messages));
  });
});
