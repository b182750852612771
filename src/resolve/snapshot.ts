/** All that OpenSSH resolves from a root, as texts that can be compared: how a fix is proved. */
import type { Root, Subject } from './model.ts';
import { keepsFirst, layersFor, storesValue } from './resolve.ts';
import { subjects } from './subject.ts';

/** Keyword in lower case, under its current name, to a text that stands for its value. */
export type Snapshot = ReadonlyMap<string, string>;

/** The subjects of a root by a name that stays the same as long as the blocks do. */
export function namedSubjects(root: Root): ReadonlyMap<string, Subject> {
  const seen = new Map<string, number>();
  const named = new Map<string, Subject>();
  for (const subject of subjects(root)) {
    const name = `${subject.description}, ${subject.host ?? ''}, ${subject.user ?? ''}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    named.set(`${name}, ${ordinal}`, subject);
  }
  return named;
}

/** The values a subject gets: for a keyword whose first value wins, up to the one that is certain; of others, all. */
export function snapshot(root: Root, subject: Subject): Snapshot {
  const values = new Map<string, string[]>();
  const settled = new Set<string>();
  for (const { section, verdict } of layersFor(root, subject).flat()) {
    for (const directive of section.directives) {
      const keyword = directive.keyword.canonical;
      if (settled.has(keyword)) continue;
      const value = JSON.stringify([verdict, ...directive.args.map((argument) => argument.value)]);
      values.set(keyword, [...(values.get(keyword) ?? []), value]);
      if (keepsFirst(root, keyword) && verdict === 'yes' && storesValue(root.dialect, directive)) settled.add(keyword);
    }
  }
  return new Map([...values].map(([keyword, list]) => [keyword, list.join(' ')]));
}

/** The keywords for which two snapshots differ. */
export function changedKeywords(before: Snapshot, after: Snapshot): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (keyword) => before.get(keyword) !== after.get(keyword),
  );
}
