/** Look-ups in the tables of keywords. */
import type { Vendor } from './argument.js';
import type { Dialect } from './dialect.js';
import type { KeywordFacts } from './keyword-facts.js';
import type { Release } from './release.js';
export type * from './argument.js';
export type * from './keyword-facts.js';
/** A release, or what a vendor makes of it. */
export interface Build {
    readonly release: Release;
    readonly vendor?: Vendor;
}
/** How a keyword takes the rest of its line as one value. Blanks in front of it are skipped in any case. */
export interface RawRest {
    /** Whether every `=` in front of the value is skipped, not just the separator's. */
    readonly skipsEquals: boolean;
    /** Whether the value ends before the first `#`, wherever that stands; otherwise a `#` belongs to the value. */
    readonly cutsAtHash: boolean;
}
/** What a keyword is called. */
export interface KeywordName {
    /** As it is written. */
    readonly text: string;
    /** In lower case, as OpenSSH compares it. */
    readonly name: string;
    /** Its current name in lower case: `keepalive` is `tcpkeepalive`. */
    readonly canonical: string;
}
/** All keywords of a dialect: those in use first, then aliases, obsolete, removed and vendors' keywords. */
export declare function keywordsOf(dialect: Dialect): readonly KeywordFacts[];
/** The keywords of a dialect that set, in some release, what goes by another name. */
export declare function renamedKeywords(dialect: Dialect): readonly KeywordFacts[];
/** The row of a keyword, whose name may be in any case. */
export declare function lookupKeyword(dialect: Dialect, name: string): KeywordFacts | undefined;
/**
 * What a keyword is called that is written so. All lines of all files share the strings: a tree keeps none of its own,
 * and looking one up again takes no look at its letters.
 */
export declare function keywordName(dialect: Dialect, text: string): KeywordName;
/** The current name of a keyword, both in lower case; a name that is no alias is returned as it is. */
export declare function canonicalKeyword(dialect: Dialect, lowerName: string): string;
/** Whether upstream's OpenSSH of that release knows the keyword, be it without effect. */
export declare function isKnown(facts: KeywordFacts, release: Release): boolean;
/** Whether a build knows the keyword: upstream's of that release, or the vendor's that patches it. */
export declare function isKnownTo(facts: KeywordFacts, { release, vendor }: Build): boolean;
/** The facts as they were in a release: the row, with the `former` facts that the release still went by. */
export declare function factsIn(facts: KeywordFacts, release: Release): KeywordFacts;
/**
 * How the keyword, given in lower case, takes the rest of its line in that release; undefined where it takes words, or
 * is not known. Up to 8.6 sshd, and in 8.5 and 8.6 ssh, cut every line at the first `#` before they look at its
 * keyword: that is not told here.
 */
export declare function takesRawRest(dialect: Dialect, lowerName: string, release: Release): RawRest | undefined;
