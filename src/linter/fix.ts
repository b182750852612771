/** Findings -> edits -> new texts, each pass proved by resolving before and after. Writes nothing. */
import type { Edit, Finding, Fix } from '../rule/finding.ts';
import { type LintInput, type LintOutput, lint } from './lint.ts';
import { findMembership } from './membership.ts';
import { proveChange } from './proof.ts';
import { type Target, withTexts } from './sources.ts';

/** A pass mends what the one before uncovered; a fix that needs more goes round in circles. */
const maximumPasses = 10;

export interface FixedFile {
  readonly path: string;
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

/** Applies the safe fixes, and the unsafe ones if asked for, until nothing is left to apply. */
export function fix(input: LintInput, { unsafe = false } = {}): FixOutput {
  const texts = new Map<string, string>();
  const rules = new Map<string, Set<string>>();
  const rolledBack = new Map<string, RolledBack>();
  const current = (): LintInput => ({ ...input, sources: withTexts(input.sources, texts) });
  const { rootsOf } = findMembership(input.targets, input.sources, input.releases.newest);
  const rootsReading = (path: string): readonly Target[] =>
    rootsOf.get(path) ?? input.targets.filter((target) => target.path === path);

  const linted = new Set(input.targets.map(({ path }) => path));
  const before = lint(input);
  let output = before;
  for (let pass = 1; ; pass++) {
    const changes = planChanges(output, unsafe).filter(({ path }) => linted.has(path) && !rolledBack.has(path));
    if (changes.length === 0) break;
    for (const change of changes) {
      const unchanged = current();
      const text = unchanged.sources.read(change.path)!.text;
      const newText = applyEdits(text, change.edits);
      const reason = pass > maximumPasses ? neverEnding : proveChange(unchanged, { ...change, newText, roots: rootsReading(change.path) });
      if (reason === undefined) {
        texts.set(change.path, newText);
        rules.set(change.path, new Set([...(rules.get(change.path) ?? []), ...change.ruleIds]));
      } else {
        texts.delete(change.path);
        rules.delete(change.path);
        rolledBack.set(change.path, { path: change.path, ruleIds: change.ruleIds, reason });
      }
    }
    output = lint(current());
  }
  const fixed = [...texts].map(([path, newText]): FixedFile => {
    const oldText = input.sources.read(path)!.text;
    return { path, oldText, newText, ruleIds: [...rules.get(path)!].sort() };
  });
  return { before, output, fixed: fixed.filter(({ oldText, newText }) => oldText !== newText), rolledBack: [...rolledBack.values()] };
}

const neverEnding = `The fixes still find something to change after ${maximumPasses} passes: two of them undo each other.`;

interface PlannedChange {
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly ruleIds: readonly string[];
  /** Keywords whose resolved value may change; undefined where an unsafe fix may change any. */
  readonly changes: ReadonlySet<string> | undefined;
}

/** The fixes of one pass: for each file those that do not overlap, in order; the others wait for the next pass. */
function planChanges({ files }: LintOutput, unsafe: boolean): readonly PlannedChange[] {
  return files.flatMap((file) => {
    const chosen: { finding: Finding; fix: Fix }[] = [];
    for (const finding of file.findings) {
      const { fix: found } = finding;
      if (!found || (found.safety === 'unsafe' && !unsafe)) continue;
      if (!chosen.some(({ fix: taken }) => overlap(found.edits, taken.edits))) chosen.push({ finding, fix: found });
    }
    if (chosen.length === 0) return [];
    const { path } = chosen[0]!.fix.edits[0]!;
    const ofPath = chosen.filter(({ fix: { edits } }) => edits.every((edit) => edit.path === path));
    const anyUnsafe = ofPath.some(({ fix: { safety } }) => safety === 'unsafe');
    return {
      path,
      edits: ofPath.flatMap(({ fix: { edits } }) => edits),
      ruleIds: [...new Set(ofPath.map(({ finding }) => finding.ruleId))].sort(),
      changes: anyUnsafe ? undefined : new Set(ofPath.flatMap(({ fix: { changes } }) => changes)),
    };
  });
}

/** Edits that touch are taken for overlapping: two insertions at one spot have no order. */
function overlap(one: readonly Edit[], other: readonly Edit[]): boolean {
  return one.some((a) => other.some((b) => a.path === b.path && a.start <= b.end && b.start <= a.end));
}

/** The text with the edits made; offsets are those of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(position, start) + inserted;
    position = end;
  }
  return result + text.slice(position);
}
