/** The cases worth asking about: one witness for each pattern of a root, and one that no block names. */
import type { BlockHeader, HostHeader, MatchHeader } from '../syntax/ast.ts';
import type { Root, Section, Subject } from './model.ts';
import { hasWildcard, matchesPattern } from './pattern.ts';

/** What stands for a `*` in a witness, in order of preference: words that no one writes as a host. */
const fillers = ['any', 'other-one', 'zz9'] as const;

/** Documentation addresses (RFC 5737) and names that a configuration does not name by chance. */
const otherConnection = {
  user: 'any-other-user',
  group: 'any-other-group',
  host: 'any-other-client.invalid',
  address: '203.0.113.77',
  localAddress: '203.0.113.1',
  localPort: 22,
} as const;

const otherHost = { host: 'any-other-host.invalid' } as const;

/**
 * Bounds the work on hostile files: subjects times sections that must be tried for each of them. Real files are far
 * below it; above, the first subjects stand for the rest.
 */
const maximumTrials = 20_000_000;

const subjectsByRoot = new WeakMap<Root, readonly Subject[]>();

/**
 * Client: a witness host for each Host pattern and each Match host, then any other host. Server: the connection that no
 * Match names, then one for each Match block.
 */
export function subjects(root: Root): readonly Subject[] {
  let found = subjectsByRoot.get(root);
  if (!found) {
    found = root.dialect === 'ssh_config' ? clientSubjects(root) : serverSubjects(root);
    subjectsByRoot.set(root, found);
  }
  return found;
}

function clientSubjects(root: Root): readonly Subject[] {
  const found = new Map<string, Subject>();
  const patterns = new Set(namedPatterns(root));
  const limit = maximumTrials / (1 + [...patterns].filter(hasWildcard).length);
  for (const conditions of occurrences(root)) {
    if (found.size > limit) break;
    for (const subject of subjectsOf(conditions.at(-1)!, patterns)) {
      found.set(`${subject.host} ${subject.assumed ? conditions.length : ''}${subject.description}`, subject);
    }
  }
  const other: Subject = { description: 'any other host', other: true, ...otherHost };
  return [...[...found.values()].filter(({ host, assumed }) => assumed || host !== otherHost.host), other];
}

/** The condition lists of a root, each once, in reading order; the unconditional one left out. */
export function occurrences(root: Root): readonly Section['conditions'][] {
  return [...new Set(root.sections.map((section) => section.conditions))].filter(({ length }) => length > 0);
}

function* namedPatterns(root: Root): Generator<string> {
  for (const conditions of occurrences(root)) {
    const header = conditions.at(-1)!;
    if (header.type === 'Host') yield* header.patterns.map((pattern) => pattern.value);
    else yield* header.criteria.flatMap(({ name, value }) => (/host$/.test(name) ? (value?.split(',') ?? []) : []));
  }
}

function subjectsOf(header: BlockHeader, patterns: ReadonlySet<string>): readonly Subject[] {
  return header.type === 'Host' ? hostSubjects(header, patterns) : matchSubjects(header, patterns);
}

/** A negated pattern names a host too: one that the block leaves out. */
function hostSubjects(header: HostHeader, patterns: ReadonlySet<string>): readonly Subject[] {
  return header.patterns
    .filter(({ value, negated }) => value !== '*' && (!negated || !hasWildcard(value)))
    .map(({ value }) => ({ description: describePattern(value), host: witness(value, patterns) }));
}

function matchSubjects(header: MatchHeader, patterns: ReadonlySet<string>): readonly Subject[] {
  if (header.criteria.every(({ name }) => name === 'all')) return [];
  const hosts = header.criteria.find(({ name, negated }) => !negated && (name === 'host' || name === 'originalhost'));
  const assumed = [header];
  if (!hosts?.value) return [{ description: `hosts of the block ${describeMatch(header)}`, ...otherHost, assumed }];
  return hosts.value
    .split(',')
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!') && pattern !== '*')
    .map((pattern) => ({ description: describePattern(pattern), host: witness(pattern, patterns), assumed }));
}

function describePattern(pattern: string): string {
  return hasWildcard(pattern) ? `hosts matching ${pattern}` : pattern;
}

/** A text that the pattern matches and, where that can be had, no other pattern that is named. */
function witness(pattern: string, patterns: ReadonlySet<string>): string {
  const candidates = fillers.map((filler) => pattern.replaceAll('*', filler).replaceAll('?', filler[0]!));
  return candidates.find((candidate) => !patterns.has(candidate)) ?? candidates[0]!;
}

function serverSubjects(root: Root): readonly Subject[] {
  const blocks = occurrences(root).filter(({ length }) => length > 0);
  const limit = Math.floor(maximumTrials / (1 + blocks.length));
  const other: Subject = { description: 'connections that no Match names', other: true, ...otherConnection };
  const named = blocks.slice(0, limit).flatMap((conditions) => {
    const header = conditions.at(-1)!;
    if (header.type !== 'Match' || header.criteria.every(({ name }) => name === 'all')) return [];
    const description = `connections of the block ${describeMatch(header)}`;
    return [{ description, assumed: conditions, ...knownOf(header) }];
  });
  return [other, ...named];
}

/** What a Match line pins down by itself: a single user without wildcards, and the like. */
function knownOf(header: MatchHeader): Partial<Subject> {
  const single = (wanted: string): string | undefined => {
    const value = header.criteria.find(({ name, negated }) => name === wanted && !negated)?.value;
    return value !== undefined && /^[^*?,!/]+$/.test(value) ? value : undefined;
  };
  const [user, group, address] = [single('user'), single('group'), single('address')];
  return {
    ...(user !== undefined && { user }),
    ...(group !== undefined && { group }),
    ...(address !== undefined && { address }),
  };
}

/** The line as a reader would say it: `Match user bob address 10.0.0.0/8`. */
function describeMatch(header: MatchHeader): string {
  const criteria = header.criteria.map(({ name, negated, value }) => [`${negated ? '!' : ''}${name}`, value].join(' ').trim());
  const text = `Match ${criteria.join(' ')}`;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a header holds for every host or connection. */
export function holdsAlways(header: BlockHeader): boolean {
  if (header.type === 'Host') {
    return header.patterns.some(({ value, negated }) => value === '*' && !negated) && header.patterns.every(({ negated }) => !negated);
  }
  return (
    header.criteria.length > 0 &&
    header.criteria.every(
      ({ name, negated, value }) => !negated && (name === 'all' || (hostOrUser.has(name) && value === '*')),
    )
  );
}

const hostOrUser: ReadonlySet<string> = new Set(['host', 'originalhost', 'user', 'localuser']);

/** Whether the subject is one that a Host line names as a pattern of its own. */
export function isNamedBy(header: HostHeader, subject: Subject): boolean {
  return subject.host !== undefined && header.patterns.some(({ value }) => matchesPattern(value, subject.host!));
}
