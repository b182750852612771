/** The addresses that `sshd -T` says it listens on (add_one_listen_addr and format_listen_addrs in servconf.c). */
import { parsePort } from '../directive/port.ts';
import { splitHostPort } from '../openssh/host-port.ts';
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import { canonicalAddress } from './canonical-address.ts';
import type { Held, PrintContext, PrintedLine } from './printed-line.ts';

type AddressFamily = 'any' | 'inet' | 'inet6';

interface Listener {
  readonly address: string;
  /** Undefined where every Port is meant. */
  readonly port: number | undefined;
  readonly domain: string | undefined;
}

/** Every address with every port; without an address all of them. Each routing domain has a list of its own. */
export function listenAddresses({ keyword }: PrintedKeyword, context: PrintContext): readonly PrintedLine[] {
  const ports = portsOf(context.held('port'));
  const stated = context.held(keyword);
  const family = addressFamily(context);
  if (stated.length === 0) {
    return ports.flatMap(({ value, origin }) =>
      printed(anyAddress[family], { port: value, origin, domain: undefined }),
    );
  }
  const byDomain = new Map<string | undefined, PrintedLine[]>();
  for (const { value, origin } of stated) {
    const { address, port, domain } = readListener(value);
    const lines = (port === undefined ? ports.map((each) => each.value) : [String(port)]).flatMap((each) =>
      printed(addressesOf(address, family), { port: each, origin, domain }),
    );
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), ...lines]);
  }
  return [...byDomain.values()].flat();
}

export function addressFamily({ held }: Pick<PrintContext, 'held'>): AddressFamily {
  return (held('addressfamily')[0]?.value as AddressFamily | undefined) ?? 'any';
}

function portsOf(held: Held): Held {
  return held.length > 0 ? held : [{ value: '22', origin: undefined }];
}

/** `address`, `address:port` or `[address]:port`, and `rdomain NAME` behind it. */
export function readListener(text: string): Listener {
  const [place = '', , domain] = text.split(' ');
  const isBareIpv6 = !place.includes('[') && place.split(':').length > 2;
  const split = isBareIpv6 ? undefined : splitHostPort(place);
  const port = split?.delimiter === undefined ? undefined : parsePort(split.rest);
  return { address: split?.host ?? place, port, domain };
}

const anyAddress: Readonly<Record<AddressFamily, readonly string[]>> = {
  any: ['::', '0.0.0.0'],
  inet: ['0.0.0.0'],
  inet6: ['::'],
};

/** For the C library a `*` is this machine alone. */
const loopback: Readonly<Record<AddressFamily, readonly string[]>> = {
  any: ['127.0.0.1', '::1'],
  inet: ['127.0.0.1'],
  inet6: ['::1'],
};

/** A name stays, as no text tells what it resolves to. */
function addressesOf(address: string, family: AddressFamily): readonly string[] {
  return address === '*' ? loopback[family] : [canonicalAddress(address)?.toLowerCase() ?? address];
}

interface Place {
  readonly port: string;
  readonly domain: string | undefined;
  readonly origin: PrintedLine['origin'];
}

function printed(addresses: readonly string[], { port, domain, origin }: Place): readonly PrintedLine[] {
  const suffix = domain === undefined ? '' : ` rdomain ${domain}`;
  return addresses.map((address) => ({
    text: `${address.includes(':') ? `[${address}]` : address}:${port}${suffix}`,
    origin,
  }));
}
