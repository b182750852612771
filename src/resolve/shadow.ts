/** Directives that take effect for no subject, because others always win. */
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import { derived } from './derived.ts';
import { findShadows } from './find-shadows.ts';
import type { Origin, Root } from './model.ts';
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

/** Whether two directives may set the same: most files of a few lines hold no such pair. */
function setsSomethingTwice({ dialect, sections }: Root): boolean {
  const seen = new Set<string>();
  for (const { directives } of sections) {
    for (const { keyword } of directives) {
      const sharing = lookupKeyword(dialect, keyword.canonical)?.sharesSlotWith ?? lostAfter[keyword.canonical];
      if (seen.has(keyword.canonical) || (sharing !== undefined && seen.has(sharing))) return true;
      seen.add(keyword.canonical);
    }
  }
  return false;
}

/** What gets lost behind another keyword, in the releases of `lost-after-keys-command`. */
const lostAfter: Readonly<Record<string, string>> = { authorizedprincipalscommand: 'authorizedkeyscommand' };
