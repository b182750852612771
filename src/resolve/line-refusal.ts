/** Whether one build refuses one line, and why. */
import { factsIn, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Problem, ProblemKind, Reader } from '../directive/reading.ts';
import { readDirective } from '../directive/read.ts';
import type { Keyword, Line, Malformed, Range } from '../syntax/ast.ts';

/**
 * What is wrong with a line. `unknown-keyword`: no keyword of that side and release. `not-in-match`: sshd takes the keyword
 * outside of Match alone. `invalid-quotes`: a quote is not closed. The others are problems of the arguments.
 */
export type RefusalKind = ProblemKind | 'unknown-keyword' | 'not-in-match' | 'invalid-quotes';

export interface LineRefusal {
  readonly kind: RefusalKind;
  /** What is wrong, as a clause. */
  readonly reason: string;
  /** What would be taken. */
  readonly accepts?: string;
  /** The name that is unknown, of an `unknown-algorithm`. */
  readonly algorithm?: string;
  readonly at: Range;
  /** Whether OpenSSH reads no further; else it counts what is wrong, and gives up at the end. */
  readonly stops: boolean;
  /** Whether OpenSSH finds it only where the line takes effect. */
  readonly onlyInUse?: boolean;
}

export interface LineContext {
  readonly reader: Reader;
  /** Whether the line stands in a Match block that sshd takes for one: `Match all` opens the global part again. */
  readonly isInMatch: boolean;
}

/** Why the build refuses the line, which must be as its release reads it; undefined where it takes it. */
export function refusalOf(line: Line, { reader, isInMatch }: LineContext): LineRefusal | undefined {
  if (!('keyword' in line) || line.keyword === undefined) return undefined;
  const { keyword } = line;
  const facts = lookupKeyword(reader.dialect, keyword.name);
  if (!facts || !isKnownTo(facts, reader)) return unknownKeyword(keyword, isInMatch);
  if (isInMatch && !isTakenInMatch(facts, reader)) {
    const reason = 'the keyword is not allowed within a Match block';
    return { kind: 'not-in-match', reason, at: keyword, stops: true };
  }
  if (line.type === 'Malformed') return malformed(line, keyword);
  const reading = readDirective(line, facts, reader);
  return reading.problem === undefined ? undefined : ofProblem(reading, line, reader);
}

/** Inside Match, sshd counts an unknown keyword and then stops at it, as one that is not allowed there. */
function unknownKeyword(keyword: Keyword, isInMatch: boolean): LineRefusal {
  return { kind: 'unknown-keyword', reason: 'the keyword is unknown', at: keyword, stops: isInMatch };
}

function isTakenInMatch(facts: KeywordFacts, { dialect, release }: Reader): boolean {
  if (dialect === 'ssh_config') return true;
  const { inMatch } = factsIn(facts, release);
  return inMatch !== false && inMatch <= release;
}

function malformed(line: Malformed, keyword: Keyword): LineRefusal | undefined {
  switch (line.reason) {
    case 'invalid-quotes':
      return { kind: 'invalid-quotes', reason: 'a quote is not closed', at: line, stops: false };
    case 'no-argument':
      return { kind: 'missing-argument', reason: 'the argument is missing', at: keyword, stops: false };
    case 'ignored-line':
      return undefined;
  }
}

function ofProblem(problem: Problem, line: Range & { readonly keyword: Keyword }, { dialect }: Reader): LineRefusal {
  const { problem: kind, at = line.keyword, stops, ...words } = problem;
  const isCounted = dialect === 'ssh_config' || kind === 'missing-argument' || kind === 'surplus-argument';
  return { ...words, kind, at, stops: stops ?? !isCounted };
}
