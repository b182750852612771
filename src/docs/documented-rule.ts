/** Rules as pages and tables tell of them. */
import type { Severity } from '../rule/finding.ts';
import type { AnyRule, Messages, OptionSpecs, OptionValue, RuleMeta } from '../rule/rule.ts';

export interface DocumentedRule {
  readonly id: string;
  readonly meta: RuleMeta<Messages, OptionSpecs>;
}

/** By id, in the order of the ids. */
export function documentedRules(rules: ReadonlyMap<string, AnyRule>): readonly DocumentedRule[] {
  return [...rules]
    .map(([id, rule]) => ({ id, meta: rule.meta as DocumentedRule['meta'] }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The severity in the strict preset, and the options it sets. */
export function strictSetting({
  meta,
}: DocumentedRule): readonly [Severity | 'off', Readonly<Record<string, OptionValue>>] {
  const setting = meta.strict ?? meta.recommended;
  return typeof setting === 'string'
    ? [setting, {}]
    : [setting[0], setting[1] as Readonly<Record<string, OptionValue>>];
}

/** `warning`, or `warning, max 240` where the preset sets options. */
export function strictText(rule: DocumentedRule): string {
  const [severity, options] = strictSetting(rule);
  return [severity, ...Object.entries(options).map(([name, value]) => `${name} ${JSON.stringify(value)}`)].join(', ');
}
