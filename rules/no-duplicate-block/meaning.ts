/** What a header comes to, whatever the order in which it says so. */
import { type BlockHeader, type Criterion, holdsAlways } from '../../src/rule/index.ts';

/** Whether the header singles no one out: a second one of its kind has reasons of its own. */
export function isOrdinary(header: BlockHeader): boolean {
  if (holdsAlways(header)) return true;
  if (header.type === 'Host') return header.patterns.every(({ negated }) => negated);
  return header.criteria.every(({ name, value }) => passes.has(name) || value === undefined);
}

/** They tell when the files are read, not for whom. */
const passes: ReadonlySet<string> = new Set(['all', 'canonical', 'final']);

/** A text that two headers share if they hold for the same hosts or connections, as far as words can tell. */
export function meaningOf(header: BlockHeader): string {
  const parts =
    header.type === 'Host'
      ? header.patterns.map(({ value, negated }) => `${negated ? '!' : ''}${value}`)
      : header.criteria.map(meaningOfCriterion);
  return [header.type, ...new Set(parts.toSorted())].join(' ');
}

const lists: ReadonlySet<string> = new Set(
  'host originalhost user localuser group address localaddress tagged localnetwork'.split(' '),
);

/** OpenSSH compares the names of hosts without regard to case. */
function meaningOfCriterion({ name, negated, value = '' }: Criterion): string {
  const folded = name.endsWith('host') ? value.toLowerCase() : value;
  const text = lists.has(name) ? [...new Set(folded.split(',').toSorted())].join(',') : folded;
  return `${negated ? '!' : ''}${name}=${text}`;
}
