/**
 * The tester of rules: a table of named samples becomes tests. Findings are drawn under the text they are about (see
 * marks.ts). Each sample is tried as it is written and in its variants, each fix is applied and proved.
 */
import { describe, expect, test } from 'vitest';
import type { Messages, OptionSpecs, Rule } from '../rule/rule.ts';
import { checkSample, checkValidSample } from './check-sample.ts';
import { checkExamples, checkTable, checkWording } from './check-table.ts';
import type { Fault } from './fault.ts';
import type { TestedRule } from './run-sample.ts';
import { type InvalidSample, type Sample, type SampleTable, readSample } from './sample.ts';
import type { ConfigText } from './config-text.ts';

export { ssh, sshd } from './config-text.ts';

/** Declares the tests of a rule; call it once, in `rules/<id>/rule.test.ts`. The folder's name is the rule's id. */
export function testRule<M extends Messages, O extends OptionSpecs, Kept>(
  rule: Rule<M, O, Kept>,
  table: SampleTable<O>,
): void {
  const tested: TestedRule = { id: folderOfTest(), rule };
  const [valid, invalid] = [readSamples(table.valid), readSamples(table.invalid)];
  describe(tested.id, () => {
    describe('valid', () => {
      for (const sample of valid) test(sample.name, () => expectNone(checkValidSample(tested, sample)));
    });
    describe('invalid', () => {
      for (const sample of invalid) test(sample.name, () => expectNone(checkSample(tested, sample)));
    });
    test('the table as a whole', () => expectNone(checkTable(tested, valid, invalid)));
    test('its wording', () => expectNone(checkWording(tested)));
    test('the examples of its page', () => expectNone(checkExamples(tested)));
  });
}

function readSamples<O extends OptionSpecs>(
  samples: Readonly<Record<string, ConfigText | InvalidSample<O>>>,
): readonly Sample[] {
  return Object.entries(samples).map(([name, written]) => readSample(name, written));
}

function folderOfTest(): string {
  const folder = expect.getState().testPath?.split(/[/\\]/).at(-2);
  if (folder === undefined) throw new Error('testRule is called outside a test file.');
  return folder;
}

function expectNone(faults: readonly Fault[]): void {
  for (const { what, expected, actual } of faults) expect.soft(actual, what).toBe(expected);
}
