import { type KeptKeyword } from './kept-keyword.js';
import type { Resolution, Root, Subject } from './model.js';
/** Resolves a root for one subject. Values are looked up when they are asked for. */
export declare function resolve(root: Root, subject: Subject): Resolution;
/** The resolutions of all subjects of a root; worked out once, however many rules ask. */
export declare function resolutions(root: Root): readonly Resolution[];
/** How a keyword is kept in the release of a root. */
export declare function keptKeywordIn(root: Root, keyword: string): KeptKeyword;
/**
 * Whether the first directive that states a keyword decides all of its value. An unknown keyword's does, as far as a text
 * can tell.
 */
export declare function keepsFirst({ dialect, release }: Root, keyword: string): boolean;
