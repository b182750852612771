/** Values that are the whole rest of their line, quotes and a `#` included. */
import { argvSplitSince } from '../syntax/words.ts';
import { readJumps } from './jump.ts';
import { findWord, invalid } from './problem.ts';
import { type ArgumentInput, type ArgumentReaders, type FactsOf, type Reading, stored } from './reading.ts';

type RawKind = 'raw-command' | 'raw-string' | 'jump-list';

export const rawReaders: ArgumentReaders<RawKind> = {
  'raw-command': readCommand,
  'raw-string': readAddendum,
  'jump-list': readJumps,
};

function readCommand({ facts, args, reader }: ArgumentInput<FactsOf<'raw-command'>>): Reading {
  const argument = args[0]!;
  const literal = findWord(facts.literals ?? [], argument.value, false);
  if (literal !== undefined) return stored(facts.absolute ? argument.value : literal);
  if (facts.absolute && !argument.value.startsWith('/')) {
    const problem = invalid(argument, 'the path of the command does not begin with a /', 'an absolute path, or none');
    return reader.release < argvSplitSince ? { ...problem, onlyInUse: true } : problem;
  }
  return stored(argument.value);
}

/** ssh prints an addendum of `none` as an empty text, sshd as the word. */
function readAddendum({ args, reader }: ArgumentInput<FactsOf<'raw-string'>>): Reading {
  const argument = args[0]!;
  if (findWord(['none'], argument.value, false)) return stored(reader.dialect === 'ssh_config' ? '' : 'none');
  if (!argument.value.includes('\r')) return stored(argument.value);
  const problem = invalid(argument, 'a carriage return stands in the text', 'text without a carriage return');
  return { ...problem, stops: true, onlyInUse: reader.release < argvSplitSince };
}
