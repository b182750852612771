/** Programs of this machine that tests ask. */
import { spawnSync } from 'node:child_process';

/** Whether a program is to be asked: always in CI, where a test fails without it; else where it is installed. */
export function hasProgram(name: string): boolean {
  return process.env['CI'] !== undefined || spawnSync(name, ['-V'], { stdio: 'ignore' }).error === undefined;
}
