/** What has been found of one value so far, and whether that leaves anything to a later directive. */
import type { BlockHeader } from '../syntax/ast.ts';
import type { Coverage, Scope } from './coverage.ts';
import type { Demand } from './demand.ts';
import type { Origin, Section } from './model.ts';

/** Bounds the comparison of blocks with each other in files that hold thousands. */
const maximumCompared = 500;

interface Entry {
  readonly origin: Origin;
  readonly conditions: Section['conditions'];
}

/** The directives of one slot so far, indexed by what they are for. */
export class History {
  readonly #coverage: Coverage;
  #always: Origin | undefined;
  readonly #byHeader = new Map<BlockHeader, Entry>();
  /** Those of a block that asks for one of some names, by what it compares and the name. */
  readonly #byName = new Map<string, Origin>();
  readonly #others: Entry[] = [];

  constructor(coverage: Coverage) {
    this.#coverage = coverage;
  }

  add(origin: Origin, conditions: Section['conditions']): void {
    if (this.#always) return;
    if (this.#coverage.isOpen(conditions)) {
      this.#always = origin;
      return;
    }
    const header = conditions.at(-1)!;
    if (!this.#byHeader.has(header)) this.#byHeader.set(header, { origin, conditions });
    const names = conditions.length === 1 ? this.#coverage.namesAskedBy(header) : undefined;
    if (!names && this.#others.length < maximumCompared) this.#others.push({ origin, conditions });
    for (const name of names ?? []) if (!this.#byName.has(name)) this.#byName.set(name, origin);
  }

  /** The directives that leave no one of the scope to another. */
  winnersOver(scope: Scope): readonly Origin[] | undefined {
    const single = this.#always ?? this.#ofSameBlock(scope) ?? this.#covering(scope);
    if (single) return [single];
    const header = scope.conditions.at(-1);
    for (const demand of header ? this.#coverage.demandsOf(header) : []) {
      const winners = this.#winnersForEach(demand, scope);
      if (winners) return winners;
    }
    return undefined;
  }

  /** A directive under some of the same headers and no others. */
  #ofSameBlock(scope: Scope): Origin | undefined {
    for (const header of scope.conditions) {
      const entry = this.#byHeader.get(header);
      if (entry && this.#coverage.covers(entry.conditions, scope)) return entry.origin;
    }
    return undefined;
  }

  #covering(scope: Scope): Origin | undefined {
    if (this.#coverage.isSpent) return undefined;
    return this.#others.find(({ conditions }) => this.#coverage.covers(conditions, scope))?.origin;
  }

  /** The same for what of the scope the one pattern takes. */
  #coveringPart(scope: Scope, demand: Demand, pattern: string): Origin | undefined {
    return this.#others.length === 0 ? undefined : this.#covering(narrowed(scope, demand, pattern));
  }

  /** A winner for each of the names or patterns that a demand of the scope lists. */
  #winnersForEach(demand: Demand, scope: Scope): readonly Origin[] | undefined {
    if (demand.negated || demand.positive.length === 0) return undefined;
    const names = this.#coverage.namesOf(demand);
    const winners: Origin[] = [];
    for (let index = 0; index < names.length; index++) {
      const winner = this.#byName.get(names[index]!) ?? this.#coveringPart(scope, demand, demand.positive[index]!);
      if (!winner) return undefined;
      if (!winners.includes(winner)) winners.push(winner);
    }
    return winners;
  }
}

function narrowed({ conditions, demands }: Scope, demand: Demand, pattern: string): Scope {
  return {
    conditions,
    demands: demands.map((other) => (other === demand ? { ...demand, positive: [pattern] } : other)),
  };
}
