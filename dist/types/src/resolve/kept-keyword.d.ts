/** What a build's resolution has to know of one keyword. */
import type { Dialect } from '../openssh/dialect.js';
import { type Build, type KeywordFacts, type Quirk } from '../openssh/keyword.js';
/** One side of a build. */
export interface Program extends Build {
    readonly dialect: Dialect;
}
export interface KeptKeyword {
    /** Whether the first directive that states it decides all of its value, without regard to any other keyword. */
    readonly isPlain: boolean;
    /** In lower case, as the release knows what it sets. */
    readonly name: string;
    readonly repeat: KeywordFacts['repeat'];
    /** Its own, and those of the keyword with which it shares a slot. */
    readonly quirks: ReadonlySet<Quirk>;
    /** The keywords whose directives bear on it. */
    readonly names: readonly string[];
    /** Whether it and another keyword keep each other out. */
    readonly sharesSlot: boolean;
    /** Whether a `-` takes back what earlier directives gave. */
    readonly removes: boolean;
    /** In lower case, `yes` and its kin, of a keyword that takes other values too. */
    readonly words: ReadonlySet<string>;
    /** Whether such another value is kept beside a word. */
    readonly keepsBoth: boolean;
    /** What sshd takes of it from a Match block: all, nothing, or only what is none of its words. */
    readonly inMatch: 'all' | 'nothing' | 'no-words';
}
/** No keyword: what ssh holds of LocalForward and DynamicForward, which is one list. */
export declare const localForwards = "local forwards";
export declare function keptKeyword(program: Program, keyword: string): KeptKeyword;
