import type { Release, ReleaseRange } from '../openssh/release.js';
import type { ConfigFile, Line } from '../syntax/ast.js';
import { type LineRefusal } from './line-refusal.js';
import type { Root } from './model.js';
/** What releases of the range have against a line, and which of them do. */
export interface RefusedBy extends LineRefusal {
    /** Oldest first, never empty. */
    readonly releases: readonly Release[];
}
export interface RefusedLine {
    readonly file: ConfigFile;
    /** As the newest release reads it. */
    readonly line: Line;
    /** Each reason once, the newest release's first. */
    readonly refusals: readonly RefusedBy[];
    readonly ignored: Ignored;
}
/**
 * Whether an IgnoreUnknown spares a line with an unknown keyword. `possible`: one names the keyword, but in a block that
 * need not apply. `elsewhere`: a file that is not here may hold one.
 */
export type Ignored = 'no' | 'possible' | 'elsewhere';
/**
 * The lines that some release of the range refuses, in reading order, each once. Lines whose unknown keyword an
 * IgnoreUnknown covers are none of them.
 */
export declare function refusedLines(root: Root, range: ReleaseRange): readonly RefusedLine[];
