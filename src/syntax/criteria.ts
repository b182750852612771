/** The criteria of a `Match` line, as the reader of a release splits them. */
import type { Release } from '../openssh/release.ts';
import type { Argument, Criterion, Range } from './ast.ts';
import type { Source } from './source.ts';
import { type Word, splitDelimited } from './words.ts';

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
  return release >= matchUsesArgumentsSince ? criteriaOf(args.flatMap(splitGlued)) : criteriaOf(delimitedWords(rest));
}

/** Before 9.9 `=` separates a name from its value, with or without blanks; a `#` where a name should be ends the line. */
function delimitedWords({ source, next, end }: RestOfLine): readonly Word[] {
  return splitDelimited(source.text, next, end).map((word) => ({
    start: source.offset(word.start),
    end: source.offset(word.end),
    value: word.value,
  }));
}

function splitGlued(argument: Argument): readonly Word[] {
  const glue = argument.value.indexOf('=');
  const name = argument.value.slice(0, glue).replace(/^!/, '').toLowerCase();
  if (glue === -1 || !gluedNames.has(name)) return [argument];
  const value = argument.value.slice(glue + 1);
  const { start, end } = argument;
  return [
    { start, end, value: argument.value.slice(0, glue) },
    { start, end, value },
  ];
}

function criteriaOf(words: readonly Word[]): readonly Criterion[] {
  const criteria: Criterion[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.value.startsWith('#')) break;
    const negated = word.value.startsWith('!');
    const name = (negated ? word.value.slice(1) : word.value).toLowerCase();
    const value = withoutValue.has(name) ? undefined : words[++index];
    const range: Range = { start: word.start, end: value?.end ?? word.end };
    criteria.push({ type: 'Criterion', ...range, name, negated, value: value?.value });
  }
  return criteria;
}
