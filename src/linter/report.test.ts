import { expect, test } from 'vitest';
import type { Severity } from '../rule/finding.ts';
import { defineRule } from '../rule/rule.ts';
import { toFinding } from './report.ts';

const rule = defineRule({
  meta: {
    description: 'Disallow what the test reports',
    why: '',
    dialects: ['ssh_config'],
    fixable: false,
    recommended: 'warning',
    examples: [],
    references: [],
    messages: { said: 'Said.' },
    options: {},
  },
});

const at = { path: 'config', line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1 };

test.each<[ofRule: Severity, ofReport: Severity | undefined, ofFinding: Severity]>([
  ['warning', undefined, 'warning'],
  ['error', 'info', 'info'],
  ['warning', 'warning', 'warning'],
  ['info', 'error', 'info'],
])('a rule at %s whose report says %s finds at %s', (severity, most, expected) => {
  const report = { messageId: 'said', at, ...(most && { severity: most }) };
  expect(toFinding({ id: 'test', rule, severity, options: {} }, report, undefined).severity).toBe(expected);
});
