/** The words directly before a number that bend it: "every", "at most", "about". */
import type { Bound } from './claim.ts';
import type { Match } from './lexicon.ts';
import { type Scan, find } from './scan.ts';

const modifiers = ['every', 'at-most', 'at-least', 'about', 'between', 'within', 'not'] as const;

type Modifier = (typeof modifiers)[number];

/** Modifiers that follow one another up to the token at `next`. */
export interface Chain {
  /** The index of the first modifier's first token. */
  readonly at: number;
  readonly next: number;
  readonly roles: readonly Modifier[];
  /** The languages "every" may be in; 0 without one. */
  readonly everyLanguages: number;
}

const longestChain = 6;

/** The chain after the phrase at a token is read: continued if it stood just before, begun if not; undefined for others. */
export function readModifier(scan: Scan, at: number, chain: Chain | undefined): Chain | undefined {
  const found = longestModifier(scan, at);
  if (!found) return isConnecting(scan, at, chain) ? { ...chain!, next: at + 1 } : undefined;
  const role = found.kind as Modifier;
  const continued = chain?.next === at && chain.roles.length < longestChain ? chain : undefined;
  const every = role === 'every' ? found.languages : 0;
  return {
    at: continued?.at ?? at,
    next: found.next,
    roles: [...(continued?.roles ?? []), role],
    everyLanguages: every || (continued?.everyLanguages ?? 0),
  };
}

/** A chain that stands before "once a minute", as if before "every minute". */
export function beforeRate(chain: Chain | undefined): Chain | undefined {
  return chain && { ...chain, roles: [...chain.roles, 'every'] };
}

function longestModifier(scan: Scan, at: number): Match | undefined {
  return scan.phrases[at]?.find(({ kind }) => (modifiers as readonly string[]).includes(kind));
}

/** `every (60) s`, `max. 5 min`, `approx.: 60 s`. */
function isConnecting({ tokens }: Scan, at: number, chain: Chain | undefined): boolean {
  return chain?.next === at && [':', '(', '.', '='].includes(tokens[at]!.text);
}

/** The bound that the modifiers before a number and the words behind it set, and where the latter end. */
export function boundOf(
  scan: Scan,
  chain: Chain | undefined,
  next: number,
): { readonly bound: Bound; readonly next: number } {
  const before = chain && boundBefore(chain.roles);
  if (before) return { bound: before, next };
  for (const bound of ['at-most', 'at-least', 'about', 'within'] as const) {
    const after = find(scan, next, `${bound}-after`);
    if (after && scan.tokens[after.next]?.kind !== 'number') return { bound, next: after.next };
  }
  return { bound: 'exact', next };
}

/** "At least every minute" is an interval of at most a minute; "every minute at least" would be the reverse. */
function boundBefore(roles: readonly Modifier[]): Bound | undefined {
  const bound = roles.find((role) => role !== 'every' && role !== 'not');
  if (!bound) return undefined;
  const flipped = roles.indexOf(bound) < roles.lastIndexOf('every');
  if (flipped && bound === 'at-least') return 'at-most';
  if (flipped && bound === 'at-most') return 'at-least';
  return bound;
}
