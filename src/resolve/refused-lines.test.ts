/** What a range of releases refuses: the same as each of them does when it is asked alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { keywordsOf } from '../openssh/keyword.ts';
import { type Release, type ReleaseRange, parseReleaseRange } from '../openssh/release.ts';
import { parse } from '../syntax/parse.ts';
import { badLine, goodLine } from '../testing/generate/directive.ts';
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

describe.each(dialects)('%s', (dialect) => {
  const others = keywordsOf(dialect);
  test.each(
    others.filter(({ argument }) => argument.kind !== 'match-criteria').map((row) => [row.keyword, row] as const),
  )('%s', (_, row) => {
    const good = goodLine(row, { release: 1005 });
    const bad = badLine(row, others, { release: 902 });
    fc.assert(
      fc.property(fc.oneof(good, bad, mutated(good)), (line) => {
        // A NUL joins the lines of an sshd_config, in other ways before 8.7.
        const text = `${line.replaceAll('\0', '')}\n`;
        expect(refusingInRange(dialect, text)).toEqual(refusingAlone(dialect, text));
      }),
      { seed: 7, numRuns: 20 },
    );
  });
});
