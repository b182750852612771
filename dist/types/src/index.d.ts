import { version } from './cli/program.js';
import { ConfigurationError, type PresetName, type Rules } from './config/settings.js';
import { type FormatName } from './format/format.js';
import { type LintResult, type LintedFile, summarize } from './linter/result.js';
import type { Dialect } from './openssh/dialect.js';
export { type Dialect, dialects } from './openssh/dialect.js';
export { type Release, type ReleaseRange, parseRelease } from './openssh/release.js';
export type * from './linter/result.js';
export type * from './resolve/model.js';
export { resolve } from './resolve/resolve.js';
export { type Project, loadRoot } from './resolve/root.js';
export { subjects } from './resolve/subject.js';
export type * from './rule/finding.js';
export { type AnyRule, type Rule, type RuleContext, type Visitor, defineRule } from './rule/rule.js';
export type * from './syntax/ast.js';
export { parse } from './syntax/parse.js';
export { ConfigurationError, type FormatName, type PresetName, type Rules, summarize, version };
/** Every rule that ssh-lint has, by id. */
export declare const rules: Rules;
export interface LintOptions {
    /** Presets to start from; `recommended` where left out. */
    readonly presets?: readonly PresetName[];
    /** Settings by rule id: a severity, `off`, or `[severity, { option: value }]`. */
    readonly ruleSettings?: Readonly<Record<string, unknown>>;
    /** Releases that will read the files, such as `>=8.7`. */
    readonly openssh?: string;
    /** Rules to use instead of ssh-lint's own. */
    readonly rules?: Rules;
}
export interface TextOptions extends LintOptions {
    /** As findings name it. */
    readonly path: string;
    readonly dialect: Dialect;
}
export interface FileOptions extends LintOptions {
    /** The working folder: where patterns and the paths of findings start; the process's where left out. */
    readonly cwd?: string;
    /** The folder that `/` stands for in an Include; the repository root where left out. */
    readonly rootDir?: string;
}
/**
 * Lints one text on its own; its Includes take nothing. Throws `ConfigurationError` for a mistake in the options, and
 * what a rule threw.
 */
export declare function lintText(text: string, { path, dialect, ...options }: TextOptions): LintedFile;
/**
 * Finds and lints files, folders and globs; configuration files are not asked. What cannot be read becomes a notice.
 * Throws `ConfigurationError` for a mistake in the options, and what a rule threw.
 */
export declare function lintFiles(patterns: readonly string[], options?: FileOptions): Promise<LintResult>;
export interface FormatOptions {
    /** The rules that the result was made with; ssh-lint's own where left out. */
    readonly rules?: Rules;
    /** Whether pretty and SARIF list suppressed findings too, marked as such. JSON always lists them apart. */
    readonly showSuppressed?: boolean;
}
/** A result as the command line would write it, without colour. The same result and options give the same text. */
export declare function formatResult(result: LintResult, format: FormatName, options?: FormatOptions): string;
/** Every format that `formatResult` takes. */
export declare const formatNames: readonly FormatName[];
