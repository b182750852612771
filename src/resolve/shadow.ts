/** Directives that take effect for no subject, because others always win. */
import type { Dialect } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import type { BlockHeader } from '../syntax/ast.ts';
import { derived } from './derived.ts';
import { findShadows } from './find-shadows.ts';
import type { Origin, Root, Section } from './model.ts';
import { standsApart } from './named-hosts.ts';
import { hasWildcard } from './pattern.ts';
import type { Setting } from './slot.ts';

export interface Shadow {
  readonly shadowed: Origin;
  /** The directives that win, in the order in which they were found: one that always does, or one for each pattern of the block. */
  readonly winners: readonly Origin[];
  /** Whether they win because OpenSSH keeps the first value it finds, or the last. */
  readonly kept: Setting['kept'];
  /** The releases in which they do, oldest first. */
  readonly releases: readonly Release[];
  /** Whether they do by a mistake of these releases. */
  readonly isMistake: boolean;
}

/**
 * The directives of a root whose keyword others set for all that they are for, in some of the releases; the trees are
 * read as they stand. Sound, not complete: what cannot be decided from the text counts as taking effect.
 */
export function shadows(root: Root, releases: readonly Release[] = [root.release]): readonly Shadow[] {
  const known = derived(root, noneKnown);
  const key = releases.join(' ');
  const found = known.get(key) ?? (setsSomethingTwice(root) ? findShadows(root, releases) : []);
  known.set(key, found);
  return found;
}

/** What was found before, by the releases that were asked for. */
function noneKnown(): Map<string, readonly Shadow[]> {
  return new Map();
}

/**
 * Whether two directives may set the same for someone: in most files none do. What stands in a block apart meets what is
 * for its hosts in a block above, and in none below that is for more.
 */
function setsSomethingTwice(root: Root): boolean {
  const { dialect, sections } = root;
  const seen = new Map<string, Sections>();
  for (const { conditions, directives } of sections) {
    const isApart = dialect === 'ssh_config' && standsApart(root, conditions);
    const isForMore = conditions.length === 1 && takesNamesIn(conditions[0]!);
    for (const { keyword } of directives) {
      const slot = slotOf(dialect, keyword.canonical);
      if (!slot) continue;
      const above = seen.get(slot.name);
      if (above && (slot.isOdd || above.isForMore || above.last === conditions || !(isApart || isForMore))) return true;
      seen.set(slot.name, { isForMore: (above?.isForMore ?? false) || !isApart, last: conditions });
    }
  }
  return false;
}

/** Where something was set so far. */
interface Sections {
  /** Whether in others than blocks apart. */
  readonly isForMore: boolean;
  /** The conditions of the last of them. */
  readonly last: Section['conditions'];
}

/** Whether the line names hosts by a pattern: blocks that name theirs in full do not cover it. */
function takesNamesIn(header: BlockHeader): boolean {
  return header.type === 'Host' && header.patterns.some(({ value, negated }) => !negated && hasWildcard(value));
}

interface Slot {
  /** Of keywords that keep each other out, one name. */
  readonly name: string;
  /** Whether in some release the last value is kept, or one from a block that does not apply. */
  readonly isOdd: boolean;
}

const slots: Readonly<Record<Dialect, Map<string, Slot>>> = { ssh_config: new Map(), sshd_config: new Map() };

/** Undefined for an unknown keyword. */
function slotOf(dialect: Dialect, keyword: string): Slot | undefined {
  let slot = slots[dialect].get(keyword);
  if (!slot) {
    const facts = lookupKeyword(dialect, keyword);
    if (!facts) return undefined;
    const other = facts.sharesSlotWith ?? lostAfter[keyword];
    const isOdd = [facts, ...(facts.former ?? [])].some(
      ({ repeat, quirks }) => repeat === 'last' || quirks?.includes('ignores-blocks'),
    );
    slot = { name: other === undefined || keyword < other ? keyword : other, isOdd };
    slots[dialect].set(keyword, slot);
  }
  return slot;
}

/** What gets lost behind another keyword, in the releases of `lost-after-keys-command`. */
const lostAfter: Readonly<Record<string, string>> = {
  authorizedkeyscommand: 'authorizedprincipalscommand',
  authorizedprincipalscommand: 'authorizedkeyscommand',
};
