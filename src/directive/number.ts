/** Numbers: counts, times, masks, ports, and the specifications that are made of several. */
import { largestInteger } from '../openssh/largest-integer.ts';
import { parseTime } from '../openssh/time.ts';
import { parseDecimal, parseOctal } from './c-number.ts';
import { qosReaders } from './ipqos.ts';
import { parsePort } from './port.ts';
import { emptyArgument, findWord, invalid, noneOf, outOfRange, quoted } from './problem.ts';
import { type ArgumentInput, type ArgumentReaders, type FactsOf, type Reading, stored } from './reading.ts';
import { rekeyReaders } from './rekey-limit.ts';
import { startupReaders } from './startups.ts';
import { timeProblem } from './time-argument.ts';

type NumberKind = 'integer' | 'ipqos' | 'max-startups' | 'netblock' | 'octal' | 'port' | 'rekey-limit' | 'time';

export const numberReaders: ArgumentReaders<NumberKind> = {
  ...qosReaders,
  ...rekeyReaders,
  ...startupReaders,
  integer: readInteger,
  octal: readMask,
  port: readPort,
  time: readTime,
};

function readInteger({ facts, keyword, args }: ArgumentInput<FactsOf<'integer'>>): Reading {
  const argument = args[0]!;
  const { value } = argument;
  const { literals = [], min, max } = facts;
  if (literals.includes(value)) return stored(value);
  const accepts = ['a whole number', ...literals].join(' or ');
  const number = parseDecimal(value);
  if (number === undefined) {
    return noneOf(argument, literals, { accepts, reason: `${quoted(value)} is no whole number` });
  }
  if (number < min || number > max) return outOfRange(argument, `${value} is ${beyond(number, facts)}`, accepts);
  if (number === 0 && keyword.zero === 'refused') {
    return { ...outOfRange(argument, '0 is refused once the whole configuration is read', accepts), onlyInUse: true };
  }
  // The largest number is how OpenSSH holds none.
  return stored(number === largestInteger && literals.includes('none') ? 'none' : String(number));
}

function beyond(number: number, { min, max }: { readonly min: number; readonly max: number }): string {
  return number < min ? `under ${min}` : `over ${max}`;
}

/** The client's `none` and its absence mean the same; sshd's is 0, which it prints so. */
function readTime({ facts, args, reader }: ArgumentInput<FactsOf<'time'>>): Reading {
  const argument = args[0]!;
  const { literals = [], caseSensitive = false } = facts;
  const literal = findWord(literals, argument.value, caseSensitive);
  if (literal !== undefined) return stored(literal);
  const time = parseTime(argument.value, reader.release);
  if (time === undefined) return timeProblem(argument, reader, literals);
  return stored(time === 0 && reader.dialect === 'sshd_config' ? (literals[0] ?? '0') : String(time));
}

function readMask({ facts, args }: ArgumentInput<FactsOf<'octal'>>): Reading {
  const argument = args[0]!;
  const { value } = argument;
  const accepts = 'an octal mask such as 0177';
  if (value === '') return emptyArgument(argument, accepts);
  const mask = parseOctal(value);
  if (mask === undefined) return invalid(argument, `${quoted(value)} is no octal number`, accepts);
  if (mask >= facts.min && mask <= facts.max) return stored(`0${mask.toString(8)}`);
  return outOfRange(argument, `the mask ${value} is not between 0 and 0${facts.max.toString(8)}`, accepts);
}

function readPort({ facts, args }: ArgumentInput<FactsOf<'port'>>): Reading {
  const argument = args[0]!;
  const { value } = argument;
  const accepts = `a number from ${facts.min} to ${facts.max}`;
  if (value === '') return emptyArgument(argument, accepts);
  const port = parsePort(value);
  if (port !== undefined) return stored(String(port));
  const number = parseDecimal(value);
  if (number !== undefined) return outOfRange(argument, `the port ${value} is ${beyond(number, facts)}`, accepts);
  return invalid(argument, `${quoted(value)} is no port`, accepts);
}
