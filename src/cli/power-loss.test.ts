import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../testing/folder.ts';
import { hasProgram } from '../testing/programs.ts';
import { type Call, type TracedRun, trace } from '../testing/strace.ts';
import { builtFolder } from '../tools/built-program.ts';

const old = '# Server will send "keep alive" messages every 60 seconds\nClientAliveInterval 298\n';
const mended = old.replace('298', '60');

let program: string;
beforeAll(async () => {
  program = join(await builtFolder(), 'ssh-lint.cjs');
});

function repository(): string {
  return makeFolder({ '.git/HEAD': '', sshd_config: old });
}

const watched = 'trace=file,desc,fsync';

/** `--fix` of a fresh file, of which the system calls from the making of the temporary file on are told. */
function fix(...faults: readonly string[]): { readonly run: TracedRun; readonly cwd: string } {
  const cwd = repository();
  const expressions = [watched, ...faults];
  return { cwd, run: trace([process.execPath, program, '--fix'], { cwd, expressions, timeout: 120_000 }) };
}

interface Step extends Call {
  /** Which call of that name it is in its thread, from 1: strace counts so. */
  readonly nth: number;
}

/** Memory that V8 asks for, whenever it likes. */
const memory = /^(mmap|munmap|mremap|mprotect|madvise|brk)$/;

/** What a run does between its temporary file and the end of the writing, by the thread that does it. */
function stepsOf({ calls }: TracedRun): readonly Step[] {
  const start = calls.findIndex(({ rest }) => rest.includes('.ssh-lint-'));
  const { pid } = calls[start]!;
  const counts = new Map<string, number>();
  const own = calls.flatMap((call, index): readonly (Step & { readonly index: number })[] => {
    if (call.pid !== pid) return [];
    const nth = (counts.get(call.name) ?? 0) + 1;
    counts.set(call.name, nth);
    return [{ ...call, nth, index }];
  });
  const end = own.findLastIndex(({ rest }) => rest.includes('.ssh-lint-'));
  return own
    .slice(
      own.findIndex(({ index }) => index === start),
      end + 1,
    )
    .filter(({ name }) => !memory.test(name));
}

/** A run that is killed at a step. Node opens a file more or less in some runs: then the n-th call is another one. */
function killedAt(index: number, { name, nth }: Pick<Step, 'name' | 'nth'>, tries = 5): ReturnType<typeof fix> {
  const killed = fix(`inject=${name}:signal=KILL:when=${nth}`);
  const step = killed.run.signal === null ? stepsOf(killed.run)[index] : undefined;
  return step && tries > 1 ? killedAt(index, step, tries - 1) : killed;
}

function names(cwd: string): readonly string[] {
  return readdirSync(cwd).filter((name) => name !== '.git');
}

function content(cwd: string): string {
  return readFileSync(join(cwd, 'sshd_config'), 'utf8');
}

describe.runIf(hasProgram('strace'))('--fix', () => {
  test('killed at any step of the writing leaves the old file or the new one, whole', { timeout: 300_000 }, () => {
    const { run, cwd } = fix();
    expect([run.status, content(cwd), names(cwd)]).toEqual([0, mended, ['sshd_config']]);
    const steps = stepsOf(run);
    const left = steps.map(({ name, nth }, index) => {
      const killed = killedAt(index, { name, nth });
      expect(killed.run.signal, `${name} ${nth}`).toBe('SIGKILL');
      // Other threads may be told of after it.
      const own = killed.run.calls.filter(({ pid }) => pid === killed.run.calls[0]!.pid);
      expect(own.at(-1)!.name).toBe(name);
      const isRenamed = own.slice(0, -1).some((call) => call.name === 'rename');
      expect(content(killed.cwd), `${name} ${nth}`).toBe(isRenamed ? mended : old);
      return [name, content(killed.cwd)] as const;
    });
    // The name changes hands in one call, and all that fills the temporary file stands before it.
    const renamed = left.findIndex(([name]) => name === 'rename');
    expect(left.slice(0, renamed).map(([name]) => name)).toEqual(
      expect.arrayContaining(['openat', 'write', 'fchmod', 'fsync']),
    );
    expect(new Set(left.map(([, text]) => text))).toEqual(new Set([old, mended]));
  });

  test.each([
    ['no space for its content', 'write', 'ENOSPC', 'no space is left'],
    ['a mode that cannot be kept', 'fchmod', 'EPERM', 'permission denied'],
    ['a disk that fails', 'fsync', 'EIO', 'the disk reports an error'],
    ['a name that cannot be given', 'rename', 'EACCES', 'permission denied'],
  ])('with %s: the old file, no temporary one, and exit 2', (_, name, code, reason) => {
    const { nth } = stepsOf(fix().run).find((step) => step.name === name)!;
    const { run, cwd } = fix(`inject=${name}:error=${code}:when=${nth}`);
    expect(run.stderr).toContain(`ssh-lint: sshd_config: The fix was not written. It cannot be written: ${reason}.\n`);
    expect([run.status, content(cwd), names(cwd)]).toEqual([2, old, ['sshd_config']]);
  });

  test('asked to stop while it writes: it stops when the file is whole and the temporary one gone', () => {
    const { nth } = stepsOf(fix().run).find(({ name }) => name === 'fsync')!;
    for (const signal of ['TERM', 'INT', 'HUP']) {
      const { run, cwd } = fix(`inject=fsync:signal=${signal}:when=${nth}`);
      expect([run.signal, content(cwd), names(cwd)]).toEqual([`SIG${signal}`, mended, ['sshd_config']]);
    }
  });

  test('while another run fixes the same file: the other is told, and what the first wrote stays', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'sshd_config'), `${old}PermitRootLogin no\nServerAliveInterval 5\n`);
    const pause = ['-f', '-qq', '-e', 'inject=fsync:delay_enter=3000000', '-o', '/dev/null'];
    const slow = ended(['strace', ...pause, process.execPath, program, '--fix', '--only', 'no-comment-mismatch'], cwd);
    await expect.poll(() => names(cwd).length, { timeout: 30_000 }).toBe(2);
    const quick = spawnSync(process.execPath, [program, '--fix'], { cwd, encoding: 'utf8' });
    const written = content(cwd);
    expect(quick.stderr).toContain('Fixed sshd_config');
    expect(written).toContain(mended);
    const { status, stderr } = await slow;
    expect(stderr).toContain('The fix was not written. It was changed by others after it was read: run again.\n');
    expect([status, content(cwd), names(cwd)]).toEqual([2, written, ['sshd_config']]);
  });
});

/** The end of a process that goes on while the test does. */
function ended([command, ...args]: readonly string[], cwd: string) {
  const child = spawn(command!, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  return new Promise<{ readonly status: number | null; readonly stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stderr }));
  });
}

test('many runs of --fix at once leave one whole file, and each says what it did', { timeout: 120_000 }, async () => {
  for (let round = 0; round < 5; round++) {
    const cwd = repository();
    const runs = await Promise.all(Array.from({ length: 4 }, () => ended([process.execPath, program, '--fix'], cwd)));
    expect([content(cwd), names(cwd)]).toEqual([mended, ['sshd_config']]);
    for (const { status, stderr } of runs) {
      expect([0, 2]).toContain(status);
      expect(stderr).toMatch(
        status === 2 ? /changed by others/ : /^(Fixed sshd_config .*\n)?Checked 1 file: no findings( left)?\.\n$/,
      );
    }
    expect(runs.some(({ status }) => status === 0)).toBe(true);
  }
});

test.runIf(process.geteuid?.() === 0)('mode 0600 and the owner are kept', () => {
  const cwd = repository();
  const path = join(cwd, 'sshd_config');
  chmodSync(path, 0o600);
  chownSync(path, 1234, 4321);
  expect(spawnSync(process.execPath, [program, '--fix'], { cwd }).status).toBe(0);
  const { mode, uid, gid } = statSync(path);
  expect([content(cwd), mode & 0o7777, uid, gid]).toEqual([mended, 0o600, 1234, 4321]);
});

test.runIf(process.geteuid?.() === 0)('a read-only file and a read-only folder are told, and the rest is done', () => {
  const owner = { uid: 65534, gid: 65534 };
  const cwd = makeFolder({ 'a/sshd_config': old, 'b/sshd_config': old, 'c/sshd_config': old });
  spawnSync('chown', ['-R', '65534:65534', cwd]);
  chmodSync(join(cwd, 'a/sshd_config'), 0o444);
  chmodSync(join(cwd, 'b'), 0o555);
  const copy = join(makeFolder(), 'dist');
  spawnSync('cp', ['-r', join(program, '..'), copy]);
  chmodSync(copy, 0o755);
  const argv = [join(copy, 'ssh-lint.cjs'), '--fix'];
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', ...owner });
  expect(stderr).toBe(
    [
      'ssh-lint: a/sshd_config: The fix was not written. It is read-only: give its owner permission to write first.',
      'ssh-lint: b/sshd_config: The fix was not written. It cannot be written: permission denied.',
      'Fixed c/sshd_config (no-comment-mismatch).',
      'Checked 3 files: 2 findings left.',
      '',
    ].join('\n'),
  );
  expect(status).toBe(2);
  const texts = ['a', 'b', 'c'].map((folder) => readFileSync(join(cwd, folder, 'sshd_config'), 'utf8'));
  expect(texts).toEqual([old, old, mended]);
  expect(readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
