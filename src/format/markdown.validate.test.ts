import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/hostile-text.ts';
import { formatContext, hostileResult, mixedResult } from '../testing/lint-results.ts';
import { markdownReader, textOfHtml } from '../testing/markdown-reader.ts';
import { hasValidators } from '../testing/sarif-validators.ts';
import { markdownCode, markdownFence, markdownText, terminalLine, visible } from './escape.ts';
import { markdown } from './markdown.ts';

const tagsOf = (html: string): readonly string[] => html.match(/<\/?\w+(?=[^>]*>)/g) ?? [];
const withoutZeroWidth = (text: string): string => text.replaceAll('\u200b', '');

describe.runIf(hasValidators)('read as GitHub reads it', () => {
  test('a report is two tables and a fold', async () => {
    const read = await markdownReader();
    const html = read(markdown(mixedResult, { ...formatContext, patch: ' # <b>\n' }));
    const ofInterest = tagsOf(html).filter((tag) => /^<(?:table|details|summary|pre|h\d|a|code|strong|br)$/.test(tag));
    expect(ofInterest.join('')).toBe(
      `<h2<strong<h3<table${'<a'.repeat(3)}<details<summary<pre<code<h3<table${'<code<code<br'.repeat(2)}<code<code`,
    );
    expect(textOfHtml(html)).toContain('A port of <three> digits | and a `comment`, 100%: odd. dead-peer-time');
    expect(textOfHtml(html)).toContain('home/é/.ssh/config:2:7');
    expect(textOfHtml(html)).toContain(' # <b>\n');
  });

  test('whatever a text holds, in a cell it is that text and nothing else', async () => {
    const read = await markdownReader();
    const frame = (inner: string): string => read(`| a | b |\n| --- | --- |\n| ${inner} | end |\n`);
    fc.assert(
      fc.property(hostileText, (text) => {
        const cell = /<td>([^]*?)<\/td>\n<td>end<\/td>/.exec(frame(`x${markdownText(text)}x`))?.[1];
        expect(cell).not.toMatch(/<|\n/);
        expect(withoutZeroWidth(textOfHtml(cell!))).toBe(withoutZeroWidth(`x${visible(text)}x`));
        const code = /<td><code>([^]*?)<\/code><\/td>\n<td>end<\/td>/.exec(frame(markdownCode(`x${text}x`)))?.[1];
        expect(code).not.toMatch(/<|\n/);
        expect(withoutZeroWidth(textOfHtml(code!))).toBe(withoutZeroWidth(`x${visible(text)}x`));
      }),
      { numRuns: 500 },
    );
  });

  test('whatever lines hold, a block of code is those lines and nothing else', async () => {
    const read = await markdownReader();
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const lines = texts.map((text) => ` x${text.replaceAll(/[\n\t]/g, '')}`);
        const html = read(
          `<details><summary>s</summary>\n\n${markdownFence(lines.join('\n'), 'diff')}\n\n</details>\n`,
        );
        expect(tagsOf(html).join('')).toBe('<details<summary</summary<pre<code</code</pre</details');
        const shown = /<code class="language-diff">([^]*)<\/code>/.exec(html)![1]!;
        expect(textOfHtml(shown)).toBe(`${lines.map(terminalLine).join('\n')}\n`);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever names and messages hold, a report has the elements that its findings call for', async () => {
    const read = await markdownReader();
    fc.assert(
      fc.property(hostileResult, (result) => {
        const findings = result.files.flatMap((file) => file.findings);
        const tags = tagsOf(read(markdown(result, formatContext)));
        expect(tags.filter((tag) => tag === '<code')).toHaveLength(findings.length * 2);
        expect(tags.filter((tag) => tag === '<a')).toHaveLength(new Set(findings.map(({ ruleId }) => ruleId)).size);
        expect(tags.filter((tag) => /^<(?:img|script|em|del|input|li|pre|blockquote|hr)$/.test(tag))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
