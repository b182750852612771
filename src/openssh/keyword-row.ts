/** How the tables write their rows: what most keywords have in common is left out. */
import type { ArgumentFacts, Vendor } from './argument.ts';
import { ignored, unknown } from './common-arguments.ts';
import type { Arity, KeywordFacts, KeywordStatus } from './keyword-facts.ts';

/** What a row says beside its keyword and argument. */
type RowFacts = Partial<Omit<KeywordFacts, 'keyword' | 'argument' | 'status'>>;

/** The oldest release whose sources there are, 1.2.2: a keyword with it may be older still. */
export const oldestRelease = 102;

export const one: Arity = { min: 1, max: 1 };
export const oneOrTwo: Arity = { min: 1, max: 2 };
export const oneOrMore: Arity = { min: 1, max: Infinity };
/** There may be nothing but a comment behind the keyword. */
export const noneOrMore: Arity = { min: 0, max: Infinity };

const common = {
  status: 'active',
  arity: one,
  repeat: 'first',
  since: oldestRelease,
  inMatch: oldestRelease,
  default: undefined,
  tokens: [],
  expandsEnvironment: false,
  expandsTilde: false,
} as const satisfies Partial<KeywordFacts>;

/** A keyword in use, taken inside Match by every release unless `facts` say otherwise. */
export function row(keyword: string, argument: ArgumentFacts, facts: RowFacts = {}): KeywordFacts {
  return { ...common, keyword, argument, ...facts };
}

/** A keyword in use that sshd refuses inside Match. */
export function globalRow(keyword: string, argument: ArgumentFacts, facts: RowFacts = {}): KeywordFacts {
  return { ...common, inMatch: false, keyword, argument, ...facts };
}

/** Another name of the keyword that `facts` tell. */
export function alias(
  keyword: string,
  argument: ArgumentFacts,
  facts: RowFacts & { readonly aliasOf: string; readonly aliasSince: number },
): KeywordFacts {
  return { ...common, status: 'alias', replacement: facts.aliasOf, keyword, argument, ...facts };
}

/** A keyword that is taken and has no effect. */
export function obsolete(
  keyword: string,
  status: KeywordStatus & ('deprecated' | 'unsupported' | 'ignored'),
  facts: RowFacts & { readonly deprecatedSince: number },
): KeywordFacts {
  return { ...common, arity: noneOrMore, repeat: 'none', keyword, status, argument: ignored, ...facts };
}

/** A keyword that is refused again. */
export function removed(
  keyword: string,
  facts: RowFacts & { readonly removed: number; readonly argument?: ArgumentFacts },
): KeywordFacts {
  return { ...common, status: 'removed', arity: oneOrMore, repeat: 'none', keyword, argument: unknown, ...facts };
}

/** A keyword that the builds of some vendors know and upstream's do not. */
export function vendorRow(
  keyword: string,
  vendors: readonly Vendor[],
  facts: RowFacts & { readonly argument?: ArgumentFacts } = {},
): KeywordFacts {
  return {
    ...common,
    status: 'vendor',
    since: undefined,
    arity: oneOrMore,
    keyword,
    vendors,
    argument: unknown,
    ...facts,
  };
}
