/** Times among the arguments. */
import { largestInteger } from '../openssh/largest-integer.ts';
import { sumTime } from '../openssh/time.ts';
import type { Argument } from '../syntax/ast.ts';
import { noneOf, outOfRange, quoted } from './problem.ts';
import type { Problem, Reader } from './reading.ts';

export const timeForm = 'a time such as 60, 5m or 1h';

/** Why an argument is no time; `literals` are the words that might stand in its place. */
export function timeProblem(argument: Argument, { release }: Reader, literals: readonly string[] = []): Problem {
  const accepts = [timeForm, ...literals].join(', or ');
  const total = sumTime(argument.value, release);
  if (total !== undefined && total > largestInteger) {
    return outOfRange(argument, `the time ${argument.value} is over ${largestInteger} seconds`, accepts);
  }
  return noneOf(argument, literals, { accepts, reason: `${quoted(argument.value)} is no time` });
}
