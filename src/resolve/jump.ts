/** The host that ssh goes through. */
import { argvSplitSince } from '../syntax/words.ts';
import type { Origin } from './model.ts';
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
  if (!stated || (stated.value === 'none' && !isHostCalledNone(stated.origin, reader.release))) return undefined;
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

/**
 * Since 8.7 ssh looks whether all that is written is `none` before it takes a comment off, or what follows a blank
 * (parse_jump in readconf.c).
 */
export function isHostCalledNone(origin: Origin | undefined, release: number): boolean {
  if (!origin || release < argvSplitSince) return false;
  const { args, trailingComment } = origin.directive;
  return trailingComment !== undefined || args[0]?.value.toLowerCase() !== 'none';
}
