/** The criteria of a Match line (match_cfg_line in readconf.c and servconf.c). */
import type { Dialect } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import { formatRelease, type Release } from '../openssh/release.ts';
import type { Argument, Criterion, MatchHeader, Range } from '../syntax/ast.ts';
import { argvSplitSince } from '../syntax/words.ts';
import { valueProblem } from './criterion-value.ts';
import { listed, quoted } from './problem.ts';
import { type Problem, type Reader, type Reading, stored } from './reading.ts';

/** Nothing is stored. */
export function readMatch(header: MatchHeader, reader: Reader): Reading {
  const problem = headerProblem(header, reader);
  return problem ?? stored();
}

function headerProblem(header: MatchHeader, reader: Reader): Problem | undefined {
  const { criteria } = header;
  if (criteria.length === 0) return missing('a criterion is missing', reader, undefined);
  for (const [index, criterion] of criteria.entries()) {
    if (criterion.name === 'all' && isTakenSign(criterion, reader)) return allProblem(header, index, reader);
    const problem = nameProblem(criterion, header, reader) ?? valueProblemOf(criterion, header, reader);
    if (problem) return problem;
  }
  return surplusProblem(header, reader);
}

/** sshd stops where something is missing from a Match line. */
function missing(reason: string, { dialect }: Reader, at: Range | undefined): Problem {
  return { problem: 'missing-argument', reason, at, stops: dialect === 'sshd_config' };
}

/** ssh alone knows a `!` in front of a criterion. */
function isTakenSign({ negated }: Criterion, { dialect }: Reader): boolean {
  return !negated || dialect === 'ssh_config';
}

/** How many others may stand in front of `all`. */
const mostBeforeAll: Readonly<Record<Dialect, number>> = { ssh_config: 1, sshd_config: 0 };

function allProblem(header: MatchHeader, index: number, reader: Reader): Problem | undefined {
  const { criteria } = header;
  const conflict = (at: Range): Problem => ({
    problem: 'conflict',
    reason: 'all stands beside other criteria',
    accepts: reader.dialect === 'ssh_config' ? 'all alone, or behind one other criterion' : 'all alone',
    at,
  });
  if (index > mostBeforeAll[reader.dialect]) return conflict(criteria[index]!);
  const next = criteria[index + 1];
  if (!next) return surplusProblem(header, reader);
  const isEmptyWord = next.name === '' && !next.negated;
  if (!isEmptyWord) return conflict(next);
  const hasMore = next.value !== undefined || (header.trailingComment !== undefined && endsAtEmptyWord(reader));
  return hasMore ? surplus(next) : undefined;
}

function surplus(at: Range): Problem {
  return { problem: 'surplus-argument', reason: 'there is an argument too many behind the criteria', at };
}

/** From 9.9 on each word belongs to a criterion; before, the reading of criteria ends at an empty word. */
function endsAtEmptyWord({ release }: Reader): boolean {
  return release >= argvSplitSince && release < 909;
}

function surplusProblem({ criteria, args, trailingComment }: MatchHeader, reader: Reader): Problem | undefined {
  if (!endsAtEmptyWord(reader)) return undefined;
  const { end } = criteria.at(-1)!;
  const rest = args.filter(({ start }) => start >= end);
  // Of `host=a==b` one `=` ends the value, and the other one an empty word.
  const behind = (args.find((argument) => argument.start < end && argument.end > end)?.end ?? end) - end;
  if (behind > 2 || (behind === 2 && rest.length > 0)) return surplus({ start: end, end: args.at(-1)!.end });
  const [first, second] = rest[0]?.value === '=' ? rest.slice(1) : rest;
  // Behind an empty word a comment is one word more.
  if (first?.value === '' && trailingComment) return surplus(first);
  return second && first?.value.startsWith('#') === false ? surplus(second) : undefined;
}

/** Criteria, besides `all`, that take no value. */
const withoutValue: ReadonlySet<string> = new Set(['canonical', 'final', 'invalid-user']);

type Criteria = Readonly<Record<string, Release>>;

function criteriaOf(dialect: Dialect): Criteria {
  const argument = lookupKeyword(dialect, 'match')?.argument;
  return argument?.kind === 'match-criteria' ? argument.criteria : {};
}

/** What is wrong with a criterion's name. */
function nameProblem(criterion: Criterion, header: MatchHeader, reader: Reader): Problem | undefined {
  const { name } = criterion;
  const criteria = criteriaOf(reader.dialect);
  const known = Object.keys(criteria).filter((own) => criteria[own]! <= reader.release);
  if (known.includes(name) && isTakenSign(criterion, reader)) return undefined;
  return {
    problem: 'unknown-criterion',
    reason: unknownReason(criterion, criteria, reader),
    accepts: listed(known),
    at: nameRange(criterion, header),
  };
}

function unknownReason(criterion: Criterion, criteria: Criteria, reader: Reader): string {
  const { name } = criterion;
  if (name === '') return 'the name of a criterion is missing';
  if (!isTakenSign(criterion, reader)) return `sshd knows no ! in front of a criterion, as in !${name}`;
  const since = sinceOf(criteria, name);
  if (since !== undefined) return `the criterion ${quoted(name)} is known since ${formatRelease(since)}`;
  const other = reader.dialect === 'ssh_config' ? 'sshd_config' : 'ssh_config';
  if (sinceOf(criteriaOf(other), name) !== undefined) return `${quoted(name)} is a criterion of ${other} alone`;
  const [whole = ''] = name.split('=');
  if (whole === name || sinceOf(criteria, whole) === undefined) return `${quoted(name)} is no criterion`;
  const takesValue = whole !== 'all' && !withoutValue.has(whole);
  return takesValue ? `no = may stand between ${quoted(whole)} and its value` : `${quoted(whole)} takes no value`;
}

function sinceOf(criteria: Criteria, name: string): Release | undefined {
  return Object.hasOwn(criteria, name) ? criteria[name] : undefined;
}

/** Criteria whose value may be empty since 10.0. */
const emptySince = 1000;
const mayBeEmpty: ReadonlySet<string> = new Set(['command', 'tagged']);

function valueProblemOf(criterion: Criterion, header: MatchHeader, reader: Reader): Problem | undefined {
  const { name, value } = criterion;
  if (withoutValue.has(name)) return undefined;
  if (value === undefined) return missing(`the value of ${name} is missing`, reader, criterion);
  const argument = valueArgument(criterion, header);
  if (value === '') {
    if (mayBeEmpty.has(name) && reader.release >= emptySince) return undefined;
    return { problem: 'empty-argument', reason: `the value of ${name} is empty`, at: argument };
  }
  if (value.startsWith('#') && reader.release >= argvSplitSince) {
    return missing(`the value of ${name} begins with a #, as a comment does`, reader, argument);
  }
  return valueProblem(name, argument, { match: lookupKeyword(reader.dialect, 'match')!, reader });
}

function nameRange({ start, end, name, negated }: Criterion, { args }: MatchHeader): Range {
  const word = args.find((argument) => argument.start === start);
  const length = name.length + Number(negated);
  const isPlain = word && word.end - word.start === word.value.length && length > 0;
  return isPlain ? { start, end: start + length } : { start, end };
}

/** The value as an argument of its own, which may be the end of one. */
/** Arguments stand in order, and a hostile line may hold a hundred thousand of them. */
function argumentEndingAt(args: readonly Argument[], end: number): Argument | undefined {
  let [low, high] = [0, args.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (args[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return args[low]?.end === end ? args[low] : undefined;
}

function valueArgument({ start, end, value = '' }: Criterion, { args }: MatchHeader): Argument {
  const type = 'Argument';
  const word = argumentEndingAt(args, end);
  if (!word || word.value === value) return word ?? { type, start, end, value };
  const isPlain = word.end - word.start === word.value.length && word.value.endsWith(value);
  return isPlain ? { type, start: end - value.length, end, value } : { type, start: word.start, end, value };
}
