import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../testing/json-schema.ts';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasValidators, importTool } from '../testing/sarif-validators.ts';
import { rdjson } from './rdjson.ts';

function object(required: readonly string[], properties: Readonly<Record<string, object>>) {
  return { type: 'object', required, properties, additionalProperties: false };
}

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https://' };
const position = object(['line'], { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });
const range = object(['start'], { start: position, end: position });

/**
 * The messages of reviewdog.proto that the format uses. Reviewdog's own JSON Schema demands no key and allows others, which
 * its reader then refuses: what this takes, both take.
 */
const schema = object(['source', 'diagnostics'], {
  source: object(['name', 'url'], { name: text, url }),
  diagnostics: {
    type: 'array',
    items: object(['message', 'location', 'severity', 'code'], {
      message: { type: 'string' },
      location: object(['path', 'range'], { path: { type: 'string' }, range }),
      severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
      code: object(['value', 'url'], { value: text, url }),
      suggestions: {
        type: 'array',
        minItems: 1,
        items: object(['range', 'text'], {
          range: { ...range, required: ['start', 'end'] },
          text: { type: 'string' },
        }),
      },
    }),
  },
});

const reports = [lintResult(), mixedResult, ...fc.sample(hostileResult, { numRuns: 200, seed: 4 })].map((result) =>
  rdjson(result, formatContext),
);

test.runIf(hasValidators)('a validator of the format that knows nothing of us takes every report', async () => {
  const { validate } = (await importTool('@umbrelladocs/rdformat-validator')) as {
    validate(report: object): Promise<{ readonly valid: boolean; readonly errors: readonly unknown[] }>;
  };
  // It asks for texts that hold something, as those of rules and files do.
  const written = reports.filter((report) => !/"(?:message|path)": "\s*"/.test(report));
  expect(written.length).toBeGreaterThan(40);
  for (const report of written) expect(await validate(JSON.parse(report))).toMatchObject({ valid: true, errors: [] });
  const broken = reports[1]!.replace('"ERROR"', '"NOTE"');
  expect(await validate(JSON.parse(broken))).toMatchObject({ valid: false });
});

describe.runIf(hasValidators)('the schema', () => {
  test('takes a report of every kind', async () => {
    expect(await schemaFaults(schema, reports)).toEqual([]);
  });

  const report = rdjson(mixedResult, formatContext);

  test.each([
    ['a severity that does not exist', report.replace('"ERROR"', '"NOTE"')],
    ['a column from 0', report.replace('"column": 21', '"column": 0')],
    ['half a column', report.replace('"column": 21', '"column": 20.5')],
    ['a key that does not exist', report.replace('"suggestions"', '"fixes"')],
    ['a suggestion without its end', report.replace(/,\s+"end": \{[^}]*\}(\s+\},\s+"text")/, '$1')],
  ])('refuses %s', async (_, broken) => {
    expect(broken).not.toBe(report);
    expect(await schemaFaults(schema, [broken])).not.toEqual([]);
  });
});
