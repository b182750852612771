/** Directives that take effect for no subject, because earlier ones always win. */
import { lookupKeyword } from '../openssh/keyword.ts';
import type { BlockHeader, HostHeader } from '../syntax/ast.ts';
import type { Origin, Root, Section } from './model.ts';
import { hasWildcard, patternCovers, patternsMayOverlap } from './pattern.ts';
import { appliesWherever, keepsFirst, storesValue } from './resolve.ts';
import { holdsAlways } from './subject.ts';

export interface Shadow {
  readonly shadowed: Origin;
  /** The directives that win, in reading order: one that always does, or one for each pattern of the block. */
  readonly winners: readonly Origin[];
}

/** Bounds the comparison of wildcard patterns with each other in files that hold thousands. */
const maximumWildcards = 500;

/**
 * The directives of a root whose keyword is set before for all that they are for. Sound, not complete: what cannot be
 * decided from the text counts as taking effect.
 */
export function shadows(root: Root): readonly Shadow[] {
  const histories = new Histories(root);
  const effective = new Set<Origin['directive']>();
  const found: Shadow[] = [];
  for (const section of root.sections) {
    for (const directive of section.directives) {
      const history = histories.of(section, directive);
      if (!history) continue;
      const shadowed = { section, directive };
      const winners = history.winnersOver(section);
      if (winners && !winners.some((winner) => winner.directive === directive)) found.push({ shadowed, winners });
      else if (root.includes.length > 0) effective.add(directive);
      history.add(shadowed);
    }
  }
  // A file that is included twice is read twice: its first reading takes effect.
  return found.filter(({ shadowed }) => !effective.has(shadowed.directive));
}

/** What became of each keyword so far; on the server, apart for what stands under Match. */
class Histories {
  readonly #root: Root;
  readonly #global = new Map<string, History | undefined>();
  readonly #match = new Map<string, History | undefined>();

  constructor(root: Root) {
    this.#root = root;
  }

  /** Undefined for a directive that cannot be shadowed. */
  of({ conditions }: Section, directive: Origin['directive']): History | undefined {
    const { dialect } = this.#root;
    if (!storesValue(dialect, directive)) return undefined;
    const keyword = directive.keyword.canonical;
    const histories = dialect === 'sshd_config' && conditions.length > 0 ? this.#match : this.#global;
    if (!histories.has(keyword)) histories.set(keyword, mayBeShadowed(this.#root, keyword) ? new History() : undefined);
    return histories.get(keyword);
  }
}

function mayBeShadowed(root: Root, keyword: string): boolean {
  const facts = lookupKeyword(root.dialect, keyword);
  return facts?.status === 'active' && facts.sharesSlotWith === undefined && keepsFirst(root, keyword);
}

/** The directives of one keyword so far, indexed by what they are for. */
class History {
  #always: Origin | undefined;
  readonly #byHeader = new Map<BlockHeader, Origin>();
  readonly #byHost = new Map<string, Origin>();
  readonly #wildcards: { readonly pattern: string; readonly header: HostHeader; readonly origin: Origin }[] = [];

  add(origin: Origin): void {
    const { conditions } = origin.section;
    if (conditions.every(holdsAlways)) this.#always ??= origin;
    const header = conditions.at(-1);
    if (!header) return;
    if (!this.#byHeader.has(header)) this.#byHeader.set(header, origin);
    if (header.type !== 'Host' || !conditions.slice(0, -1).every(holdsAlways)) return;
    const plain = header.patterns.every(({ negated }) => !negated);
    for (const { value, negated } of header.patterns) {
      if (negated) continue;
      if (plain && !hasWildcard(value)) {
        if (!this.#byHost.has(value)) this.#byHost.set(value, origin);
      } else if (this.#wildcards.length < maximumWildcards) {
        this.#wildcards.push({ pattern: value, header, origin });
      }
    }
  }

  /** The earlier directives that leave none of the section's subjects to a later one. */
  winnersOver(section: Section): readonly Origin[] | undefined {
    const always = this.#always ?? this.#sameBlock(section);
    if (always) return [always];
    const header = section.conditions.at(-1);
    return header?.type === 'Host' ? this.#winnersForAll(header) : undefined;
  }

  /** A winner for each pattern of the line. */
  #winnersForAll(header: HostHeader): readonly Origin[] | undefined {
    const winners = new Set<Origin>();
    for (const { value, negated } of header.patterns) {
      if (negated) continue;
      const winner = this.#winnerFor(value, header);
      if (!winner) return undefined;
      winners.add(winner);
    }
    return winners.size > 0 ? [...winners] : undefined;
  }

  /** A directive under some of the same headers and no others. */
  #sameBlock(section: Section): Origin | undefined {
    for (const header of section.conditions) {
      const origin = this.#byHeader.get(header);
      if (origin && appliesWherever(origin.section, section)) return origin;
    }
    return undefined;
  }

  #winnerFor(pattern: string, { patterns }: HostHeader): Origin | undefined {
    const exact = this.#byHost.get(pattern);
    if (exact || this.#wildcards.length === 0) return exact;
    const excluded = new Set(patterns.filter(({ negated }) => negated).map(({ value }) => value));
    return this.#wildcards.find(
      (earlier) => patternCovers(earlier.pattern, pattern) && leavesNothingOut(earlier.header, pattern, excluded),
    )?.origin;
  }
}

/** Whether the negated patterns of the earlier block spare the pattern, or are negated in the later block too. */
function leavesNothingOut(header: HostHeader, pattern: string, excluded: ReadonlySet<string>): boolean {
  return header.patterns.every(
    ({ value, negated }) => !negated || excluded.has(value) || !patternsMayOverlap(value, pattern),
  );
}
