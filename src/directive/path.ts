/** Paths of files and folders. They stay as written: `~` and relative paths are completed where they are used. */
import { argvSplitSince } from '../syntax/words.ts';
import { agentPathFault } from './agent-path.ts';
import { entriesProblem } from './entry-list.ts';
import { emptyArgument, findWord, invalid, listed } from './problem.ts';
import { type ArgumentInput, type ArgumentReaders, type FactsOf, type Reading, stored, storedAll } from './reading.ts';
import { checkTokens, tokenReason } from './tokens.ts';

type PathKind = 'path' | 'path-list' | 'glob-path-list';

export const pathReaders: ArgumentReaders<PathKind> = {
  path: readPath,
  'path-list': readPaths,
  'glob-path-list': readPatterns,
};

function readPath({ keyword, facts, args, reader }: ArgumentInput<FactsOf<'path'>>): Reading {
  const argument = args[0]!;
  const accepts = listed(['a path', ...(facts.literals ?? [])]);
  if (argument.value === '') return emptyArgument(argument, accepts);
  if (keyword.quirks?.includes('checks-variables')) {
    const reason = agentPathFault(argument.value, reader.release);
    if (reason !== undefined) return invalid(argument, reason, accepts);
  }
  return stored(printedPath(argument.value, { keyword, facts, reader }));
}

function readPaths(input: ArgumentInput<FactsOf<'path-list'>>): Reading {
  const { facts, args } = input;
  const problem = entriesProblem(input, { accepts: listed(['paths', ...(facts.literals ?? [])]) });
  return problem ?? storedAll(args.map(({ value }) => printedPath(value, input)));
}

/** Keywords of which OpenSSH prints a none as it is written. */
const keptAsWritten: ReadonlySet<string> = new Set([
  'AuthorizedKeysFile',
  'AuthorizedPrincipalsFile',
  'IdentityAgent',
  'IdentityFile',
  'IdentityFile2',
]);

/** Elsewhere none is in small letters; its other words stay as they are. */
function printedPath(path: string, { keyword, facts, reader }: Omit<ArgumentInput<FactsOf<PathKind>>, 'args'>): string {
  const { literals = [], caseSensitive = false } = facts;
  const isNone = literals.includes('none') && findWord(['none'], path, caseSensitive) !== undefined;
  // Since 8.7 ssh clears a list of files that is none as it reads it.
  const isKept = keptAsWritten.has(keyword.keyword) || (facts.kind === 'path-list' && reader.release < argvSplitSince);
  return isNone && !isKept ? 'none' : path;
}

/** Since 9.9 ssh expands the patterns of an Include as it reads them, and gives up where it cannot. */
function readPatterns(input: ArgumentInput<FactsOf<'glob-path-list'>>): Reading {
  const { keyword, args, reader } = input;
  const accepts = 'paths of files, with or without wildcards';
  const problem = entriesProblem(input, {
    accepts,
    check: (argument) => {
      const fault = checkTokens(keyword, argument.value, reader.release);
      return fault && { ...invalid(argument, tokenReason(fault), accepts), stops: true };
    },
  });
  return problem ?? storedAll(args.map(({ value }) => value));
}
