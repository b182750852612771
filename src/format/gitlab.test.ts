import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LintedFile } from '../linter/result.ts';
import { unprintableIn } from '../testing/hostile-text.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeIn,
} from '../testing/lint-results.ts';
import { gitlab } from './gitlab.ts';

test('the fields that GitLab reads', () => {
  expect(gitlab(mixedResult, formatContext)).toBe(`[
  {
    "description": "no-comment-mismatch: The comment says every 60 seconds, the value is 298.",
    "check_name": "no-comment-mismatch",
    "fingerprint": "0fa175c382e69bf3",
    "severity": "major",
    "location": {
      "path": "etc/ssh/sshd_config",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "dead-peer-time: A port of <three> digits | and a \`comment\`, 100%: odd.",
    "check_name": "dead-peer-time",
    "fingerprint": "d44fdbe699eb7cac",
    "severity": "info",
    "location": {
      "path": "home/é/.ssh/config",
      "lines": {
        "begin": 2
      }
    }
  },
  {
    "description": "require-keepalive: No count is in force for any host.",
    "check_name": "require-keepalive",
    "fingerprint": "abcf7b0a63826dcc",
    "severity": "minor",
    "location": {
      "path": "home/é/.ssh/config",
      "lines": {
        "begin": 2
      }
    }
  }
]
`);
});

test('an empty list where there is no finding', () => {
  expect(gitlab(lintResult(lintedFile('a', '')), formatContext)).toBe('[]\n');
});

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(file: LintedFile): readonly Issue[] {
  return JSON.parse(gitlab(lintResult(file), formatContext)) as readonly Issue[];
}

test('lines that move keep their fingerprints; findings that agree in all have one each', () => {
  const text = 'Port 22\nPort 22\n';
  const moved = `# above\n\n${text}`;
  const fingerprints = (given: string) =>
    issuesOf(
      lintedFile(
        'a',
        given,
        [1, 2].map((nth) => finding({ place: placeIn('a', given, '22', nth) })),
      ),
    ).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints(text)).size).toBe(2);
  expect(fingerprints(moved)).toEqual(fingerprints(text));
});

test('whatever names and messages hold, every field is well-formed and printable, and no fingerprint is there twice', () => {
  fc.assert(
    fc.property(hostileResult, ({ files, notices }) => {
      const named = files.filter(({ path }, index) => files.findIndex((file) => file.path === path) === index);
      const written = gitlab({ files: named, notices }, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      const issues = JSON.parse(written) as readonly Issue[];
      expect(issues).toHaveLength(named.flatMap((file) => file.findings).length);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      for (const { description, location } of issues) {
        expect(`${description}${location.path}`).not.toMatch(/\p{Cs}/u);
        expect(unprintableIn(description)).toEqual([]);
        expect(location.lines.begin).toBeGreaterThan(0);
      }
    }),
  );
});
