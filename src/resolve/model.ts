/** The types of resolution: what a root file is, for whom it is asked, and what OpenSSH would use. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import type { Argument, Block, BlockHeader, ConfigFile, Directive } from '../syntax/ast.ts';

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
 * never finds a file by it (`~` in an sshd_config). `too-many`: the root has taken more files than ssh-lint follows.
 */
export type IncludeOutcome = 'read' | 'nothing' | 'stock' | 'cycle' | 'too-deep' | 'never' | 'too-many';

export interface IncludeUse {
  readonly file: ConfigFile;
  readonly directive: Directive;
  readonly argument: Argument;
  readonly outcome: IncludeOutcome;
  /** Paths of the files it took, in reading order. */
  readonly paths: readonly string[];
  readonly conditions: readonly BlockHeader[];
}

/** A file that ssh or sshd is started with, and everything it includes, flattened into reading order. */
export interface Root {
  readonly file: ConfigFile;
  readonly dialect: Dialect;
  readonly release: Release;
  /** True for a drop-in that no root of the project includes: judged only for what is wrong on its own. */
  readonly fragment: boolean;
  readonly sections: readonly Section[];
  /** The root file first, then the included ones in reading order, each once. */
  readonly files: readonly ConfigFile[];
  readonly includes: readonly IncludeUse[];
  /** What has been worked out about it: see `derived`. */
  readonly derived: Map<(root: Root) => unknown, unknown>;
}

/**
 * The host or connection for which values are resolved. A field left out is unknown: criteria that ask for it are
 * undecided. Client: `host` is the name given to ssh. Server: `host`, `user`, `address`, `localAddress`, `localPort`
 * describe the connection, as sshd's `-C` does.
 */
export interface Subject {
  /** For messages: `any other host`, `hosts matching *.example.com`, `connections of Match user bob`. */
  readonly description: string;
  readonly host?: string;
  readonly user?: string;
  readonly localUser?: string;
  readonly group?: string;
  readonly address?: string;
  readonly localAddress?: string;
  readonly localPort?: number;
  /** Headers that hold by assumption: the subject is a connection for which this block applies. */
  readonly assumed?: readonly BlockHeader[];
  /** True for the subject that no `Host` or `Match` of the root names. */
  readonly other?: boolean;
}

/** Whether a condition holds; `possible` where the text cannot tell. */
export type Verdict = 'yes' | 'no' | 'possible';

/** What OpenSSH uses for one keyword. */
export interface Effective {
  /** `certain`: `origin` is what OpenSSH uses. `possible`: one of `candidates`, or `origin` if none of them applies. */
  readonly certainty: 'certain' | 'possible';
  /** The directive in force; undefined where OpenSSH's default is. */
  readonly origin: Origin | undefined;
  /** Directives that may win before `origin`, in reading order. */
  readonly candidates: readonly Origin[];
}

export interface Resolution {
  readonly subject: Subject;
  /** The effective value of a keyword, given in lower case under its current name. */
  get(keyword: string): Effective;
}
