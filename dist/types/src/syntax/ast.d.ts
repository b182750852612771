/**
 * The lossless tree. Every node is a range of UTF-16 offsets into the decoded text; the lines of a file tile it, so
 * joining their text gives the file back.
 */
import type { Dialect } from '../openssh/dialect.js';
import type { Release } from '../openssh/release.js';
/** UTF-16 offsets into the decoded text, from 0, end exclusive. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
interface BaseNode<Type extends string> extends Range {
    readonly type: Type;
}
/** The first word of a directive. OpenSSH compares keywords without regard to case. */
export interface Keyword extends BaseNode<'Keyword'> {
    /** As written, without quotes. */
    readonly text: string;
    /** In lower case: what OpenSSH compares. */
    readonly name: string;
    /** The current name in lower case: `keepalive` is `tcpkeepalive`. */
    readonly canonical: string;
}
/** One word after the keyword, or the whole rest of the line for the keywords that take it raw. */
export interface Argument extends BaseNode<'Argument'> {
    /** Without quotes and escapes: what OpenSSH stores. */
    readonly value: string;
}
interface BaseLine<Type extends string> extends BaseNode<Type> {
    /** The line's number, from 1. */
    readonly line: number;
    /** The offset after the line's end-of-line characters; the next line starts there. */
    readonly next: number;
    /** The offset at which the line begins, indentation included. */
    readonly lineStart: number;
}
/** A line with nothing that OpenSSH reads. */
export interface Blank extends BaseLine<'Blank'> {
}
/** A line whose first character other than blanks is `#`. The range starts at the `#`. */
export interface Comment extends BaseLine<'Comment'> {
}
/** A `#` word after the arguments; a comment to the release the tree was read for. The range starts at the `#`. */
export interface TrailingComment extends BaseNode<'TrailingComment'> {
}
interface BaseDirective<Type extends string> extends BaseLine<Type> {
    readonly keyword: Keyword;
    readonly args: readonly Argument[];
    readonly trailingComment: TrailingComment | undefined;
}
/** One line: a keyword and its arguments. The range ends with the last argument, before a trailing comment. */
export interface Directive extends BaseDirective<'Directive'> {
}
/** A pattern of a `Host` line. */
export interface Pattern extends BaseNode<'Pattern'> {
    /** Without a leading `!`. */
    readonly value: string;
    readonly negated: boolean;
}
/** A `Host` line, the header of its block. */
export interface HostHeader extends BaseDirective<'Host'> {
    readonly patterns: readonly Pattern[];
}
/** One criterion of a `Match` line: `user alice`, `host=a,b`, `all`. */
export interface Criterion extends BaseNode<'Criterion'> {
    /** In lower case, without a leading `!`. */
    readonly name: string;
    readonly negated: boolean;
    /** Undefined for the criteria that take none, and where the line lacks it. */
    readonly value: string | undefined;
}
/** A `Match` line, the header of its block. */
export interface MatchHeader extends BaseDirective<'Match'> {
    readonly criteria: readonly Criterion[];
}
/** Why OpenSSH refuses a line, or passes over it in silence (`ignored-line`). */
export type MalformedReason = 'invalid-quotes' | 'no-argument' | 'ignored-line';
/** A line that OpenSSH cannot split into a keyword and arguments. */
export interface Malformed extends BaseLine<'Malformed'> {
    readonly reason: MalformedReason;
    /** The keyword, where the line has one. */
    readonly keyword: Keyword | undefined;
}
export type BlockHeader = HostHeader | MatchHeader;
export type Line = Blank | Comment | Directive | HostHeader | MatchHeader | Malformed;
/** The lines one `Host` or `Match` governs, its header first; the global block has no header. */
export interface Block extends BaseNode<'Block'> {
    readonly header: BlockHeader | undefined;
    /** All lines after the header, blank ones and comments too. */
    readonly lines: readonly Line[];
    /** The directives among the lines. */
    readonly directives: readonly Directive[];
}
export interface ConfigFile extends BaseNode<'ConfigFile'> {
    /** As reports name it: relative to the working folder, with `/`. */
    readonly path: string;
    readonly dialect: Dialect;
    /** The release whose reading the tree is. */
    readonly release: Release;
    readonly text: string;
    /** The global block first, even where it is empty. */
    readonly blocks: readonly Block[];
}
export {};
