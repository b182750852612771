/**
 * The values in force against what real OpenSSH builds answered: whatever a probe sets, on the command line, in blocks and
 * Includes, in either pass. What they print of defaults, and how, is for the agreement of the whole to show.
 */
import { expect, test } from 'vitest';
import { type KeywordFacts, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import { loadQuestion } from '../testing/own-answer.ts';
import { argsOf, environmentOf, placedProbe, readerOf } from '../testing/probe-questions.ts';
import { type Probe, type ProbeAnswer, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';
import { type ValuesInForce, valuesInForce } from './values.ts';

/** Stands for the folder of a probe. */
const folder = '/scratch';

/** Keywords that are printed with more than was set, by what that is. */
const completed: Readonly<Record<string, string>> = {
  listenaddress: 'the ports',
  persourcepenalties: 'the defaults of the other penalties',
  debianbanner: 'never printed',
};

/** Values that are printed otherwise than they are kept. */
const printedOtherwise: readonly {
  readonly reason: string;
  readonly is: (text: string, keyword: string) => boolean;
}[] = [
  { reason: 'tokens, variables and the home are expanded', is: (text) => /[%~]|\$\{/.test(text) },
  { reason: 'none means unset', is: (text) => text.toLowerCase() === 'none' },
  {
    reason: 'paths are made absolute',
    is: (text, keyword) => /^(hostkey|banner)$/.test(keyword) && !text.startsWith('/'),
  },
  { reason: 'the old spelling, printed up to 10.0', is: (text) => text === 'prohibit-password' },
];

/** Probes whose printed values hang on something else, with what that is. */
const exceptions: Readonly<Record<string, string>> = {
  client_case_loglevel_silent: 'Debian prints what it keeps as QUIET by the name that was given',
  client_clearallforwardings: 'ClearAllForwardings takes forwards back',
  client_cr_between_args: 'the record ends at the carriage return',
  client_localforward_env: 'the variable tells a path from a host',
  client_match_localnetwork: 'the addresses of the machine',
  client_match_localnetwork_eq: 'the addresses of the machine',
  server_persourcenetblock_one: '8.6 and 8.7 print memory that was never set',
};

interface Comparison {
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

test.runIf(hasReferences)('every value that a probe sets', () => {
  const comparisons = probes()
    .filter(({ name }) => !Object.hasOwn(exceptions, name))
    .flatMap((probe) =>
      probe.answers.filter(({ accepts }) => accepts).flatMap((answer) => comparisonsOf(probe, answer)),
    );
  expect(comparisons.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  expect(new Set(comparisons.map(({ where }) => where.split(' ')[2])).size).toBeGreaterThan(90);
  expect(comparisons.length).toBeGreaterThan(4500);
});

function comparisonsOf(probe: Probe, { releases, effective }: ProbeAnswer): readonly Comparison[] {
  return releases.flatMap((label) => {
    const reader = readerOf(probe, label);
    const question = {
      placed: placedProbe(probe, folder),
      args: argsOf(probe, '@KEY@'),
      environment: environmentOf(probe, folder),
    };
    const { root, subject } = loadQuestion(question, reader);
    const get = valuesInForce(root, subject, reader);
    return Object.entries(effective).flatMap(([keyword, printed]) => {
      const found = get(keyword);
      const facts = lookupKeyword(reader.dialect, keyword);
      // A keyword that has another name by now is recorded under both.
      const isOtherName = printed === null && facts !== undefined && !isKnownTo(facts, reader);
      if (isOtherName || !isComparable(keyword, found, facts)) return [];
      const theirs = listed([printed ?? []].flat());
      return [{ where: `${probe.name} ${label} ${keyword}`, ours: printedForm(keyword, found), theirs }];
    });
  });
}

function isComparable(keyword: string, { certainty, values }: ValuesInForce, facts: KeywordFacts | undefined): boolean {
  if (certainty === 'possible' || values.length === 0 || Object.hasOwn(completed, keyword)) return false;
  return (
    facts?.argument.kind !== 'algorithm-list' &&
    !values.some(({ value }) => printedOtherwise.some(({ is }) => is(value, keyword)))
  );
}

/** Values of one line or of several, without regard to case and to a blank at the end; of long lists the beginning. */
function listed(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim().replaceAll('@DIR@', folder))
    .join(' ')
    .toLowerCase()
    .replace(/ \.\.\. \(\d+ values\)$/, '');
}

function printedForm(keyword: string, { values }: ValuesInForce): string {
  const texts = values.map(({ value }) => (keyword === 'rekeylimit' ? value || '0' : value));
  return listed(texts.length > 100 ? texts.slice(0, 3) : texts);
}
