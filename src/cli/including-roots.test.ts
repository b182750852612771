import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { findingsOf, jsonOf, runCli } from '../testing/run-cli.ts';

const git = { '.git/HEAD': '' };
const includesDropIns = 'Include /etc/ssh/sshd_config.d/*.conf\nClientAliveInterval 60\n';
const dropIn = 'etc/ssh/sshd_config.d/50-x.conf';
/** Wrong only where the interval of the root holds. */
const zero = 'ClientAliveCountMax 0\n';

async function lint(files: Readonly<Record<string, string>>, argv: readonly string[], below = '.') {
  return runCli([...argv, '--format', 'json'], { cwd: join(makeFolder({ ...git, ...files }), below) });
}

describe('a drop-in named without the file that includes it is judged inside that', () => {
  const sshd = { 'etc/ssh/sshd_config': includesDropIns, [dropIn]: zero };
  const deep = { 'h/etc/ssh/sshd_config': 'Include common\nClientAliveInterval 60\n' };

  test.each<[what: string, files: Record<string, string>, argv: string[], below: string, findings: string[]]>([
    ['a server’s', sshd, [dropIn], '.', [`${dropIn}:1 no-zero-count`]],
    ['by its folder', sshd, ['etc/ssh/sshd_config.d'], '.', [`${dropIn}:1 no-zero-count`]],
    ['from beside its folder', sshd, ['sshd_config.d'], 'etc/ssh', ['sshd_config.d/50-x.conf:1 no-zero-count']],
    ['from within its folder', sshd, [], 'etc/ssh/sshd_config.d', ['50-x.conf:1 no-zero-count']],
    [
      'a user’s',
      {
        '.ssh/config': 'Include config.d/*.x\nServerAliveInterval 60\n',
        '.ssh/config.d/a.x': 'ServerAliveCountMax 0\n',
      },
      ['.ssh/config.d/a.x'],
      '.',
      ['.ssh/config.d/a.x:1 no-zero-count'],
    ],
    [
      'two Includes away, in files of any name',
      { ...deep, 'h/etc/ssh/common': 'Include parts/one\n', 'h/etc/ssh/parts/one': zero },
      ['h/etc/ssh/parts/one'],
      '.',
      ['h/etc/ssh/parts/one:1 no-zero-count'],
    ],
    [
      'a root that the configuration names',
      {
        '.ssh-lint.yaml': 'files: [{ match: hosts/main, dialect: sshd_config }]',
        'hosts/main': 'Include sshd_config.d/*.conf\nClientAliveInterval 60\n',
        'hosts/sshd_config.d/a.conf': zero,
      },
      ['hosts/sshd_config.d/a.conf'],
      '.',
      ['hosts/sshd_config.d/a.conf:1 no-zero-count'],
    ],
  ])('%s', async (_, files, argv, below, findings) => {
    const run = await lint(files, argv, below);
    expect(findingsOf(run)).toEqual(findings);
    expect(run.stderr).toBe('Checked 1 file: 1 finding.\n');
  });

  test('inside each of several, as a run over everything does', async () => {
    const files = {
      'a/etc/ssh/sshd_config': 'Include /etc/ssh/shared/*\n',
      'b/etc/ssh/sshd_config': 'Include /etc/ssh/shared/*\nClientAliveInterval 120\n',
      'etc/ssh/shared/sshd_config.x': zero,
    };
    const [named] = jsonOf(await lint(files, ['etc/ssh/shared/sshd_config.x'])).files;
    expect(named!.findings).toHaveLength(1);
    expect(jsonOf(await lint(files, ['.'])).files[2]).toEqual(named);
  });

  test('as text on standard input too', async () => {
    const cwd = makeFolder({ ...git, ...sshd, [dropIn]: 'ClientAliveCountMax 3\n' });
    const argv = ['-', '--stdin-filename', dropIn, '--format', 'json'];
    expect(findingsOf(await runCli(argv, { cwd, stdin: zero }))).toEqual([`${dropIn}:1 no-zero-count`]);
  });

  test('where there is no repository, by what is around its folder alone', async () => {
    const found = async (path: string) => {
      const cwd = makeFolder({
        ...sshd,
        'away/sshd_config.d/b.conf': zero,
        sshd_config: `Include away/sshd_config.d/*\nClientAliveInterval 9m\n`,
      });
      return findingsOf(await runCli([path, '--format', 'json'], { cwd }));
    };
    expect(await found(dropIn)).toEqual([`${dropIn}:1 no-zero-count`]);
    expect(await found('away/sshd_config.d/b.conf')).toEqual([]);
  });
});

describe('the file that includes', () => {
  const faulty = `${includesDropIns}# every 60 seconds\nClientAliveInterval 298\nNoSuchKeyword 1\n`;

  test('is not reported on and not fixed', async () => {
    const cwd = makeFolder({ ...git, 'etc/ssh/sshd_config': faulty, [dropIn]: `# twice\n${zero}` });
    const run = await runCli(['--fix', dropIn, '--format', 'json'], { cwd });
    expect(jsonOf(run).files.map(({ path }) => path)).toEqual([dropIn]);
    expect(findingsOf(run)).toEqual([`${dropIn}:2 no-zero-count`]);
    expect(readFileSync(join(cwd, 'etc/ssh/sshd_config'), 'utf8')).toBe(faulty);
  });

  test('leaves what it includes to be fixed', async () => {
    const mismatch = '# every 60 seconds\nClientAliveInterval 298\n';
    const cwd = makeFolder({ ...git, 'etc/ssh/sshd_config': 'Include sshd_config.d/*.conf\n', [dropIn]: mismatch });
    expect(await runCli(['--fix', dropIn], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, dropIn), 'utf8')).toBe('# every 60 seconds\nClientAliveInterval 60\n');
  });

  test.each([
    ['is ignored', { '.gitignore': 'etc/ssh/sshd_config\n', 'etc/ssh/sshd_config': includesDropIns }, []],
    ['is left out', { 'etc/ssh/sshd_config': includesDropIns }, ['--ignore-pattern', 'sshd_config']],
  ])('has no say where it %s', async (_, files, argv) => {
    expect(findingsOf(await lint({ ...files, [dropIn]: zero }, [dropIn, ...argv]))).toEqual([]);
  });

  describe('is not read outside the repository, nor is what is wrong elsewhere told', () => {
    const files = { 'etc/ssh/sshd_config': includesDropIns, [dropIn]: zero };
    const alone = { code: 0, stdout: '', stderr: 'Checked 1 file: no findings.\n' };

    test('where it stands above', async () => {
      const above = makeFolder({ ...files, 'etc/ssh/sshd_config.d/.git/HEAD': '' });
      expect(await runCli(['50-x.conf'], { cwd: join(above, 'etc/ssh/sshd_config.d') })).toMatchObject(alone);
      expect(await runCli([dropIn], { cwd: above })).toMatchObject({
        stdout: expect.stringContaining('no-zero-count'),
      });
    });

    test('where a link leads to it', async () => {
      const cwd = makeFolder({ ...git, 'sshd_config.d/50-x.conf': zero });
      symlinkSync(join(makeFolder(files), 'etc/ssh/sshd_config'), join(cwd, 'sshd_config'));
      expect(await runCli(['sshd_config.d/50-x.conf'], { cwd })).toMatchObject(alone);
    });

    test('where an Include of another file leads to it', async () => {
      const cwd = makeFolder({ ...git, 'a/ssh_config': 'Include out\n', 'sshd_config.d/50-x.conf': zero });
      symlinkSync(join(makeFolder(files), 'etc/ssh/sshd_config'), join(cwd, 'a/out'));
      expect(await runCli(['sshd_config.d/50-x.conf'], { cwd })).toMatchObject(alone);
    });
  });
});
