/** The values that directives give, read strictly as a build does, or for rules, whatever they hold. */
import { readDirective } from '../directive/read.ts';
import type { Reader } from '../directive/reading.ts';
import { type KeywordFacts, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import type { Directive } from '../syntax/ast.ts';
import { currentName } from './current-name.ts';
import { derived } from './derived.ts';
import type { Root } from './model.ts';
import { storesValue } from './obtained.ts';

/** The values of a directive, one at least; undefined where it sets none. */
export type ReadValues = (directive: Directive) => readonly string[] | undefined;

/** What the build stores. A directive that it refuses, or whose keyword it does not know, stores nothing. */
export function storedBy(reader: Reader): ReadValues {
  return (directive) => {
    const row = lookupKeyword(reader.dialect, directive.keyword.name);
    if (!row || !isKnownTo(row, reader) || !storesValue(reader.dialect, directive)) return undefined;
    const reading = readDirective(directive, argumentsOf(row, reader), reader);
    return reading.problem === undefined && reading.values.length > 0 ? reading.values : undefined;
  };
}

/** The row that tells the arguments: a keyword that was known for one release by another name has them in the other row. */
function argumentsOf(row: KeywordFacts, reader: Reader): KeywordFacts {
  if (row.argument.kind !== 'unknown') return row;
  return lookupKeyword(reader.dialect, currentName(reader, row.keyword.toLowerCase())) ?? row;
}

/**
 * What a directive states to rules, for which a placeholder or a value that OpenSSH refuses is a value too: where it
 * cannot be read, its arguments as one text. Keywords of all vendors count, as only their builds take such files.
 */
export function statedIn(root: Root): ReadValues {
  const known = derived(root, noneRead);
  return (directive) => {
    if (!storesValue(root.dialect, directive)) return undefined;
    let values = known.get(directive);
    if (!values) known.set(directive, (values = readLoosely(directive, root)));
    return values;
  };
}

function noneRead(): Map<Directive, readonly string[]> {
  return new Map();
}

function readLoosely(directive: Directive, { dialect, release }: Root): readonly string[] {
  const row = lookupKeyword(dialect, directive.keyword.name);
  const reading = row && readDirective(directive, row, { dialect, release });
  const isRead = reading?.problem === undefined && reading !== undefined && reading.values.length > 0;
  return isRead ? reading.values : [directive.args.map(({ value }) => value).join(' ')];
}
