/** What a run has to say: plain data, all that formats, tests and the fixer need. */
export type Severity = 'error' | 'warning' | 'info';
/** Worst first. */
export declare const severities: readonly Severity[];
/**
 * A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units, ends exclusive; `start` and `end`
 * are UTF-16 offsets into the decoded text.
 */
export interface Place {
    /** Relative to the working folder, with `/`. */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly start: number;
    readonly end: number;
}
/** One thing one rule has to say about one place. */
export interface Finding {
    readonly ruleId: string;
    readonly messageId: string;
    readonly severity: Severity;
    /** Sentences that say what is wrong and what follows from it. May hold text of the linted file: escape it. */
    readonly message: string;
    readonly place: Place;
    readonly related: readonly Related[];
    readonly fix: Fix | undefined;
    /** Edits a person must choose among. */
    readonly suggestions: readonly Suggestion[];
}
/** Another place that the finding speaks of. */
export interface Related {
    readonly place: Place;
    readonly message: string;
}
/**
 * `safe`: what OpenSSH resolves stays the same, or differs in just the keepalive keywords named in `changes`.
 * `unsafe`: may change who can log in, which algorithms are used or what is run.
 */
export type FixSafety = 'safe' | 'unsafe';
export interface Fix {
    readonly safety: FixSafety;
    /** What to do, as an imperative: `Change the value to 60`. */
    readonly title: string;
    /** In any order, never overlapping. */
    readonly edits: readonly Edit[];
    /** The keywords, in lower case, whose resolved value the fix means to change. Empty: none. */
    readonly changes: readonly string[];
}
export interface Suggestion {
    readonly title: string;
    readonly edits: readonly Edit[];
}
/** Puts `text` in the place of the offsets `start` to `end` of the file at `path`. */
export interface Edit {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
