/** From presets and single settings to the rules of a run. */
import type { Severity } from '../rule/finding.js';
import type { AnyRule, OptionSpecs, OptionValue } from '../rule/rule.js';
/** The command or the configuration is wrong: the message says what, where and what to do instead. */
export declare class ConfigurationError extends Error {
    readonly name = "ConfigurationError";
}
export type PresetName = 'recommended' | 'strict' | 'all';
export declare const presetNames: readonly PresetName[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;
/** How a rule is to run; a rule that is off has none. */
export interface RuleSetting {
    readonly severity: Severity;
    readonly options: RuleOptions;
}
export type Rules = ReadonlyMap<string, AnyRule>;
export type Settings = ReadonlyMap<string, RuleSetting>;
/** What a preset makes of every rule; later presets override earlier ones. */
export declare function presetSettings(rules: Rules, presets: readonly PresetName[]): Settings;
/** A rule's setting in a preset; undefined where it is off. `all` runs the opt-in rules too, as the strict preset has them. */
export declare function presetSetting({ meta }: AnyRule, preset: PresetName): RuleSetting | undefined;
export declare function defaultOptions(specs: OptionSpecs): RuleOptions;
/** One setting as it is written. */
export interface GivenSetting {
    readonly severity: Severity | 'off';
    /** Those that are not given at their defaults. Undefined for a severity alone, which leaves the options as they are. */
    readonly options: RuleOptions | undefined;
}
/** A setting on top of the one before; undefined where the rule is off. */
export declare function applySetting({ meta }: AnyRule, { severity, options }: GivenSetting, before: RuleSetting | undefined): RuleSetting | undefined;
