import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyHome } from '../testing/empty-home.ts';
import { makeFolder } from '../testing/folder.ts';
import { readArguments } from './arguments.ts';

const checkout = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');
const page = read('docs/integrations.md');
const sample = join(checkout, 'fixtures/sample');

/** The blocks of a language under a heading of the page. */
function blocks(heading: string, language: string): readonly string[] {
  const section = page.split(/^#+ /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The page has no heading ${heading}.`);
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block!);
}

/** Runs command lines in a copy of the sample repository, by a user for whom /opt and /usr/local lie elsewhere. */
function runLines(lines: readonly string[]) {
  const home = emptyHome();
  home.clone();
  const cwd = makeFolder();
  cpSync(sample, cwd, { recursive: true });
  mkdirSync(join(home.home, 'bin'));
  const command = lines
    .join('\n')
    .replaceAll('/opt/ssh-lint', join(home.home, 'opt/ssh-lint'))
    .replaceAll('/usr/local/bin', join(home.home, 'bin'));
  return {
    ...home.run(cwd, 'sh', '-e', '-c', command),
    report: (name: string) => readFileSync(join(cwd, name), 'utf8'),
  };
}

const lastLine = 'Checked 6 files: 7 findings.\n';

describe('the page of integrations', () => {
  test('names options that there are', () => {
    const calls = [...page.matchAll(/(?:ssh-lint\.cjs|--rm .* ssh-lint)((?: [^|'`\n]+)?)/g)].map(([, args]) => args!);
    expect(calls.length).toBeGreaterThan(6);
    for (const call of calls) expect(() => readArguments(call.split(' ').filter(Boolean)), call).not.toThrow();
  });

  test('names one release, and files that there are', () => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    const releases = page.match(/\bv\d+\.\d+\.\d+/g)!;
    expect(new Set(releases)).toEqual(new Set([`v${version}`]));
    const [, plugin] = /ssh-lint\/v[\d.]+\/(integrations\/mega-linter-plugin-.*\.megalinter-descriptor\.yml)$/m.exec(
      page,
    )!;
    expect(existsSync(join(checkout, plugin!))).toBe(true);
  });

  test('a CI system without an entry', () => {
    const { code, shown, report } = runLines(blocks('ssh-lint elsewhere', 'sh'));
    expect([code, shown]).toEqual([1, expect.stringContaining(lastLine)]);
    expect(report('ssh-lint.xml')).toContain('<testsuite ');
  });

  test('GitLab CI', () => {
    const [block] = blocks('GitLab CI', 'yaml');
    const job = parse(block!)['ssh-lint'] as {
      script: string[];
      artifacts: { when: string; reports: { codequality: string } };
    };
    const { code, shown, report } = runLines(job.script);
    expect([code, shown]).toEqual([1, expect.stringContaining(lastLine)]);
    expect(JSON.parse(report(job.artifacts.reports.codequality))).toHaveLength(7);
    expect(job.artifacts.when).toBe('always');
  });

  test('Jenkins', () => {
    const [block] = blocks('Jenkins', 'groovy');
    const lines = [...block!.matchAll(/^ *sh '(.*)'$/gm)].map(([, line]) => line!);
    // An agent keeps what the last build left behind.
    const { code, shown, report } = runLines([`export WORKSPACE_TMP='${makeFolder()}'`, ...lines, ...lines]);
    expect([code, shown]).toEqual([0, expect.stringContaining(lastLine)]);
    const [, pattern] = /checkStyle\(pattern: '([^']+)'/.exec(block!)!;
    expect(report(pattern!).match(/<error /g)).toHaveLength(7);
  });

  test('reviewdog', () => {
    const [clone] = blocks('ssh-lint elsewhere', 'sh')[0]!.split('\n');
    for (const line of blocks('reviewdog', 'sh').join('').trim().split('\n')) {
      const { code, shown } = runLines([clone!, line.split(' | ')[0]!]);
      expect([code, shown]).toEqual([0, expect.stringContaining('"diagnostics"')]);
    }
  });
});

describe('the plugin of MegaLinter', () => {
  const path = 'integrations/mega-linter-plugin-ssh-lint/ssh-lint.megalinter-descriptor.yml';
  const descriptor = parse(read(path)) as { file_names_regex: string[]; linters: Record<string, unknown>[] };
  const linter = descriptor.linters[0] as Record<string, string> & {
    cli_lint_extra_args: string[];
    cli_sarif_args: string[];
    install: { dockerfile: string[] };
  };
  const installation = linter.install.dockerfile.map((line) => line.replace(/^RUN /, ''));
  const command = [linter['linter_name'], ...linter.cli_lint_extra_args].join(' ');

  test('installs the program, and reads from its output how much it found', () => {
    const sarif = linter.cli_sarif_args.map((arg) => arg.replace('{{SARIF_OUTPUT_FILE}}', 'out/ssh-lint.sarif'));
    const { code, shown, report } = runLines([...installation, `${command} ${sarif.join(' ')}`]);
    expect(code).toBe(1);
    expect(new RegExp(linter['cli_lint_errors_regex']!).exec(shown)?.[1]).toBe('7');
    expect(JSON.parse(report('out/ssh-lint.sarif')).runs[0].results).toHaveLength(7);
  });

  test('fixes, and reads how much is left', () => {
    const { shown } = runLines([...installation, `${command} ${linter['cli_lint_fix_arg_name']}`]);
    expect(new RegExp(linter['cli_lint_errors_regex']!).exec(shown)?.[1]).toBe('5');
  });

  test('asks for the version and the help as MegaLinter does', () => {
    const { code, shown } = runLines([...installation, 'ssh-lint -v', 'ssh-lint -h']);
    expect([code, shown]).toEqual([0, expect.stringMatching(/^ssh-lint \d+\.\d+\.\d+\n/)]);
  });

  test.each(['ssh_config', 'sshd_config.j2', 'config', '50-cloud.conf'])('is active where there is a %s', (name) => {
    const matches = descriptor.file_names_regex.filter((expression) => new RegExp(`^(?:${expression})$`).test(name));
    expect(matches).not.toEqual([]);
  });
});

describe('the image', () => {
  const linesOf = (path: string): readonly string[] =>
    read(path)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const steps = linesOf('Dockerfile').map((line) => line.split(/ (.*)/) as [string, string]);
  const step = (name: string): string => steps.find(([instruction]) => instruction === name)![1];

  /** As Docker reads it: from the top, for all that is below, and the last line that matches holds. */
  const ignoring = linesOf('.dockerignore').map((line) => {
    const expression = line.replace(/^!/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return { matches: new RegExp(`^${expression}(/|$)`), leavesOut: !line.startsWith('!') };
  });
  const isLeftOut = (path: string): boolean =>
    ignoring.findLast(({ matches }) => matches.test(path))?.leavesOut ?? false;

  /** What COPY puts into the image, of all that the build is given. */
  function copied(): string {
    const image = makeFolder();
    const [target, ...sources] = step('COPY').split(' ').toReversed();
    const filter = (path: string): boolean => path === checkout || !isLeftOut(path.slice(checkout.length + 1));
    for (const source of sources) {
      const from = join(checkout, source);
      const to = join(image, target!, statSync(from).isDirectory() ? '' : source);
      cpSync(from, to, { recursive: true, filter });
    }
    return image;
  }

  test('holds the program, which runs as somebody who owns nothing', () => {
    const image = copied();
    const [program, script] = JSON.parse(step('ENTRYPOINT')) as [string, string];
    const cwd = makeFolder();
    cpSync(sample, cwd, { recursive: true });
    expect([program, step('USER'), step('WORKDIR')]).toEqual(['node', 'node', '/work']);
    const root = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [join(image, script), '-f', 'sarif'], {
      cwd,
      encoding: 'utf8',
      ...root,
    });
    expect([status, stderr]).toEqual([1, lastLine]);
    expect(existsSync(join(image, '/opt/ssh-lint/LICENSE'))).toBe(true);
    expect(existsSync(join(image, '/opt/ssh-lint/index.js'))).toBe(false);
    expect(existsSync(join(image, '/opt/ssh-lint/types'))).toBe(false);
  });
});
