/** What sshd punishes sources of failed connections with. */
import { largestInteger } from '../openssh/largest-integer.ts';
import { parseTime, sumTime } from '../openssh/time.ts';
import type { Release } from '../openssh/release.ts';
import type { Argument } from '../syntax/ast.ts';
import { parseDecimal } from './c-number.ts';
import { emptyArgument, findWord, invalid, listed, noneOf, outOfRange, quoted } from './problem.ts';
import {
  type ArgumentInput,
  type ArgumentReaders,
  type FactsOf,
  type Problem,
  type Reading,
  storedAll,
} from './reading.ts';
import { timeProblem } from './time-argument.ts';

type PenaltyFacts = FactsOf<'penalty-list'>;

export const penaltyReaders: ArgumentReaders<'penalty-list'> = { 'penalty-list': readPenalties };

const accepts = 'yes, no or penalties such as crash:90s, max-sources4:65536, overflow:permissive';

/** One value for each key, the first one given, with seconds to six places; or yes or no, which a key overrules. */
function readPenalties({ facts, args, reader }: ArgumentInput<PenaltyFacts>): Reading {
  const penalties = new Map<string, string>();
  for (const argument of args) {
    const flag = findWord(facts.literals ?? [], argument.value, false);
    if (flag !== undefined) {
      if (argument !== args.at(-1)) {
        return { problem: 'conflict', reason: `${flag} stands in front of other arguments`, accepts, at: argument };
      }
      if (penalties.size === 0) penalties.set(flag, flag);
      continue;
    }
    const penalty = readPenalty(argument, { facts, reader });
    if (typeof penalty !== 'string') return penalty;
    const key = penalty.slice(0, penalty.indexOf(':'));
    if (!penalties.has(key)) penalties.set(key, penalty);
  }
  return storedAll(penalties.values());
}

type Context = Pick<ArgumentInput<PenaltyFacts>, 'facts' | 'reader'>;

/** `crash:90.000000`, `max-sources4:65536`, `overflow:permissive`. */
function readPenalty(argument: Argument, { facts, reader }: Context): string | Problem {
  const { value } = argument;
  if (value === '') return emptyArgument(argument, accepts);
  const [, key = value, text = ''] = /^([^:]*):(.*)$/s.exec(value) ?? [];
  const takes = value.includes(':') && Object.hasOwn(facts.keys, key) ? facts.keys[key] : undefined;
  if (takes === undefined) {
    const keys = Object.keys(facts.keys).map((known) => `${known}:`);
    const named = { ...argument, value: value.includes(':') ? `${key}:` : value };
    return { ...noneOf(named, keys, { accepts, reason: `${quoted(value)} is no penalty` }), at: argument };
  }
  if (text === '') return invalid(argument, `nothing follows ${key}:`, accepts);
  if (takes === 'time') {
    const time = readSeconds(text, reader.release);
    if (time === undefined) return { ...timeProblem({ ...argument, value: text }, reader), at: argument };
    return `${key}:${time.toFixed(6)}`;
  }
  if (takes === 'integer') {
    const number = parseDecimal(text);
    const reason = `${quoted(text)} is no whole number from 0 to ${largestInteger}`;
    if (number === undefined) return invalid(argument, reason, accepts);
    return number < 0 || number > largestInteger ? outOfRange(argument, reason, accepts) : `${key}:${number}`;
  }
  if (takes.includes(text)) return value;
  return { ...noneOf({ ...argument, value: text }, takes, { accepts: listed(takes) }), at: argument };
}

/** From 10.3 penalties keep fractions, and have no limit. */
function readSeconds(text: string, release: Release): number | undefined {
  return release < 1003 ? parseTime(text, release) : sumTime(text, release);
}
