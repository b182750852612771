import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { addFiles, makeFolder } from '../testing/folder.ts';
import { type AnyRule, type ReportedFix, defineRule } from '../rule/rule.ts';
import { hasProgram } from '../testing/programs.ts';
import { runCli } from '../testing/run-cli.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

const unset = 'PermitRootLogin no\n';
const set = 'PermitRootLogin no\nClientAliveInterval 60\n';

describe('--fix', () => {
  test('keeps the mode of a file, and the second run is clean', async () => {
    const cwd = makeFolder({ sshd_config: unset });
    chmodSync(join(cwd, 'sshd_config'), 0o640);
    expect(await runCli(['--fix'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Fixed sshd_config (require-keepalive).\nChecked 1 file: no findings left.\n',
    });
    expect(statSync(join(cwd, 'sshd_config')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(set);
    const { mtimeMs, ino } = statSync(join(cwd, 'sshd_config'));
    expect(await runCli(['--fix'], { cwd })).toMatchObject({ code: 0, stderr: 'Checked 1 file: no findings.\n' });
    expect(statSync(join(cwd, 'sshd_config'))).toMatchObject({ mtimeMs, ino });
    expect(readdirSync(cwd)).toEqual(['sshd_config']);
  });

  test('reports what is left, and its exit code', async () => {
    const cwd = makeFolder({ sshd_config: `${unset}ServerAliveInterval 60\n` });
    const { code, stdout, stderr } = await runCli(['--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('no-wrong-side-keyword');
    expect(stdout).not.toContain('require-keepalive');
    expect(stderr).toBe('Fixed sshd_config (require-keepalive).\nChecked 1 file: 1 finding left.\n');
  });

  test('reports a read-only file with what it still has, and mends the rest', async () => {
    const cwd = makeFolder({ 'a/sshd_config': unset, 'b/sshd_config': unset });
    chmodSync(join(cwd, 'a/sshd_config'), 0o444);
    const { code, stdout, stderr } = await runCli(['--fix', '-f', 'compact'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^a\/sshd_config:1:1: warning: .* \[require-keepalive\]\n$/);
    expect(stderr).toBe(
      [
        'ssh-lint: a/sshd_config: The fix was not written. It is read-only: give its owner permission to write first.',
        'Fixed b/sshd_config (require-keepalive).',
        'Checked 2 files: 1 finding left.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(cwd, 'a/sshd_config'), 'utf8')).toBe(unset);
    expect(readFileSync(join(cwd, 'b/sshd_config'), 'utf8')).toBe(set);
  });

  test('leaves a file alone that was changed while it was linted', async () => {
    const cwd = makeFolder({ sshd_config: unset });
    const changing = ruleWith(() => {
      if (readFileSync(join(cwd, 'sshd_config'), 'utf8') === unset) {
        appendFileSync(join(cwd, 'sshd_config'), 'Port 2222\n');
      }
    });
    const run = await runCli(['--fix'], { cwd, rules: new Map([...rules, ['changing', changing]]) });
    expect(run).toMatchObject({
      code: 2,
      stderr:
        'ssh-lint: sshd_config: The fix was not written. It was changed by others after it was read: run again.\nChecked 1 file: 1 finding.\n',
    });
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(`${unset}Port 2222\n`);
  });

  test('goes through no link: the file itself is to be named', async () => {
    const cwd = makeFolder({ '.git/HEAD': '', 'real/server': unset });
    symlinkSync('real/server', join(cwd, 'sshd_config'));
    expect(await runCli(['--fix', '-f', 'compact'], { cwd })).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^sshd_config:1:1: warning: /),
      stderr:
        'ssh-lint: sshd_config: The fix was not written. It is reached by a link, and nothing is written through one: name the file itself.\nChecked 1 file: 1 finding.\n',
    });
    expect(readFileSync(join(cwd, 'real/server'), 'utf8')).toBe(unset);
    expect((await runCli(['--fix', '--dialect', 'sshd_config', 'real/server'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'real/server'), 'utf8')).toBe(set);
  });
});

describe('a fix that would change more than it declares', () => {
  const stray = ruleWith((report) =>
    report({
      title: 'Let root in',
      edits: [{ range: { start: 0, end: 18 }, text: 'PermitRootLogin yes' }],
      changes: [],
    }),
  );
  const withStray = new Map([...rules, ['stray-fix', stray]]);
  const sentence =
    'ssh-lint: sshd_config: The fixes of require-keepalive, stray-fix were taken back. The fix would also change permitrootlogin for connections that no Match names';

  test.each([['--fix'], ['--diff'], ['--format=patch']])('is taken back and exit 2 with %s', async (flag) => {
    const cwd = makeFolder({ sshd_config: unset });
    const { code, stdout, stderr } = await runCli([flag], { cwd, rules: withStray });
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stdout).not.toContain('yes');
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(unset);
  });

  test('does not keep other files from being fixed', async () => {
    const cwd = makeFolder({ sshd_config: unset, ssh_config: 'Host *\n    User a\n' });
    expect((await runCli(['--fix'], { cwd, rules: withStray })).code).toBe(2);
    expect(readFileSync(join(cwd, 'ssh_config'), 'utf8')).toBe('Host *\n    User a\n    ServerAliveInterval 60\n');
  });
});

/** A rule that does something at the end of each sshd_config, and may report a fix. */
function ruleWith(action: (report: (fix: ReportedFix) => void) => void): AnyRule {
  return defineRule({
    meta: {
      description: 'Disallow nothing',
      why: 'It serves a test.',
      dialects: ['sshd_config'],
      fixable: true,
      recommended: 'warning',
      examples: [],
      references: [],
      messages: { found: 'It was found.' },
      options: {},
    },
    create: ({ report }) => ({
      'ConfigFile:exit': (file) => action((fix) => report({ messageId: 'found', at: file, fix })),
    }),
  });
}

/** The text files below a folder, by path. */
function textsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Applies a patch as a user would, with no configuration of this machine's. */
function apply(command: 'git' | 'patch', cwd: string, patch: Buffer): void {
  const args = command === 'git' ? ['apply', '-'] : ['-p1', '--quiet'];
  execFileSync(command, args, { cwd, input: patch, stdio: 'pipe', env: { PATH: process.env['PATH'], HOME: cwd } });
}

const configs = textsIn(fixtures).filter(([path]) => path.includes('config'));

/** A configuration of the fixtures, written in another way: latin-1, one character a byte. */
const variation: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...configs.map(([, text]) => text)),
    interval: fc.constantFrom('60', '298', '0', '1h', '86400'),
    eol: fc.constantFrom('\n', '\r\n'),
    lastNewline: fc.boolean(),
    head: fc.constantFrom('', '\ufeff', '# caf\xe9 \xff', '# \xc3\xa9\xe2\x80\xae', '\t', '\f', '# x\rPort 22'),
  })
  .map(({ text, interval, eol, lastNewline, head }) => {
    const lines = `${head}${head ? '\n' : ''}${text.replace(/(?<=AliveInterval )\d+/, interval)}`.replaceAll('\n', eol);
    return Buffer.from(lastNewline ? lines : lines.trimEnd(), 'latin1').toString('latin1');
  });

const folderName = fc.constantFrom(
  'etc/ssh',
  'a b',
  '-rf',
  '\u00fcber/\u65e5\u672c',
  'q"uote',
  'back\\slash',
  'tab\tx',
  "it's",
  '$HOME',
);

const patchers = (['git', 'patch'] as const).filter(hasProgram);

describe('the patch of --diff, applied, is what --fix writes', () => {
  const bytes = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text, 'latin1')]));

  test.each(patchers)(
    'for variations of the fixtures, by %s',
    async (command) => {
      let patched = 0;
      await fc.assert(
        fc.asyncProperty(variation, variation, folderName, async (client, server, folder) => {
          const files = bytes({ [`${folder}/ssh_config`]: client, [`${folder}/sshd_config`]: server });
          const [byFix, byPatch] = [makeFolder(files), makeFolder(files)];
          const { stdoutBytes: patch } = await runCli(['--diff'], { cwd: byPatch });
          expect(textsIn(byPatch)).toEqual(
            Object.entries(files).map(([path, text]) => [path, text.toString('latin1')]),
          );
          await runCli(['--fix'], { cwd: byFix });
          if (patch.length > 0) {
            patched++;
            apply(command, byPatch, patch);
          }
          expect(textsIn(byPatch)).toEqual(textsIn(byFix));
          expect((await runCli(['--diff'], { cwd: byFix })).stdout).toBe('');
        }),
        { seed: 7, numRuns: 40 },
      );
      expect(patched).toBeGreaterThan(20);
    },
    60_000,
  );

  test.each(patchers)('for the sample repository, by %s, from the root and from a folder of it', async (command) => {
    const sample = Object.fromEntries(textsIn(join(fixtures, 'sample')));
    const [byFix, byPatch] = [makeFolder(bytes(sample)), makeFolder(bytes(sample))];
    for (const folder of [byFix, byPatch]) addFiles(folder, { '.git/HEAD': '' });
    await runCli(['--fix'], { cwd: byFix });
    const { stdoutBytes } = await runCli(['--diff', '..'], { cwd: join(byPatch, 'roles') });
    expect(stdoutBytes.toString()).toContain('--- a/roles/ssh/files/ssh_config\n');
    apply(command, byPatch, stdoutBytes);
    expect(textsIn(byPatch)).toEqual(textsIn(byFix));
  });
});
