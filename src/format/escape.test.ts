import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import { hasReferences } from '../testing/references.ts';
import {
  commandData,
  commandProperty,
  html,
  jsonText,
  markdownCode,
  markdownFence,
  markdownText,
  patchPath,
  reviewText,
  sarifText,
  terminalCharacters,
  terminalLine,
  uriPath,
  visible,
  wellFormed,
  xml,
} from './escape.ts';

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

test.each([
  ['plain', 'Host é: 1, 2', 'Host é: 1, 2', 'Host é%3A 1%2C 2'],
  ['percent, which goes first', '100%0A', '100%250A', '100%250A'],
  ['line ends', 'a\r\nb', 'a\\u{d}\\u{a}b', 'a\\u{d}\\u{a}b'],
  ['command', '##[add-mask]x', '##\\u{5b}add-mask]x', '##\\u{5b}add-mask]x'],
  ['end of the properties', 'a::error::b', 'a::error::b', 'a%3A%3Aerror%3A%3Ab'],
])('commandData and commandProperty: %s', (_, text, data, property) => {
  expect([commandData(text), commandProperty(text)]).toEqual([data, property]);
});

test.each([
  ['markup', `<a b="c" d='e'>&amp;`, '&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;amp;'],
  ['end of CDATA', ']]>', ']]&#62;'],
  ['tab and line end, which an attribute would lose', 'a\tb\nc', 'a\\u{9}b\\u{a}c'],
  ['control characters', '\0\u0001\u001b', '\\u{0}\\u{1}\\u{1b}'],
  ['characters that XML lacks', '\ufffe\uffff\ud83d', '\\u{fffe}\\u{ffff}\\u{d83d}'],
  ['command', '##[group]', '##&#91;group]'],
])('xml: %s', (_, text, expected) => {
  expect(xml(text)).toBe(expected);
});

test.each([
  ['markup', `</pre><a b="c" d='e'>&amp;`, '&#60;/pre&#62;&#60;a b=&#34;c&#34; d=&#39;e&#39;&#62;&#38;amp;'],
  ['tab', 'a\tb', 'a&#9;b'],
  ['line end and escape', 'a\nb\u001b', 'a\\u{a}b\\u{1b}'],
  ['bidi mark', '\u202e', '\\u{202e}'],
  ['command', '##[group]', '##&#91;group]'],
])('html: %s', (_, text, expected) => {
  expect(html(text)).toBe(expected);
});

test.each([
  ['words', 'The value is 298, not 60 (line 2).', 'The value is 298, not 60 (line 2).'],
  ['markup', '*a* _b_ `c` ~~d~~ $e$ \\f', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$ \\\\f'],
  ['link and image', '![x](y)', '!\\[x\\](y)'],
  ['cell', 'a | b', 'a \\| b'],
  ['HTML', '<b>&lt;', '\\<b\\>\\&lt;'],
  ['mention', '@user and a@b.c', '@\u200buser and a@\u200bb.c'],
  ['issue', '#12 but # 12', '#\u200b12 but # 12'],
  ['emoji', ':tada: at 2:21', ':\u200btada: at 2:21'],
  ['address', 'https://a.b www.a.b', 'https:\u200b//a.b www\u200b.a.b'],
  ['line end', 'a\nb', 'a\\\\u{a}b'],
  ['command', '##[group]', '##\\[group\\]'],
])('markdownText: %s', (_, text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

test.each([
  ['a place', 'etc/sshd_config:2:21', '<code>etc/sshd\\_config:2:21</code>'],
  ['backticks and bars', '`a`|b', '<code>\\`a\\`\\|b</code>'],
  ['its own end', '</code>', '<code>\\</code\\></code>'],
])('markdownCode: %s', (_, text, expected) => {
  expect(markdownCode(text)).toBe(expected);
});

test.each([
  ['lines', ' a\n-\tb\n', '```diff\n a\n-\tb\n```'],
  ['a fence within', ' ````\n', '`````diff\n ````\n`````'],
  ['escape and return', ' a\u001b\rb', '```diff\n a\\u{1b}\\u{d}b\n```'],
  ['commands', ' ::error::\n ##[group]', '```diff\n \\u{3a}:error::\n ##\\u{5b}group]\n```'],
])('markdownFence: %s', (_, text, expected) => {
  expect(markdownFence(text, 'diff')).toBe(expected);
});

test.each([
  ['words', 'The value is `298`: see (1).', 'The value is `298`: see (1).'],
  ['link, image and definition', '[x](y) ![x][y] [x]: y', '\u200b[x]\u200b(y) ![x]\u200b[y] [x]\u200b: y'],
  ['mention', 'ask @user', 'ask @\u200buser'],
  ['HTML', 'a <b>', 'a <\u200bb>'],
  ['address', 'see https://a.b or www.a.b', 'see https:\u200b//a.b or www\u200b.a.b'],
  ['a block', '# a', '\u200b# a'],
  ['a fence that would take in what follows', '```', '\u200b```'],
  ['line end', 'a\n# b', 'a\\u{a}# b'],
])('reviewText: %s', (_, text, expected) => {
  expect(reviewText(text)).toBe(expected);
});

test('wellFormed: halves of pairs', () => {
  expect(wellFormed('a\ud83db\ude00 😀')).toBe('a\ufffdb\ufffd 😀');
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

  test.each(Object.entries({ commandData, commandProperty, xml, html, markdownText, markdownCode, reviewText }))(
    '%s gives a line with nothing unprintable',
    (_, escape) => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const written = escape(text);
          expect(written).not.toContain('\n');
          expect(unprintableIn(written)).toEqual([]);
        }),
      );
    },
  );

  test.runIf(hasReferences).each(Object.entries({ xml, html, markdownText, markdownCode }))(
    'a CI runner sees no command in %s that does not begin a line, nor in a block of code',
    async (_, escape) => {
      const commands = await runnerCommands();
      fc.assert(
        fc.property(hostileText, (text) => {
          expect(commands(`|${escape(text)}`)).toEqual([]);
          expect(commands(markdownFence(text, 'diff'))).toEqual([]);
        }),
      );
    },
  );

  test.runIf(hasReferences)(
    'a CI runner decodes the data and properties of a command to what is visible of them',
    async () => {
      const commands = await runnerCommands();
      fc.assert(
        fc.property(hostileText, hostileText, (property, data) => {
          const [shownProperty, shownData] = [property, data].map((text) => terminalLine(`|${text}|`));
          const line = `::error title=${commandProperty(`|${property}|`)}::${commandData(`|${data}|`)}`;
          expect(commands(line)).toEqual([
            { via: 'v2', name: 'error', props: { title: shownProperty }, data: shownData },
          ]);
        }),
      );
    },
  );

  test('XML and HTML hold no markup, and decode to what is visible', () => {
    const decoded = (text: string): string =>
      text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const written of [xml(text), html(text)]) expect(written).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(decoded(xml(text))).toBe(
          visible(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}'),
        );
        expect(decoded(html(text))).toBe(text.split('\t').map(visible).join('\t'));
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
