import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasReferences, referenceUrl } from '../testing/references.ts';
import { hasValidators, importTool } from '../testing/sarif-validators.ts';
import { fnv1a, lineHashes } from './hashes.ts';

/** The expectations of codeql-action's own tests. */
test.each([
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n',
    [
      'e9496ae3ebfced30:1',
      'fb7c023a8b9ccb3f:1',
      'ce8ba1a563dcdaca:1',
      'e20e36e16fcb0cc8:1',
      'b3edc88f2938467e:1',
      'c8e28b0b4002a3a0:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
])('the hashes of the lines of %j', (text, expected) => {
  expect(lineHashes(text)).toEqual(expected);
});

/** Texts in which windows overlap, lines repeat and every kind of line end and blank occurs. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', 'ServerAliveInterval 60\n', '\uffff', '\ufeff', '#'.repeat(60)),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

type ByLine = (text: string) => ReadonlyMap<number, string>;

function expectAgreement(reference: ByLine): void {
  const agrees = (checked: string) => {
    expect(lineHashes(checked)).toEqual([...reference(checked).values()]);
  };
  fc.assert(fc.property(text, agrees), { numRuns: 3000 });
}

describe('the hashes agree', () => {
  test.runIf(hasReferences)('with an implementation written from the same description', async () => {
    const model = referenceUrl('ci/samples/line-hashes.mjs');
    const reference = (await import(model.href)) as { lineHashes: ByLine };
    expectAgreement(reference.lineHashes);
  });

  test.runIf(hasValidators)("with Microsoft's", async () => {
    const microsoft = (await importTool('@microsoft/sarif')) as { computeRollingHashes: ByLine };
    expectAgreement(microsoft.computeRollingHashes);
  });
});

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of %j', (hashed, expected) => {
  expect(fnv1a(hashed)).toBe(expected);
});
