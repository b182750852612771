/** Runs of the command line as a function. */
import type { Rules } from '../config/settings.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { main } from '../cli/main.ts';

export interface RunOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; nothing where left out. */
  readonly stdin?: string | Uint8Array;
  readonly terminal?: { readonly stdout?: boolean; readonly stderr?: boolean };
  /** All rules where left out. */
  readonly rules?: Rules;
}

export interface RunResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** What a terminal shows: both streams, in the order in which they were written. */
  readonly shown: string;
  /** Standard output before it was decoded as UTF-8. */
  readonly stdoutBytes: Buffer;
}

/** Runs ssh-lint with these arguments; nothing of this process but its working folder's files is seen by the run. */
export async function runCli(argv: readonly string[], options: RunOptions): Promise<RunResult> {
  const { cwd, env = {}, stdin = '', terminal = {}, rules } = options;
  const stdout: Uint8Array[] = [];
  let stderr = '';
  let shown = '';
  const streams = {
    cwd,
    env,
    stdoutIsTerminal: terminal.stdout ?? false,
    stderrIsTerminal: terminal.stderr ?? false,
    readStdin: () => Buffer.from(stdin),
    writeStdout: (data: string | Uint8Array) => {
      stdout.push(Buffer.from(data));
      shown += Buffer.from(data).toString();
    },
    writeStderr: (text: string) => {
      stderr += text;
      shown += text;
    },
  };
  const code = await main(argv, streams, rules);
  const stdoutBytes = Buffer.concat(stdout);
  return { code, stdout: stdoutBytes.toString(), stderr, shown, stdoutBytes };
}

/** The value of JSON on standard output. */
export function jsonOf({ stdout }: RunResult): LintJson {
  return JSON.parse(stdout) as LintJson;
}

/** The parts of `--format json` that tests ask for. */
export interface LintJson {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly line: number; readonly severity: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** `path:line rule-id` of each finding of a run with `--format json`. */
export function findingsOf(run: RunResult): readonly string[] {
  return jsonOf(run).files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, line }) => `${path}:${line} ${ruleId}`),
  );
}
