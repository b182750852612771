/**
 * What may stand after a keyword: the kinds of argument, with the values, bounds and forms that OpenSSH takes.
 */
import type { Release } from './release.js';
/** Who patches OpenSSH with keywords, values or defaults of their own. */
export type Vendor = 'debian' | 'redhat' | 'apple';
interface BaseArgument<Kind extends string> {
    readonly kind: Kind;
    /** Words taken in place of what the kind describes, such as `none`. */
    readonly literals?: readonly string[];
    /** True where a literal has to be the only argument. */
    readonly literalAlone?: boolean;
    /** Whether words and literals are compared with regard to case. Left out where the kind has neither. */
    readonly caseSensitive?: boolean;
    /** The form of one argument, to be shown in messages. */
    readonly syntax?: string;
    /** Words that OpenSSH prints in another spelling, that of the first word of its own table with the same meaning. */
    readonly printed?: Readonly<Record<string, string>>;
}
/** One of `values`. `option-list` takes several, as arguments of their own. */
interface WordArgument extends BaseArgument<'flag' | 'enum' | 'option-list'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
    /** Values that only a vendor's build takes. */
    readonly vendorValues?: Readonly<Partial<Record<Vendor, readonly string[]>>>;
}
/** One of `values`, or a time; `forms` tells how the two combine. */
interface WordOrTimeArgument extends BaseArgument<'enum-or-time'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
    readonly forms?: readonly string[];
}
/** One of `values`, or an interval between `min` and `max` milliseconds. */
interface WordOrIntervalArgument extends BaseArgument<'enum-or-interval'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
    readonly min: number;
    readonly max: number;
}
/** One of `values`; any other word is a path or, after `$`, the name of a variable. A misspelt value is a path. */
interface WordOrPathArgument extends BaseArgument<'flag-or-path'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
}
/** One of `values`; any other word is a list of patterns. A misspelt value is a pattern. */
interface WordOrPatternsArgument extends BaseArgument<'flag-or-pattern-list'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
    readonly separator: ',';
    readonly wildcards: readonly string[];
}
/** Lists of methods, each list one argument: any of the lists lets a user in. */
interface AuthMethodsArgument extends BaseArgument<'auth-method-lists'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
}
/** The classes of traffic, by name or number. */
interface QosArgument extends BaseArgument<'ipqos'> {
    readonly values: readonly string[];
    readonly caseSensitive: boolean;
    readonly numbers: {
        readonly min: number;
        readonly max: number;
        readonly hexadecimal: boolean;
    };
    /** Values that are taken and treated as `none`. */
    readonly withoutEffect: readonly string[];
}
/** `integer` in decimal, `octal` in base 8, `time` in seconds as `parseTime` reads it. Bounds included. */
interface NumberArgument extends BaseArgument<'integer' | 'time' | 'octal'> {
    readonly min: number;
    readonly max: number;
}
interface PortArgument extends BaseArgument<'port'> {
    readonly min: number;
    readonly max: number;
    /** Whether a name of the services database may stand for the number. */
    readonly serviceNames: boolean;
}
/** An amount of data, at least `min` bytes, and a time. */
interface RekeyArgument extends BaseArgument<'rekey-limit'> {
    readonly min: number;
    readonly caseSensitive: boolean;
}
/** `start` may not exceed `full`. */
interface MaxStartupsArgument extends BaseArgument<'max-startups'> {
    readonly start: {
        readonly min: number;
    };
    readonly rate: {
        readonly min: number;
        readonly max: number;
    };
}
/** Lengths of network prefixes in bits. */
interface NetblockArgument extends BaseArgument<'netblock'> {
    readonly ipv4: {
        readonly min: number;
        readonly max: number;
    };
    readonly ipv6: {
        readonly min: number;
        readonly max: number;
    };
}
interface PenaltiesArgument extends BaseArgument<'penalty-list'> {
    /** What stands after the key's colon: a kind, or one of the words. */
    readonly keys: Readonly<Record<string, 'time' | 'integer' | readonly string[]>>;
}
interface PatternsArgument extends BaseArgument<'host-pattern-list' | 'pattern-list' | 'env-pattern-list' | 'group-pattern-list' | 'user-pattern-list'> {
    /** Between the patterns of one argument; left out where each pattern is an argument. */
    readonly separator?: ',';
    readonly wildcards: readonly string[];
    /** The sign in front of a pattern that excludes; left out where OpenSSH knows none. */
    readonly negation?: '!';
    /** The sign in front of a pattern that takes back what earlier directives added. */
    readonly removal?: '-';
}
/** Addresses and networks. */
interface AddressesArgument extends BaseArgument<'address-list'> {
    readonly separator: ',';
    readonly negation: '!';
    readonly cidr: boolean;
}
export type AlgorithmFamily = 'ca-signature' | 'cipher' | 'hostkey' | 'kex' | 'mac';
/** Algorithms, joined by `separator`; one of `operators` may stand in front of the list. */
interface AlgorithmsArgument extends BaseArgument<'algorithm-list'> {
    readonly family: AlgorithmFamily;
    readonly separator: ',';
    /** The empty one replaces the default list. */
    readonly operators: readonly string[];
    readonly caseSensitive: boolean;
}
/** Words joined by commas that OpenSSH does not check; `known` are the ones that have a meaning. */
interface CommaListArgument extends BaseArgument<'comma-list'> {
    readonly known?: readonly string[];
    /** Where a build does check the words: what each has to begin with. */
    readonly prefixes?: readonly string[];
}
/** Kinds of channels, whose names OpenSSH does not check, and the time after which an idle one is closed. */
interface ChannelTimeoutsArgument extends BaseArgument<'channel-timeout-list'> {
    readonly channelTypes: readonly string[];
}
/** The rest of the line as it stands, quotes included. */
interface RawArgument extends BaseArgument<'raw-command' | 'raw-string' | 'jump-list'> {
    /** Whether it has to begin with a `/`. */
    readonly absolute?: boolean;
    /** Whether `=` is skipped like a blank in front of it, in any number. */
    readonly skipsEquals: boolean;
    /** The first release that cuts it at any `#`; left out where a `#` belongs to it. */
    readonly cutsAtHashSince?: Release;
    readonly separator?: ',';
}
/** Hosts with a port each. */
interface PermitsArgument extends BaseArgument<'permit-list'> {
    /** Whether a port may stand without a host. */
    readonly portAlone?: boolean;
}
interface MatchArgument extends BaseArgument<'match-criteria'> {
    /** The criteria in lower case, each with the first release that knows it. */
    readonly criteria: Readonly<Record<string, Release>>;
}
/**
 * `ignored`: anything, as long as there is at least one argument and quotes balance. `unknown`: what the keyword took
 * is not recorded.
 */
interface PlainArgument extends BaseArgument<'cname-rule-list' | 'domain-list' | 'env-assign-list' | 'escape-char' | 'forward-listen' | 'forward-spec' | 'glob-path-list' | 'ignored' | 'listen-address' | 'log-verbose-pattern-list' | 'path' | 'path-list' | 'string' | 'subsystem' | 'tunnel-device' | 'unknown'> {
}
/** The argument of a keyword, told apart by `kind`. */
export type ArgumentFacts = AddressesArgument | AlgorithmsArgument | AuthMethodsArgument | ChannelTimeoutsArgument | CommaListArgument | MatchArgument | MaxStartupsArgument | NetblockArgument | NumberArgument | PatternsArgument | PenaltiesArgument | PermitsArgument | PlainArgument | PortArgument | QosArgument | RawArgument | RekeyArgument | WordArgument | WordOrIntervalArgument | WordOrPathArgument | WordOrPatternsArgument | WordOrTimeArgument;
export {};
