/** Names of hosts, users and addresses that match nothing, or more than was meant. */
import {
  type BlockHeader,
  type Criterion,
  type HostHeader,
  type MatchHeader,
  type Pattern,
  type Root,
  hasWildcard,
  matchesPattern,
} from '../../src/rule/index.ts';
import { type Hit, type Trap, replaced } from './trap.ts';

/** No name of a host is longer, and what is compared stays within bounds. */
const longestName = 255;

/** `HostName example.com:22` and `HostName bob@example.com`. An IPv6 address has more than one colon. */
export const hostName: Trap = {
  concerns: ({ keyword }) => keyword === 'Hostname',
  find({ argument }) {
    const { value } = argument;
    if (value.length > longestName) return [];
    const [, host, port] = /^([^:@]+|\[[^\]]+\]):(\d+)$/.exec(value) ?? [];
    if (host !== undefined) {
      const suggest = [{ ...replaced(argument, host), title: `Write ${host}, and Port ${port} on a line of its own` }];
      return [{ messageId: 'hostNamePort', data: { value }, at: argument, suggest }];
    }
    const [, user, name] = /^([^@]+)@([^@]+)$/.exec(value) ?? [];
    if (name === undefined) return [];
    const suggest = [{ ...replaced(argument, name), title: `Write ${name}, and User ${user} on a line of its own` }];
    return [{ messageId: 'hostNameUser', data: { value }, at: argument, suggest }];
  },
};

/** Patterns of a Host line that say something else than they seem to. */
export function hostTraps({ patterns }: HostHeader): readonly Hit[] {
  return patterns.flatMap((pattern, index): readonly Hit[] => {
    const { value, negated } = pattern;
    const next = patterns[index + 1];
    if (value.length > longestName) return [];
    if (negated && value === '') return next ? [loneBang(pattern, next)] : [];
    const messageId = hasPort.test(value) ? 'hostPort' : hasBrackets.test(value) ? 'hostBrackets' : undefined;
    return messageId ? [{ messageId, data: { value }, at: pattern }] : [];
  });
}

const hasPort = /^[^:\s]+\.[^:\s]+:\d{1,5}$/;
const hasBrackets = /^[^:]*(\[[^\]:]+\]|\([^)]*\|[^)]*\))/;

function loneBang(bang: Pattern, next: Pattern): Hit {
  const title = `Write !${next.value}`;
  const range = { start: bang.end, end: next.start };
  return {
    messageId: 'hostBang',
    data: { value: next.value },
    at: bang,
    suggest: [{ title, edits: [{ range, text: '' }] }],
  };
}

/** What the case of a pattern is compared with. */
export interface Names {
  /** Patterns without wildcards. */
  readonly hosts: readonly string[];
  readonly hostNamesOf: ReadonlyMap<BlockHeader | undefined, readonly string[]>;
}

/** Bounds the work on hostile files: a pattern and a name cost at most the product of their lengths. */
const maximumLetters = 100_000_000;

/**
 * Patterns with capitals that leave out a host of the root that differs in nothing else: `Host Web*` beside `Host web1`,
 * `Host GitHub.com` with `HostName github.com`. Capitals alone are often meant: ssh is asked for the name as it is written.
 */
export function caseTraps(header: HostHeader, names: () => readonly Names[]): readonly Hit[] {
  return header.patterns.some(hasCapitals) ? names().flatMap((each) => caseTrapsAmong(header, each)) : [];
}

function caseTrapsAmong(header: HostHeader, { hosts, hostNamesOf }: Names): readonly Hit[] {
  return header.patterns.filter(hasCapitals).flatMap((pattern): readonly Hit[] => {
    const { value } = pattern;
    const isLeftOut = (name: string): boolean =>
      matchesPattern(value.toLowerCase(), name.toLowerCase()) && !matchesPattern(value, name);
    const ownNames = value.includes('.') ? (hostNamesOf.get(header) ?? []) : [];
    const other = (hasWildcard(value) ? hosts : ownNames).find(isLeftOut);
    if (other === undefined || hosts.some((name) => name !== value && matchesPattern(value, name))) return [];
    const suggest = [replaced(pattern, value.toLowerCase())];
    return [{ messageId: 'hostCase', data: { value, other }, at: pattern, suggest }];
  });
}

function hasCapitals({ value, negated }: Pattern): boolean {
  return !negated && value.length <= longestName && /[A-Z]/.test(value);
}

/** Undefined where there are too many to compare. */
export function namesIn({ sections }: Root): Names | undefined {
  const headers = new Set(sections.flatMap(({ conditions }) => conditions));
  const patterns = [...headers].flatMap((header) => (header.type === 'Host' ? header.patterns : []));
  const isName = ({ value, negated }: Pattern): boolean =>
    !negated && !hasWildcard(value) && value.length <= longestName;
  const hosts = patterns.filter(isName).map(({ value }) => value);
  const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  const capitals = patterns.filter(hasCapitals).map(({ value }) => value);
  if (lettersIn(capitals) * lettersIn(hosts) > maximumLetters) return undefined;
  const hostNamesOf = sections.map(({ conditions, directives }): [BlockHeader | undefined, readonly string[]] => {
    const stated = directives.filter(({ keyword }) => keyword.canonical === 'hostname');
    return [conditions.at(-1), stated.map(({ args }) => args[0]?.value ?? '')];
  });
  return { hosts, hostNamesOf: new Map(hostNamesOf) };
}

/** Criteria of sshd that are compared with something else than they name. */
export function matchTraps({ criteria }: MatchHeader): readonly Hit[] {
  return criteria.flatMap((criterion): readonly Hit[] => {
    const entries = (criterion.value ?? '').split(',').map((entry) => entry.replace(/^!/, ''));
    const found = entries.map((entry) => trapOf(criterion, entry)).find((hit) => hit !== undefined);
    return found ? [found] : [];
  });
}

function trapOf({ name, start, end }: Criterion, value: string): Hit | undefined {
  const at = { start, end };
  const isAddress = name === 'address' || name === 'localaddress';
  if (name === 'user' && endsInAddress.test(value)) return { messageId: 'userAddress', data: { value }, at };
  return isAddress && isHostName(value) ? { messageId: 'addressName', data: { value }, at } : undefined;
}

const endsInAddress = /@(\d+(\.[\d*?]+){3}(\/\d+)?|\d+(\.\d+)*\.\*)$/;

function isHostName(value: string): boolean {
  return /[g-z]/i.test(value) && !/[:/%]/.test(value);
}
