/** A flaw of the releases before 8.7 (strdelim in misc.c). */
import type { Argument } from '../syntax/ast.ts';
import { argvSplitSince } from '../syntax/words.ts';
import type { Problem, Reader } from './reading.ts';

/**
 * What is wrong where a quote closes the line: those releases find an empty word behind it, and keywords whose second
 * argument may be left out take that for the second one. `argument` is the last of the line.
 */
export function emptyWordProblem(argument: Argument, { release }: Reader): Problem | undefined {
  const isQuoted = argument.end - argument.start !== argument.value.length;
  if (release >= argvSplitSince || !isQuoted) return undefined;
  return { problem: 'empty-argument', reason: 'the closing quote is taken for another, empty argument', at: argument };
}
