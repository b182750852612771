import { describe, expect, test } from 'vitest';
import { clientFlagValues } from './common-arguments.ts';
import { largestInteger } from './largest-integer.ts';
import { dialects, type Dialect } from './dialect.ts';
import {
  canonicalKeyword,
  factsIn,
  isKnown,
  keywordsOf,
  lookupKeyword,
  takesRawRest,
  type KeywordFacts,
} from './keyword.ts';
import { hasReferences, readReferenceLines } from '../testing/references.ts';
import { parseRelease, type Release } from './release.ts';

/** Lines of one directive whose keyword has no quotes or comment sign, and the verdict of upstream's builds. */
// oxlint-disable-next-line typescript/no-explicit-any -- read from JSON
const verdicts = readReferenceLines<any>('openssh/probes.jsonl').flatMap(({ dialect, config = '', answers }) => {
  const name = /^\s*([a-z\d]+)[ \t=][^\n]*\n?$/i.exec(config)?.[1];
  if (name === undefined || !lookupKeyword(dialect, name)) return [];
  // oxlint-disable-next-line typescript/no-explicit-any -- read from JSON
  return answers.flatMap(({ releases, accepts, error }: any) =>
    releases
      .filter((label: string) => label !== '9_2')
      .map((label: string) => ({
        name,
        dialect,
        release: parseRelease(label.replace('_vanilla', '').replace('_', '.'))!,
        known: accepts === true || !error.toLowerCase().endsWith(`bad configuration option: ${name.toLowerCase()}`),
      })),
  );
});

test.runIf(hasReferences)(
  `upstream's builds know the keywords that the tables say they know, ${verdicts.length} times`,
  () => {
    expect(verdicts.length).toBeGreaterThan(4000);
    const wrong = verdicts.filter(
      ({ name, dialect, release, known }) => isKnown(lookupKeyword(dialect, name)!, release) !== known,
    );
    expect(wrong).toEqual([]);
  },
);

test.each<[Dialect, string, Release, boolean]>([
  ['sshd_config', 'GSSAPIAuthentication', 1003, true],
  ['sshd_config', 'GSSAPIAuthentication', 1004, false],
  ['sshd_config', 'GSSAPIAuthentication', 1005, true],
  ['sshd_config', 'GssAuthentication', 1004, true],
  ['sshd_config', 'GssAuthentication', 1005, false],
  ['sshd_config', 'PAMAuthenticationViaKbdInt', 1003, true],
  ['sshd_config', 'GSSAPICleanupCreds', 902, false],
  ['ssh_config', 'SetupTimeOut', 902, false],
])("upstream's %s knows %s in %i: %s", (dialect, name, release, known) => {
  expect(isKnown(lookupKeyword(dialect, name)!, release)).toBe(known);
});

describe('former facts', () => {
  test('stand oldest first', () => {
    for (const { keyword, former = [] } of dialects.flatMap(keywordsOf)) {
      const ends = former.map(({ until }) => until);
      expect([keyword, ends]).toEqual([keyword, ends.toSorted((a, b) => a - b)]);
    }
  });

  test.each<[Dialect, string, Release, Partial<KeywordFacts>]>([
    ['sshd_config', 'MaxStartups', 1000, { repeat: 'last', default: '10:30:100' }],
    ['sshd_config', 'MaxStartups', 1001, { repeat: 'first' }],
    ['sshd_config', 'MaxStartups', 601, { repeat: 'last', default: '10' }],
    ['sshd_config', 'PerSourceNetBlockSize', 1000, { repeat: 'last' }],
    ['sshd_config', 'PerSourceNetBlockSize', 1001, { repeat: 'first' }],
    ['sshd_config', 'PerSourceMaxStartups', 904, { repeat: 'last' }],
    ['sshd_config', 'PerSourceMaxStartups', 905, { repeat: 'first' }],
    ['sshd_config', 'IPQoS', 1002, { repeat: 'last', default: 'ef cs0' }],
    ['sshd_config', 'IPQoS', 1003, { repeat: 'first', default: 'ef cs0' }],
    ['ssh_config', 'IPQoS', 1000, { repeat: 'first', default: 'af21 cs1' }],
    ['ssh_config', 'IPQoS', 707, { default: 'lowdelay throughput' }],
    ['sshd_config', 'Subsystem', 904, { repeat: 'once-per-name' }],
    ['sshd_config', 'Subsystem', 905, { repeat: 'first-per-name' }],
    ['sshd_config', 'ClientAliveCountMax', 801, { zero: 'disconnect' }],
    ['sshd_config', 'ClientAliveCountMax', 802, { zero: 'never-disconnect' }],
    ['ssh_config', 'ServerAliveCountMax', 801, { zero: 'disconnect' }],
    ['ssh_config', 'ServerAliveCountMax', 1005, { zero: 'disconnect' }],
    ['sshd_config', 'PAMServiceName', 1003, { inMatch: 908, quirks: [] }],
    ['sshd_config', 'PAMServiceName', 1004, { inMatch: false }],
    ['sshd_config', 'PAMServiceName', 1005, { inMatch: 1005, quirks: ['no-effect-in-match'] }],
    ['sshd_config', 'AuthorizedPrincipalsCommand', 806, { quirks: [] }],
    ['sshd_config', 'AuthorizedPrincipalsCommand', 807, { quirks: ['lost-after-keys-command'] }],
    ['ssh_config', 'ProxyJump', 1002, { quirks: [] }],
    ['ssh_config', 'ProxyJump', 1003, { quirks: ['none-frees-slot'] }],
    ['ssh_config', 'PermitRemoteOpen', 809, { quirks: ['first-argument-lost'] }],
    ['ssh_config', 'UpdateHostKeys', 804, { default: 'no' }],
    ['ssh_config', 'AddKeysToAgent', 803, { arity: { min: 1, max: 1 } }],
    ['ssh_config', 'RevokedHostKeys', 1002, { arity: { min: 1, max: 1 } }],
    ['ssh_config', 'CanonicalDomains', 906, { maxEntries: 32 }],
    ['ssh_config', 'Include', 908, { tokens: [], expandsTilde: true }],
    ['ssh_config', 'ControlPath', 803, { expandsEnvironment: false }],
    ['ssh_config', 'IPQoS', 806, { repeat: 'last' }],
    ['ssh_config', 'IPQoS', 807, { repeat: 'first' }],
    ['ssh_config', 'TunnelDevice', 806, { repeat: 'last' }],
    ['ssh_config', 'TunnelDevice', 807, { repeat: 'first' }],
    ['ssh_config', 'CanonicalizePermittedCNAMEs', 906, { maxEntries: 32, arity: { min: 0, max: Infinity } }],
    ['ssh_config', 'CanonicalizePermittedCNAMEs', 907, { arity: { min: 1, max: Infinity } }],
    ['ssh_config', 'SetEnv', 906, { arity: { min: 0, max: Infinity } }],
    ['sshd_config', 'SetEnv', 907, { arity: { min: 1, max: Infinity } }],
    ['sshd_config', 'ChannelTimeout', 906, { arity: { min: 0, max: Infinity } }],
    ['ssh_config', 'SendEnv', 906, { arity: { min: 0, max: Infinity } }],
    ['ssh_config', 'SendEnv', 907, { arity: { min: 1, max: Infinity } }],
    ['sshd_config', 'AcceptEnv', 906, { arity: { min: 0, max: Infinity } }],
    ['sshd_config', 'AllowUsers', 907, { arity: { min: 1, max: Infinity } }],
    ['sshd_config', 'AuthorizedKeysFile', 907, { arity: { min: 1, max: Infinity } }],
    ['ssh_config', 'UserKnownHostsFile', 803, { tokens: [], expandsEnvironment: false }],
    ['ssh_config', 'UserKnownHostsFile', 804, { expandsEnvironment: true }],
    ['ssh_config', 'RevokedHostKeys', 903, { tokens: [], expandsTilde: false }],
    ['ssh_config', 'LogVerbose', 806, { quirks: [] }],
    ['ssh_config', 'LogVerbose', 807, { quirks: ['first-argument-only'] }],
  ])('%s %s in %i', (dialect, name, release, facts) => {
    expect(factsIn(lookupKeyword(dialect, name)!, release)).toMatchObject(facts);
  });

  test.each<[Dialect, string, Release, string, boolean]>([
    ['ssh_config', 'PubkeyAuthentication', 808, 'unbound', false],
    ['ssh_config', 'PubkeyAuthentication', 809, 'unbound', true],
    ['ssh_config', 'Compression', 801, 'true', true],
    ['ssh_config', 'Compression', 802, 'true', false],
    ['ssh_config', 'IPQoS', 801, 'le', false],
    ['ssh_config', 'IPQoS', 802, 'le', true],
    ['ssh_config', 'DSAAuthentication', 808, 'unbound', false],
    ['ssh_config', 'IPQoS', 1002, 'va', false],
    ['ssh_config', 'IPQoS', 1003, 'va', true],
    ['sshd_config', 'PubkeyAuthOptions', 803, 'verify-required', false],
    ['sshd_config', 'PubkeyAuthOptions', 804, 'verify-required', true],
    ['sshd_config', 'IgnoreRhosts', 802, 'shosts-only', false],
    ['sshd_config', 'IgnoreRhosts', 803, 'shosts-only', true],
  ])('%s %s in %i takes %s: %s', (dialect, name, release, value, taken) => {
    const { argument } = factsIn(lookupKeyword(dialect, name)!, release);
    expect('values' in argument && argument.values.includes(value)).toBe(taken);
  });
});

test('MaxStartups is bounded since 9.2', () => {
  const leastIn = (release: Release) => {
    const { argument } = factsIn(lookupKeyword('sshd_config', 'MaxStartups')!, release);
    return 'start' in argument ? argument.start.min : undefined;
  };
  expect([leastIn(901), leastIn(902)]).toEqual([-(2 ** 31), 1]);
});

test('sshd knows the penalty for unknown users since 10.3', () => {
  const keysIn = (release: Release) => {
    const { argument } = factsIn(lookupKeyword('sshd_config', 'PerSourcePenalties')!, release);
    return 'keys' in argument ? Object.keys(argument.keys) : [];
  };
  expect([keysIn(1002).includes('invaliduser'), keysIn(1003).includes('invaliduser')]).toEqual([false, true]);
  expect(keysIn(1003).length - keysIn(1002).length).toBe(1);
});

test.each<[Dialect, string, string, number]>([
  ['ssh_config', 'GSSAPIKeyExchange', 'flag', 1],
  ['ssh_config', 'GSSAPITrustDns', 'flag', 1],
  ['ssh_config', 'GSSAPIClientIdentity', 'string', 1],
  ['ssh_config', 'GSSAPIServerIdentity', 'string', 1],
  ['ssh_config', 'GSSAPIRenewalForcesRekey', 'flag', 1],
  ['ssh_config', 'GSSAPIKexAlgorithms', 'comma-list', 1],
  ['ssh_config', 'UseBlacklistedKeys', 'ignored', Infinity],
  ['ssh_config', 'UseKeychain', 'unknown', Infinity],
  ['ssh_config', 'AppleMultiPath', 'unknown', Infinity],
  ['ssh_config', 'HostbasedAlgorithms', 'algorithm-list', 1],
  ['sshd_config', 'DebianBanner', 'flag', 1],
  ['sshd_config', 'GSSAPIKeyExchange', 'flag', 1],
  ['sshd_config', 'GSSAPIStoreCredentialsOnRekey', 'flag', 1],
  ['sshd_config', 'GSSAPIKexAlgorithms', 'comma-list', 1],
  ['sshd_config', 'GSSAPICleanupCreds', 'flag', 1],
  ['sshd_config', 'PermitBlacklistedKeys', 'ignored', Infinity],
  ['sshd_config', 'GSSUseSessionCCache', 'ignored', Infinity],
  ['sshd_config', 'GSSAPIUseSessionCredCache', 'ignored', Infinity],
  ['sshd_config', 'GssAuthentication', 'flag', 1],
  ['sshd_config', 'GssCleanupCreds', 'flag', 1],
  ['sshd_config', 'GssDelegateCreds', 'flag', 1],
  ['sshd_config', 'GssStrictAcceptor', 'flag', 1],
  ['sshd_config', 'PAMAuthenticationViaKbdInt', 'ignored', Infinity],
])('%s %s, of vendors or removed, takes a %s', (dialect, name, kind, most) => {
  expect(lookupKeyword(dialect, name)).toMatchObject({ argument: { kind }, arity: { max: most } });
});

test('words that OpenSSH prints in another spelling', () => {
  const printed = (dialect: Dialect, name: string) => lookupKeyword(dialect, name)!.argument.printed;
  expect(printed('ssh_config', 'BatchMode')).toEqual({ true: 'yes', false: 'no' });
  expect(printed('ssh_config', 'StrictHostKeyChecking')).toEqual({ yes: 'true', no: 'false', off: 'false' });
  expect(printed('sshd_config', 'PermitRootLogin')).toEqual({ 'without-password': 'prohibit-password' });
  const misspelt = dialects.flatMap((dialect) =>
    keywordsOf(dialect).filter(({ argument }) => {
      if (!('values' in argument)) return false;
      const vendors = 'vendorValues' in argument ? Object.values(argument.vendorValues ?? {}).flat() : [];
      const known = new Set<string>([...argument.values, ...vendors]);
      return Object.keys(argument.printed ?? {}).some((word) => !known.has(word));
    }),
  );
  expect(misspelt).toEqual([]);
});

test('keywords with a quirk', () => {
  const quirky = (quirk: string) =>
    dialects.flatMap((dialect) =>
      keywordsOf(dialect).flatMap((facts) =>
        facts.quirks?.some((own) => own === quirk) ? [`${dialect} ${facts.keyword}`] : [],
      ),
    );
  expect(quirky('none-leaves-unset')).toEqual([
    'ssh_config ConnectTimeout',
    'ssh_config ForwardX11Timeout',
    'ssh_config ServerAliveInterval',
  ]);
  expect(quirky('ignores-blocks')).toEqual(['ssh_config StreamLocalBindMask', 'ssh_config SyslogFacility']);
  expect(quirky('none-overrides')).toEqual(['sshd_config UnusedConnectionTimeout']);
  expect(quirky('parts-apart')).toEqual(['ssh_config RekeyLimit', 'sshd_config RekeyLimit']);
  expect(quirky('first-argument-only')).toEqual(['ssh_config LogVerbose']);
  expect(quirky('drops-duplicates')).toEqual([
    'ssh_config CertificateFile',
    'ssh_config DynamicForward',
    'ssh_config IdentityFile',
    'ssh_config LocalForward',
    'ssh_config RemoteForward',
  ]);
});

test('what 0 means', () => {
  const found = dialects.flatMap((dialect) =>
    keywordsOf(dialect).flatMap(({ keyword, zero }) => (zero ? [[dialect, keyword, zero]] : [])),
  );
  expect(found).toEqual([
    ['ssh_config', 'AddKeysToAgent', 'unlimited'],
    ['ssh_config', 'ConnectionAttempts', 'refused'],
    ['ssh_config', 'ControlPersist', 'unlimited'],
    ['ssh_config', 'ForwardX11Timeout', 'unlimited'],
    ['ssh_config', 'ServerAliveCountMax', 'disconnect'],
    ['ssh_config', 'ServerAliveInterval', 'off'],
    ['sshd_config', 'ClientAliveCountMax', 'never-disconnect'],
    ['sshd_config', 'ClientAliveInterval', 'off'],
    ['sshd_config', 'LoginGraceTime', 'unlimited'],
    ['sshd_config', 'MaxSessions', 'no-sessions'],
    ['sshd_config', 'UnusedConnectionTimeout', 'off'],
  ]);
});

test('ProxyCommand and ProxyJump share a slot', () => {
  const found = dialects.flatMap((dialect) =>
    keywordsOf(dialect).flatMap(({ keyword, sharesSlotWith }) => (sharesSlotWith ? [[keyword, sharesSlotWith]] : [])),
  );
  expect(found).toEqual([
    ['ProxyCommand', 'proxyjump'],
    ['ProxyJump', 'proxycommand'],
  ]);
});

test("Debian's defaults", () => {
  const gssapiKeyExchanges =
    'gss-group14-sha256-,gss-group16-sha512-,gss-nistp256-sha256-,gss-curve25519-sha256-,gss-group14-sha1-,gss-gex-sha1-';
  const found = dialects.flatMap((dialect) =>
    keywordsOf(dialect).flatMap(({ keyword, vendorDefaults = [] }) =>
      vendorDefaults.map((own) => [dialect, keyword, own.default, own.where?.keyword]),
    ),
  );
  expect(found).toEqual([
    ['ssh_config', 'ForwardX11Trusted', 'yes', undefined],
    ['ssh_config', 'IPQoS', 'lowdelay throughput', undefined],
    ['ssh_config', 'ServerAliveInterval', '300', 'BatchMode'],
    ['ssh_config', 'GSSAPIKeyExchange', 'no', undefined],
    ['ssh_config', 'GSSAPITrustDns', 'no', undefined],
    ['ssh_config', 'GSSAPIRenewalForcesRekey', 'no', undefined],
    ['ssh_config', 'GSSAPIKexAlgorithms', gssapiKeyExchanges, undefined],
    ['sshd_config', 'IPQoS', 'lowdelay throughput', undefined],
    ['sshd_config', 'PidFile', '/run/sshd.pid', undefined],
    ['sshd_config', 'SshdAuthPath', '/usr/lib/openssh/sshd-auth', undefined],
    ['sshd_config', 'SshdSessionPath', '/usr/lib/openssh/sshd-session', undefined],
    ['sshd_config', 'GSSAPIKeyExchange', 'no', undefined],
    ['sshd_config', 'GSSAPIStoreCredentialsOnRekey', 'no', undefined],
    ['sshd_config', 'GSSAPIKexAlgorithms', gssapiKeyExchanges, undefined],
  ]);
});

test('Match has the criteria of each release', () => {
  const criteria = (dialect: Dialect, release: Release) => {
    const { argument } = lookupKeyword(dialect, 'Match')!;
    if (argument.kind !== 'match-criteria') throw new Error(argument.kind);
    return Object.keys(argument.criteria).filter((name) => argument.criteria[name]! <= release);
  };
  const client800 = ['all', 'host', 'originalhost', 'user', 'localuser', 'exec', 'canonical', 'final'];
  const server800 = ['user', 'group', 'host', 'address', 'localaddress', 'localport', 'all', 'rdomain'];
  expect(criteria('ssh_config', 903)).toEqual(client800);
  expect(criteria('ssh_config', 904)).toEqual([...client800, 'localnetwork', 'tagged']);
  expect(criteria('ssh_config', 1000)).toEqual([
    ...client800,
    'localnetwork',
    'tagged',
    'command',
    'version',
    'sessiontype',
  ]);
  expect(criteria('sshd_config', 908)).toEqual(server800);
  expect(criteria('sshd_config', 1000)).toEqual([...server800, 'invalid-user', 'version']);
});

test.each<[Dialect, string, string | undefined]>([
  ['ssh_config', 'serveraliveinterval', 'ServerAliveInterval'],
  ['ssh_config', 'SERVERALIVEINTERVAL', 'ServerAliveInterval'],
  ['sshd_config', 'ServerAliveInterval', undefined],
  ['sshd_config', 'constructor', undefined],
])('lookupKeyword %s %s', (dialect, name, keyword) => {
  expect(lookupKeyword(dialect, name)?.keyword).toBe(keyword);
});

test.each<[Dialect, string, string]>([
  ['ssh_config', 'keepalive', 'tcpkeepalive'],
  ['ssh_config', 'protocolkeepalives', 'serveraliveinterval'],
  ['ssh_config', 'setuptimeout', 'serveraliveinterval'],
  ['sshd_config', 'keepalive', 'tcpkeepalive'],
  ['sshd_config', 'gssapicleanupcreds', 'gssapicleanupcredentials'],
  ['sshd_config', 'protocolkeepalives', 'protocolkeepalives'],
  ['sshd_config', 'port', 'port'],
  ['sshd_config', 'no-such-keyword', 'no-such-keyword'],
])('canonicalKeyword %s %s is %s', (dialect, name, current) => {
  expect(canonicalKeyword(dialect, name)).toBe(current);
});

test('every alias names a keyword in use', () => {
  const targets = dialects.map((dialect) =>
    keywordsOf(dialect).flatMap(({ aliasOf }) => (aliasOf === undefined ? [] : [lookupKeyword(dialect, aliasOf)])),
  );
  expect(targets.map((rows) => rows.length)).toEqual([11, 8]);
  expect(targets.flat().filter((facts) => facts?.status !== 'active')).toEqual([]);
});

describe('takesRawRest', () => {
  const command = { skipsEquals: true, cutsAtHash: false };
  const plain = { skipsEquals: false, cutsAtHash: false };
  test.each<[Dialect, string, Release, object | undefined]>([
    ['ssh_config', 'proxycommand', 800, command],
    ['ssh_config', 'knownhostscommand', 1005, command],
    ['ssh_config', 'knownhostscommand', 804, undefined],
    ['ssh_config', 'localcommand', 902, command],
    ['ssh_config', 'remotecommand', 902, command],
    ['ssh_config', 'proxyjump', 806, { skipsEquals: true, cutsAtHash: false }],
    ['ssh_config', 'proxyjump', 807, { skipsEquals: true, cutsAtHash: true }],
    ['ssh_config', 'versionaddendum', 909, undefined],
    ['ssh_config', 'versionaddendum', 1000, plain],
    ['sshd_config', 'versionaddendum', 800, plain],
    ['sshd_config', 'forcecommand', 902, plain],
    ['sshd_config', 'authorizedkeyscommand', 902, plain],
    ['sshd_config', 'authorizedprincipalscommand', 902, plain],
    ['sshd_config', 'proxycommand', 902, undefined],
    ['sshd_config', 'banner', 902, undefined],
    ['sshd_config', 'subsystem', 902, undefined],
  ])('%s %s in %i', (dialect, name, release, expected) => {
    expect(takesRawRest(dialect, name, release)).toEqual(expected);
  });

  test('no other keyword takes it', () => {
    const raw = dialects.map((dialect) =>
      keywordsOf(dialect).filter(({ keyword }) => takesRawRest(dialect, keyword.toLowerCase(), 1005)),
    );
    expect(raw.map((rows) => rows.length)).toEqual([6, 4]);
  });
});

test('shared values', () => {
  expect([clientFlagValues, largestInteger]).toEqual([['yes', 'no', 'true', 'false'], 2 ** 31 - 1]);
});
