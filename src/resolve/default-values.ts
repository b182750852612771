/** What OpenSSH has compiled in, in the form in which it holds values. */
import { readDirective } from '../directive/read.ts';
import type { Reader } from '../directive/reading.ts';
import { type KeywordFacts, factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import type { Directive } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import type { Held, PrintContext } from './printed-line.ts';

/** The default of a keyword; empty where nothing is set by default, or nothing that a file could state. */
export function defaultValues({ keyword, manyLines }: PrintedKeyword, context: PrintContext): Held {
  const { reader } = context;
  const facts = lookupKeyword(reader.dialect, keyword)!;
  const text = vendorDefault(facts, context) ?? factsIn(facts, reader.release).default;
  if (text === undefined) return [];
  // What is printed on many lines stands for as many directives.
  const stated = manyLines ? text.split(' ') : [text];
  const values = stated.flatMap((each) => readDefault(`${facts.keyword} ${each}`, facts, reader));
  return values.map((value) => ({ value, origin: undefined }));
}

function vendorDefault({ vendorDefaults = [] }: KeywordFacts, { reader, held }: PrintContext): string | undefined {
  return vendorDefaults.find(
    ({ vendor, where }) =>
      vendor === reader.vendor && (where === undefined || held(where.keyword.toLowerCase())[0]?.value === where.value),
  )?.default;
}

function readDefault(text: string, facts: KeywordFacts, reader: Reader): readonly string[] {
  const { dialect, release } = reader;
  const [directive] = parse({ path: '', dialect, release, text }).blocks[0]!.directives as readonly [Directive];
  const reading = readDirective(directive, facts, reader);
  if (reading.problem !== undefined) throw new TypeError(`The default "${text}" is refused: ${reading.reason}`);
  return reading.values;
}
