/** What a range of releases refuses: the same as each of them does when it is asked alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { keywordsOf } from '../openssh/keyword.ts';
import { type Release, type ReleaseRange, parseReleaseRange } from '../openssh/release.ts';
import { parse } from '../syntax/parse.ts';
import { badLine, goodLine } from '../testing/generate/directive.ts';
import { badHeader, goodHeader } from '../testing/generate/header.ts';
import { mutated } from '../testing/generate/mutation.ts';
import { refusals } from './acceptance.ts';
import { refusedLines } from './refused-lines.ts';
import { loadRoot } from './root.ts';

const range = parseReleaseRange('>=8.0') as ReleaseRange;
const { releases } = range;

/** The releases that refuse a text of one line. */
function refusingAlone(dialect: Dialect, text: string): readonly Release[] {
  return releases.filter((release) => refusals(rootOf(dialect, release, text), { dialect, release }).length > 0);
}

function refusingInRange(dialect: Dialect, text: string): readonly Release[] {
  const lines = refusedLines(rootOf(dialect, range.newest, text), range);
  const refusing = new Set(lines.flatMap((line) => line.refusals.flatMap((refusal) => refusal.releases)));
  return releases.filter((release) => refusing.has(release));
}

function rootOf(dialect: Dialect, release: Release, text: string) {
  const file = parse({ path: 'file', dialect, release, text });
  return loadRoot(file, { rootDir: '', read: () => undefined, glob: () => [] });
}

/** A line for which the range differs from its releases. */
function differing(dialect: Dialect, lines: fc.Arbitrary<string>): unknown {
  const isAlike = (line: string): boolean => {
    // A NUL joins the lines of an sshd_config, in other ways before 8.7.
    const text = `${line.replaceAll('\0', '')}\n`;
    return JSON.stringify(refusingInRange(dialect, text)) === JSON.stringify(refusingAlone(dialect, text));
  };
  return fc.check(fc.property(lines, isAlike), { seed: 7, numRuns: 40 }).counterexample;
}

describe.each(dialects)('%s', (dialect) => {
  const ordinary = keywordsOf(dialect).filter(({ argument }) => argument.kind !== 'match-criteria');

  test.each(ordinary.map((row) => [row.keyword, row] as const))('%s', (_, row) => {
    const good = goodLine(row, { release: 1005 });
    const bad = badLine(row, ordinary, { release: 902 });
    expect(differing(dialect, fc.oneof(good, bad, mutated(good)))).toBeNull();
  });

  test('Host and Match', () => {
    const good = goodHeader(dialect, { release: 1005 });
    expect(differing(dialect, fc.oneof(good, badHeader(dialect), mutated(good)))).toBeNull();
  });
});

test.each<[Dialect, string]>([
  ['ssh_config', 'IdentityAgent a${'],
  ['ssh_config', 'IdentityAgent $a-b'],
  ['ssh_config', 'ForwardAgent ${}'],
  ['ssh_config', 'LocalForward 1 ${:22'],
  ['ssh_config', 'LocalForward 22 ${A}'],
  ['ssh_config', 'Match tagged x'],
  ['sshd_config', 'AllowUsers a@b@10.0.0.0/8'],
  ['sshd_config', 'AllowUsers a@10.0.0.0/+8'],
  ['sshd_config', 'AllowUsers a@10.0.0.0/200'],
  ['sshd_config', 'ListenAddress ::1/200'],
  ['sshd_config', 'Match address 10.0.0.0/200'],
  ['sshd_config', 'Match address 10.0.0.1/8'],
  ['sshd_config', 'Match version x'],
  ['sshd_config', 'Match invalid-user'],
])('%s: %s', (dialect, line) => {
  expect(refusingInRange(dialect, `${line}\n`)).toEqual(refusingAlone(dialect, `${line}\n`));
});
