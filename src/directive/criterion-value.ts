/** What OpenSSH asks of the values of some criteria; those of all others are patterns of any form. */
import { isNetwork, networkFault } from '../openssh/address.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Argument } from '../syntax/ast.ts';
import { parseDecimal } from './c-number.ts';
import { addressesProblem } from './pattern-list.ts';
import { partOf } from './part.ts';
import { portFault } from './port-fault.ts';
import { invalid, quoted } from './problem.ts';
import type { Problem, Reader } from './reading.ts';
import { checkTokens, tokenReason } from './tokens.ts';

export interface CriterionContext {
  /** The row of Match. */
  readonly match: KeywordFacts;
  readonly reader: Reader;
}

type Check = (value: Argument, context: CriterionContext) => Problem | undefined;

const sshChecks: ReadonlyMap<string, Check> = new Map([
  ['exec', commandProblem],
  ['localnetwork', networksProblem],
]);

const sshdChecks: ReadonlyMap<string, Check> = new Map([
  ['address', addressListProblem],
  ['localaddress', addressListProblem],
  ['localport', portProblem],
]);

/** What is wrong with the value of a criterion of that side, which is not empty. */
export function valueProblem(name: string, value: Argument, context: CriterionContext): Problem | undefined {
  const checks = context.reader.dialect === 'ssh_config' ? sshChecks : sshdChecks;
  return checks.get(name)?.(value, context);
}

/** The tokens are replaced even where an earlier criterion has failed. */
function commandProblem(value: Argument, { match, reader }: CriterionContext): Problem | undefined {
  const fault = checkTokens(match, value.value, reader.release);
  return fault && { ...invalid(value, tokenReason(fault), 'a command, in which a % is written %%'), stops: true };
}

/** From this release on sshd checks addresses as it starts, before that as it compares them with a connection. */
const checkedAtStartSince = 804;

function addressListProblem(value: Argument, { reader }: CriterionContext): Problem | undefined {
  const { release } = reader;
  const accepts = 'addresses, networks or patterns with commas between them';
  const problem = addressesProblem(value, { from: 0, release, accepts });
  return problem && release < checkedAtStartSince ? { ...problem, onlyInUse: true } : problem;
}

function portProblem(value: Argument): Problem | undefined {
  if (parseDecimal(value.value) === 0) return undefined;
  const fault = portFault(value.value);
  return fault && { ...fault, accepts: 'one port', at: value };
}

/** How long a network may be written. */
const longestNetwork = 49;

function networksProblem(value: Argument, { reader }: CriterionContext): Problem | undefined {
  const accepts = 'networks such as 10.0.0.0/8 with commas between them';
  let start = 0;
  for (const entry of value.value.split(',')) {
    const at = partOf(value, start, entry.length);
    if (entry === '') return invalid(at, 'a network is missing', accepts);
    const isPlain = /^[\da-f.:/]*$/i.test(entry) && entry.length <= longestNetwork;
    if (!isPlain || !isNetwork(entry, reader.release)) return invalid(at, `${quoted(entry)} is no network`, accepts);
    const fault = networkFault(entry, reader.release);
    if (fault !== undefined) return invalid(at, fault, accepts);
    start += entry.length + 1;
  }
  return undefined;
}
