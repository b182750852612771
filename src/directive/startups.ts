/** How many connections sshd takes before any has logged in, and which sources it counts as one. */
import type { Argument } from '../syntax/ast.ts';
import { scanInts } from './c-number.ts';
import { emptyArgument, invalid, outOfRange, quoted } from './problem.ts';
import {
  type ArgumentInput,
  type ArgumentReaders,
  type FactsOf,
  type Problem,
  type Reading,
  stored,
} from './reading.ts';

export const startupReaders: ArgumentReaders<'max-startups' | 'netblock'> = {
  'max-startups': readMaxStartups,
  netblock: readNetblock,
};

/** What a build takes in place of the number that stands for one that is not set. */
const unset = -1;
const defaults = { start: 10, rate: 30, full: 100 };

/** One number, or three; what follows them is dropped. */
function readMaxStartups({ facts, args }: ArgumentInput<FactsOf<'max-startups'>>): Reading {
  const argument = args[0]!;
  const accepts = 'a number, or start:rate:full such as 10:30:100';
  if (argument.value === '') return emptyArgument(argument, accepts);
  const [start, rate, full] = scanInts(argument.value, 3);
  if (start === undefined || (rate !== undefined && full === undefined)) {
    return invalid(argument, `${quoted(argument.value)} is neither one number nor three`, accepts);
  }
  const fault = startupFault({ start, rate, full: full ?? start }, facts);
  if (fault !== undefined) return outOfRange(argument, fault, accepts);
  const orDefault = (number: number, standIn: number) => (number === unset ? standIn : number);
  return stored(
    `${orDefault(start, defaults.start)}:${rate ?? defaults.rate}:${orDefault(full ?? start, defaults.full)}`,
  );
}

interface Startups {
  readonly start: number;
  readonly rate: number | undefined;
  readonly full: number;
}

function startupFault({ start, rate, full }: Startups, facts: FactsOf<'max-startups'>): string | undefined {
  if (start < facts.start.min) return `the start ${start} is under ${facts.start.min}`;
  if (full < facts.start.min) return `the limit ${full} is under ${facts.start.min}`;
  if (rate === undefined) return undefined;
  if (start > full) return `the start ${start} is over the limit ${full}`;
  if (rate < facts.rate.min) return `the rate ${rate} is under ${facts.rate.min} per cent`;
  return rate > facts.rate.max ? `the rate ${rate} is over ${facts.rate.max} per cent` : undefined;
}

/** Before 10.3 the length for IPv6 addresses is left to chance where it is not given; in most builds it is 0. */
const ipv6DefaultSince = 1003;

function readNetblock({ facts, args, reader }: ArgumentInput<FactsOf<'netblock'>>): Reading {
  const argument = args[0]!;
  const { ipv4, ipv6 } = facts;
  const accepts = `a length up to ${ipv4.max}, and after a colon one up to ${ipv6.max}`;
  if (argument.value === '') return emptyArgument(argument, accepts);
  const [short, long] = scanInts(argument.value, 2);
  if (short === undefined) return invalid(argument, `${quoted(argument.value)} is no length of a prefix`, accepts);
  const problem =
    lengthProblem(argument, short, { ...ipv4, accepts }) ??
    (long === undefined ? undefined : lengthProblem(argument, long, { ...ipv6, accepts }));
  return problem ?? stored(`${short}:${long ?? (reader.release < ipv6DefaultSince ? 0 : ipv6.max)}`);
}

function lengthProblem(
  argument: Argument,
  length: number,
  { min, max, accepts }: { min: number; max: number; accepts: string },
): Problem | undefined {
  if (length >= min && length <= max) return undefined;
  return outOfRange(argument, `the length ${length} is not between ${min} and ${max}`, accepts);
}
