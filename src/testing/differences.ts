/** Where the resolver and OpenSSH part. */
import type { Answer } from './oracle.ts';
import { type Here, inCurrentForm, isPrintedHere } from './printed-form.ts';

/** What the resolver says, in the terms of OpenSSH's answer. */
export interface OwnAnswer {
  readonly accepted: boolean;
  /** Why it refuses: a sentence for each line. */
  readonly error: string;
  readonly values: ReadonlyMap<string, OwnValues>;
}

export interface OwnValues {
  /** A line for each value. */
  readonly lines: readonly string[];
  /** What may be printed instead, where that hangs on what no text tells. */
  readonly candidates: readonly (readonly string[])[];
}

export interface Difference {
  /** `acceptance`, or the keyword whose values differ. */
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

/** In the order of keywords; a single one where the two part over acceptance. */
export function differences(ours: OwnAnswer, theirs: Answer, here: Here): readonly Difference[] {
  if (ours.accepted !== theirs.accepted) {
    return [{ what: 'acceptance', ours: verdictOf(ours), theirs: verdictOf(theirs) }];
  }
  if (!theirs.accepted) return [];
  const values = inCurrentForm(theirs.values, here.reader);
  const keywords = [...new Set([...ours.values.keys(), ...values.keys()])].toSorted();
  return keywords.flatMap((keyword) => {
    const own = ours.values.get(keyword) ?? nothing;
    const lines = values.get(keyword) ?? [];
    if (isAmong(own, { keyword, lines }, here)) return [];
    return [{ what: keyword, ours: shown(own), theirs: JSON.stringify(lines) }];
  });
}

const nothing: OwnValues = { lines: [], candidates: [] };

interface Printed {
  readonly keyword: string;
  readonly lines: readonly string[];
}

/** Whether the lines that were printed are what the resolver says, or one of the things that it says they may be. */
export function isAmong({ lines: own, candidates }: OwnValues, { keyword, lines }: Printed, here: Here): boolean {
  return [own, ...candidates].some(
    (each) =>
      each.length === lines.length &&
      each.every((line, index) => isPrintedHere(keyword, { ours: line, theirs: lines[index]! }, here)),
  );
}

function verdictOf({ accepted, error }: Pick<Answer, 'accepted' | 'error'>): string {
  return accepted ? 'accepted' : `refused: ${error.trim()}`;
}

export function shown({ lines, candidates }: OwnValues): string {
  return [lines, ...candidates].map((each) => JSON.stringify(each)).join(' or ');
}
