/** Small configurations with the answers of real OpenSSH builds: reference data that lies beside the repository. */
import type { Dialect } from '../openssh/dialect.ts';
import { readReferenceLines } from './references.ts';

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

/** None where tests are to be left out. */
export function probes(): readonly Probe[] {
  return readReferenceLines('openssh/probes.jsonl');
}
