/** Suppression comments as the linter reads them, for the rule that reviews them. */
import type { Range } from '../syntax/ast.js';
/** What follows `ssh-lint-` in a comment. All but `enable` suppress. */
export declare const suppressionForms: readonly ['disable-next-line', 'disable-next-block', 'disable', 'disable-file', 'enable'];
export type SuppressionForm = (typeof suppressionForms)[number];
/** Numbers of lines, from 1, both included. */
export interface LineSpan {
    readonly first: number;
    readonly last: number;
}
/** A rule that a suppression names; the range is that of the name. */
export interface NamedRule extends Range {
    readonly id: string;
    /** Where its findings are suppressed; undefined where the comment has no effect on it. */
    readonly lines: LineSpan | undefined;
}
/** A comment that begins with `ssh-lint-disable` or `ssh-lint-enable`. The range starts at its `#`. */
export interface Suppression extends Range {
    /** As written, which may be no form at all. */
    readonly form: string;
    /** The line's number, from 1. */
    readonly line: number;
    /** Whether it stands behind a value, where it has no effect. */
    readonly isTrailing: boolean;
    readonly rules: readonly NamedRule[];
    /** What follows ` -- `; undefined where there is nothing. */
    readonly reason: string | undefined;
    /**
     * Why it has no effect where it stands: no block follows, a directive stands before what is for the whole file, or
     * nothing is disabled that could be enabled.
     */
    readonly isMisplaced: boolean;
}
export interface ReviewedSuppression extends Suppression {
    /** Those of its rules that ran and found nothing on the lines. */
    readonly unused: readonly NamedRule[];
}
/** Whether a text may hold a suppression comment; cheap, as most hold none. */
export declare function maySuppress(text: string): boolean;
