import { type KeptKeyword } from './kept-keyword.js';
import type { Resolution, Root, Subject } from './model.js';
/** Resolves a root for one subject. Values are looked up when they are asked for. */
export declare function resolve(root: Root, subject: Subject): Resolution;
/** The resolutions of all subjects of a root; worked out once, however many rules ask. */
export declare function resolutions(root: Root): readonly Resolution[];
/**
 * The resolutions of the subjects that may differ from each other in some keywords. Left out are those for which these
 * are what they are for any other: what states them is for everyone, or not for theirs.
 */
export declare function resolutionsApart(root: Root, keywords: readonly string[]): readonly Resolution[];
/** How a keyword is kept in the release of a root. */
export declare function keptKeywordIn(root: Root, keyword: string): KeptKeyword;
/**
 * Whether the first directive that states a keyword decides all of its value. An unknown keyword's does, as far as a text
 * can tell.
 */
export declare function keepsFirst({ dialect, release }: Root, keyword: string): boolean;
