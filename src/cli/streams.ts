/** The process around a run, as an argument, so that a run can be tested as a function. */
import { fstatSync, statSync, writeSync } from 'node:fs';
import { readStream } from '../files/read.ts';
import type { Refusal } from '../files/refusal.ts';

export interface Streams {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** All of standard input, unless there is more of it than is read of a file. Throws the system's error. */
  readStdin(): Uint8Array | Refusal;
  writeStdout(data: string | Uint8Array): void;
  writeStderr(text: string): void;
}

const stdout = 1;
const stderr = 2;

/**
 * The descriptors themselves: Node's `process.stdout` and `process.stderr` cost a quarter of a short run to make, and
 * lose what a pipe has not taken when the process ends.
 */
export function processStreams(): Streams {
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdoutIsTerminal() {
      return isTerminal(stdout);
    },
    get stderrIsTerminal() {
      return isTerminal(stderr);
    },
    readStdin: () => readStream('-', 0),
    writeStdout: (data) => write(stdout, data),
    writeStderr: (text) => write(stderr, text),
  };
}

/** A character device too, and what output goes to that no one reads; undefined where the system has none. */
function rdevOfNull(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

function isTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isCharacterDevice() || stats.rdev === rdevOfNull()) return false;
    // node:tty brings Node's networking along: it is loaded only where there may be a terminal.
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    // A descriptor that was closed before we started is no terminal; writing to it tells.
    return false;
  }
}

/** Whoever reads our output may stop early (`| head`): that is no failure. A full disk is, and must not pass for exit 0. */
function write(descriptor: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  try {
    for (let written = 0; written < bytes.length;) written += writeSome(descriptor, bytes.subarray(written));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || process.exitCode === 2) return;
    process.exitCode = 2;
    if (descriptor === stdout) write(stderr, `ssh-lint: Standard output cannot be written (${code}).\n`);
  }
}

/** How many bytes were taken; none where a pipe that does not block is full for the moment. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}
