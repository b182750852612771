/** What a language contributes to reading: a table of words, nothing else. */

/**
 * What a word or phrase does for the number beside it.
 *
 * Of numbers: `article` is one, before a unit alone; `half` comes before a unit, `and-half` after a number or a unit;
 * `and` joins the parts of a number or duration; `to` the two ends of a range; `ordinal` makes the number after it a
 * place in a row; `vague` stands where a number would ("several").
 *
 * Of intervals: `every` before a unit or duration; `every-after` behind one, and `each-after` where it means "once in";
 * `interval` is a noun that names one; `alternate` doubles ("every other minute"); `per` stands between a number of times
 * and its time, `per-after` behind the time, before the number of times.
 *
 * Of bounds: `at-most`, `at-least`, `about`, `within` come before the number, the `…-after` kinds behind it; `within` is
 * a bound or the limit itself, as the directive has it.
 *
 * Of what is counted: `times` (repetitions of anything), `probe` (what goes unanswered), `attempt` (to log in),
 * `session`; `describing` may stand between the number and its noun; `count` is a noun that announces the number.
 *
 * Of what the sentence is about: `total` (the end of a connection, silence, a sum), `keepalive` (probing), `topic`
 * (anything a directive here may speak of), `foreign` (something else).
 *
 * Of other numbers: `other` marks one beside it as no statement about this value (a default, a former value, an example,
 * advice); `instead` marks the one that follows, `instead-after` the one before; `device` marks a limit of something on
 * the way, or what would be otherwise; `remote` is one in a client's file, where the server acts ("server drops us");
 * `averted` marks what is not to happen ("prevents cuts after 5 minutes"); `not` denies the number directly after it;
 * `undecided` makes the whole comment a note to be settled.
 *
 * Of the text: `break` begins a new clause; `idiom` is read over.
 */
export type Role =
  | 'article'
  | 'half'
  | 'and-half'
  | 'and'
  | 'to'
  | 'ordinal'
  | 'vague'
  | 'every'
  | 'every-after'
  | 'each-after'
  | 'interval'
  | 'alternate'
  | 'per'
  | 'per-after'
  | 'at-most'
  | 'at-least'
  | 'about'
  | 'between'
  | 'within'
  | 'at-most-after'
  | 'at-least-after'
  | 'about-after'
  | 'within-after'
  | 'times'
  | 'probe'
  | 'attempt'
  | 'session'
  | 'describing'
  | 'count'
  | 'total'
  | 'keepalive'
  | 'topic'
  | 'foreign'
  | 'other'
  | 'instead'
  | 'instead-after'
  | 'device'
  | 'remote'
  | 'averted'
  | 'not'
  | 'undecided'
  | 'break'
  | 'idiom';

/** Phrases separated by commas. A word that ends in `*` stands for every word that begins so. */
export type Phrases = string;

export interface Language {
  /** In English: `German`. */
  readonly name: string;
  /** By what they last, in seconds. */
  readonly units: Readonly<Record<number, Phrases>>;
  /** Units that are also the ordinal "second": not read without a number of their own. */
  readonly ordinalUnits?: Phrases;
  /** Number words; the tables add the compounds. */
  readonly numbers: Readonly<Record<number, Phrases>>;
  /** Words that multiply the number before them: `hundred`. */
  readonly multipliers?: Readonly<Record<number, Phrases>>;
  /** How 21 to 99 are written as one word, where they are: `fünfundzwanzig`, `venticinque`. */
  readonly compounds?: { readonly order: 'units-first' | 'tens-first'; readonly glue: string };
  /** Words for a number of times, by that number: `twice`. */
  readonly multiples?: Readonly<Record<number, Phrases>>;
  /** Words that state a whole duration, by seconds: `Viertelstunde`. */
  readonly spans?: Readonly<Record<number, Phrases>>;
  /** Words that state an interval, by seconds: `hourly`. */
  readonly adverbs?: Readonly<Record<number, Phrases>>;
  readonly roles: Readonly<Partial<Record<Role, Phrases>>>;
}
