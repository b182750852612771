/** What `ssh-lint resolve` tells of a file. */
import type { Dialect } from '../openssh/dialect.ts';

/** Where a value comes from: a directive. Lines and columns count from 1, columns in UTF-16 code units. */
export interface ValuePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface ResolvedValue {
  /** As `ssh -G` or `sshd -T` prints it. */
  readonly text: string;
  /** Undefined where OpenSSH has it compiled in. */
  readonly origin: ValuePlace | undefined;
}

export interface ResolvedKeyword {
  /** In lower case. */
  readonly keyword: string;
  /** One for each line that is printed; none where the keyword is not printed. */
  readonly values: readonly ResolvedValue[];
  /** Whether several directives may add to the values. */
  readonly addsUp: boolean;
  /** `possible`: the text does not tell whether some of `candidates` hold in place of the values. */
  readonly certainty: 'certain' | 'possible';
  readonly candidates: readonly (readonly ResolvedValue[])[];
}

export interface ResolutionError {
  /** `command-line` where no file is to blame. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** A sentence. */
  readonly message: string;
}

export interface ResolutionReport {
  readonly dialect: Dialect;
  /** `9.2`. */
  readonly release: string;
  /** Whether that release takes the file. */
  readonly accepted: boolean;
  /** Why it does not, in the order in which it finds out. */
  readonly errors: readonly ResolutionError[];
  /** In the order in which OpenSSH prints them. */
  readonly keywords: readonly ResolvedKeyword[];
}
