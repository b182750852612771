/** Small configurations with the answers of real OpenSSH builds: reference data that lies beside the repository. */
import type { Dialect } from '../openssh/dialect.ts';
import { readReferenceLines } from './references.ts';

export interface ProbeAnswer {
  /** Labels of builds that answered alike: `8_0`, `9_2_vanilla`. `9_2` is Debian's. */
  readonly releases: readonly string[];
  readonly accepts: boolean;
  /** Some of what was printed, by keyword; null for what was not. */
  readonly effective: Readonly<Record<string, string | readonly string[] | null>>;
}

export interface Probe {
  readonly name: string;
  readonly dialect: Dialect;
  /** What it is about. */
  readonly group: string;
  /** What ssh or sshd was given. */
  readonly args: readonly string[];
  /** `@DIR@` is the folder of `files`, whose `home` is the home. */
  readonly config?: string;
  /** In place of `config`, where that is no text. */
  readonly config_base64?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** The permissions of files: `0o664`. */
  readonly modes?: Readonly<Record<string, string>>;
  readonly answers: readonly ProbeAnswer[];
}

/** None where tests are to be left out. */
export function probes(): readonly Probe[] {
  return readReferenceLines('openssh/probes.jsonl');
}
