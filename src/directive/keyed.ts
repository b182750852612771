/** Arguments that pair a key with a value. */
import { parseTime } from '../openssh/time.ts';
import type { Argument } from '../syntax/ast.ts';
import { entriesProblem } from './entry-list.ts';
import { penaltyReaders } from './penalties.ts';
import { emptyArgument, findWord, invalid, lowerCase, quoted } from './problem.ts';
import {
  type ArgumentInput,
  type ArgumentReaders,
  type FactsOf,
  type Problem,
  type Reading,
  stored,
  storedAll,
} from './reading.ts';
import { timeProblem } from './time-argument.ts';

type KeyedKind = 'channel-timeout-list' | 'cname-rule-list' | 'env-assign-list' | 'penalty-list' | 'subsystem';

export const keyedReaders: ArgumentReaders<KeyedKind> = {
  ...penaltyReaders,
  'channel-timeout-list': readChannelTimeouts,
  'cname-rule-list': readCnameRules,
  'env-assign-list': readAssignments,
  subsystem: readSubsystem,
};

/** Before 9.7 a none behind timeouts was taken, and broke the session that met it. */
const noneAloneSince = 907;

function readChannelTimeouts({ args, reader }: ArgumentInput<FactsOf<'channel-timeout-list'>>): Reading {
  const accepts = 'none, or timeouts such as session=5m';
  for (const [index, argument] of args.entries()) {
    if (isNone(argument)) {
      const isLast = index === args.length - 1;
      if (!isLast || (index > 0 && reader.release >= noneAloneSince)) return besideOthers(argument, accepts);
      continue;
    }
    const problem = channelTimeoutProblem(argument, { reader, accepts });
    if (problem) return { ...problem, stops: true };
  }
  return storedAll(args.map((argument) => (args.length === 1 && isNone(argument) ? 'none' : argument.value)));
}

function channelTimeoutProblem(
  argument: Argument,
  { reader, accepts }: Pick<ArgumentInput, 'reader'> & { accepts: string },
): Problem | undefined {
  if (argument.value === '') return emptyArgument(argument, accepts);
  const [, type, time] = /^([^=]+)=(.*)$/s.exec(argument.value) ?? [];
  if (type === undefined || time === undefined) {
    return invalid(argument, `${quoted(argument.value)} is no type of channels, = and a time`, accepts);
  }
  if (time === '') return invalid(argument, 'no time follows the =', accepts);
  if (parseTime(time, reader.release) !== undefined) return undefined;
  return { ...timeProblem({ ...argument, value: time }, reader), at: argument };
}

function isNone({ value }: Argument): boolean {
  return findWord(['none'], value, false) !== undefined;
}

function besideOthers(argument: Argument, accepts: string): Problem {
  const reason = `${argument.value} stands beside other arguments`;
  return { problem: 'conflict', reason, accepts, at: argument, stops: false };
}

function readCnameRules(input: ArgumentInput<FactsOf<'cname-rule-list'>>): Reading {
  const { facts, args } = input;
  const literals = facts.literals ?? [];
  const accepts = ['* or rules such as *.example.org:*.example.net', ...literals].join(', or ');
  const isLiteral = ({ value }: Argument) => findWord(literals, value, false) !== undefined;
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      if (isLiteral(argument) || argument.value === '*' || /:./s.test(argument.value)) return undefined;
      return invalid(argument, `${quoted(argument.value)} is no pair of patterns with a colon between`, accepts);
    },
  });
  return problem ?? storedAll(args.map(({ value }) => (value === '*' ? '*:*' : lowerCase(value))));
}

/** Before 9.1 every assignment of a name was kept, and the last one was in force. */
const firstOfNameSince = 901;

function readAssignments({ args, reader }: ArgumentInput<FactsOf<'env-assign-list'>>): Reading {
  const accepts = 'assignments such as NAME=value';
  const assignments = new Map<string, string>();
  for (const [index, argument] of args.entries()) {
    const { value } = argument;
    if (value === '') return emptyArgument(argument, accepts);
    const equals = value.indexOf('=');
    if (equals === -1) return invalid(argument, `${quoted(value)} has no =`, accepts);
    const key = reader.release < firstOfNameSince ? String(index) : value.slice(0, equals);
    if (!assignments.has(key)) assignments.set(key, value);
  }
  return storedAll(assignments.values());
}

/** Before 9.5 the quotes of the command were lost, so that its words were split again where it ran. */
const quotesKeptSince = 905;

function readSubsystem({ args, reader }: ArgumentInput<FactsOf<'subsystem'>>): Reading {
  const [name, ...command] = args as readonly [Argument, ...Argument[]];
  const empty = [name, command[0]!].find(({ value }) => value === '');
  if (empty) return emptyArgument(empty, 'a name and a command');
  const words = command.map(({ value }) => (reader.release < quotesKeptSince ? value : requoted(value)));
  return stored(name.value, words.join(' '));
}

/** A word as OpenSSH puts it together again (argv_assemble). */
function requoted(word: string): string {
  const escaped = word.replace(/[\\'"]/g, String.raw`\$&`);
  return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
}
