/** Findings -> edits -> new texts, each pass proved by resolving before and after. Writes nothing. */
import type { Edit, Fix } from '../rule/finding.ts';
import { type LintInput, type LintOutput, lint } from './lint.ts';
import { membershipOf } from './membership.ts';
import { proveChange } from './proof.ts';
import type { TextEncoding } from './result.ts';
import { type SourceText, type Target, withTexts } from './sources.ts';

/** A pass mends what the one before uncovered; a fix that needs more goes round in circles. */
const maximumPasses = 10;

export interface FixedFile {
  readonly path: string;
  readonly encoding: TextEncoding;
  /** What was linted, whatever the file may hold by now. */
  readonly oldText: string;
  readonly newText: string;
  /** The rules whose fixes were applied, sorted. */
  readonly ruleIds: readonly string[];
}

/** A file whose fixes were taken back, because they would have changed more than they declare, or never ended. */
export interface RolledBack {
  readonly path: string;
  readonly ruleIds: readonly string[];
  readonly reason: string;
}

export interface FixOutput {
  /** What there was to say before any fix. */
  readonly before: LintOutput;
  /** What is left to say once the fixes are applied. */
  readonly output: LintOutput;
  readonly fixed: readonly FixedFile[];
  readonly rolledBack: readonly RolledBack[];
}

export interface FixOptions {
  readonly unsafe?: boolean;
  /** Whether a file may be changed; every linted one may where left out. */
  mayFix?(path: string): boolean;
}

/** Applies the safe fixes, and the unsafe ones if asked for, until nothing is left to apply. */
export function fix(input: LintInput, { unsafe = false, mayFix = () => true }: FixOptions = {}): FixOutput {
  const texts = new Map<string, string>();
  const rules = new Map<string, readonly string[]>();
  const rolledBack = new Map<string, RolledBack>();
  const current = (): LintInput => ({ ...input, sources: withTexts(input.sources, texts) });
  const { rootsOf } = membershipOf(input);
  const rootsReading = (path: string): readonly Target[] =>
    rootsOf.get(path) ?? input.targets.filter((target) => target.path === path);

  const linted = new Set(input.targets.map(({ path }) => path).filter(mayFix));
  const before = lint(input);
  const originalOf = originals(before, input);
  let output = before;
  for (let pass = 1; ; pass++) {
    const changes = planChanges(output, unsafe).filter(({ path }) => linted.has(path) && !rolledBack.has(path));
    if (changes.length === 0) break;
    for (const [done, change] of changes.entries()) {
      input.onStep?.({ doing: 'proving', done, total: changes.length });
      const text = texts.get(change.path) ?? originalOf(change.path).text;
      texts.set(change.path, text);
      const { sources } = current();
      const newText = applyEdits(text, change.edits);
      const ruleIds = [...new Set([...(rules.get(change.path) ?? []), ...change.ruleIds])].toSorted();
      const reason =
        pass > maximumPasses
          ? neverEnding
          : proveChange(
              { sources, releases: input.settingsFor(change.path).releases },
              { ...change, newText, roots: rootsReading(change.path) },
            );
      if (reason === undefined) {
        texts.set(change.path, newText);
        rules.set(change.path, ruleIds);
      } else {
        texts.set(change.path, originalOf(change.path).text);
        rolledBack.set(change.path, { path: change.path, ruleIds, reason });
      }
    }
    output = lint(current());
  }
  const fixed = [...texts].map(([path, newText]): FixedFile => {
    const { text: oldText, encoding } = originalOf(path);
    return { path, encoding, oldText, newText, ruleIds: rules.get(path) ?? [] };
  });
  return {
    before,
    output,
    fixed: fixed.filter(({ oldText, newText }) => oldText !== newText),
    rolledBack: [...rolledBack.values()],
  };
}

/** The texts that findings were made of: a file may have changed since, and be read again. */
function originals({ files }: LintOutput, { sources }: LintInput): (path: string) => SourceText {
  const linted = new Map(files.map((file) => [file.path, file]));
  const kept = new Map<string, SourceText>();
  return (path) => {
    const file = linted.get(path);
    let original = kept.get(path);
    if (!original) {
      original = file?.text === undefined ? sources.read(path)! : { text: file.text, encoding: file.encoding };
      kept.set(path, original);
    }
    return original;
  };
}

const neverEnding = `The fixes still find something to change after ${maximumPasses} passes, and would go on so`;

interface PlannedChange {
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly ruleIds: readonly string[];
  /** Keywords whose resolved value may change; undefined where an unsafe fix may change any. */
  readonly changes: ReadonlySet<string> | undefined;
}

/** The fixes of one pass: for each file those that do not overlap, in order; the others wait for the next pass. */
function planChanges({ files }: LintOutput, unsafe: boolean): readonly PlannedChange[] {
  const offered = new Map<string, Offer[]>();
  for (const { ruleId, fix: found } of files.flatMap((file) => file.findings)) {
    if (!found || (found.safety === 'unsafe' && !unsafe)) continue;
    const path = onlyPath(found);
    if (path === undefined) continue;
    const offers = offered.get(path);
    if (offers) offers.push({ ruleId, ...found });
    else offered.set(path, [{ ruleId, ...found }]);
  }
  return [...offered].map(([path, offers]) => {
    const chosen = choose(offers);
    return {
      path,
      edits: chosen.flatMap(({ edits }) => edits),
      ruleIds: [...new Set(chosen.map(({ ruleId }) => ruleId))].toSorted(),
      changes: chosen[0]!.safety === 'unsafe' ? undefined : new Set(chosen.flatMap(({ changes }) => changes)),
    };
  });
}

interface Offer extends Fix {
  readonly ruleId: string;
}

/** The file that a fix edits; undefined where it edits none or several, which is left to a person. */
function onlyPath({ edits }: Fix): string | undefined {
  const path = edits[0]?.path;
  return edits.every((edit) => edit.path === path) ? path : undefined;
}

/** Safe fixes go first and alone, so that an unsafe one beside them does not spare them the proof. */
function choose(offers: readonly Offer[]): readonly Offer[] {
  const safe = offers.filter(({ safety }) => safety === 'safe');
  const chosen: Offer[] = [];
  for (const offer of safe.length > 0 ? safe : offers) {
    if (!chosen.some(({ edits }) => overlap(offer.edits, edits))) chosen.push(offer);
  }
  return chosen;
}

/** Whether edits share a character, or touch where one only inserts: two insertions at one spot have no order. */
function overlap(one: readonly Edit[], other: readonly Edit[]): boolean {
  return one.some((a) =>
    other.some((b) => {
      const inserts = a.start === a.end || b.start === b.end;
      return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
    }),
  );
}

/** The text with the edits made; offsets are those of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: inserted } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + inserted;
    position = end;
  }
  return result + text.slice(position);
}
