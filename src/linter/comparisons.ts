/** What rules keep of roots that they are to compare with each other. */
import type { ReleaseRange } from '../openssh/release.ts';
import type { Root } from '../resolve/model.ts';
import type { EnabledRule } from '../rule/enabled-rule.ts';
import type { Collected, RuleContext } from '../rule/rule.ts';

export interface Comparison {
  readonly enabled: EnabledRule;
  readonly releases: ReleaseRange;
  readonly entries: readonly Collected<unknown>[];
}

export class Comparisons {
  readonly #byRule = new Map<string, Comparison & { readonly entries: Collected<unknown>[] }>();

  collect(enabled: EnabledRule, root: Root, context: RuleContext<never, never>): void {
    const kept: unknown = enabled.rule.collect?.(root, context);
    if (kept === undefined) return;
    const entry = { path: root.file.path, dialect: root.dialect, kept };
    const { releases } = context;
    // Files of different settings may share a rule and its options; its severity is that of the file it reports in.
    const key = JSON.stringify([enabled.id, enabled.options, releases.text]);
    const comparison = this.#byRule.get(key);
    if (comparison) comparison.entries.push(entry);
    else this.#byRule.set(key, { enabled, releases, entries: [entry] });
  }

  all(): Iterable<Comparison> {
    return this.#byRule.values();
  }
}
