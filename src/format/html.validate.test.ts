import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasChromium, showPage } from '../testing/chromium.ts';
import {
  finding,
  formatContext,
  hostileResult,
  lintedFile,
  lintResult,
  mixedResult,
  placeIn,
} from '../testing/lint-results.ts';
import { html } from './html.ts';

/** A phone and a desktop, in CSS pixels. */
const widths = [390, 1280];

const elements =
  `a article body code dd details div dl dt footer h1 h2 head header html li main mark meta p section span
  strong style summary table tbody td th thead title tr ul`.split(/\s+/);

const attributes = ['charset', 'class', 'content', 'data-unit', 'href', 'http-equiv', 'id', 'lang', 'name'];

describe.runIf(hasChromium)('in a browser', () => {
  test('a page holds what it should, needs nothing, and fits a phone and a desktop', () => {
    const selectors = ['h1', 'article > p:nth-child(2)', 'article.error mark'];
    const pages = showPage(html(mixedResult, formatContext), { widths, selectors });
    expect(pages).toHaveLength(widths.length);
    for (const page of pages) {
      expect(page.overflow).toBe(0);
      expect(page.requests).toBe(0);
      expect(page.elements).toEqual(elements);
      expect(page.attributes).toEqual(attributes);
      expect(page.texts).toEqual({
        h1: ['3 findings in 2 of 3 files'],
        'article > p:nth-child(2)': [
          'The comment says every 60 seconds, the value is 298.',
          'A port of <three> digits | and a `comment`, 100%: odd.',
          'No count is in force for any host.',
        ],
        'article.error mark': ['every 60 seconds', '298'],
      });
    }
  });

  test('names and messages that nothing breaks do not make it wider', () => {
    const long = `${'x'.repeat(300)}/${'y'.repeat(300)}`;
    const text = `Host ${long}\n`;
    const at = placeIn(long, text, long);
    const related = [
      { place: placeIn(`b${long}`, text, 'Host'), message: long },
      { place: at, message: long },
    ];
    const suggestions = [{ title: long, edits: [] }];
    const findings = [finding({ place: at, message: long, related, suggestions, ruleId: long.slice(0, 60) })];
    const page = html(lintResult(lintedFile(`c${long}`, ''), lintedFile(long, text, findings)), formatContext);
    expect(showPage(page, { widths, selectors: [] }).map(({ overflow }) => overflow)).toEqual([0, 0]);
  });

  test('whatever names and messages hold, there are no elements, attributes, links and requests but its own', () => {
    const results = fc.sample(hostileResult, { numRuns: 60, seed: 4 });
    const hostile = lintResult(...results.flatMap(({ files }) => files));
    const [page] = showPage(html(hostile, formatContext), {
      widths: [390],
      selectors: ['article', 'section > h2.path'],
    });
    expect(page!.overflow).toBe(0);
    expect(page!.requests).toBe(0);
    expect(page!.elements.filter((name) => !elements.includes(name))).toEqual([]);
    expect(page!.attributes.filter((name) => !attributes.includes(name))).toEqual([]);
    expect(page!.links.filter((link) => !/^(?:https:\/\/example\.com\/|#file-\d+$)/.test(link))).toEqual([]);
    expect(page!.texts['article']).toHaveLength(hostile.files.flatMap((file) => file.findings).length);
    expect(page!.texts['section > h2.path']).toHaveLength(
      hostile.files.filter((file) => file.findings.length > 0).length,
    );
  });

  test('a script, an image and a style from elsewhere would be seen', () => {
    const page = html(mixedResult, formatContext).replace('<main>', '<main><img src="x.png" onerror="1"><b>');
    const [shown] = showPage(page, { widths: [390], selectors: [] });
    expect(shown!.elements).toEqual(expect.arrayContaining(['img', 'b']));
    expect(shown!.attributes).toEqual(expect.arrayContaining(['onerror', 'src']));
  });
});
