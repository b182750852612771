/** All that OpenSSH resolves from a root, as texts that can be compared: how a fix is proved. */
import { inForce, sectionsIgnoringBlocks } from './in-force.ts';
import type { KeptValue } from './kept.ts';
import { type Layer, layersFor } from './layer.ts';
import type { Root, Subject } from './model.ts';
import { keywordOf } from './obtained.ts';
import { keptKeywordIn } from './resolve.ts';
import { statedIn } from './stored-values.ts';
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

/** The values a subject gets, and those that it may get where the text does not tell. */
export function snapshot(root: Root, subject: Subject): Snapshot {
  const layers = layersFor(root, subject);
  const read = statedIn(root);
  const texts = new Map<string, string>();
  for (const name of keywordsStated(root, layers)) {
    const { values, candidates } = inForce(root, { layers, keyword: keptKeywordIn(root, name), read });
    if (values.length > 0 || candidates.length > 0) texts.set(name, textOf([values, ...candidates]));
  }
  return texts;
}

function keywordsStated(root: Root, layers: readonly Layer[]): ReadonlySet<string> {
  const stated = new Set(sectionsIgnoringBlocks(root).keys());
  for (const { section } of layers.flatMap(({ sections }) => sections)) {
    for (const directive of section.directives) stated.add(keywordOf(section, directive));
  }
  return stated;
}

/** In their order, for the first that applies may win; once where they are all the same. */
function textOf(cases: readonly (readonly KeptValue[])[]): string {
  const texts = cases.map((values) => JSON.stringify(values.map(({ value }) => value)));
  return texts.every((text) => text === texts[0]) ? texts[0]! : texts.join(' or ');
}

/** The keywords for which two snapshots differ. */
export function changedKeywords(before: Snapshot, after: Snapshot): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (keyword) => before.get(keyword) !== after.get(keyword),
  );
}
