import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../testing/json-schema.ts';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasValidators } from '../testing/sarif-validators.ts';
import { gitlab } from './gitlab.ts';

/** The fields that GitLab's page on Code Quality names, and no others: GitLab publishes no schema of them. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

describe.runIf(hasValidators)('the schema', () => {
  test('takes a report of every kind', async () => {
    const reports = [lintResult(), mixedResult, ...fc.sample(hostileResult, { numRuns: 200, seed: 4 })];
    expect(
      await schemaFaults(
        schema,
        reports.map((report) => gitlab(report, formatContext)),
      ),
    ).toEqual([]);
  });

  const report = gitlab(mixedResult, formatContext);

  test.each([
    ['a severity that does not exist', report.replace('"major"', '"error"')],
    ['a finding without its fingerprint', report.replace(/"fingerprint": "\w+",/, '')],
    ['line 0', report.replace('"begin": 2', '"begin": 0')],
  ])('refuses %s', async (_, broken) => {
    expect(broken).not.toBe(report);
    expect(await schemaFaults(schema, [broken])).not.toEqual([]);
  });
});
