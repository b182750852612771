/** What a trap is: a value that OpenSSH takes without complaint for something else than was meant. */
import {
  type Argument,
  type ArgumentFacts,
  type ConfigFile,
  type Directive,
  type FactsOf,
  type KeywordFacts,
  type Range,
  type Release,
  type ReleaseRange,
  type Report,
  type ReportedSuggestion,
  refuserOf,
} from '../../src/rule/index.ts';
import type { messages } from './messages.ts';

type Kind = ArgumentFacts['kind'];

export type Hit = Report<typeof messages>;

/** A directive with at least one argument, and what is known of its keyword. */
export interface Stated<Of extends Kind = Kind> {
  readonly file: ConfigFile;
  readonly directive: Directive;
  /** The first argument. */
  readonly argument: Argument;
  readonly facts: KeywordFacts;
  /** What the keyword takes, as of the newest release. */
  readonly takes: FactsOf<Of>;
  readonly releases: ReleaseRange;
}

export interface Trap {
  /** Whether values of the keyword can fall into it. */
  concerns(facts: KeywordFacts): boolean;
  /** What there is to say of a directive; nothing, of most. */
  find(stated: Stated): readonly Hit[];
}

type Find<Of extends Kind> = (stated: Stated<Of>) => readonly Hit[];

/** A trap of all keywords that take arguments of these kinds. */
export function trapOf<Of extends Kind>(kinds: readonly Of[], find: Find<Of>): Trap {
  const known: ReadonlySet<Kind> = new Set(kinds);
  return { concerns: ({ argument }) => known.has(argument.kind), find };
}

/** The program, with the releases that the trap holds for where they are not all of the range; undefined for none. */
export function programOf(
  { file, releases }: Pick<Stated, 'file' | 'releases'>,
  holds: (release: Release) => boolean,
): string | undefined {
  const held = releases.releases.filter(holds);
  return held.length === 0 ? undefined : refuserOf(file.dialect, held, releases).program;
}

/** The program, of a trap that holds for all releases. */
export function anyProgram({ file, releases }: Pick<Stated, 'file' | 'releases'>): string {
  return refuserOf(file.dialect, releases.releases, releases).program;
}

export function replaced(at: Range, text: string): ReportedSuggestion {
  return { title: `Write ${text}`, edits: [{ range: at, text }] };
}
