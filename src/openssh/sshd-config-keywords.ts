/** The keywords of sshd_config. */
import type { ArgumentFacts } from './argument.ts';
import {
  algorithms,
  assignments,
  channelTimeouts,
  defaultGssapiKeyExchanges,
  fingerprintHash,
  formerChannelTimeouts,
  formerQos,
  formerSkey,
  globPaths,
  gssapiKeyExchanges,
  ignored,
  integer,
  logLevel,
  octalMask,
  oneOf,
  path,
  pathOrNone,
  paths,
  port,
  qos,
  rawText,
  rekeyLimit,
  syslogFacility,
  text,
  time,
  wildcards,
} from './common-arguments.ts';
import { largestInteger } from './largest-integer.ts';
import type { FormerFacts, KeywordFacts } from './keyword-facts.ts';
import {
  alias,
  globalRow,
  noneOrMore,
  obsolete,
  one,
  oneOrMore,
  oneOrTwo,
  removed,
  row,
  vendorRow,
} from './keyword-row.ts';

const flag: ArgumentFacts = { kind: 'flag', values: ['yes', 'no'], caseSensitive: false };
const command = { kind: 'raw-command', literals: ['none'], skipsEquals: false } as const satisfies ArgumentFacts;
const program: ArgumentFacts = { ...command, absolute: true };
const userPatterns: ArgumentFacts = { kind: 'user-pattern-list', syntax: 'user[@host-or-CIDR]', wildcards };

const authMethods: ArgumentFacts = {
  kind: 'auth-method-lists',
  values: ['none', 'publickey', 'gssapi-with-mic', 'password', 'keyboard-interactive', 'hostbased'],
  syntax: 'method[:submethod][,method...]',
  literals: ['any'],
  literalAlone: true,
  caseSensitive: true,
};

const forwarding: ArgumentFacts = { ...oneOf('yes', 'all', 'no', 'local', 'remote'), printed: { all: 'yes' } };

const penaltiesBefore103 = {
  kind: 'penalty-list',
  keys: {
    crash: 'time',
    authfail: 'time',
    noauth: 'time',
    'grace-exceeded': 'time',
    refuseconnection: 'time',
    max: 'time',
    min: 'time',
    'max-sources4': 'integer',
    'max-sources6': 'integer',
    overflow: ['deny-all', 'permissive'],
    overflow6: ['deny-all', 'permissive'],
  },
  literals: ['yes', 'no'],
  literalAlone: true,
} as const satisfies ArgumentFacts;

const penalties: ArgumentFacts = {
  ...penaltiesBefore103,
  keys: { ...penaltiesBefore103.keys, invaliduser: 'time' },
};

const maxStartups = {
  kind: 'max-startups',
  syntax: 'N | start:rate:full',
  start: { min: 1 },
  rate: { min: 1, max: 100 },
} as const satisfies ArgumentFacts;

const matchCriteria: ArgumentFacts = {
  kind: 'match-criteria',
  criteria: {
    user: 404,
    group: 404,
    host: 404,
    address: 404,
    localaddress: 601,
    localport: 601,
    all: 605,
    rdomain: 707,
    'invalid-user': 909,
    version: 1000,
  },
};

/** sshd 10.4 spelt its GSSAPI keywords as the removed Gss… ones. */
const misnamedGssapi = [{ from: 1004, until: 1005 }];

/** Lists that might be empty before 9.7. */
const formerLists: readonly FormerFacts[] = [{ until: 907, arity: noneOrMore }];

const userTokens = ['%%', '%h', '%U', '%u'];

/** The table, made when it is asked for: a run pays for the dialects that it meets. */
// oxlint-disable-next-line max-lines-per-function -- a table
export const sshdConfigKeywords = (): readonly KeywordFacts[] => [
  // In use.
  row(
    'AcceptEnv',
    { kind: 'env-pattern-list', wildcards },
    { since: 309, inMatch: 601, arity: oneOrMore, repeat: 'accumulate', former: formerLists },
  ),
  globalRow('AddressFamily', oneOf('any', 'inet', 'inet6'), { since: 400, default: 'any' }),
  row('AllowAgentForwarding', flag, { since: 501, inMatch: 501, default: 'yes' }),
  row(
    'AllowGroups',
    { kind: 'group-pattern-list', wildcards },
    { inMatch: 601, arity: oneOrMore, repeat: 'accumulate', former: formerLists },
  ),
  row('AllowStreamLocalForwarding', forwarding, { since: 607, inMatch: 607, default: 'yes' }),
  row('AllowTcpForwarding', forwarding, { since: 203, inMatch: 404, default: 'yes' }),
  row('AllowUsers', userPatterns, { inMatch: 601, arity: oneOrMore, repeat: 'accumulate', former: formerLists }),
  row('AuthenticationMethods', authMethods, { since: 602, inMatch: 602, arity: oneOrMore, default: 'any' }),
  row('AuthorizedKeysCommand', program, {
    since: 602,
    inMatch: 602,
    arity: oneOrMore,
    default: 'none',
    tokens: ['%%', '%C', '%D', '%f', '%h', '%k', '%t', '%U', '%u'],
    former: [{ until: 904, tokens: ['%%', '%f', '%h', '%k', '%t', '%U', '%u'] }],
  }),
  row('AuthorizedKeysCommandUser', text, { since: 602, inMatch: 602 }),
  row('AuthorizedKeysFile', paths, {
    since: 209,
    inMatch: 506,
    arity: oneOrMore,
    default: '.ssh/authorized_keys .ssh/authorized_keys2',
    tokens: userTokens,
    expandsTilde: true,
    former: [...formerLists, { until: 1003, argument: { ...paths, literalAlone: false } }],
  }),
  row('AuthorizedPrincipalsCommand', program, {
    since: 609,
    inMatch: 609,
    arity: oneOrMore,
    default: 'none',
    tokens: ['%%', '%C', '%D', '%F', '%f', '%h', '%i', '%K', '%k', '%s', '%T', '%t', '%U', '%u'],
    former: [
      { until: 807, repeat: 'first', quirks: [] },
      {
        until: 904,
        tokens: ['%%', '%F', '%f', '%h', '%i', '%K', '%k', '%s', '%T', '%t', '%U', '%u'],
        repeat: 'last',
        quirks: ['lost-after-keys-command'],
      },
    ],
  }),
  row('AuthorizedPrincipalsCommandUser', text, { since: 609, inMatch: 609 }),
  row('AuthorizedPrincipalsFile', pathOrNone, {
    since: 506,
    inMatch: 506,
    default: 'none',
    tokens: userTokens,
    expandsTilde: true,
  }),
  row('Banner', pathOrNone, { since: 205, inMatch: 406, default: 'none', expandsTilde: true }),
  row('CASignatureAlgorithms', algorithms('ca-signature'), { since: 709, inMatch: 709, defaultSource: 'proposal' }),
  row('ChannelTimeout', channelTimeouts, {
    since: 902,
    inMatch: 902,
    arity: oneOrMore,
    default: 'none',
    former: formerChannelTimeouts,
  }),
  row('ChrootDirectory', pathOrNone, { since: 409, inMatch: 409, default: 'none', tokens: userTokens }),
  globalRow('Ciphers', algorithms('cipher'), { since: 201, defaultSource: 'proposal' }),
  row('ClientAliveCountMax', integer, {
    since: 209,
    inMatch: 704,
    default: '3',
    zero: 'never-disconnect',
    former: [{ until: 802, zero: 'disconnect' }],
  }),
  row('ClientAliveInterval', time, { since: 209, inMatch: 704, default: '0', zero: 'off' }),
  globalRow(
    'Compression',
    { ...oneOf('yes', 'delayed', 'no'), printed: { delayed: 'yes' } },
    { since: 303, default: 'yes' },
  ),
  row(
    'DenyGroups',
    { kind: 'group-pattern-list', wildcards },
    { inMatch: 601, arity: oneOrMore, repeat: 'accumulate', former: formerLists },
  ),
  row('DenyUsers', userPatterns, { inMatch: 601, arity: oneOrMore, repeat: 'accumulate', former: formerLists }),
  row('DisableForwarding', flag, { since: 704, inMatch: 704, default: 'no' }),
  row('ExposeAuthInfo', flag, { since: 706, inMatch: 706, default: 'no' }),
  globalRow('FingerprintHash', fingerprintHash, { since: 608, repeat: 'last', default: 'sha256' }),
  row('ForceCommand', command, { since: 404, inMatch: 404, arity: oneOrMore, default: 'none' }),
  row('GatewayPorts', oneOf('yes', 'no', 'clientspecified'), { since: 201, inMatch: 404, default: 'no' }),
  row('GSSAPIAuthentication', flag, {
    since: 307,
    gaps: misnamedGssapi,
    inMatch: 406,
    default: 'no',
    buildFeature: 'GSSAPI',
  }),
  globalRow('GSSAPICleanupCredentials', flag, {
    since: 308,
    gaps: misnamedGssapi,
    default: 'yes',
    buildFeature: 'GSSAPI',
  }),
  globalRow('GSSAPIDelegateCredentials', flag, {
    since: 1003,
    gaps: misnamedGssapi,
    default: 'yes',
    buildFeature: 'GSSAPI',
  }),
  globalRow('GSSAPIStrictAcceptorCheck', flag, {
    since: 609,
    gaps: misnamedGssapi,
    default: 'yes',
    buildFeature: 'GSSAPI',
    former: [{ until: 705, default: 'no' }],
  }),
  row('HostbasedAcceptedAlgorithms', algorithms('hostkey'), { since: 805, inMatch: 805, defaultSource: 'proposal' }),
  row('HostbasedAuthentication', flag, { since: 209, inMatch: 406, default: 'no' }),
  row('HostbasedUsesNameFromPacketOnly', flag, { since: 209, inMatch: 506, default: 'no' }),
  globalRow('HostCertificate', pathOrNone, { since: 504, repeat: 'accumulate' }),
  globalRow('HostKey', pathOrNone, {
    repeat: 'accumulate',
    default:
      '/etc/ssh/ssh_host_rsa_key /etc/ssh/ssh_host_ecdsa_key /etc/ssh/ssh_host_ed25519_key /etc/ssh/ssh_host_mldsa44_ed25519_key',
    former: [
      { until: 1004, default: '/etc/ssh/ssh_host_rsa_key /etc/ssh/ssh_host_ecdsa_key /etc/ssh/ssh_host_ed25519_key' },
    ],
  }),
  globalRow('HostKeyAgent', { kind: 'path', literals: ['SSH_AUTH_SOCK', 'none'] }, { since: 603, default: 'none' }),
  globalRow('HostKeyAlgorithms', algorithms('hostkey'), { since: 700, defaultSource: 'proposal' }),
  row('IgnoreRhosts', oneOf('yes', 'no', 'shosts-only'), {
    inMatch: 803,
    default: 'yes',
    former: [{ until: 803, argument: flag }],
  }),
  globalRow('IgnoreUserKnownHosts', flag, { default: 'no' }),
  row('Include', globPaths, { since: 802, inMatch: 802, arity: oneOrMore, repeat: 'none' }),
  row('IPQoS', qos, {
    since: 507,
    inMatch: 507,
    arity: oneOrTwo,
    default: 'ef cs0',
    vendorDefaults: [{ vendor: 'debian', default: 'lowdelay throughput' }],
    former: formerQos(1003),
  }),
  row('KbdInteractiveAuthentication', flag, {
    since: 203,
    inMatch: 406,
    default: 'yes',
    former: [{ until: 807, default: 'no' }],
  }),
  row('KerberosAuthentication', flag, { inMatch: 406, default: 'no', buildFeature: 'KRB5' }),
  globalRow('KerberosGetAFSToken', ignored, {
    since: 308,
    arity: noneOrMore,
    default: 'no',
    buildFeature: 'KRB5+AFS',
  }),
  globalRow('KerberosOrLocalPasswd', flag, { default: 'yes', buildFeature: 'KRB5' }),
  globalRow('KerberosTicketCleanup', flag, { default: 'yes', buildFeature: 'KRB5' }),
  globalRow('KexAlgorithms', algorithms('kex'), { since: 507, defaultSource: 'proposal' }),
  globalRow(
    'ListenAddress',
    { kind: 'listen-address', syntax: 'host | IPv4[:port] | IPv6 | [IPv6]:port [rdomain NAME]' },
    { arity: { min: 1, max: 3 }, repeat: 'accumulate', defaultSource: 'all-addresses' },
  ),
  globalRow('LoginGraceTime', time, { default: '120', zero: 'unlimited', former: [{ until: 305, default: '600' }] }),
  row('LogLevel', logLevel, { inMatch: 706, default: 'INFO' }),
  row(
    'LogVerbose',
    { kind: 'log-verbose-pattern-list', literals: ['none'], literalAlone: true },
    {
      since: 805,
      inMatch: 805,
      arity: oneOrMore,
      default: 'none',
      former: [{ until: 807, argument: { kind: 'log-verbose-pattern-list' } }, ...formerLists],
    },
  ),
  globalRow('MACs', algorithms('mac'), { since: 205, defaultSource: 'proposal' }),
  row('Match', matchCriteria, { since: 404, inMatch: 404, arity: oneOrMore, repeat: 'block' }),
  row('MaxAuthTries', integer, { since: 309, inMatch: 501, default: '6' }),
  row('MaxSessions', integer, { since: 501, inMatch: 501, default: '10', zero: 'no-sessions' }),
  globalRow('MaxStartups', maxStartups, {
    since: 201,
    default: '10:30:100',
    former: [
      { until: 602, default: '10' },
      { until: 902, argument: { ...maxStartups, start: { min: -largestInteger - 1 } } },
      { until: 1001, repeat: 'last', quirks: ['keeps-rate'] },
    ],
  }),
  globalRow('ModuliFile', pathOrNone, { since: 806, default: '/etc/ssh/moduli' }),
  row('PAMServiceName', text, {
    since: 908,
    inMatch: 1005,
    default: 'sshd',
    buildFeature: 'PAM',
    quirks: ['no-effect-in-match'],
    former: [
      { until: 1004, inMatch: 908, quirks: [] },
      { until: 1005, inMatch: false },
    ],
  }),
  row('PasswordAuthentication', flag, { inMatch: 406, default: 'yes' }),
  row('PermitEmptyPasswords', flag, { inMatch: 502, default: 'no' }),
  row(
    'PermitListen',
    {
      kind: 'permit-list',
      syntax: 'port | host:port (port may be *)',
      literals: ['any', 'none'],
      caseSensitive: true,
      portAlone: true,
    },
    { since: 708, inMatch: 708, arity: oneOrMore, default: 'any' },
  ),
  row(
    'PermitOpen',
    {
      kind: 'permit-list',
      syntax: 'host:port | IPv4:port | [IPv6]:port (port may be *)',
      literals: ['any', 'none'],
      caseSensitive: true,
    },
    { since: 404, inMatch: 404, arity: oneOrMore, default: 'any' },
  ),
  row(
    'PermitRootLogin',
    {
      ...oneOf('yes', 'no', 'prohibit-password', 'without-password', 'forced-commands-only'),
      printed: { 'without-password': 'prohibit-password' },
    },
    { inMatch: 409, default: 'prohibit-password', former: [{ until: 700, default: 'yes' }] },
  ),
  row('PermitTTY', flag, { since: 605, inMatch: 605, default: 'yes' }),
  row(
    'PermitTunnel',
    { kind: 'enum', values: ['yes', 'no', 'point-to-point', 'ethernet'], caseSensitive: true },
    { since: 403, inMatch: 506, default: 'no' },
  ),
  globalRow(
    'PermitUserEnvironment',
    { kind: 'flag-or-pattern-list', values: ['yes', 'no'], caseSensitive: true, separator: ',', wildcards },
    { since: 305, default: 'no' },
  ),
  row('PermitUserRC', flag, { since: 607, inMatch: 607, default: 'yes' }),
  globalRow(
    'PerSourceMaxStartups',
    { kind: 'integer', min: 0, max: largestInteger, literals: ['none'], caseSensitive: true },
    { since: 805, default: 'none', former: [{ until: 905, repeat: 'last' }] },
  ),
  globalRow(
    'PerSourceNetBlockSize',
    { kind: 'netblock', syntax: 'v4bits[:v6bits]', ipv4: { min: 0, max: 32 }, ipv6: { min: 0, max: 128 } },
    { since: 805, default: '32:128', former: [{ until: 1001, repeat: 'last' }] },
  ),
  globalRow('PerSourcePenalties', penalties, {
    since: 908,
    arity: oneOrMore,
    repeat: 'first-per-key',
    default:
      'crash:90 authfail:5 noauth:1 invaliduser:5 grace-exceeded:10 refuseconnection:10 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
    former: [
      {
        until: 1003,
        argument: penaltiesBefore103,
        default:
          'crash:90 authfail:5 noauth:1 grace-exceeded:10 refuseconnection:10 max:600 min:15 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
      },
    ],
  }),
  globalRow(
    'PerSourcePenaltyExemptList',
    { kind: 'address-list', separator: ',', negation: '!', cidr: true },
    { since: 908, default: 'none' },
  ),
  globalRow('PidFile', pathOrNone, {
    since: 201,
    default: '/var/run/sshd.pid',
    vendorDefaults: [{ vendor: 'debian', default: '/run/sshd.pid' }],
  }),
  globalRow('Port', port, { repeat: 'accumulate', default: '22', maxEntries: 256 }),
  globalRow('PrintLastLog', flag, { since: 209, default: 'yes', buildFeature: 'lastlog' }),
  globalRow('PrintMotd', flag, { default: 'yes' }),
  row('PubkeyAcceptedAlgorithms', algorithms('hostkey'), { since: 805, inMatch: 805, defaultSource: 'proposal' }),
  row('PubkeyAuthentication', flag, { since: 205, inMatch: 406, default: 'yes' }),
  row(
    'PubkeyAuthOptions',
    { kind: 'option-list', values: ['none', 'touch-required', 'verify-required'], caseSensitive: false },
    {
      since: 802,
      inMatch: 802,
      arity: noneOrMore,
      default: 'none',
      former: [
        { until: 804, argument: { kind: 'option-list', values: ['none', 'touch-required'], caseSensitive: false } },
      ],
    },
  ),
  row(
    'RDomain',
    { kind: 'string', literals: ['none', '%D'] },
    { since: 707, inMatch: 707, default: 'none', buildFeature: 'rdomain' },
  ),
  row('RefuseConnection', flag, { since: 909, inMatch: 909, default: 'no' }),
  row('RekeyLimit', rekeyLimit, {
    since: 603,
    inMatch: 603,
    arity: oneOrTwo,
    default: 'default none',
    quirks: ['parts-apart'],
  }),
  row('RequiredRSASize', integer, { since: 901, inMatch: 901, default: '1024' }),
  row('RevokedKeys', paths, {
    since: 504,
    inMatch: 504,
    arity: oneOrMore,
    default: 'none',
    expandsTilde: true,
    former: [{ until: 1003, argument: pathOrNone, arity: one }],
  }),
  globalRow(
    'SecurityKeyProvider',
    { kind: 'path', literals: ['internal', 'none'] },
    { since: 802, default: 'internal' },
  ),
  row('SetEnv', assignments, {
    since: 708,
    inMatch: 708,
    arity: oneOrMore,
    former: [
      { until: 805, quirks: ['no-effect-in-match'] },
      { until: 907, arity: noneOrMore },
    ],
  }),
  globalRow('SshdAuthPath', path, {
    since: 1000,
    default: '/usr/libexec/sshd-auth',
    vendorDefaults: [{ vendor: 'debian', default: '/usr/lib/openssh/sshd-auth' }],
  }),
  globalRow('SshdSessionPath', path, {
    since: 908,
    default: '/usr/libexec/sshd-session',
    vendorDefaults: [{ vendor: 'debian', default: '/usr/lib/openssh/sshd-session' }],
  }),
  row('StreamLocalBindMask', octalMask, { since: 607, inMatch: 607, repeat: 'last', default: '0177' }),
  row('StreamLocalBindUnlink', flag, { since: 607, inMatch: 607, default: 'no' }),
  globalRow('StrictModes', flag, { default: 'yes' }),
  row(
    'Subsystem',
    { kind: 'subsystem', syntax: 'NAME COMMAND [ARGS...]' },
    {
      since: 201,
      inMatch: 905,
      arity: { min: 2, max: Infinity },
      repeat: 'first-per-name',
      former: [{ until: 905, repeat: 'once-per-name' }],
    },
  ),
  globalRow('SyslogFacility', syslogFacility, { default: 'AUTH' }),
  globalRow('TCPKeepAlive', flag, { since: 308, default: 'yes' }),
  row('TrustedUserCAKeys', pathOrNone, { since: 504, inMatch: 504, default: 'none', expandsTilde: true }),
  row(
    'UnusedConnectionTimeout',
    { ...time, literals: ['none'] },
    { since: 902, inMatch: 902, default: 'none', zero: 'off', quirks: ['none-overrides'] },
  ),
  globalRow('UseDNS', flag, { since: 307, default: 'no', former: [{ until: 608, default: 'yes' }] }),
  globalRow('UsePAM', flag, { since: 307, default: 'no', buildFeature: 'PAM' }),
  globalRow('VersionAddendum', rawText, { since: 601, arity: oneOrMore, default: 'none' }),
  row('X11DisplayOffset', integer, { inMatch: 404, default: '10' }),
  row('X11Forwarding', flag, { inMatch: 404, default: 'no' }),
  row('X11UseLocalhost', flag, { since: 301, inMatch: 404, default: 'yes' }),
  globalRow('XAuthLocation', pathOrNone, { since: 201, default: '/usr/bin/xauth', defaultSource: 'build' }),

  // Other names.
  alias('ChallengeResponseAuthentication', flag, {
    since: 205,
    aliasOf: 'KbdInteractiveAuthentication',
    aliasSince: 807,
    inMatch: 807,
  }),
  alias('DSAAuthentication', flag, { since: 201, aliasOf: 'PubkeyAuthentication', aliasSince: 205, inMatch: false }),
  alias('HostbasedAcceptedKeyTypes', algorithms('hostkey'), {
    since: 608,
    aliasOf: 'HostbasedAcceptedAlgorithms',
    aliasSince: 805,
    inMatch: 608,
  }),
  alias('HostDSAKey', pathOrNone, {
    since: 201,
    aliasOf: 'HostKey',
    aliasSince: 205,
    inMatch: false,
    repeat: 'accumulate',
  }),
  alias('KeepAlive', flag, { aliasOf: 'TCPKeepAlive', aliasSince: 308, inMatch: false }),
  alias('PubkeyAcceptedKeyTypes', algorithms('hostkey'), {
    since: 608,
    aliasOf: 'PubkeyAcceptedAlgorithms',
    aliasSince: 805,
    inMatch: 608,
  }),
  alias('SkeyAuthentication', flag, {
    aliasOf: 'KbdInteractiveAuthentication',
    aliasSince: 807,
    inMatch: 807,
    former: formerSkey,
  }),

  // Taken without effect.
  obsolete('AFSTokenPassing', 'deprecated', { deprecatedSince: 307, inMatch: false }),
  obsolete('AuthorizedKeysFile2', 'deprecated', {
    since: 209,
    deprecatedSince: 509,
    replacement: 'AuthorizedKeysFile',
    inMatch: 506,
  }),
  obsolete('CheckMail', 'deprecated', { deprecatedSince: 209, inMatch: false }),
  obsolete('KerberosTgtPassing', 'deprecated', { deprecatedSince: 307, inMatch: false }),
  obsolete('KeyRegenerationInterval', 'deprecated', { deprecatedSince: 704, inMatch: false }),
  obsolete('Protocol', 'ignored', { since: 201, deprecatedSince: 704, inMatch: false }),
  obsolete('ReverseMappingCheck', 'deprecated', {
    since: 205,
    deprecatedSince: 307,
    replacement: 'UseDNS',
    inMatch: false,
  }),
  obsolete('RhostsAuthentication', 'deprecated', { deprecatedSince: 307, inMatch: false }),
  obsolete('RhostsRSAAuthentication', 'deprecated', { deprecatedSince: 704, inMatch: 406 }),
  obsolete('RSAAuthentication', 'deprecated', { deprecatedSince: 704, inMatch: 406 }),
  obsolete('ServerKeyBits', 'deprecated', { deprecatedSince: 704, inMatch: false }),
  obsolete('UseLogin', 'deprecated', { deprecatedSince: 704, inMatch: false }),
  obsolete('UsePrivilegeSeparation', 'deprecated', { since: 302, deprecatedSince: 705, inMatch: false }),
  obsolete('VerifyReverseMapping', 'deprecated', {
    since: 301,
    deprecatedSince: 307,
    replacement: 'UseDNS',
    inMatch: false,
  }),

  // Refused again.
  removed('GssAuthentication', {
    argument: flag,
    arity: one,
    since: 1004,
    removed: 1005,
    replacement: 'GSSAPIAuthentication',
    inMatch: 1004,
  }),
  removed('GssCleanupCreds', {
    argument: flag,
    arity: one,
    since: 1004,
    removed: 1005,
    replacement: 'GSSAPICleanupCredentials',
    inMatch: false,
  }),
  removed('GssDelegateCreds', {
    argument: flag,
    arity: one,
    since: 1004,
    removed: 1005,
    replacement: 'GSSAPIDelegateCredentials',
    inMatch: false,
  }),
  removed('GssStrictAcceptor', {
    argument: flag,
    arity: one,
    since: 1004,
    removed: 1005,
    replacement: 'GSSAPIStrictAcceptorCheck',
    inMatch: false,
  }),
  removed('PAMAuthenticationViaKbdInt', {
    argument: ignored,
    arity: noneOrMore,
    since: 209,
    deprecatedSince: 307,
    removed: 1004,
    replacement: 'UsePAM',
    inMatch: false,
  }),
  removed('RandomSeed', { removed: 205, inMatch: false }),
  removed('ZeroKnowledgePasswordAuthentication', { since: 502, removed: 606, inMatch: 502 }),

  // Of vendors.
  vendorRow('DebianBanner', ['debian'], { argument: flag, arity: one, inMatch: false }),
  vendorRow('PermitBlacklistedKeys', ['debian'], { argument: ignored, arity: noneOrMore, inMatch: false }),
  vendorRow('GSSAPIKeyExchange', ['debian', 'redhat'], {
    argument: flag,
    arity: one,
    inMatch: false,
    vendorDefaults: [{ vendor: 'debian', default: 'no' }],
  }),
  vendorRow('GSSAPIStoreCredentialsOnRekey', ['debian', 'redhat'], {
    argument: flag,
    arity: one,
    inMatch: false,
    vendorDefaults: [{ vendor: 'debian', default: 'no' }],
  }),
  vendorRow('GSSAPIKexAlgorithms', ['debian', 'redhat'], {
    argument: gssapiKeyExchanges,
    arity: one,
    inMatch: false,
    vendorDefaults: [{ vendor: 'debian', default: defaultGssapiKeyExchanges }],
  }),
  vendorRow('GSSAPICleanupCreds', ['debian'], {
    argument: flag,
    arity: one,
    since: 307,
    removed: 308,
    aliasOf: 'GSSAPICleanupCredentials',
    replacement: 'GSSAPICleanupCredentials',
    inMatch: false,
  }),
  vendorRow('GSSUseSessionCCache', ['debian'], { argument: ignored, arity: noneOrMore, inMatch: false }),
  vendorRow('GSSAPIUseSessionCredCache', ['debian'], { argument: ignored, arity: noneOrMore, inMatch: false }),
];
