/** Values at which ssh gives up before it connects (main in ssh.c, fill_default_options in readconf.c). */
import { checkTokens, tokenReason } from '../directive/tokens.ts';
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import { printedKeywords } from '../openssh/printed-keywords.ts';
import { hostNameFault, userNameFault } from './command-line-names.ts';
import { jumpInForce } from './jump.ts';
import { type Environment, type LateContext, type LateRefusal, unusableLists } from './late-refusal.ts';
import type { Held } from './printed-line.ts';
import { connectedHost, remoteUser } from './tokens.ts';

type Check = (context: LateContext, environment: Environment) => readonly LateRefusal[];

export function refusedByClient(context: LateContext, environment: Environment): readonly LateRefusal[] {
  return checks.flatMap((check) => check(context, environment));
}

/** In the order of ssh. */
const checks: readonly Check[] = [
  namesGiven,
  refuseConnection,
  hostName,
  unusableAlgorithms,
  jumpLoop,
  commandOfDash,
  twoCommands,
  nothingInBackground,
  userName,
  unknownTokens,
];

/** The host and the user that stand on the command line. */
function namesGiven({ reader, subject }: LateContext): readonly LateRefusal[] {
  const { host, user } = subject;
  const faults = [
    user === undefined ? undefined : userNameFault(user, reader),
    host === undefined ? undefined : hostNameFault(host, reader),
  ];
  return faults.flatMap((reason) => (reason === undefined ? [] : [{ keyword: undefined, origin: undefined, reason }]));
}

function refuseConnection({ held }: LateContext): readonly LateRefusal[] {
  return refused('RefuseConnection', held, ({ value }) => `ssh refuses to connect: ${JSON.stringify(value)}`);
}

function hostName({ reader, held }: LateContext): readonly LateRefusal[] {
  return refused('Hostname', held, ({ value }) => {
    const fault = checkTokens(lookupKeyword('ssh_config', 'hostname')!, value, reader.release);
    return fault && tokenReason(fault);
  });
}

/** Since 8.5 `ssh -G` goes on without the list, but not without one for host keys. */
const goesOnSince = 805;

function unusableAlgorithms(context: LateContext): readonly LateRefusal[] {
  const all = unusableLists(context);
  return context.reader.release < goesOnSince ? all : all.filter(({ keyword }) => keyword === 'HostKeyAlgorithms');
}

/** A jump to the very host, port and user that are to be reached through it. */
function jumpLoop(context: LateContext): readonly LateRefusal[] {
  const jump = jumpInForce(context);
  const port = context.held('port')[0]?.value ?? '22';
  const user = remoteUser(context);
  if (jump === undefined || jump.host !== connectedHost(context) || (jump.port ?? '22') !== port) return [];
  if (jump.user !== undefined && jump.user !== user) return [];
  return [{ keyword: 'ProxyJump', origin: jump.stated.origin, reason: 'the jump leads to the host itself' }];
}

function commandOfDash(context: LateContext): readonly LateRefusal[] {
  const passes = context.held('proxyusefdpass')[0]?.value === 'yes';
  if (!passes || jumpInForce(context)) return [];
  return refused('ProxyCommand', context.held, ({ value }) =>
    value === '-' ? 'a command of - passes no descriptor, as ProxyUseFdpass asks for' : undefined,
  );
}

function twoCommands({ held, subject }: LateContext): readonly LateRefusal[] {
  return refused('RemoteCommand', held, ({ value }) =>
    value !== 'none' && subject.command ? 'ssh is given a command on its command line too' : undefined,
  );
}

function nothingInBackground({ held, isCertain, subject }: LateContext): readonly LateRefusal[] {
  const hasCommand = Boolean(subject.command) || (held('remotecommand')[0]?.value ?? 'none') !== 'none';
  const needsNone = held('sessiontype')[0]?.value === 'none';
  if (hasCommand || needsNone || !isCertain('remotecommand') || !isCertain('sessiontype')) return [];
  return refused('ForkAfterAuthentication', held, ({ value }) =>
    value === 'yes' ? 'without a command there is nothing to run in the background' : undefined,
  );
}

/** A name that a directive gives: 10.0 looks at each of them, later releases only at those that had tokens. */
function userName(context: LateContext): readonly LateRefusal[] {
  const { reader, held } = context;
  if (reader.release < 1000) return [];
  return refused('User', held, ({ value, origin }) => {
    const user = remoteUser(context)!;
    const isLookedAt = origin !== undefined && (reader.release === 1000 || user !== value);
    return isLookedAt ? userNameFault(user, reader) : undefined;
  });
}

/** Tokens and variables in the values that ssh expands before it does anything else. */
function unknownTokens({ reader, held }: LateContext, environment: Environment): readonly LateRefusal[] {
  const expanded = printedKeywords('ssh_config', reader).filter(
    ({ expandsSince = Infinity }) => reader.release >= expandsSince,
  );
  return expanded.flatMap(({ keyword }) => {
    const facts = factsIn(lookupKeyword('ssh_config', keyword)!, reader.release);
    if (facts.tokensIn === 'socket-paths' && held('clearallforwardings')[0]?.value === 'yes') return [];
    return refused(facts.keyword, held, ({ value }) => {
      const fault = checkTokens(facts, value, reader.release);
      return fault ? tokenReason(fault) : facts.expandsEnvironment ? unsetVariable(value, environment) : undefined;
    });
  });
}

function unsetVariable(value: string, environment: Environment): string | undefined {
  if (!environment) return undefined;
  const names = [...value.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name);
  const unset = names.find((name) => !Object.hasOwn(environment, name));
  return unset === undefined ? undefined : `the variable ${unset} is not set`;
}

function refused(
  keyword: string,
  held: LateContext['held'],
  reasonOf: (value: Held[number]) => string | undefined,
): readonly LateRefusal[] {
  return held(keyword.toLowerCase()).flatMap((value) => {
    const reason = reasonOf(value);
    return reason === undefined ? [] : [{ keyword, origin: value.origin, reason }];
  });
}
