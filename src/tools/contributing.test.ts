/** Follows CONTRIBUTING.md word for word, in a clone. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from './repository.ts';

const page = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8');
const scratch = join(mkdtempSync(join(realpathSync(tmpdir()), 'ssh-lint-contributing-')), 'ssh-lint');

/** What a clone does not hold, or holds for others than the author of a rule. */
const left = new Set(['.git', 'dist', 'node_modules']);

beforeAll(() => {
  cpSync(repository, scratch, { recursive: true, filter: (source) => !left.has(basename(source)) });
  symlinkSync(join(repository, 'node_modules'), join(scratch, 'node_modules'), 'dir');
});

afterAll(() => rmSync(join(scratch, '..'), { recursive: true, force: true }));

/** A command line to run, or a text to write into a file. */
type Step = { readonly command: string; readonly isRed: boolean } | { readonly path: string; readonly text: string };

/** What a section says to do, in order. A block of TypeScript goes into the file that is named right before it. */
function stepsOf(title: string): readonly Step[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${title}\n`))!;
  const blocks = section.matchAll(/(?:`([^`\n]+)`:\n\n)?^```(sh|ts)\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, path, language, text]): readonly Step[] => {
    if (language === 'ts') return [{ path: path!, text: text! }];
    return text!.trim().split('\n').map(readCommand);
  });
}

function readCommand(line: string): Step {
  const [command, comment = ''] = line.split(' # ');
  return { command: command!, isRed: comment.startsWith('is red') };
}

function run(command: string): { readonly status: number | null; readonly output: string } {
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, { cwd: scratch, shell: true, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

test('a rule in ten minutes', () => {
  const steps = stepsOf('Add a rule in ten minutes');
  expect(steps.length).toBe(8);
  for (const step of steps) {
    if ('path' in step) {
      expect(existsSync(join(scratch, step.path)), step.path).toBe(true);
      writeFileSync(join(scratch, step.path), step.text);
    } else {
      const { status, output } = run(step.command);
      expect(status === 0, `${step.command}\n${output}`).toBe(!step.isRed);
    }
  }
  expect(run('npx tsx src/bin.ts explain no-quiet-log').output).toContain('A client that cannot connect ends without');
  expect(readFileSync(join(scratch, 'README.md'), 'utf8')).toContain('rules/no-quiet-log/README.md');
  for (const command of [
    'npx oxfmt --check rules/no-quiet-log',
    'npx oxlint rules/no-quiet-log',
    'npm run typecheck',
  ]) {
    const { status, output } = run(command);
    expect(status, `${command}\n${output}`).toBe(0);
  }
}, 300_000);

test('each npm script that the page names is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named).toEqual(expect.arrayContaining(['new-rule', 'generate', 'build', 'test:portable']));
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
