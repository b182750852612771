import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Place } from '../rule/finding.ts';
import { runnerCommands, unprintableIn } from '../testing/hostile-text.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeBetween,
  placeIn,
  suppressedFinding,
} from '../testing/lint-results.ts';
import { hasReferences } from '../testing/references.ts';
import { style } from './html-style.ts';
import { html } from './html.ts';

test('the page of a run', () => {
  expect(html(mixedResult, formatContext).replace(style, '')).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <title>3 findings in 2 of 3 files · ssh-lint</title>
    <style>
    </style>
    </head>
    <body>
    <header>
    <p class="brand">ssh-lint report</p>
    <h1>3 findings in 2 of 3 files</h1>
    <dl class="tiles"><div class="tile error"><dt>errors</dt><dd>1</dd></div><div class="tile warning"><dt>warnings</dt><dd>1</dd></div><div class="tile info"><dt>infos</dt><dd>1</dd></div><div class="tile"><dt>fixable</dt><dd>2</dd></div></dl>
    </header>
    <main>
    <section>
    <h2>By rule</h2>
    <table class="list">
    <thead><tr><th>rule</th><th>severity</th><th class="number">findings</th><th class="number">fixable</th></tr></thead>
    <tbody>
    <tr><td><a href="https://example.com/ssh-lint/rules/no-comment-mismatch">no-comment-mismatch</a><span class="more">Disallow a comment that contradicts the value beside it</span></td><td><span class="badge error">error</span></td><td class="number" data-unit="finding">1</td><td class="number" data-unit="fixable">1</td></tr>
    <tr><td><a href="https://example.com/ssh-lint/rules/require-keepalive">require-keepalive</a><span class="more">Require an interval between probes</span></td><td><span class="badge warning">warning</span></td><td class="number" data-unit="finding">1</td><td class="number" data-unit="fixable">1</td></tr>
    <tr><td><a href="https://example.com/ssh-lint/rules/dead-peer-time">dead-peer-time</a><span class="more">Enforce a bound on the time a dead peer is kept</span></td><td><span class="badge info">info</span></td><td class="number" data-unit="finding">1</td><td class="number" data-unit="fixable">0</td></tr>
    </tbody>
    </table>
    </section>
    <section>
    <h2>Files</h2>
    <table class="list">
    <thead><tr><th>file</th><th>findings</th></tr></thead>
    <tbody>
    <tr><td><a class="path" href="#file-1">etc/ssh/sshd_config</a><span class="more">sshd_config</span></td><td>1 error</td></tr>
    <tr><td><a class="path" href="#file-2">home/é/.ssh/config</a><span class="more">ssh_config</span></td><td>1 warning, 1 info</td></tr>
    </tbody>
    </table>
    <details><summary>1 file without findings</summary>
    <ul>
    <li class="path">etc/ssh/ssh_config</li>
    </ul>
    </details>
    </section>
    <section id="file-1">
    <h2 class="path">etc/ssh/sshd_config</h2>
    <article class="error">
    <p class="head"><span class="badge error">error</span> <a href="https://example.com/ssh-lint/rules/no-comment-mismatch">no-comment-mismatch</a> <span class="at">line 2, column 21</span></p>
    <p>The comment says every 60 seconds, the value is 298.</p>
    <table class="excerpt">
    <tr><td>1</td><td><code># Server will send &#34;keep alive&#34; messages <mark class="related">every 60 seconds</mark></code><div class="label">The comment says 60 seconds.</div></td></tr>
    <tr><td>2</td><td><code>ClientAliveInterval <mark class="error">298</mark></code></td></tr>
    </table>
    <p class="help"><strong>Fix</strong> Change the value to 60 <code>--fix</code></p>
    </article>
    </section>
    <section id="file-2">
    <h2 class="path">home/é/.ssh/config</h2>
    <article class="info">
    <p class="head"><span class="badge info">info</span> <a href="https://example.com/ssh-lint/rules/dead-peer-time">dead-peer-time</a> <span class="at">line 2, column 7</span></p>
    <p>A port of &#60;three&#62; digits | and a \`comment\`, 100%: odd.</p>
    <table class="excerpt">
    <tr><td>2</td><td><code>&#9;Port <mark class="info">022 # é</mark></code></td></tr>
    </table>
    <p class="note"><span class="path">etc/ssh/sshd_config:2:21</span> The server has another.</p>
    <div class="help"><strong>Choose one</strong><ul><li>Write 22</li><li>Write *2022*</li></ul></div>
    </article>
    <article class="warning">
    <p class="head"><span class="badge warning">warning</span> <a href="https://example.com/ssh-lint/rules/require-keepalive">require-keepalive</a> <span class="at">line 2, column 7</span></p>
    <p>No count is in force for any host.</p>
    <table class="excerpt">
    <tr><td>2</td><td><code>&#9;Port <mark class="warning">022 # é</mark></code></td></tr>
    </table>
    <p class="help"><strong>Fix</strong> Add ServerAliveCountMax 3 <code>--fix --unsafe-fixes</code></p>
    </article>
    </section>
    </main>
    <footer><a href="https://example.com/ssh-lint">ssh-lint</a> 1.2.3</footer>
    </body>
    </html>
    "
  `);
});

test('a clean run', () => {
  const suppressed = { ...lintedFile('a', ''), suppressed: mixedResult.files[1]!.findings.map(suppressedFinding) };
  const page = html(lintResult(lintedFile('b', ''), suppressed), formatContext);
  expect(page).toContain('<h1>No findings in 2 files</h1>');
  expect(page).toContain('<div class="tile"><dt>errors</dt><dd>0</dd></div>');
  expect(page).toContain('<div class="tile"><dt>suppressed</dt><dd>1</dd></div>');
  expect(page).not.toContain('By rule');
  expect(page).toContain('<details><summary>2 files without findings</summary>');
});

const path = 'a';

function articleOf(text: string, given: Partial<Finding> & { readonly place: Place }): string {
  const page = html(lintResult(lintedFile(path, text, [finding(given)])), formatContext);
  return /<article[^]*<\/article>/.exec(page)![0];
}

function codeOf(text: string, given: Partial<Finding> & { readonly place: Place }): readonly string[] {
  return Array.from(articleOf(text, given).matchAll(/<code>(.*?)<\/code>/g), ([, code]) => code!);
}

describe('the excerpt', () => {
  test.each<[string, string, readonly [number, number], string]>([
    ['marks the place', 'Port 22\n', [5, 7], 'Port <mark class="error">22</mark>'],
    ['marks what stands behind an empty place', 'Port 22\n', [4, 4], 'Port<mark class="error"> </mark>22'],
    ['marks the end of a line', 'Port 22\n', [7, 7], 'Port 22<mark class="error"> </mark>'],
    ['marks an empty line', '\n', [0, 0], '<mark class="error"> </mark>'],
    ['ends with the first line of a place', 'Port 22\nPort 23\n', [5, 15], 'Port <mark class="error">22</mark>'],
    [
      'keeps tabs and escapes the rest',
      '\t<b>\u001b&',
      [0, 6],
      '<mark class="error">&#9;&#60;b&#62;\\u{1b}&#38;</mark>',
    ],
    ['hides secrets', 'SetEnv TOKEN=hunter2 A=1', [21, 24], 'SetEnv TOKEN=[REDACTED] <mark class="error">A=1</mark>'],
    ['marks no part of a secret', 'SetEnv TOKEN=hunter2', [15, 16], 'SetEnv TOKEN=[REDACTED]'],
    ['marks a character of two units', 'a😀b', [1, 3], 'a<mark class="error">😀</mark>b'],
  ])('%s', (_, text, offsets, expected) => {
    expect(codeOf(text, { place: placeBetween(path, text, offsets) })).toEqual([expected]);
  });

  test('cuts long lines', () => {
    const text = `${'a'.repeat(500)}BAD${'b'.repeat(500)}`;
    expect(codeOf(text, { place: placeIn(path, text, 'BAD') })).toEqual([
      `…${'a'.repeat(40)}<mark class="error">BAD</mark>${'b'.repeat(77)}…`,
    ]);
  });

  test('has related places of its file in order, with what they are; those of other files follow', () => {
    const text = 'Host a\n  Port 1\n\nHost b\n  Port 2\n';
    const related = [
      { place: placeIn(path, text, 'Port 1'), message: 'The <first>.' },
      { place: placeIn(path, text, 'Port'), message: 'Its keyword.' },
      { place: placeIn('b<c', 'Port 1', 'Port'), message: 'Elsewhere.' },
    ];
    const article = articleOf(text, { place: placeIn(path, text, 'Port 2'), related });
    expect(article).toContain(
      [
        '<tr><td>2</td><td><code>  <mark class="related">Port 1</mark></code><div class="label">The &#60;first&#62;.</div><div class="label">Its keyword.</div></td></tr>',
        '<tr class="gap"><td></td><td>⋮</td></tr>',
        '<tr><td>5</td><td><code>  <mark class="error">Port 2</mark></code></td></tr>',
        '</table>',
        '<p class="note"><span class="path">b&#60;c:1:1</span> Elsewhere.</p>',
      ].join('\n'),
    );
  });

  test('is left out where the text is not at hand', () => {
    const file = { ...lintedFile(path, 'x', [finding({ place: placeIn(path, 'x', 'x') })]), text: undefined };
    expect(html(lintResult(file), formatContext)).not.toContain('<table class="excerpt">');
  });
});

test('many related places are counted', () => {
  const related = Array.from({ length: 7 }, () => ({ place: placeIn('b', 'x', 'x'), message: 'Elsewhere.' }));
  const article = articleOf('x', { place: placeIn(path, 'x', 'x'), related });
  expect(article.match(/Elsewhere/g)).toHaveLength(5);
  expect(article).toContain('<p class="note">2 more places</p>');
});

test.each<[string, Partial<Finding>, string]>([
  [
    'one suggestion',
    { suggestions: [{ title: 'Do <it>', edits: [] }] },
    '<p class="help"><strong>By hand</strong> Do &#60;it&#62;</p>',
  ],
  ['none', {}, '</table>\n</article>'],
])('help: %s', (_, given, expected) => {
  expect(articleOf('x', { place: placeIn(path, 'x', 'x'), ...given })).toContain(expected);
});

const knownTag =
  /^<\/?(?:html|head|meta|title|style|body|header|main|footer|section|article|p|h1|h2|dl|dt|dd|div|table|thead|tbody|tr|th|td|span|a|code|mark|details|summary|ul|li|strong)(?: (?:lang|charset|name|content|http-equiv|class|id|href|data-unit)="[^"<>]*")*>$/;

test('whatever names and messages hold, the page has no tags but its own, and is printable', () => {
  fc.assert(
    fc.property(hostileResult, (result) => {
      const page = html(result, formatContext);
      expect(unprintableIn(page)).toEqual([]);
      const tags = page.replace('<!doctype html>', '').match(/<[^>]*>?/g)!;
      expect(tags.filter((tag) => !knownTag.test(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === '</article>')).toHaveLength(
        result.files.flatMap((file) => file.findings).length,
      );
    }),
  );
});

test.runIf(hasReferences)('whatever names and messages hold, a CI runner sees no command', async () => {
  const commands = await runnerCommands();
  fc.assert(
    fc.property(hostileResult, (result) => {
      expect(commands(html(result, formatContext))).toEqual([]);
    }),
  );
});
