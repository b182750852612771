/** One release's search for directives that others overrule. */
import type { Release } from '../openssh/release.ts';
import type { Directive } from '../syntax/ast.ts';
import { type Coverage, type Scope, coverageOf } from './coverage.ts';
import { History } from './history.ts';
import type { Origin, Root, Section } from './model.ts';
import { type Setting, settingsAs } from './slot.ts';

export interface Overruled {
  readonly shadowed: Origin;
  readonly winners: readonly Origin[];
  readonly kept: Setting['kept'];
  /** Whether a mistake of the release makes them win. */
  readonly isMistake: boolean;
}

export class OverruledSearch {
  readonly #root: Root;
  readonly #coverage: Coverage;
  readonly #settingOf: (directive: Directive) => Setting | undefined;
  /** Whether the root holds something because of which a release leaves out what it should not. */
  readonly #mayBeMistaken: boolean;
  /** Where each slot stands; on the server, apart for what stands under Match. */
  readonly #global: Histories = new Map();
  readonly #match: Histories = new Map();
  readonly #inGlobal: Places = { asked: this.#global, noted: [this.#global] };
  readonly #inMatch: Places = { asked: this.#match, noted: [this.#match] };
  readonly #inBoth: Places = { asked: this.#match, noted: [this.#match, this.#global] };
  /** What takes effect somewhere; a file that is included twice is read twice. */
  readonly #effective = new Set<Directive>();
  /** What no mistake keeps out somewhere, of that which is weighed in the order of the last one. */
  readonly #spared = new Set<Directive>();

  constructor(root: Root, release: Release) {
    this.#root = root;
    const hasJumpOfNone = root.sections.some(({ directives }) => directives.some(isJumpOfNone));
    const hasKeysCommand = root.sections.some(({ directives }) => directives.some(isKeysCommand));
    this.#settingOf = settingsAs({ dialect: root.dialect, release, hasJumpOfNone, hasKeysCommand });
    this.#mayBeMistaken = hasJumpOfNone || hasKeysCommand;
    this.#coverage = coverageOf(root);
  }

  find(): readonly Overruled[] {
    const { sections } = this.#root;
    const found = [...this.#pass('first', sections)];
    const isKeptLast = (directive: Directive): boolean => this.#settingOf(directive)?.kept === 'last';
    if (sections.some(({ directives }) => directives.some(isKeptLast))) {
      found.push(...this.#pass('last', sections.toReversed()));
    }
    return found.filter(({ shadowed: { directive }, isMistake }) => {
      const escaped = isMistake && isKeptLast(directive) ? this.#spared : this.#effective;
      return !escaped.has(directive);
    });
  }

  *#pass(kept: Setting['kept'], sections: readonly Section[]): Generator<Overruled> {
    this.#global.clear();
    this.#match.clear();
    for (const section of sections) {
      const reach = this.#reachOf(section);
      const directives = kept === 'first' ? section.directives : section.directives.toReversed();
      for (const directive of directives) {
        const setting = this.#settingOf(directive);
        const shadowed = { section, directive };
        const verdict = setting && this.#weigh(shadowed, { setting, reach, pass: kept });
        if (verdict) yield { shadowed, ...verdict, kept };
      }
    }
  }

  #reachOf({ conditions }: Section): Reach {
    return { scope: this.#coverage.scopeOf(conditions), isOpen: this.#coverage.isOpen(conditions) };
  }

  /** The directives that keep this one from taking effect; it is noted for those that come after it. */
  #weigh(
    origin: Origin,
    { setting, reach, pass }: { readonly setting: Setting; readonly reach: Reach; readonly pass: Setting['kept'] },
  ): Pick<Overruled, 'winners' | 'isMistake'> | undefined {
    const isWeighed = setting.kept === pass;
    if (!isWeighed && !this.#mayBeMistaken) return undefined;
    const scope = setting.ignoresBlocks ? everywhere : reach.scope;
    const places = this.#placesOf(setting, reach, scope);
    if (!places) return undefined;
    const right = isWeighed ? winnersOver(places.asked, setting.needs, scope) : undefined;
    const mistaken = right || !this.#mayBeMistaken ? undefined : setting.needs.map(byMistake);
    const winners = right ?? (mistaken && winnersOver(places.asked, mistaken, scope));
    const escapes = !winners || winners.some(({ directive }) => directive === origin.directive);
    const isReadOnce = this.#root.includes.length === 0;
    if (escapes && !isReadOnce) (isWeighed ? this.#effective : this.#spared).add(origin.directive);
    for (const histories of places.noted) {
      if (isWeighed) for (const slot of setting.takes) this.#history(histories, slot).add(origin, scope.conditions);
      // Mistakes follow the order of the file, whichever directive is kept.
      if (pass === 'last') continue;
      for (const slot of setting.takesByMistake) {
        this.#history(histories, byMistake(slot)).add(origin, scope.conditions);
      }
    }
    return escapes ? undefined : { winners, isMistake: !right };
  }

  #history(histories: Histories, slot: string): History {
    let history = histories.get(slot);
    if (!history) {
      history = new History(this.#coverage);
      histories.set(slot, history);
    }
    return history;
  }

  /**
   * Where to look for what overrules a directive, and where to note it. sshd reads its global block as it starts, and
   * `Match all` as part of it; what a Match block sets for a connection wins over that. Undefined where sshd refuses it.
   */
  #placesOf({ inMatch }: Setting, { isOpen }: Reach, { conditions }: Scope): Places | undefined {
    if (this.#root.dialect === 'ssh_config' || conditions.length === 0) return this.#inGlobal;
    if (!inMatch) return isOpen ? this.#inGlobal : undefined;
    return isOpen ? this.#inBoth : this.#inMatch;
  }
}

interface Places {
  readonly asked: Histories;
  readonly noted: readonly Histories[];
}

function isJumpOfNone({ keyword, args }: Directive): boolean {
  return keyword.name === 'proxyjump' && args[0]?.value.toLowerCase() === 'none';
}

function isKeysCommand({ keyword }: Directive): boolean {
  return keyword.name === 'authorizedkeyscommand';
}

/** For whom the directives of a section are. */
interface Reach {
  readonly scope: Scope;
  /** Whether that is everyone. */
  readonly isOpen: boolean;
}

const everywhere: Scope = { conditions: [], demands: [] };

type Histories = Map<string, History>;

function byMistake(slot: string): string {
  return `${slot} by mistake`;
}

/** Those that leave none of the slots free. */
function winnersOver(histories: Histories, slots: readonly string[], scope: Scope): readonly Origin[] | undefined {
  if (slots.length === 1) return histories.get(slots[0]!)?.winnersOver(scope);
  const winners = new Set<Origin>();
  for (const slot of slots) {
    const found = histories.get(slot)?.winnersOver(scope);
    if (!found) return undefined;
    for (const winner of found) winners.add(winner);
  }
  return [...winners];
}
