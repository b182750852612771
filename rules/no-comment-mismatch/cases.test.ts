/** The rule against comments judged by hand: the reference cases, as they are and with their values changed. */
import { describe, expect, test } from 'vitest';
import type { Dialect, Finding } from '../../src/rule/index.ts';
import { hasReferences, readReferenceLines } from '../../src/testing/references.ts';
import { findingsOf, inputOf } from '../../src/testing/run-sample.ts';
import { readSample } from '../../src/testing/sample.ts';
import rule from './rule.ts';
import { measuredKeywords } from './measured-value.ts';

interface Case {
  readonly id: string;
  readonly keyword: string;
  readonly value: string;
  readonly siblings?: Readonly<Record<string, string>>;
  readonly position?: 'above' | 'trailing' | 'group' | 'below';
  readonly state?: 'active' | 'commented';
  readonly comment: string;
  readonly pattern: string;
  readonly mismatch: boolean;
}

type Values = Pick<Case, 'value' | 'siblings'>;

const cases = readReferenceLines<Case>('keepalive/comment-cases.jsonl');

const clientKeyword = /^(?:server(?!key)|connect|control|tcpkeepalive)/i;

/** The configurations in which the comment may stand beside the directive. */
function configsOf(entry: Case, values: Values = entry): readonly string[] {
  const comment = entry.comment.startsWith('#') ? entry.comment : `# ${entry.comment}`;
  const directive = `${entry.state === 'commented' ? '#' : ''}${entry.keyword} ${values.value}`;
  const siblings = Object.entries(values.siblings ?? {}).map(([keyword, value]) => `${keyword} ${value}`);
  const lines = comment.trimEnd().split('\n');
  const above = [...lines, directive, ...siblings];
  const trailing = [...lines.slice(0, -1), `${directive} ${lines.at(-1)!}`, ...siblings];
  switch (entry.position) {
    case 'below':
      return [[directive, ...siblings, ...lines]].map(textOf);
    case 'group':
      return [[...lines, ...siblings, directive], above].map(textOf);
    case 'trailing':
      return [trailing, above].map(textOf);
    default:
      return [above].map(textOf);
  }
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function lintText(entry: Case, text: string): readonly Finding[] {
  const dialect: Dialect = clientKeyword.test(entry.keyword) ? 'ssh_config' : 'sshd_config';
  const sample = readSample(entry.id, { dialect, text });
  return findingsOf(inputOf({ id: 'no-comment-mismatch', rule }, sample));
}

describe.runIf(hasReferences)('the reference cases', () => {
  test.each(cases.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
    for (const text of configsOf(entry)) {
      const messages = lintText(entry, text).map(({ message }) => message);
      expect(messages, text).toHaveLength(entry.mismatch ? 1 : 0);
    }
  });
});

/** Patterns in which the comment states a number of the directive, and the number is right. */
const agreeing = new Set(['P1', 'P2', 'P3', 'P6', 'P7']);

/** Primes, so that no product or unit of them is what a comment states. */
const otherValues = ['37', '41', '97', '1009', '10007'];

/** Comments that set an upper limit agree with every value below it. */
const upperLimit = /at most|maximum|максимум|까지|within/i;

interface Changed extends Values {
  readonly entry: Case;
}

function changesOf(entry: Case): readonly Changed[] {
  const values = upperLimit.test(entry.comment) ? otherValues.slice(-2) : otherValues;
  return values.flatMap((value) => {
    const siblings = Object.entries(entry.siblings ?? {}).map(([keyword, old]): [string, string] => [
      keyword,
      /^\d+[a-z]?$/.test(old) ? '101' : old,
    ]);
    return [
      { entry, value, siblings: entry.siblings ?? {} },
      { entry, value, siblings: Object.fromEntries(siblings) },
    ];
  });
}

test.runIf(hasReferences)('agreeing cases with other values are reported', () => {
  const usable = cases.filter(
    ({ keyword, pattern, position }) =>
      agreeing.has(pattern) && position !== 'below' && measuredKeywords.includes(keyword.toLowerCase()),
  );
  const changed = usable.flatMap(changesOf);
  const missed = changed.filter((change) =>
    configsOf(change.entry, change).some((text) => lintText(change.entry, text).length === 0),
  );
  const found = changed.length - missed.length;
  console.log(`${usable.length} agreeing cases, ${changed.length} changes: ${found} found, ${missed.length} missed`);
  expect(usable.length).toBeGreaterThan(60);
  expect(
    found / changed.length,
    missed.map(({ entry, value }) => `${entry.id} with ${value}`).join('\n'),
  ).toBeGreaterThanOrEqual(0.95);
});
