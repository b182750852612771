/**
 * Files that say the same: what is found in one is found in its copies, at other paths. A repository of a fleet holds a
 * few texts a thousand times.
 */
import type { LintSettings } from '../rule/enabled-rule.ts';
import type { Edit, Finding, Place } from '../rule/finding.ts';
import { isSpareCopy } from '../rule/spare-copy.ts';
import { mayInclude } from './membership.ts';
import type { Target } from './sources.ts';

/**
 * Longer texts, and more findings in one, are not kept. V8 tells longer texts apart by their length alone before it compares
 * them whole (String::kMaxHashCalcLength).
 */
const longestText = 16_383;
const mostFindings = 100;

/** How many texts are kept of files that are judged alike; the oldest goes first. */
const mostTexts = 1000;

/** What was found in texts, each judged as a file that stands alone. */
type FindingsByText = Map<string, readonly Finding[]>;

export class Copies {
  readonly #isFragmentPath: (path: string) => boolean;
  readonly #bySettings = new Map<LintSettings, Map<string, FindingsByText>>();

  constructor(isFragmentPath: (path: string) => boolean) {
    this.#isFragmentPath = isFragmentPath;
  }

  /** What is known of a text at a path, as findings of that path; undefined where it has to be judged. */
  findingsIn(target: Target, settings: LintSettings, text: string): readonly Finding[] | undefined {
    if (text.length > longestText) return undefined;
    const found = this.#textsLike(target, settings).get(text);
    return found?.map((finding) => movedTo(target.path, finding));
  }

  /** Keeps what was found in a file that no other includes, unless it may include others. */
  keep(target: Target, settings: LintSettings, { text, findings }: Judged): void {
    if (text.length > longestText || findings.length > mostFindings || mayInclude(text)) return;
    // What a rule collects has places of its own.
    if (settings.rules.some(({ rule }) => rule.collect)) return;
    const texts = this.#textsLike(target, settings);
    if (texts.size >= mostTexts) texts.delete(texts.keys().next().value!);
    texts.set(text, [...findings]);
  }

  /** The texts of files that are told apart by nothing else: rules know of a path only what is asked here. */
  #textsLike({ path, dialect }: Target, settings: LintSettings): FindingsByText {
    const kinds = this.#bySettings.get(settings) ?? new Map<string, FindingsByText>();
    this.#bySettings.set(settings, kinds);
    const kind = `${dialect} ${this.#isFragmentPath(path)} ${isSpareCopy(path)}`;
    const texts = kinds.get(kind) ?? new Map<string, readonly Finding[]>();
    kinds.set(kind, texts);
    return texts;
  }
}

interface Judged {
  readonly text: string;
  /** All of the file itself. */
  readonly findings: readonly Finding[];
}

function movedTo(path: string, finding: Finding): Finding {
  const place = (at: Place): Place => ({ ...at, path });
  const edits = (all: readonly Edit[]): readonly Edit[] => all.map((edit) => ({ ...edit, path }));
  return {
    ...finding,
    place: place(finding.place),
    related: finding.related.map((entry) => ({ ...entry, place: place(entry.place) })),
    fix: finding.fix && { ...finding.fix, edits: edits(finding.fix.edits) },
    suggestions: finding.suggestions.map((entry) => ({ ...entry, edits: edits(entry.edits) })),
  };
}
