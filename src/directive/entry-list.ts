/** Arguments that are the entries of one list, in which a word such as `none` may have to stand alone. */
import type { Argument } from '../syntax/ast.ts';
import { argvSplitSince } from '../syntax/words.ts';
import { emptyArgument, findWord, outOfRange } from './problem.ts';
import type { ArgumentInput, Problem } from './reading.ts';

interface EntryRules {
  /** What is taken for an entry. */
  readonly accepts: string;
  /** What is wrong with an entry that is not empty. */
  check?(argument: Argument): Problem | undefined;
}

/** What is wrong with the entries. sshd counts it, as ssh does. */
export function entriesProblem(
  { keyword, facts, args, reader }: ArgumentInput,
  { accepts, check }: EntryRules,
): Problem | undefined {
  for (const [index, argument] of args.entries()) {
    const literal = findWord(facts.literals ?? [], argument.value, false);
    if (argument.value === '') return { ...emptyArgument(argument, accepts), stops: false };
    if (facts.literalAlone && literal !== undefined && args.length > 1) {
      const reason = `${literal} stands beside other entries`;
      const problem = { problem: 'conflict', reason, accepts: `${literal} alone`, at: argument, stops: false } as const;
      // Before 8.7 ssh looked at the values in force, and at the first of them alone.
      if (reader.release >= argvSplitSince) return problem;
      if (index === 0) return { ...problem, onlyInUse: true };
    }
    const problem = check?.(argument);
    if (problem) return problem;
  }
  const { maxEntries = Infinity } = keyword;
  const surplus = args[maxEntries];
  return surplus && { ...outOfRange(surplus, `there are more than ${maxEntries} entries`, accepts), onlyInUse: true };
}
