import type { Severity } from './finding.ts';
import type { AnyRule, OptionValue } from './rule.ts';

/** A rule as it is to run. */
export interface EnabledRule {
  readonly id: string;
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}
