import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { spelling } from './help.ts';
import { type CliOption, options } from './options.ts';
import { runCli } from '../testing/run-cli.ts';

const table: readonly CliOption[] = options;
const good = 'Host *\n    ServerAliveInterval 60\n';

function run(...argv: readonly string[]) {
  return runCli(argv, { cwd: makeFolder({ ssh_config: good, sshd_config: '', README: '', '.ssh-lint.yaml': '' }) });
}

/** How each option that can be given is given to a run that has nothing to say. */
const samples: Readonly<Record<string, readonly string[]>> = {
  config: ['-c', '.ssh-lint.yaml'],
  'no-config': ['--no-config'],
  preset: ['--preset', 'strict', '--preset=recommended'],
  rule: ['--rule', 'require-keepalive: [error, { interval: 1m }]'],
  only: ['--only', 'require-keepalive'],
  skip: ['--skip', 'require-keepalive'],
  openssh: ['--openssh', '>=8.0'],
  dialect: ['--dialect', 'ssh_config'],
  'root-dir': ['--root-dir', '.'],
  fix: ['--fix'],
  'unsafe-fixes': ['--fix', '--unsafe-fixes'],
  diff: ['--diff'],
  'ignore-pattern': ['--ignore-pattern', 'etc/'],
  'no-ignore': ['--no-ignore'],
  'force-exclude': ['--force-exclude'],
  'no-error-on-unmatched-pattern': ['--no-error-on-unmatched-pattern'],
  'list-files': ['--list-files'],
  'stdin-filename': ['-', '--stdin-filename', 'ssh_config'],
  'max-warnings': ['--max-warnings', '0'],
  quiet: ['--quiet'],
  'exit-zero': ['--exit-zero'],
  'no-inline-config': ['--no-inline-config'],
  'show-suppressed': ['--show-suppressed'],
  'suppress-all': ['--suppress-all'],
  suppressions: ['--suppress-all', '--suppressions', 'known.json'],
  'prune-suppressions': ['--prune-suppressions'],
  format: ['-f', 'compact', '--format=json', '-o', 'out.json'],
  'output-file': ['--output-file', 'out.txt'],
  color: ['--color'],
  'no-color': ['--no-color'],
  host: ['resolve', 'ssh_config', '--host', 'h'],
  user: ['resolve', 'ssh_config', '--user', 'u'],
  addr: ['resolve', 'sshd_config', '--addr', '::1'],
  localaddr: ['resolve', 'sshd_config', '--localaddr', '::1'],
  localport: ['resolve', 'sshd_config', '--localport', '22'],
  match: ['resolve', 'ssh_config', '--match', 'exec=yes', '--match=tagged='],
  home: ['resolve', 'ssh_config', '--home', '.'],
  vendor: ['resolve', 'ssh_config', '--vendor', 'debian'],
  all: ['resolve', 'ssh_config', '--all'],
  debug: ['--debug'],
  version: ['-v'],
  help: ['-h'],
};

test('every option of the table is tried here or refused', () => {
  const available = table.filter(({ unavailable }) => unavailable === undefined);
  expect(Object.keys(samples).toSorted()).toEqual(available.map(({ name }) => name).toSorted());
});

test.each(Object.values(samples))('%s %s %s %s %s is accepted', async (...argv) => {
  const given = argv.filter((argument) => argument !== undefined);
  expect(await run(...given)).toMatchObject({ code: 0, stderr: expect.not.stringContaining('ssh-lint:') });
});

test.each(['explain', 'rules', 'resolve', 'config', 'init'])('a path named %s is written with ./', async (name) => {
  const cwd = makeFolder({ [`${name}/ssh_config`]: good });
  expect(await runCli([`./${name}`], { cwd })).toMatchObject({ code: 0, stderr: 'Checked 1 file: no findings.\n' });
});

describe('a mistake is exit 2 and one sentence', () => {
  test.each<[readonly string[], string]>([
    [['--openss', '9.2'], 'Unknown option "--openss". Did you mean --openssh?'],
    [['--no-fix'], 'Unknown option "--no-fix". See ssh-lint --help.'],
    [['--stdin', 'x'], 'Unknown option "--stdin". Did you mean --stdin-filename?'],
    [['--preset', 'strikt'], '--preset is one of recommended, strict, all, not "strikt". Did you mean strict?'],
    [
      ['--format', 'yaml'],
      '--format is one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, patch, not "yaml". Did you mean html?',
    ],
    [
      ['--format', 'jsno'],
      '--format is one of pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, patch, not "jsno". Did you mean json?',
    ],
    [['--dialect', 'sshd'], '--dialect is one of ssh_config, sshd_config, not "sshd". Did you mean sshd_config?'],
    [
      ['--max-warnings', '-1'],
      '--max-warnings needs a value, and "-1" looks like an option; write --max-warnings=-1 if it is meant.',
    ],
    [['--max-warnings=-1'], '--max-warnings takes a whole number from 0 up, not "-1".'],
    [['--max-warnings', 'ten'], '--max-warnings takes a whole number from 0 up, not "ten".'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--format'], '--format needs a value: <name>.'],
    [['-f'], '-f needs a value: <name>.'],
    [
      ['--skip', '--quiet'],
      '--skip needs a value, and "--quiet" looks like an option; write --skip=--quiet if it is meant.',
    ],
    [['--fix', '--diff'], '--fix writes the files and --diff does not: give one of them.'],
    [['--unsafe-fixes'], '--unsafe-fixes goes with --fix, --diff, --format patch or --format markdown.'],
    [['--diff', '-f', 'json'], '--diff prints the patch on standard output: give the other format an --output-file.'],
    [['-f', 'json', '-f', 'sarif'], 'Two formats would mix on standard output: give all but one an --output-file.'],
    [['-f', 'json', '-o', 'a', '-f', 'sarif', '-o', './b/../a'], 'Two formats would write a one over the other.'],
    [['-f', 'json', '-o', 'a', '-o', 'b'], 'json already goes to a: write -f before each -o.'],
    [['-', 'ssh_config'], 'Standard input (-) is linted alone, without other paths.'],
    [['--stdin-filename', 'ssh_config'], '--stdin-filename goes with - (standard input).'],
    [['--root-dir', 'nope'], '--root-dir names a folder, and "nope" is none.'],
    [['--root-dir', 'README'], '--root-dir names a folder, and "README" is none.'],
    [['explain'], 'explain takes one rule: ssh-lint explain <rule>.'],
    [['explain', 'a', 'b'], 'explain takes one rule: ssh-lint explain <rule>.'],
    [['explain', 'require-keepalive', '--fix'], 'explain does not take --fix.'],
    [['rules', 'x'], 'rules takes no argument: ssh-lint rules [--format table|json].'],
    [['rules', '-f', 'sarif'], '--format is one of table, json, not "sarif".'],
    [['rules', '--quiet'], 'rules does not take --quiet.'],
    [['--host', 'h'], 'lint does not take --host: it goes with ssh-lint resolve.'],
    [['lint', '--localaddress', '::1'], 'lint does not take --localaddress: it goes with ssh-lint resolve.'],
    [
      ['--openssh', 'latest'],
      'Cannot read the OpenSSH range "latest": write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).',
    ],
    [
      ['--openssh', ''],
      'Cannot read the OpenSSH range "": write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).',
    ],
    [['--openssh', '7.4'], 'The OpenSSH range "7.4" holds no release that ssh-lint knows (8.0 to 10.5).'],
    [['--openssh', '9.9 - 8.0'], 'The OpenSSH range "9.9 - 8.0" holds no release that ssh-lint knows (8.0 to 10.5).'],
    [
      ['--rule', 'require-keepaliv: error'],
      'There is no rule "require-keepaliv". Did you mean require-keepalive? "ssh-lint rules" lists them.',
    ],
    [['--rule', 'xyzzy: error'], 'There is no rule "xyzzy". "ssh-lint rules" lists them.'],
    [
      ['--only', 'no-zero-cont'],
      'There is no rule "no-zero-cont". Did you mean no-zero-count? "ssh-lint rules" lists them.',
    ],
    [['--skip', 'no-zero'], 'There is no rule "no-zero". Did you mean no-zero-count? "ssh-lint rules" lists them.'],
    [
      ['--rule', 'no-zero-count'],
      `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not "no-zero-count".`,
    ],
    [['--rule', 'a: {'], `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not "a: {".`],
    [
      ['--rule', 'no-zero-count: fatal'],
      'The severity of no-zero-count is one of error, warning, info, off, not "fatal".',
    ],
    [
      ['--rule', 'no-zero-count: warn'],
      'The severity of no-zero-count is one of error, warning, info, off, not "warn". Did you mean warning?',
    ],
    [['--rule', 'no-zero-count: 2'], 'The severity of no-zero-count is one of error, warning, info, off, not 2.'],
    [
      ['--rule', 'no-zero-count: [error, {}, 1]'],
      'The setting of no-zero-count is a severity, or a list of a severity and options.',
    ],
    [['--rule', 'no-zero-count: [error, 5]'], 'The options of no-zero-count are a map of names to values.'],
    [['--rule', 'no-zero-count: [error, { max: 5 }]'], 'The rule no-zero-count has no option "max". It has none.'],
    [
      ['--rule', 'keepalive-interval: [error, { maxx: 5 }]'],
      'The rule keepalive-interval has no option "maxx". Did you mean max? It has min, max, serverMax.',
    ],
    [
      ['--rule', 'keepalive-interval: [error, { max: soon }]'],
      'keepalive-interval: max is a number of seconds, or a time such as 5m, not "soon".',
    ],
    [
      ['--rule', 'keepalive-interval: [error, { max: -5 }]'],
      'keepalive-interval: max is a number of seconds, or a time such as 5m, not -5.',
    ],
  ])('%j', async (argv, sentence) => {
    expect(await run(...argv)).toMatchObject({ code: 2, stdout: '', stderr: `ssh-lint: ${sentence}\n` });
  });

  test('holds no control character, whatever was typed', async () => {
    const { stderr } = await run('--\u001b[31m\u009b\u202e');
    expect(stderr).toBe('ssh-lint: Unknown option "--\\u001b[31m\\u{9b}\\u{202e}". See ssh-lint --help.\n');
  });
});

describe('--help', () => {
  test('shows every option that can be given, as the table has it, and no other', async () => {
    const { code, stdout, stderr } = await run('--help', '--fix', 'nope');
    expect([code, stderr]).toEqual([0, '']);
    for (const option of table) {
      const line = stdout.split('\n').find((candidate) => candidate.startsWith(`  ${spelling(option)}  `));
      expect(line?.includes(option.description), option.name).toBe(option.unavailable === undefined ? true : undefined);
    }
  });
});

test('--version prints the version', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, stdout: 'ssh-lint 0.1.0\n', stderr: '' });
});
