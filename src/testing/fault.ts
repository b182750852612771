/** What a sample or a table does not hold to. */
export interface Fault {
  readonly what: string;
  /** Never equal to `actual`; the difference of the two shows the fault. */
  readonly expected: string;
  readonly actual: string;
}

/** No fault where the texts are the same. */
export function differ(what: string, expected: string, actual: string): readonly Fault[] {
  return expected === actual ? [] : [{ what, expected, actual }];
}

/** One fault for each text that should not be there. */
export function none(what: string, unwanted: readonly string[]): readonly Fault[] {
  return unwanted.length === 0 ? [] : [{ what, expected: '', actual: unwanted.join('\n') }];
}

/** A fault in one line, for tests and messages. */
export function tell({ what, expected, actual }: Fault): string {
  return `${what}: ${expected}|${actual}`;
}
