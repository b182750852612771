/** What a format may know besides the findings. */
import type { LintResult } from '../linter/result.js';
import type { Severity } from '../rule/finding.js';
import type { Messages, OptionSpecs, RuleMeta } from '../rule/rule.js';
/** What formats tell of a rule. A rule's `meta` is one. */
export type RuleInfo = Pick<RuleMeta<Messages, OptionSpecs>, 'description' | 'why' | 'dialects' | 'recommended'>;
export type Paint = (text: string) => string;
/** Colours for a terminal; functions that return their argument where colour is off. picocolors' `createColors` fits. */
export interface Painter {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly yellow: Paint;
    readonly blue: Paint;
    readonly cyan: Paint;
}
/** What a run has to say of itself to those who read its findings. May hold text of a stranger: escape it. */
export interface Aside {
    readonly severity: Severity;
    /** Sentences. */
    readonly message: string;
}
export interface FormatContext {
    /** ssh-lint's version. */
    readonly version: string;
    /** Where ssh-lint is told of: an absolute URL. */
    readonly homepage: string;
    /** By id, every rule that can report, in the order in which they are to be listed. */
    readonly rules: ReadonlyMap<string, RuleInfo>;
    /** The address of a rule's page: an absolute URL. */
    docsUrl(ruleId: string): string;
    readonly paint: Painter;
    /** The working folder's path from the repository root, `.` where it is the root or where left out. */
    readonly folder?: string;
    /** With what the run will exit. */
    readonly exitCode: number;
    /** Whether pretty and SARIF list suppressed findings too, marked as such. JSON always lists them apart, totals count them. */
    readonly showSuppressed?: boolean;
    /** The fixes as a unified diff, where they were worked out and not applied. */
    readonly patch?: string;
    /** What annotations and a job's summary tell before the findings. */
    readonly asides?: readonly Aside[];
    /** By what code scanning tells this analysis from others of the same commit. */
    readonly category?: string;
    /** A job's summary: its heading in Markdown, and how many bytes of UTF-8 it may have. */
    readonly summary?: {
        readonly heading: string;
        readonly mostBytes: number;
    };
}
/** Findings to text. Pure: the same result and context give the same bytes. */
export type Format = (result: LintResult, context: FormatContext) => string;
