/** Addresses as OpenSSH prints them again. */

/**
 * How ssh writes a host that is an address: as it is, but for the parts that are missing, redundant or hexadecimal.
 * Undefined for anything else; a zone (`%eth0`) is not understood.
 */
export function canonicalAddress(text: string): string | undefined {
  const canonical = text.includes(':') ? ipv6(text) : ipv4(text);
  return canonical === text.toLowerCase() ? text : canonical;
}

function ipv4(text: string): string | undefined {
  return /^[\da-fx.]+$/i.test(text) && /(?:^|\.)(?:0x[\da-f]*|\d+)$/i.test(text) ? hostOf(text) : undefined;
}

function ipv6(text: string): string | undefined {
  const host = hostOf(`[${text}]`)?.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host ?? '') ?? [];
  if (high === undefined || low === undefined) return host;
  const bytes = [high, low].map((part) => Number.parseInt(part, 16)).flatMap((part) => [part >> 8, part & 0xff]);
  return `::ffff:${bytes.join('.')}`;
}

/** URLs take addresses in the forms that inet_aton and inet_pton take, and hold them as inet_ntop writes them. */
function hostOf(text: string): string | undefined {
  const url = `http://${text}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
