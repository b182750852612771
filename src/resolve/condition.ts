/** Whether a `Host` or `Match` line holds for a subject. */
import type { BlockHeader, Criterion, HostHeader, MatchHeader } from '../syntax/ast.ts';
import { matchesAddressList } from './address.ts';
import type { Subject, Verdict } from './model.ts';
import { matchesPattern, matchesPatternList } from './pattern.ts';

/**
 * What the client knows when it comes to a header: the values that may be obtained above it, several where the text does
 * not tell which. Undefined stands for what ssh was given.
 */
export interface Obtained {
  readonly hostNames: readonly (string | undefined)[];
  readonly users: readonly (string | undefined)[];
}

const nothing: Obtained = { hostNames: [undefined], users: [undefined] };

export function evaluate(header: BlockHeader, subject: Subject, obtained: Obtained = nothing): Verdict {
  if (subject.assumed?.includes(header)) return 'yes';
  return header.type === 'Host' ? evaluateHost(header, subject) : evaluateMatch(header, subject, obtained);
}

/** readconf.c: a negated pattern that matches ends it; otherwise one positive match is needed. */
function evaluateHost(header: HostHeader, { host }: Subject): Verdict {
  if (host === undefined) return 'possible';
  let matched = false;
  for (const pattern of header.patterns) {
    if (!matchesPattern(pattern.value, host)) continue;
    if (pattern.negated) return 'no';
    matched = true;
  }
  return matched ? 'yes' : 'no';
}

function evaluateMatch(header: MatchHeader, subject: Subject, obtained: Obtained): Verdict {
  if (header.criteria.length === 0) return 'no';
  return header.criteria.map((criterion) => evaluateCriterion(criterion, subject, obtained)).reduce(both);
}

/** Both conditions together. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'possible' || other === 'possible' ? 'possible' : 'yes';
}

function evaluateCriterion(criterion: Criterion, subject: Subject, obtained: Obtained): Verdict {
  const verdict = evaluatePlain(criterion, subject, obtained);
  if (!criterion.negated || verdict === 'possible') return verdict;
  return verdict === 'yes' ? 'no' : 'yes';
}

function evaluatePlain({ name, value = '' }: Criterion, subject: Subject, obtained: Obtained): Verdict {
  switch (name) {
    case 'all':
      return 'yes';
    case 'host':
      return agreed(
        obtained.hostNames.map((host) => inList(value.toLowerCase(), expandHostName(host, subject)?.toLowerCase())),
      );
    case 'originalhost':
      return inList(value.toLowerCase(), subject.host?.toLowerCase());
    case 'user':
      return agreed(obtained.users.map((user) => inList(value, user ?? subject.user ?? subject.localUser)));
    case 'localuser':
      return inList(value, subject.localUser);
    case 'group':
      return inList(value, subject.group);
    case 'address':
      return inAddresses(value, subject.address);
    case 'localaddress':
      return inAddresses(value, subject.localAddress);
    case 'localport':
      return onPort(value, subject.localPort);
    default:
      return 'possible';
  }
}

/** readconf.c expands `%h` and `%%`, and no other token, before it compares. */
function expandHostName(hostName: string | undefined, { host }: Subject): string | undefined {
  if (hostName === undefined) return host;
  if (host === undefined && hostName.includes('%')) return undefined;
  return hostName.replaceAll(/%([%h])/g, (_, token) => (token === 'h' ? host! : '%'));
}

function agreed(verdicts: readonly Verdict[]): Verdict {
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0]! : 'possible';
}

function inList(list: string, text: string | undefined): Verdict {
  return text === undefined ? 'possible' : verdictOf(matchesPatternList(list, text));
}

function inAddresses(list: string, address: string | undefined): Verdict {
  return address === undefined ? 'possible' : verdictOf(matchesAddressList(list, address));
}

/** A port may be the name of a service, which the machine's own list resolves; `ssh` is 22 everywhere. */
function onPort(value: string, port: number | undefined): Verdict {
  const number = value === 'ssh' ? 22 : Number(value);
  return port === undefined || Number.isNaN(number) ? 'possible' : verdictOf(number === port);
}

function verdictOf(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}
