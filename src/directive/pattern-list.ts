/** Patterns of hosts, users, groups, variables and messages; addresses and domains. */
import { networkFault } from '../openssh/address.ts';
import { domainFault, withoutFinalDot } from '../openssh/domain.ts';
import type { Argument } from '../syntax/ast.ts';
import { entriesProblem } from './entry-list.ts';
import { partOf } from './part.ts';
import { emptyArgument, findWord, invalid, quoted } from './problem.ts';
import {
  type ArgumentInput,
  type ArgumentReaders,
  type FactsOf,
  type Problem,
  type Reader,
  type Reading,
  stored,
  storedAll,
} from './reading.ts';

type PatternKind =
  | 'address-list'
  | 'domain-list'
  | 'env-pattern-list'
  | 'group-pattern-list'
  | 'host-pattern-list'
  | 'log-verbose-pattern-list'
  | 'pattern-list'
  | 'user-pattern-list';

export const patternReaders: ArgumentReaders<PatternKind> = {
  'address-list': readAddresses,
  'domain-list': readDomains,
  'env-pattern-list': (input) => readEach(input, variableProblem),
  'group-pattern-list': (input) => readEach(input, emptinessProblem('groups or patterns of them')),
  'host-pattern-list': readHosts,
  'log-verbose-pattern-list': readMessages,
  'pattern-list': (input) => readEach(input, emptinessProblem('patterns with commas between them')),
  'user-pattern-list': (input) => readEach(input, (argument) => userProblem(argument, input.reader)),
};

/** Keeps the arguments as they are, or tells what is wrong with the first that is not taken. */
function readEach({ args }: ArgumentInput, check: (argument: Argument) => Problem | undefined): Reading {
  for (const argument of args) {
    const problem = check(argument);
    if (problem) return problem;
  }
  return storedAll(args.map(({ value }) => value));
}

/** ssh looks at no more of a Host line than it takes to know that the block does not apply. */
function readHosts(input: ArgumentInput): Reading {
  const reading = readEach(input, emptinessProblem('hosts or patterns of them'));
  return reading.problem === undefined || reading.at === input.args[0] ? reading : { ...reading, onlyInUse: true };
}

function emptinessProblem(accepts: string): (argument: Argument) => Problem | undefined {
  return (argument) => (argument.value === '' ? emptyArgument(argument, accepts) : undefined);
}

function variableProblem(argument: Argument): Problem | undefined {
  const accepts = 'names of variables or patterns of them';
  const { value } = argument;
  if (value === '') return emptyArgument(argument, accepts);
  if (!value.includes('=')) return undefined;
  return invalid(argument, `${quoted(value)} has a =, which is in no name of a variable`, accepts);
}

/** Since 9.9 the last `@` divides the user from the addresses, before the first. */
const lastAtSince = 909;

function userProblem(argument: Argument, { release }: Reader): Problem | undefined {
  const accepts = 'USER or USER@ADDRESS, with wildcards or networks';
  const { value } = argument;
  if (value === '') return emptyArgument(argument, accepts);
  const at = release >= lastAtSince ? value.lastIndexOf('@') : value.indexOf('@');
  return at === -1 ? undefined : addressesProblem(argument, { from: at + 1, release, accepts });
}

function readAddresses({ args, reader }: ArgumentInput<FactsOf<'address-list'>>): Reading {
  const argument = args[0]!;
  const accepts = 'addresses, networks or patterns with commas between them';
  if (argument.value === '') return emptyArgument(argument, accepts);
  const problem = addressesProblem(argument, { from: 0, release: reader.release, accepts });
  return problem ?? stored(findWord(['none'], argument.value, false) ?? argument.value);
}

interface AddressesPart {
  /** Where the list begins in the argument's value. */
  readonly from: number;
  readonly release: number;
  readonly accepts: string;
}

/** What is wrong with a list of addresses, which is the rest of the argument. */
export function addressesProblem(argument: Argument, { from, release, accepts }: AddressesPart): Problem | undefined {
  let start = from;
  for (const entry of argument.value.slice(from).split(',')) {
    const network = entry.startsWith('!') ? entry.slice(1) : entry;
    const at = partOf(argument, start, entry.length);
    if (network === '') return invalid(at, 'an address is missing', accepts);
    const fault = networkFault(network, release);
    if (fault !== undefined) return invalid(at, fault, accepts);
    start += entry.length + 1;
  }
  return undefined;
}

/** ssh keeps domains in small letters and without a dot at the end. */
function readDomains(input: ArgumentInput<FactsOf<'domain-list'>>): Reading {
  const { args, reader } = input;
  const accepts = 'names of domains, or none';
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      const fault = domainFault(argument.value, reader.release);
      return fault === undefined ? undefined : invalid(argument, fault, accepts);
    },
  });
  return problem ?? storedAll(args.map(({ value }) => withoutFinalDot(value.toLowerCase())));
}

function readMessages(input: ArgumentInput<FactsOf<'log-verbose-pattern-list'>>): Reading {
  const { keyword, args } = input;
  const problem = entriesProblem(input, { accepts: 'patterns such as kex.c:*, or none' });
  if (problem) return problem;
  const kept = keyword.quirks?.includes('first-argument-only') ? args.slice(0, 1) : args;
  return storedAll(kept.map(({ value }) => value));
}
