/** Blocks that apply to no host and no connection, and patterns of theirs that match none. */
import { type ReleaseRange, knownReleases } from '../openssh/release.ts';
import type { BlockHeader, ConfigFile } from '../syntax/ast.ts';
import { holdsPlaceholder } from '../syntax/template.ts';
import { type Coverage, coverageOf, isWhole } from './coverage.ts';
import type { Demand, Impossibility } from './demand.ts';
import type { Root, Section } from './model.ts';
import { matchesPattern } from './pattern.ts';
import { readingOrder } from './reading-order.ts';

/** Why a block applies to no one. */
export type Obstacle =
  /** A Host line that names nothing. */
  | { readonly kind: 'no-pattern' }
  /** One demand that no one meets. */
  | { readonly kind: Impossibility | 'unknown-session-type'; readonly demand: Demand }
  /** Two demands that no one meets at once; the earlier one may be of a header around an Include. */
  | { readonly kind: 'contradiction'; readonly demand: Demand; readonly earlier: Demand }
  /** It waits for the second time that ssh reads its files, and nothing in them asks for one. */
  | { readonly kind: 'no-second-pass'; readonly demand: Demand }
  /** It asks for other releases than those of the range. */
  | { readonly kind: 'other-release'; readonly demand: Demand };

export interface UnreachableBlock {
  readonly file: ConfigFile;
  readonly header: BlockHeader;
  readonly obstacle: Obstacle;
  /** The file of the header that the obstacle's earlier demand is of. */
  readonly earlierFile?: ConfigFile;
}

/**
 * The blocks of a root that can apply to no one, in reading order; of blocks within each other the outer one alone.
 * Sound, not complete: what cannot be decided from the text counts as reachable.
 */
export function unreachableBlocks(root: Root, releases: ReleaseRange): readonly UnreachableBlock[] {
  const coverage = coverageOf(root);
  const files = new Map<BlockHeader, ConfigFile>();
  const found = new Map<BlockHeader, UnreachableBlock>();
  const reached = new Set<BlockHeader>();
  const isReadOnce = root.includes.length === 0;
  if (isReadOnce && root.file.blocks.every(({ header }) => !header || isPlainlyReachable(header))) return [];
  for (const { file, block, lines, conditions } of readingOrder(root)) {
    const { header } = block;
    if (!header || lines[0] !== header || (isReadOnce && isPlainlyReachable(header))) continue;
    files.set(header, file);
    if (conditions.some((outer) => found.has(outer))) continue;
    const obstacle = findObstacle([...conditions, header], { root, releases, coverage });
    if (!obstacle) {
      reached.add(header);
    } else if (!found.has(header)) {
      const earlierFile = 'earlier' in obstacle ? files.get(obstacle.earlier.header) : undefined;
      found.set(header, { file, header, obstacle, ...(earlierFile && { earlierFile }) });
    }
  }
  // A file that is included twice may be reached one of the times.
  return [...found.values()].filter(({ header }) => !reached.has(header));
}

/** Most blocks: one list without exclusions, of which any entry is met by someone. */
function isPlainlyReachable(header: BlockHeader): boolean {
  if (header.type === 'Host') return header.patterns.length > 0 && !header.patterns.some(({ negated }) => negated);
  const [criterion, ...more] = header.criteria;
  return (
    criterion !== undefined &&
    more.length === 0 &&
    !criterion.negated &&
    someoneIs.has(criterion.name) &&
    /^[^,!][^!]*$/.test(criterion.value ?? '')
  );
}

const someoneIs: ReadonlySet<string> = new Set(['user', 'group', 'host', 'originalhost', 'address']);

interface Search {
  readonly root: Root;
  readonly releases: ReleaseRange;
  readonly coverage: Coverage;
}

/** A Match line with more of them is one that no one writes. */
const maximumCriteria = 500;

/** What keeps everyone from the block of the last header. */
function findObstacle(conditions: Section['conditions'], search: Search): Obstacle | undefined {
  if (conditions.some(isFilledIn)) return undefined;
  const header = conditions.at(-1)!;
  if (header.type === 'Host' && header.patterns.length === 0) return { kind: 'no-pattern' };
  if (header.type === 'Match' && header.criteria.length > maximumCriteria) return undefined;
  for (const demand of search.coverage.demandsOf(header)) {
    const kind = search.coverage.impossibility(demand) ?? unmetIn(demand, search);
    if (kind) return { kind, demand };
  }
  const clash = search.coverage.clash(conditions);
  return clash && { kind: 'contradiction', demand: clash.later, earlier: clash.earlier };
}

/** Whether a program writes a part of the line before OpenSSH reads it. */
function isFilledIn({ args }: BlockHeader): boolean {
  return args.some(({ value }) => holdsPlaceholder(value));
}

function unmetIn(
  demand: Demand,
  { root, releases }: Search,
): 'no-second-pass' | 'other-release' | 'unknown-session-type' | undefined {
  if (demand.negated) return undefined;
  switch (demand.attribute) {
    case 'second-pass':
      return mayBeReadTwice(root, releases) ? undefined : 'no-second-pass';
    case 'version':
      return demand.positive.some((pattern) => mayBeOf(pattern, releases)) ? undefined : 'other-release';
    case 'sessiontype':
      return demand.positive.some(isSessionType) ? undefined : 'unknown-session-type';
    default:
      return undefined;
  }
}

function isSessionType(pattern: string): boolean {
  return ['shell', 'exec', 'subsystem', 'none'].some((type) => matchesPattern(pattern, type));
}

/** Up to 10.0 ssh read its files again for a `!final` too. */
const negatedFinalAsksUntil = 1001;

/** Whether something makes ssh read its files again, or something that is not in the project may. */
function mayBeReadTwice(root: Root, { oldest }: ReleaseRange): boolean {
  if (root.fragment || !isWhole(root)) return true;
  return root.files.some(({ blocks }) =>
    blocks.some(
      ({ header, directives }) =>
        directives.some(({ keyword, args }) => keyword.canonical === 'canonicalizehostname' && !isNo(args[0]?.value)) ||
        (header?.type === 'Match' &&
          header.criteria.some(
            ({ name, negated }) => name === 'final' && (!negated || oldest < negatedFinalAsksUntil),
          )),
    ),
  );
}

function isNo(value: string | undefined): boolean {
  return value !== undefined && /^(no|false)$/i.test(value);
}

/** The first release whose Match knows `version`. */
const versionSince = 1000;

/** Whether a pattern may match the version of a release of the range: `OpenSSH_10.3p1`, with what a package adds to it. */
function mayBeOf(pattern: string, { releases, newest }: ReleaseRange): boolean {
  const [, major, minor] = /^OpenSSH_(\d+)\.(?:(\d+)(?![\d*?]))?/.exec(pattern) ?? [];
  if (major === undefined || newest < versionSince) return true;
  const first = Number(major) * 100 + Number(minor ?? 0);
  const last = minor === undefined ? first + 99 : first;
  // A range without an end goes on beyond what is known.
  if (newest === knownReleases.at(-1) && last > newest) return true;
  return releases.some((release) => release >= versionSince && release >= first && release <= last);
}
