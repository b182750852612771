/** From presets and single settings to the rules of a run. */
import type { Severity } from '../rule/finding.ts';
import type { AnyRule, OptionSpecs, OptionValue } from '../rule/rule.ts';

/** The command or the configuration is wrong: the message says what, where and what to do instead. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

export type PresetName = 'recommended' | 'strict' | 'all';

export const presetNames: readonly PresetName[] = ['recommended', 'strict', 'all'];

export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** How a rule is to run; a rule that is off has none. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: RuleOptions;
}

export type Rules = ReadonlyMap<string, AnyRule>;
export type Settings = ReadonlyMap<string, RuleSetting>;

/** What a preset makes of every rule; later presets override earlier ones. */
export function presetSettings(rules: Rules, presets: readonly PresetName[]): Settings {
  const settings = new Map<string, RuleSetting>();
  for (const preset of presets) {
    for (const [id, rule] of rules) {
      const setting = presetSetting(rule, preset);
      if (setting) settings.set(id, setting);
    }
  }
  return settings;
}

/** A rule's setting in a preset; undefined where it is off. `all` runs the opt-in rules too, as the strict preset has them. */
export function presetSetting({ meta }: AnyRule, preset: PresetName): RuleSetting | undefined {
  const { recommended } = meta;
  const strict = (meta.strict ?? recommended) as Severity | 'off' | readonly [Severity, RuleOptions];
  const [severity, options] = typeof strict === 'string' ? [strict, {}] : strict;
  const defaults = defaultOptions(meta.options as OptionSpecs);
  if (preset === 'recommended') return recommended === 'off' ? undefined : { severity: recommended, options: defaults };
  if (severity !== 'off') return { severity, options: { ...defaults, ...options } };
  return preset === 'all' ? { severity: 'info', options: defaults } : undefined;
}

export function defaultOptions(specs: OptionSpecs): RuleOptions {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** One setting as it is written. */
export interface GivenSetting {
  readonly severity: Severity | 'off';
  /** Those that are not given at their defaults. Undefined for a severity alone, which leaves the options as they are. */
  readonly options: RuleOptions | undefined;
}

/** A setting on top of the one before; undefined where the rule is off. */
export function applySetting(
  { meta }: AnyRule,
  { severity, options }: GivenSetting,
  before: RuleSetting | undefined,
): RuleSetting | undefined {
  if (severity === 'off') return undefined;
  return { severity, options: options ?? before?.options ?? defaultOptions(meta.options as OptionSpecs) };
}
