/** What a directive's value comes to, and what goes with it. */
import {
  type Argument,
  type Block,
  type ConfigFile,
  type Directive,
  type Measure,
  type Root,
  defaultCount,
  keepaliveCases,
  keepaliveKeywords,
  lookupKeyword,
  parseCount,
  parseInterval,
} from '../../src/rule/index.ts';

/** By keyword in lower case, aliases left out. */
const measures = new Map<string, Measure>([
  ['serveraliveinterval', 'interval'],
  ['clientaliveinterval', 'interval'],
  ['serveralivecountmax', 'count'],
  ['clientalivecountmax', 'count'],
  ['logingracetime', 'limit'],
  ['connecttimeout', 'limit'],
  ['controlpersist', 'limit'],
  ['rekeylimit', 'period'],
  ['maxauthtries', 'attempts'],
  ['maxsessions', 'sessions'],
]);

export const measuredKeywords: readonly string[] = [...measures.keys()];

export interface MeasuredArgument {
  /** The keyword's current name, in lower case. */
  readonly name: string;
  readonly measure: Measure;
  /** The argument that holds the number. */
  readonly argument: Argument;
  /** Seconds or a count, above 0. */
  readonly value: number;
}

/** The number of a directive; undefined where it has none, where OpenSSH refuses it, and for 0, which switches off. */
export function measuredArgument(file: ConfigFile, directive: Directive): MeasuredArgument | undefined {
  const name = directive.keyword.canonical;
  const measure = measures.get(name);
  const argument = directive.args[name === 'rekeylimit' ? 1 : 0];
  if (!measure || !argument || !lookupKeyword(file.dialect, name)) return undefined;
  const value = isCount(measure) ? parseCount(argument.value) : readTime(file, argument.value);
  return value ? { name, measure, argument, value } : undefined;
}

export function isCount(measure: Measure): boolean {
  return measure === 'count' || measure === 'attempts' || measure === 'sessions';
}

function readTime({ dialect, release }: ConfigFile, text: string): number | undefined {
  const seconds = parseInterval(dialect, text, release);
  return seconds === 'none' ? undefined : seconds;
}

/** Seconds that directives set. */
export function timesIn(file: ConfigFile, directives: readonly Directive[]): readonly number[] {
  const times = directives.flatMap((directive) => {
    const kind = lookupKeyword(file.dialect, directive.keyword.canonical)?.argument.kind ?? '';
    const words = kind.includes('time') || kind === 'rekey-limit' ? directive.args : [];
    return words.flatMap(({ value }) => readTime(file, value.slice(value.indexOf('=') + 1)) ?? []);
  });
  return [...new Set(times)];
}

/** Undefined for what the text does not tell. */
type Partners = readonly number[] | undefined;

/** Finds the counts that go with an interval of the file, and the intervals that go with a count. */
export function partnerFinder(
  file: ConfigFile,
  roots: readonly Root[],
): (directive: Directive, measure: Measure, block: Block) => Partners {
  const { interval, count } = keepaliveKeywords[file.dialect];
  const inBlocks = new WeakMap<Block, Readonly<Record<'interval' | 'count', readonly (number | undefined)[]>>>();
  let inForce: ReadonlyMap<Directive, ReadonlySet<number | undefined>> | undefined;
  const valuesIn = (block: Block) => {
    const textsOf = (name: string): readonly string[] => [
      ...new Set(
        block.directives.filter((line) => line.keyword.canonical === name).map(({ args }) => args[0]?.value ?? ''),
      ),
    ];
    return {
      interval: textsOf(interval).map((text) => readTime(file, text)),
      count: textsOf(count).map(parseCount),
    };
  };
  return (directive, measure, block) => {
    if (measure !== 'interval' && measure !== 'count') return [];
    const partner = measure === 'interval' ? 'count' : 'interval';
    if (!inBlocks.has(block)) inBlocks.set(block, valuesIn(block));
    const beside = inBlocks.get(block)![partner];
    if (beside.length > 0) return allKnown(beside);
    inForce ??= partnersInForce(roots);
    return allKnown([...(inForce.get(directive) ?? (partner === 'count' ? [defaultCount] : []))]);
  };
}

function allKnown(values: readonly (number | undefined)[]): Partners {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}

/** By the directive that sets an interval or count for some subject, what is in force with it. */
function partnersInForce(roots: readonly Root[]): ReadonlyMap<Directive, ReadonlySet<number | undefined>> {
  const found = new Map<Directive, Set<number | undefined>>();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const [own, partners] of [
      [intervals, counts],
      [counts, intervals],
    ] as const) {
      for (const { origin } of own) {
        if (!origin) continue;
        const values = found.get(origin.directive) ?? new Set();
        found.set(origin.directive, values);
        for (const { value } of partners) values.add(value);
      }
    }
  }
  return found;
}
