/** Which program a text is for, by the keywords that only one of them knows. */
import type { Dialect } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';

/** Undefined where the text holds no keyword of one dialect alone, or as many of both. */
export function dialectOfText(text: string): Dialect | undefined {
  let balance = 0;
  for (const [, word] of text.matchAll(/^[ \t]*([A-Za-z][A-Za-z0-9]*)/gm)) {
    const client = lookupKeyword('ssh_config', word!) !== undefined;
    const server = lookupKeyword('sshd_config', word!) !== undefined;
    balance += Number(client) - Number(server);
  }
  if (balance === 0) return undefined;
  return balance > 0 ? 'ssh_config' : 'sshd_config';
}
