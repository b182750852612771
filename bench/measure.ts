/** Times and memory of child processes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** A Node program. */
export function node(args: readonly string[], cwd: string): Command {
  return { program: process.execPath, args, cwd };
}

/** Reading extra certificates would cost every start of Node some milliseconds. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** Milliseconds; exit codes 0 and 1 (findings) are a run that went well. */
function time({ program, args, cwd }: Command, env: NodeJS.ProcessEnv = environment): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const duration = performance.now() - start;
  if (error || (status !== 0 && status !== 1)) {
    throw new Error(`${program} ${args.join(' ')} exited with ${status}: ${error?.message ?? stderr.toString()}`);
  }
  return duration;
}

/** Each series in milliseconds: the commands run in turn, round after round, so that a busy moment hits all of them. */
export function interleave(commands: readonly Command[], rounds: number): readonly (readonly number[])[] {
  for (const command of commands) time(command);
  const series = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) series[index]!.push(time(command));
  }
  return series;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const preload = join(import.meta.dirname, 'memory-peak.cjs');

/** The peak of a Node program's resident memory, in MB; its own run, so that it costs no time where time is taken. */
export function memoryPeak({ args, cwd }: Command): number {
  const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-memory-'));
  try {
    const report = join(folder, 'kilobytes');
    time(node(['--require', preload, ...args], cwd), { ...environment, MEMORY_PEAK_FILE: report });
    return Number(readFileSync(report, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
