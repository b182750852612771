/**
 * `npm run bench`: what ssh-lint costs beside the least that its work can cost. Prints a table; takes some minutes. Each
 * ratio is the median of the ratios of single rounds, in which the two sides run one after the other.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../src/tools/dist.ts';
import { type Command, interleave, median, memoryPeak, node } from './measure.ts';
import { configurations, differentConfigurations, longFile, oneFile, repository } from './trees.ts';

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly reached: boolean;
}

const walkAndRead = join(import.meta.dirname, 'walk-and-read.cjs');

if (spawnSync('rg', ['--version']).error) {
  console.error('The benchmark compares with ripgrep: install rg, on Debian with `apt-get install ripgrep`.');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-bench-'));
  try {
    print(await measureAll(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(folder: string): Promise<readonly Row[]> {
  await buildDist(join(folder, 'dist'));
  const lint = (cwd: string, ...args: readonly string[]): Command =>
    node([join(folder, 'dist/ssh-lint.cjs'), '--no-config', ...args], cwd);
  const tree = (name: string, make: (root: string) => void): string => {
    const root = join(folder, name);
    mkdirSync(root);
    make(root);
    return root;
  };
  const one = tree('one-file', oneFile);
  const large = tree('repository', (root) => repository(root, 100_000, 200));
  const many = tree('configurations', (root) => configurations(root, 10_000));
  const different = tree('different', (root) => differentConfigurations(root, 10_000));
  const nothing = node(['-e', '0'], one);
  const listFiles: Command = { program: 'rg', args: ['--files', '--hidden'], cwd: large };

  return [
    ...compare({
      what: 'one file / node -e 0',
      command: lint(one, 'sshd_config'),
      least: [nothing],
      rounds: 40,
      ratio: 1.6,
      memory: 60,
    }),
    ...compare({
      what: '100,000 files, 200 of them for ssh / node -e 0 + rg --files',
      command: lint(large),
      least: [nothing, listFiles],
      rounds: 15,
      ratio: 2.5,
      memory: 90,
    }),
    ...compare({
      what: '10,000 files for ssh / walking and reading',
      command: lint(many),
      least: [node([walkAndRead], many)],
      rounds: 7,
      ratio: 5,
      memory: 150,
    }),
    ...compare({
      what: '10,000 files for ssh, all different / walking and reading',
      command: lint(different),
      least: [node([walkAndRead], different)],
      rounds: 7,
      ratio: 5,
      memory: 150,
    }),
    ...measureLength(
      (lines) =>
        lint(
          tree(`lines-${lines}`, (root) => longFile(root, lines)),
          'ssh_config',
        ),
      lint(one, 'sshd_config'),
    ),
  ];
}

interface Comparison {
  readonly what: string;
  readonly command: Command;
  /** Commands whose times are added up: the least that the work can cost. */
  readonly least: readonly Command[];
  readonly rounds: number;
  /** At most so many times as long. */
  readonly ratio: number;
  /** At most so many MB. */
  readonly memory: number;
}

function compare({ what, command, least, rounds, ratio, memory }: Comparison): readonly Row[] {
  const [own, ...others] = interleave([command, ...least], rounds);
  const sums = own!.map((_, round) => others.reduce((sum, series) => sum + series[round]!, 0));
  const found = median(own!.map((duration, round) => duration / sums[round]!));
  const peak = memoryPeak(command);
  const times = `${milliseconds(median(own!))} / ${milliseconds(median(sums))}`;
  return [
    { what, figure: `${found.toFixed(2)} (${times})`, goal: `${ratio}`, reached: found <= ratio },
    {
      what: `${what.split(' / ')[0]}: memory`,
      figure: `${peak.toFixed(0)} MB`,
      goal: `${memory} MB`,
      reached: peak < memory,
    },
  ];
}

/** How time grows with the length of one file, start-up taken off. */
function measureLength(lintLines: (lines: number) => Command, startUp: Command): readonly Row[] {
  const lengths = [10_000, 100_000, 1_000_000];
  const [start, ...series] = interleave([startUp, ...lengths.map(lintLines)], 5);
  const over = series.map((durations) => median(durations.map((duration, round) => duration - start![round]!)));
  const [short, middle, long] = over as [number, number, number];
  const linear = (what: string, from: number, to: number): Row => {
    const growth = to / from;
    return { what, figure: `${growth.toFixed(1)} times the time`, goal: '12 times', reached: growth <= 12 };
  };
  return [
    { what: '100,000 lines over start-up', figure: milliseconds(middle), goal: '300 ms', reached: middle <= 300 },
    linear(`10,000 to 100,000 lines (from ${milliseconds(short)})`, short, middle),
    linear(`100,000 to 1,000,000 lines (to ${milliseconds(long)})`, middle, long),
  ];
}

function milliseconds(duration: number): string {
  return `${duration.toFixed(duration < 100 ? 1 : 0)} ms`;
}

function print(rows: readonly Row[]): void {
  const cells = rows.map(({ what, figure, goal, reached }) => [what, figure, goal, reached ? 'reached' : 'MISSED']);
  const table = [['What', 'Figure', 'Goal at most', ''], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '));
  console.log(lines.map((line) => line.trimEnd()).join('\n'));
}
