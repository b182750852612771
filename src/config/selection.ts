/** Which rules run, and how: presets, then single settings, then what is asked for or left out by name. */
import type { EnabledRule } from '../rule/enabled-rule.ts';
import { type NamedRules, type Origin, type Step, enabledRules, mergeRules } from './merge.ts';
import { readSetting, requireRule } from './read-setting.ts';
import type { PresetName, Rules } from './settings.ts';

export interface RuleSelection extends NamedRules {
  readonly presets: readonly PresetName[];
  /** Id and setting, in order: a severity, or `[severity, { option: value }]`. */
  readonly settings: readonly (readonly [id: string, setting: unknown])[];
}

/** Throws `ConfigurationError` for a rule, severity or option that does not exist. */
export function selectRules(rules: Rules, { presets, settings, only, skip }: RuleSelection): readonly EnabledRule[] {
  for (const id of [...only, ...skip]) requireRule(rules, id);
  const steps = [...presetSteps(presets), ...settingSteps(rules, settings)];
  return enabledRules(rules, mergeRules(rules, steps, { only, skip }));
}

/** What `--preset`, or a caller of the library, asks for. */
export function presetSteps(presets: readonly PresetName[]): readonly Step[] {
  return presets.map((preset) => ({ preset, origin: { kind: 'preset', preset } }));
}

/** What `--rule`, or a caller of the library, sets. Throws `ConfigurationError`. */
export function settingSteps(rules: Rules, settings: RuleSelection['settings']): readonly Step[] {
  const origin: Origin = { kind: 'option', option: '--rule' };
  return settings.map(([id, setting]) => ({ id, setting: readSetting(rules, id, setting), origin }));
}
