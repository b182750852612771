/** The resolver against what real builds of OpenSSH answered: `npm run agreement` prints the same as a table. */
import { describe, expect, test } from 'vitest';
import { type Comparison, compareProbes } from '../testing/probe-agreement.ts';
import { hasReferences } from '../testing/references.ts';
import { untoldAnswers, untoldReason } from '../testing/untold-answers.ts';

describe.runIf(hasReferences)('663 probes of 15 builds', () => {
  const comparisons = compareProbes();

  test('every answer that a text can tell', () => {
    expect(comparisons.filter((each) => !each.agrees && !isUntold(each)).map(tell)).toEqual([]);
  });

  test('no answer is left out that the resolver knows', () => {
    expect(comparisons.filter((each) => each.agrees && isUntold(each)).map(tell)).toEqual([]);
    const untold = untoldAnswers.flatMap(({ builds }) => builds.split(' '));
    expect(comparisons.filter(isUntold)).toHaveLength(untold.length);
  });

  test('how much that is', () => {
    const values = comparisons.filter(({ what }) => what !== 'acceptance');
    expect(comparisons.length - values.length).toBe(663 * 15);
    expect(values.length).toBeGreaterThan(6900);
    expect(values.filter(({ agrees }) => agrees).length / values.length).toBeGreaterThan(0.995);
  });
});

function isUntold({ probe, label, what }: Comparison): boolean {
  return untoldReason(probe.name, label, what) !== undefined;
}

function tell({ probe, label, what, ours, theirs }: Comparison): string {
  return `${probe.name} ${label} ${what}: ${ours}, OpenSSH says ${theirs}`;
}
