/** Small configurations with the answers of real OpenSSH builds: reference data that lies beside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from '../openssh/dialect.ts';

export interface ProbeAnswer {
  /** Labels of builds that answered alike: `8_0`, `9_2_vanilla`. */
  readonly releases: readonly string[];
  readonly accepts: boolean;
  readonly effective: Readonly<Record<string, string | readonly string[] | null>>;
}

export interface Probe {
  readonly name: string;
  readonly dialect: Dialect;
  /** What ssh or sshd was given. */
  readonly args: readonly string[];
  /** `@DIR@` is the folder of `files`. */
  readonly config?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly answers: readonly ProbeAnswer[];
}

/** Where the reference data lies: a folder beside the repository. */
export const referenceFolder = join(import.meta.dirname, '../../../shared');

export function probes(): readonly Probe[] {
  const lines = readFileSync(join(referenceFolder, 'openssh/probes.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Probe);
}
