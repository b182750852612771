/** Hosts with a port behind them (misc.c). */

export interface HostPort {
  /** Without the brackets of an address. */
  readonly host: string;
  /** What stands between the host and the port; undefined where the host stands alone. */
  readonly delimiter: ':' | '/' | undefined;
  /** What stands behind the delimiter. */
  readonly rest: string;
}

/**
 * Splits behind the host, at a `:` or a `/` (hpdelim2). The host may be an address in brackets. Undefined where the
 * bracket is not closed, or something else stands behind it.
 */
export function splitHostPort(text: string): HostPort | undefined {
  let end = text.search(/[:/]/);
  if (text.startsWith('[')) {
    const close = text.indexOf(']');
    if (close === -1) return undefined;
    end = close + 1 === text.length ? -1 : close + 1;
  }
  if (end === -1) return { host: withoutBrackets(text), delimiter: undefined, rest: '' };
  const delimiter = text[end];
  if (delimiter !== ':' && delimiter !== '/') return undefined;
  return { host: withoutBrackets(text.slice(0, end)), delimiter, rest: text.slice(end + 1) };
}

function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}
