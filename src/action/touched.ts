/** Which findings a change is answerable for. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding, Place } from '../rule/finding.ts';
import { type Before, isNew } from './before.ts';
import { type Changes, type Commits, type LineRange, readChangedLines } from './changes.ts';
import { type Checkout, committedPaths } from './checkout.ts';
import type { Git } from './git.ts';

export interface Touched {
  /** Findings on lines that were changed, and those that the change brought about on other lines. */
  readonly findings: ReadonlySet<Finding>;
  /** All findings of files that were changed, and those above. */
  readonly inFiles: ReadonlySet<Finding>;
}

export interface TouchedInput {
  readonly git: Git;
  readonly checkout: Checkout;
  readonly commits: Commits;
  readonly changes: Changes;
  readonly before: Before;
}

/** Undefined where the clone lacks what the answer needs. */
export function findTouched(files: readonly LintedFile[], input: TouchedInput): Touched | undefined {
  const [findings, inFiles] = [new Set<Finding>(), new Set<Finding>()];
  for (const file of files) {
    if (file.findings.length === 0) continue;
    const lines = changedLinesOf(file.path, input);
    if (!lines) return undefined;
    const isChanged = lines.length > 0 || isChangedFile(file.path, input);
    const news = isNew(input.before, file);
    for (const finding of file.findings) {
      const isTouched = news(finding) || lines.some((range) => concerns(range, finding));
      if (isTouched) findings.add(finding);
      if (isTouched || isChanged) inFiles.add(finding);
    }
  }
  return { findings, inFiles };
}

const everyLine: LineRange = [1, Infinity];

/** None where the file is as it was, or has lost lines alone. */
function changedLinesOf(
  path: string,
  { git, checkout, commits, changes }: TouchedInput,
): readonly LineRange[] | undefined {
  const ranges: LineRange[] = [];
  for (const name of committedPaths(checkout, path)) {
    if (changes.submodules.some((submodule) => name.startsWith(`${submodule}/`))) return [everyLine];
    if (!changes.files.has(name)) continue;
    const lines = readChangedLines(git, commits, { path: name, oldName: changes.oldNames.get(name) });
    if (!lines) return undefined;
    for (const range of lines) ranges.push(range);
  }
  return ranges;
}

function isChangedFile(path: string, { checkout, changes }: TouchedInput): boolean {
  return committedPaths(checkout, path).some((name) => changes.files.has(name));
}

/** Whether the lines hold a part of what the finding is about, be it what it is compared with. */
function concerns(range: LineRange, { place, related }: Finding): boolean {
  const others = related.map((entry) => entry.place).filter(({ path }) => path === place.path);
  return [place, ...others].some((each) => overlaps(range, each));
}

/** A place that ends at the start of a line holds nothing of it. */
function overlaps([first, last]: LineRange, place: Place): boolean {
  const end = place.endColumn === 1 && place.endLine > place.line ? place.endLine - 1 : place.endLine;
  return place.line <= last && end >= first;
}
