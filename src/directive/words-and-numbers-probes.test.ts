/** The readers of words, numbers and keyed lists against what real OpenSSH builds answered to a single directive. */
import { expect, test } from 'vitest';
import { canonicalKeyword, factsIn, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import { asNewestPrints } from '../testing/newest-print.ts';
import { onlyLine } from '../testing/only-line.ts';
import { readerOf } from '../testing/probe-questions.ts';
import { type Probe, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';
import { keyedReaders } from './keyed.ts';
import { numberReaders } from './number.ts';
import { readDirective } from './read.ts';
import { wordReaders } from './word.ts';

const kinds = new Set(Object.keys({ ...keyedReaders, ...numberReaders, ...wordReaders }));

/** Answers that hang on more than the directive: on percent tokens, or on the command line. */
const beyond =
  /^client_(hostname_(badtoken|percent|token)|setenv_token|cmdline_(beats_file|uri_port))$|^server_cmdline/;

interface Comparison {
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

function compareBuild(probe: Probe, label: string): readonly Comparison[] {
  const reader = readerOf(probe, label);
  const line = onlyLine(probe, reader);
  if (!line || !('keyword' in line) || !line.keyword) return [];
  const facts = lookupKeyword(probe.dialect, line.keyword.name);
  if (!facts || !kinds.has(factsIn(facts, reader.release).argument.kind)) return [];
  const { accepts, effective } = probe.answers.find(({ releases }) => releases.includes(label))!;
  const where = `${probe.name} ${label}`;
  const isRead = line.type !== 'Malformed' && isKnownTo(facts, reader);
  const reading = isRead ? readDirective(line, facts, reader) : undefined;
  if (!reading || reading.problem !== undefined || !accepts) {
    const ours = reading && reading.problem === undefined ? 'accepts' : 'refuses';
    return [{ where, ours, theirs: accepts ? 'accepts' : 'refuses' }];
  }
  const isAlias = facts.aliasSince === undefined || facts.aliasSince <= reader.release;
  const keyword = isAlias ? canonicalKeyword(probe.dialect, line.keyword.name) : line.keyword.name;
  const printed = effective[keyword];
  if (printed === undefined || printed === null) return [{ where, ours: 'accepts', theirs: 'accepts' }];
  const newest = [printed].flat().map((value) => asNewestPrints(keyword, value, reader));
  // All penalties are printed, with the defaults of those that the line does not name.
  const named = (word: string) => reading.values.includes(word);
  const theirs = keyword === 'persourcepenalties' ? newest.join(' ').split(' ').filter(named) : newest;
  // A half of RekeyLimit that is not set is printed as 0.
  const ours = reading.values.map((value) => (value === '' ? '0' : value));
  return [{ where, ours: ours.join(' '), theirs: theirs.join(' ') }];
}

const labels = '8_0 8_2 8_4 8_6 8_7 8_9 9_2_vanilla 9_2 9_4 9_6 9_9 10_0 10_3 10_4 10_5'.split(' ');

test.runIf(hasReferences)('every answer of the probes that hold one directive', () => {
  const asked = probes().filter(({ name, config }) => config !== undefined && !beyond.test(name));
  const comparisons = asked.flatMap((probe) => labels.flatMap((label) => compareBuild(probe, label)));
  expect(comparisons.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  expect(comparisons.length).toBeGreaterThan(3500);
});
