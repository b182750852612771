/** Questions about the values of directives that rules share. */
import { lookupKeyword } from '../openssh/keyword.ts';
import { parseTime } from '../openssh/time.ts';
import type { Effective, Origin, Root } from '../resolve/model.ts';

/** The first arguments that may be in force for a keyword; undefined stands for OpenSSH's default. */
export function argumentsInForce({ origin, candidates }: Effective): readonly (string | undefined)[] {
  const stated = candidates.map(({ directive }) => directive.args[0]?.value ?? '');
  return [...stated, origin && (origin.directive.args[0]?.value ?? '')];
}

/** Whether two directives of one keyword say the same: `60` and `1m`, `yes` and `YES`. */
export function sameValue(root: Root, one: Origin, other: Origin): boolean {
  const facts = lookupKeyword(root.dialect, one.directive.keyword.canonical);
  const read = ({ directive }: Origin): string => {
    const values = directive.args.map(({ value }) => value);
    const seconds = facts?.argument.kind === 'time' ? parseTime(values[0] ?? '', root.release) : undefined;
    if (seconds !== undefined) return String(seconds);
    const text = JSON.stringify(values);
    return facts?.argument.kind === 'flag' ? text.toLowerCase().replace('true', 'yes').replace('false', 'no') : text;
  };
  return read(one) === read(other);
}
