/** What a finding is known by from one run to the next, whatever line it has come to stand on. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import { fnv1a } from './hashes.ts';
import { type Source, blockOf, lineWords } from './source.ts';

/**
 * For each finding of a file, suppressed or not, 16 hexadecimal digits: of what it is about, never of a line number. That
 * is rule, message, file, block, directive, and a count of those that agree in all this.
 */
export function fingerprintsOf(file: LintedFile, source: Source | undefined): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const lines = new Map<readonly string[], string>();
  const lineAt = (from: Source, place: Finding['place']): string => {
    const words = lineWords(from, place);
    const known = lines.get(words) ?? shortened(words.join(' '));
    lines.set(words, known);
    return known;
  };
  const inOrder = [...file.findings, ...file.suppressed].toSorted((one, other) => one.place.start - other.place.start);
  const entries = inOrder.map((finding) => {
    const { ruleId, messageId, place } = finding;
    const about = source ? [blockOf(source, place), lineAt(source, place)] : [];
    const key = [ruleId, messageId, file.path, ...about].join('\0');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [finding, fnv1a(`${key}\0${count}`)] as const;
  });
  return new Map(entries);
}

/** Characters of a line beyond which its hash stands for it: each of its findings takes it in. */
const longestLine = 1024;

function shortened(line: string): string {
  return line.length > longestLine ? fnv1a(line) : line;
}
