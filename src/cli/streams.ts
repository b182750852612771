/** The process around a run, as an argument, so that a run can be tested as a function. */
import { readFileSync } from 'node:fs';

export interface Streams {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** All of standard input. */
  readStdin(): Uint8Array;
  writeStdout(data: string | Uint8Array): void;
  writeStderr(text: string): void;
}

export function processStreams(): Streams {
  failOnLostOutput();
  return {
    cwd: process.cwd(),
    env: process.env,
    stdoutIsTerminal: process.stdout.isTTY ?? false,
    stderrIsTerminal: process.stderr.isTTY ?? false,
    readStdin: () => readFileSync(0),
    writeStdout: (data) => void process.stdout.write(data),
    writeStderr: (text) => void process.stderr.write(text),
  };
}

/** Whoever reads our output may stop early (`| head`): that is no failure. A full disk is, and must not pass for exit 0. */
function failOnLostOutput(): void {
  let told = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (told || code === 'EPIPE') return;
    told = true;
    process.exitCode = 2;
    process.stderr.write(`ssh-lint: Standard output cannot be written (${code}).\n`);
  });
  process.stderr.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 2;
  });
}
