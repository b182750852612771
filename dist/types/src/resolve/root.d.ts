/** A root file and what it includes, flattened into the order in which OpenSSH reads it. */
import type { Dialect } from '../openssh/dialect.js';
import type { ConfigFile } from '../syntax/ast.js';
import { type ExpandInclude } from './include-expansion.js';
import { type IncludePlace, type RootDir } from './include-path.js';
import type { Root } from './model.js';
/** Where the files of a project come from. */
export interface Project extends RootDir {
    /** The tree of a file, read as `dialect` (an included file is what includes it); undefined where it cannot be read. */
    read(path: string, dialect: Dialect): ConfigFile | undefined;
    /** The files that a pattern takes on behalf of a root file, as glob(3) does: in byte order, relative to the working folder. */
    glob(place: IncludePlace, rootPath: string): readonly string[];
    /** The files that a pattern would take if they did not lie outside of what may be read. */
    outside?(place: IncludePlace, rootPath: string): readonly string[];
}
export interface LoadOptions {
    /** Whether no root of the project includes the file. */
    readonly fragment?: boolean;
    /** Directives that OpenSSH is given by `-o`, such as `Port=2222`, in their order. */
    readonly commandLine?: readonly string[];
    /** Expands what ssh expands in an Include since 9.9; left out, an Include with a token `depends`. */
    readonly expandInclude?: ExpandInclude;
}
/** Flattens `file` and its Includes. */
export declare function loadRoot(file: ConfigFile, project: Project, options?: LoadOptions): Root;
