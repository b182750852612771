/**
 * What a stranger's repository may do to who lints it: nothing. Each built program is run on repositories made to do harm,
 * in every format, as a process of its own.
 */
import { type SpawnSyncReturns, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import {
  canaries,
  configurations,
  configuredRepository,
  contentsRepository,
  filesRepository,
  includesRepository,
  secret,
  trace as madeByCommands,
} from '../testing/hostile-repository.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasProgram } from '../testing/programs.ts';
import { hasReferences } from '../testing/references.ts';
import { type Call, trace } from '../testing/strace.ts';
import { builtFolder } from '../tools/built-program.ts';
import { formatNames } from './options.ts';

interface EntryPoint {
  readonly name: string;
  /** In the folder of the build. */
  readonly file: string;
  /** What makes it lint its working folder with all rules and tell of it in a format. */
  arguments(format: string): readonly string[];
  environment(format: string): Readonly<Record<string, string>>;
}

const entryPoints: readonly EntryPoint[] = [
  {
    name: 'the program',
    file: 'ssh-lint.cjs',
    arguments: (format) => ['--preset', 'all', '--format', format],
    environment: () => ({ GITHUB_ACTIONS: 'true' }),
  },
];

let built: string;
beforeAll(async () => {
  built = await builtFolder();
});

/** Seconds of computing after which the system ends a run: unlike those of a clock, the same on a busy machine. */
const mostSeconds = 10;

const environment = { PATH: process.env['PATH']!, CANARY: 'canary-environment', HOME: '/nonexistent' };

/** Runs a program of the build; its signal tells whether it took too long. */
function run(
  cwd: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  const limited = `ulimit -t ${mostSeconds}; exec "$@"`;
  // The names of the Action's inputs are none that a shell would hand on.
  const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return spawnSync('sh', ['-c', limited, 'sh', 'env', ...given, process.execPath, join(built, file), ...args], {
    cwd,
    encoding: 'latin1',
    input: '',
    maxBuffer: 1 << 28,
    timeout: 300_000,
    env: environment,
  });
}

/** Every path below a folder with its kind, size and time: names may be no UTF-8, which Node would not list. */
function listing(folder: string): string {
  return execFileSync('find', [folder, '-printf', '%y %s %T@ %p\\n'], { encoding: 'latin1', maxBuffer: 1 << 28 });
}

/** What of a run's output does something, or tells what it must not. */
async function harmIn(format: string, { stdout, stderr }: SpawnSyncReturns<string>): Promise<readonly unknown[]> {
  const [shown, told] = [stdout, stderr].map((text) => Buffer.from(text, 'latin1').toString()) as [string, string];
  // A patch holds lines of files byte by byte; that is what it is for.
  const forPeople = format === 'patch' ? told : shown + told;
  return [
    ...canaries.filter((canary) => (shown + told).includes(canary)),
    ...[secret].filter((each) => forPeople.includes(each)),
    ...unprintableIn(forPeople),
    ...(await commandsIn(format, `${shown}\n${told}`)),
  ];
}

/** What GitHub's runner would obey, but for what the format has for it. */
async function commandsIn(format: string, log: string): Promise<readonly unknown[]> {
  if (!hasReferences) return [];
  const commands = (await runnerCommands())(log) as readonly { readonly name?: string }[];
  const own = format === 'github' ? ['error', 'warning', 'notice', 'stop-commands'] : [];
  return commands.filter(({ name }) => name !== undefined && !own.includes(name));
}

/** What it takes to read ten thousand Includes is the same in every format, and all of them are written by one run below. */
const repositories = [
  ['names and contents', contentsRepository, 1, formatNames],
  ['links, FIFOs, devices and 200 MB', filesRepository, 2, formatNames],
  ['Includes without end', includesRepository, 1, ['json']],
] as const;

describe.each(entryPoints)('$name', (entry) => {
  const lint = (cwd: string, format: string) =>
    run(cwd, entry.file, entry.arguments(format), entry.environment(format));

  describe.each(repositories)('meets %s', (_, make, code, formats) => {
    test(
      'in every format: it ends in time, with the right code, and prints nothing raw',
      { timeout: 600_000 },
      async () => {
        const cwd = make();
        const before = listing(join(cwd, '..'));
        for (const format of formats) {
          const ended = lint(cwd, format);
          expect({ format, code: ended.status, signal: ended.signal }).toEqual({ format, code, signal: null });
          expect(await harmIn(format, ended)).toEqual([]);
        }
        expect(listing(join(cwd, '..'))).toEqual(before);
        expect(before).not.toContain(`/${madeByCommands}\n`);
      },
    );
  });

  test.each(Object.entries(configurations))('meets a configuration with %s: exit 2 and one line', async (_, text) => {
    const ended = lint(configuredRepository(text), 'json');
    expect({ code: ended.status, signal: ended.signal }).toEqual({ code: 2, signal: null });
    expect(ended.stderr.match(/\n/g)).toHaveLength(1);
    expect(ended.stderr.length).toBeLessThan(600);
    expect(await harmIn('json', ended)).toEqual([]);
  });
});

/** What the runner gives the Action, whose files all go to a folder outside of the checkout. */
function runnerEnvironment(cwd: string, to: string): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: join(to, 'outputs'),
    GITHUB_STEP_SUMMARY: join(to, 'markdown'),
    'INPUT_SARIF-FILE': join(to, 'sarif'),
    'INPUT_RDJSON-FILE': join(to, 'rdjson'),
    'INPUT_PATCH-FILE': join(to, 'patch'),
  };
}

describe('the Action', () => {
  test.each(repositories)(
    'meets %s: it ends in time, with the right code, and prints nothing raw',
    { timeout: 600_000 },
    async (_, make, code) => {
      const [cwd, to] = [make(), makeFolder()];
      const before = listing(cwd);
      const ended = run(cwd, 'action.cjs', [], runnerEnvironment(cwd, to));
      expect([ended.status, ended.signal, ended.stderr]).toEqual([code, null, '']);
      expect(await harmIn('github', ended)).toEqual([]);
      for (const format of ['sarif', 'rdjson', 'markdown']) {
        expect(await harmIn(format, { ...ended, stdout: readFileSync(join(to, format), 'latin1') })).toEqual([]);
      }
      expect(readFileSync(join(to, 'outputs'), 'utf8')).toMatch(/^findings<<(\S+)\n\d+\n\1\n/);
      expect(listing(cwd)).toEqual(before);
    },
  );

  test.each(Object.entries(configurations))('meets a configuration with %s: exit 2 and one line', async (_, text) => {
    const [cwd, to] = [configuredRepository(text), makeFolder()];
    const ended = run(cwd, 'action.cjs', [], runnerEnvironment(cwd, to));
    expect([ended.status, ended.signal, ended.stderr]).toEqual([2, null, '']);
    expect(ended.stdout).toMatch(/^::error title=ssh-lint::.*\n$/);
    expect(await harmIn('github', ended)).toEqual([]);
  });
});

test('ten thousand Includes in all formats at once', { timeout: 300_000 }, async () => {
  const to = makeFolder();
  const outputs = formatNames.flatMap((format) => ['-f', format, '-o', join(to, format)]);
  const ended = run(includesRepository(), 'ssh-lint.cjs', ['--preset', 'all', ...outputs]);
  expect([ended.status, ended.signal, ended.stdout]).toEqual([1, null, '']);
  for (const format of formatNames) {
    expect(await harmIn(format, { ...ended, stdout: readFileSync(join(to, format), 'latin1') })).toEqual([]);
  }
});

describe('the other commands', () => {
  test.each([
    ['what there is to lint', ['--list-files'], 0],
    ['with everything told', ['--debug', '-f', 'compact'], 1],
    ['a patch', ['--diff', '--unsafe-fixes'], 1],
    ['what ssh would use', ['resolve', '--host', 'x', '.ssh/config'], 1],
    ['what sshd would use', ['resolve', '--format', 'json', 'sshd_config'], 1],
    ['how a file is judged', ['config', '::add-mask::name/sshd_config'], 0],
    ['a file named like an option', ['-f', 'compact', '--', '--fix/sshd_config', '-/sshd_config'], 0],
  ])('print nothing raw of hostile contents: %s', async (_, args, code) => {
    const cwd = contentsRepository();
    const before = listing(cwd);
    const ended = run(cwd, 'ssh-lint.cjs', args, { GITHUB_ACTIONS: 'true' });
    expect([ended.status, ended.signal]).toEqual([code, null]);
    const stdout = ended.stdout.replaceAll(/\tsshd?_config$/gm, '');
    const kind = args.includes('resolve') || args.includes('--diff') ? 'patch' : 'pretty';
    expect(await harmIn(kind, { ...ended, stdout })).toEqual([]);
    expect(listing(cwd)).toEqual(before);
  });
});

interface Opened {
  readonly name: string;
  readonly path: string;
  readonly isDone: boolean;
}

/** The paths that calls opened, as far as the calls name them. */
function opened(calls: readonly Call[], cwd: string): readonly Opened[] {
  return calls
    .filter(({ name }) => /^(open|openat|openat2|creat)$/.test(name))
    .map(({ name, rest }) => {
      const written = /"((?:[^"\\]|\\.)*)"/.exec(rest)![1]!;
      return { name, path: resolve(cwd, unescaped(written)), isDone: !isRefused(rest) };
    });
}

function isRefused(rest: string): boolean {
  return rest.includes(' = -1 ');
}

/** A path as strace writes it. */
function unescaped(text: string): string {
  const bytes = text.replace(/\\(?:([0-7]{1,3})|(.))/g, (_, octal: string | undefined, char: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f' }[char] ?? char;
  });
  return Buffer.from(bytes, 'latin1').toString();
}

describe.runIf(hasProgram('strace'))('under strace', () => {
  const watched = ['trace=file,process,network'];

  const processes = /^(clone|clone3|fork|vfork)$/;
  /** Node asks of its own streams whether they are sockets, and that opens none. */
  const network = /^(socket|socketpair|connect|bind|listen|accept4?|send(to|msg|mmsg)|recv(from|msg|mmsg))$/;
  const changes = /^(rename|unlink|rmdir|mkdir|mknod|symlink|link|chmod|chown|lchown|truncate|utime|setxattr)/;

  /** What Node itself opens before it runs anything. */
  let nodes: ReadonlySet<string>;
  beforeAll(() => {
    const cwd = dirname(built);
    const { calls } = trace([process.execPath, '-e', 'require("node:fs");require("node:crypto")'], {
      cwd,
      expressions: watched,
    });
    // The allocator of the C library looks there, some time or other.
    nodes = new Set([...opened(calls, cwd).map(({ path }) => path), '/proc/sys/vm/overcommit_memory']);
  });

  test.each(entryPoints.flatMap((entry) => repositories.map((each) => [entry.name, each[0], entry, each] as const)))(
    '%s meets %s: it runs nothing, asks no network, and opens nothing else',
    { timeout: 900_000 },
    (_, __, entry, [, make, , formats]) => {
      const cwd = make();
      for (const format of formats) {
        const command = [process.execPath, join(built, entry.file), ...entry.arguments(format)];
        const env = { ...environment, ...entry.environment(format) };
        const { calls, signal } = trace(command, { cwd, expressions: watched, env, timeout: 300_000 });
        expect(signal).toBeNull();
        expect(calls.filter(({ name }) => name.startsWith('exec'))).toHaveLength(1);
        expect(calls.filter(({ name, rest }) => processes.test(name) && !rest.includes('CLONE_THREAD'))).toEqual([]);
        expect(calls.filter(({ name }) => network.test(name))).toEqual([]);
        expect(calls.filter(({ name, rest }) => changes.test(name) && !isRefused(rest))).toEqual([]);
        const paths = opened(calls, cwd).filter(({ path }) => !nodes.has(path) && !path.startsWith(`${built}/`));
        expect(paths.some(({ path }) => path.startsWith(cwd))).toBe(true);
        expect(paths.filter(({ path, isDone }) => isDone && !isWithin(cwd, path))).toEqual([]);
      }
    },
  );

  test.each(repositories)(
    'the Action meets %s: it runs git alone, asks no network, and opens nothing else',
    { timeout: 900_000 },
    (_, make) => {
      const [cwd, to] = [make(), makeFolder()];
      const env = { ...environment, ...runnerEnvironment(cwd, to) };
      const { calls, signal } = trace([process.execPath, join(built, 'action.cjs')], {
        cwd,
        expressions: watched,
        env,
        timeout: 300_000,
      });
      expect(signal).toBeNull();
      const programs = calls.filter(({ name, rest }) => name.startsWith('exec') && !isRefused(rest)).slice(1);
      expect(programs.filter(({ rest }) => !/^"[^"]*\/git", \["git", /.test(rest))).toEqual([]);
      // A pair of sockets is how Node talks with a program that it starts.
      expect(calls.filter(({ name }) => name !== 'socketpair' && network.test(name))).toEqual([]);
      // What git opens as it starts lies in the system, and what it is asked about in .git; nothing beside them does.
      const beside = opened(calls, cwd).filter(
        ({ path, isDone }) =>
          isDone && path.startsWith(`${dirname(cwd)}/`) && !isWithin(cwd, path) && !isGits(cwd, path),
      );
      expect(beside).toEqual([]);
    },
  );

  /** Whether a path that was opened really leads into the repository, and into no `.git` of it. */
  function isWithin(cwd: string, path: string): boolean {
    if (!existsSync(path)) return path.startsWith(`${cwd}/`) && path.includes('\ufffd');
    const real = realpathSync(path);
    return (real === cwd || real.startsWith(`${cwd}/`)) && !real.slice(cwd.length).includes('/.git/');
  }

  function isGits(cwd: string, path: string): boolean {
    return path.startsWith(`${cwd}/.git/`) && realpathSync(path) === path;
  }

  test('a link is seen that leads out, so that the test can fail', () => {
    const cwd = filesRepository();
    const { calls } = trace(['cat', 'relative/sshd_config', 'git/sshd_config'], { cwd, expressions: watched });
    const strays = opened(calls, cwd).filter(
      ({ path, isDone }) => isDone && path.startsWith(cwd) && !isWithin(cwd, path),
    );
    expect(strays.map(({ path }) => path.slice(cwd.length))).toEqual(['/relative/sshd_config', '/git/sshd_config']);
  });
});
