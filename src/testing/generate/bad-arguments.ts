/** Arguments that OpenSSH refuses, or takes only by a rule that is easily got wrong, by their kind. */
import fc from 'fast-check';
import type { ArgumentFacts } from '../../openssh/argument.ts';
import type { Build, KeywordFacts } from '../../openssh/keyword.ts';
import { edges } from './argument-edges.ts';
import { choice } from './choice.ts';
import { type Arguments, goodArguments } from './good-arguments.ts';

/**
 * Names that would be looked up are asked of no name server: what stands after these keywords is never taken from
 * another keyword.
 */
const resolved: ReadonlySet<ArgumentFacts['kind']> = new Set(['listen-address', 'cname-rule-list']);

/** Arguments for a keyword: the edges of its kind, or what another keyword takes. */
export function badArguments(keyword: KeywordFacts, others: readonly KeywordFacts[], build: Build): Arguments {
  const own = edges[keyword.argument.kind];
  const strange = resolved.has(keyword.argument.kind)
    ? []
    : [choice(...others).chain((other) => goodArguments(other, build))];
  const ownEdges = own.length > 0 ? [{ arbitrary: fc.constantFrom(...own), weight: 3 }] : [];
  return fc.oneof(...ownEdges, ...strange);
}
