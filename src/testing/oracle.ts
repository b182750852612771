/**
 * What real OpenSSH makes of a configuration: `ssh -G` and `sshd -T` are asked, in an environment that is the same
 * everywhere. No question runs a command of the configuration or leaves the machine.
 */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../directive/reading.ts';
import type { Dialect } from '../openssh/dialect.ts';
import type { Build } from '../openssh/keyword.ts';
import { parseRelease } from '../openssh/release.ts';
import { sshd } from './programs.ts';

/** Absolute paths: sshd runs under no other name. */
export interface Programs {
  readonly ssh: string;
  readonly sshd: string;
}

export interface Question {
  readonly dialect: Dialect;
  /** The configuration: an absolute path. */
  readonly path: string;
  /** What stands on the command line behind it: options, host and command of ssh, options of sshd. */
  readonly args: readonly string[];
  /** The folder in which the program runs, against which sshd resolves relative paths. */
  readonly folder: string;
  /** What `~` stands for in an Include of ssh; elsewhere that is the home of the user who runs it. */
  readonly home: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** How the bytes of the configuration were decoded, as those of the answer are to be. */
  readonly encoding?: 'utf8' | 'latin1';
}

export interface Answer {
  readonly accepted: boolean;
  /** What it said on its error stream: reasons, but warnings too. */
  readonly error: string;
  /** What it printed by keyword in lower case, one value for each line; nothing where it refused the configuration. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface Oracle {
  readonly build: Build;
  /** A folder of its own for configurations, which goes with it. */
  readonly folder: string;
  /** A host key, which sshd wants to have before it looks at anything else. */
  readonly hostKey: string;
  readerOf(dialect: Dialect): Reader;
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** The commands of `Match exec` that succeed, with what ssh makes of them for the host `h`. */
export const succeeding: Readonly<Record<string, string>> = {
  true: 'true',
  'test %h = h': 'test h = h',
  'test "a" = a': 'test "a" = a',
};

/** Milliseconds. The programs answer in a few; one that does not has met something that no question should hold. */
const patience = 30_000;

/** Opens the programs of this machine, or others. Throws where they are missing. */
export function openOracle(programs: Programs = installedPrograms()): Oracle {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ssh-lint-oracle-')));
  chmodSync(folder, 0o755);
  const hostKey = join(folder, 'host-key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', hostKey]);
  const shell = writeShell(folder);
  const build = buildOf(programs.ssh);
  return {
    build,
    folder,
    hostKey,
    readerOf: (dialect) => ({ ...build, dialect }),
    ask: (question) => ask(question, programs, shell),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function installedPrograms(): Programs {
  return { ssh: execFileSync('sh', ['-c', 'command -v ssh'], { encoding: 'utf8' }).trim(), sshd: sshd() };
}

/** What `Match exec` is handed to in place of a shell: some commands succeed, all others fail, and none is ever run. */
function writeShell(folder: string): string {
  const shell = join(folder, 'shell');
  const cases = Object.values(succeeding).map((command) => `'${command}'`);
  writeFileSync(shell, `#!/bin/sh\ncase $2 in ${cases.join('|')}) exit 0 ;; esac\nexit 1\n`, { mode: 0o755 });
  return shell;
}

/** The build by what it says of itself: `OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.22`. */
function buildOf(ssh: string): Build {
  const version = execFileSync('sh', ['-c', '"$0" -V 2>&1', ssh], { encoding: 'utf8' });
  const release = parseRelease(/^OpenSSH_[\d.]+/.exec(version)?.[0] ?? '');
  if (release === undefined) throw new Error(`${ssh} does not tell its release: ${version}`);
  return /Debian|Ubuntu/.test(version) ? { release, vendor: 'debian' } : { release };
}

function ask(question: Question, programs: Programs, shell: string): Promise<Answer> {
  const { dialect, path, args, folder, home, environment, encoding = 'utf8' } = question;
  const [program, words] =
    dialect === 'ssh_config'
      ? [programs.ssh, ['-G', '-F', path, ...args]]
      : [programs.sshd, ['-T', '-f', path, ...args]];
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: home, SHELL: shell, ...environment };
  const options = { cwd: folder, env, encoding, timeout: patience, maxBuffer: 64 * 1024 * 1024 } as const;
  return new Promise((resolve, reject) => {
    execFile(program, words, options, (error, printed, said) => {
      if (error?.signal === 'SIGSEGV') return resolve({ accepted: false, error: 'It crashed.', values: new Map() });
      if (error && typeof error.code !== 'number') return reject(error);
      return resolve({ accepted: !error, error: said, values: error ? new Map() : valuesOf(printed) });
    });
  });
}

function valuesOf(printed: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const line of printed.split('\n')) {
    if (line === '') continue;
    const blank = line.indexOf(' ');
    const keyword = (blank === -1 ? line : line.slice(0, blank)).toLowerCase();
    const value = blank === -1 ? '' : line.slice(blank + 1);
    const others = values.get(keyword);
    if (others) others.push(value);
    else values.set(keyword, [value]);
  }
  return values;
}

/** Processes mostly wait to be started: a few at a time keep two cores busy. */
const atOnce = 4;

/** The results of `run` for each item, in order, a few of them under way at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  run: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await run(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
