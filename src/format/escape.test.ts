import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import { jsonText, patchPath, sarifText, terminalCharacters, terminalLine, uriPath, visible } from './escape.ts';

test.each([
  ['plain text stays', 'Host é 日本 😀', 'Host é 日本 😀'],
  ['escape', '\u001b[31mred', '\\u{1b}[31mred'],
  ['line ends', 'a\r\nb', 'a\\u{d}\\u{a}b'],
  ['tab', 'a\tb', 'a\\u{9}b'],
  ['delete and C1', '\u007f\u0085\u009b', '\\u{7f}\\u{85}\\u{9b}'],
  ['bidi overrides', '\u202a\u202e\u2066\u2069', '\\u{202a}\\u{202e}\\u{2066}\\u{2069}'],
  ['bidi marks', '\u200e\u200f\u061c', '\\u{200e}\\u{200f}\\u{61c}'],
  ['separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['byte order mark', '\ufeffHost', '\\u{feff}Host'],
  ['half of a pair', 'a\ud83db', 'a\\u{d83d}b'],
])('visible: %s', (_, text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ['command anywhere', 'Banner ##[add-mask]yes', 'Banner ##\\u{5b}add-mask]yes'],
  ['command of Azure', '##vso[task.setvariable]x', '##vso\\u{5b}task.setvariable]x'],
  ['command at the start', '::error::x', '\\u{3a}:error::x'],
  ['command after blanks', ' \u00a0\u3000::error::x', ' \u00a0\u3000\\u{3a}:error::x'],
  ['colons elsewhere', 'Host ::1', 'Host ::1'],
  ['a list in brackets', 'Host a[1] #[x]', 'Host a[1] #[x]'],
])('terminalLine: %s', (_, text, expected) => {
  expect(terminalLine(text)).toBe(expected);
});

test.each([
  ['plain', 'etc/ssh/sshd_config', 'etc/ssh/sshd_config'],
  ['blank, percent, brackets', 'a b/100%/[x]', 'a%20b/100%25/%5Bx%5D'],
  ['colon in the first segment is no scheme', 'c:/x', 'c%3A/x'],
  ['fragment and query', 'a#b?c', 'a%23b%3Fc'],
  ['not ASCII', 'é/日', '%C3%A9/%E6%97%A5'],
  ['half of a pair', '\ud83d', '%EF%BF%BD'],
])('uriPath: %s', (_, path, expected) => {
  expect(uriPath(path)).toBe(expected);
});

test.each([
  ['link', 'see [x](https://evil.example)', 'see [x] (https://evil.example)'],
  ['escaped link', '[x\\](y)', '[x\\] (y)'],
  ['placeholder', 'value {0}', 'value {{0}}'],
  ['placeholder among braces', '{{0} ${HOME}', '{{{{0}} ${{HOME}}'],
  ['environment variable', '${HOME}/.ssh', '${HOME}/.ssh'],
  ['address', '[::1]:22', '[::1]:22'],
  ['line end', 'a\nb', 'a\\u{a}b'],
])('sarifText: %s', (_, text, expected) => {
  expect(sarifText(text)).toBe(expected);
});

test.each([
  ['plain', 'a/etc/ssh/sshd_config', 'a/etc/ssh/sshd_config'],
  ['blank', 'a/my dir/x', 'a/my dir/x'],
  ['blank at the end', 'a/my dir ', '"a/my dir "'],
  ['not ASCII', 'a/é/x', 'a/é/x'],
  ['quote', 'a/q"x', '"a/q\\"x"'],
  ['backslash', 'a/b\\c', '"a/b\\\\c"'],
  ['tab and newline', 'a/t\tn\n', '"a/t\\011n\\012"'],
  ['quoted for one character, all others in octal', 'a/é\n', '"a/\\303\\251\\012"'],
  ['bidi mark', 'a/\u202ex', '"a/\\342\\200\\256x"'],
])('patchPath: %s', (_, path, expected) => {
  expect(patchPath(path)).toBe(expected);
});

describe('whatever the text', () => {
  test('a terminal line holds nothing unprintable', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unprintableIn(terminalLine(text))).toEqual([]);
      }),
    );
  });

  test.runIf(hasReferences)('a CI runner sees no command in it', async () => {
    const commands = await runnerCommands();
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commands(terminalLine(text))).toEqual([]);
      }),
    );
  });

  test('characters keep their offsets, and joined are the line but for its beginning and tabs', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const characters = terminalCharacters(text);
        expect(characters).toHaveLength(text.length);
        const tabs = characters.join('').replaceAll('\t', '\\u{9}');
        expect(`|${tabs}`).toBe(terminalLine(`|${text}`));
      }),
    );
  });

  test('JSON parses to the same value and is printable', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = jsonText({ [text]: [text] });
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
        expect(unprintableIn(written)).toEqual([]);
      }),
    );
  });

  test.runIf(hasReferences)('a CI runner sees no command in JSON', async () => {
    const commands = await runnerCommands();
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commands(jsonText([text]))).toEqual([]);
      }),
    );
  });

  test('a URI path is ASCII and resolves to the segments of the name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (segments) => {
        const names = segments.map((segment) => segment.replaceAll('/', '_').replace(/^\.\.?$/, '_'));
        const url = new URL(uriPath(names.join('/')), 'file:///root/');
        expect(url.pathname.split('/').slice(2).map(decodeURIComponent)).toEqual(names);
      }),
    );
  });

  test('a SARIF message holds no link and no placeholder', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(sarifText(text)).not.toMatch(/\]\(/);
        expect(sarifText(text).replace(/\{\{|\}\}/g, '|')).not.toMatch(/\{\d+\}/);
      }),
    );
  });
});
