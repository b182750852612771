import { describe, expect, test } from 'vitest';
import type { Dialect } from './dialect.ts';
import { parseRelease, type Release } from './release.ts';
import { hasReferences, readReferenceLines } from '../testing/references.ts';
import { formatTime, parseCount, parseInterval, parseTime } from './time.ts';

interface Probe {
  readonly name: string;
  readonly dialect: Dialect;
  readonly config?: string;
  readonly answers: readonly {
    readonly releases: readonly string[];
    readonly accepts: boolean;
    readonly effective: Readonly<Record<string, string>>;
  }[];
}

const readers = {
  serveraliveinterval: parseInterval,
  clientaliveinterval: parseInterval,
  logingracetime: parseInterval,
  connecttimeout: parseInterval,
  serveralivecountmax: (_dialect: Dialect, text: string) => parseCount(text),
  clientalivecountmax: (_dialect: Dialect, text: string) => parseCount(text),
};
type Keyword = keyof typeof readers;

const ownDialect: Readonly<Record<Keyword, Dialect>> = {
  serveraliveinterval: 'ssh_config',
  connecttimeout: 'ssh_config',
  serveralivecountmax: 'ssh_config',
  clientaliveinterval: 'sshd_config',
  logingracetime: 'sshd_config',
  clientalivecountmax: 'sshd_config',
};

/** A line that holds one of the keywords and one argument, maybe in double quotes. */
const oneDirective = new RegExp(`^(${Object.keys(readers).join('|')}) +("[^"]*"|[^\\s"]+)\\n?$`, 'i');

/** `9_2_vanilla` is 9.2, as `9_2`, Debian's build of it, is. */
function releaseOf(label: string): Release {
  const release = parseRelease(label.replace(/_vanilla$/, '').replace('_', '.'));
  if (release === undefined) throw new Error(`Not a release: ${label}`);
  return release;
}

/** Up to 8.6 sshd, and in 8.5 and 8.6 ssh, cut a line at the first `#` before they read it. */
function argumentIn(text: string, dialect: Dialect, release: Release): string {
  const cuts = release < 807 && (dialect === 'sshd_config' || release >= 805);
  return (cuts ? text.replace(/#.*/, '') : text).replace(/^"(.*)"$/, '$1');
}

const samples = readReferenceLines<Probe>('openssh/probes.jsonl').flatMap(({ name, dialect, config, answers }) => {
  const [, written = '', text = ''] = oneDirective.exec(config ?? '') ?? [];
  const keyword = written.toLowerCase() as Keyword;
  if (ownDialect[keyword] !== dialect) return [];
  return answers.flatMap(({ releases, accepts, effective }) =>
    releases.map((label) => {
      const release = releaseOf(label);
      const read = readers[keyword](dialect, argumentIn(text, dialect, release), release);
      return { name, label, read, real: accepts ? effective[keyword] : undefined };
    }),
  );
});

describe.runIf(hasReferences)('real builds', () => {
  test('68 probes are answered as all 15 builds answer them', () => {
    expect(new Set(samples.map(({ label }) => label)).size).toBe(15);
    expect(new Set(samples.map(({ name }) => name)).size).toBe(68);
    expect(samples.length).toBe(68 * 15);
  });

  test.each(samples)('$name, $label: $real', ({ read, real }) => {
    expect(read === undefined ? undefined : String(read)).toBe(real);
  });
});

describe('parseTime', () => {
  const refused = undefined;
  /** What 8.3, 8.4, 8.5, 9.7, 9.8, 10.2 and 10.3 read. */
  const releases: readonly Release[] = [803, 804, 805, 907, 908, 1002, 1003];
  test.each<[string, ...(number | undefined)[]]>([
    ['60', 60, 60, 60, 60, 60, 60, 60],
    ['1h30m', 5400, 5400, 5400, 5400, 5400, 5400, 5400],
    ['2m2M', 240, 240, 240, 240, 240, 240, 240],
    ['1h1m1', 3720, 3661, 3661, 3661, 3661, 3661, 3661],
    ['1s1m', 61, 61, 61, 61, 61, 61, 61],
    ['1s1', 2, 2, 2, 2, 2, 2, refused],
    ['.5', refused, refused, refused, refused, refused, refused, 0],
    ['1m.5s', refused, refused, refused, refused, refused, refused, 60],
    ['1.s', refused, refused, refused, refused, refused, refused, refused],
    ['1.', refused, refused, refused, refused, refused, refused, refused],
    ['.', refused, refused, refused, refused, refused, refused, refused],
    ['1.0d', refused, refused, refused, refused, refused, refused, refused],
    ['1.5.5', refused, refused, refused, refused, refused, refused, refused],
    [' 5', 5, 5, 5, 5, refused, refused, refused],
    ['1m +30s', 1860, 90, 90, 90, refused, refused, refused],
    ['-0', 0, 0, 0, 0, refused, refused, refused],
    ['-5', refused, refused, refused, refused, refused, refused, refused],
    ['5 ', refused, refused, refused, refused, refused, refused, refused],
    ['5 s', refused, refused, refused, refused, refused, refused, refused],
    ['', refused, refused, refused, refused, refused, refused, refused],
    ['3550w5d3h14m7s', -2147483236, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647, 2147483647],
    ['3550w5d3h14m8s', -2147483176, -2147483648, refused, refused, refused, refused, refused],
    ['4294967295', refused, refused, refused, refused, refused, refused, refused],
    ['4294967296', 0, 0, refused, refused, refused, refused, refused],
    ['99999999999999999999', refused, refused, refused, refused, refused, refused, refused],
  ])('%j', (text, ...expected) => {
    expect(releases.map((release) => parseTime(text, release))).toEqual(expected);
  });

  test('long texts are read in linear time', () => {
    const started = performance.now();
    for (const release of releases) {
      expect(parseTime(`${'1'.repeat(1_000_000)}x`, release)).toBeUndefined();
      expect(parseTime(`${' '.repeat(1_000_000)}x`, release)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test.each<[Dialect, string, number | 'none' | undefined]>([
  ['ssh_config', 'none', 'none'],
  ['ssh_config', 'None', undefined],
  ['sshd_config', 'none', undefined],
  ['sshd_config', '1m', 60],
])('parseInterval %s %j', (dialect, text, expected) => {
  expect(parseInterval(dialect, text, 902)).toBe(expected);
});

test.each<[string, number | undefined]>([
  ['3', 3],
  ['+0003', 3],
  [' 5', 5],
  ['-0', 0],
  ['2147483647', 2_147_483_647],
  ['2147483648', undefined],
  ['-1', undefined],
  ['5 ', undefined],
  ['++3', undefined],
  ['+', undefined],
  ['', undefined],
])('parseCount %j', (text, expected) => {
  expect(parseCount(text)).toBe(expected);
});

test.each<[number, string]>([
  [0, '0 s'],
  [60, '60 s'],
  [90, '90 s'],
  [120, '2 min'],
  [298, '298 s'],
  [300, '5 min'],
  [599, '599 s'],
  [601, '10 min 1 s'],
  [1192, '19 min 52 s'],
  [3600, '1 h'],
  [5400, '1 h 30 min'],
  [90_061, '1 d 1 h 1 min 1 s'],
  [-2_147_322_496, '-2147322496 s'],
])('formatTime %i', (seconds, expected) => {
  expect(formatTime(seconds)).toBe(expected);
});
