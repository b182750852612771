/** The classes of traffic that packets are marked with. */
import type { Release } from '../openssh/release.ts';
import type { Argument } from '../syntax/ast.ts';
import { parseAnyBase, parseDecimal } from './c-number.ts';
import { emptyWordProblem } from './empty-word.ts';
import { emptyArgument, findWord, invalid, outOfRange, quoted } from './problem.ts';
import { type ArgumentReaders, type FactsOf, type Problem, stored } from './reading.ts';

type QosFacts = FactsOf<'ipqos'>;

export const qosReaders: ArgumentReaders<'ipqos'> = {
  ipqos: ({ facts, args, reader }) => {
    const [first, second] = args as readonly [Argument, Argument?];
    const interactive = readClass(first, facts, reader.release);
    if (typeof interactive !== 'string') return interactive;
    if (!second) return emptyWordProblem(first, reader) ?? stored(interactive, interactive);
    const bulk = readClass(second, facts, reader.release);
    return typeof bulk === 'string' ? stored(interactive, bulk) : bulk;
  },
};

/** The class as that release prints it: by the first name of its number. */
function readClass(argument: Argument, facts: QosFacts, release: Release): string | Problem {
  const { value } = argument;
  const { min, max, hexadecimal } = facts.numbers;
  const accepts = `a class such as af21, cs1 or ef, none, or a number from ${min} to ${max}`;
  if (value === '') return emptyArgument(argument, accepts);
  const name = findWord(facts.values, value, facts.caseSensitive);
  if (name === 'none' || (name !== undefined && facts.withoutEffect.includes(name))) return 'none';
  const number = name === undefined ? (hexadecimal ? parseAnyBase : parseDecimal)(value) : numberOf(name, release);
  if (number === undefined) return invalid(argument, `${quoted(value)} is no class of traffic`, accepts);
  if (number < min || number > max) {
    return outOfRange(argument, `the class ${value} is not between ${min} and ${max}`, accepts);
  }
  const names = facts.values.filter((word) => !facts.withoutEffect.includes(word));
  return names.find((word) => numberOf(word, release) === number) ?? `0x${number.toString(16).padStart(2, '0')}`;
}

const plainClasses: Readonly<Record<string, number>> = {
  ef: 0xb8,
  va: 0xb0,
  lowdelay: 0x10,
  throughput: 0x08,
  reliability: 0x04,
};

/** Before 8.9 the lower effort had the number of another bit. */
const lowerEffortMovedIn = 809;

/** The number of a class: cs1 is 0x20, af21 0x48; none has none. */
function numberOf(name: string, release: Release): number | undefined {
  if (name === 'le') return release < lowerEffortMovedIn ? 0x01 : 0x04;
  const [, kind, level, drop = '0'] = /^(cs|af)(\d)(\d?)$/.exec(name) ?? [];
  if (kind === undefined) return plainClasses[name];
  return kind === 'cs' ? Number(level) * 0x20 : Number(level) * 0x20 + Number(drop) * 0x08;
}
