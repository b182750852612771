/** Ports, by number or by the name of a service. */
import { parseDecimal } from './c-number.ts';

/**
 * Services that a machine's /etc/services can be trusted to hold for TCP. What else it holds cannot be known: other
 * names are taken for mistakes.
 */
const services: Readonly<Record<string, number>> = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  domain: 53,
  gopher: 70,
  finger: 79,
  http: 80,
  www: 80,
  kerberos: 88,
  pop3: 110,
  sunrpc: 111,
  nntp: 119,
  ntp: 123,
  imap2: 143,
  snmp: 161,
  irc: 194,
  ldap: 389,
  https: 443,
  submissions: 465,
  submission: 587,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  socks: 1080,
  openvpn: 1194,
  nfs: 2049,
  mysql: 3306,
  svn: 3690,
  sip: 5060,
  postgresql: 5432,
  amqp: 5672,
  x11: 6000,
  git: 9418,
};

/** The port of a number from 1 to 65535 or of a service's name (a2port in misc.c); undefined where there is none. */
export function parsePort(text: string): number | undefined {
  const number = parseDecimal(text);
  if (number !== undefined) return number >= 1 && number <= 65_535 ? number : undefined;
  return Object.hasOwn(services, text) ? services[text] : undefined;
}
