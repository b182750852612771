/** Programs of this machine that tests ask. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { isAsked } from './at-hand.ts';

/** Whether a program is to be asked: always in CI, where a test fails without it; else where it is installed. */
export function hasProgram(name: string): boolean {
  return isAsked('programs', () => spawnSync(name, ['-V'], { stdio: 'ignore' }).error === undefined);
}

const sshdPath = '/usr/sbin/sshd';

/** Whether OpenSSH's own server is to be asked: always in CI, else where it is installed and may be run. */
export const hasSshd: boolean = isAsked('programs', () => existsSync(sshdPath) && process.geteuid?.() === 0);

/** The path of sshd, ready to run. Throws where it is not installed. */
export function sshd(): string {
  if (!existsSync(sshdPath)) {
    throw new Error('These tests ask the real ssh and sshd: install openssh-client and openssh-server.');
  }
  // sshd will not run without it, and only the service makes it.
  if (!existsSync('/run/sshd')) mkdirSync('/run/sshd', { mode: 0o755 });
  return sshdPath;
}
