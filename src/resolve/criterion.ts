/** Whether one criterion of a `Match` line holds for a subject. */
import type { Build } from '../openssh/keyword.ts';
import { formatRelease } from '../openssh/release.ts';
import type { Criterion } from '../syntax/ast.ts';
import { matchesAddressList } from '../openssh/address.ts';
import type { Situation } from './condition.ts';
import type { Subject, Verdict } from './model.ts';
import { maximumCases } from './obtained.ts';
import { matchesPatternList, patternCovers, patternsMayOverlap } from './pattern.ts';

/** Both conditions together. */
export function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'possible' || other === 'possible' ? 'possible' : 'yes';
}

/** The verdict that holds in each of the cases that the text leaves open. */
export function agreed<Case>(cases: readonly Case[], verdictOn: (one: Case) => Verdict): Verdict {
  if (cases.length > maximumCases) return 'possible';
  const first = verdictOn(cases[0]!);
  return cases.every((one, index) => index === 0 || verdictOn(one) === first) ? first : 'possible';
}

export function evaluateCriterion(criterion: Criterion, subject: Subject, situation: Situation): Verdict {
  const verdict = evaluatePlain(criterion, subject, situation);
  const decided = verdict === 'possible' ? answered(subject.answer?.(criterion)) : verdict;
  if (!criterion.negated || decided === 'possible') return decided;
  return decided === 'yes' ? 'no' : 'yes';
}

function answered(answer: boolean | undefined): Verdict {
  return answer === undefined ? 'possible' : verdictOf(answer);
}

function evaluatePlain({ name, value = '' }: Criterion, subject: Subject, situation: Situation): Verdict {
  if (name === 'all') return 'yes';
  if (name === 'version') return onVersion(value, subject, situation);
  // sshd knows no connection as it starts, and takes every other criterion for one that fails.
  if (situation.pass === 'start') return 'no';
  const ask = Object.hasOwn(criteria, name) ? criteria[name] : undefined;
  return ask ? ask({ value, subject, situation }) : 'possible';
}

interface Asked {
  readonly value: string;
  readonly subject: Subject;
  readonly situation: Situation;
}

/** What is compared, by criterion; the others are for a running ssh to decide. Names that both sides know agree. */
const criteria: Readonly<Record<string, (asked: Asked) => Verdict>> = {
  canonical: inFinalPass,
  final: inFinalPass,
  host: ({ value, ...asked }) => agreed(hostsSoFar(asked), (host) => inHosts(value, host)),
  originalhost: ({ value, subject }) => inHosts(value, subject.host),
  user: ({ value, ...asked }) => agreed(users(asked), (user) => inList(value, user)),
  localuser: ({ value, subject }) => inList(value, subject.localUser),
  tagged: ({ value, ...asked }) => agreed(tags(asked), (tag) => inTags(value, tag, asked.situation.build)),
  command: ({ value, subject }) => inListOrEmpty(value, subject.command),
  sessiontype: ({ value, ...asked }) => agreed(sessionTypes(asked), (type) => inList(value, type)),
  group: ({ value, subject }) => inGroups(value, subject.group),
  address: ({ value, subject }) => inAddresses(value, subject.address),
  localaddress: ({ value, subject }) => inAddresses(value, subject.localAddress),
  localport: ({ value, subject }) => onPort(value, subject.localPort),
  rdomain: ({ value, subject }) => inList(value, subject.rdomain),
  'invalid-user': ({ subject }) => answered(subject.invalidUser),
};

function inFinalPass({ situation }: Asked): Verdict {
  return verdictOf(situation.pass === 'final');
}

type Side = Omit<Asked, 'value'>;

/** In the final pass HostName is what ssh connects to; before, it may hold tokens. */
function hostsSoFar({ subject, situation }: Side): readonly (string | undefined)[] {
  if (situation.pass === 'final') return situation.hosts;
  return situation.obtained('hostname').map((hostName) => expandHostName(hostName, subject));
}

/** The host of a HostName, in which `%h` and `%%`, and no other token, are expanded. */
export function expandHostName(hostName: string | undefined, { host }: Subject): string | undefined {
  if (hostName === undefined) return host;
  if (host === undefined && hostName.includes('%')) return undefined;
  return hostName.replaceAll(/%([%h])/g, (_, token) => (token === 'h' ? host! : '%'));
}

function users({ subject, situation }: Side): readonly (string | undefined)[] {
  if (subject.user !== undefined) return [subject.user];
  return situation.obtained('user').map((user) => user ?? subject.localUser);
}

function tags({ subject, situation }: Side): readonly string[] {
  return subject.tag === undefined ? situation.obtained('tag').map((tag) => tag ?? '') : [subject.tag];
}

/** Only without a SessionType of its own kind does the command decide (readconf.c). */
function sessionTypes({ subject, situation }: Side): readonly (string | undefined)[] {
  const types = subject.sessionType === undefined ? situation.obtained('sessiontype') : [subject.sessionType];
  return types.map((type) => {
    const name = type?.toLowerCase();
    if (name === 'none' || name === 'subsystem') return name;
    return subject.command === undefined ? undefined : subject.command === '' ? 'shell' : 'exec';
  });
}

function inList(list: string, text: string | undefined): Verdict {
  if (text === undefined) return 'possible';
  return text === '' ? 'no' : verdictOf(matchesPatternList(list, text));
}

function inHosts(list: string, host: string | undefined): Verdict {
  return inList(list.toLowerCase(), host?.toLowerCase());
}

/** What is empty is matched by the empty list alone. */
function inListOrEmpty(list: string, text: string | undefined): Verdict {
  return text === '' ? verdictOf(list === '') : inList(list, text);
}

/** Up to 9.9 `*` matches the lack of a tag too. */
function inTags(list: string, tag: string, build: Build | undefined): Verdict {
  const matchesNone = tag === '' && build !== undefined && build.release < 1000;
  return matchesNone ? verdictOf(matchesPatternList(list, tag)) : inListOrEmpty(list, tag);
}

/** ga_match_pattern_list: a group that a `!` leaves out decides against the user, whatever the others are. */
function inGroups(list: string, groups: string | readonly string[] | undefined): Verdict {
  if (groups === undefined) return 'possible';
  const names = [groups].flat().filter((group) => group !== '');
  const negated = list.split(',').flatMap((entry) => (entry.startsWith('!') ? entry.slice(1) : []));
  if (names.some((name) => negated.some((entry) => matchesPatternList(entry, name)))) return 'no';
  return verdictOf(names.some((name) => matchesPatternList(list, name)));
}

function inAddresses(list: string, address: string | undefined): Verdict {
  return address === undefined ? 'possible' : verdictOf(matchesAddressList(list, address));
}

/** A port may be the name of a service, which the machine's own list resolves; `ssh` is 22 everywhere. */
function onPort(value: string, port: number | undefined): Verdict {
  if (port === undefined) return 'possible';
  const number = value === 'ssh' ? 22 : Number(value);
  return Number.isNaN(number) ? 'possible' : verdictOf(port !== 0 && number === port);
}

function onVersion(list: string, { version }: Subject, { build }: Situation): Verdict {
  if (version !== undefined) return inList(list, version);
  return build ? agreed(versionsOf(build), (pattern) => inVersions(list, pattern)) : 'possible';
}

/** What a build may call itself, as patterns: 10.0 came as p1 and p2, and Debian adds the version of its package. */
function versionsOf({ release, vendor }: Build): readonly string[] {
  const portables = release === 1000 ? ['p1', 'p2'] : ['p1'];
  return portables.map((suffix) => `OpenSSH_${formatRelease(release)}${suffix}${vendor === 'debian' ? ' *' : ''}`);
}

/** Whether a list matches all texts of a pattern, or none of them. */
function inVersions(list: string, texts: string): Verdict {
  let verdict: Verdict = 'no';
  let mayBeExcluded = false;
  for (const entry of list.split(',')) {
    const negated = entry.startsWith('!');
    const pattern = negated ? entry.slice(1) : entry;
    const covers = patternCovers(pattern, texts);
    if (!covers && !patternsMayOverlap(pattern, texts)) continue;
    if (negated && covers) return 'no';
    if (negated) mayBeExcluded = true;
    else if (covers) verdict = 'yes';
    else if (verdict === 'no') verdict = 'possible';
  }
  return mayBeExcluded ? both(verdict, 'possible') : verdict;
}

function verdictOf(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}
