/** Whether one block of a root applies wherever another one does, and whether a block can apply at all. */
import type { BlockHeader } from '../syntax/ast.ts';
import { firstAtLeast } from './ascending.ts';
import {
  type Demand,
  type Impossibility,
  asksNothing,
  costOf,
  demandsOf,
  excludes,
  implies,
  impossibility,
  isPlain,
} from './demand.ts';
import { derived } from './derived.ts';
import type { Root, Section } from './model.ts';

/** For whom a directive is: the headers that must hold, and what these ask for. */
export interface Scope {
  readonly conditions: Section['conditions'];
  readonly demands: readonly Demand[];
}

/** What ssh compares with a value that the files set: for a host it may be another at each line until they have. */
const setBy: Readonly<Record<string, string>> = {
  host: 'hostname',
  user: 'user',
  tagged: 'tag',
  sessiontype: 'sessiontype',
};

/** What may be answered otherwise each time it is asked. */
const unsteady: ReadonlySet<string> = new Set([...Object.keys(setBy), 'exec', 'localnetwork']);

/** Bounds the work on hostile files: real ones need a small part of it. What is left undone counts as undecided. */
const maximumSteps = 20_000_000;

/** What it takes to find out that there is nothing to compare, in the same steps. */
const coverCost = 10;

/** What is known of the blocks of a root; kept in it. */
export function coverageOf(root: Root): Coverage {
  return derived(root, newCoverage);
}

function newCoverage(root: Root): Coverage {
  return new Coverage(root);
}

/** Of more demands, each of which would be compared with all others, none is said to contradict another. */
const maximumDemands = 500;

export class Coverage {
  readonly #root: Root;
  #stepsLeft = maximumSteps;
  readonly #demands = new Map<BlockHeader, readonly Demand[]>();
  readonly #names = new Map<Demand, readonly string[]>();
  #firstSections: ReadonlyMap<BlockHeader, number> | undefined;
  #settings: ReadonlyMap<string, readonly number[]> | undefined;
  #isReadTwice: boolean | undefined;

  constructor(root: Root) {
    this.#root = root;
  }

  scopeOf(conditions: Section['conditions']): Scope {
    return { conditions, demands: conditions.flatMap((header) => this.demandsOf(header)) };
  }

  demandsOf(header: BlockHeader): readonly Demand[] {
    let demands = this.#demands.get(header);
    if (!demands) {
      demands = demandsOf(header);
      this.#demands.set(header, demands);
    }
    return demands;
  }

  /** The entries of a demand, told apart by what they are compared with. */
  namesOf(demand: Demand): readonly string[] {
    let names = this.#names.get(demand);
    if (!names) {
      names = demand.positive.map((entry) => `${demand.attribute} ${entry}`);
      this.#names.set(demand, names);
    }
    return names;
  }

  /** The names of a header that asks for nothing but one of some names; undefined for any other. */
  namesAskedBy(header: BlockHeader): readonly string[] | undefined {
    const [demand, ...more] = this.demandsOf(header);
    if (!demand || more.length > 0 || demand.negated || demand.negative.length > 0) return undefined;
    return this.isSteady(demand) && isPlain(demand) ? this.namesOf(demand) : undefined;
  }

  /** Whether the conditions hold wherever those of the scope do. */
  covers(conditions: Section['conditions'], scope: Scope): boolean {
    this.#stepsLeft -= coverCost;
    if (this.isSpent) return false;
    return conditions.every(
      (header) =>
        (scope.conditions.includes(header) && this.#isAskedOnce(header)) ||
        this.demandsOf(header).every((demand) => this.#isMet(demand, scope)),
    );
  }

  #isMet(wanted: Demand, { demands }: Scope): boolean {
    if (this.isVoid(wanted)) return true;
    return demands.some(
      (given) => this.#areOneQuestion(given, wanted) && this.#affords(given, wanted) && implies(given, wanted),
    );
  }

  /**
   * Whether the demand leaves no one out. As sshd starts it takes `Match all` for the global block, but no `Match user *`,
   * which holds for each connection.
   */
  isVoid(demand: Demand): boolean {
    return asksNothing(demand) && (this.#root.dialect === 'ssh_config' || demand.attribute === 'all');
  }

  /** Whether conditions hold for everyone. */
  isOpen(conditions: Section['conditions']): boolean {
    return conditions.every((header) => this.demandsOf(header).every((demand) => this.isVoid(demand)));
  }

  /** Two demands under the conditions that no subject can meet, the later one of the last header. */
  clash(conditions: Section['conditions']): { readonly earlier: Demand; readonly later: Demand } | undefined {
    const demands = conditions.flatMap((header) => this.demandsOf(header));
    if (demands.length > maximumDemands) return undefined;
    const own = conditions.length === 0 ? 0 : this.demandsOf(conditions.at(-1)!).length;
    for (let index = demands.length - own; index < demands.length; index++) {
      const later = demands[index]!;
      for (let before = 0; before < index && !this.isSpent; before++) {
        const earlier = demands[before]!;
        if (this.#clash(earlier, later)) return { earlier, later };
      }
    }
    return undefined;
  }

  #clash(earlier: Demand, later: Demand): boolean {
    if (this.#areOneQuestion(earlier, later)) return this.#affords(earlier, later) && excludes(earlier, later);
    // Match host is asked about the name that ssh was given as long as no HostName is set.
    if (earlier.attribute !== 'argument' || later.attribute !== 'host') return false;
    if (!isWhole(this.#root) || this.#hasReadTwice()) return false;
    if (this.#isSetWithin('hostname', 0, this.#firstSection(later.header))) return false;
    return this.#affords(earlier, later) && excludes(asHost(earlier), later);
  }

  /** Why the demand holds for no one. */
  impossibility(demand: Demand): Impossibility | undefined {
    return this.#affords(demand, demand) ? impossibility(demand) : undefined;
  }

  /** Whether no more is going to be compared. */
  get isSpent(): boolean {
    return this.#stepsLeft < 0;
  }

  #affords(one: Demand, other: Demand): boolean {
    this.#stepsLeft -= costOf(one, other);
    return !this.isSpent;
  }

  /** Whether two demands of different lines are about the same thing at the same time. */
  #areOneQuestion(one: Demand, other: Demand): boolean {
    if (one.attribute !== other.attribute) return false;
    if (one.header === other.header || this.#root.dialect === 'sshd_config') return true;
    const keyword = Object.hasOwn(setBy, one.attribute) ? setBy[one.attribute] : undefined;
    if (keyword === undefined) return true;
    if (!isWhole(this.#root) || this.#hasReadTwice()) return false;
    const positions = [this.#firstSection(one.header), this.#firstSection(other.header)];
    return !this.#isSetWithin(keyword, Math.min(...positions), Math.max(...positions));
  }

  /** Whether its line is evaluated once, or always alike. */
  #isAskedOnce(header: BlockHeader): boolean {
    return !this.#hasReadTwice() || this.demandsOf(header).every((demand) => this.isSteady(demand));
  }

  /** Whether a subject gets the same answer at every line. */
  isSteady({ attribute }: Demand): boolean {
    return this.#root.dialect === 'sshd_config' || !unsteady.has(attribute);
  }

  #hasReadTwice(): boolean {
    if (this.#isReadTwice === undefined) {
      const paths = this.#root.includes.flatMap((use) => (use.outcome === 'read' ? use.paths : []));
      this.#isReadTwice = new Set(paths).size < paths.length;
    }
    return this.#isReadTwice;
  }

  /** The position of the first section under the header; after all of them where there is none. */
  #firstSection(header: BlockHeader): number {
    this.#firstSections ??= firstSections(this.#root);
    return this.#firstSections.get(header) ?? this.#root.sections.length;
  }

  /** Whether a section from `start` up to, but without, `end` sets the keyword. */
  #isSetWithin(keyword: string, start: number, end: number): boolean {
    this.#settings ??= settings(this.#root);
    const positions = this.#settings.get(keyword)!;
    const next = positions[firstAtLeast(positions, start)];
    return next !== undefined && next < end;
  }
}

/** Whether every Include of a root was followed, and all that it takes was read. */
export function isWhole({ includes }: Root): boolean {
  return includes.every(({ outcome, unread }) => outcome === 'read' && unread.length === 0);
}

function asHost(argument: Demand): Demand {
  const fold = (entries: readonly string[]): readonly string[] => entries.map((entry) => entry.toLowerCase());
  // What is left out in one case of letters may be named in another.
  return { ...argument, attribute: 'host', positive: fold(argument.positive), negative: [] };
}

function firstSections({ sections }: Root): ReadonlyMap<BlockHeader, number> {
  const first = new Map<BlockHeader, number>();
  for (const [position, { conditions }] of sections.entries()) {
    for (const header of conditions) if (!first.has(header)) first.set(header, position);
  }
  return first;
}

/** Where the keywords are set that criteria of ssh are compared with. */
function settings({ sections }: Root): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(Object.values(setBy).map((keyword) => [keyword, []]));
  for (const [position, { directives }] of sections.entries()) {
    for (const { keyword } of directives) found.get(keyword.canonical)?.push(position);
  }
  return found;
}
