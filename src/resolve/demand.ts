/**
 * What Host and Match lines ask for, as sets that can be compared: whether one holds wherever another does, and whether
 * both can hold at all. Every answer is sound, none is complete: what the text does not tell counts as neither.
 */
import type { BlockHeader, Criterion, Range } from '../syntax/ast.ts';
import { networkOf } from '../openssh/address.ts';
import { hasWildcard, patternCovers, patternsMayOverlap } from './pattern.ts';

/** One thing that a header asks for: that some of the `positive` entries match a subject, and none of the `negative`. */
export interface Demand {
  readonly header: BlockHeader;
  /** The criterion, or the whole of a Host line. */
  readonly at: Range;
  /** What is compared: `argument` for Host, the name that ssh was given; else what the criterion is called. */
  readonly attribute: string;
  readonly positive: readonly string[];
  readonly negative: readonly string[];
  /** Whether a `!` before the criterion turns it around. */
  readonly negated: boolean;
}

export function demandsOf(header: BlockHeader): readonly Demand[] {
  if (header.type === 'Match') return header.criteria.map((criterion) => demandOf(header, criterion));
  const positive: string[] = [];
  const negative: string[] = [];
  for (const { value, negated } of header.patterns) (negated ? negative : positive).push(value);
  return [{ header, at: header, attribute: 'argument', positive, negative, negated: false }];
}

/** Criteria that take no value, by what they ask about: `canonical` and `final` are one question. */
const questions: Readonly<Record<string, string>> = {
  all: 'all',
  canonical: 'second-pass',
  final: 'second-pass',
  'invalid-user': 'invalid-user',
};

function demandOf(header: BlockHeader, criterion: Criterion): Demand {
  const { name, value, negated } = criterion;
  const common = { header, at: criterion, negated };
  const question = Object.hasOwn(questions, name) ? questions[name] : undefined;
  if (question !== undefined) return { ...common, attribute: question, positive: ['*'], negative: [] };
  const text = isFolded(name) ? value?.toLowerCase() : value;
  // Only a value that is empty as a whole asks for something: for no tag, or no command.
  const entries = text === '' ? [''] : (text?.split(',').filter((entry) => entry !== '') ?? []);
  return {
    ...common,
    attribute: value === undefined ? 'nothing' : name,
    positive: entries.filter((entry) => !entry.startsWith('!')),
    negative: entries.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1)),
  };
}

function isFolded(criterion: string): boolean {
  return criterion === 'host' || criterion === 'originalhost';
}

/** How the entries of a list compare with each other. */
interface Entries {
  /** Whether everything that `inner` matches is matched by `outer` too. */
  covers(outer: string, inner: string): boolean;
  mayOverlap(one: string, other: string): boolean;
}

const patterns: Entries = {
  // What is not set is matched by the empty value alone, and by no `*`.
  covers: (outer, inner) => (inner === '' ? outer === '' : patternCovers(outer, inner)),
  mayOverlap: patternsMayOverlap,
};

const networks: Entries = {
  covers(outer, inner) {
    const [wide, narrow] = [networkOf(outer), networkOf(inner)];
    if (!wide || !narrow) return outer === '*' || outer === inner;
    return wide.family === narrow.family && narrow.prefix.startsWith(wide.prefix);
  },
  mayOverlap(one, other) {
    const [a, b] = [networkOf(one), networkOf(other)];
    if (!a || !b) return true;
    return a.family === b.family && (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix));
  },
};

/** A port is a number, or the name of a service, which the machine's own list resolves. */
const ports: Entries = {
  covers: (outer, inner) => outer === inner,
  mayOverlap: (one, other) => Number.isNaN(Number(one)) || Number.isNaN(Number(other)) || Number(one) === Number(other),
};

const comparable: Readonly<Record<string, Entries>> = {
  argument: patterns,
  originalhost: patterns,
  host: patterns,
  user: patterns,
  localuser: patterns,
  group: patterns,
  rdomain: patterns,
  tagged: patterns,
  command: patterns,
  version: patterns,
  sessiontype: patterns,
  address: networks,
  localaddress: networks,
  localport: ports,
  all: patterns,
  'second-pass': patterns,
  'invalid-user': patterns,
};

/** About how many steps it takes to compare two demands: patterns cost as much as both are long. */
export function costOf(one: Demand, other: Demand): number {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  return comparisonCost + a.entries * b.entries + (a.isPlain && b.isPlain ? 0 : Math.ceil((a.letters * b.letters) / 8));
}

/** What comparing costs besides, in the same steps. */
const comparisonCost = 40;

/** Whether no entry of a demand has a wildcard. */
export function isPlain(demand: Demand): boolean {
  return sizeOf(demand).isPlain;
}

interface Size {
  readonly entries: number;
  readonly letters: number;
  /** Whether no entry has a wildcard. */
  readonly isPlain: boolean;
}

const sizes = new WeakMap<Demand, Size>();

function sizeOf(demand: Demand): Size {
  let size = sizes.get(demand);
  if (!size) {
    const entries = [...demand.positive, ...demand.negative];
    const letters = entries.reduce((sum, { length }) => sum + length, 0);
    size = { entries: entries.length, letters, isPlain: !entries.some(hasWildcard) };
    sizes.set(demand, size);
  }
  return size;
}

/** How a demand's entries compare; undefined where the text cannot tell, as for `exec`. */
function entriesOf({ attribute }: Demand): Entries | undefined {
  return Object.hasOwn(comparable, attribute) ? comparable[attribute] : undefined;
}

/** What every subject has, so that `*` takes all of them. */
const universal: ReadonlySet<string> = new Set([
  'all',
  'argument',
  'originalhost',
  'host',
  'user',
  'localuser',
  'address',
  'localaddress',
  'version',
]);

/** Whether the demand, apart from a `!` before it, holds for everyone. */
function takesAll({ attribute, positive, negative }: Demand): boolean {
  return universal.has(attribute) && positive.includes('*') && negative.length === 0;
}

export function asksNothing(demand: Demand): boolean {
  return !demand.negated && takesAll(demand);
}

/** Why a demand holds for no one, whatever stands beside it. */
export type Impossibility =
  /** It names exclusions and nothing from which to exclude them. */
  | 'exclusions-alone'
  /** Its exclusions take back all that it names. */
  | 'excluded'
  /** It turns around what holds for everyone: `!all`. */
  | 'none-at-all';

export function impossibility(demand: Demand): Impossibility | undefined {
  const { positive, negative, negated } = demand;
  if (negated) return takesAll(demand) ? 'none-at-all' : undefined;
  const entries = entriesOf(demand);
  if (!entries) return undefined;
  if (positive.length === 0) return 'exclusions-alone';
  const isExcluded = (entry: string): boolean => negative.some((excluded) => entries.covers(excluded, entry));
  return positive.every(isExcluded) ? 'excluded' : undefined;
}

/** Whether the one demand holds wherever the other does, both asked of the same subject at the same time. */
export function implies(given: Demand, wanted: Demand): boolean {
  const entries = entriesOf(wanted);
  if (!entries || given.attribute !== wanted.attribute || given.positive.length === 0) return false;
  if (!wanted.negated) return !given.negated && isWithin(given, wanted, entries);
  return given.negated ? isWithin(wanted, given, entries) : areDisjoint(given, wanted, entries);
}

/** Whether no subject meets both demands, asked at the same time. */
export function excludes(one: Demand, other: Demand): boolean {
  const entries = entriesOf(one);
  if (!entries || one.attribute !== other.attribute || (one.negated && other.negated)) return false;
  if (one.negated) return isWithin(other, one, entries);
  return other.negated ? isWithin(one, other, entries) : areDisjoint(one, other, entries);
}

/** A user is in several groups: one outside those that a list names may be among those that another leaves out. */
function hasSeveral({ attribute }: Demand): boolean {
  return attribute === 'group';
}

/** Whether what the lists of the one take is taken by those of the other, whatever stands before either. */
function isWithin(inner: Demand, outer: Demand, entries: Entries): boolean {
  const isLeftOut = (excluded: string): boolean => inner.negative.some((entry) => entries.covers(entry, excluded));
  const spares = (excluded: string, entry: string): boolean =>
    isLeftOut(excluded) || (!hasSeveral(inner) && !entries.mayOverlap(excluded, entry));
  return inner.positive.every(
    (entry) =>
      outer.positive.some((wider) => entries.covers(wider, entry)) &&
      outer.negative.every((excluded) => spares(excluded, entry)),
  );
}

function areDisjoint(one: Demand, other: Demand, entries: Entries): boolean {
  if (hasSeveral(one)) return false;
  const isIn = (entry: string, list: readonly string[]): boolean => list.some((wider) => entries.covers(wider, entry));
  return one.positive.every((a) =>
    other.positive.every((b) => !entries.mayOverlap(a, b) || isIn(a, other.negative) || isIn(b, one.negative)),
  );
}
