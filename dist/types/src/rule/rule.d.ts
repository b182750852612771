/** The contract between ssh-lint and a rule: all that a rule may see or call. */
import type { Dialect } from '../openssh/dialect.js';
import type { ReleaseRange } from '../openssh/release.js';
import type { Root } from '../resolve/model.js';
import type { Block, Comment, ConfigFile, Directive, HostHeader, Malformed, MatchHeader, Range } from '../syntax/ast.js';
import type { FixSafety, Place, Severity } from './finding.js';
import type { Sign } from './sign.js';
import type { ReviewedSuppression } from './suppression.js';
export type Messages = Readonly<Record<string, string>>;
/** One option of a rule. `seconds` takes an integer or a time as OpenSSH writes it (`5m`) and yields seconds. */
export type OptionSpec = {
    readonly type: 'boolean';
    readonly default: boolean;
    readonly description: string;
} | {
    readonly type: 'integer';
    readonly default: number;
    readonly minimum?: number;
    readonly description: string;
} | {
    readonly type: 'seconds';
    readonly default: number;
    readonly description: string;
} | {
    readonly type: 'strings';
    readonly default: readonly string[];
    readonly description: string;
};
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValue = OptionSpec['default'];
export type OptionValues<O extends OptionSpecs> = {
    readonly [Name in keyof O]: O[Name] extends {
        type: 'boolean';
    } ? boolean : O[Name] extends {
        type: 'strings';
    } ? readonly string[] : number;
};
export interface RuleMeta<M extends Messages, O extends OptionSpecs> {
    /** "Disallow …", "Require …" or "Enforce …": one line, no full stop. */
    readonly description: string;
    /** Why it matters, in Markdown, one to three paragraphs; the body of the rule's page. */
    readonly why: string;
    readonly dialects: readonly Dialect[];
    /** Whether some finding carries a fix; the tests hold it to that. */
    readonly fixable: boolean;
    /** The severity in the recommended preset; `off` keeps the rule opt-in. */
    readonly recommended: Severity | 'off';
    /** The setting in the strict preset where it differs from `recommended`. */
    readonly strict?: Severity | readonly [Severity, Partial<OptionValues<O>>];
    /** The rule runs only on files that one of them fits; on every file where left out. */
    readonly occasions?: readonly Occasion[];
    /** Run as tests and shown on the page: `bad` gives a finding in every dialect of its list, `good` none. */
    readonly examples: readonly RuleExample[];
    readonly references: readonly string[];
    /** By message id. `{{name}}` demands `data: { name }`. */
    readonly messages: M;
    readonly options: O;
}
/** What a file holds for which a rule may have something to say: both of these, where both are given. */
export interface Occasion {
    /** One of these keywords, in lower case, aliases not needed; `host` and `match` are two. */
    readonly keywords?: readonly string[];
    /** One of these signs. */
    readonly signs?: readonly Sign[];
}
export interface RuleExample {
    readonly dialect: Dialect;
    readonly bad: string;
    readonly good: string;
    /** Options the example needs; the defaults otherwise. */
    readonly options?: Readonly<Record<string, OptionValue>>;
    /** The range of releases the example is about, as `--openssh` takes it; the default one where left out. */
    readonly openssh?: string;
    /** Other files of the same run and dialect by path, for a rule that compares files. */
    readonly files?: Readonly<Record<string, string>>;
}
/** `'{{keyword}} is set on line {{line}}'` demands `data: { keyword, line }`. */
type Placeholders<Template> = Template extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type DataFor<Template> = [Placeholders<Template>] extends [never] ? {
    readonly data?: never;
} : {
    readonly data: Readonly<Record<Placeholders<Template>, string | number>>;
};
/** What a rule reports: one message about one place of the file in hand. */
export type Report<M extends Messages> = {
    [Id in keyof M]: {
        readonly messageId: Id;
        /** A node or range of the file in hand; a `Place` where its tree has been dropped (`compare`). */
        readonly at: Range | Place;
        /** At most this severe; the rule's own severity where left out. */
        readonly severity?: Severity;
        readonly related?: readonly ReportedRelated[];
        readonly fix?: ReportedFix;
        readonly suggest?: readonly ReportedSuggestion[];
    } & DataFor<M[Id]>;
}[keyof M];
export interface ReportedRelated {
    /** A range of `file`, or a `Place`. */
    readonly at: Range | Place;
    /** The file in hand where left out. */
    readonly file?: ConfigFile;
    readonly message: string;
}
/** An edit of `file`, the file in hand where left out. */
export interface ReportedEdit {
    readonly file?: ConfigFile;
    readonly range: Range;
    readonly text: string;
}
export interface ReportedFix {
    /** `safe` where left out. */
    readonly safety?: FixSafety;
    readonly title: string;
    readonly edits: readonly ReportedEdit[];
    /** Keywords in lower case whose resolved value the fix means to change; `[]` for none. */
    readonly changes: readonly string[];
}
export interface ReportedSuggestion {
    readonly title: string;
    readonly edits: readonly ReportedEdit[];
}
export interface RuleContext<M extends Messages, O extends OptionSpecs> {
    readonly file: ConfigFile;
    readonly options: OptionValues<O>;
    /** The releases that will read the file. */
    readonly releases: ReleaseRange;
    /** The roots that read this file: itself, or the ones that include it. Never empty. */
    readonly roots: readonly Root[];
    report(report: Report<M>): void;
    /** Line and column of a range of the file in hand, or of `file`. */
    place(range: Range, file?: ConfigFile): Place;
}
/** Called in reading order; every function is optional. */
export interface Visitor {
    ConfigFile?(file: ConfigFile): void;
    Block?(block: Block): void;
    Host?(header: HostHeader, block: Block): void;
    Match?(header: MatchHeader, block: Block): void;
    Directive?(directive: Directive, block: Block): void;
    Malformed?(line: Malformed, block: Block): void;
    Comment?(comment: Comment, block: Block): void;
    'Block:exit'?(block: Block): void;
    'ConfigFile:exit'?(file: ConfigFile): void;
    /** Called once, where the file in hand is itself a root or a fragment that stands alone. */
    Root?(root: Root): void;
}
/** What a rule kept of one root, for `compare`. */
export interface Collected<Kept> {
    readonly path: string;
    readonly dialect: Dialect;
    readonly kept: Kept;
}
export interface CompareContext<M extends Messages, O extends OptionSpecs> {
    readonly options: OptionValues<O>;
    readonly releases: ReleaseRange;
    /** Reports into the file that `at`, a `Place`, names. */
    report(report: Report<M>): void;
}
export interface ReviewContext<M extends Messages, O extends OptionSpecs> extends Pick<RuleContext<M, O>, 'file' | 'options' | 'releases' | 'report'> {
    /** The ids of all rules, of those that do not run too. */
    readonly ruleIds: readonly string[];
}
/** A rule is a value: no state of its own, no input or output, no other rule. */
export interface Rule<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs, Kept = unknown> {
    readonly meta: RuleMeta<M, O>;
    /** One file: functions to call while its tree is walked. */
    create?(context: RuleContext<M, O>): Visitor;
    /** Keeps what `compare` needs of a root, whose tree is dropped afterwards; undefined leaves the root out. */
    collect?(root: Root, context: RuleContext<M, O>): Kept | undefined;
    /** All roots of the run, in path order. */
    compare?(roots: readonly Collected<Kept>[], context: CompareContext<M, O>): void;
    /**
     * The suppression comments of a file that has some, once all other findings are known. What a rule reports that reviews
     * them, they do not suppress.
     */
    review?(suppressions: readonly ReviewedSuppression[], context: ReviewContext<M, O>): void;
}
/** A rule whose messages and options the compiler no longer tells apart: what the linter and the formats handle. */
export type AnyRule = Rule<any, any, any>;
/** Returns the rule unchanged; exists so that the compiler checks messages and options against their use. */
export declare function defineRule<const M extends Messages, const O extends OptionSpecs, Kept = never>(rule: Rule<M, O, Kept>): Rule<M, O, Kept>;
export {};
