/** What is in force for a subject: what is kept for certain, and what may be where the text does not tell. */
import { keywordsOf } from '../openssh/keyword.ts';
import { derived } from './derived.ts';
import { type KeptValue, type Offer, keep } from './kept.ts';
import type { KeptKeyword } from './kept-keyword.ts';
import type { Layer } from './layer.ts';
import type { Origin, Root } from './model.ts';
import {
  type ActiveSection,
  type Doubt,
  directivesOf,
  firstStatement,
  keywordOf,
  maximumCases,
  states,
} from './obtained.ts';
import type { ReadValues } from './stored-values.ts';

export interface InForce {
  /** If no block applies that need not. */
  readonly values: readonly KeptValue[];
  /** If such a block applies: one entry for each, and one for all of them together, no two alike. */
  readonly candidates: readonly (readonly KeptValue[])[];
}

interface Question {
  readonly layers: readonly Layer[];
  readonly keyword: KeptKeyword;
  readonly read: ReadValues;
}

export function inForce(root: Root, question: Question): InForce {
  const { keyword } = question;
  if (!states(root, keyword.names)) return nothing;
  return keyword.isPlain ? firstInForce(question) : weighed(offersByLayer(root, question), keyword);
}

const nothing: InForce = { values: [], candidates: [] };

/** Most keywords keep their first value: no more is read than that takes. */
function firstInForce({ layers, keyword, read }: Question): InForce {
  const { certain, candidates } = firstStatement(
    sectionsOf(layers, keyword),
    keyword.name,
    (line) => read(line) !== undefined,
  );
  const valuesOf = (origin: Origin): readonly KeptValue[] =>
    read(origin.directive)!.map((value) => ({ value, origin }));
  return { values: certain ? valuesOf(certain) : [], candidates: candidates.map(valuesOf) };
}

/** The sections of all layers that bear on the keyword. */
export function sectionsOf(layers: readonly Layer[], keyword: KeptKeyword): readonly ActiveSection[] {
  return layers.length === 1 ? sectionsIn(layers[0]!, keyword) : layers.flatMap((layer) => sectionsIn(layer, keyword));
}

/** What ssh settles before its final pass: where it connects to, and how it found that out (main in ssh.c). */
const settledByFirstPass: ReadonlySet<string> = new Set([
  'canonicalizefallbacklocal',
  'canonicalizehostname',
  'canonicalizemaxdots',
  'hostname',
]);

function sectionsIn({ sections, firstPass, isMatch }: Layer, { name, inMatch }: KeptKeyword): readonly ActiveSection[] {
  if (isMatch && inMatch === 'nothing') return [];
  return settledByFirstPass.has(name) ? sections.slice(0, firstPass) : sections;
}

/** What the directives of a section give to the keyword. */
function offersOf(
  { section, undecided }: ActiveSection,
  { name, names }: KeptKeyword,
  read: ReadValues,
): readonly Offer[] {
  const offers: Offer[] = [];
  for (const directive of names.length === 1 ? directivesOf(section, name) : section.directives) {
    const keyword = keywordOf(section, directive);
    const values = names.includes(keyword) ? read(directive) : undefined;
    if (values) offers.push({ origin: { section, directive }, keyword, values, undecided });
  }
  return offers;
}

interface LayerOffers {
  readonly isMatch: boolean;
  readonly offers: readonly Offer[];
}

function offersByLayer(root: Root, { layers, keyword, read }: Question): readonly LayerOffers[] {
  if (!keyword.quirks.has('ignores-blocks')) {
    return layers.map((layer) => ({
      isMatch: layer.isMatch,
      offers: sectionsIn(layer, keyword).flatMap((active) => offersOf(active, keyword, read)),
    }));
  }
  const sections = sectionsIgnoringBlocks(root).get(keyword.name) ?? [];
  return [{ isMatch: false, offers: sections.flatMap((active) => offersOf(active, keyword, read)) }];
}

/** For the keywords that take effect even in blocks that do not apply: the sections that state them. */
export function sectionsIgnoringBlocks(root: Root): ReadonlyMap<string, readonly ActiveSection[]> {
  return derived(root, findSectionsIgnoringBlocks);
}

function findSectionsIgnoringBlocks({ dialect, sections }: Root): ReadonlyMap<string, readonly ActiveSection[]> {
  const keywords = keywordsOf(dialect).filter(({ quirks }) => quirks?.includes('ignores-blocks'));
  const found = keywords.map(({ keyword }) => {
    const name = keyword.toLowerCase();
    const stating = sections.filter((section) => directivesOf(section, name).length > 0);
    return [name, stating.map((section) => ({ section, undecided: [] }))] as const;
  });
  return new Map(found.filter(([, stating]) => stating.length > 0));
}

/** Of more undecided blocks than `maximumCases`, only what all of them come to together is weighed. */
function weighed(layers: readonly LayerOffers[], keyword: KeptKeyword): InForce {
  const outcome = (holds: (offer: Offer) => boolean): readonly KeptValue[] =>
    layers
      .map(({ isMatch, offers }) => takenFrom(isMatch, keep(offers.filter(holds), keyword), keyword))
      .reduce((over, under) => merge(over, under, keyword), []);
  const values = outcome(({ undecided }) => undecided.length === 0);
  const cases = undecidedCases(layers.flatMap(({ offers }) => offers));
  const candidates = cases
    .slice(0, maximumCases)
    .map((held) => outcome(({ undecided }) => undecided.every((doubt) => held.includes(doubt))));
  if (cases.length > 1) candidates.push(outcome(() => true));
  return { values, candidates: distinct(candidates, values) };
}

/** Of a keyword that sshd takes in its global block alone, a Match block may still set a part. */
function takenFrom(
  isMatch: boolean,
  values: readonly KeptValue[],
  { inMatch, words }: KeptKeyword,
): readonly KeptValue[] {
  const isWord = values.length > 0 && words.has(values[0]!.value.toLowerCase());
  return isMatch && inMatch === 'no-words' && isWord ? [] : values;
}

/** What a layer keeps over the one below it: lists are replaced as a whole. */
function merge(over: readonly KeptValue[], under: readonly KeptValue[], { quirks }: KeptKeyword): readonly KeptValue[] {
  if (over.length === 0 || under.length === 0 || !quirks.has('parts-apart')) return over.length > 0 ? over : under;
  return over.map((part, index) => (part.value === '' ? (under[index] ?? part) : part));
}

/** What is undecided together, each once. */
function undecidedCases(offers: readonly Offer[]): readonly (readonly Doubt[])[] {
  const numbers = new Map<Doubt, number>();
  const cases = new Map<string, readonly Doubt[]>();
  for (const { undecided } of offers) {
    if (undecided.length === 0) continue;
    for (const doubt of undecided) if (!numbers.has(doubt)) numbers.set(doubt, numbers.size);
    const key = undecided.map((doubt) => numbers.get(doubt)).join(' ');
    if (!cases.has(key)) cases.set(key, undecided);
  }
  return [...cases.values()];
}

function distinct(
  lists: readonly (readonly KeptValue[])[],
  but: readonly KeptValue[],
): readonly (readonly KeptValue[])[] {
  const found: (readonly KeptValue[])[] = [];
  for (const list of lists) if (![but, ...found].some((other) => areSame(list, other))) found.push(list);
  return found;
}

function areSame(one: readonly KeptValue[], other: readonly KeptValue[]): boolean {
  return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]!));
}

function isSame(one: KeptValue, other: KeptValue): boolean {
  return one.value === other.value && isSameOrigin(one.origin, other.origin);
}

function isSameOrigin(one: KeptValue['origin'], other: KeptValue['origin']): boolean {
  return one?.directive === other?.directive && one?.section === other?.section;
}
