import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { type FormatName, formats } from './format.ts';

const names = Object.keys(formats) as FormatName[];
const context = { ...formatContext, patch: ' # a\n-Port 22\n+Port 23\n', showSuppressed: true };

describe.each(names)('%s', (name) => {
  test('the same findings give the same bytes, whatever was written before', () => {
    const [first, second] = [mixedResult, structuredClone(mixedResult)].map((result) => formats[name](result, context));
    formats[name](lintResult(), context);
    expect(second).toBe(first);
    expect(formats[name](mixedResult, context)).toBe(first);
  });

  test('text that ends its last line, or none at all', () => {
    for (const result of [mixedResult, lintResult()]) expect(formats[name](result, context)).toMatch(/^$|[^]\n$/);
  });

  test('whatever files, names and messages hold, nothing is printed raw', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        expect(unprintableIn(formats[name](result, context))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.runIf(hasReferences)('a CI runner that shows it sees no commands but those of the format for it', async () => {
    const commands = await runnerCommands();
    fc.assert(
      fc.property(hostileResult, (result) => {
        const patch = result.files.map(({ text = '' }) => ` ${text}`).join('\n');
        const seen = commands(formats[name](result, { ...context, patch })) as readonly { readonly name: string }[];
        const isMeant = (command: { readonly name: string }): boolean =>
          name === 'github' && ['error', 'warning', 'notice'].includes(command.name);
        expect(seen.filter((command) => !isMeant(command))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
