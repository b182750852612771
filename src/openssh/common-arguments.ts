/** The arguments that many keywords share. */
import type { AlgorithmFamily, ArgumentFacts } from './argument.ts';
import type { FormerFacts } from './keyword-facts.ts';
import { largestInteger } from './largest-integer.ts';
import type { Release } from './release.ts';

export const wildcards: readonly string[] = ['*', '?'];

/** The words that ssh takes for a flag; sshd takes the first two alone. */
export const clientFlagValues: readonly string[] = ['yes', 'no', 'true', 'false'];

/** How ssh prints a flag, and how one that takes other words too. */
export const printedAsYes = { true: 'yes', false: 'no' };
export const printedAsTrue = { yes: 'true', no: 'false' };

export const integer: ArgumentFacts = { kind: 'integer', min: 0, max: largestInteger };
export const time: ArgumentFacts = { kind: 'time', min: 0, max: largestInteger };
export const text: ArgumentFacts = { kind: 'string' };
export const path: ArgumentFacts = { kind: 'path' };
export const pathOrNone: ArgumentFacts = { kind: 'path', literals: ['none'] };
export const paths: ArgumentFacts = { kind: 'path-list', literals: ['none'], literalAlone: true };
export const globPaths: ArgumentFacts = { kind: 'glob-path-list' };
export const ignored: ArgumentFacts = { kind: 'ignored' };
export const unknown: ArgumentFacts = { kind: 'unknown' };
export const port: ArgumentFacts = { kind: 'port', min: 1, max: 65_535, serviceNames: true };
export const octalMask: ArgumentFacts = { kind: 'octal', min: 0, max: 0o777 };
export const assignments: ArgumentFacts = { kind: 'env-assign-list', syntax: 'NAME=VALUE' };
export const rawText: ArgumentFacts = { kind: 'raw-string', literals: ['none'], skipsEquals: false };

export const rekeyLimit: ArgumentFacts = {
  kind: 'rekey-limit',
  syntax: 'default|BYTES[K|M|G|...] [none|TIME]',
  min: 16,
  caseSensitive: true,
};

/** One of the values, in any case. */
export function oneOf(...values: readonly string[]): ArgumentFacts {
  return { kind: 'enum', values, caseSensitive: false };
}

export function algorithms(family: AlgorithmFamily): ArgumentFacts {
  return { kind: 'algorithm-list', family, separator: ',', operators: ['', '+', '-', '^'], caseSensitive: true };
}

export const logLevel: ArgumentFacts = {
  kind: 'enum',
  values: ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', 'DEBUG1', 'DEBUG2', 'DEBUG3'],
  caseSensitive: false,
  vendorValues: { debian: ['SILENT'] },
  printed: { SILENT: 'QUIET', DEBUG1: 'DEBUG' },
};

/** Before SkeyAuthentication became another name, it was taken without effect. */
export const formerSkey: readonly FormerFacts[] = [
  { until: 807, aliasOf: 'SkeyAuthentication', argument: ignored, arity: { min: 0, max: Infinity } },
];

const localFacilities = ['LOCAL0', 'LOCAL1', 'LOCAL2', 'LOCAL3', 'LOCAL4', 'LOCAL5', 'LOCAL6', 'LOCAL7'];
export const syslogFacility = oneOf('DAEMON', 'USER', 'AUTH', 'AUTHPRIV', ...localFacilities);
export const fingerprintHash: ArgumentFacts = {
  ...oneOf('md5', 'sha1', 'sha256', 'sha384', 'sha512'),
  printed: { md5: 'MD5', sha1: 'SHA1', sha256: 'SHA256', sha384: 'SHA384', sha512: 'SHA512' },
};

/** The key exchanges of the GSSAPI patch; the name of a mechanism follows. */
const gssapiDefaults = [
  'gss-group14-sha256-',
  'gss-group16-sha512-',
  'gss-nistp256-sha256-',
  'gss-curve25519-sha256-',
  'gss-group14-sha1-',
  'gss-gex-sha1-',
];

export const gssapiKeyExchanges: ArgumentFacts = {
  kind: 'comma-list',
  prefixes: [...gssapiDefaults, 'gss-group1-sha1-'],
  caseSensitive: true,
};

export const defaultGssapiKeyExchanges: string = gssapiDefaults.join(',');

const qosClasses = 'none af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs0 cs1 cs2 cs3 cs4 cs5 cs6 cs7';
const qosTypes = ['lowdelay', 'throughput', 'reliability'];

export const qos = {
  kind: 'ipqos',
  values: [...qosClasses.split(' '), 'ef', 'le', 'va', ...qosTypes],
  caseSensitive: false,
  numbers: { min: 0, max: 255, hexadecimal: false },
  withoutEffect: qosTypes,
} as const satisfies ArgumentFacts;

const qosBefore103 = { ...qos, values: qos.values.filter((value) => value !== 'va') };
const qosBefore101 = { ...qosBefore103, withoutEffect: [] };
const qosBefore98 = { ...qosBefore101, numbers: { min: 0, max: 255, hexadecimal: true } };
const qosBefore82 = { ...qosBefore98, values: qosBefore98.values.filter((value) => value !== 'le') };

/** Of two directives the last one won in the releases before `firstWinsSince`, which differs between the sides. */
export function formerQos(firstWinsSince: Release): readonly FormerFacts[] {
  const former: readonly FormerFacts[] = [
    { until: firstWinsSince, repeat: 'last' },
    { until: 708, default: 'lowdelay throughput' },
    { until: 802, argument: qosBefore82 },
    { until: 908, argument: qosBefore98 },
    { until: 1001, argument: qosBefore101, default: 'af21 cs1' },
    { until: 1003, argument: qosBefore103 },
  ];
  return former.toSorted((one, other) => one.until - other.until);
}

const channelTypes = [
  'agent-connection',
  'direct-tcpip',
  'direct-streamlocal@openssh.com',
  'forwarded-tcpip',
  'forwarded-streamlocal@openssh.com',
  'session',
  'session:shell',
  'session:command',
  'session:subsystem:*',
  'tun-connection',
  'x11-connection',
];

export const channelTimeouts = {
  kind: 'channel-timeout-list',
  syntax: 'TYPE_PATTERN=TIME',
  literals: ['none'],
  literalAlone: true,
  channelTypes: [...channelTypes, 'global'],
} as const satisfies ArgumentFacts;

export const formerChannelTimeouts: readonly FormerFacts[] = [
  { until: 907, argument: { ...channelTimeouts, channelTypes }, arity: { min: 0, max: Infinity } },
];
