/** Lists of algorithms: what a build takes for one, and the names it makes of it (kex_assemble_names). */
import {
  algorithmsOf,
  defaultAlgorithms,
  isAlgorithmKnown,
  isIdleKeyWord,
  keyNamesOf,
  lookupAlgorithm,
} from '../openssh/algorithm.ts';
import type { AlgorithmFamily } from '../openssh/argument.ts';
import { matchesPattern, matchesPatternList } from '../openssh/pattern.ts';
import { formatRelease } from '../openssh/release.ts';
import type { Argument } from '../syntax/ast.ts';
import { partOf } from './part.ts';
import { type ArgumentReaders, type Problem, type Reader, stored } from './reading.ts';

export const algorithmReaders: ArgumentReaders<'algorithm-list'> = {
  'algorithm-list': ({ facts: { family }, args, reader }) => {
    const argument = args[0]!;
    const problem = listProblem(argument, family, reader);
    return problem ?? stored(argument.value);
  },
};

/** The sign in front of a list; the empty one states all of it. */
type Operator = '' | '+' | '-' | '^';

const headOperatorSince = 801;

function operatorOf(list: string, { release }: Reader): Operator {
  const sign = list[0];
  if (sign === '+' || sign === '-') return sign;
  return sign === '^' && release >= headOperatorSince ? '^' : '';
}

function listProblem(argument: Argument, family: AlgorithmFamily, reader: Reader): Problem | undefined {
  const { value } = argument;
  if (value === '') return { problem: 'empty-argument', reason: 'the list is empty', at: argument };
  const operator = operatorOf(value, reader);
  if (operator === '' && value.startsWith('^')) {
    const reason = `the ^ in front of a list is known since ${formatRelease(headOperatorSince)}`;
    return { problem: 'invalid-argument', reason, at: partOf(argument, 0, 1) };
  }
  // What is taken away need not exist.
  if (operator === '-') return undefined;
  if (value === operator) {
    return { problem: 'invalid-argument', reason: `no algorithm follows the ${operator}`, at: argument };
  }
  let start = operator.length;
  for (const entry of value.slice(start).split(',')) {
    // OpenSSH checks the entries in front of the first empty one.
    if (entry === '') return undefined;
    const problem = entryProblem(entry, family, reader);
    if (problem) return { ...problem, at: partOf(argument, start, entry.length) };
    start += entry.length + 1;
  }
  return undefined;
}

const nouns: Readonly<Record<AlgorithmFamily, string>> = {
  cipher: 'cipher',
  mac: 'MAC',
  kex: 'key exchange',
  hostkey: 'key algorithm',
  'ca-signature': 'signature algorithm',
};

function entryProblem(entry: string, family: AlgorithmFamily, reader: Reader): Omit<Problem, 'at'> | undefined {
  if (isTaken(entry, family, reader)) return undefined;
  const ofOtherCase = algorithmsOf(family, reader).find((name) => name.toLowerCase() === entry.toLowerCase());
  if (ofOtherCase !== undefined) {
    const reason = `"${entry}" is a ${nouns[family]} in other letters`;
    return { problem: 'wrong-case', reason, accepts: ofOtherCase };
  }
  return { problem: 'unknown-algorithm', reason: unknownReason(entry, family, reader), algorithm: entry };
}

/** The families whose entries may be patterns. */
function isOfKeys(family: AlgorithmFamily): boolean {
  return family === 'hostkey' || family === 'ca-signature';
}

/** From this release on CASignatureAlgorithms holds no certificates. */
const plainSignaturesSince = 904;

function isTaken(entry: string, family: AlgorithmFamily, reader: Reader): boolean {
  if (isAlgorithmKnown(family, entry, reader)) return true;
  if (!isOfKeys(family)) return false;
  if (isIdleKeyWord(entry, reader)) return true;
  if (isAlgorithmKnown('hostkey', entry, reader)) return reader.release < plainSignaturesSince;
  const pattern = entry.startsWith('!') ? entry.slice(1) : entry;
  return keyNamesOf(reader).some((name) => matchesPattern(pattern, name));
}

function unknownReason(entry: string, family: AlgorithmFamily, reader: Reader): string {
  const noun = nouns[family];
  const facts = lookupAlgorithm(family, entry);
  if (!facts) {
    if (/[*?!]/.test(entry)) return patternReason(entry, family);
    const wasIdle = isOfKeys(family) && reader.release >= 909 && isIdleKeyWord(entry, { release: 908 });
    return `"${entry}" is no ${noun}${wasIdle ? ', and passed over only before 9.9' : ''}`;
  }
  const { since, removed, optionalUntil } = facts;
  if (removed === undefined) return `the ${noun} "${entry}" is known since ${formatRelease(since)}`;
  if (removed === since) return `the ${noun} "${entry}" is known to experimental builds alone`;
  const left = optionalUntil === undefined ? '' : ', but for builds that ask for it';
  return `the ${noun} "${entry}" is gone since ${formatRelease(removed)}${left}`;
}

function patternReason(entry: string, family: AlgorithmFamily): string {
  if (isOfKeys(family)) return `"${entry}" matches no ${nouns[family]}`;
  return `"${entry}" is a pattern, which stands behind a - alone`;
}

/** Who reads a list, and where it stands. */
export interface ListReader extends Reader {
  /** Whether a Match block of sshd_config states it: `Match all` too. */
  readonly inMatch?: boolean;
}

/**
 * The names that `ssh -G` or `sshd -T` prints for a list that the build takes, or for none: its default. Empty where
 * `unusableList` tells why no list comes of it. A list of sshd from which everything is taken away is printed as
 * the default, unless it stands in a Match block; the server itself goes by the empty one until it knows the user.
 */
export function algorithmsInForce(
  list: string | undefined,
  family: AlgorithmFamily,
  reader: ListReader,
): readonly string[] {
  const defaults = defaultAlgorithms(family, reader);
  if (list === undefined) return defaults;
  const { names, operator } = assemble(list, family, reader);
  const isAssembledAgain = reader.dialect === 'sshd_config' && reader.inMatch !== true;
  return operator === '-' && names.length === 0 && isAssembledAgain ? defaults : names;
}

/**
 * Why no list comes of a value that the build has taken; undefined where one does. It matters only where the value is in
 * force. sshd does not start then, and ssh up to 8.4 connects to no host. Later ones say it and go on with `ssh -G`,
 * which then prints no such list, but for HostKeyAlgorithms, at which all of them stop.
 */
export function unusableList(list: string, family: AlgorithmFamily, reader: Reader): string | undefined {
  const { names, operator, negated } = assemble(list, family, reader);
  if (negated !== undefined) return `"${negated}" has a ! in front, which OpenSSH refuses once it uses the list`;
  return operator !== '-' && names.length === 0 ? `the list holds no ${nouns[family]} that is known` : undefined;
}

interface Assembly {
  readonly names: readonly string[];
  readonly operator: Operator;
  /** The entry at which OpenSSH gives up. */
  readonly negated?: string;
}

function assemble(list: string, family: AlgorithmFamily, reader: Reader): Assembly {
  const defaults = defaultAlgorithms(family, reader);
  const operator = operatorOf(list, reader);
  const given = list.slice(operator.length);
  if (operator === '-') return { operator, names: defaults.filter((name) => !matchesPatternList(given, name)) };

  const entries = new Set(inOrder(given.split(','), operator, defaults));
  const negated = [...entries].find((entry) => entry.startsWith('!'));
  if (negated !== undefined) return { operator, names: [], negated };
  const known = algorithmsOf(family, reader);
  const names = [...entries].flatMap((entry) => known.filter((name) => matchesPattern(entry, name)));
  return { operator, names: [...new Set(names)] };
}

/** What is appended ends before the first empty entry. */
function inOrder(given: readonly string[], operator: Operator, defaults: readonly string[]): readonly string[] {
  switch (operator) {
    case '+':
      return [...defaults, ...(given.includes('') ? given.slice(0, given.indexOf('')) : given)];
    case '^':
      return [...given, ...defaults];
    default:
      return given;
  }
}
