/** The cases worth asking about: one witness for each pattern of a root, and one that no block names. */
import type { Dialect } from '../openssh/dialect.js';
import type { BlockHeader } from '../syntax/ast.js';
import type { Root, Section, Subject } from './model.js';
/** The host or connection that no block names. */
export declare function otherSubject({ dialect }: Pick<Root, 'dialect'>): Subject;
/**
 * Client: a witness host for each Host pattern and each Match host, then any other host. Server: the connection that no
 * Match names, then one for each Match block.
 */
export declare function subjects(root: Root): readonly Subject[];
/** Whether the root names so many cases that `subjects` leaves out the last of them. */
export declare function leavesOutSubjects(root: Root): boolean;
/** The condition lists of a root, each once, in reading order; the unconditional one left out. */
export declare function occurrences(root: Root): readonly Section['conditions'][];
/** What ssh's own command line gives a keyword before any directive does. */
export declare function givenBy({ user, tag, sessionType }: Subject, dialect: Dialect, keyword: string): string | undefined;
/** Whether a header holds for every host or connection. */
export declare function holdsAlways(header: BlockHeader): boolean;
