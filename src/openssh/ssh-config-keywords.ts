/** The keywords of ssh_config. */
import type { ArgumentFacts } from './argument.ts';
import {
  algorithms,
  assignments,
  channelTimeouts,
  clientFlagValues,
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
  printedAsTrue,
  printedAsYes,
  qos,
  rawText,
  rekeyLimit,
  syslogFacility,
  text,
  time,
  wildcards,
} from './common-arguments.ts';
import type { FormerFacts, KeywordFacts } from './keyword-facts.ts';
import { alias, noneOrMore, obsolete, one, oneOrMore, oneOrTwo, removed, row, vendorRow } from './keyword-row.ts';

const flag: ArgumentFacts = { kind: 'flag', values: clientFlagValues, caseSensitive: false, printed: printedAsYes };
const timeOrNone: ArgumentFacts = { ...time, literals: ['none'], caseSensitive: true };
const command: ArgumentFacts = { kind: 'raw-command', literals: ['none'], skipsEquals: true };

const confirmation: ArgumentFacts = {
  kind: 'enum-or-time',
  values: [...clientFlagValues, 'ask', 'confirm'],
  caseSensitive: false,
  forms: ['yes|no|ask|confirm', 'confirm TIME', 'TIME'],
  printed: printedAsTrue,
};

const publicKeys: ArgumentFacts = flagOr('unbound', 'host-bound');
const formerPublicKeys: readonly FormerFacts[] = [{ until: 809, argument: flagOr() }];

const keystrokeInterval: ArgumentFacts = {
  kind: 'enum-or-interval',
  values: clientFlagValues,
  caseSensitive: true,
  syntax: 'interval:MILLISECONDS',
  min: 1,
  max: 1000,
  printed: printedAsYes,
};

const permits = {
  kind: 'permit-list',
  syntax: 'host:port',
  literals: ['any', 'none'],
  literalAlone: true,
} as const satisfies ArgumentFacts;

const jumps: ArgumentFacts = {
  kind: 'jump-list',
  separator: ',',
  syntax: '[user@]host[:port] | ssh://[user@]host[:port]',
  literals: ['none'],
  skipsEquals: true,
  cutsAtHashSince: 807,
};

const matchCriteria: ArgumentFacts = {
  kind: 'match-criteria',
  criteria: {
    all: 605,
    host: 605,
    originalhost: 605,
    user: 605,
    localuser: 605,
    exec: 605,
    canonical: 608,
    final: 800,
    localnetwork: 904,
    tagged: 904,
    command: 1000,
    version: 1000,
    sessiontype: 1000,
  },
};

const jumpTokens = tokens('hknpr');
const formerJumpTokens: readonly FormerFacts[] = [
  { until: 801, tokens: tokens('hpr') },
  { until: 804, tokens: tokens('hnpr') },
];

const userNameTokens = tokens('dhijkLlnpu');
const hostTokens = tokens('CdhijkLlnpru');
const hostTokensBefore96 = tokens('CdhikLlnpru');
const hostTokensBefore84 = tokens('CdhiLlnpru');

/** Of keywords that take `hostTokens` and some more; before 8.3 each took a choice of its own. */
function formerTokens(before83: readonly string[], ...more: readonly string[]): readonly FormerFacts[] {
  return [
    { until: 803, tokens: [...before83, ...more] },
    { until: 804, tokens: [...hostTokensBefore84, ...more], expandsEnvironment: false },
    { until: 906, tokens: [...hostTokensBefore96, ...more] },
  ];
}

const formerFileTokens = formerTokens(tokens('dhilru'));
const formerForwardTokens = formerTokens([]);

const knownHostsTokens = ['%f', '%H', '%I', '%K', '%t'];

/** The tokens with these letters, and the doubled sign that stands for itself. */
function tokens(letters: string): readonly string[] {
  return ['%%', ...Array.from(letters, (letter) => `%${letter}`)];
}

/** A flag that takes other words too. */
function flagOr(...words: readonly string[]): ArgumentFacts {
  return { ...oneOf(...clientFlagValues, ...words), printed: printedAsTrue };
}

const securityKeys = '~/.ssh/id_ecdsa ~/.ssh/id_ecdsa_sk ~/.ssh/id_ed25519 ~/.ssh/id_ed25519_sk';

/** The keys that ssh tries by default: those of hardware came in 8.2, XMSS and DSA are gone. */
const formerIdentityFiles: readonly FormerFacts[] = [
  { until: 802, default: '~/.ssh/id_rsa ~/.ssh/id_dsa ~/.ssh/id_ecdsa ~/.ssh/id_ed25519 ~/.ssh/id_xmss' },
  { until: 809, default: `~/.ssh/id_rsa ~/.ssh/id_dsa ${securityKeys} ~/.ssh/id_xmss` },
  { until: 908, default: `~/.ssh/id_rsa ${securityKeys} ~/.ssh/id_xmss ~/.ssh/id_dsa` },
  { until: 1001, default: `~/.ssh/id_rsa ${securityKeys} ~/.ssh/id_xmss` },
  { until: 1004, default: `~/.ssh/id_rsa ${securityKeys}` },
];

/** The table, made when it is asked for: a run pays for the dialects that it meets. */
// oxlint-disable-next-line max-lines-per-function -- a table
export const sshConfigKeywords = (): readonly KeywordFacts[] => [
  // In use.
  row('AddKeysToAgent', confirmation, {
    since: 702,
    arity: oneOrTwo,
    default: 'no',
    zero: 'unlimited',
    former: [{ until: 804, argument: flagOr('ask', 'confirm'), arity: one }],
  }),
  row('AddressFamily', oneOf('any', 'inet', 'inet6'), { since: 307, default: 'any' }),
  row('BatchMode', flag, { default: 'no' }),
  row('BindAddress', text, { since: 209 }),
  row('BindInterface', text, { since: 707 }),
  row(
    'CanonicalDomains',
    { kind: 'domain-list', literals: ['none'], literalAlone: true },
    {
      since: 605,
      arity: oneOrMore,
      default: 'none',
      former: [
        { until: 807, argument: { kind: 'domain-list' } },
        { until: 907, arity: noneOrMore, maxEntries: 32 },
      ],
    },
  ),
  row('CanonicalizeFallbackLocal', flag, { since: 605, default: 'yes' }),
  row('CanonicalizeHostname', flagOr('always'), { since: 605, default: 'no' }),
  row('CanonicalizeMaxDots', integer, { since: 605, default: '1' }),
  row(
    'CanonicalizePermittedCNAMEs',
    { kind: 'cname-rule-list', syntax: 'SRC_PATTERNS:DST_PATTERNS | *', literals: ['none'], literalAlone: true },
    {
      since: 605,
      arity: oneOrMore,
      default: 'none',
      former: [
        { until: 807, argument: { kind: 'cname-rule-list', syntax: 'SRC_PATTERNS:DST_PATTERNS | *' } },
        { until: 907, arity: noneOrMore, maxEntries: 32 },
      ],
    },
  ),
  row('CASignatureAlgorithms', algorithms('ca-signature'), { since: 709, defaultSource: 'proposal' }),
  row('CertificateFile', path, {
    since: 702,
    repeat: 'accumulate',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 100,
    quirks: ['drops-duplicates'],
    former: formerFileTokens,
  }),
  row('ChannelTimeout', channelTimeouts, {
    since: 906,
    arity: oneOrMore,
    default: 'none',
    former: formerChannelTimeouts,
  }),
  row('CheckHostIP', flag, { default: 'no', former: [{ until: 805, default: 'yes' }] }),
  row('Ciphers', algorithms('cipher'), { since: 201, defaultSource: 'proposal' }),
  row('ClearAllForwardings', flag, { since: 209, default: 'no' }),
  row('Compression', oneOf('yes', 'no'), { default: 'no', former: [{ until: 802, argument: flag }] }),
  row('ConnectionAttempts', integer, { default: '1', zero: 'refused' }),
  row('ConnectTimeout', timeOrNone, { since: 307, default: 'none', quirks: ['none-leaves-unset'] }),
  row('ControlMaster', flagOr('ask', 'auto', 'autoask'), { since: 309, default: 'no' }),
  row('ControlPath', pathOrNone, {
    since: 309,
    default: 'none',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: formerTokens(tokens('ChiLlnpru')),
  }),
  row(
    'ControlPersist',
    { kind: 'enum-or-time', values: clientFlagValues, caseSensitive: true, printed: printedAsYes },
    { since: 506, default: 'no', zero: 'unlimited' },
  ),
  row(
    'DynamicForward',
    { kind: 'forward-listen', syntax: '[bind_address:]port' },
    {
      since: 209,
      repeat: 'accumulate',
      tokens: hostTokens,
      tokensIn: 'socket-paths',
      expandsEnvironment: true,
      quirks: ['drops-duplicates'],
      former: formerForwardTokens,
    },
  ),
  row('EnableEscapeCommandline', flag, { since: 902, default: 'no' }),
  row('EnableSSHKeysign', flag, { since: 306, default: 'no' }),
  row(
    'EscapeChar',
    { kind: 'escape-char', syntax: 'single character | ^X | none', literals: ['none'], caseSensitive: true },
    { default: '~' },
  ),
  row('ExitOnForwardFailure', flag, { since: 404, default: 'no' }),
  row('FingerprintHash', fingerprintHash, { since: 608, default: 'sha256' }),
  row('ForkAfterAuthentication', flag, { since: 807, default: 'no' }),
  row(
    'ForwardAgent',
    { kind: 'flag-or-path', values: clientFlagValues, caseSensitive: false, printed: printedAsYes },
    {
      default: 'no',
      tokens: hostTokens,
      expandsEnvironment: true,
      expandsTilde: true,
      former: [
        { until: 802, argument: flag, tokens: [], expandsEnvironment: false, expandsTilde: false },
        ...formerFileTokens,
      ],
    },
  ),
  row('ForwardX11', flag, { default: 'no' }),
  row('ForwardX11Timeout', timeOrNone, {
    since: 506,
    default: '20m',
    zero: 'unlimited',
    quirks: ['none-leaves-unset'],
  }),
  row('ForwardX11Trusted', flag, { since: 308, default: 'no', vendorDefaults: [{ vendor: 'debian', default: 'yes' }] }),
  row('GatewayPorts', flag, { default: 'no' }),
  row('GlobalKnownHostsFile', paths, {
    arity: noneOrMore,
    default: '/etc/ssh/ssh_known_hosts /etc/ssh/ssh_known_hosts2',
    maxEntries: 32,
    former: [{ until: 805, argument: { kind: 'path-list' } }],
  }),
  row('GSSAPIAuthentication', flag, {
    since: 307,
    default: 'no',
    buildFeature: 'GSSAPI',
    former: [{ until: 308, default: 'yes' }],
  }),
  row('GSSAPIDelegateCredentials', flag, { since: 307, default: 'no', buildFeature: 'GSSAPI' }),
  row('HashKnownHosts', flag, { since: 400, default: 'no' }),
  row('Host', { kind: 'host-pattern-list', negation: '!', wildcards }, { arity: noneOrMore, repeat: 'block' }),
  row('HostbasedAcceptedAlgorithms', algorithms('hostkey'), { since: 807, defaultSource: 'proposal' }),
  row('HostbasedAuthentication', flag, { since: 209, default: 'no' }),
  row('HostKeyAlgorithms', algorithms('hostkey'), { since: 209, defaultSource: 'proposal' }),
  row('HostKeyAlias', text, { since: 205 }),
  row('Hostname', text, { alternativeSpelling: 'HostName', tokens: ['%%', '%h'] }),
  row('IdentitiesOnly', flag, { since: 308, default: 'no' }),
  row(
    'IdentityAgent',
    { kind: 'path', literals: ['none', 'SSH_AUTH_SOCK'], caseSensitive: true },
    {
      since: 703,
      default: 'SSH_AUTH_SOCK',
      tokens: hostTokens,
      expandsEnvironment: true,
      expandsTilde: true,
      quirks: ['checks-variables'],
      former: formerFileTokens,
    },
  ),
  row('IdentityFile', pathOrNone, {
    repeat: 'accumulate',
    default:
      '~/.ssh/id_rsa ~/.ssh/id_ecdsa ~/.ssh/id_ecdsa_sk ~/.ssh/id_ed25519 ~/.ssh/id_ed25519_sk ~/.ssh/id_mldsa44_ed25519',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 100,
    quirks: ['drops-duplicates'],
    former: [...formerFileTokens, ...formerIdentityFiles].toSorted((a, b) => a.until - b.until),
  }),
  row(
    'IgnoreUnknown',
    { kind: 'pattern-list', separator: ',', negation: '!', wildcards, caseSensitive: false },
    { since: 603 },
  ),
  row('Include', globPaths, {
    since: 703,
    arity: noneOrMore,
    repeat: 'none',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: [{ until: 909, tokens: [], expandsEnvironment: false }],
  }),
  row('IPQoS', qos, {
    since: 507,
    arity: oneOrTwo,
    default: 'ef cs0',
    vendorDefaults: [{ vendor: 'debian', default: 'lowdelay throughput' }],
    former: formerQos(807),
  }),
  row('KbdInteractiveAuthentication', flag, { since: 203, default: 'yes' }),
  row('KbdInteractiveDevices', { kind: 'comma-list' }, { since: 203 }),
  row('KexAlgorithms', algorithms('kex'), { since: 507, defaultSource: 'proposal' }),
  row('KnownHostsCommand', command, {
    since: 805,
    arity: oneOrMore,
    default: 'none',
    tokens: [...hostTokens, ...knownHostsTokens],
    expandsEnvironment: true,
    former: [{ until: 906, tokens: [...hostTokensBefore96, ...knownHostsTokens] }],
  }),
  row('LocalCommand', command, {
    since: 403,
    arity: oneOrMore,
    default: 'none',
    tokens: [...hostTokens, '%T'],
    former: formerTokens(hostTokensBefore84, '%T'),
  }),
  row(
    'LocalForward',
    { kind: 'forward-spec', syntax: '[bind:]port|/path  host:port|/path' },
    {
      arity: { min: 2, max: 2 },
      repeat: 'accumulate',
      tokens: hostTokens,
      tokensIn: 'socket-paths',
      expandsEnvironment: true,
      quirks: ['drops-duplicates'],
      former: formerForwardTokens,
    },
  ),
  row('LogLevel', logLevel, { default: 'INFO' }),
  row(
    'LogVerbose',
    {
      kind: 'log-verbose-pattern-list',
      syntax: 'file:function():line patterns',
      literals: ['none'],
      literalAlone: true,
    },
    {
      since: 805,
      arity: noneOrMore,
      default: 'none',
      quirks: ['first-argument-only'],
      former: [{ until: 807, argument: { kind: 'log-verbose-pattern-list' }, quirks: [] }],
    },
  ),
  row('MACs', algorithms('mac'), { since: 205, defaultSource: 'proposal' }),
  row('Match', matchCriteria, {
    since: 605,
    arity: oneOrMore,
    repeat: 'block',
    tokens: hostTokens,
    tokensIn: 'exec',
    former: formerTokens(tokens('dhiLlnpru')),
  }),
  row('NoHostAuthenticationForLocalhost', flag, { since: 300, default: 'no' }),
  row('NumberOfPasswordPrompts', integer, { default: '3' }),
  row('ObscureKeystrokeTiming', keystrokeInterval, { since: 905, default: 'yes' }),
  row('PasswordAuthentication', flag, { default: 'yes' }),
  row('PermitLocalCommand', flag, { since: 403, default: 'no' }),
  row('PermitRemoteOpen', permits, {
    since: 805,
    arity: oneOrMore,
    default: 'any',
    former: [
      { until: 807, quirks: [] },
      {
        until: 902,
        argument: { ...permits, literalAlone: false, caseSensitive: true },
        quirks: ['first-argument-lost'],
      },
    ],
  }),
  row('PKCS11Provider', pathOrNone, { since: 504, default: 'none', buildFeature: 'PKCS11' }),
  row('Port', port, { default: '22' }),
  row(
    'PreferredAuthentications',
    { kind: 'comma-list', known: ['gssapi-with-mic', 'hostbased', 'publickey', 'keyboard-interactive', 'password'] },
    { since: 205, default: 'gssapi-with-mic,hostbased,publickey,keyboard-interactive,password' },
  ),
  row('ProxyCommand', command, {
    arity: oneOrMore,
    default: 'none',
    tokens: jumpTokens,
    sharesSlotWith: 'proxyjump',
    former: formerJumpTokens,
  }),
  row('ProxyJump', jumps, {
    since: 703,
    arity: oneOrMore,
    default: 'none',
    tokens: jumpTokens,
    sharesSlotWith: 'proxycommand',
    quirks: ['none-frees-slot'],
    vendorQuirks: { vendor: 'debian', since: 902, quirks: ['none-frees-slot'] },
    former: [...formerJumpTokens, { until: 1003, quirks: [] }],
  }),
  row('ProxyUseFdpass', flag, { since: 603, default: 'no' }),
  row('PubkeyAcceptedAlgorithms', algorithms('hostkey'), { since: 805, defaultSource: 'proposal' }),
  row('PubkeyAuthentication', publicKeys, { since: 205, default: 'yes', former: formerPublicKeys }),
  row('RefuseConnection', text, { since: 1001, repeat: 'none' }),
  row('RekeyLimit', rekeyLimit, { since: 306, arity: oneOrTwo, default: 'default none', quirks: ['parts-apart'] }),
  row('RemoteCommand', command, {
    since: 706,
    arity: oneOrMore,
    default: 'none',
    tokens: hostTokens,
    former: formerTokens(hostTokensBefore84),
  }),
  row(
    'RemoteForward',
    { kind: 'forward-spec', syntax: '[bind:]port|/path  [host:port|/path]' },
    {
      arity: oneOrTwo,
      repeat: 'accumulate',
      tokens: hostTokens,
      tokensIn: 'socket-paths',
      expandsEnvironment: true,
      quirks: ['drops-duplicates'],
      former: formerForwardTokens,
    },
  ),
  row('RequestTTY', flagOr('force', 'auto'), { since: 509, default: 'auto' }),
  row('RequiredRSASize', integer, { since: 901, default: '1024' }),
  row('RevokedHostKeys', paths, {
    since: 608,
    arity: oneOrMore,
    default: 'none',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    former: [
      { until: 904, tokens: [], expandsEnvironment: false, expandsTilde: false },
      { until: 906, tokens: hostTokensBefore96 },
      { until: 1003, argument: pathOrNone, arity: one },
    ],
  }),
  row('SecurityKeyProvider', { kind: 'path', literals: ['internal', 'none'] }, { since: 802, default: 'internal' }),
  row(
    'SendEnv',
    { kind: 'env-pattern-list', wildcards, removal: '-' },
    { since: 309, arity: oneOrMore, repeat: 'accumulate', former: [{ until: 907, arity: noneOrMore }] },
  ),
  row('ServerAliveCountMax', integer, { since: 308, default: '3', zero: 'disconnect' }),
  row('ServerAliveInterval', timeOrNone, {
    since: 308,
    default: '0',
    vendorDefaults: [{ vendor: 'debian', default: '300', where: { keyword: 'BatchMode', value: 'yes' } }],
    zero: 'off',
    quirks: ['none-leaves-unset'],
  }),
  row('SessionType', oneOf('none', 'subsystem', 'default'), { since: 807, default: 'default' }),
  row('SetEnv', assignments, {
    since: 708,
    arity: oneOrMore,
    tokens: hostTokens,
    tokensIn: 'values',
    expandsEnvironment: true,
    former: [
      { until: 907, arity: noneOrMore },
      { until: 1000, tokens: [], expandsEnvironment: false },
    ],
  }),
  row('StdinNull', flag, { since: 807, default: 'no' }),
  row('StreamLocalBindMask', octalMask, { since: 607, repeat: 'last', default: '0177', quirks: ['ignores-blocks'] }),
  row('StreamLocalBindUnlink', flag, { since: 607, default: 'no' }),
  row(
    'StrictHostKeyChecking',
    {
      ...oneOf(...clientFlagValues, 'ask', 'off', 'accept-new'),
      printed: { ...printedAsTrue, off: 'false' },
    },
    { default: 'ask' },
  ),
  row('SyslogFacility', syslogFacility, { since: 706, default: 'USER', quirks: ['ignores-blocks'] }),
  row('Tag', text, { since: 904 }),
  row('TCPKeepAlive', flag, { since: 308, default: 'yes' }),
  row(
    'Tunnel',
    {
      ...oneOf(...clientFlagValues, 'point-to-point', 'ethernet'),
      printed: { yes: 'point-to-point', true: 'point-to-point', no: 'false' },
    },
    { since: 403, default: 'no' },
  ),
  row(
    'TunnelDevice',
    { kind: 'tunnel-device', syntax: 'local[:remote], each a number or any', caseSensitive: false },
    { since: 403, default: 'any:any', former: [{ until: 807, repeat: 'last' }] },
  ),
  row('UpdateHostKeys', flagOr('ask'), {
    since: 608,
    default: 'yes',
    former: [{ until: 805, default: 'no' }],
  }),
  row('User', text, {
    defaultSource: 'local-user',
    tokens: userNameTokens,
    expandsEnvironment: true,
    former: [{ until: 1000, tokens: [], expandsEnvironment: false }],
  }),
  row('UserKnownHostsFile', paths, {
    arity: noneOrMore,
    default: '~/.ssh/known_hosts ~/.ssh/known_hosts2',
    tokens: hostTokens,
    expandsEnvironment: true,
    expandsTilde: true,
    maxEntries: 32,
    former: [
      { until: 804, tokens: [], expandsEnvironment: false },
      { until: 805, argument: { kind: 'path-list' } },
      { until: 906, tokens: hostTokensBefore96 },
    ],
  }),
  row('VerifyHostKeyDNS', flagOr('ask'), { since: 307, default: 'no' }),
  row('VersionAddendum', rawText, {
    since: 1000,
    arity: oneOrMore,
    default: 'none',
    tokens: hostTokens,
    expandsEnvironment: true,
  }),
  row('VisualHostKey', flag, { since: 501, default: 'no' }),
  row(
    'WarnWeakCrypto',
    { ...oneOf(...clientFlagValues, 'no-pq-kex'), printed: { ...printedAsYes, 'no-pq-kex': 'no' } },
    { since: 1001, default: 'yes' },
  ),
  row('XAuthLocation', path, { since: 201, default: '/usr/bin/xauth', defaultSource: 'build' }),

  // Other names.
  alias('ChallengeResponseAuthentication', flag, {
    since: 205,
    aliasOf: 'KbdInteractiveAuthentication',
    aliasSince: 807,
  }),
  alias('DSAAuthentication', publicKeys, {
    since: 201,
    aliasOf: 'PubkeyAuthentication',
    aliasSince: 205,
    former: formerPublicKeys,
  }),
  alias('HostbasedKeyTypes', algorithms('hostkey'), {
    since: 608,
    aliasOf: 'HostbasedAcceptedAlgorithms',
    aliasSince: 805,
  }),
  alias('IdentityFile2', pathOrNone, { since: 201, aliasOf: 'IdentityFile', aliasSince: 205, repeat: 'accumulate' }),
  alias('KeepAlive', flag, { aliasOf: 'TCPKeepAlive', aliasSince: 308 }),
  alias('PubkeyAcceptedKeyTypes', algorithms('hostkey'), {
    since: 700,
    aliasOf: 'PubkeyAcceptedAlgorithms',
    aliasSince: 805,
  }),
  alias('SkeyAuthentication', flag, {
    aliasOf: 'KbdInteractiveAuthentication',
    aliasSince: 807,
    former: formerSkey,
  }),
  alias('SmartcardDevice', pathOrNone, { since: 209, aliasOf: 'PKCS11Provider', aliasSince: 504 }),
  alias('TISAuthentication', flag, {
    aliasOf: 'KbdInteractiveAuthentication',
    aliasSince: 807,
    former: [{ until: 807, aliasOf: 'ChallengeResponseAuthentication' }],
  }),

  // Taken without effect.
  obsolete('AFSTokenPassing', 'unsupported', { deprecatedSince: 307 }),
  obsolete('Cipher', 'deprecated', { deprecatedSince: 706, replacement: 'Ciphers' }),
  obsolete('CompressionLevel', 'unsupported', { deprecatedSince: 706 }),
  obsolete('FallBackToRsh', 'deprecated', { deprecatedSince: 303 }),
  obsolete('GlobalKnownHostsFile2', 'deprecated', {
    since: 201,
    deprecatedSince: 509,
    replacement: 'GlobalKnownHostsFile',
  }),
  obsolete('KerberosAuthentication', 'unsupported', { deprecatedSince: 307, replacement: 'GSSAPIAuthentication' }),
  obsolete('KerberosTgtPassing', 'unsupported', { deprecatedSince: 307 }),
  obsolete('Protocol', 'ignored', { since: 201, deprecatedSince: 706 }),
  obsolete('RhostsAuthentication', 'deprecated', { deprecatedSince: 307 }),
  obsolete('RhostsRSAAuthentication', 'unsupported', { deprecatedSince: 706 }),
  obsolete('RSAAuthentication', 'unsupported', { deprecatedSince: 706 }),
  obsolete('UsePrivilegedPort', 'deprecated', { deprecatedSince: 708 }),
  obsolete('UserKnownHostsFile2', 'deprecated', {
    since: 201,
    deprecatedSince: 509,
    replacement: 'UserKnownHostsFile',
  }),
  obsolete('UseRoaming', 'deprecated', { since: 503, deprecatedSince: 702 }),
  obsolete('UseRsh', 'deprecated', { deprecatedSince: 303 }),

  // Refused again.
  removed('HostbasedAlgorithms', {
    argument: algorithms('hostkey'),
    arity: one,
    since: 805,
    removed: 807,
    replacement: 'HostbasedAcceptedAlgorithms',
  }),
  removed('ZeroKnowledgePasswordAuthentication', { since: 502, removed: 606 }),

  // Of vendors.
  vendorRow('ProtocolKeepAlives', ['debian'], { argument: timeOrNone, arity: one, aliasOf: 'ServerAliveInterval' }),
  vendorRow('SetupTimeOut', ['debian'], { argument: timeOrNone, arity: one, aliasOf: 'ServerAliveInterval' }),
  vendorRow('UseBlacklistedKeys', ['debian'], { argument: ignored, arity: noneOrMore }),
  vendorRow('GSSAPIKeyExchange', ['debian', 'redhat'], {
    argument: flag,
    arity: one,
    vendorDefaults: [{ vendor: 'debian', default: 'no' }],
  }),
  vendorRow('GSSAPITrustDns', ['debian', 'redhat'], {
    argument: flag,
    arity: one,
    vendorDefaults: [{ vendor: 'debian', default: 'no' }],
  }),
  vendorRow('GSSAPIClientIdentity', ['debian', 'redhat'], { argument: text, arity: one }),
  vendorRow('GSSAPIServerIdentity', ['debian', 'redhat'], { argument: text, arity: one }),
  vendorRow('GSSAPIRenewalForcesRekey', ['debian', 'redhat'], {
    argument: flag,
    arity: one,
    vendorDefaults: [{ vendor: 'debian', default: 'no' }],
  }),
  vendorRow('GSSAPIKexAlgorithms', ['debian', 'redhat'], {
    argument: gssapiKeyExchanges,
    arity: one,
    vendorDefaults: [{ vendor: 'debian', default: defaultGssapiKeyExchanges }],
  }),
  vendorRow('UseKeychain', ['apple']),
  vendorRow('AppleMultiPath', ['apple']),
];
