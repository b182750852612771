import type { ProblemKind, Reader } from '../directive/reading.js';
import type { Line, Range } from '../syntax/ast.js';
/**
 * What is wrong with a line. `unknown-keyword`: no keyword of that side and release. `not-in-match`: sshd takes the keyword
 * outside of Match alone. `invalid-quotes`: a quote is not closed. The others are problems of the arguments.
 */
export type RefusalKind = ProblemKind | 'unknown-keyword' | 'not-in-match' | 'invalid-quotes';
export interface LineRefusal {
    readonly kind: RefusalKind;
    /** What is wrong, as a clause. */
    readonly reason: string;
    /** What would be taken. */
    readonly accepts?: string;
    /** The name that is unknown, of an `unknown-algorithm`. */
    readonly algorithm?: string;
    readonly at: Range;
    /** Whether OpenSSH reads no further; else it counts what is wrong, and gives up at the end. */
    readonly stops: boolean;
    /** Whether OpenSSH finds it only where the line takes effect. */
    readonly onlyInUse?: boolean;
}
export interface LineContext {
    readonly reader: Reader;
    /** Whether the line stands in a Match block that sshd takes for one: `Match all` opens the global part again. */
    readonly isInMatch: boolean;
}
/** Why the build refuses the line, which must be as its release reads it; undefined where it takes it. */
export declare function refusalOf(line: Line, { reader, isInMatch }: LineContext): LineRefusal | undefined;
