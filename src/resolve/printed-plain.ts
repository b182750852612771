/** How most keywords are printed: what is set for them, or what OpenSSH has compiled in. */
import { type ListReader, algorithmsInForce, unusableList } from '../directive/algorithm-list.ts';
import { type AlgorithmFamily, lookupKeyword } from '../openssh/keyword.ts';
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import { defaultValues } from './default-values.ts';
import { type Held, type PrintContext, type PrintedLine, lineForEach, oneLine } from './printed-line.ts';

/** The lines of a keyword that needs nothing but its own values; none where it is not printed. */
export function printPlain(printed: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const { argument } = lookupKeyword(context.reader.dialect, printed.keyword)!;
  if (argument.kind === 'algorithm-list') return printAlgorithms(printed, argument.family, context);
  const values = valuesOf(printed, context);
  if (values.length === 0 || (isNone(values) && isUnsetByNone(printed, values[0]!))) {
    return printed.unset === undefined ? [] : [{ text: printed.unset, origin: values[0]?.origin }];
  }
  if (argument.kind === 'rekey-limit') return oneLine(values.map(zeroWhereUnset));
  return printed.manyLines ? lineForEach(values) : oneLine(values);
}

/** What is set for a keyword, or its default where that is printed. */
export function valuesOf(printed: PrintedKeyword, context: PrintContext): Held {
  const held = context.held(printed.keyword);
  return held.length > 0 || printed.onlyIfSet ? held : defaultValues(printed, context);
}

function isUnsetByNone({ noneUnsets, noneStaysInMatch }: PrintedKeyword, { origin }: Held[number]): boolean {
  return noneUnsets === true && !(noneStaysInMatch && isInBlock(origin));
}

function isInBlock(origin: Held[number]['origin']): boolean {
  return (origin?.section.conditions.length ?? 0) > 0;
}

function isNone(values: Held): boolean {
  return values.length === 1 && values[0]!.value.toLowerCase() === 'none';
}

function zeroWhereUnset({ value, origin }: Held[number]): Held[number] {
  return { value: value === '' ? '0' : value, origin };
}

/** Lists are printed with the defaults that they add to or take from. */
function printAlgorithms(
  { keyword }: PrintedKeyword,
  family: AlgorithmFamily,
  { reader, held }: PrintContext,
): readonly PrintedLine[] {
  const [stated] = held(keyword);
  if (stated && unusableList(stated.value, family, reader) !== undefined) return [];
  const inMatch = isInBlock(stated?.origin);
  const listReader: ListReader = { ...reader, inMatch };
  const names = algorithmsInForce(stated?.value, family, listReader);
  return [{ text: names.join(','), origin: stated?.origin }];
}
