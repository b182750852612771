/** The row that a keyword has in its dialect's table. */
import type { ArgumentFacts, Vendor } from './argument.js';
import type { Release } from './release.js';
/**
 * What the newest release makes of the keyword. `alias`: another name of `aliasOf`. `deprecated`, `unsupported`: taken
 * without effect, with a message. `ignored`: taken without effect or message. `removed`: refused as unknown. `vendor`:
 * known to the builds of `vendors` alone.
 */
export type KeywordStatus = 'active' | 'alias' | 'deprecated' | 'unsupported' | 'ignored' | 'removed' | 'vendor';
/**
 * What becomes of a second directive with the keyword. `first`: the first one wins. `last`: the last one does.
 * `accumulate`: each adds to the list. `first-per-key`, `first-per-name`: the first wins for each key, or for each name
 * given as first argument. `once-per-name`: a second one for a name is refused. `block`: it begins a block. `none`:
 * nothing is stored.
 */
type Repeat = 'first' | 'last' | 'accumulate' | 'first-per-key' | 'first-per-name' | 'once-per-name' | 'block' | 'none';
/** How many arguments the keyword takes, both ends included; `max` may be Infinity. */
export interface Arity {
    readonly min: number;
    readonly max: number;
}
/** Where a default comes from that no text of a file can state, or that differs between builds. */
type DefaultSource = 'all-addresses' | 'build' | 'local-user' | 'proposal';
/** A vendor's build has another default; with `where`, only if that keyword has that value. */
interface VendorDefault {
    readonly vendor: Vendor;
    readonly default: string;
    readonly where?: {
        readonly keyword: string;
        readonly value: string;
    };
}
/** What a build has to be configured with; without it the keyword is `unsupported`, and `rdomain` refused. */
type BuildFeature = 'GSSAPI' | 'KRB5' | 'KRB5+AFS' | 'PAM' | 'PKCS11' | 'lastlog' | 'rdomain';
/**
 * What the number 0 means. `off`: nothing is done. `unlimited`: no limit. `disconnect`: the session ends after the
 * first silent interval, without a probe. `never-disconnect`: probes are sent, but silence ends no session.
 * `no-sessions`: none is allowed. `refused`: taken by the parser, refused afterwards.
 */
type ZeroMeaning = 'off' | 'unlimited' | 'disconnect' | 'never-disconnect' | 'no-sessions' | 'refused';
/**
 * Ways of a single keyword that resolution has to know.
 * - `checks-variables`: `$NAME` and `${NAME}` are looked up as the line is read; an unset one is refused.
 * - `drops-duplicates`: a value that is in the list is not added again.
 * - `first-argument-lost`: all arguments but the first are read.
 * - `first-argument-only`: the arguments after the first are dropped.
 * - `ignores-blocks`: takes effect even inside a block that does not apply.
 * - `keeps-rate`: a number alone leaves the rate as an earlier directive set it.
 * - `lost-after-keys-command`: dropped where an AuthorizedKeysCommand stands before it.
 * - `no-effect-in-match`: taken inside Match, but never used.
 * - `none-frees-slot`: `none` leaves the keyword of `sharesSlotWith` free to be set.
 * - `none-leaves-unset`: `none` leaves the keyword unset, so that a later directive sets it.
 * - `none-overrides`: a later `none` takes an earlier value back.
 * - `parts-apart`: each of the two arguments is a value of its own, set by the first directive that states it.
 */
export type Quirk = 'checks-variables' | 'drops-duplicates' | 'first-argument-lost' | 'first-argument-only' | 'ignores-blocks' | 'keeps-rate' | 'lost-after-keys-command' | 'no-effect-in-match' | 'none-frees-slot' | 'none-leaves-unset' | 'none-overrides' | 'parts-apart';
/** Releases that lack a keyword in between: from `from` up to, but without, `until`. */
interface Gap {
    readonly from: Release;
    readonly until: Release;
}
/**
 * What the newest release makes of a keyword; `former` holds what earlier ones did. A release's third number is
 * dropped: 3.8.1 is 308.
 */
export interface KeywordFacts {
    /** As the manual spells it. */
    readonly keyword: string;
    readonly alternativeSpelling?: string;
    readonly status: KeywordStatus;
    readonly argument: ArgumentFacts;
    readonly arity: Arity;
    readonly repeat: Repeat;
    /** The first release that knows it, `oldestRelease` at the earliest; undefined where only vendors do. */
    readonly since: Release | undefined;
    readonly deprecatedSince?: Release;
    /** The first release that refuses it again. */
    readonly removed?: Release;
    readonly gaps?: readonly Gap[];
    /**
     * The current name, as the manual spells it; `quirks`, `zero` and `former` stand in its row alone. Before
     * `aliasSince` the keyword had a meaning of its own, or none.
     */
    readonly aliasOf?: string;
    readonly aliasSince?: Release;
    /** The keyword to write instead, as the manual spells it. */
    readonly replacement?: string;
    readonly vendors?: readonly Vendor[];
    readonly buildFeature?: BuildFeature;
    /** The first release of sshd that takes it inside Match, or false. ssh takes every keyword: `oldestRelease`. */
    readonly inMatch: Release | false;
    /** As a file would state it; undefined where nothing is set, or where `defaultSource` tells what is. */
    readonly default: string | undefined;
    readonly defaultSource?: DefaultSource;
    readonly vendorDefaults?: readonly VendorDefault[];
    readonly zero?: ZeroMeaning;
    /** The percent tokens that are expanded, such as `%h`. */
    readonly tokens: readonly string[];
    /** The part of the value that tokens are expanded in; the whole where left out. `exec` is the criterion of Match. */
    readonly tokensIn?: 'exec' | 'socket-paths' | 'values';
    /** Whether `${NAME}` is expanded. */
    readonly expandsEnvironment: boolean;
    /** Whether a leading `~` is expanded. */
    readonly expandsTilde: boolean;
    /** How many values OpenSSH holds at most; no limit where left out. */
    readonly maxEntries?: number;
    /** A keyword in lower case: of the two, the one that is set first keeps the other from being set. */
    readonly sharesSlotWith?: string;
    readonly quirks?: readonly Quirk[];
    /** What a vendor's packages have from a release on, before upstream has it. */
    readonly vendorQuirks?: {
        readonly vendor: Vendor;
        readonly since: Release;
        readonly quirks: readonly Quirk[];
    };
    /** Oldest first. */
    readonly former?: readonly FormerFacts[];
}
/** What held in the releases before `until`. Of two entries about one fact, a release goes by the older one's. */
export interface FormerFacts extends Partial<Pick<KeywordFacts, 'aliasOf' | 'argument' | 'arity' | 'default' | 'expandsEnvironment' | 'expandsTilde' | 'inMatch' | 'maxEntries' | 'quirks' | 'repeat' | 'tokens' | 'zero'>> {
    readonly until: Release;
}
export {};
