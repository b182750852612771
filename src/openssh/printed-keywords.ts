/** What `ssh -G` and `sshd -T` print, keyword by keyword in their order (readconf.c, servconf.c). */
import type { Vendor } from './argument.ts';
import type { Dialect } from './dialect.ts';
import { type Build, isKnownTo, lookupKeyword } from './keyword.ts';
import type { Release } from './release.ts';

export interface PrintedKeyword {
  /** In lower case, under its current name. */
  readonly keyword: string;
  /** Left out where all values stand on one line: a line for each of them. */
  readonly manyLines?: true;
  /** What is printed where nothing is set, not even by default; left out where the keyword is not printed then. */
  readonly unset?: string;
  /** Left out where the compiled-in default is printed: it is not. */
  readonly onlyIfSet?: true;
  /** `none` alone, in whatever case, leaves the keyword unset. */
  readonly noneUnsets?: true;
  /** Except inside of a Match block that applies: there it is a value like any other. */
  readonly noneStaysInMatch?: true;
  /** The first release that prints its tokens as what they stand for; left out where they are printed as written. */
  readonly expandsSince?: Release;
  /** Keywords in lower case that bear on its value. */
  readonly dependsOn?: readonly string[];
  /** The first release that prints it in this way, where that is newer than the keyword. */
  readonly since?: Release;
  /** The first release that no longer prints it in this way. */
  readonly until?: Release;
  /** A vendor that prints it; with `since`, whatever the release, without, it alone does. */
  readonly vendor?: Vendor;
  /** Names in lower case under which releases from `from` up to, but without, `until` know and print it. */
  readonly formerNames?: readonly FormerName[];
}

interface FormerName {
  readonly from?: Release;
  readonly until: Release;
  readonly name: string;
}

type Facts = Omit<PrintedKeyword, 'keyword'>;

/** Keywords that have nothing of their own to tell, in one string. */
function plain(names: string): readonly PrintedKeyword[] {
  return names.split(' ').map((keyword) => ({ keyword }));
}

function only(names: string, facts: Facts): readonly PrintedKeyword[] {
  return names.split(' ').map((keyword) => ({ keyword, ...facts }));
}

const ifSet = { onlyIfSet: true } as const;
const commandIfSet = { onlyIfSet: true, noneUnsets: true } as const;
const manyLines = { manyLines: true } as const;
const none = { unset: 'none', noneUnsets: true } as const;
const staysInMatch = { noneStaysInMatch: true } as const;
const debian = { vendor: 'debian' } as const;

const challengeResponse = only('challengeresponseauthentication', { unset: 'yes', until: 807 });
const acceptedKeyTypes: Facts = { formerNames: [{ until: 805, name: 'pubkeyacceptedkeytypes' }] };

const client: readonly PrintedKeyword[] = [
  ...only('host', { since: 902 }),
  ...only('user', { expandsSince: 1000 }),
  ...only('hostname', { dependsOn: ['canonicalizehostname'] }),
  ...plain('port addressfamily batchmode canonicalizefallbacklocal canonicalizehostname'),
  ...challengeResponse,
  ...plain('checkhostip compression controlmaster enablesshkeysign clearallforwardings exitonforwardfailure'),
  ...plain('fingerprinthash forwardx11 forwardx11trusted gatewayports gssapiauthentication'),
  ...only('gssapikeyexchange', debian),
  ...plain('gssapidelegatecredentials'),
  ...only('gssapitrustdns gssapirenewalforcesrekey', debian),
  ...only('gssapiclientidentity gssapiserveridentity', { ...debian, ...ifSet }),
  ...only('gssapikexalgorithms', debian),
  ...plain('hashknownhosts hostbasedauthentication identitiesonly kbdinteractiveauthentication'),
  ...plain('nohostauthenticationforlocalhost passwordauthentication permitlocalcommand'),
  ...only('proxyusefdpass', { dependsOn: ['proxyjump', 'proxycommand'] }),
  ...plain('pubkeyauthentication requesttty sessiontype stdinnull forkafterauthentication streamlocalbindunlink'),
  ...plain('stricthostkeychecking tcpkeepalive'),
  ...only('tunnel', { dependsOn: ['clearallforwardings'] }),
  ...plain('verifyhostkeydns visualhostkey'),
  ...only('updatehostkeys', {
    dependsOn: [
      'verifyhostkeydns',
      'userknownhostsfile',
      'controlpersist',
      'controlpath',
      'remotecommand',
      'requesttty',
      'loglevel',
    ],
  }),
  ...plain('enableescapecommandline warnweakcrypto canonicalizemaxdots connectionattempts forwardx11timeout'),
  ...plain('numberofpasswordprompts serveralivecountmax'),
  ...only('serveraliveinterval', { dependsOn: ['batchmode'] }),
  ...plain('requiredrsasize obscurekeystroketiming'),
  ...only('bindaddress bindinterface', ifSet),
  ...plain('ciphers'),
  ...only('controlpath', { ...commandIfSet, expandsSince: 800 }),
  ...plain('hostkeyalgorithms'),
  ...only('hostkeyalias', ifSet),
  ...only('hostbasedacceptedalgorithms', {
    formerNames: [
      { until: 805, name: 'hostbasedkeytypes' },
      { until: 807, name: 'hostbasedalgorithms' },
    ],
  }),
  ...only('identityagent', { ...ifSet, expandsSince: 803 }),
  ...only('ignoreunknown kbdinteractivedevices', ifSet),
  ...plain('kexalgorithms casignaturealgorithms'),
  ...only('localcommand', commandIfSet),
  ...only('remotecommand', { ...commandIfSet, expandsSince: 800 }),
  ...plain('loglevel macs'),
  ...only('pkcs11provider', commandIfSet),
  ...only('securitykeyprovider', { noneUnsets: true }),
  ...only('preferredauthentications', ifSet),
  ...only('pubkeyacceptedalgorithms', acceptedKeyTypes),
  ...only('revokedhostkeys', { ...commandIfSet, expandsSince: 800, until: 1003 }),
  ...plain('xauthlocation'),
  ...only('knownhostscommand', commandIfSet),
  ...only('tag', ifSet),
  ...only('versionaddendum', { ...ifSet, expandsSince: 1000 }),
  ...only('dynamicforward localforward remoteforward', {
    ...manyLines,
    expandsSince: 804,
    dependsOn: ['clearallforwardings'],
  }),
  ...only('identityfile', manyLines),
  ...plain('canonicaldomains'),
  ...only('certificatefile', manyLines),
  ...plain('globalknownhostsfile'),
  ...only('userknownhostsfile', { expandsSince: 804 }),
  ...only('revokedhostkeys', { ...none, expandsSince: 800, since: 1003 }),
  ...only('sendenv', manyLines),
  ...only('setenv', { ...manyLines, expandsSince: 1000 }),
  ...plain('logverbose channeltimeout permitremoteopen addkeystoagent'),
  ...only('forwardagent', { expandsSince: 803 }),
  ...plain('connecttimeout tunneldevice'),
  ...only('canonicalizepermittedcnames', { ...commandIfSet, until: 808 }),
  ...only('canonicalizepermittedcnames', { since: 808 }),
  ...plain('controlpersist escapechar ipqos rekeylimit streamlocalbindmask syslogfacility'),
  ...only('proxycommand proxyjump', { ...commandIfSet, dependsOn: ['proxyjump', 'proxycommand'] }),
];

const server: readonly PrintedKeyword[] = [
  ...only('port', manyLines),
  ...plain('addressfamily'),
  ...only('listenaddress', { ...manyLines, dependsOn: ['port', 'addressfamily'] }),
  ...plain('usepam pamservicename logingracetime x11displayoffset maxauthtries maxsessions clientaliveinterval'),
  ...plain('clientalivecountmax requiredrsasize streamlocalbindmask unusedconnectiontimeout permitrootlogin'),
  ...plain('ignorerhosts ignoreuserknownhosts hostbasedauthentication hostbasedusesnamefrompacketonly'),
  ...plain('pubkeyauthentication kerberosauthentication kerberosorlocalpasswd kerberosticketcleanup'),
  ...only('gssapiauthentication', { formerNames: misnamed('gssauthentication') }),
  ...only('gssapicleanupcredentials', { formerNames: misnamed('gsscleanupcreds') }),
  ...only('gssapikeyexchange', debian),
  ...only('gssapidelegatecredentials', { formerNames: misnamed('gssdelegatecreds') }),
  ...only('gssapistrictacceptorcheck', { since: 1001, formerNames: misnamed('gssstrictacceptor'), ...debian }),
  ...only('gssapistorecredentialsonrekey gssapikexalgorithms', debian),
  ...plain('passwordauthentication'),
  ...only('kbdinteractiveauthentication', { dependsOn: ['challengeresponseauthentication'] }),
  ...challengeResponse,
  ...plain('printmotd printlastlog x11forwarding x11uselocalhost permittty permituserrc strictmodes tcpkeepalive'),
  ...plain('permitemptypasswords compression gatewayports usedns allowtcpforwarding allowagentforwarding'),
  ...plain('disableforwarding allowstreamlocalforwarding streamlocalbindunlink fingerprinthash exposeauthinfo'),
  ...plain('refuseconnection'),
  ...only('pidfile', none),
  ...plain('modulifile'),
  ...only('xauthlocation', none),
  ...plain('ciphers macs'),
  ...only('banner forcecommand chrootdirectory trustedusercakeys', none),
  ...only('revokedkeys', { ...none, until: 1003 }),
  ...only('securitykeyprovider', none),
  ...only('authorizedprincipalsfile', { ...none, ...staysInMatch }),
  ...plain('versionaddendum authorizedkeyscommand'),
  ...only('authorizedkeyscommanduser', { unset: 'none' }),
  ...plain('authorizedprincipalscommand'),
  ...only('authorizedprincipalscommanduser', { unset: 'none' }),
  ...only('hostkeyagent', none),
  ...plain('kexalgorithms casignaturealgorithms'),
  ...only('hostbasedacceptedalgorithms', { formerNames: [{ until: 805, name: 'hostbasedacceptedkeytypes' }] }),
  ...plain('hostkeyalgorithms'),
  ...only('pubkeyacceptedalgorithms', acceptedKeyTypes),
  ...plain('sshdsessionpath sshdauthpath'),
  ...only('persourcepenaltyexemptlist', none),
  ...plain('loglevel syslogfacility'),
  ...only('authorizedkeysfile', { until: 1003 }),
  ...only('authorizedkeysfile', { noneUnsets: true, ...staysInMatch, since: 1003 }),
  ...only('revokedkeys', { ...commandIfSet, ...staysInMatch, since: 1003 }),
  ...only('hostkey hostcertificate', manyLines),
  ...only('allowusers denyusers allowgroups denygroups acceptenv setenv', manyLines),
  ...plain('authenticationmethods'),
  ...only('logverbose', ifSet),
  ...only('channeltimeout', { ...commandIfSet, ...staysInMatch, until: 903 }),
  ...only('channeltimeout', { since: 903 }),
  ...only('subsystem', manyLines),
  ...plain('maxstartups persourcemaxstartups persourcenetblocksize permittunnel ipqos rekeylimit permitopen'),
  ...plain('permitlisten permituserenvironment pubkeyauthoptions persourcepenalties'),
];

/** sshd 10.4 spelt its GSSAPI keywords in another way. */
function misnamed(name: string): readonly FormerName[] {
  return [{ from: 1004, until: 1005, name }];
}

/** The keywords that a build prints, in its order. */
export function printedKeywords(dialect: Dialect, build: Build): readonly PrintedKeyword[] {
  return (dialect === 'ssh_config' ? client : server).filter(
    (printed) => isOfBuild(printed, build) && isKnownByItsName(printed, dialect, build),
  );
}

/** The name in lower case under which a release knows and prints the keyword. */
export function printedName({ keyword, formerNames = [] }: PrintedKeyword, release: Release): string {
  return formerNames.find(({ from = 0, until }) => release >= from && release < until)?.name ?? keyword;
}

function isOfBuild({ since, until, vendor }: PrintedKeyword, build: Build): boolean {
  if (vendor !== undefined && vendor === build.vendor) return true;
  if (vendor !== undefined && since === undefined) return false;
  return build.release >= (since ?? 0) && build.release < (until ?? Infinity);
}

function isKnownByItsName(printed: PrintedKeyword, dialect: Dialect, build: Build): boolean {
  const facts = lookupKeyword(dialect, printedName(printed, build.release));
  return facts !== undefined && isKnownTo(facts, build);
}
