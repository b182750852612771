/** What OpenSSH would use for a subject: first value obtained on the client, Match over global on the server. */
import type { Dialect } from '../openssh/dialect.js';
import type { Directive } from '../syntax/ast.js';
import type { Resolution, Root, Section, Subject } from './model.js';
/** A section that applies, or may apply, to the subject. */
export interface ActiveSection {
    readonly section: Section;
    readonly verdict: 'yes' | 'possible';
}
/** Resolves a root for one subject. Values are looked up when they are asked for. */
export declare function resolve(root: Root, subject: Subject): Resolution;
/** The resolutions of all subjects of a root; worked out once, however many rules ask. */
export declare function resolutions(root: Root): readonly Resolution[];
/** The sections that apply to a subject in reading order; a layer is asked only for what the ones before it leave unset. */
export declare function layersFor(root: Root, subject: Subject): readonly (readonly ActiveSection[])[];
/** Whether the first section applies in every case in which the second does: all of its headers are headers of that one. */
export declare function appliesWherever(one: Section, other: Section): boolean;
/** Whether the directive obtains its keyword: the client's `none` of some intervals leaves it unset for a later one. */
export declare function storesValue(dialect: Dialect, { keyword, args }: Directive): boolean;
/**
 * Whether the first directive that states a keyword decides all of its value. An unknown keyword's does, as far as a text
 * can tell.
 */
export declare function keepsFirst({ dialect, release }: Root, keyword: string): boolean;
