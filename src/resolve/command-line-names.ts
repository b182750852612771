/** Names of hosts and users that ssh refuses, as a shell might obey them (ssh_valid_hostname and ssh_valid_ruser). */
import type { Build } from '../openssh/keyword.ts';

/** The first releases that look at the names, refuse commas in hosts, and control characters in users. */
const checksSince = 906;
const commasSince = 1000;
const controlsSince = 1001;

/** Debian brought all of it back to 9.2. */
const debianSince = 902;

/** Why a host is refused, as a clause; undefined where it is taken. */
export function hostNameFault(host: string, build: Build): string | undefined {
  if (!knows(build, checksSince)) return undefined;
  const strange = knows(build, commasSince) ? /['`"$\\;&<>|(){},\s\p{Cc}]/u : /['`"$\\;&<>|(){}\s\p{Cc}]/u;
  return host.startsWith('-') || strange.test(host)
    ? `ssh refuses ${JSON.stringify(host)} as the name of a host`
    : undefined;
}

/** Why a user is refused, as a clause; undefined where it is taken. */
export function userNameFault(user: string, build: Build): string | undefined {
  if (!knows(build, checksSince)) return undefined;
  const isStrange = /^-|['`";&<>|(){}]|\s-|\\$/.test(user) || (knows(build, controlsSince) && /\p{Cc}/u.test(user));
  return isStrange ? `ssh refuses ${JSON.stringify(user)} as the name of a user` : undefined;
}

function knows({ release, vendor }: Build, since: number): boolean {
  return release >= since || (vendor === 'debian' && release >= debianSince);
}
