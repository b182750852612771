import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFolder, withoutPrivilege } from '../testing/folder.ts';
import { runnerCommands, hostileText, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import { hasValidators, schemaErrors } from '../testing/sarif-validators.ts';
import { formatNames } from './options.ts';
import { version } from './program.ts';
import { findingsOf, runCli } from '../testing/run-cli.ts';

const files = {
  '.ssh/config': 'Host *\n    ServerAliveInterval 60\n\n# for work\n    ServerAliveInterval 15\n',
  'etc/ssh/ssh_config': 'Host *\n    ServerAliveInterval 60\n',
  'etc/ssh/sshd_config': 'PermitRootLogin no\n',
};

test('--format json is what the contract says, to the byte', async () => {
  const expected = {
    version: 1,
    tool: { name: 'ssh-lint', version },
    files: [
      {
        path: '.ssh/config',
        dialect: 'ssh_config',
        findings: [
          {
            ruleId: 'no-shadowed-directive',
            messageId: 'shadowed',
            severity: 'warning',
            message:
              'ServerAliveInterval has no effect: line 2 already sets it, and OpenSSH keeps the first value it finds.',
            line: 5,
            column: 5,
            endLine: 5,
            endColumn: 27,
            related: [
              { path: '.ssh/config', line: 2, column: 5, endLine: 2, endColumn: 27, message: 'This value is used.' },
            ],
            fix: null,
            suggestions: [
              {
                title: 'Remove the line that has no effect, or move it above the one that wins',
                edits: [{ path: '.ssh/config', start: 46, end: 73, text: '' }],
              },
            ],
          },
        ],
        suppressed: [],
      },
      { path: 'etc/ssh/ssh_config', dialect: 'ssh_config', findings: [], suppressed: [] },
      {
        path: 'etc/ssh/sshd_config',
        dialect: 'sshd_config',
        findings: [
          {
            ruleId: 'require-keepalive',
            messageId: 'server',
            severity: 'warning',
            message:
              'ClientAliveInterval is not set for any connection: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.',
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 19,
            related: [],
            fix: {
              safety: 'safe',
              title: 'Add ClientAliveInterval 60 to the global block',
              edits: [{ path: 'etc/ssh/sshd_config', start: 19, end: 19, text: 'ClientAliveInterval 60\n' }],
            },
            suggestions: [],
          },
        ],
        suppressed: [],
      },
    ],
    summary: { files: 3, errors: 0, warnings: 2, infos: 0, fixable: 1, suppressed: 0 },
  };
  const { code, stdout, stderr } = await runCli(['--format', 'json'], { cwd: makeFolder(files) });
  expect(JSON.parse(stdout)).toEqual(expected);
  expect(stdout).toBe(`${JSON.stringify(expected, undefined, 2)}\n`);
  expect([code, stderr]).toEqual([0, 'Checked 3 files: 2 findings.\n']);
});

describe('output is byte-stable', () => {
  test.each(formatNames)('%s', async (format) => {
    const [one, other] = [makeFolder(files), makeFolder(files)];
    const first = await runCli(['-f', format], { cwd: one });
    expect((await runCli(['-f', format, 'etc', '.ssh'], { cwd: other })).stdout).toBe(first.stdout);
    expect(first.stdout).not.toContain(one);
  });

  test('paths are relative to the working folder, below it or beside it', async () => {
    const cwd = join(makeFolder({ ...files, '.git/HEAD': '' }), 'etc');
    expect(findingsOf(await runCli(['-f', 'json', '..'], { cwd }))).toEqual([
      '../.ssh/config:5 no-shadowed-directive',
      'ssh/sshd_config:1 require-keepalive',
    ]);
  });
});

describe('--output-file', () => {
  test('takes the format before it, and leaves standard output to the others', async () => {
    const cwd = makeFolder(files);
    const run = await runCli(['-f', 'json', '-o', 'out/report.json', '-f', 'compact'], { cwd });
    expect(run.stdout.split('\n')).toHaveLength(3);
    const { stdout } = await runCli(['-f', 'json'], { cwd });
    expect(readFileSync(join(cwd, 'out/report.json'), 'utf8')).toBe(stdout);
    expect(run.stderr).toBe('Checked 3 files: 2 findings.\n');
  });

  test('takes the pretty format where none is before it, without colours', async () => {
    const cwd = makeFolder(files);
    const { stdout } = await runCli([], { cwd });
    expect(await runCli(['-o', 'a.txt'], { cwd, terminal: { stdout: true } })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(stdout);
  });

  test('takes a patch, while the report goes to standard output', async () => {
    const cwd = makeFolder(files);
    const { stdout } = await runCli(['--diff', '-f', 'json', '-o', 'rest.json', '-f', 'patch', '-o', 'a.patch'], {
      cwd,
    });
    expect(readFileSync(join(cwd, 'a.patch'), 'utf8')).toBe(stdout);
    expect(JSON.parse(readFileSync(join(cwd, 'rest.json'), 'utf8')).summary.warnings).toBe(1);
  });

  test('that cannot be written is exit 2, and the other reports are written', async () => {
    const cwd = makeFolder({ ...files, file: '' });
    const run = await runCli(['-f', 'json', '-o', 'file/x.json', '-f', 'compact'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stdout.split('\n')).toHaveLength(3);
    expect(run.stderr).toContain('ssh-lint: The output file file/x.json was not written. It cannot be written: ');
  });

  test('in a folder that may not be written is exit 2', async () => {
    const cwd = makeFolder(files);
    const closed = makeFolder();
    chmodSync(closed, 0o555);
    const run = await withoutPrivilege(() => runCli(['-f', 'json', '-o', join(closed, 'x.json')], { cwd }));
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('was not written. It cannot be written: permission denied.\n'),
    });
  });
});

describe('-f patch', () => {
  test('puts the patch on standard output and what it does not mend on standard error', async () => {
    const run = await runCli(['-f', 'patch'], { cwd: makeFolder(files) });
    expect(run.stdout).toBe(
      [
        'ssh-lint: require-keepalive',
        'diff --git a/etc/ssh/sshd_config b/etc/ssh/sshd_config',
        '--- a/etc/ssh/sshd_config',
        '+++ b/etc/ssh/sshd_config',
        '@@ -1,1 +1,2 @@',
        ' PermitRootLogin no',
        '+ClientAliveInterval 60',
        '',
      ].join('\n'),
    );
    expect(run.stderr).toContain('.ssh/config:5:5 warning no-shadowed-directive\n');
    expect(run.stderr).not.toContain('require-keepalive');
    expect(run.stderr).toContain('\nChecked 3 files: 1 finding left once the patch is applied.\n');
  });

  test('is exit 0 where --diff is exit 1', async () => {
    expect((await runCli(['-f', 'patch'], { cwd: makeFolder(files) })).code).toBe(0);
    expect((await runCli(['--diff'], { cwd: makeFolder(files) })).code).toBe(1);
  });
});

describe('colour', () => {
  const coloured = '\u001b[1m.ssh/config:5:5\u001b[22m';
  const plain = '.ssh/config:5:5 warning no-shadowed-directive\n';

  test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean, boolean]>([
    ['is off without a terminal', [], {}, false, false],
    ['is on with one', [], {}, true, true],
    ['is off with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['is not touched by an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['is on with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['is off with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['is off with both', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['is off on a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['is on with --color, whatever the environment', ['--color'], { NO_COLOR: '1' }, false, true],
    ['is off with --no-color, whatever the environment', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['is as the last flag says', ['--no-color', '--color'], {}, false, true],
  ])('%s', async (_, argv, env, terminal, expected) => {
    const { stdout } = await runCli(argv, { cwd: makeFolder(files), env, terminal: { stdout: terminal } });
    expect(stdout.startsWith(expected ? coloured : plain)).toBe(true);
  });

  test('of standard error follows standard error', async () => {
    const argv = ['--diff'];
    const both = await runCli(argv, { cwd: makeFolder(files), terminal: { stderr: true } });
    expect(both.stdout).not.toContain('\u001b');
    expect(both.stderr.startsWith(coloured)).toBe(true);
    const none = await runCli(argv, { cwd: makeFolder(files), terminal: { stdout: true } });
    expect(none.stdout + none.stderr).not.toContain('\u001b');
  });

  test.each(['compact', 'json', 'sarif', 'patch'])('is never in %s', async (format) => {
    const terminal = { stdout: true, stderr: true };
    const { stdout } = await runCli(['--color', '-f', format], { cwd: makeFolder(files), terminal });
    expect(stdout).not.toContain('\u001b');
  });
});

describe('what a stranger writes into files and names', () => {
  const hostile = '\u001b[31m\u009b\u0007\r\u202e\u2066\u2028\ufeff::error::x##[add-mask]y';
  const text = `# ${hostile} every 60 seconds\nClientAliveInterval 298\nClientAliveCountMax 0 # ${hostile}\nServerAliveInterval "${hostile}"\n`;
  const name = `${hostile.replaceAll('/', '')}/etc/ssh`;
  const tree = {
    [`${name}/sshd_config`]: text,
    [`${name}/empty/README`]: '',
    [`${name}/ssh_config`]: `Host ${hostile}\n    User a\n`,
  };

  test.each(formatNames.filter((each) => each !== 'patch'))('reaches no terminal raw in %s', async (format) => {
    const run = await runCli(['--preset', 'all', '-f', format, '.', name, `${name}/empty`, `${name}/nope`], {
      cwd: makeFolder(tree),
    });
    expect(run.stdout.length).toBeGreaterThan(500);
    expect(run.stderr).toContain('nope');
    expect(unprintableIn(run.stdout)).toEqual([]);
    expect(unprintableIn(run.stderr)).toEqual([]);
  });

  test.each([['--fix'], ['--diff'], ['--list-files'], ['--debug']])(
    'reaches standard error raw by no way with %s',
    async (flag) => {
      const cwd = makeFolder(tree);
      const run = await runCli([flag, '.', `${name}/nope`], { cwd });
      expect(unprintableIn(run.stderr)).toEqual([]);
    },
  );

  test('stays out of the list of files', async () => {
    const { stdout } = await runCli(['--list-files'], { cwd: makeFolder(tree) });
    expect(stdout).toContain('\tsshd_config\n');
    expect(unprintableIn(stdout.replaceAll('\t', ''))).toEqual([]);
  });

  test('stays out of the names in a patch', async () => {
    const { stdout } = await runCli(['--diff'], { cwd: makeFolder(tree) });
    const headers = stdout.split('\n').filter((line) => /^(diff --git|---|\+\+\+) /.test(line));
    expect(headers.length).toBeGreaterThan(2);
    expect(unprintableIn(headers.join('\n'))).toEqual([]);
  });

  test.runIf(hasValidators)('keeps SARIF valid', async () => {
    const { stdout } = await runCli(['--preset', 'all', '-f', 'sarif'], { cwd: makeFolder(tree) });
    expect(await schemaErrors(stdout)).toEqual([]);
  });

  test.runIf(hasReferences)('is no command to a CI runner that shows the output', async () => {
    const commandsIn = await runnerCommands();
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (comment, value) => {
        const cwd = makeFolder({
          sshd_config: `# ${comment}\nServerAliveInterval ${value}\nClientAliveInterval 298\n`,
        });
        // What the format github writes are commands: its own test counts them.
        for (const format of formatNames.filter((each) => each !== 'patch' && each !== 'github')) {
          const { stdout, stderr } = await runCli(['--preset', 'all', '-f', format, '.', comment], { cwd });
          expect(unprintableIn(stdout + stderr)).toEqual([]);
          expect(commandsIn(stdout + stderr)).toEqual([]);
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

test('what services read names files from the repository root, wherever it is run', async () => {
  const root = makeFolder({ '.git/HEAD': '', ...files });
  for (const format of ['sarif', 'github', 'gitlab', 'rdjson']) {
    const [above, below] = await Promise.all([
      runCli(['-f', format, 'etc/ssh'], { cwd: root }),
      runCli(['-f', format, 'ssh'], { cwd: join(root, 'etc') }),
    ]);
    expect(above.stdout).toContain('etc/ssh/sshd_config');
    expect(below.stdout).toBe(above.stdout);
  }
});
