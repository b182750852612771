/** The readers of paths, patterns, commands, targets and criteria against what real OpenSSH builds made of one line. */
import { expect, test } from 'vitest';
import { canonicalKeyword, factsIn, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import { onlyLine } from '../testing/only-line.ts';
import { readerOf } from '../testing/probe-questions.ts';
import { type Probe, type ProbeAnswer, probes } from '../testing/probes.ts';
import { hasReferences } from '../testing/references.ts';
import { pathReaders } from './path.ts';
import { patternReaders } from './pattern-list.ts';
import { rawReaders } from './raw.ts';
import { readDirective } from './read.ts';
import type { Reader, Reading } from './reading.ts';
import { targetReaders } from './target.ts';
import { checkTokens } from './tokens.ts';

const readers = { ...pathReaders, ...patternReaders, ...rawReaders, ...targetReaders };
const kinds: ReadonlySet<string> = new Set([...Object.keys(readers), 'match-criteria']);

/** Answers that hang on more than the line: on files, names, variables or what is wanted beside it. */
const beyond = /_env(_unset)?$|_include_|_badname$|_no_user$/;

/** What is printed otherwise than it is stored: replaced tokens, added ports, a default, an abbreviated list. */
const printedOtherwise = /_tokens?$|_listenaddress_(ipv6_bare|star)$|_noport$|_long_line_|_cr_between_|_hostkey_none$/;

/** Keywords of ssh whose tokens are checked once all is read. */
const checkedAtEnd = new Set(
  `ControlPath DynamicForward HostName IdentityAgent LocalForward RemoteCommand RemoteForward RevokedHostKeys
  UserKnownHostsFile VersionAddendum`.split(/\s+/),
);

function isTaken(reading: Reading, facts: KeywordFacts, { dialect, release }: Reader): boolean {
  if (reading.problem !== undefined) return false;
  const { values } = reading;
  if (dialect !== 'ssh_config' || !checkedAtEnd.has(facts.keyword) || values[0] === 'none') return true;
  return values.every((value) => checkTokens(facts, value, release) === undefined);
}

/** Paths as they were written, without the host key that sshd was given. */
function asWritten(printed: string): string {
  return printed
    .replace(/^@KEY@ /, '')
    .replaceAll('@DIR@/', '')
    .replace('/root/', '~/');
}

interface Comparison {
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

function compare(probe: Probe, label: string, { accepts, effective }: ProbeAnswer): readonly Comparison[] {
  const reader = readerOf(probe, label);
  const line = onlyLine(probe, reader);
  if (!line || !('keyword' in line) || !line.keyword) return [];
  const facts = lookupKeyword(probe.dialect, line.keyword.name);
  if (!facts || !kinds.has(factsIn(facts, reader.release).argument.kind)) return [];
  const where = `${probe.name} ${label}`;
  const known = line.type !== 'Malformed' && isKnownTo(facts, reader);
  const reading = known ? readDirective(line, facts, reader) : undefined;
  const taken = reading !== undefined && isTaken(reading, facts, reader);
  const verdict = { where, ours: String(taken), theirs: String(accepts) };
  const printed = effective[canonicalKeyword(probe.dialect, line.keyword.name)] ?? undefined;
  if (!taken || reading.problem !== undefined || printed === undefined || printedOtherwise.test(probe.name)) {
    return [verdict];
  }
  return [verdict, { where, ours: reading.values.join(' '), theirs: asWritten([printed].flat().join(' ')) }];
}

test.runIf(hasReferences)('every answer of the probes that hold one line', () => {
  const asked = probes().filter(({ name }) => !beyond.test(name));
  const comparisons = asked.flatMap((probe) =>
    probe.answers.flatMap((answer) => answer.releases.flatMap((label) => compare(probe, label, answer))),
  );
  expect(comparisons.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  expect(comparisons.length).toBeGreaterThan(2400);
});
