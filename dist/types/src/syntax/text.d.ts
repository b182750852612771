/** From offsets to lines and columns, and from a tree back to its text. */
import type { ConfigFile, Line, Position, Range } from './ast.js';
/** How bytes became text: UTF-8 where they are valid, else latin-1, which any bytes are. */
export type TextEncoding = 'utf-8' | 'latin-1';
/** Line and column of an offset, both from 1; lines end at `\n`, as OpenSSH's do. */
export declare function positionAt(file: ConfigFile, offset: number): Position;
/** The characters of a range. */
export declare function textOf(file: ConfigFile, range: Range): string;
/** All lines of a file in order, headers included. */
export declare function linesOf(file: ConfigFile): Generator<Line>;
/** The text of a tree, joined from its lines. */
export declare function print(file: ConfigFile): string;
/** What stands in a file, wherever it stands. */
export interface Inventory {
    /** The keywords as OpenSSH compares them; those of refused lines too. */
    readonly names: ReadonlySet<string>;
    /** The same under their current names. */
    readonly keywords: ReadonlySet<string>;
    /** Whether OpenSSH passes over a line in silence. */
    readonly holdsIgnoredLine: boolean;
}
export declare function inventoryOf(file: ConfigFile): Inventory;
