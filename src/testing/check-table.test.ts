import { describe, expect, test } from 'vitest';
import type { RuleExample } from '../rule/rule.ts';
import { checkExamples, checkTable, checkWording } from './check-table.ts';
import { type ConfigText, ssh } from './config-text.ts';
import { tell } from './fault.ts';
import { type InvalidSample, readSample } from './sample.ts';
import { toyRule } from './toy-rule.ts';

const zero = ssh`
  # Keep it alive
  Host web
    ServerAliveInterval 0
                        ~ zero
`;

describe('a table turns red', () => {
  const read = (samples: Readonly<Record<string, ConfigText | InvalidSample>>) =>
    Object.entries(samples).map(([name, written]) => readSample(name, written));
  const fixed = ssh`
    # Keep it alive
    Host web
      ServerAliveInterval 60
  `;
  const shown = { zero: { config: zero, fixed } };

  test.each<[string, Parameters<typeof checkTable>, readonly string[]]>([
    ['not at all', [{ id: 'toy', rule: toyRule() }, read({ empty: ssh`` }), read(shown)], []],
    [
      'by a sample that comes twice',
      [{ id: 'toy', rule: toyRule() }, read({ one: ssh``, other: ssh`` }), read(shown)],
      ['Samples that are the same: |one = other'],
    ],
    [
      'by a message that no sample shows',
      [{ id: 'toy', rule: toyRule({ messages: { never: 'Never.' } }) }, [], read(shown)],
      ['Message ids that no invalid sample shows: |never'],
    ],
    [
      'by an invalid sample without a marker',
      [{ id: 'toy', rule: toyRule() }, [], read({ ...shown, empty: ssh`` })],
      ['Invalid samples without a marker: |empty'],
    ],
    [
      'by a rule that does not say it can fix',
      [{ id: 'toy', rule: toyRule({ fixable: false }) }, [], read(shown)],
      ['meta.fixable: true|false'],
    ],
    [
      'by a fix that no sample shows',
      [{ id: 'toy', rule: toyRule() }, [], read({ zero })],
      ['Fields that no sample has, though the rule offers such a remedy: |fixed'],
    ],
  ])('%s', (_, table, faults) => {
    expect(checkTable(...table).map(tell)).toEqual(faults);
  });
});

describe('the examples of a page turn red', () => {
  const example: RuleExample = { dialect: 'ssh_config', bad: 'ServerAliveInterval 0\n', good: '' };
  test.each<[string, readonly RuleExample[], readonly string[]]>([
    ['not at all', [example], []],
    [
      'by a bad one without a finding',
      [{ ...example, bad: 'Port 22\n' }],
      ['A bad example without a finding: |Port 22\n'],
    ],
    [
      'by a good one with a finding',
      [{ ...example, good: 'ServerAliveInterval 0' }],
      [
        'A good example with findings: ServerAliveInterval 0|ServerAliveInterval 0\n------------------- zero\n                    ~ zero',
      ],
    ],
    ['by a dialect without one', [], ['Dialects without an example: |ssh_config']],
    [
      'by a dialect that is not the rule’s',
      [example, { dialect: 'sshd_config', bad: '', good: '' }],
      ['Examples of other dialects: |sshd_config', 'A bad example without a finding: |'],
    ],
  ])('%s', (_, examples, faults) => {
    expect(checkExamples({ id: 'toy', rule: toyRule({ examples }) }).map(tell)).toEqual(faults);
  });
});

describe('the wording turns red', () => {
  test.each<[string, Parameters<typeof toyRule>[0], readonly string[]]>([
    ['not at all', {}, []],
    [
      'by a description in another form',
      { description: 'Zero intervals.' },
      ['A description begins with Disallow, Require or Enforce and has no full stop: |Zero intervals.'],
    ],
    [
      'by a message that is no sentence',
      { messages: { other: 'is zero' } },
      ['Messages and descriptions of options are sentences: |is zero'],
    ],
  ])('%s', (_, planted, faults) => {
    expect(checkWording({ id: 'toy', rule: toyRule(planted) }).map(tell)).toEqual(faults);
  });
});
