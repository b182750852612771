/** What one release of OpenSSH makes of one directive: the values it stores, or why it refuses the line. */
import type { ArgumentFacts } from '../openssh/argument.js';
import type { Dialect } from '../openssh/dialect.js';
import type { Build } from '../openssh/keyword.js';
import type { KeywordFacts } from '../openssh/keyword-facts.js';
import type { Argument, Range } from '../syntax/ast.js';
/** One side of one build: ssh or sshd of a release. */
export interface Reader extends Build {
    readonly dialect: Dialect;
}
/** What is wrong with the arguments of a directive. */
export type ProblemKind = 
/** There is none, or too few of them. */
'missing-argument'
/** `""` where something has to stand. */
 | 'empty-argument' | 'surplus-argument'
/** None of the words that are taken, or not of their form. */
 | 'invalid-argument'
/** A word that would be taken in other letters: `NONE`. */
 | 'wrong-case'
/** A number, or a number of entries, beyond its bounds. */
 | 'out-of-range'
/** No name of an algorithm to that release. */
 | 'unknown-algorithm'
/** No criterion of that side and release. */
 | 'unknown-criterion'
/** Two things that exclude each other. */
 | 'conflict';
export interface Problem {
    readonly problem: ProblemKind;
    /** What is wrong, as a clause: `"maybe" is none of its values`, `the port 70000 is over 65535`. */
    readonly reason: string;
    /** What is taken in its place: `yes or no`, `a time such as 60, 5m or 1h`. */
    readonly accepts?: string;
    /** The name that is unknown, of an `unknown-algorithm`. */
    readonly algorithm?: string;
    /** The argument to which it belongs, or a part of it; undefined for the whole line. */
    readonly at: Range | undefined;
    /**
     * Whether OpenSSH stops reading there. Left out, it goes by the side: ssh counts what is wrong and reads on, sshd
     * stops at the first bad value, but counts missing and surplus arguments.
     */
    readonly stops?: boolean;
    /**
     * Whether OpenSSH finds it only where the line takes effect: not in a block that does not apply, nor behind a
     * directive that set the keyword before; of a Match line, only once it is compared with a connection.
     */
    readonly onlyInUse?: boolean;
}
/**
 * The values that are stored, each as `ssh -G` or `sshd -T` of 10.5 prints it: times in seconds, flags and words in the
 * first spelling of OpenSSH's own table. Algorithm lists stay as they are written, with their operator. A keyword with
 * several parts has one value for each; an empty one is a part that stays unset.
 */
export interface Stored {
    readonly problem?: undefined;
    readonly values: readonly string[];
}
export type Reading = Stored | Problem;
/** The facts of one kind of argument. */
export type FactsOf<Kind extends ArgumentFacts['kind']> = ArgumentFacts extends infer Facts ? Facts extends {
    readonly kind: infer Kinds;
} ? Kind extends Kinds ? Facts : never : never : never;
export interface ArgumentInput<Facts extends ArgumentFacts = ArgumentFacts> {
    /** As of the reader's release. */
    readonly keyword: KeywordFacts;
    /** The argument of `keyword`, narrowed. */
    readonly facts: Facts;
    /** At least one. */
    readonly args: readonly Argument[];
    readonly reader: Reader;
}
/** Reads the arguments of one kind. Surplus ones need no check here where the keyword's arity tells them. */
export type ArgumentReader<Kind extends ArgumentFacts['kind'] = ArgumentFacts['kind']> = (input: ArgumentInput<FactsOf<Kind>>) => Reading;
export type ArgumentReaders<Kind extends ArgumentFacts['kind']> = {
    readonly [Each in Kind]: ArgumentReader<Each>;
};
export declare function stored(...values: readonly string[]): Stored;
/** For lists, which may be longer than a call can have arguments. */
export declare function storedAll(values: Iterable<string>): Stored;
