/** Which values a directive sets: mostly that of its keyword, sometimes several, or one of them. */
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import type { Release } from '../openssh/release.ts';
import type { Dialect } from '../openssh/dialect.ts';
import type { Directive } from '../syntax/ast.ts';

/** A name for a value that OpenSSH holds: the keyword in lower case, with the part of it that is meant. */
type Slot = string;

export interface Setting {
  /** The directive takes effect if one of these is free. */
  readonly needs: readonly Slot[];
  /** What it leaves to no other directive. */
  readonly takes: readonly Slot[];
  /** What it leaves to no other directive in that release alone, which later ones mended. */
  readonly takesByMistake: readonly Slot[];
  /** Which of several directives OpenSSH keeps. */
  readonly kept: 'first' | 'last';
  /** Whether it is in force even if its block does not apply. */
  readonly ignoresBlocks: boolean;
  /** Whether sshd takes it inside a Match block. */
  readonly inMatch: boolean;
}

/** Who reads a directive, and what. */
export interface Reading {
  readonly dialect: Dialect;
  readonly release: Release;
  /** Whether the files hold a `ProxyJump none`, because of which other jumps may not be in force. */
  readonly hasJumpOfNone: boolean;
  /** Whether they hold an AuthorizedKeysCommand, below which some releases drop an AuthorizedPrincipalsCommand. */
  readonly hasKeysCommand: boolean;
}

/**
 * Tells which values a directive sets, as it is read: undefined where several directives add up, or it sets none. Of most
 * keywords all directives set the same, which is worked out once.
 */
export function settingsAs(reading: Reading): (directive: Directive) => Setting | undefined {
  const known = new Map<string, KeywordUse | undefined>();
  return (directive) => {
    const { name } = directive.keyword;
    if (!known.has(name)) known.set(name, useOf(name, reading));
    const use = known.get(name);
    return use && (use.always ?? settingOf(directive, use.facts, reading));
  };
}

interface KeywordUse {
  readonly facts: KeywordFacts;
  /** What each directive sets, where that does not depend on its arguments. */
  readonly always: Setting | undefined;
}

function useOf(name: string, reading: Reading): KeywordUse | undefined {
  const row = rowOf(name, reading);
  if (!row) return undefined;
  const facts = factsIn(row, reading.release);
  const { keyword, argument, repeat, quirks = [], sharesSlotWith } = facts;
  const isSpecial =
    (repeat !== 'first' && repeat !== 'last') ||
    quirks.some((quirk) => dependsOnArguments.has(quirk)) ||
    sharesSlotWith !== undefined ||
    argument.kind === 'flag-or-path' ||
    keyword === 'AuthorizedKeysCommand';
  return { facts, always: isSpecial ? undefined : settingFor([keyword.toLowerCase()], facts, reading) };
}

const dependsOnArguments: ReadonlySet<string> = new Set([
  'none-leaves-unset',
  'none-overrides',
  'parts-apart',
  'lost-after-keys-command',
]);

function settingOf(directive: Directive, facts: KeywordFacts, reading: Reading): Setting | undefined {
  const slots = slotsOf(directive, facts);
  if (!slots) return undefined;
  return {
    ...settingFor(slots, facts, reading),
    takesByMistake: mistakenSlots(directive, facts, reading),
    ...specialSlots(directive, facts, reading),
  };
}

function settingFor(slots: readonly Slot[], facts: KeywordFacts, { release }: Reading): Setting {
  return {
    needs: slots,
    takes: slots,
    takesByMistake: [],
    kept: facts.repeat === 'last' ? 'last' : 'first',
    ignoresBlocks: facts.quirks?.includes('ignores-blocks') === true,
    inMatch: facts.inMatch !== false && release >= facts.inMatch,
  };
}

/** The row of the keyword in use; that of an alias in the releases in which it was a keyword of its own. */
function rowOf(name: string, { dialect, release }: Reading): KeywordFacts | undefined {
  const row = lookupKeyword(dialect, name);
  if (row?.status === 'alias' && row.aliasSince !== undefined && release >= row.aliasSince) {
    return lookupKeyword(dialect, row.aliasOf!);
  }
  return row?.status === 'active' || row?.status === 'alias' ? row : undefined;
}

function slotsOf({ args }: Directive, facts: KeywordFacts): readonly Slot[] | undefined {
  const { repeat, quirks = [] } = facts;
  const name = facts.keyword.toLowerCase();
  const first = args[0]?.value;
  if (first === undefined) return undefined;
  if (quirks.includes('none-leaves-unset') && first === 'none') return undefined;
  if (quirks.includes('parts-apart')) {
    // A second argument of `none` sets nothing (servconf.c, readconf.c).
    return args.length > 1 && args[1]!.value !== 'none' ? [`${name} 1`, `${name} 2`] : [`${name} 1`];
  }
  switch (repeat) {
    case 'first':
    case 'last':
      return [name];
    case 'first-per-name':
      return [`${name} ${first}`];
    case 'first-per-key':
      return args.map(({ value }) => `${name} ${/^(yes|no)$/i.test(value) ? 'enabled' : value.replace(/:.*/s, '')}`);
    default:
      return undefined;
  }
}

/** Where a directive needs other values than it takes. */
function specialSlots({ args }: Directive, facts: KeywordFacts, reading: Reading): Partial<Setting> | undefined {
  const name = facts.keyword.toLowerCase();
  const isNone = args[0]!.value.toLowerCase() === 'none';
  // A `none` that takes an earlier value back needs nothing to be free.
  if (facts.quirks?.includes('none-overrides') && isNone) return { needs: [`${name} none`] };
  if (facts.sharesSlotWith !== undefined) return jumpSlots(name, isNone, reading);
  if (facts.quirks?.includes('lost-after-keys-command') && reading.hasKeysCommand) return { takes: [] };
  // A path is held apart from the answer, which alone tells whether the agent is forwarded.
  if (facts.argument.kind === 'flag-or-path' && !isOneOf(facts.argument.values, args[0]!.value)) {
    return { needs: [`${name} path`], takes: [name, `${name} path`] };
  }
  return undefined;
}

/** A jump is kept out by a command, and a command by a jump; but not by a jump of `none`. */
function jumpSlots(name: string, isNone: boolean, { hasJumpOfNone }: Reading): Partial<Setting> {
  if (name === 'proxycommand') return { takes: ['proxycommand', 'proxyjump'] };
  const takes = ['proxyjump none', 'proxyjump'];
  if (isNone) return { needs: ['proxyjump none'], takes };
  return { takes: hasJumpOfNone ? takes : [...takes, 'proxycommand'] };
}

function mistakenSlots({ args }: Directive, facts: KeywordFacts, { dialect, release }: Reading): readonly Slot[] {
  switch (facts.keyword) {
    case 'ProxyJump':
      return args[0]!.value.toLowerCase() === 'none' && !facts.quirks?.includes('none-frees-slot')
        ? ['proxycommand']
        : [];
    case 'AuthorizedKeysCommand': {
      const lost = factsIn(lookupKeyword(dialect, 'AuthorizedPrincipalsCommand')!, release);
      return lost.quirks?.includes('lost-after-keys-command') ? ['authorizedprincipalscommand'] : [];
    }
    default:
      return [];
  }
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.some((known) => known.toLowerCase() === word.toLowerCase());
}
