/** The suppressions file: findings that were there when it was written, known by what they are about and not by their line. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import { redact } from './redact.ts';
import { blockOf, measure, sourceLine, words } from './source.ts';

/** One finding. */
export interface BaselineEntry {
  /** Relative to the folder of the suppressions file, with `/`. */
  readonly path: string;
  readonly rule: string;
  /** `Host web`; `global` before the first block. */
  readonly block: string;
  /** The first word of the line that the finding is about, empty for a blank line. */
  readonly keyword: string;
  /** The rest of the line, without what looks like a secret. */
  readonly value: string;
}

export const entryFields = ['path', 'rule', 'block', 'keyword', 'value'] as const satisfies (keyof BaselineEntry)[];

/** An entry for each finding of a file that goes by the name of `path`, in their order. */
export function entriesOf(file: LintedFile, path: string): readonly BaselineEntry[] {
  const { text = '', findings } = file;
  const source = measure(file, text);
  return findings.map(({ ruleId, place }) => {
    const [keyword = '', ...value] = words(redact(sourceLine(text, place)));
    return { path, rule: ruleId, block: redact(blockOf(source, place)), keyword, value: value.join(' ') };
  });
}

/** Which findings of a file the entries account for, one each. */
export function accountedFor(file: LintedFile, path: string, entries: readonly BaselineEntry[]): ReadonlySet<Finding> {
  const left = countsOf(entries);
  const own = entriesOf(file, path);
  return new Set(file.findings.filter((_, index) => take(left, own[index]!)));
}

/** The entries that no finding accounts for. */
export function unaccounted(
  entries: readonly BaselineEntry[],
  found: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const left = countsOf(found);
  return entries.filter((entry) => !take(left, entry));
}

function countsOf(entries: readonly BaselineEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return counts;
}

/** Whether one was left to take. */
function take(counts: Map<string, number>, entry: BaselineEntry): boolean {
  const key = keyOf(entry);
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function keyOf(entry: BaselineEntry): string {
  return entryFields.map((field) => entry[field]).join('\0');
}

/** The content of the file: sorted, an entry a line, so that a change of one shows as one. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
    .map((entry) => `    ${JSON.stringify(Object.fromEntries(entryFields.map((field) => [field, entry[field]])))}`);
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": 1,\n  "suppressions": ${list}\n}\n`;
}
