/** Which rules run, and how: presets, then single settings, then what is asked for or left out by name. */
import type { EnabledRule } from '../rule/enabled-rule.ts';
import { type PresetName, type RuleSetting, type Rules, presetSettings, readSetting, requireRule } from './settings.ts';

export interface RuleSelection {
  readonly presets: readonly PresetName[];
  /** Id and setting, in order: a severity, or `[severity, { option: value }]`. */
  readonly settings: readonly (readonly [id: string, setting: unknown])[];
  /** Run just these. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Throws `ConfigurationError` for a rule, severity or option that does not exist. */
export function selectRules(rules: Rules, { presets, settings, only, skip }: RuleSelection): readonly EnabledRule[] {
  const selected = new Map<string, RuleSetting>(presetSettings(rules, presets));
  for (const [id, setting] of settings) {
    const read = readSetting(rules, id, setting);
    if (read) selected.set(id, read);
    else selected.delete(id);
  }
  for (const id of [...only, ...skip]) requireRule(rules, id);
  const everything = presetSettings(rules, ['all']);
  return [...rules].flatMap(([id, rule]): readonly EnabledRule[] => {
    if (skip.includes(id) || (only.length > 0 && !only.includes(id))) return [];
    // A rule that is asked for by name runs, even where no preset has it.
    const setting = selected.get(id) ?? (only.includes(id) ? everything.get(id) : undefined);
    return setting ? [{ id, rule, ...setting }] : [];
  });
}
