/** A reader of GitHub's Markdown, which `tools/package.json` installs. */
import { importTool } from './sarif-validators.ts';

type Micromark = (text: string, options: object) => string;

/** Gives what renders Markdown, with raw HTML as it stands, to HTML. */
export async function markdownReader(): Promise<(text: string) => string> {
  const { micromark } = (await importTool('micromark')) as { micromark: Micromark };
  const { gfm, gfmHtml } = (await importTool('micromark-extension-gfm')) as Record<'gfm' | 'gfmHtml', () => object>;
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return (text) => micromark(text, options);
}

/** The text of HTML that such a reader gave, without its tags. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
