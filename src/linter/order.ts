/** The order of findings in a file. */
import type { Finding, Place } from '../rule/finding.ts';

/** By line, column and rule; what two roots say of the same place in the same words is said once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ ruleId, place, message }: Finding): string => `${place.start} ${place.end} ${ruleId} ${message}`;
  const unique = [...new Map(findings.map((finding) => [key(finding), finding])).values()];
  return unique.toSorted(byPlace);
}

export function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}

function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
