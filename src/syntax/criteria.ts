/** The criteria of a `Match` line, as the reader of a release splits them. */
import type { Release } from '../openssh/release.ts';
import type { Argument, Criterion, Range } from './ast.ts';
import type { Source } from './source.ts';
import { type Word, argvSplitSince, splitDelimited } from './words.ts';

/** 9.9 gave Match lines the tokenizer of the other directives. */
const matchUsesArgumentsSince: Release = 909;

/** Criteria that stand alone. */
const withoutValue: ReadonlySet<string> = new Set(['all', 'canonical', 'final', 'invalid-user']);

/** Since 9.9p2 `name=value` is read as one criterion for these names only (readconf.c, servconf.c). */
const gluedNames: ReadonlySet<string> = new Set([
  'host',
  'originalhost',
  'user',
  'localuser',
  'localnetwork',
  'version',
  'tagged',
  'command',
  'exec',
  'group',
  'address',
  'localaddress',
  'localport',
  'rdomain',
]);

interface RestOfLine {
  readonly source: Source;
  readonly next: number;
  readonly end: number;
}

export function readCriteria(rest: RestOfLine, args: readonly Argument[], release: Release): readonly Criterion[] {
  const readsArguments = release >= matchUsesArgumentsSince;
  const words = readsArguments ? args : delimitedWords(rest);
  const criteria: Criterion[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.value.startsWith('#') && release >= argvSplitSince) break;
    const { glued, ...attribute } = readAttribute(word.value, readsArguments);
    const takesNext = glued === undefined && !withoutValue.has(attribute.name);
    const next = takesNext ? words[++index] : undefined;
    const range: Range = { start: word.start, end: next?.end ?? word.end };
    criteria.push({ type: 'Criterion', ...range, ...attribute, value: glued ?? next?.value });
  }
  return criteria;
}

interface Attribute {
  readonly name: string;
  readonly negated: boolean;
  /** The value behind the `=` of the same word. */
  readonly glued: string | undefined;
}

function readAttribute(word: string, splitsAtEquals: boolean): Attribute {
  const negated = word.startsWith('!');
  const whole = negated ? word.slice(1) : word;
  const equals = splitsAtEquals ? whole.indexOf('=') : -1;
  const name = whole.slice(0, equals === -1 ? whole.length : equals).toLowerCase();
  if (equals === -1 || !gluedNames.has(name)) return { name: whole.toLowerCase(), negated, glued: undefined };
  return { name, negated, glued: whole.slice(equals + 1) };
}

/** Before 9.9 `=` separates a name from its value, with or without blanks. From 8.7 a `#` for a name ends the line. */
function delimitedWords({ source, next, end }: RestOfLine): readonly Word[] {
  return splitDelimited(source.text, next, end).map((word) => ({
    start: source.offset(word.start),
    end: source.offset(word.end),
    value: word.value,
  }));
}
