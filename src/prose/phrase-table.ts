/** The phrases of the languages as one text to search, by script. It is made when ssh-lint is built. */
import { fold } from './fold.ts';
import type { Language, Phrases, Role } from './language.ts';
import { languages } from './languages/index.ts';

/** What a phrase may be: a role, or one of the kinds that carry a value (seconds, a number, a number of times). */
export type Kind = Role | 'unit' | 'ordinal-unit' | 'number' | 'multiplier' | 'multiple' | 'span' | 'adverb';

export interface Meaning {
  readonly kind: Kind;
  readonly value: number;
  /** The languages it belongs to, a bit each. */
  readonly languages: number;
}

/** Plain data: columns of what phrases mean, and where the phrases of each begin in the text. */
export interface PhraseTable {
  readonly kinds: readonly Kind[];
  readonly values: readonly number[];
  readonly languages: readonly number[];
  readonly starts: readonly number[];
  /** All phrases, folded, a comma before each. */
  readonly text: string;
  /** By the beginning of a first word, where in the text it is given with a `*`. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
}

/** What a text may be written in: the Latin alphabet alone, or any script. */
export type Script = 'latin' | 'any';

export function phraseTable(script: Script): PhraseTable {
  const kinds: Kind[] = [];
  const values: number[] = [];
  const bits: number[] = [];
  const starts: number[] = [];
  let text = '';
  languages.forEach((language, position) => {
    if (script === 'latin' && !isLatin(language)) return;
    for (const [kind, phrases, value] of entriesOf(language)) {
      kinds.push(kind);
      values.push(value);
      bits.push(1 << position);
      starts.push(text.length);
      text += `,${phrases}`.replaceAll(', ', ',').replaceAll(/[^\0-\x7f]+/g, fold);
    }
  });
  return { kinds, values, languages: bits, starts, text, stems: stemsIn(text) };
}

function isLatin({ units }: Language): boolean {
  return !otherScripts.test(JSON.stringify(units));
}

/** Cyrillic, Arabic and their neighbours; Kana, Han, Hangul. */
export const otherScripts = /[\u0400-\u1cff\u3000-\ud7ff\uf900-\uffef]/;

function stemsIn(text: string): Readonly<Record<string, readonly number[]>> {
  const stems = new Map<string, number[]>();
  for (const { 1: stem = '', index } of text.matchAll(/,([^ ,*]+)\*(?![^ ,])/g)) {
    const places = stems.get(stem);
    if (places) places.push(index);
    else stems.set(stem, [index]);
  }
  return Object.fromEntries(stems);
}

function* entriesOf(language: Language): Generator<readonly [Kind, Phrases, number]> {
  const valued = {
    unit: language.units,
    number: language.numbers,
    multiplier: language.multipliers,
    multiple: language.multiples,
    span: language.spans,
    adverb: language.adverbs,
  } as const;
  for (const [kind, table] of Object.entries(valued)) {
    for (const [value, phrases] of Object.entries(table ?? {})) {
      yield [kind as keyof typeof valued, phrases, Number(value)];
    }
  }
  for (const [role, phrases] of Object.entries(language.roles)) yield [role as Role, phrases, 0];
  if (language.ordinalUnits) yield ['ordinal-unit', language.ordinalUnits, 0];
  yield* compoundsOf(language);
}

/** The words for 21 to 99 of the languages that write them as one. */
function* compoundsOf({ numbers, compounds }: Language): Generator<readonly ['number', Phrases, number]> {
  if (!compounds) return;
  const words = (value: number): readonly string[] => (numbers[value] ?? '').split(',').map((word) => word.trim());
  for (let tens = 20; tens < 100; tens += 10) {
    for (let units = 1; units < 10; units++) {
      const pairs = words(tens).flatMap((ten) => words(units).map((unit) => [ten, unit] as const));
      for (const [ten, unit] of pairs) {
        const word = compounds.order === 'units-first' ? unit + compounds.glue + ten : ten + compounds.glue + unit;
        if (ten && unit && !word.includes(' ')) yield ['number', word, tens + units];
      }
    }
  }
}
