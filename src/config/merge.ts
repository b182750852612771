/** From presets and settings, each with its origin, to how every rule is to run. */
import type { EnabledRule } from '../rule/enabled-rule.ts';
import {
  type GivenSetting,
  type PresetName,
  type RuleSetting,
  type Rules,
  applySetting,
  presetSetting,
  presetSettings,
} from './settings.ts';

/** Where something is set; line and column count from 1. */
export interface ConfigurationPlace {
  /** As reports name the file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A preset, with the place that names it where that is a file; a place; an option of the command line; or nothing. */
export type Origin =
  | { readonly kind: 'preset'; readonly preset: PresetName; readonly place?: ConfigurationPlace }
  | { readonly kind: 'file'; readonly place: ConfigurationPlace }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'default' };

export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** One thing after another: a later step holds over the earlier ones. */
export type Step =
  | { readonly preset: PresetName; readonly origin: Origin }
  | { readonly id: string; readonly setting: GivenSetting; readonly origin: Origin };

/** Rules to run alone, and rules to leave out, whatever else is set. */
export interface NamedRules {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Every rule in the order of `rules`; undefined where it is off. */
export type MergedRules = ReadonlyMap<string, Sourced<RuleSetting | undefined>>;

export function mergeRules(rules: Rules, steps: readonly Step[], { only, skip }: NamedRules): MergedRules {
  const merged = new Map<string, Sourced<RuleSetting | undefined>>();
  for (const id of rules.keys()) merged.set(id, { value: undefined, origin: { kind: 'default' } });
  for (const step of steps) {
    if ('preset' in step) {
      for (const [id, rule] of rules) {
        const value = presetSetting(rule, step.preset);
        if (value || merged.get(id)!.origin.kind === 'default') merged.set(id, { value, origin: step.origin });
      }
    } else {
      const value = applySetting(rules.get(step.id)!, step.setting, merged.get(step.id)!.value);
      merged.set(step.id, { value, origin: step.origin });
    }
  }
  const everything = only.length > 0 ? presetSettings(rules, ['all']) : undefined;
  for (const [id, { value }] of merged) {
    const isLeftOut = only.length > 0 && !only.includes(id);
    if (skip.includes(id)) merged.set(id, { value: undefined, origin: { kind: 'option', option: '--skip' } });
    else if (isLeftOut) merged.set(id, { value: undefined, origin: { kind: 'option', option: '--only' } });
    // A rule that is asked for by name runs, even where no preset has it.
    else if (everything && !value) {
      merged.set(id, { value: everything.get(id), origin: { kind: 'option', option: '--only' } });
    }
  }
  return merged;
}

export function enabledRules(rules: Rules, merged: MergedRules): readonly EnabledRule[] {
  return [...merged].flatMap(([id, { value }]) => (value ? [{ id, rule: rules.get(id)!, ...value }] : []));
}
