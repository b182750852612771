/** Text to lossless tree, as the reader of one release splits it. Never throws, never drops a byte. */
import type { Dialect } from '../openssh/dialect.js';
import type { Release } from '../openssh/release.js';
import type { ConfigFile, Line } from './ast.js';
export interface ParseInput {
    /** As reports name the file. */
    readonly path: string;
    readonly dialect: Dialect;
    readonly release: Release;
    readonly text: string;
}
/** The tree of a file as `release` reads it. Any text gives a tree; what OpenSSH refuses becomes a `Malformed` line. */
export declare function parse({ path, dialect, release, text }: ParseInput): ConfigFile;
/** A line of a tree as another release reads it. Line breaks stay where they are, but for NUL bytes in an sshd_config. */
export declare function parseLineAs({ text, dialect }: ConfigFile, { line, lineStart }: Line, release: Release): Line;
