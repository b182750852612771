/** The addresses on which sshd listens. */
import { isNetwork } from '../openssh/address.ts';
import { splitHostPort } from '../openssh/host-port.ts';
import type { Release } from '../openssh/release.ts';
import type { Argument } from '../syntax/ast.ts';
import { emptyWordProblem } from './empty-word.ts';
import { portFault } from './port-fault.ts';
import { emptyArgument, invalid, quoted } from './problem.ts';
import { type ArgumentInput, type FactsOf, type Problem, type Reader, type Reading, stored } from './reading.ts';

const form = 'HOST, HOST:PORT, [ADDRESS]:PORT or an IPv6 address';

/** The value is what is written: ports and addresses of a name are added once the whole file is read. */
export function readListenAddress({ args, reader }: ArgumentInput<FactsOf<'listen-address'>>): Reading {
  const [address, word, domain] = args as readonly [Argument, Argument?, Argument?];
  const behind = word ? domainProblem(word, domain) : emptyWordProblem(address, reader);
  return addressProblem(address, reader) ?? behind ?? stored(args.map(({ value }) => value).join(' '));
}

function addressProblem(argument: Argument, { release }: Reader): Problem | undefined {
  const { value } = argument;
  if (value === '') return emptyArgument(argument, form);
  const isBareIpv6 = !value.includes('[') && value.split(':').length > 2;
  const split = isBareIpv6 ? ({ host: value, delimiter: undefined, rest: '' } as const) : splitHostPort(value);
  if (!split || split.delimiter === '/') return invalid(argument, `${quoted(value)} is no address`, form);
  if (split.host === '') return invalid(argument, 'the address is missing', form);
  if (!isHost(split.host, release)) return invalid(argument, `${quoted(split.host)} is no address`, form);
  const fault = split.delimiter && portFault(split.rest);
  return fault ? { ...fault, accepts: form, at: argument } : undefined;
}

/** Whether the text is a name, which DNS may or may not know, or an address. No name has a colon. */
function isHost(text: string, release: Release): boolean {
  const [address = ''] = text.split('%');
  return !text.includes(':') || (!address.includes('/') && isNetwork(address, release));
}

/** Whether the machine has the routing domain cannot be known. */
function domainProblem(word: Argument, domain: Argument | undefined): Problem | undefined {
  const accepts = `${form}, then rdomain and a name`;
  if (word.value !== 'rdomain') return invalid(word, `${quoted(word.value)} stands behind the address`, accepts);
  return domain ? undefined : invalid(word, 'the name of the routing domain is missing', accepts);
}
