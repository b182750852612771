/** Percent tokens and variables in the Includes of ssh, which are expanded as the line is reached (readconf.c). */
import type { ConfigFile } from '../syntax/ast.js';
import type { Root, Subject } from './model.js';
/**
 * The argument of an Include as ssh expands it; undefined where that cannot be told. `above` is what stands before it.
 */
export type ExpandInclude = (argument: string, above: Root) => string | undefined;
export declare function expandsIncludes({ dialect, release }: ConfigFile): boolean;
export declare function holdsToken(argument: string): boolean;
/** Expands Includes for one subject; `environment` holds the variables that are set. */
export declare function expansionFor(subject: Subject, environment?: Readonly<Record<string, string>>): ExpandInclude;
