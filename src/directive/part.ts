/** Where the parts of an argument stand. */
import type { Argument, Range } from '../syntax/ast.ts';

/** The range of a part of the argument's value: the whole argument where quotes or escapes shift it. */
export function partOf(argument: Argument, start: number, length: number): Range {
  const { start: offset, end, value } = argument;
  if (end - offset !== value.length) return argument;
  return { start: offset + start, end: offset + start + length };
}
