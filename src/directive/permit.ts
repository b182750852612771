/** The hosts and ports of PermitOpen, PermitListen and PermitRemoteOpen. */
import { splitHostPort } from '../openssh/host-port.ts';
import type { Argument } from '../syntax/ast.ts';
import { portFault } from './port-fault.ts';
import { emptyArgument, findWord, noneOf, quoted } from './problem.ts';
import { type ArgumentInput, type FactsOf, type Problem, type Reading, stored, storedAll } from './reading.ts';

type PermitInput = ArgumentInput<FactsOf<'permit-list'>>;

export function readPermits(input: PermitInput): Reading {
  const { keyword, facts, args } = input;
  const first = args[0]!;
  if (wordRule(input) === 'first-only' && isWord(first, facts)) {
    const surplus = args[1];
    return surplus ? surplusProblem(surplus) : stored(first.value);
  }
  const isFirstLost = keyword.quirks?.includes('first-argument-lost') === true;
  if (isFirstLost && first.value === '') return emptyArgument(first, formOf(facts));
  const entries = isFirstLost ? args.slice(1) : beforeEmpty(input);
  for (const [index, entry] of entries.entries()) {
    const problem = isTakenForWord(entry, input) ? wordProblem(index, input) : permitProblem(entry, facts);
    if (problem) return problem;
  }
  const unread = isFirstLost ? undefined : args[entries.length + 1];
  return unread ? surplusProblem(unread) : storedAll(entries.map((entry) => printed(entry, input)));
}

/**
 * Where `any` and `none` may stand. `first-only`: in the first place, with nothing behind them. `alone`: nowhere beside
 * other entries. `leading`: in the first place, where others may follow, which makes sshd 9.7 and later permit nothing.
 */
type WordRule = 'first-only' | 'alone' | 'leading';

function wordRule({ facts, reader }: PermitInput): WordRule {
  if (facts.literalAlone) return 'alone';
  return reader.release < 907 ? 'first-only' : 'leading';
}

function isWord({ value }: Argument, { literals = [], caseSensitive = false }: PermitInput['facts']): boolean {
  return findWord(literals, value, caseSensitive) !== undefined;
}

function isTakenForWord(argument: Argument, input: PermitInput): boolean {
  return wordRule(input) !== 'first-only' && isWord(argument, input.facts);
}

function wordProblem(index: number, input: PermitInput): Problem | undefined {
  const { args } = input;
  const isRight = wordRule(input) === 'alone' ? args.length === 1 : index === 0;
  return isRight ? undefined : besideOthers(args[index]!);
}

function besideOthers(at: Argument): Problem {
  const { value } = at;
  return { problem: 'conflict', reason: `${value} stands beside other entries`, accepts: `${value} alone`, at };
}

/** Up to 9.6 sshd reads to the first argument that is empty. */
function beforeEmpty({ args, reader }: PermitInput): readonly Argument[] {
  const empty = args.findIndex(({ value }, index) => index > 0 && value === '');
  return empty === -1 || reader.dialect === 'ssh_config' || reader.release >= 907 ? args : args.slice(0, empty);
}

function surplusProblem(at: Argument): Problem {
  return { problem: 'surplus-argument', reason: `${quoted(at.value)} is one argument too many`, at };
}

/** What is wrong with an entry that is none of the words. Both programs stop there. */
function permitProblem(entry: Argument, facts: PermitInput['facts']): Problem | undefined {
  const fault = isPortAlone(entry, facts) ? permitFault(entry.value) : hostFault(entry.value);
  if (fault === undefined) return undefined;
  const { literals = [] } = facts;
  if (isWord(entry, facts)) return { ...besideOthers(entry), stops: true };
  const problem = noneOf(entry, literals, { accepts: formOf(facts), reason: fault.reason });
  return { ...problem, problem: problem.problem === 'invalid-argument' ? fault.problem : problem.problem, stops: true };
}

function isPortAlone({ value }: Argument, { portAlone = false }: PermitInput['facts']): boolean {
  return portAlone && !value.includes(':');
}

function hostFault(text: string): Pick<Problem, 'problem' | 'reason'> | undefined {
  const split = splitHostPort(text);
  if (split?.delimiter === ':') return permitFault(split.rest);
  const reason = split && !split.delimiter ? `${quoted(text)} has no port` : `${quoted(text)} is no host with a port`;
  return { problem: 'invalid-argument', reason };
}

function permitFault(port: string): Pick<Problem, 'problem' | 'reason'> | undefined {
  return port === '*' ? undefined : portFault(port);
}

function formOf({ portAlone, literals = [] }: PermitInput['facts']): string {
  return [portAlone ? '[HOST:]PORT' : 'HOST:PORT', '* for any port', ...literals].join(', ');
}

function printed(entry: Argument, input: PermitInput): string {
  const { facts } = input;
  return isPortAlone(entry, facts) && !isTakenForWord(entry, input) ? `*:${entry.value}` : entry.value;
}
