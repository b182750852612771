/** A root file and what it includes, flattened into the order in which OpenSSH reads it. */
import type { Dialect } from '../openssh/dialect.js';
import type { ConfigFile } from '../syntax/ast.js';
import { type IncludePlace } from './include-path.js';
import type { Root } from './model.js';
/** Where the files of a project come from. */
export interface Project {
    /** The folder that stands for `/`, relative to the working folder. */
    readonly rootDir: string;
    /** Whether the user chose `rootDir`: then `/` is that folder and no other. */
    readonly isRootDirChosen?: boolean;
    /** The tree of a file, read as `dialect` (an included file is what includes it); undefined where it cannot be read. */
    read(path: string, dialect: Dialect): ConfigFile | undefined;
    /** The files that a pattern takes on behalf of a root file, as glob(3) does: in byte order, relative to the working folder. */
    glob(place: IncludePlace, rootPath: string): readonly string[];
}
/** Flattens `file` and its Includes. `fragment`: no root of the project includes it. */
export declare function loadRoot(file: ConfigFile, project: Project, { fragment }?: {
    fragment?: boolean | undefined;
}): Root;
