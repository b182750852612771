import { type Dialect } from '../openssh/dialect.js';
import { type Release, type ReleaseRange } from '../openssh/release.js';
import type { Root, Subject } from '../resolve/model.js';
import { type Ignored, type RefusedBy } from '../resolve/refused-lines.js';
import type { ConfigFile, Directive, Line } from '../syntax/ast.js';
/**
 * What a refusal is about. `newer`: releases of the range are too old for the keyword, value, criterion or algorithm.
 * `removed-keyword`, `removed-algorithm`: they are too new for it. `encoding`: a byte order mark or a strange blank stands
 * in the keyword. `quotes`: they are not closed, or of a kind that the releases do not know. `trailing-comment`: they know
 * no comment after the arguments. The others are wrong whatever the release.
 */
export type RefusalTopic = 'arguments' | 'encoding' | 'lost-keyword' | 'match' | 'newer' | 'quotes' | 'removed-algorithm' | 'removed-keyword' | 'trailing-comment' | 'unknown-keyword' | 'vendor-keyword' | 'wrong-side';
export interface RefusedHere {
    readonly line: Extract<Line, {
        keyword: unknown;
    }>;
    readonly refusal: RefusedBy;
    readonly topic: RefusalTopic;
    readonly ignored: Ignored;
}
export interface RefusalContext {
    readonly file: ConfigFile;
    readonly roots: readonly Root[];
    readonly releases: ReleaseRange;
}
/**
 * What releases of the range refuse in the file in hand, by place; of several roots that read it, one has to refuse it.
 * Lines that a program fills in before OpenSSH reads them are left out.
 */
export declare function refusedHere({ file, roots, releases }: RefusalContext): readonly RefusedHere[];
/** A directive of the file in hand at which ssh or sshd gives up once all files are read. */
export interface RefusedLaterHere {
    readonly directive: Directive;
    /** What is wrong, as a clause. */
    readonly reason: string;
    readonly subject: Subject;
}
/** As the newest release in range reads the files. */
export declare function refusedLaterHere({ file, roots }: RefusalContext): readonly RefusedLaterHere[];
/** Who refuses a file and what becomes of it, for messages: `ssh of OpenSSH 9.7 and newer`, `connects to no host`. */
export interface Refuser {
    readonly program: string;
    readonly outcome: string;
}
export declare function refuserOf(dialect: Dialect, releases: readonly Release[], range: ReleaseRange): Refuser;
/**
 * Releases of a range for a message: `OpenSSH 10.0 and newer`, `OpenSSH 8.7 to 9.1`, `OpenSSH 8.7 and 10.4`; undefined
 * where they are all of the range.
 */
export declare function formatReleases(releases: readonly Release[], range: ReleaseRange): string | undefined;
