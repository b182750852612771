/** Reads a directive as one build does. */
import type { ArgumentFacts } from '../openssh/argument.ts';
import { factsIn } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { BlockHeader, Directive } from '../syntax/ast.ts';
import { algorithmReaders } from './algorithm-list.ts';
import { keyedReaders } from './keyed.ts';
import { readMatch } from './match.ts';
import { numberReaders } from './number.ts';
import { pathReaders } from './path.ts';
import { patternReaders } from './pattern-list.ts';
import { rawReaders } from './raw.ts';
import { type ArgumentReader, type ArgumentReaders, type Reader, type Reading, stored } from './reading.ts';
import { targetReaders } from './target.ts';
import { wordReaders } from './word.ts';

const readers: ArgumentReaders<Exclude<ArgumentFacts['kind'], 'match-criteria'>> = {
  ...algorithmReaders,
  ...keyedReaders,
  ...numberReaders,
  ...pathReaders,
  ...patternReaders,
  ...rawReaders,
  ...targetReaders,
  ...wordReaders,
};

/** What the build stores for a directive whose keyword it knows, `facts` being the keyword's row; or why it refuses it. */
export function readDirective(line: Directive | BlockHeader, facts: KeywordFacts, reader: Reader): Reading {
  if (line.type === 'Match') return readMatch(line, reader);
  const keyword = factsIn(facts, reader.release);
  const { argument, arity } = keyword;
  if (argument.kind === 'match-criteria') throw new TypeError(`${line.keyword.text} is no Match line`);
  const { args } = line;
  if (args.length < arity.min) {
    return { problem: 'missing-argument', reason: missingReason(args.length), at: undefined };
  }
  // Some keywords that take several arguments took none before 9.7, and then stored none.
  if (args.length === 0) return stored();
  const read = readers[argument.kind] as ArgumentReader<typeof argument.kind>;
  const reading = read({ keyword, facts: argument, args, reader });
  const surplus = args[arity.max];
  if (reading.problem === undefined && surplus) {
    const reason = `${JSON.stringify(surplus.value)} is one argument too many`;
    return { problem: 'surplus-argument', reason, at: surplus };
  }
  return reading;
}

function missingReason(given: number): string {
  return given === 0 ? 'the argument is missing' : 'an argument is missing';
}
