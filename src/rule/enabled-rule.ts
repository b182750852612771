import type { Severity } from './finding.ts';
import type { AnyRule, OptionValue } from './rule.ts';
import type { ReleaseRange } from '../openssh/release.ts';

/** A rule as it is to run. */
export interface EnabledRule {
  readonly id: string;
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** How a file is to be judged. */
export interface LintSettings {
  readonly rules: readonly EnabledRule[];
  /** The releases that will read the file. */
  readonly releases: ReleaseRange;
}
