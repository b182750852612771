/** The host that ssh goes through. */
import { argvSplitSince } from '../syntax/words.ts';
import type { Held, PrintContext } from './printed-line.ts';

export interface Jump {
  readonly user: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly stated: Held[number];
}

/** The last host of the ProxyJump in force; undefined where there is none, or it is `none`. */
export function jumpInForce({ reader, held }: Pick<PrintContext, 'reader' | 'held'>): Jump | undefined {
  const [stated] = held('proxyjump');
  if (!stated || (stated.value === 'none' && !isHostCalledNone(stated, reader.release))) return undefined;
  const hop = stated.value.slice(stated.value.lastIndexOf(',') + 1).trimStart();
  const groups = hopForm.exec(hop)?.groups;
  return {
    user: groups?.['user'],
    host: groups?.['address'] ?? groups?.['name'] ?? hop,
    port: groups?.['port'],
    stated,
  };
}

/** `user@host:port`, an address in brackets. */
const hopForm = /^(?:(?<user>.*)@)?(?:\[(?<address>.*)\]|(?<name>[^:]*))(?::(?<port>\d+))?$/s;

/** Since 8.7 ssh looks whether the value is `none` before it takes a comment off (parse_jump in readconf.c). */
function isHostCalledNone({ origin }: Held[number], release: number): boolean {
  return release >= argvSplitSince && origin?.directive.trailingComment !== undefined;
}
