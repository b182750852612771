/** The types of resolution: what a root file is, for whom it is asked, and what OpenSSH would use. */
import type { Dialect } from '../openssh/dialect.js';
import type { Release } from '../openssh/release.js';
import type { Argument, Block, BlockHeader, ConfigFile, Criterion, Directive } from '../syntax/ast.js';
/** Directives that are read one after another under the same conditions. */
export interface Section {
    readonly file: ConfigFile;
    readonly block: Block;
    /** The headers that must all hold, the outermost first: those around the Includes that led here, then the block's own. */
    readonly conditions: readonly BlockHeader[];
    readonly directives: readonly Directive[];
}
/** A directive of a root: where a value comes from. */
export interface Origin {
    readonly section: Section;
    readonly directive: Directive;
}
/**
 * What became of one argument of an `Include`. `read`: the files it took. `nothing`: no file of the project matches.
 * `stock`: nothing matches, but it is the drop-in folder that distributions ship (`/etc/ssh/sshd_config.d/*.conf`).
 * `cycle`: it takes a file that is being read. `too-deep`: OpenSSH refuses more than 16 levels. `never`: OpenSSH itself
 * never finds a file by it (`~` in an sshd_config; ssh refuses it in the file of the system). `too-many`: the root has
 * taken more files than ssh-lint follows. `depends`: it holds a percent token or a variable, which no one has told.
 * `outside`: all that matches lies outside of what may be read.
 */
export type IncludeOutcome = 'read' | 'nothing' | 'stock' | 'cycle' | 'too-deep' | 'never' | 'too-many' | 'depends' | 'outside';
export interface IncludeUse {
    readonly file: ConfigFile;
    readonly directive: Directive;
    readonly argument: Argument;
    readonly outcome: IncludeOutcome;
    /** Paths of the files it took, in reading order. */
    readonly paths: readonly string[];
    /** Of the paths, those that cannot be read here. */
    readonly unread: readonly string[];
    readonly conditions: readonly BlockHeader[];
    /** Where it takes nothing: what is there in its place. */
    missed?(): Missed;
}
/** Paths of the project that an Include which takes nothing may have been meant to take. */
export interface Missed {
    /** The files of the folder that it names instead of a file. */
    readonly within: readonly string[];
    /** The files of the folder in which it looks. */
    readonly around: readonly string[];
    /** What it would take if it were read relative to the file in which it stands, and not to the root's folder. */
    readonly beside: readonly string[];
}
/** A file that ssh or sshd is started with, and everything it includes, flattened into reading order. */
export interface Root {
    readonly file: ConfigFile;
    readonly dialect: Dialect;
    readonly release: Release;
    /** True for a drop-in that no root of the project includes: judged only for what is wrong on its own. */
    readonly fragment: boolean;
    readonly sections: readonly Section[];
    /** The directives of `-o`, which are read before the file, as a file of their own. */
    readonly commandLine?: ConfigFile;
    /** The root file first, then the included ones in reading order, each once. */
    readonly files: readonly ConfigFile[];
    readonly includes: readonly IncludeUse[];
    /** For the conditions of a block in an included file, those around the Include that led there. */
    readonly outer: ReadonlyMap<Section['conditions'], Section['conditions']>;
    /** What has been worked out about it: see `derived`. */
    readonly derived: Map<(root: Root) => unknown, unknown>;
}
/**
 * The host or connection for which values are resolved. Unless told otherwise, a field left out is unknown: criteria that
 * ask for it are undecided.
 */
export interface Subject {
    /** For messages: `any other host`, `hosts matching *.example.com`, `connections of Match user bob`. */
    readonly description: string;
    /** Client: the name given to ssh. Server: the name of the client, as `host` of sshd's `-C`. */
    readonly host?: string;
    /** Client: the user given to ssh, as `-l` does; none where left out. Server: the user who logs in. */
    readonly user?: string;
    /** What ssh and sshd call themselves, such as `OpenSSH_9.2p1 Debian-2`; derived from the build where left out. */
    readonly version?: string;
    readonly localUser?: string;
    /** Of `-P`; none where left out. */
    readonly tag?: string;
    /** The command behind the host; empty for none. */
    readonly command?: string;
    /** What `-N` and `-s` make of the session; neither was given where left out. */
    readonly sessionType?: 'none' | 'subsystem';
    /** What the host becomes where CanonicalizeHostname asks name servers. */
    readonly canonicalHost?: string;
    /** The groups of the user. */
    readonly group?: string | readonly string[];
    readonly address?: string;
    readonly localAddress?: string;
    readonly localPort?: number;
    readonly rdomain?: string;
    readonly invalidUser?: boolean;
    /** Headers that hold by assumption: the subject is a connection for which this block applies. */
    readonly assumed?: readonly BlockHeader[];
    /** True for the subject that no `Host` or `Match` of the root names. */
    readonly other?: boolean;
    /** Whether a criterion holds that only a running ssh or sshd can decide, without its `!`; undefined where unknown. */
    answer?(criterion: Criterion): boolean | undefined;
}
/** Whether a condition holds; `possible` where the text cannot tell. */
export type Verdict = 'yes' | 'no' | 'possible';
/** What OpenSSH uses for one keyword. */
export interface Effective {
    /** `certain`: `origins` are what OpenSSH uses. `possible`: some of `candidates` may come in their place, or beside them. */
    readonly certainty: 'certain' | 'possible';
    /** The directive in force, of several the first; undefined where OpenSSH's default or its command line is. */
    readonly origin: Origin | undefined;
    /** The directives in force, in the order in which OpenSSH keeps their values: several where these add up. */
    readonly origins: readonly Origin[];
    /** Directives that are in force if their blocks apply, which the text does not tell; in reading order. */
    readonly candidates: readonly Origin[];
}
export interface Resolution {
    readonly subject: Subject;
    /** The effective value of a keyword, given in lower case under its current name. */
    get(keyword: string): Effective;
}
