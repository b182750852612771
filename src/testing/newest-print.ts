/** What builds print, in the form of the newest one. */
import type { Reader } from '../directive/reading.ts';

const penalties = 'crash|authfail|noauth|invaliduser|grace-exceeded|refuseconnection|max|min';

/**
 * A value as 10.5 would print it that an older or patched build printed in another spelling, or from memory that it had
 * never written. `keyword` is in lower case.
 */
export function asNewestPrints(keyword: string, printed: string, { dialect, release, vendor }: Reader): string {
  switch (keyword) {
    case 'loglevel':
      return vendor === 'debian' ? printed.replace('SILENT', 'QUIET') : printed;
    case 'permitrootlogin':
      return printed.replace('without-password', 'prohibit-password');
    case 'persourcenetblocksize':
      return release < 809 ? printed.replace(/:(48|21865)$/, ':0') : printed;
    case 'persourcepenalties':
      return printed.replace(new RegExp(String.raw`\b((?:${penalties}):\d+)(?= |$)`, 'g'), '$1.000000');
    case 'pubkeyauthentication':
      return dialect === 'ssh_config' ? printed.replace('yes', 'true').replace('no', 'false') : printed;
    case 'subsystem':
      return printed.trimEnd();
    default:
      return printed;
  }
}
