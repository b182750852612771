/** The cases worth asking about: one witness for each pattern of a root, and one that no block names. */
import type { Dialect } from '../openssh/dialect.ts';
import type { BlockHeader, HostHeader, MatchHeader } from '../syntax/ast.ts';
import { derived } from './derived.ts';
import type { Root, Section, Subject } from './model.ts';
import { literalHosts } from './named-hosts.ts';
import { hasWildcard } from './pattern.ts';

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
  rdomain: 'any-other-rdomain',
  invalidUser: false,
} as const;

const otherHost = { host: 'any-other-host.invalid' } as const;

/**
 * Bounds the work on hostile files: subjects times sections that must be tried for each of them. Real files are far
 * below it; above, the first subjects stand for the rest.
 */
const maximumTrials = 1_000_000;

/** Of the patterns of one line, so many stand for all: a hostile line may hold a hundred thousand. */
const maximumPatterns = 1000;

/** The host or connection that no block names. */
export function otherSubject({ dialect }: Pick<Root, 'dialect'>): Subject {
  return dialect === 'ssh_config'
    ? { description: 'any other host', other: true, ...otherHost }
    : { description: 'connections that no Match names', other: true, ...otherConnection };
}

/**
 * Client: a witness host for each Host pattern and each Match host, then any other host. Server: the connection that no
 * Match names, then one for each Match block.
 */
export function subjects(root: Root): readonly Subject[] {
  return derived(root, survey).subjects;
}

/** Whether the root names so many cases that `subjects` leaves out the last of them. */
export function leavesOutSubjects(root: Root): boolean {
  return mayLeaveOut(root) && derived(root, survey).isCut;
}

/** Whether its headers hold so many words: of most roots it needs no survey to tell that they do not. */
function mayLeaveOut({ dialect, file, includes }: Root): boolean {
  if (includes.length > 0) return true;
  let [names, untold] = [0, 0];
  for (const { header } of file.blocks) {
    if (!header) continue;
    names += header.type === 'Host' ? header.patterns.length : header.end - header.start;
    if (dialect === 'sshd_config' || !literalHosts(header)) untold++;
  }
  return names * (1 + untold) > maximumTrials;
}

interface Survey {
  readonly subjects: readonly Subject[];
  readonly isCut: boolean;
}

function survey(root: Root): Survey {
  return root.dialect === 'ssh_config' ? clientSubjects(root) : serverSubjects(root);
}

function clientSubjects(root: Root): Survey {
  // Two Host lines that name one host are one subject; each Match block that is taken for given is its own.
  const found = new Map<string | Subject, Subject>();
  const blocks = occurrences(root);
  const limit = subjectLimit(blocks);
  const patterns = new NamedPatterns(blocks);
  let isCut = false;
  for (const conditions of blocks) {
    if ((isCut = found.size > limit)) break;
    for (const subject of subjectsOf(conditions.at(-1)!, patterns)) {
      const key = subject.assumed ? subject : subject.host!;
      if (key !== otherHost.host && !found.has(key)) found.set(key, subject);
    }
  }
  return { subjects: [...found.values(), otherSubject(root)], isCut };
}

/** How many subjects may be asked about, given the blocks that must be tried for each of them. */
function subjectLimit(blocks: readonly Section['conditions'][]): number {
  const untold = blocks.filter((conditions) => !literalHosts(conditions.at(-1)));
  return Math.floor(maximumTrials / (1 + untold.length));
}

/** The condition lists of a root, each once, in reading order; the unconditional one left out. */
export function occurrences(root: Root): readonly Section['conditions'][] {
  return [...new Set(root.sections.map((section) => section.conditions))].filter(({ length }) => length > 0);
}

/** All patterns that a root names; gathered only if a witness has to keep clear of them. */
class NamedPatterns {
  readonly #blocks: readonly Section['conditions'][];
  #patterns: ReadonlySet<string> | undefined;

  constructor(blocks: readonly Section['conditions'][]) {
    this.#blocks = blocks;
  }

  has(text: string): boolean {
    this.#patterns ??= new Set(this.#blocks.flatMap((conditions) => patternsOf(conditions.at(-1)!)));
    return this.#patterns.has(text);
  }
}

function patternsOf(header: BlockHeader): readonly string[] {
  if (header.type === 'Host') return header.patterns.map(({ value }) => value);
  return header.criteria.flatMap(({ name, value = '' }) => (name.endsWith('host') ? value.split(',') : []));
}

function subjectsOf(header: BlockHeader, patterns: NamedPatterns): readonly Subject[] {
  return header.type === 'Host' ? hostSubjects(header, patterns) : matchSubjects(header, patterns);
}

/** A negated pattern names a host too: one that the block leaves out. */
function hostSubjects(header: HostHeader, patterns: NamedPatterns): readonly Subject[] {
  const found: Subject[] = [];
  for (const { value, negated } of header.patterns.slice(0, maximumPatterns)) {
    if (value === '*' || (negated && hasWildcard(value))) continue;
    found.push({ description: describePattern(value), host: witness(value, patterns) });
  }
  return found;
}

/** Criteria that name no one: they hold for all, or in one of the passes. */
const namingNone: ReadonlySet<string> = new Set(['all', 'canonical', 'final']);

function matchSubjects(header: MatchHeader, patterns: NamedPatterns): readonly Subject[] {
  if (header.criteria.every(({ name }) => namingNone.has(name))) return [];
  const hosts = header.criteria.find(({ name, negated }) => !negated && (name === 'host' || name === 'originalhost'));
  const assumed = [header];
  if (!hosts?.value) return [{ description: `hosts of the block ${describeMatch(header)}`, ...otherHost, assumed }];
  return hosts.value
    .split(',', maximumPatterns)
    .filter((pattern) => pattern !== '' && !pattern.startsWith('!') && pattern !== '*')
    .map((pattern) => ({ description: describePattern(pattern), host: witness(pattern, patterns), assumed }));
}

function describePattern(pattern: string): string {
  return hasWildcard(pattern) ? `hosts matching ${pattern}` : pattern;
}

/** A text that the pattern matches and, where that can be had, no other pattern that is named. */
function witness(pattern: string, patterns: NamedPatterns): string {
  if (!hasWildcard(pattern)) return pattern;
  const candidates = fillers.map((filler) => pattern.replaceAll('*', filler).replaceAll('?', filler[0]!));
  return candidates.find((candidate) => !patterns.has(candidate)) ?? candidates[0]!;
}

function serverSubjects(root: Root): Survey {
  const blocks = occurrences(root);
  const limit = subjectLimit(blocks);
  const named = blocks.slice(0, limit).flatMap((conditions) => {
    const header = conditions.at(-1)!;
    if (header.type !== 'Match' || header.criteria.every(({ name }) => name === 'all')) return [];
    const description = `connections of the block ${describeMatch(header)}`;
    return [{ description, assumed: conditions, ...knownOf(header) }];
  });
  return { subjects: [otherSubject(root), ...named], isCut: blocks.length > limit };
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
  const criteria = header.criteria.map(({ name, negated, value }) =>
    [`${negated ? '!' : ''}${name}`, value].join(' ').trim(),
  );
  const text = `Match ${criteria.join(' ')}`;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What ssh's own command line gives a keyword before any directive does. */
export function givenBy({ user, tag, sessionType }: Subject, dialect: Dialect, keyword: string): string | undefined {
  if (dialect === 'sshd_config') return undefined;
  switch (keyword) {
    case 'user':
      return user;
    case 'tag':
      return tag;
    case 'sessiontype':
      return sessionType;
    default:
      return undefined;
  }
}

/** Whether a header holds for every host or connection. */
export function holdsAlways(header: BlockHeader): boolean {
  if (header.type === 'Host') {
    return (
      header.patterns.some(({ value, negated }) => value === '*' && !negated) &&
      header.patterns.every(({ negated }) => !negated)
    );
  }
  return (
    header.criteria.length > 0 &&
    header.criteria.every(
      ({ name, negated, value }) => !negated && (name === 'all' || (hostOrUser.has(name) && value === '*')),
    )
  );
}

const hostOrUser: ReadonlySet<string> = new Set(['host', 'originalhost', 'user', 'localuser']);
