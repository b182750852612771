import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, makeFolder, withoutPrivilege } from '../testing/folder.ts';
import { findingsOf, jsonOf, runCli } from '../testing/run-cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** One finding of no-zero-count, a warning. */
const zero = 'Host *\n    ServerAliveInterval 60\n    ServerAliveCountMax 0\n';

/** `path severity` of each finding of no-zero-count. */
async function severities(files: Files, argv: readonly string[] = [], folder = '.'): Promise<readonly string[]> {
  const root = makeFolder({ '.git/HEAD': '', ...files });
  const run = await runCli(['-f', 'json', ...argv], { cwd: join(root, folder) });
  expect(run.stderr).not.toContain('ssh-lint:');
  return jsonOf(run).files.flatMap(({ path, findings }) =>
    findings.filter(({ ruleId }) => ruleId === 'no-zero-count').map(({ severity }) => `${path} ${severity}`),
  );
}

const sets = (severity: string): string => `rules: { no-zero-count: ${severity} }\n`;

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly argv?: readonly string[];
  /** The working folder. */
  readonly in?: string;
  readonly found: readonly string[];
}

test.each<Case>([
  { name: 'none', files: { 'a/ssh_config': zero }, found: ['a/ssh_config warning'] },
  ...['.ssh-lint.yaml', '.ssh-lint.yml'].map((name) => ({
    name,
    files: { ssh_config: zero, [name]: sets('error') },
    found: ['ssh_config error'],
  })),
  {
    name: '.ssh-lint.jsonc',
    files: { ssh_config: zero, '.ssh-lint.jsonc': '{ // why\n "rules": { "no-zero-count": "error", }, }' },
    found: ['ssh_config error'],
  },
  { name: 'an empty file', files: { ssh_config: zero, '.ssh-lint.yaml': '' }, found: ['ssh_config warning'] },
  { name: 'comments alone', files: { ssh_config: zero, '.ssh-lint.yaml': '# a\n' }, found: ['ssh_config warning'] },
  { name: 'empty JSON', files: { ssh_config: zero, '.ssh-lint.jsonc': '' }, found: ['ssh_config warning'] },
  {
    name: 'a byte order mark and CRLF',
    files: { ssh_config: zero, '.ssh-lint.yaml': `\u{feff}# a\r\n${sets('info').replace('\n', '\r\n')}` },
    found: ['ssh_config info'],
  },
  {
    name: 'the nearest holds, and those above do not',
    files: {
      '.ssh-lint.yaml': sets('error'),
      'a/.ssh-lint.yaml': sets('info'),
      'a/b/ssh_config': zero,
      'c/ssh_config': zero,
    },
    found: ['a/b/ssh_config info', 'c/ssh_config error'],
  },
  {
    name: 'above the working folder, up to the root',
    files: { '.ssh-lint.yaml': sets('error'), 'a/b/ssh_config': zero },
    in: 'a/b',
    found: ['ssh_config error'],
  },
  {
    name: 'a file that is named, whose folder was not searched',
    files: { '.ssh-lint.yaml': sets('error'), 'a/x': zero, 'b/y': zero, 'b/.ssh-lint.jsonc': '{"rules":{}}' },
    argv: ['a/x', 'b/y'],
    found: ['a/x error', 'b/y warning'],
  },
  {
    name: '--config for everything, its globs from its own folder',
    files: {
      '.ssh-lint.yaml': sets('error'),
      'ci/x.yaml': `overrides: [{ files: ['*_config'], ${sets('info').trim()} }, { files: ['/a/'], rules: {} }]`,
      'ci/ssh_config': zero,
      'a/ssh_config': zero,
    },
    argv: ['--config', 'ci/x.yaml'],
    found: ['a/ssh_config warning', 'ci/ssh_config info'],
  },
  {
    name: '--no-config',
    files: { '.ssh-lint.yaml': sets('error'), ssh_config: zero },
    argv: ['--no-config'],
    found: ['ssh_config warning'],
  },
  {
    name: 'extends: a preset is replaced by --preset, and settings stay',
    files: { '.ssh-lint.yaml': `extends: []\n${sets('error')}`, ssh_config: zero },
    argv: ['--preset', 'strict'],
    found: ['ssh_config error'],
  },
  { name: 'extends: nothing', files: { '.ssh-lint.yaml': 'extends: []', ssh_config: zero }, found: [] },
  {
    name: 'extends: a file, whose own presets hold',
    files: { 'a/.ssh-lint.yaml': 'extends: ../base.yaml', 'base.yaml': sets('error'), 'a/ssh_config': zero },
    found: ['a/ssh_config error'],
  },
  {
    name: 'extends: what extends holds over what is extended, and the later over the earlier',
    files: {
      '.ssh-lint.yaml':
        'extends: [./one.yaml, ./two.jsonc]\noverrides: [{ files: [b/], rules: { no-zero-count: off } }]',
      'one.yaml': sets('error'),
      'two.jsonc': '{ "extends": [], "rules": { "no-zero-count": "info" } }',
      'a/ssh_config': zero,
      'b/ssh_config': zero,
    },
    found: ['a/ssh_config info'],
  },
  {
    name: 'extends: globs are from the folder of the file they stand in',
    files: {
      '.ssh-lint.yaml': 'extends: ./base/x.yaml',
      'base/x.yaml': `overrides: [{ files: ['/*/ssh_config'], ${sets('error').trim()} }]`,
      'a/ssh_config': zero,
      'base/a/ssh_config': zero,
    },
    found: ['a/ssh_config warning', 'base/a/ssh_config error'],
  },
  {
    name: 'overrides, in order',
    files: {
      '.ssh-lint.yaml': `overrides:
  - { files: ['lab/**', '!lab/b/', '!lab/b/**'], rules: { no-zero-count: off } }
  - { files: ['ssh_config.old'], rules: { no-zero-count: info } }
`,
      'lab/ssh_config': zero,
      'lab/b/ssh_config': zero,
      'lab/ssh_config.old': zero,
    },
    found: ['lab/b/ssh_config warning', 'lab/ssh_config.old info'],
  },
  {
    name: 'the command line holds over all',
    files: { '.ssh-lint.yaml': `overrides: [{ files: ['*'], ${sets('info').trim()} }]`, ssh_config: zero },
    argv: ['--rule', 'no-zero-count: error'],
    found: ['ssh_config error'],
  },
  {
    name: '--only and --skip',
    files: { '.ssh-lint.yaml': sets('error'), ssh_config: zero },
    argv: ['--skip', 'no-zero-count'],
    found: [],
  },
  {
    name: 'files: another name, and the last pattern that matches',
    files: {
      '.ssh-lint.yaml':
        'files: [{ match: "*.j2", dialect: sshd_config }, { match: "x/*.j2", dialect: ssh_config }]\nextends: all',
      'x/a.j2': zero,
      'x/y/b.j2': 'ClientAliveInterval 60\nClientAliveCountMax 0\n',
    },
    found: ['x/a.j2 warning', 'x/y/b.j2 warning'],
  },
  {
    name: 'ignores, from the top and from below, the deeper over the higher',
    files: {
      '.ssh-lint.yaml': 'ignores: ["lab/**", "b/ssh_config"]',
      'b/.ssh-lint.yaml': 'ignores: ["!ssh_config", "c/"]',
      'lab/ssh_config': zero,
      'b/ssh_config': zero,
      'b/c/ssh_config': zero,
      'd/ssh_config': zero,
    },
    found: ['b/ssh_config warning', 'd/ssh_config warning'],
  },
  {
    name: 'ignores hold for a folder below them that is searched',
    files: { '.ssh-lint.yaml': 'ignores: ["lab/old/**"]', 'lab/old/ssh_config': zero, 'lab/ssh_config': zero },
    in: 'lab',
    found: ['ssh_config warning'],
  },
  {
    name: 'ignores give way to --no-ignore',
    files: { '.ssh-lint.yaml': 'ignores: ["lab/**"]', 'lab/ssh_config': zero },
    argv: ['--no-ignore'],
    found: ['lab/ssh_config warning'],
  },
  {
    name: 'ignores give way to a file that is named, but not under --force-exclude',
    files: { '.ssh-lint.yaml': 'ignores: ["lab/**"]', 'lab/ssh_config': zero, ssh_config: zero },
    argv: ['--force-exclude', 'lab/ssh_config', 'ssh_config'],
    found: ['ssh_config warning'],
  },
])('$name', async ({ files, argv, in: folder, found }) => {
  expect(await severities(files, argv, folder)).toEqual(found);
});

test('standard input has the configuration of the path that it stands for', async () => {
  const cwd = makeFolder({ 'a/.ssh-lint.yaml': `files: [{ match: x, dialect: ssh_config }]\n${sets('error')}` });
  const run = await runCli(['-f', 'compact', '-', '--stdin-filename', 'a/x'], { cwd, stdin: zero });
  expect(run).toMatchObject({ code: 1, stdout: expect.stringMatching(/^a\/x:3:\d+: error:/) });
});

test('a severity alone leaves the options as they are', async () => {
  const cwd = makeFolder({
    '.ssh-lint.yaml': `rules: { require-keepalive: [warning, { interval: 77 }] }
overrides:
  - { files: [a], rules: { require-keepalive: error } }
  - { files: [b], rules: { require-keepalive: [error, {}] } }
`,
    a: '',
    b: '',
  });
  const optionsOf = async (file: string): Promise<unknown> => {
    const { stdout } = await runCli(['config', file, '--format', 'json'], { cwd });
    return JSON.parse(stdout).rules['require-keepalive'];
  };
  expect(await optionsOf('a')).toMatchObject({ severity: 'error', options: { interval: 77 } });
  expect(await optionsOf('b')).toMatchObject({ severity: 'error', options: { interval: 60 } });
});

test('the releases are those of each file, and --openssh holds over them', async () => {
  const cwd = makeFolder({
    'a/.ssh-lint.yaml': 'openssh: "8.0"',
    'b/.ssh-lint.yaml': 'openssh: "9.9"',
    'a/ssh_config': 'Host *\n    ServerAliveInterval 60\n    ChannelTimeout global=1\n',
    'b/ssh_config': 'Host *\n    ServerAliveInterval 60\n    ChannelTimeout global=1\n',
  });
  expect(findingsOf(await runCli(['-f', 'json'], { cwd }))).toEqual(['a/ssh_config:3 no-newer-keyword']);
  expect(findingsOf(await runCli(['-f', 'json', '--openssh', '9.9'], { cwd }))).toEqual([]);
});

test('roots are compared across folders that are judged alike, each with its own severity', async () => {
  const rule = 'rules: { consistent-keepalive: warning }\n';
  const cwd = makeFolder({
    '.ssh-lint.yaml': `${rule}overrides: [{ files: [b/], rules: { consistent-keepalive: error, no-zero-count: off } }]`,
    'a/sshd_config': 'ClientAliveInterval 60\n',
    'b/sshd_config': 'ClientAliveInterval 120\n',
    'c/sshd_config': 'ClientAliveInterval 60\n',
  });
  const run = await runCli(['-f', 'compact', '--only', 'consistent-keepalive'], { cwd });
  expect(run.stdout.match(/^\S+ \w+(?=:)/gm)).toEqual([
    'a/sshd_config:1:21: warning',
    'b/sshd_config:1:21: error',
    'c/sshd_config:1:21: warning',
  ]);
});

describe('a mistake is exit 2 with its place, what is allowed and the nearest name', () => {
  test.each<readonly [name: string, text: string, message: string]>([
    ['an unknown key', 'rulez: {}', '1:1: The configuration has no "rulez". Did you mean rules?'],
    [
      'an unknown rule',
      'rules:\n  no-zero-counts: off',
      '2:3: There is no rule "no-zero-counts". Did you mean no-zero-count?',
    ],
    [
      'an unknown severity',
      'rules:\n  no-zero-count: warn',
      '2:18: The severity of no-zero-count is one of error, warning, info, off, not "warn". Did you mean',
    ],
    [
      'a map for a severity',
      'rules:\n  no-zero-count: {toString: 1}',
      '2:18: The severity of no-zero-count is one of error, warning, info, off, not {"toString":1}.',
    ],
    [
      'an unknown option',
      'rules:\n  require-keepalive: [error, { intervall: 1 }]',
      '2:22: The rule require-keepalive has no option "intervall". Did you mean interval?',
    ],
    [
      'an option of another type',
      'rules:\n  require-keepalive: [error, { interval: soon }]',
      '2:22: require-keepalive: interval is',
    ],
    ['an unknown preset', 'extends: [strikt]', '1:11: extends takes recommended, strict, all, or a path such as'],
    ['a number for a release', 'openssh: 8.10', '1:10: Write the range of openssh as a text, in quotes: "8.10".'],
    ['a range that cannot be read', 'openssh: "new"', '1:10: Cannot read the OpenSSH range "new"'],
    [
      'a dialect',
      'files:\n  - { match: a, dialect: sshd }',
      '2:26: The dialect is ssh_config or sshd_config, not "sshd". Did you mean sshd_config?',
    ],
    [
      'half an entry',
      'files: [{ match: a }]',
      '1:9: An entry of files has a match and a dialect, and dialect is missing.',
    ],
    [
      'an override without files',
      'overrides: [{ rules: {} }]',
      '1:13: An entry of overrides has files and rules, and files',
    ],
    ['a list for a map', '- rules', '1:1: The configuration is a map of extends, openssh, files, ignores, rules'],
    ['a key twice', 'ignores: []\nignores: []', '2:1: "ignores" is here for the second time.'],
    ['a pattern that leads out', 'ignores: ["../a"]', '1:11: A pattern of ignores starts at the folder of this file'],
    [
      'a pattern of stars',
      'ignores: ["a*b*c*d*e"]',
      '1:11: A pattern of ignores has at most 3 of * between two slashes.',
    ],
    [
      'a pattern of folders',
      'overrides: [{ files: ["**/a/**/b/**/c"], rules: {} }]',
      '1:23: A pattern of files has at most 2 of **/.',
    ],
    ['YAML that is none', 'rules: [', '1:'],
    ['a second document', 'rules: {}\n---\nrules: {}', '2:1: '],
    ['a NUL', 'rules: {}\0', '1:'],
    ['an anchor', 'rules: &a {}', '1:11: Anchors, aliases and tags are not taken'],
    ['an alias', 'extends: &a [all]\nignores: *a', '1:13: Anchors, aliases and tags are not taken'],
    ['a tag', 'rules: !!map {}', '1:14: Anchors, aliases and tags are not taken'],
    ['code', 'rules: !!js/function "function () {}"', '1:'],
    ['a merge', 'rules: {}\n<<: { ignores: [] }', '2:1: The configuration has no "<<".'],
    ['a name of JavaScript', '__proto__: {}', '1:1: The configuration has no "__proto__".'],
    ['a rule of JavaScript', 'rules: { constructor: off }', '1:10: There is no rule "constructor".'],
    ['a name that is a map', '? { a: 1 }\n: 1', '1:3: A name stands in front of the colon.'],
    ['deep nesting', `ignores: ${'['.repeat(100)}${']'.repeat(100)}`, '1:'],
    ['control characters', 'rules: { "\\e[31m": off }', '1:10: There is no rule "\\u001b[31m".'],
  ])('%s', async (_, text, message) => {
    const cwd = makeFolder({ ssh_config: zero, '.ssh-lint.yaml': text });
    const run = await runCli([], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`ssh-lint: .ssh-lint.yaml:${message}`);
    expect(run.stderr.match(/\n/g)).toHaveLength(1);
  });

  test.each<readonly [name: string, text: string, message: string]>([
    ['a text that begins with no value', ']', '1:1: '],
    ['a configuration behind a stray sign', ',{"rules": {"no-such": "error"}}', '1:1: '],
    ['YAML', 'rules: {}', '1:1: '],
    ['JSON that is none', '{ "rules": }', '1:12: Value expected.'],
    ['an unknown key', '{\n  "rulez": {}\n}', '2:3: The configuration has no "rulez". Did you mean rules?'],
    ['a key twice', '{ "rules": {}, "rules": {} }', '1:16: "rules" is here for the second time.'],
    ['deep nesting', '['.repeat(200_000), '1:34: This is nested more than 32 levels deep.'],
    ['deep nesting in what is no JSON', '{"a": ]'.repeat(100), '1:'],
    ['null', 'null', '1:1: The configuration is a map of'],
  ])('JSONC: %s', async (_, text, message) => {
    const cwd = makeFolder({ ssh_config: zero, '.ssh-lint.jsonc': text });
    const run = await runCli([], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`ssh-lint: .ssh-lint.jsonc:${message}`);
  });
});

describe('hostile files end soon, and are exit 2', () => {
  const laughs = [
    'a: &a [x, x]',
    ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`),
  ];
  test.each<readonly [name: string, content: string | Uint8Array]>([
    ['a billion laughs', laughs.join('\n')],
    ['nesting without end', '['.repeat(200_000)],
    ['maps without end', '{a: '.repeat(60_000)],
    ['braces without end', '{'.repeat(200_000)],
    ['lists without end', '- '.repeat(120_000)],
    ['questions without end', '? '.repeat(120_000)],
    ['mistakes without end', '}'.repeat(200_000)],
    ['indents without end', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['more than 256 KiB', `# ${'x'.repeat(256 * 1024)}\n`],
    ['a list of thousands of patterns', `ignores:\n${'- a\n'.repeat(60_000)}`],
    ['bytes that are no UTF-8', Buffer.from([0x72, 0xff, 0xfe])],
  ])('%s', { timeout: 10_000 }, async (_, content) => {
    const run = await runCli([], { cwd: makeFolder({ ssh_config: zero, '.ssh-lint.yaml': content }) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^ssh-lint: \.ssh-lint\.yaml:.*\n$/);
    expect(run.stderr.length).toBeLessThan(400);
  });

  test('deep nesting after the process has met some, where V8 would compile again and give up', async () => {
    const files = ['['.repeat(60_000), '{'.repeat(60_000), '[{'.repeat(30_000), '{'.repeat(60_000)];
    for (const text of files) {
      const run = await runCli([], { cwd: makeFolder({ ssh_config: zero, '.ssh-lint.yaml': text }) });
      expect(run.stderr).toMatch(/^ssh-lint: \.ssh-lint\.yaml:1:\d+: This is nested more than 32 levels deep\.\n$/);
    }
  });

  test('files in many folders, once they hold 2 MiB in all', async () => {
    const text = `# ${'x'.repeat(250 * 1024)}\nrules: {}\n`;
    const folders = Array.from({ length: 9 }, (_, index) => `${index}`);
    const files = folders.flatMap((folder) => [
      [`${folder}/ssh_config`, zero],
      [`${folder}/.ssh-lint.yaml`, text],
    ]);
    const run = await runCli([], { cwd: makeFolder(Object.fromEntries(files)) });
    expect(run).toMatchObject({
      code: 2,
      stderr:
        'ssh-lint: 8/.ssh-lint.yaml: With it the configuration files of this run hold more than 2 MiB, the most that is read.\n',
    });
  });

  test('a FIFO', async () => {
    const cwd = makeFolder({ ssh_config: zero });
    execFileSync('mkfifo', [join(cwd, '.ssh-lint.yaml')]);
    const stderr = 'ssh-lint: .ssh-lint.yaml: It is a FIFO, not a regular file, and is left alone.\n';
    expect(await runCli([], { cwd })).toMatchObject({ code: 2, stdout: '', stderr });
    expect(await runCli(['ssh_config'], { cwd })).toMatchObject({ code: 2, stdout: '', stderr });
  });

  const outside = 'It leads out of the root, and nothing outside is read or written.\n';
  const elsewhere = (): string => makeFolder({ 'secret.yaml': 'secret-of-elsewhere' });
  test.each<readonly [name: string, target: () => string, reason: string]>([
    ['a link out of the root', () => join(elsewhere(), 'secret.yaml'), outside],
    ['a link to nothing', () => 'nowhere', 'It is a link that leads to nothing.\n'],
    [
      'a link into .git',
      () => '.git/config',
      'It leads into a .git folder, which may hold secrets and is left alone.\n',
    ],
    ['a link to a device', () => '/dev/zero', outside],
  ])('%s', async (_, target, reason) => {
    const cwd = makeFolder({ '.git/config': 'hidden', ssh_config: zero });
    symlinkSync(target(), join(cwd, '.ssh-lint.yaml'));
    for (const argv of [[], ['ssh_config'], ['-c', '.ssh-lint.yaml']]) {
      expect(await runCli(argv, { cwd })).toMatchObject({ code: 2, stderr: `ssh-lint: .ssh-lint.yaml: ${reason}` });
    }
  });

  test('a file that may not be read', async () => {
    const cwd = makeFolder({ ssh_config: zero, '.ssh-lint.yaml': '' });
    chmodSync(join(cwd, '.ssh-lint.yaml'), 0);
    const stderr = 'ssh-lint: .ssh-lint.yaml: It cannot be read: permission denied.\n';
    expect(await withoutPrivilege(() => runCli([], { cwd }))).toMatchObject({ code: 2, stderr });
  });
});

describe('what extends leads to', () => {
  test.each<readonly [name: string, files: Files, message: string]>([
    [
      'itself',
      { '.ssh-lint.yaml': 'extends: ./.ssh-lint.yaml' },
      '.ssh-lint.yaml:1:10: ./.ssh-lint.yaml: This file extends itself',
    ],
    [
      'a circle',
      { '.ssh-lint.yaml': 'extends: [./a.yaml]', 'a.yaml': '\nextends: ./.ssh-lint.yaml' },
      'a.yaml:2:10: ./.ssh-lint.yaml: This file extends itself',
    ],
    [
      'nothing',
      { '.ssh-lint.yaml': 'extends: ./a.yaml' },
      '.ssh-lint.yaml:1:10: ./a.yaml: There is no such file or folder.',
    ],
    [
      'out of the root',
      { '.ssh-lint.yaml': 'extends: ../../../../../../etc/a.yaml' },
      '.ssh-lint.yaml:1:10: ../../../../../../etc/a.yaml: ',
    ],
    [
      'a mistake',
      { '.ssh-lint.yaml': 'extends: ./a.yaml', 'a.yaml': 'rule: 1' },
      'a.yaml:1:1: The configuration has no "rule".',
    ],
    [
      'too deep',
      {
        '.ssh-lint.yaml': 'extends: ./0.yaml',
        ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.yaml`, `extends: ./${at + 1}.yaml`])),
      },
      '6.yaml:1:10: ./7.yaml: extends goes at most 8 files deep.',
    ],
    [
      'too much',
      {
        '.ssh-lint.yaml': `extends: [${'./a.yaml, '.repeat(500)}]`,
        'a.yaml': `extends: [${'./b.yaml, '.repeat(500)}]`,
        'b.yaml': '',
      },
      '.ssh-lint.yaml:1:11: ./a.yaml: All that is extended adds up to more than 64 parts.',
    ],
  ])('%s', async (_, files, message) => {
    const cwd = makeFolder({ '.git/HEAD': '', ssh_config: zero, ...files });
    const run = await runCli([], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`ssh-lint: ${message}`);
  });

  test('a link out of the root is not followed', async () => {
    const cwd = makeFolder({ '.git/HEAD': '', ssh_config: zero, '.ssh-lint.yaml': 'extends: ./a/x.yaml' });
    symlinkSync(makeFolder({ 'x.yaml': 'secret-of-elsewhere' }), join(cwd, 'a'));
    const { code, stderr } = await runCli([], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'ssh-lint: .ssh-lint.yaml:1:10: ./a/x.yaml: It leads out of the root, and nothing outside is read or written.\n',
    });
  });
});

test('two files in one folder are one too many', async () => {
  const cwd = makeFolder({ ssh_config: zero, '.ssh-lint.yaml': '', '.ssh-lint.jsonc': '' });
  const stderr =
    'ssh-lint: .ssh-lint.yaml: .ssh-lint.jsonc stands beside it, and only one of them can hold: remove one.\n';
  expect(await runCli([], { cwd })).toMatchObject({ code: 2, stderr });
});

test.each<readonly [argv: readonly string[], message: string]>([
  [['-c', 'nowhere.yaml'], 'nowhere.yaml: There is no such file or folder.'],
  [['-c', '.'], '.: '],
  [['-c', 'x.yaml', '--no-config'], '--config names a file and --no-config reads none: give one of them.'],
])('%j is exit 2', async (argv, message) => {
  const run = await runCli(argv, { cwd: makeFolder({ ssh_config: zero }) });
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`ssh-lint: ${message}`) });
});

test('-c may name a file of another repository, whose extends stay there', async () => {
  const other = makeFolder({ '.git/HEAD': '', 'x.yaml': 'extends: ./base.yaml', 'base.yaml': sets('error') });
  const cwd = makeFolder({ '.git/HEAD': '', ssh_config: zero });
  expect(await runCli(['-c', join(other, 'x.yaml')], { cwd })).toMatchObject({ code: 1 });
  writeFileSync(join(other, 'x.yaml'), `extends: ../../../../../../..${cwd}/a.yaml`);
  addFiles(cwd, { 'a.yaml': '' });
  const run = await runCli(['-c', join(other, 'x.yaml')], { cwd });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('It leads out of the root') });
});
