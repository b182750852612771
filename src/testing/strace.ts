/** Runs of a program under `strace`: what it asked of the system, and what becomes of it where the system fails. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One call of the system. */
export interface Call {
  /** Of the process or thread. */
  readonly pid: string;
  readonly name: string;
  /** All of the line behind the name: arguments, result. */
  readonly rest: string;
}

export interface TracedRun extends SpawnSyncReturns<string> {
  readonly calls: readonly Call[];
}

export interface TraceOptions {
  readonly cwd: string;
  /** What strace is to watch, and to break: its own words. */
  readonly expressions: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Milliseconds after which the run is given up; its `signal` is then SIGTERM. */
  readonly timeout?: number;
}

export function trace(
  command: readonly string[],
  { cwd, expressions, env = {}, input = '', timeout = 60_000 }: TraceOptions,
): TracedRun {
  const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-trace-'));
  const log = join(folder, 'trace');
  const options = ['-f', '-qq', '-s', '4096', ...expressions.flatMap((expression) => ['-e', expression]), '-o', log];
  const run = spawnSync('strace', [...options, ...command], {
    cwd,
    input,
    timeout,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], ...env },
  });
  const calls = readCalls(readFileSync(log, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...run, calls };
}

/** A call that another thread interrupts stands on two lines, of which the first tells its arguments. */
export function readCalls(log: string): readonly Call[] {
  return log.split('\n').flatMap((line) => {
    const match = /^(?<pid>\d+) +(?<name>\w+)\((?<rest>.*)$/.exec(line)?.groups;
    return match ? [{ pid: match['pid']!, name: match['name']!, rest: match['rest']! }] : [];
  });
}
