/**
 * OpenSSH releases and ranges of them.
 *
 * A release is written as its version says (`9.2`) and held as `100 * major + minor`, so that releases compare as
 * numbers. Portable suffixes are dropped: `9.9p2` is 9.9.
 */
/** `902` for 9.2, `1005` for 10.5. */
export type Release = number;
/** The releases that will read a file, oldest first, never empty. */
export interface ReleaseRange {
    /** The range as the user wrote it. */
    readonly text: string;
    readonly releases: readonly Release[];
    readonly oldest: Release;
    readonly newest: Release;
}
/** Every release whose reading is known, oldest first: 8.0 to 8.9, 9.0 to 9.9, 10.0 to 10.5. */
export declare const knownReleases: readonly Release[];
/** What supported distributions ship, RHEL 8 (8.0) aside. */
export declare const defaultRange = ">=8.7";
/** The same, without the time that it takes to read it: most runs have no other. */
export declare function defaultReleases(): ReleaseRange;
/** `9.2` for 902. */
export declare function formatRelease(release: Release): string;
/** The grammar of a range, as a regular expression of JSON Schema. */
export declare const rangeGrammar: string;
/** Reads `9.2`, `9.2p1` or `OpenSSH_9.2p1`; undefined for anything else. The release need not be a known one. */
export declare function parseRelease(text: string): Release | undefined;
/**
 * Reads a range: one release (`9.2`), comparisons (`>=8.4`, `>=8.4 <9.9`), or two ends (`8.0 - 9.9`, both included).
 * Returns the sentence that says what is wrong where it cannot be read or holds no known release.
 */
export declare function parseReleaseRange(text: string): ReleaseRange | string;
