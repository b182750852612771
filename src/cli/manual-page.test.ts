import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasProgram } from '../testing/programs.ts';
import { commands } from './commands.ts';
import { type CliOption, options } from './options.ts';

const page = join(import.meta.dirname, '../../man/ssh-lint.1');

/** What a reader of manual pages prints, without overstrikes, and what it has against the page. */
function readBy(program: string, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', MANWIDTH: '120' };
  const { error, status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  if (error) throw error;
  return { status, text: stdout.replaceAll(/.\u{8}/gu, ''), faults: stderr };
}

const readers: readonly (readonly [program: string, ...args: readonly string[]])[] = [
  ['man', '--warnings', '--local-file', page],
  ['mandoc', '-T', 'utf8', '-O', 'width=120', page],
];

describe.each(readers)('the manual page, as %s shows it', (program, ...args) => {
  test.runIf(hasProgram(program))('tells of every command and option', () => {
    const { status, text, faults } = readBy(program, ...args);
    expect([status, faults]).toEqual([0, '']);
    expect(text).toMatch(/^ *ssh-lint [–—] says what OpenSSH will really do/m);
    const lines = text.split('\n').map((line) => line.trim());
    for (const { usage } of commands) expect(lines).toContain(`ssh-lint ${usage}`);
    for (const { name, short, value = '' } of options as readonly CliOption[]) {
      const title = `${short === undefined ? '' : `-${short}, `}--${name} ${value}`.trim();
      expect(
        lines.filter((line) => line === title || line.startsWith(`${title}  `)),
        title,
      ).toHaveLength(1);
    }
    expect(lines).toContain(
      'Set a rule: off, info, warning, error, or [severity, {option: value}].  It may be given several times.',
    );
  });
});

test.runIf(hasProgram('mandoc'))('mandoc has nothing against the manual page', () => {
  expect(readBy('mandoc', '-T', 'lint', '-W', 'warning', page)).toEqual({ status: 0, text: '', faults: '' });
});
