import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Answer, emptyHome } from '../testing/empty-home.ts';
import { addFiles } from '../testing/folder.ts';
import { hasProgram } from '../testing/programs.ts';

const checkout = join(import.meta.dirname, '../..');

type Files = Readonly<Record<string, string>>;

/** `pre-commit try-repo` of one hook over all files of a repository. */
function tryHook(files: Files, hook: string) {
  const home = emptyHome();
  const [hooks, cwd] = [home.clone(), home.repository(files)];
  const { code, shown } = home.run(cwd, 'pre-commit', 'try-repo', hooks, hook, '--all-files');
  return { code, shown: shown.slice(shown.lastIndexOf('====') + 5), cwd };
}

/** A repository whose commits pass these hooks, each given as YAML. */
function guarded(files: Files, ...hooks: readonly string[]) {
  const home = emptyHome();
  const source = home.clone();
  const rev = home.run(source, 'git', 'rev-parse', 'HEAD').shown.trim();
  const list = hooks.map((hook) => `      - ${hook}\n`).join('');
  const config = `repos:\n  - repo: ${source}\n    rev: ${rev}\n    hooks:\n${list}`;
  const cwd = home.repository({ ...files, '.pre-commit-config.yaml': config });
  expect(home.run(cwd, 'pre-commit', 'install').code).toBe(0);
  const commit = (changed: Files): Answer => {
    addFiles(cwd, changed);
    return home.commit(cwd);
  };
  return { home: home.home, cwd, commit };
}

const good = 'Include /etc/ssh/sshd_config.d/*.conf\nClientAliveInterval 60\n';
const contradicting = '# every 60 seconds\nClientAliveInterval 298\n';

describe.runIf(hasProgram('pre-commit'))('pre-commit, while no registry answers', () => {
  test('takes the manifest', () => {
    const manifest = join(checkout, '.pre-commit-hooks.yaml');
    expect(emptyHome().run(checkout, 'pre-commit', 'validate-manifest', manifest)).toEqual({ code: 0, shown: '' });
  });

  test('has nothing else to install from', () => {
    const { run, home } = emptyHome();
    expect(run(home, 'npm', 'view', 'yaml', 'version').code).not.toBe(0);
  });

  test('tries the hook: it passes, and asks nothing of other files', () => {
    const files = { 'etc/ssh/sshd_config': good, 'docs/sshd_config.md': contradicting, README: contradicting };
    expect(tryHook(files, 'ssh-lint')).toMatchObject({
      code: 0,
      shown: expect.stringMatching(/^ssh-lint\.+Passed\n$/),
    });
    expect(tryHook({ README: '' }, 'ssh-lint').shown).toMatch(/^ssh-lint\.+\(no files to check\)Skipped\n$/);
  });

  test('tries the hook: it fails and says why', () => {
    const { code, shown } = tryHook(
      { 'a b/sshd_config': contradicting, '-f.sshd_config.x': contradicting },
      'ssh-lint',
    );
    expect([code, shown]).toEqual([
      1,
      expect.stringMatching(/^ssh-lint\.+Failed\n- hook id: ssh-lint\n- exit code: 1\n/),
    ]);
    expect(shown).toContain('a b/sshd_config:2:21 error no-comment-mismatch\n');
    expect(shown).toContain('-f.sshd_config.x:2:21 error no-comment-mismatch\n');
    expect(shown).toContain('Checked 2 files: 2 findings.\n');
  });

  test('tries the fixing hook: it mends what can be mended, and fails', () => {
    const { code, shown, cwd } = tryHook({ sshd_config: contradicting }, 'ssh-lint-fix');
    expect([code, shown]).toEqual([1, expect.stringMatching(/^ssh-lint --fix\.+Failed\n/)]);
    expect(shown).toContain('- files were modified by this hook\n');
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(contradicting.replace('298', '60'));
  });

  test('guards a commit: refused until it is mended, and nothing is installed for it', () => {
    const { home, cwd, commit } = guarded({ 'etc/ssh/sshd_config': good }, 'id: ssh-lint');
    expect(commit({ README: 'x\n' }).code).toBe(0);
    expect(commit({ sshd_config: contradicting })).toMatchObject({
      code: 1,
      shown: expect.stringContaining('sshd_config:2:21 error no-comment-mismatch\n'),
    });
    expect(commit({ sshd_config: contradicting.replace('298', '60') }).code).toBe(0);
    const installed = readdirSync(join(home, 'pre-commit'), { recursive: true, encoding: 'utf8' });
    expect(installed.filter((path) => path.endsWith('/dist/ssh-lint.cjs'))).toHaveLength(1);
    expect(installed.filter((path) => /node_modules|node_env/.test(path))).toEqual([]);
    expect(existsSync(join(home, '.npm'))).toBe(false);
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });

  test('guards a commit of a drop-in alone: it is judged inside the file that includes it', () => {
    const { cwd, commit } = guarded({ 'etc/ssh/sshd_config': good }, 'id: ssh-lint\n        args: [--max-warnings=0]');
    const dropIn = { 'etc/ssh/sshd_config.d/50-x.conf': 'ClientAliveCountMax 0\n' };
    const refused = commit(dropIn);
    expect(refused).toMatchObject({ code: 1, shown: expect.stringContaining('warning no-zero-count\n') });
    expect(refused.shown).toContain('Checked 1 file: 1 finding.\n');
    rmSync(join(cwd, 'etc/ssh/sshd_config'));
    expect(commit({}).code).toBe(0);
  });

  test('guards a commit by fixing it: the second try passes', () => {
    const { cwd, commit } = guarded({}, 'id: ssh-lint-fix', 'id: ssh-lint');
    expect(commit({ sshd_config: contradicting })).toMatchObject({
      code: 1,
      shown: expect.stringContaining('Fixed sshd_config (no-comment-mismatch).\n'),
    });
    expect(commit({})).toMatchObject({ code: 0, shown: expect.stringMatching(/fix\.+Passed\nssh-lint\.+Passed\n/) });
    expect(readFileSync(join(cwd, 'sshd_config'), 'utf8')).toBe(contradicting.replace('298', '60'));
    const late = commit({ sshd_config: 'ServerAliveInterval 60\n' });
    expect(late).toMatchObject({
      code: 1,
      shown: expect.stringMatching(/fix\.+Failed\n- hook id: ssh-lint-fix\n- exit code: 1\n/),
    });
  });

  test('guards a commit, but not of what is ignored', () => {
    const settings = { '.ssh-lint.yaml': 'ignores: ["lab/**"]\n' };
    const { commit } = guarded(settings, 'id: ssh-lint');
    expect(commit({ 'lab/sshd_config': contradicting })).toMatchObject({
      code: 0,
      shown: expect.stringMatching(/^ssh-lint\.+Passed\n/),
    });
  });
});
