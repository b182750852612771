/** Words: flags, choices, names, and the lists of them that OpenSSH checks or takes as they are. */
import type { Argument } from '../syntax/ast.ts';
import { escapeReaders } from './escape-char.ts';
import { emptyArgument, findWord, invalid, listed, lowerCase, noneOf, quoted } from './problem.ts';
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
import { tunnelReaders } from './tunnel-device.ts';
import { wordOrReaders } from './word-or.ts';

type WordKind =
  | 'auth-method-lists'
  | 'comma-list'
  | 'enum'
  | 'enum-or-interval'
  | 'enum-or-time'
  | 'escape-char'
  | 'flag'
  | 'flag-or-path'
  | 'flag-or-pattern-list'
  | 'ignored'
  | 'option-list'
  | 'string'
  | 'tunnel-device'
  | 'unknown';

export const wordReaders: ArgumentReaders<WordKind> = {
  ...escapeReaders,
  ...tunnelReaders,
  ...wordOrReaders,
  'auth-method-lists': readAuthMethods,
  'comma-list': readCommaList,
  enum: readWord,
  flag: readWord,
  ignored: () => stored(),
  'option-list': readOptions,
  string: readString,
  unknown: ({ args }) => storedAll(args.map(({ value }) => value)),
};

function readWord({ facts, args, reader }: ArgumentInput<FactsOf<'enum' | 'flag'>>): Reading {
  const argument = args[0]!;
  const words = [...facts.values, ...((reader.vendor && facts.vendorValues?.[reader.vendor]) ?? [])];
  const word = findWord(words, argument.value, facts.caseSensitive);
  return word === undefined
    ? noneOf(argument, words, { accepts: listed(words) })
    : stored(facts.printed?.[word] ?? word);
}

/** `none` is passed over among the others. */
function readOptions({ facts, args, reader }: ArgumentInput<FactsOf<'option-list'>>): Reading {
  const named = new Set<string>();
  for (const argument of args) {
    const word = findWord(facts.values, argument.value, facts.caseSensitive);
    if (word === undefined) {
      const problem = noneOf(argument, facts.values, { accepts: listed(facts.values) });
      return { ...problem, stops: reader.release < 807 };
    }
    named.add(word);
  }
  const options = facts.values.filter((word) => word !== 'none' && named.has(word));
  return storedAll(options.length === 0 ? ['none'] : options);
}

/** Names that ssh turns into lower case before it uses or prints them; a Hostname only where it is no address. */
const inLowerCase: ReadonlySet<string> = new Set(['HostKeyAlias']);

function readString({ keyword, args }: ArgumentInput<FactsOf<'string'>>): Reading {
  const argument = args[0]!;
  if (keyword.buildFeature === 'rdomain') {
    return { problem: 'invalid-argument', reason: 'only the sshd of OpenBSD and FreeBSD takes it', at: argument };
  }
  const { value } = argument;
  if (value === '') return emptyArgument(argument, 'a text');
  return stored(inLowerCase.has(keyword.keyword) ? lowerCase(value) : value);
}

function readCommaList({ facts, args }: ArgumentInput<FactsOf<'comma-list'>>): Reading {
  const argument = args[0]!;
  const accepts = 'names joined by commas';
  if (argument.value === '') return emptyArgument(argument, accepts);
  const { prefixes } = facts;
  const strange =
    prefixes && firstEntries(argument).find((entry) => !prefixes.some((prefix) => entry.startsWith(prefix)));
  if (prefixes && strange !== undefined) {
    return noneOf({ ...argument, value: strange }, prefixes, { accepts: listed(prefixes) });
  }
  return stored(argument.value);
}

/** OpenSSH looks at no more of a list than what stands in front of its first empty entry. */
function firstEntries({ value }: Argument): readonly string[] {
  const entries = value.split(',');
  const end = entries.indexOf('');
  return end === -1 ? entries : entries.slice(0, end);
}

/** Whether the methods are enabled is asked once the whole file is read, and is not told here. */
function readAuthMethods({ facts, args, reader }: ArgumentInput<FactsOf<'auth-method-lists'>>): Reading {
  const accepts = `lists of ${listed(facts.values)}, or any`;
  if (args.length === 1 && args[0]!.value === 'any') return stored('any');
  for (const argument of args) {
    const problem = authMethodsProblem(argument, facts.values, accepts);
    if (problem) return isAnyBehindOthers(args, argument, reader) ? { ...problem, onlyInUse: true } : problem;
  }
  return storedAll(args.map(({ value }) => value));
}

/** From 8.7 to 9.6 sshd looks at what it has stored, which in a block that does not apply is nothing. */
function isAnyBehindOthers(args: readonly Argument[], argument: Argument, { release }: Reader): boolean {
  return (
    argument.value === 'any' && argument !== args[0] && args[0]!.value !== 'any' && release >= 807 && release < 907
  );
}

function authMethodsProblem(argument: Argument, known: readonly string[], accepts: string): Problem | undefined {
  if (argument.value === '') return emptyArgument(argument, accepts);
  const methods = argument.value.split(',');
  if (methods.includes('any')) {
    return { problem: 'conflict', reason: 'any stands beside other methods', accepts, at: argument };
  }
  const names = methods.map((method) => method.split(':', 1)[0]!);
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return undefined;
  if (strange === '') return invalid(argument, 'a method is missing at a comma', accepts);
  const reason = `${quoted(strange)} is no method of authentication`;
  const words = strange === argument.value ? [...known, 'any'] : known;
  return { ...noneOf({ ...argument, value: strange }, words, { accepts, reason }), at: argument };
}
