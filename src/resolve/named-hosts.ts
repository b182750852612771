/** The hosts that Host lines name in full, without wildcards: in most files each block has its own. */
import type { BlockHeader } from '../syntax/ast.ts';
import { derived } from './derived.ts';
import type { Root, Section } from './model.ts';
import { hasWildcard } from './pattern.ts';

export interface NamedHosts {
  /** The positions of the sections that only hosts named in full can reach, by that name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Those of all other sections. */
  readonly always: readonly number[];
  /** Whether no two lists of conditions end with a line that names the same host in full. */
  readonly areNamedOnce: boolean;
}

/** Of a client's root. */
export function namedHosts(root: Root): NamedHosts {
  return derived(root, index);
}

function index({ sections }: Root): NamedHosts {
  const byName = new Map<string, number[]>();
  const always: number[] = [];
  let areNamedOnce = true;
  for (const [position, { conditions }] of sections.entries()) {
    const names = literalHosts(conditions.at(-1));
    if (!names) always.push(position);
    for (const name of names ?? []) {
      const positions = byName.get(name);
      if (!positions) {
        byName.set(name, [position]);
      } else if (positions.at(-1) !== position) {
        areNamedOnce &&= sections[positions.at(-1)!]!.conditions === conditions;
        positions.push(position);
      }
    }
  }
  return { byName, always, areNamedOnce };
}

/** The hosts of a Host line that names no pattern with wildcards; undefined for any other condition. */
export function literalHosts(header: BlockHeader | undefined): readonly string[] | undefined {
  if (header?.type !== 'Host') return undefined;
  const names: string[] = [];
  for (const { value, negated } of header.patterns) {
    if (hasWildcard(value)) return undefined;
    if (!negated) names.push(value);
  }
  return names;
}

/** Whether the block with these conditions is for hosts that it names in full, and no other block names one of them so. */
export function standsApart(root: Root, conditions: Section['conditions']): boolean {
  return conditions.length === 1 && literalHosts(conditions[0]) !== undefined && namedHosts(root).areNamedOnce;
}
