/** Words such as "default", "instead of" and "firewall", and the one number each of them takes away from the directive. */
import type { Draft, Marker, Quantity } from './draft.ts';
import type { Scan } from './scan.ts';

/** How far, in tokens, "default" reaches beyond its clause, and "instead of" within it. */
const widestReach = 8;

/** The indices of the quantities that are about something else. */
export function markedQuantities(scan: Scan, draft: Draft): Set<number> {
  const marked = new Set<number>();
  let instead: Marker | undefined;
  for (const marker of draft.markers) {
    if (marker.role === 'instead') instead = marker;
    const target = targetOf(marker, neighbours(scan, draft, marker), instead);
    if (target !== undefined) marked.add(target);
  }
  return marked;
}

/** A number beside a marker. */
interface Neighbour {
  readonly index: number;
  readonly quantity: Quantity;
  /** Tokens between the two. */
  readonly distance: number;
  readonly sameClause: boolean;
  /** The end of a connection is spoken of in its clause. */
  readonly ends: boolean;
}

interface Neighbours {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

function targetOf(marker: Marker, { before, after }: Neighbours, instead: Marker | undefined): number | undefined {
  const inClause = after?.sameClause ? after : undefined;
  switch (marker.role) {
    case 'instead':
      return inClause && inClause.distance <= widestReach ? inClause.index : undefined;
    case 'instead-after':
      return before?.sameClause && before.distance <= widestReach ? before.index : undefined;
    case 'device':
      return deviceTarget({ before, after });
    case 'averted':
      return inClause && !inClause.quantity.claim?.every ? inClause.index : undefined;
    case 'other': {
      const isOverridden = instead !== undefined && marker.at >= instead.next && marker.at <= instead.next + 2;
      if (inClause || isOverridden) return inClause?.index;
      return before?.sameClause ? before.index : nearest(before, after);
    }
  }
}

/** Of "Default: 300 s", or "300 s (default)". */
function nearest(before: Neighbour | undefined, after: Neighbour | undefined): number | undefined {
  const [first, second] =
    (before?.distance ?? Infinity) <= (after?.distance ?? Infinity) ? [before, after] : [after, before];
  return [first, second].find((nearby) => nearby && nearby.distance <= widestReach)?.index;
}

/** A firewall has limits; it sends no probes, but one may ping "every 60 s" to keep it from cutting. */
function deviceTarget({ before, after }: Neighbours): number | undefined {
  if (after?.sameClause) return after.quantity.claim?.every && !after.ends ? undefined : after.index;
  if (before?.sameClause) return before.quantity.claim?.every ? undefined : before.index;
  const isItsLimit = after && after.distance <= widestReach / 2 && !after.quantity.claim?.every;
  return isItsLimit ? after.index : undefined;
}

function neighbours(scan: Scan, draft: Draft, marker: Marker): Neighbours {
  const next = firstFrom(draft.quantities, marker.next);
  const isPassed = marker.role === 'other' && isDateOrVersion(scan, draft.quantities[next]);
  const [before, after] = [next - 1, isPassed ? next + 1 : next];
  return {
    before: neighbour(scan, draft, { marker, index: before }),
    after: neighbour(scan, draft, { marker, index: after }),
  };
}

/** Of "the default of 8.2 is 300 s" the marked number is 300. */
function isDateOrVersion({ tokens }: Scan, quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.claim) return false;
  const { kind, value } = tokens[quantity.at]!;
  return kind === 'id' || (value >= 1990 && value < 2100);
}

function neighbour(
  scan: Scan,
  draft: Draft,
  { marker, index }: { readonly marker: Marker; readonly index: number },
): Neighbour | undefined {
  const { tokens, clauses } = scan;
  const quantity = draft.quantities[index];
  if (!quantity || tokens[quantity.at]!.sentence !== tokens[marker.at]!.sentence) return undefined;
  const clause = clauseOf(scan, marker);
  const near = quantity.at >= marker.next ? quantity.at : quantity.next - 1;
  const distance = near >= marker.next ? near - marker.next : marker.at - near;
  return { index, quantity, distance, sameClause: clauses[near] === clause, ends: draft.total.has(clause) };
}

/** Where the marker speaks: "prevents, that …" and "Otherwise, …" do in the clause that follows. */
function clauseOf({ tokens, clauses }: Scan, { role, at, next }: Marker): number {
  const opens = clauses[at - 1] !== clauses[at] && tokens[next]?.text === ',';
  const leadsOn = role === 'averted' || (role === 'device' && opens);
  return (leadsOn ? clauses[next] : undefined) ?? clauses[at]!;
}

/** The index of the first quantity at or after a token, by bisection. */
function firstFrom(quantities: readonly Quantity[], at: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantities[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
