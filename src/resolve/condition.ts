/** Whether a `Host` or `Match` line holds for a subject. */
import type { Build } from '../openssh/keyword.ts';
import type { BlockHeader, HostHeader, MatchHeader } from '../syntax/ast.ts';
import { agreed, both, evaluateCriterion } from './criterion.ts';
import type { Subject, Verdict } from './model.ts';
import { matchesPattern } from './pattern.ts';

/** Where OpenSSH stands when it comes to a header. Several values stand for one that the text does not tell. */
export interface Situation {
  /** Whose version is compared; unknown where left out. */
  readonly build?: Build;
  /** `start`: sshd reads its files before any connection. `final`: ssh reads its files for the second time. */
  readonly pass?: 'start' | 'final' | undefined;
  /** The name that `Host` is compared with: what ssh was given, in the final pass what it connects to. */
  readonly hosts: readonly (string | undefined)[];
  /** The first arguments that a keyword may have obtained so far; undefined stands for none. See `maximumCases`. */
  obtained(keyword: string): readonly (string | undefined)[];
}

/** Nothing was obtained, and the host is the subject's own. */
function plainSituation({ host }: Subject): Situation {
  return { hosts: [host], obtained: () => [undefined] };
}

export function evaluate(header: BlockHeader, subject: Subject, situation = plainSituation(subject)): Verdict {
  const assumed = subject.assumed?.includes(header) === true;
  if (header.type === 'Match') return evaluateMatch(header, { subject, situation, assumed });
  if (assumed) return 'yes';
  const { hosts } = situation;
  return agreed(hosts, (host) => evaluateHost(header, host));
}

/** readconf.c: a negated pattern that matches ends it; otherwise one positive match is needed. */
function evaluateHost(header: HostHeader, host: string | undefined): Verdict {
  if (host === undefined) return 'possible';
  let matched = false;
  for (const pattern of header.patterns) {
    if (!matchesPattern(pattern.value, host)) continue;
    if (pattern.negated) return 'no';
    matched = true;
  }
  return matched ? 'yes' : 'no';
}

/** In which pass a header is read is nothing that can be assumed. */
const passCriteria: ReadonlySet<string> = new Set(['canonical', 'final']);

interface Asked {
  readonly subject: Subject;
  readonly situation: Situation;
  readonly assumed: boolean;
}

function evaluateMatch({ criteria }: MatchHeader, { subject, situation, assumed }: Asked): Verdict {
  if (criteria.length === 0) return 'no';
  let verdict: Verdict = 'yes';
  for (const criterion of criteria) {
    if (assumed && !passCriteria.has(criterion.name)) continue;
    verdict = both(verdict, evaluateCriterion(criterion, subject, situation));
    if (verdict === 'no') break;
  }
  return verdict;
}
