/**
 * Where a repository keeps what an `Include` names. OpenSSH looks in `~/.ssh`, `/etc/ssh` or an absolute path; in a
 * repository the folder of the root file stands for the first two, and a folder given as `/` for the rest. Where a folder
 * is given as the home, it stands for `~`.
 */
import type { ConfigFile } from '../syntax/ast.js';
/** A pattern as glob(3) takes it, below a folder whose own name is taken as it is. */
export interface IncludePlace {
    /** Relative to the working folder. */
    readonly base: string;
    readonly pattern: string;
}
export interface IncludePlaces {
    /** To try in turn; the first that takes a file is the one meant. */
    readonly places: readonly IncludePlace[];
    /** True for the drop-in folder that distributions ship: an empty match is the usual case. */
    readonly stock: boolean;
    /** True where OpenSSH itself never finds a file by this argument. */
    readonly never: boolean;
}
/** Which folders stand for `/` and for `~`. */
export interface RootDir {
    /** Relative to the working folder. */
    readonly rootDir: string;
    /** Whether it was chosen; else a root file in an `etc/ssh` brings its own. */
    readonly isRootDirChosen?: boolean;
    /** Relative to the working folder; left out, the folder of a user's file stands for `~/.ssh`. */
    readonly home?: string;
}
/** The places for one argument of an Include read on behalf of `root`. */
export declare function includePlaces(argument: string, root: ConfigFile, rootDir: RootDir): IncludePlaces;
/** The folder that a path lies in; `.` for a name alone. */
export declare function parentOf(path: string): string;
