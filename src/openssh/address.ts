/** Addresses and networks, and lists of them: CIDR networks or wildcard patterns, `!` negates (addr.c, addrmatch.c). */
import { matchesPattern } from './pattern.ts';
import type { Release } from './release.ts';

/** Whether an address is in a comma list; a negated entry that matches decides against. No other text is in any. */
export function matchesAddressList(list: string, address: string): boolean {
  const bits = addressBits(address);
  if (!bits) return false;
  let matched = false;
  for (const entry of list.split(',')) {
    const negated = entry.startsWith('!');
    const network = negated ? entry.slice(1) : entry;
    if (!matchesNetwork(network, bits) && !matchesPattern(network, address)) continue;
    if (negated) return false;
    matched = true;
  }
  return matched;
}

function matchesNetwork(network: string, bits: string): boolean {
  const known = networkOf(network);
  return known?.family === bits.length && bits.startsWith(known.prefix);
}

export interface Network {
  /** How many bits its addresses have: 32 or 128. */
  readonly family: number;
  /** The bits that its addresses begin with, in binary digits. */
  readonly prefix: string;
}

/** The network that an entry of an address list names, or the single address; undefined for a pattern. */
export function networkOf(entry: string): Network | undefined {
  const [, host = entry, length] = /^([^/]*)\/(\d+)$/.exec(entry) ?? [];
  const bits = addressBits(host);
  if (!bits || Number(length ?? 0) > bits.length) return undefined;
  return { family: bits.length, prefix: bits.slice(0, length === undefined ? bits.length : Number(length)) };
}

/** Why an entry of a list is refused, as a clause; undefined where it is a network, or taken for a pattern. */
export function networkFault(entry: string, release: Release): string | undefined {
  const network = parseNetwork(entry, release);
  if (!network) return undefined;
  const { bits, length } = network;
  if (length > bits.length) return `the prefix of ${JSON.stringify(entry)} is over ${bits.length} bits`;
  return bits.includes('1', length) ? `${JSON.stringify(entry)} has bits set behind its prefix` : undefined;
}

/** Whether the text is an address, alone or with a prefix length behind a `/`, be it too long or too short. */
export function isNetwork(text: string, release: Release): boolean {
  return parseNetwork(text, release) !== undefined;
}

/** How long a text may be that OpenSSH takes for an address. */
const longestNetwork = 63;

function parseNetwork(text: string, release: Release): { bits: string; length: number } | undefined {
  const slash = text.indexOf('/');
  const bits = addressBits(slash === -1 ? text : text.slice(0, slash));
  const length = slash === -1 ? bits?.length : prefixLength(text.slice(slash + 1), release);
  return bits === undefined || length === undefined || text.length > longestNetwork ? undefined : { bits, length };
}

/** Since 9.8 a length may have a plus in front, and one over 128 makes no pattern of the text. */
function prefixLength(text: string, release: Release): number | undefined {
  const digits = release >= 908 ? /^[ \t]*\+?(\d+)$/.exec(text)?.[1] : /^\d+$/.exec(text)?.[0];
  const length = Number(digits ?? Infinity);
  return length <= (release >= 908 ? 2_147_483_647 : 128) ? length : undefined;
}

/** The address as a string of 32 or 128 binary digits; undefined where it is none. */
function addressBits(text: string): string | undefined {
  return text.includes(':') ? bitsOfIpv6(text) : bitsOfIpv4(text);
}

/** As inet_aton reads it: up to four numbers in decimal, octal or hexadecimal, the last of which fills what is left. */
function bitsOfIpv4(text: string): string | undefined {
  const parts = text.split('.').map(numberOf);
  const last = parts.at(-1);
  if (parts.length > 4 || last === undefined || last >= 256 ** (5 - parts.length)) return undefined;
  if (!parts.slice(0, -1).every((part) => part !== undefined && part <= 255)) return undefined;
  const address = parts.slice(0, -1).reduce((sum: number, part, index) => sum + part! * 256 ** (3 - index), last);
  return address.toString(2).padStart(32, '0');
}

function numberOf(text: string): number | undefined {
  if (/^(0x[\da-f]+|[1-9]\d*)$/i.test(text)) return Number(text);
  return /^0[0-7]*$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

function bitsOfIpv6(text: string): string | undefined {
  const halves = withoutDottedTail(text).split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = head!.length + (tail?.length ?? 0);
  if (tail ? given > 7 : given !== 8) return undefined;
  const groups = [...head!, ...Array.from({ length: 8 - given }, () => '0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

/** `::ffff:10.0.0.1` as `::ffff:a00:1`. */
function withoutDottedTail(text: string): string {
  const dotted = /(?:\d+\.){3}\d+$/.exec(text)?.[0];
  const bits = dotted && bitsOfIpv4(dotted);
  if (!bits) return text;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group) => Number.parseInt(group, 2).toString(16));
  return text.slice(0, -dotted.length) + groups.join(':');
}
