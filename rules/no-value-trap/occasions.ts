/** The files that may hold a trap. */
import type { Occasion } from '../../src/rule/index.ts';

/** Lists of which a comma is no part, and `!` and `@` mean something else than elsewhere. */
const lists = ['acceptenv', 'allowgroups', 'allowusers', 'denygroups', 'denyusers', 'sendenv', 'setenv'];

const times = [
  'addkeystoagent',
  'clientaliveinterval',
  'connecttimeout',
  'controlpersist',
  'forwardx11timeout',
  'logingracetime',
  'serveraliveinterval',
  'unusedconnectiontimeout',
];

/** Paths, commands and texts, which a switch is taken for. */
const texts = [
  'authorizedkeyscommand',
  'authorizedkeysfile',
  'authorizedprincipalscommand',
  'authorizedprincipalsfile',
  'banner',
  'chrootdirectory',
  'controlpath',
  'forcecommand',
  'globalknownhostsfile',
  'hostcertificate',
  'hostkey',
  'hostkeyagent',
  'identityagent',
  'identityfile',
  'knownhostscommand',
  'localcommand',
  'modulifile',
  'pidfile',
  'pkcs11provider',
  'proxycommand',
  'proxyjump',
  'remotecommand',
  'revokedhostkeys',
  'revokedkeys',
  'securitykeyprovider',
  'sshdauthpath',
  'sshdsessionpath',
  'trustedusercakeys',
  'userknownhostsfile',
  'versionaddendum',
  'xauthlocation',
];

/** Keywords with a trap of their own. */
const special = [
  'addkeystoagent',
  'channeltimeout',
  'forwardagent',
  'hostname',
  'kbdinteractivedevices',
  'maxstartups',
  'permituserenvironment',
  'preferredauthentications',
  'pubkeyauthoptions',
  'streamlocalbindmask',
];

/** What expands tokens, besides texts. */
const expanded = ['certificatefile', 'dynamicforward', 'include', 'localforward', 'remoteforward', 'setenv', 'user'];

export const occasions: readonly Occasion[] = [
  { keywords: ['host', 'match', ...special, ...texts] },
  { keywords: lists, signs: ['list-mark'] },
  { keywords: times, signs: ['mixed-number'] },
  { keywords: expanded, signs: ['percent'] },
];
