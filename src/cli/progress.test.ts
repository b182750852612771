import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { hasProgram } from '../testing/programs.ts';
import { type Progress, startProgress } from './progress.ts';
import type { Streams } from './streams.ts';

const clear = '\r\u{1b}[K';

/** Steps at these times, in milliseconds; what standard error got of them. */
async function told(times: readonly number[], { terminal = true, env = {} } = {}): Promise<string> {
  let stderr = '';
  let time = 0;
  const streams: Streams = {
    cwd: '/',
    env,
    stdoutIsTerminal: false,
    stderrIsTerminal: terminal,
    readStdin: () => new Uint8Array(),
    writeStdout: () => expect.unreachable(),
    writeStderr: (text) => void (stderr += text),
  };
  const progress: Progress = startProgress(streams, () => time);
  await progress.during(() => {
    for (const each of times) {
      time = each;
      progress.tell({ doing: 'linting', done: each, total: 9999 });
    }
  });
  return stderr;
}

const line = (done: number) => `${clear}Linting: ${done} of 9999 files`;

describe('progress', () => {
  test.each<[what: string, times: readonly number[], expected: string]>([
    ['nothing in a short run', [0, 1, 1000, 1999], ''],
    ['a line after two seconds, and it is cleared', [0, 2000], `${line(2000)}${clear}`],
    [
      'ten lines a second at most',
      [2000, 2001, 2099, 2100, 2199, 2250],
      `${line(2000)}${line(2100)}${line(2250)}${clear}`,
    ],
  ])('tells %s', async (_, times, expected) => {
    expect(await told(times)).toBe(expected);
  });

  test('tells nothing where no one looks, or where a line cannot be cleared', async () => {
    expect(await told([3000], { terminal: false })).toBe('');
    expect(await told([3000], { env: { TERM: 'dumb' } })).toBe('');
  });

  test('is cleared where the work fails, and only once', async () => {
    let stderr = '';
    let time = 0;
    const streams = {
      env: {},
      stderrIsTerminal: true,
      writeStderr: (text: string) => void (stderr += text),
    } as Streams;
    const progress = startProgress(streams, () => (time += 2500));
    const failing = progress.during(() => {
      progress.tell({ doing: 'searching', done: 7 });
      progress.tell({ doing: 'proving', done: 0, total: 2 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await progress.during(() => undefined);
    expect(stderr).toBe(`${clear}Searching: 7 folders${clear}Proving fixes: 0 of 2 files${clear}`);
  });
});

/** Runs the built program in a pseudo-terminal, where `tick` milliseconds pass each time it looks at the clock. */
function inTerminal(tick: number, redirection = '') {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}/sshd_config`, '']));
  const cwd = makeFolder({ ...files, '.git/HEAD': '' });
  const clock = join(makeFolder(), 'clock.cjs');
  writeFileSync(clock, `let time = 0;\nDate.now = () => (time += ${tick});\n`);
  const program = join(import.meta.dirname, '../../dist/ssh-lint.cjs');
  const command = `${process.execPath} --require ${clock} ${program} --only no-zero-count${redirection}`;
  const env = { PATH: process.env['PATH'], TERM: 'xterm' };
  const { status, stdout } = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout };
}

const end = 'Checked 40 files: no findings.\r\n';

describe.runIf(process.platform === 'linux' && hasProgram('script'))('in a real terminal', () => {
  test('a short run shows its findings alone', () => {
    expect(inTerminal(1)).toEqual({ status: 0, stdout: end });
  });

  test('a long run shows how far it is, and at its end nothing of that is left', () => {
    const { status, stdout } = inTerminal(90);
    expect(status).toBe(0);
    expect(stdout).toContain(`${clear}Searching: 30 folders`);
    expect(stdout).toContain(`${clear}Linting: 39 of 40 files${clear}`);
    expect(stdout.split(clear).at(-1)).toBe(end);
    expect(
      stdout
        .split(clear)
        .slice(1, -1)
        .filter((each) => each.includes('\n')),
    ).toEqual([]);
  });

  test('a long run whose standard error is a file tells nothing of it', () => {
    expect(inTerminal(90, ' 2> told; cat told')).toEqual({ status: 0, stdout: end });
  });
});
