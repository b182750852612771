/** Which directives take effect for a subject, whether or not their arguments are any good. */
import type { Reader } from '../directive/reading.ts';
import type { BlockHeader, HostHeader, Line } from '../syntax/ast.ts';
import { type Situation, evaluate } from './condition.ts';
import { currentName } from './current-name.ts';
import { mayReadTwice } from './final-pass.ts';
import { firstSections, layersFor } from './layer.ts';
import type { Origin, Root, Subject } from './model.ts';
import { firstStatement } from './obtained.ts';
import { matchesPattern } from './pattern.ts';

/** Whether a line is used that stands under these conditions; for a header they are those around it. */
export type IsUsed = (line: Line, conditions: readonly BlockHeader[]) => boolean;

/**
 * Whether OpenSSH comes to use a line: its block applies for certain, and no directive before it has set its keyword. A
 * Match line is used where sshd is told of a connection to compare it with; a Host line to its end, where it is not in a
 * file that a block leaves out and names no exclusion that the host meets.
 */
export function usedLines(root: Root, subject: Subject, reader: Reader): IsUsed {
  const layers = layersFor(root, subject, reader);
  return (line, conditions) => {
    if (line.type === 'Match') return subject.address !== undefined && subject.address !== '';
    if (line.type === 'Host') return mayHold(conditions, root, subject) && isReadToItsEnd(line, subject);
    if (line.type !== 'Directive') return false;
    const keyword = currentName(reader, line.keyword.name);
    return layers.some(({ sections }) => firstStatement(sections, keyword).certain?.directive === line);
  };
}

/** Whether the conditions may all hold as the files are read for the first time, or for the second where that may be. */
function mayHold(conditions: readonly BlockHeader[], root: Root, subject: Subject): boolean {
  const passes = mayReadTwice(root) ? [undefined, 'final' as const] : [undefined];
  return passes.some((pass) => {
    const situation: Situation = { pass, hosts: [subject.host], obtained: () => [undefined] };
    return conditions.every((header) => evaluate(header, subject, situation) !== 'no');
  });
}

function isReadToItsEnd({ args, patterns }: HostHeader, subject: Subject): boolean {
  const end = args.findIndex(({ value }) => value === '');
  const { host = '' } = subject;
  return !patterns.slice(0, end).some(({ negated, value }) => negated && matchesPattern(value, host));
}

/** The IgnoreUnknown that ssh obtains as it reads its files for the first time. */
export function ignoreUnknownInForce(root: Root, subject: Subject, reader: Reader): Origin | undefined {
  if (root.dialect === 'sshd_config') return undefined;
  return firstStatement(firstSections(root, subject, reader), 'ignoreunknown').certain;
}
