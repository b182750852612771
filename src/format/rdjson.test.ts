import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../rule/finding.ts';
import { unprintableIn } from '../testing/hostile-text.ts';
import {
  articleCase,
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeBetween,
  placeIn,
} from '../testing/lint-results.ts';
import { rdjson } from './rdjson.ts';

interface Position {
  readonly line: number;
  readonly column?: number;
}

interface Range {
  readonly start: Position;
  readonly end?: Position;
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: Range };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

const path = 'a';

function diagnosticOf(text: string, given: Partial<Finding>, encoding: 'utf-8' | 'latin-1' = 'utf-8'): Diagnostic {
  const place = given.place ?? placeBetween(path, text, [0, 0]);
  const file = { ...lintedFile(path, text, [finding({ ...given, place })]), encoding };
  return (JSON.parse(rdjson(lintResult(file), formatContext)) as { diagnostics: Diagnostic[] }).diagnostics[0]!;
}

test('a finding with its fix', () => {
  expect(rdjson(lintResult(articleCase), formatContext)).toBe(`{
  "source": {
    "name": "ssh-lint",
    "url": "https://example.com/ssh-lint"
  },
  "diagnostics": [
    {
      "message": "The comment says every 60 seconds, the value is 298.",
      "location": {
        "path": "etc/ssh/sshd_config",
        "range": {
          "start": {
            "line": 2,
            "column": 21
          },
          "end": {
            "line": 2,
            "column": 24
          }
        }
      },
      "severity": "ERROR",
      "code": {
        "value": "no-comment-mismatch",
        "url": "https://example.com/ssh-lint/rules/no-comment-mismatch"
      },
      "suggestions": [
        {
          "range": {
            "start": {
              "line": 2,
              "column": 21
            },
            "end": {
              "line": 2,
              "column": 24
            }
          },
          "text": "60"
        }
      ]
    }
  ]
}
`);
});

test('severities', () => {
  const { diagnostics } = JSON.parse(rdjson(mixedResult, formatContext)) as { diagnostics: { severity: string }[] };
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['ERROR', 'INFO', 'WARNING']);
});

test('a file whose text is not at hand is told by line', () => {
  const file = { ...articleCase, text: undefined };
  const { diagnostics } = JSON.parse(rdjson(lintResult(file), formatContext)) as { diagnostics: Diagnostic[] };
  expect(diagnostics[0]).toMatchObject({ location: { range: { start: { line: 2 } } } });
  expect(diagnostics[0]!.location.range).toEqual({ start: { line: 2 } });
  expect(diagnostics[0]).not.toHaveProperty('suggestions');
});

describe('columns count bytes of the file', () => {
  test.each([
    ['ASCII', 'Port 22', '22', 'utf-8', [1, 6, 1, 8]],
    ['two, three and four bytes', '# é日😀 22', '22', 'utf-8', [1, 13, 1, 15]],
    ['a character of four bytes itself', 'a😀b', '😀', 'utf-8', [1, 2, 1, 6]],
    ['after a byte order mark', '\ufeffPort 22', '22', 'utf-8', [1, 9, 1, 11]],
    ['latin-1 has one for each character', '# \xe9 22', '22', 'latin-1', [1, 5, 1, 7]],
    ['a later line', '# é\r\n\tPort 22', '22', 'utf-8', [2, 7, 2, 9]],
    ['over lines', 'é a\nb é', 'a\nb', 'utf-8', [1, 4, 2, 2]],
    ['the end of the file is on its last line', 'é\r\n', '', 'utf-8', [1, 3, 1, 3]],
  ] as const)('%s', (_, text, part, encoding, [line, column, endLine, endColumn]) => {
    const place = part === '' ? placeBetween(path, text, [text.length, text.length]) : placeIn(path, text, part);
    expect(diagnosticOf(text, { place }, encoding).location.range).toEqual({
      start: { line, column },
      end: { line: endLine, column: endColumn },
    });
  });
});

const edit: Edit = { path, start: 0, end: 4, text: 'x' };
const fix = { safety: 'safe', title: 'Mend', edits: [edit], changes: [] } as const;
const suggestion = { title: 'Mend', edits: [edit] };

describe('a suggestion is what may be accepted with a click', () => {
  test.each<[string, Partial<Finding>, boolean]>([
    ['a safe fix', { fix }, true],
    ['a safe fix, whatever else may be done', { fix, suggestions: [suggestion, suggestion] }, true],
    ['the only thing to do', { suggestions: [suggestion] }, true],
    ['not one of several', { suggestions: [suggestion, suggestion] }, false],
    ['not an unsafe fix', { fix: { ...fix, safety: 'unsafe' } }, false],
    ['not what is beside an unsafe fix', { fix: { ...fix, safety: 'unsafe' }, suggestions: [suggestion] }, false],
    ['not several edits', { fix: { ...fix, edits: [edit, { ...edit, start: 5, end: 6 }] } }, false],
    ['not an edit of another file', { fix: { ...fix, edits: [{ ...edit, path: 'b' }] } }, false],
    ['not a fix that is told and not shown', { fix: { ...fix, edits: [] } }, false],
    ['not without a fix', {}, false],
  ])('%s', (_, given, isGiven) => {
    expect(diagnosticOf('Port 22\n', given).suggestions?.length ?? 0).toBe(isGiven ? 1 : 0);
  });

  test('not in latin-1, as a review is in UTF-8', () => {
    expect(diagnosticOf('Port 22\n', { fix }, 'latin-1')).not.toHaveProperty('suggestions');
  });
});

/** As reviewdog puts a suggestion on lines of a diff, which it knows without their line ends; undefined where it would not. */
function reviewed(text: string, { range: { start, end }, text: inserted }: NonNullable<Diagnostic['suggestions']>[0]) {
  const bytes = Buffer.from(text);
  const lines = bytes.toString('latin1').replace(/\n$/, '').split('\n');
  const contents = lines.map((line) => line.replace(/\r$/, ''));
  const [first, last] = [contents[start.line - 1], contents[end!.line - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (start.column! - 1 > first.length || end!.column! - 1 > last.length) return undefined;
  const replaced =
    first.slice(0, start.column! - 1) + Buffer.from(inserted).toString('latin1') + last.slice(end!.column! - 1);
  const lineEnd = lines[end!.line - 1]!.endsWith('\r') ? '\r' : '';
  lines.splice(start.line - 1, end!.line - start.line + 1, replaced + lineEnd);
  const mended = lines.join('\n') + (bytes.at(-1) === 0x0a ? '\n' : '');
  return Buffer.from(mended, 'latin1').toString();
}

describe('a suggestion put on the lines by reviewdog is the edit', () => {
  test.each([
    ['within a line', '# é\nPort 22\n', [9, 11, '2022']],
    ['a line is taken out', 'a\nb\nc\n', [2, 4, '']],
    ['the last line is taken out', 'a\nb\n', [2, 4, '']],
    ['a line is put in', 'a\nb\n', [2, 2, 'x\n']],
    ['a line is added at the end', 'a\nb\n', [4, 4, 'x\n']],
    ['a line is added at the end, with CRLF', 'a\r\nb\r\n', [6, 6, 'x\r\n']],
    ['the last line is taken out, with CRLF', 'a\r\nb\r\n', [3, 6, '']],
    ['something is added to a file without a last line end', 'a', [1, 1, '\nx\n']],
  ] as const)('%s', (_, text, [start, end, inserted]) => {
    const edits = [{ path, start, end, text: inserted }];
    const { suggestions } = diagnosticOf(text, { fix: { ...fix, edits } });
    expect(reviewed(text, suggestions![0]!)).toBe(text.slice(0, start) + inserted + text.slice(end));
  });

  test.each([
    ['the whole file is taken out', 'a\n', [0, 2, '']],
    ['the last line end is taken out', 'a\n', [1, 2, '']],
    ['something is put between CR and LF', 'a\r\nb\n', [2, 2, 'x']],
  ] as const)('none where it would not be: %s', (_, text, [start, end, inserted]) => {
    const edits = [{ path, start, end, text: inserted }];
    expect(diagnosticOf(text, { fix: { ...fix, edits } })).not.toHaveProperty('suggestions');
  });

  test('whatever is edited', () => {
    const parts = fc.array(fc.constantFrom('Host a', '\n', '\r\n', ' ', '日😀', '\t', 'é'), { maxLength: 12 });
    const inserted = fc.constantFrom('', '\n', '\r\n', 'Port 22\n', 'é', 'x\n\n');
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(12), inserted, (pieces, at, length, added) => {
        const text = pieces.join('');
        const start = at % (text.length + 1);
        const end = Math.min(start + length, text.length);
        const edges = [start, end];
        fc.pre(edges.every((edge) => !/^[\udc00-\udfff]/.test(text.slice(edge))));
        const edits = [{ path, start, end, text: added }];
        const [suggested] = diagnosticOf(text, { fix: { ...fix, edits } }).suggestions ?? [];
        if (!suggested) return;
        expect(reviewed(text, suggested)).toBe(text.slice(0, start) + added + text.slice(end));
      }),
      { numRuns: 2000 },
    );
  });
});

test('whatever names and messages hold, it can be printed, and read by a reader that wants it well-formed', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const written = rdjson(result, formatContext);
      expect(unprintableIn(written)).toEqual([]);
      const { diagnostics } = JSON.parse(written) as { diagnostics: Diagnostic[] };
      expect(diagnostics).toHaveLength(result.files.flatMap((file) => file.findings).length);
      for (const { message, location, suggestions = [] } of diagnostics) {
        expect(`${message}${location.path}${suggestions.map(({ text }) => text).join('')}`).not.toMatch(/\p{Cs}/u);
        expect(unprintableIn(message)).toEqual([]);
      }
    }),
  );
});
