/** The hosts of a ProxyJump (parse_jump in readconf.c, parse_user_host_port and parse_uri in misc.c). */
import { domainFault, withoutFinalDot } from '../openssh/domain.ts';
import { splitHostPort } from '../openssh/host-port.ts';
import { partOf } from './part.ts';
import { parsePort } from './port.ts';
import { portFault } from './port-fault.ts';
import { findWord, quoted } from './problem.ts';
import { type ArgumentInput, type FactsOf, type Problem, type Reader, type Reading, stored } from './reading.ts';

interface Hop {
  readonly user: string | undefined;
  readonly host: string;
  readonly port: number | undefined;
}

/** The value is the list as `ssh -G` prints it: the last host put together anew, those before it as written. */
export function readJumps({ facts, args, reader }: ArgumentInput<FactsOf<'jump-list'>>): Reading {
  const argument = args[0]!;
  const literal = findWord(facts.literals ?? [], argument.value, false);
  if (literal !== undefined) return stored(literal);
  const list = listIn(argument.value, reader);
  let start = 0;
  let last: Hop | undefined;
  for (const text of list.split(',')) {
    const hop = text.startsWith(scheme) ? parseUri(text, reader) : parseHop(text, reader);
    const accepts = 'hosts as [USER@]HOST[:PORT] with commas between them, or none';
    if ('problem' in hop) return { ...hop, accepts, at: partOf(argument, start, text.length) };
    last = hop;
    start += text.length + 1;
  }
  // Releases before 10.3 keep the hosts before the last comma from the text that they did not cut.
  const whole = reader.release < 1003 && reader.vendor !== 'debian' ? argument.value : list;
  return stored(whole.slice(0, whole.lastIndexOf(',') + 1) + printedHop(last!));
}

const scheme = 'ssh://';

/** From 8.7 to 10.0 whatever follows a blank was cut off, so that a list with blanks behind its commas was refused. */
function listIn(value: string, { release }: Reader): string {
  return release >= 807 && release < 1001 ? /^.[^ \t\n\v\f\r]*/s.exec(value)![0] : value;
}

/** Before 8.9 a `/` divided host and port too. */
const slashUntil = 809;

/** The host, or why it is none. */
type Parsed = Hop | Pick<Problem, 'problem' | 'reason'>;

function noHop(reason: string): Parsed {
  return { problem: 'invalid-argument', reason };
}

function parseHop(text: string, { release }: Reader): Parsed {
  const at = text.lastIndexOf('@');
  if (at === 0) return noHop('the user in front of the @ is missing');
  const split = splitHostPort(text.slice(at + 1));
  if (!split || (split.delimiter === '/' && release >= slashUntil)) return noHop(`${quoted(text)} is no host`);
  if (split.host === '' && text[at + 1] !== '[') return noHop('the name of a host is missing');
  const user = at === -1 ? undefined : text.slice(0, at);
  return withPort({ user, host: split.host }, split.rest);
}

function withPort(hop: Omit<Hop, 'port'>, text: string): Parsed {
  if (text === '') return { ...hop, port: undefined };
  return portFault(text) ?? { ...hop, port: parsePort(text) };
}

/** Before 8.5 a host had to be right both as a URI and as plain text, and was taken for the latter. */
const urisSince = 805;

function parseUri(text: string, reader: Reader): Parsed {
  const parsed = parseUriAlone(text.slice(scheme.length), reader);
  return 'problem' in parsed || reader.release >= urisSince ? parsed : parseHop(text, reader);
}

function parseUriAlone(text: string, reader: Reader): Parsed {
  const at = text.indexOf('@');
  const user = at === -1 ? undefined : decodeUser(text.slice(0, at).replace(/;.*/s, ''), reader);
  if (user === null) return noHop(`${quoted(text.slice(0, at))} is no user of a URI`);
  if (user === '') return noHop('the user in front of the @ is missing');
  const split = splitHostPort(text.slice(at + 1));
  if (!split) return noHop(`${quoted(text)} is no host`);
  const fault = domainFault(split.host, reader.release);
  if (fault !== undefined) return noHop(fault);
  const [port = '', path = ''] = split.delimiter === ':' ? split.rest.split(/\/(.*)/s) : ['', split.rest];
  if (path !== '') return noHop('a path stands behind the host');
  if (port === '' && split.rest !== '' && split.delimiter === ':') return noHop('the port is missing');
  return withPort({ user, host: withoutFinalDot(split.host) }, port);
}

/** The user with its `%XX` and `+` replaced; null where that cannot be done. */
function decodeUser(text: string, { release, vendor }: Reader): string | null {
  if (/%(?![\dA-Fa-f]{2})/.test(text)) return null;
  const decoded = text
    .replaceAll('+', ' ')
    .replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  const nul = decoded.indexOf('\0');
  if (nul === -1) return decoded;
  return release >= 1001 || vendor === 'debian' ? null : decoded.slice(0, nul);
}

function printedHop({ user, host, port }: Hop): string {
  const shown = host.includes(':') || /^[\d.]*$/.test(host) ? `[${host}]` : host;
  return `${user === undefined ? '' : `${user}@`}${shown}${port === undefined ? '' : `:${port}`}`;
}
