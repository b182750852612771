/** What a run hands to the formats. */
import type { Dialect } from '../openssh/dialect.js';
import type { Finding } from '../rule/finding.js';
import type { TextEncoding } from '../syntax/text.js';
export type { TextEncoding } from '../syntax/text.js';
export interface LintedFile {
    /** Relative to the working folder, with `/`. */
    readonly path: string;
    readonly dialect: Dialect;
    /** The decoded text, kept only where the file has findings, suppressed or not. */
    readonly text: string | undefined;
    readonly encoding: TextEncoding;
    /** Sorted by line, column and rule. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
}
export interface SuppressedFinding extends Finding {
    readonly suppression: {
        /** By a comment in the file, or by an entry of the suppressions file. SARIF's words. */
        readonly kind: 'inSource' | 'external';
        /** The reason that the comment gives. */
        readonly justification: string | undefined;
    };
}
/** Something the run wants to tell that is no finding: a refused link, an unreadable file. Never holds file content. */
export interface Notice {
    readonly path: string | undefined;
    readonly message: string;
    readonly level: 'warning' | 'error';
}
/** Each once: what the search for files meets, an Include may meet again. */
export declare function distinctNotices(notices: readonly Notice[]): readonly Notice[];
export interface LintResult {
    /** Sorted by path. */
    readonly files: readonly LintedFile[];
    readonly notices: readonly Notice[];
}
export interface Summary {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings with a fix, whether safe or not; suggestions do not count. */
    readonly fixable: number;
    readonly suppressed: number;
}
export declare function summarize(result: LintResult): Summary;
