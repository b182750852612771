/** Names of domains (valid_domain in misc.c). */
import type { Release } from './release.ts';

/** From this release on a name may begin with an underscore. */
const underscoreSince: Release = 1000;

/** Why the text is no name of a domain, as a clause; undefined where it is. */
export function domainFault(name: string, release: Release): string | undefined {
  const shown = JSON.stringify(name);
  if (name === '') return 'the name of the domain is empty';
  const first = release >= underscoreSince ? /^[\dA-Za-z_]/ : /^[\dA-Za-z]/;
  if (!first.test(name)) return `${shown} begins with a character that no domain begins with`;
  if (name.includes('..')) return `${shown} has two dots in a row`;
  return /^[\w.-]*$/.test(name) ? undefined : `${shown} has a character that no domain has`;
}

/** The name without the dot that may end it. */
export function withoutFinalDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
