/** The search for directives that others overrule, over the releases that weigh them alike. */
import type { Release } from '../openssh/release.ts';
import { erasOf } from './era.ts';
import type { Origin, Root } from './model.ts';
import { OverruledSearch } from './overruled.ts';
import type { Shadow } from './shadow.ts';

export function findShadows(root: Root, releases: readonly Release[]): readonly Shadow[] {
  const found = new Map<string, Shadow>();
  const numbers = new Map<Origin['directive'], number>();
  const numberOf = ({ directive }: Origin): number => {
    if (!numbers.has(directive)) numbers.set(directive, numbers.size);
    return numbers.get(directive)!;
  };
  for (const era of erasOf(root, releases)) {
    for (const shadow of new OverruledSearch(root, era[0]!).find()) {
      const key = [shadow.kept, shadow.isMistake, ...[shadow.shadowed, ...shadow.winners].map(numberOf)].join(' ');
      const known = found.get(key);
      found.set(key, { ...shadow, releases: [...(known?.releases ?? []), ...era] });
    }
  }
  return [...found.values()];
}
