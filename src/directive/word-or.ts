/** Words in whose place something else may stand: a time, an interval, a path or patterns. */
import { parseTime } from '../openssh/time.ts';
import type { Argument } from '../syntax/ast.ts';
import { agentPathFault } from './agent-path.ts';
import { parseDecimal } from './c-number.ts';
import { emptyWordProblem } from './empty-word.ts';
import { emptyArgument, findWord, invalid, listed, noneOf, outOfRange, quoted } from './problem.ts';
import { type ArgumentInput, type ArgumentReaders, type FactsOf, type Reading, stored } from './reading.ts';
import { timeForm, timeProblem } from './time-argument.ts';

type WordOrKind = 'enum-or-time' | 'enum-or-interval' | 'flag-or-path' | 'flag-or-pattern-list';

export const wordOrReaders: ArgumentReaders<WordOrKind> = {
  'enum-or-time': (input) => (input.facts.forms ? readConfirmation(input) : readPersistence(input)),
  'enum-or-interval': readInterval,
  'flag-or-path': readAgent,
  'flag-or-pattern-list': ({ args }) => {
    const argument = args[0]!;
    return argument.value === '' ? emptyArgument(argument, 'yes, no or patterns') : stored(argument.value);
  },
};

/** A word, a time that means yes, or `confirm` and a time. */
function readConfirmation({ facts, args, reader }: ArgumentInput<FactsOf<'enum-or-time'>>): Reading {
  const [first, second] = args as readonly [Argument, Argument?];
  const word = findWord(facts.values, first.value, facts.caseSensitive);
  const time = word === undefined ? parseTime(first.value, reader.release) : 0;
  if (time === undefined) return wordOrTimeProblem(first, facts, reader);
  const printed = facts.printed?.[word ?? 'yes'] ?? word!;
  if (!second) return emptyWordProblem(first, reader) ?? stored(time > 0 ? String(time) : printed);
  if (word !== 'confirm') {
    return { problem: 'surplus-argument', reason: `no time may follow ${quoted(first.value)}`, at: second };
  }
  const limit = parseTime(second.value, reader.release);
  if (limit === undefined) return timeProblem(second, reader);
  return limit > 0 ? stored(printed, String(limit)) : stored(printed);
}

function readPersistence({ facts, args, reader }: ArgumentInput<FactsOf<'enum-or-time'>>): Reading {
  const argument = args[0]!;
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== undefined) return stored(facts.printed?.[word] ?? word);
  const time = parseTime(argument.value, reader.release);
  if (time === undefined || time < 0) return wordOrTimeProblem(argument, facts, reader);
  return stored(time === 0 ? 'yes' : String(time));
}

function wordOrTimeProblem(argument: Argument, { values }: FactsOf<'enum-or-time'>, reader: ArgumentInput['reader']) {
  const problem = timeProblem(argument, reader, values);
  return { ...problem, accepts: `${listed(values)}, or ${timeForm}` };
}

/** Milliseconds. This one is printed as yes. */
const defaultInterval = 20;

function readInterval({ facts, args }: ArgumentInput<FactsOf<'enum-or-interval'>>): Reading {
  const argument = args[0]!;
  const accepts = `yes, no or interval: and ${facts.min} to ${facts.max} milliseconds`;
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== undefined) return stored(facts.printed?.[word] ?? word);
  const [, prefix, amount] = /^(interval:)(.*)$/is.exec(argument.value) ?? [];
  if (prefix === undefined || amount === undefined) return noneOf(argument, facts.values, { accepts });
  if (prefix !== 'interval:') return noneOf({ ...argument, value: prefix }, ['interval:'], { accepts });
  const interval = parseDecimal(amount);
  if (interval === undefined) return invalid(argument, `${quoted(amount)} is no whole number`, accepts);
  if (interval < facts.min || interval > facts.max) {
    return outOfRange(argument, `${amount} milliseconds are not between ${facts.min} and ${facts.max}`, accepts);
  }
  return stored(interval === defaultInterval ? 'yes' : String(interval));
}

function readAgent({ facts, args, reader }: ArgumentInput<FactsOf<'flag-or-path'>>): Reading {
  const argument = args[0]!;
  const accepts = `${listed(facts.values)}, a path or the name of a variable after $`;
  if (argument.value === '') return emptyArgument(argument, accepts);
  const word = findWord(facts.values, argument.value, facts.caseSensitive);
  if (word !== undefined) return stored(facts.printed?.[word] ?? word);
  const reason = agentPathFault(argument.value, reader.release);
  return reason === undefined ? stored(argument.value) : invalid(argument, reason, accepts);
}
