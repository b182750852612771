/** Address lists of `Match address` and `localaddress`: CIDR networks or wildcard patterns, `!` negates (addrmatch.c). */
import { matchesPattern } from './pattern.ts';

/** Whether an address is in a comma list; a negated entry that matches decides against. What is no address is in none. */
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
  const [, host = network, prefix] = /^([^/]*)\/(\d+)$/.exec(network) ?? [];
  const base = addressBits(host);
  if (base?.length !== bits.length) return false;
  const length = prefix === undefined ? bits.length : Number(prefix);
  return length <= bits.length && bits.startsWith(base.slice(0, length));
}

/** The address as a string of 32 or 128 binary digits; undefined where it is none. */
function addressBits(text: string): string | undefined {
  return text.includes(':') ? bitsOfIpv6(text) : bitsOfIpv4(text);
}

function bitsOfIpv4(text: string): string | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.map((part) => Number(part).toString(2).padStart(8, '0')).join('');
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
  const [dotted] = /[^:]*\..*$/.exec(text) ?? [];
  const bits = dotted === undefined ? undefined : bitsOfIpv4(dotted);
  if (!dotted || !bits) return text;
  const groups = [bits.slice(0, 16), bits.slice(16)].map((group) => Number.parseInt(group, 2).toString(16));
  return text.slice(0, -dotted.length) + groups.join(':');
}
