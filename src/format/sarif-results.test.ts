import fc from 'fast-check';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Edit, Finding, Place } from '../rule/finding.ts';
import { finding, formatContext, lintedFile, lintResult, placeBetween, placeIn } from '../testing/lint-results.ts';
import { lineHashes } from './hashes.ts';
import { sarif } from './sarif.ts';

const path = '.ssh/config';

function resultsOf(text: string, findings: readonly Finding[], encoding: 'utf-8' | 'latin-1' = 'utf-8') {
  const file = { ...lintedFile(path, text, findings), dialect: 'ssh_config', encoding } as const;
  return (JSON.parse(sarif(lintResult(file), formatContext)) as Log).runs[0]!.results!;
}

function resultAt(text: string, place: Place, given: Partial<Finding> = {}): Result {
  return resultsOf(text, [finding({ place, ...given })])[0]!;
}

describe('fixes', () => {
  /** What a viewer makes of a fix: replacements by line and column, as SARIF counts them. */
  function applied(text: string, result: Result): string {
    const withoutMark = text.replace(/^\ufeff/, '');
    const starts = [0, ...Array.from(withoutMark.matchAll(/\n/g), ({ index }) => index + 1)];
    const offset = (line: number, column: number) => starts[line - 1]! + column - 1;
    let [mended, at] = ['', 0];
    for (const { deletedRegion: region, insertedContent } of result.fixes![0]!.artifactChanges[0]!.replacements) {
      mended += withoutMark.slice(at, offset(region.startLine!, region.startColumn!)) + (insertedContent?.text ?? '');
      at = offset(region.endLine!, region.endColumn!);
    }
    return text.slice(0, text.length - withoutMark.length) + mended + withoutMark.slice(at);
  }

  test('applied by line and column, they make the same text as by offset', () => {
    const parts = fc.array(fc.constantFrom('Host a', '\n', '\r\n', ' ', '日😀', '\t'), { maxLength: 20 });
    const replacement = fc.tuple(fc.nat(6), fc.nat(3), fc.constantFrom('', '\n', 'Port 22\n'));
    fc.assert(
      fc.property(
        parts,
        fc.array(replacement, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (pieces, given, marked) => {
          const text = (marked ? '\ufeff' : '') + pieces.join('');
          const edits: Edit[] = [];
          let mended = text.slice(0, marked ? 1 : 0);
          let at = mended.length;
          for (const [gap, length, inserted] of given) {
            const start = Math.min(at + gap, text.length);
            const end = Math.min(start + length, text.length);
            // Two edits at one spot have no order.
            if (edits.some((edit) => edit.start === start)) continue;
            edits.unshift({ path, start, end, text: inserted });
            mended += text.slice(at, start) + inserted;
            at = end;
          }
          const fix = { safety: 'safe', title: 'Mend', edits, changes: [] } as const;
          expect(applied(text, resultAt(text, placeBetween(path, text, [0, 0]), { fix }))).toBe(
            mended + text.slice(at),
          );
        },
      ),
    );
  });

  test('an insertion at the end is on the last line, after its line end', () => {
    const edits = [{ path, start: 7, end: 7, text: 'Host *\n' }];
    const fix = { safety: 'unsafe', title: 'Add', edits, changes: [] } as const;
    expect(resultAt('Port 1\n', placeBetween(path, 'Port 1\n', [0, 4]), { fix }).fixes).toEqual([
      {
        description: { text: 'Add (unsafe).' },
        artifactChanges: [
          {
            artifactLocation: { uri: '.ssh/config', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 8 },
                insertedContent: { text: 'Host *\n' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('suggestions are proposals of their own; what edits a file that is not at hand is left out', () => {
    const suggestion = (title: string, file: string) => ({
      title,
      edits: [{ path: file, start: 0, end: 1, text: '' }],
    });
    const suggestions = [suggestion('One', path), suggestion('Two', path), suggestion('Three', 'other')];
    const { fixes } = resultAt('Port 1\n', placeBetween(path, 'Port 1\n', [0, 4]), { suggestions });
    expect(fixes!.map((fix) => fix.description!.text)).toEqual(['One.', 'Two.']);
    expect(fixes![0]!.artifactChanges[0]!.replacements).toEqual([
      { deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } },
    ]);
  });
});

describe('fingerprints', () => {
  const fingerprint = (text: string, part: string, nth?: number) =>
    resultAt(text, placeIn(path, text, part, nth)).partialFingerprints!;

  test('sshLint/v1 survives lines above, other blanks and another place on the line', () => {
    const own = fingerprint('Host a\n  Port 22\n', '22')['sshLint/v1'];
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint('# new\n\nHost  a\n\tPort=22\n', 'Port')['sshLint/v1']).toBe(own);
    expect(fingerprint('Host b\n  Port 22\n', '22')['sshLint/v1']).not.toBe(own);
    expect(fingerprint('Host a\n  Port 23\n', '23')['sshLint/v1']).not.toBe(own);
  });

  test('findings that agree in all are counted', () => {
    const text = 'Port 22\nPort 22\n';
    const places = [placeIn(path, text, '22'), placeIn(path, text, '22', 2)];
    const found = resultsOf(
      text,
      places.map((place) => finding({ place })),
    );
    expect(new Set(found.map((result) => result.partialFingerprints!['sshLint/v1'])).size).toBe(2);
  });

  test('the hash of a line in latin-1 is that of the text as GitHub reads it', () => {
    const text = '# caf\xe9\nPort 22\n';
    const [found] = resultsOf(text, [finding({ place: placeIn(path, text, 'caf') })], 'latin-1');
    const asRead = lineHashes('# caf\ufffd\nPort 22\n')[0];
    expect(found!.partialFingerprints!['primaryLocationLineHash']).toBe(asRead);
  });
});
