/** Values at which sshd does not start (main in sshd.c, process_queued_listen_addrs in servconf.c). */
import { networkOf } from '../openssh/address.ts';
import type { LateContext, LateRefusal } from './late-refusal.ts';
import { addressFamily, readListener } from './listen-address.ts';

/** `context` is that of sshd before any connection. */
export function refusedByServer(context: LateContext): readonly LateRefusal[] {
  return [
    ...unreachableListeners(context),
    ...commandWithoutUser('AuthorizedKeysCommand', context),
    ...commandWithoutUser('AuthorizedPrincipalsCommand', context),
    ...impossibleMethods(context),
  ];
}

const bits = { inet: 32, inet6: 128 } as const;

/** Addresses of the other family, and names that are reserved for names that do not exist (RFC 6761). */
function unreachableListeners(context: LateContext): readonly LateRefusal[] {
  const family = addressFamily(context);
  return context.held('listenaddress').flatMap(({ value, origin }) => {
    const { address } = readListener(value);
    const length = networkOf(address)?.family;
    const isOfOther = family !== 'any' && length !== undefined && length !== bits[family];
    const reason = /(^|\.)invalid\.?$/i.test(address)
      ? `${JSON.stringify(address)} is the name of no host`
      : isOfOther && `${JSON.stringify(address)} is no address of the family ${family}, as AddressFamily asks for`;
    return reason ? [{ keyword: 'ListenAddress', origin, reason }] : [];
  });
}

function commandWithoutUser(keyword: string, { held }: LateContext): readonly LateRefusal[] {
  const [command] = held(keyword.toLowerCase());
  if (!command || command.value.toLowerCase() === 'none' || held(`${keyword.toLowerCase()}user`).length > 0) return [];
  return [{ keyword, origin: command.origin, reason: `the command needs a user: ${keyword}User is not set` }];
}

/** The keyword that turns a method on, and whether it is on by default. */
const switches: Readonly<Record<string, readonly [keyword: string, byDefault: 'yes' | 'no']>> = {
  publickey: ['PubkeyAuthentication', 'yes'],
  password: ['PasswordAuthentication', 'yes'],
  'keyboard-interactive': ['KbdInteractiveAuthentication', 'yes'],
  hostbased: ['HostbasedAuthentication', 'no'],
  'gssapi-with-mic': ['GSSAPIAuthentication', 'no'],
};

/** sshd wants one list at least of which every method is turned on. */
function impossibleMethods(context: LateContext): readonly LateRefusal[] {
  const lists = context.held('authenticationmethods');
  const turnedOff = lists.map(({ value }) =>
    value
      .split(',')
      .map(methodOf)
      .find((method) => isTurnedOff(method, context)),
  );
  const [first] = turnedOff;
  if (first === undefined || turnedOff.includes(undefined)) return [];
  const reason = `no list can be satisfied: ${first} is turned off`;
  return [{ keyword: 'AuthenticationMethods', origin: lists[0]!.origin, reason }];
}

/** `keyboard-interactive` of `keyboard-interactive:pam`. */
function methodOf(text: string): string {
  return text.split(':', 1)[0]!;
}

const challengeUntil = 807;

function isTurnedOff(method: string, { reader, held }: LateContext): boolean {
  const known = Object.hasOwn(switches, method) ? switches[method] : undefined;
  if (!known) return false;
  const [keyword, byDefault] = known;
  const stated = held(keyword.toLowerCase())[0]?.value;
  if (method !== 'keyboard-interactive' || reader.release >= challengeUntil) return (stated ?? byDefault) === 'no';
  // Up to 8.6 ChallengeResponseAuthentication turns this method on, and is on by default itself.
  return held('challengeresponseauthentication')[0]?.value === 'no' && stated !== 'yes';
}
