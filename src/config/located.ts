/** A value of a configuration file with the places of its parts: what the YAML and the JSONC reader both yield. */

/** `start` is an offset into the text, in UTF-16 code units. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

export interface LocatedMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly LocatedEntry[];
}

export interface LocatedEntry {
  readonly name: string;
  /** Where the name stands. */
  readonly start: number;
  readonly value: Located;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly Located[];
}

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly value: string | number | boolean | null;
}

/** Why a text is no configuration, and where that shows. */
export class SyntaxFault extends Error {
  readonly start: number;

  constructor(message: string, start: number) {
    super(message);
    this.start = start;
  }
}

/** Far above what anyone writes; a file of a stranger may nest without end. */
export const deepestNesting = 32;

export function tooDeep(start: number): SyntaxFault {
  return new SyntaxFault(`This is nested more than ${deepestNesting} levels deep.`, start);
}

/** The value without its places. */
export function plain(located: Located): unknown {
  switch (located.kind) {
    case 'scalar':
      return located.value;
    case 'list':
      return located.items.map(plain);
    case 'map':
      return Object.fromEntries(located.entries.map(({ name, value }) => [name, plain(value)]));
  }
}
