/** Patterns for hosts that no host can match, because of what its name cannot hold. */
import type { BlockHeader, Range } from '../syntax/ast.ts';
import { holdsPlaceholder } from '../syntax/template.ts';

/**
 * What is mistaken for more than letters. `comma`: a list. `braces`: alternatives. `network`: an address with a mask.
 * `user`: the user before an `@`. `blank`: several patterns within quotes.
 */
export type Mistaken = 'comma' | 'braces' | 'network' | 'user' | 'blank';

export interface UnmatchablePattern {
  /** The pattern, or the criterion that it is a part of. */
  readonly at: Range;
  /** As written, a leading `!` included, without quotes. */
  readonly text: string;
  readonly negated: boolean;
  readonly mistaken: Mistaken;
}

/** The patterns of a line that match no host; what a program writes before OpenSSH reads it is left out. */
export function unmatchablePatterns(header: BlockHeader): readonly UnmatchablePattern[] {
  return namesOf(header).flatMap(({ at, text }): readonly UnmatchablePattern[] => {
    const negated = text.startsWith('!');
    const mistaken = holdsPlaceholder(text) ? undefined : mistakenFor(negated ? text.slice(1) : text);
    return mistaken ? [{ at, text, negated, mistaken }] : [];
  });
}

interface Named {
  readonly at: Range;
  readonly text: string;
}

const hostCriteria: ReadonlySet<string> = new Set(['host', 'originalhost']);

function namesOf(header: BlockHeader): readonly Named[] {
  if (header.type === 'Host') {
    return header.patterns.map((pattern) => ({ at: pattern, text: `${pattern.negated ? '!' : ''}${pattern.value}` }));
  }
  return header.criteria
    .filter(({ name }) => hostCriteria.has(name))
    .flatMap((criterion) => (criterion.value ?? '').split(',').map((text) => ({ at: criterion, text })));
}

function mistakenFor(pattern: string): Mistaken | undefined {
  if (/^[^{}]*\{[^{}]*(,|\.\.)[^{}]*\}[^{}]*$/.test(pattern)) return 'braces';
  // Some chain hosts by `Host *,*` and take the name apart in a ProxyCommand.
  if (pattern.includes(',') && !pattern.split(',').includes('*')) return 'comma';
  if (/^([\d.*]+|[\da-f:]*:[\da-f:]*)\/\d{1,3}$/i.test(pattern)) return 'network';
  if (/^[^@]+@[^@]+$/.test(pattern)) return 'user';
  return /\S\s+\S/.test(pattern) ? 'blank' : undefined;
}
