/** What percent tokens of ssh_config stand for, as far as the text tells. */
import { lowerCase } from '../directive/problem.ts';
import { canonicalAddress } from './canonical-address.ts';
import { expandHostName } from './criterion.ts';
import { jumpInForce } from './jump.ts';
import type { PrintContext } from './printed-line.ts';

/** What tokens stand for, by their letter; a letter that is not there needs the machine that ssh runs on. */
export type KnownTokens = ReadonlyMap<string, string>;

/** The tokens of all keywords but User, which may hold no other user. */
export function knownTokens(context: PrintContext): KnownTokens {
  const user = remoteUser(context);
  return new Map([...tokensOfUser(context), ...(user === undefined ? [] : [['r', user] as const])]);
}

/** The host that ssh connects to (main in ssh.c); undefined where nobody has told the host that it is given. */
export function connectedHost({ subject, held }: PrintContext): string | undefined {
  if (subject.canonicalHost !== undefined && asksNameServers(held)) return subject.canonicalHost;
  const host = expandHostName(held('hostname')[0]?.value, subject);
  return host === undefined ? undefined : (canonicalAddress(host) ?? lowerCase(host));
}

/** Whether ssh looks for the full name of the host. */
export function asksNameServers(held: PrintContext['held']): boolean {
  return ['true', 'always'].includes(held('canonicalizehostname')[0]?.value ?? '');
}

/** Since 10.0 a User may hold tokens, and in 10.0 alone the user of the command line too. */
const userExpandsSince = 1000;

/** The user whom ssh logs in; undefined where that is whoever runs it, or a token hides the name. */
export function remoteUser(context: PrintContext): string | undefined {
  const { reader, subject, held } = context;
  const [stated] = held('user');
  if (!stated) return subject.localUser;
  const isExpanded = reader.release >= userExpandsSince && (stated.origin !== undefined || reader.release === 1000);
  return isExpanded ? expandTokens(stated.value, tokensOfUser(context)) : stated.value;
}

function tokensOfUser(context: PrintContext): KnownTokens {
  const { subject, held } = context;
  const known: readonly (readonly [letter: string, text: string | undefined])[] = [
    ['h', connectedHost(context)],
    ['j', jumpInForce(context)?.host ?? ''],
    ['k', held('hostkeyalias')[0]?.value ?? subject.host],
    ['n', subject.host],
    ['p', held('port')[0]?.value ?? '22'],
    ['u', subject.localUser],
  ];
  return new Map(known.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/**
 * The text with its known tokens expanded. The others stay as they are written, and beside them `%%` does too, so that no
 * token is made up.
 */
export function expandTokens(text: string, known: KnownTokens): string {
  const isComplete = [...text.matchAll(token)].every(([, letter = '']) => letter === '%' || known.has(letter));
  return text.replaceAll(token, (whole, letter: string) => {
    if (letter === '%') return isComplete ? '%' : whole;
    return known.get(letter) ?? whole;
  });
}

const token = /%([^])/g;
