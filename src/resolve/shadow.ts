/** Directives that take effect for no subject, because earlier ones always win. */
import { canonicalKeyword, lookupKeyword } from '../openssh/keyword.ts';
import type { BlockHeader, HostHeader } from '../syntax/ast.ts';
import type { Origin, Root, Section } from './model.ts';
import { hasWildcard, patternCovers, patternsMayOverlap } from './pattern.ts';
import { storesValue } from './resolve.ts';
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
  const histories = new Map<string, History>();
  const effective = new Set<Origin['directive']>();
  const found: Shadow[] = [];
  for (const section of root.sections) {
    for (const directive of section.directives) {
      const keyword = canonicalKeyword(root.dialect, directive.keyword.name);
      if (!keepsFirst(root, keyword) || !storesValue(root.dialect, directive)) continue;
      const layer = root.dialect === 'sshd_config' && section.conditions.length > 0 ? 'match' : 'global';
      const history = historyOf(histories, `${layer} ${keyword}`);
      const shadowed = { section, directive };
      const winners = history.winnersOver(section);
      if (winners && !winners.some((winner) => winner.directive === directive)) found.push({ shadowed, winners });
      else effective.add(directive);
      history.add(shadowed);
    }
  }
  return found.filter(({ shadowed }) => !effective.has(shadowed.directive));
}

function keepsFirst(root: Root, keyword: string): boolean {
  const facts = lookupKeyword(root.dialect, keyword);
  return facts?.status === 'active' && facts.repeat === 'first' && facts.sharesSlotWith === undefined && !facts.quirks?.includes('parts-apart');
}

function historyOf(histories: Map<string, History>, key: string): History {
  let history = histories.get(key);
  if (!history) histories.set(key, (history = new History()));
  return history;
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
  winnersOver({ conditions }: Section): readonly Origin[] | undefined {
    const always = this.#always ?? this.#sameBlock(conditions);
    if (always) return [always];
    const header = conditions.at(-1);
    if (header?.type !== 'Host') return undefined;
    const positive = header.patterns.filter(({ negated }) => !negated);
    const winners = positive.map(({ value }) => this.#winnerFor(value, header));
    if (winners.length === 0 || winners.includes(undefined)) return undefined;
    return [...new Set(winners as readonly Origin[])];
  }

  /** A directive under some of the same headers and no others. */
  #sameBlock(conditions: Section['conditions']): Origin | undefined {
    return conditions
      .map((header) => this.#byHeader.get(header))
      .find((origin) => origin?.section.conditions.every((header) => conditions.includes(header)));
  }

  #winnerFor(pattern: string, { patterns }: HostHeader): Origin | undefined {
    const exact = this.#byHost.get(pattern);
    if (exact) return exact;
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
