/** What a browser makes of a page: headless Chromium, without a network. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAsked } from './at-hand.ts';
import { makeFolder } from './folder.ts';

const program = '/usr/bin/chromium';

/** Whether Chromium is to be asked: always in CI, else where it is installed. */
export const hasChromium: boolean = isAsked('programs', () => existsSync(program));

/** A page as a window of some width shows it. */
export interface ShownPage {
  /** How many CSS pixels it has to be scrolled sideways to be seen. */
  readonly overflow: number;
  /** The names of its elements, each once, in alphabetical order. */
  readonly elements: readonly string[];
  /** The names of their attributes, likewise. */
  readonly attributes: readonly string[];
  readonly links: readonly string[];
  /** What it loaded besides itself. */
  readonly requests: number;
  /** By CSS selector, the texts of the elements that it names. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

interface Question {
  readonly widths: readonly number[];
  readonly selectors: readonly string[];
}

/** Milliseconds; the first start of a browser on a busy machine takes long. */
const patience = 50_000;

/** Shows a page in frames of these widths, which are measured by a page around them. Throws where Chromium does not run. */
export function showPage(html: string, { widths, selectors }: Question): readonly ShownPage[] {
  const frames = widths.map(
    (width) => `<iframe srcdoc="${attribute(html)}" style="border:0;width:${width}px;height:800px"></iframe>`,
  );
  const page = `<!doctype html><meta charset="utf-8"><body>${frames.join('')}<pre></pre><script>const selectors = ${JSON.stringify(selectors)};${script}</script>`;
  const folder = makeFolder({ 'page.html': page });
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--virtual-time-budget=2000',
    '--dump-dom',
    `file://${join(folder, 'page.html')}`,
  ];
  const { error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  const answer = /<pre>([A-Za-z\d+/=]+)<\/pre>/.exec(stdout)?.[1];
  if (answer === undefined) throw new Error(`Chromium gave no answer: ${stderr}`);
  return JSON.parse(Buffer.from(answer, 'base64').toString()) as readonly ShownPage[];
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Runs in the page around the frames: answers by what it writes into the document. `selectors` stands before it. */
const script = `
addEventListener('load', () => {
  const names = (all) => [...new Set(all)].toSorted();
  const pages = [...document.querySelectorAll('iframe')].map(({ contentDocument: page, contentWindow: view }) => {
    const elements = [...page.querySelectorAll('*')];
    const textsOf = (selector) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      overflow: page.documentElement.scrollWidth - page.documentElement.clientWidth,
      elements: names(elements.map(({ localName }) => localName)),
      attributes: names(elements.flatMap((element) => element.getAttributeNames())),
      links: [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      requests: view.performance.getEntriesByType('resource').length,
      texts: Object.fromEntries(selectors.map((selector) => [selector, textsOf(selector)])),
    };
  });
  const bytes = new TextEncoder().encode(JSON.stringify(pages));
  document.querySelector('pre').textContent = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
});`;
