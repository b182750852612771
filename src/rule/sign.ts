/** What a file shows of itself without a rule: most files show little of what most rules look for. */
import { lookupKeyword } from '../openssh/keyword.ts';
import { shadows } from '../resolve/shadow.ts';
import type { ConfigFile } from '../syntax/ast.ts';
import type { Inventory } from '../syntax/text.ts';
import { oddBlank } from './odd-blank.ts';
import { type RefusalContext, type RefusalTopic, refusedHere, refusedLaterHere } from './refusal.ts';
import { isTemplate } from './template.ts';

/**
 * `quote`: a quote or a backslash. `hash-behind`: a `#` that is not the first of its line. `list-mark`: one of `,!@`.
 * `mixed-number`: one with a fraction, or of several units. `odd-character`: what OpenSSH reads otherwise than an editor
 * shows it. `ignored-line`: one that it passes over. `old-keyword`: one that is not in use any more, or an old name.
 * `shadowed`: a directive that others keep out in some release. `refused-later`: one that is refused once all files are
 * read. `refused:…`: a line that a release in range refuses, by topic.
 */
export type Sign =
  | 'comment'
  | 'hash-behind'
  | 'ignored-line'
  | 'list-mark'
  | 'mixed-number'
  | 'odd-character'
  | 'old-keyword'
  | 'percent'
  | 'quote'
  | 'refused-later'
  | 'shadowed'
  | `refused:${RefusalTopic}`;

/** Tells whether the file in hand shows a sign; what was asked once is remembered. */
export function signsOf(context: RefusalContext, inventory: Inventory): (sign: Sign) => boolean {
  const known = new Map<Sign, boolean>();
  let topics: ReadonlySet<Sign> | undefined;
  const ask = (sign: Sign): boolean => {
    const shown = signs[sign as keyof typeof signs];
    if (shown) return shown(context, inventory);
    topics ??= new Set(refusedHere(context).map(({ topic }): Sign => `refused:${topic}`));
    return topics.has(sign);
  };
  return (sign) => {
    const shown = known.get(sign) ?? ask(sign);
    known.set(sign, shown);
    return shown;
  };
}

type Shown = (context: RefusalContext, inventory: Inventory) => boolean;

const signs: Readonly<Record<Exclude<Sign, `refused:${string}`>, Shown>> = {
  comment: ({ file }) => file.text.includes('#'),
  'hash-behind': ({ file }) => /(?<![^\n])[^\n\S]*[^\s#][^\n#]*#/.test(file.text),
  'ignored-line': (_, { holdsIgnoredLine }) => holdsIgnoredLine,
  'list-mark': ({ file }) => /[,!@]/.test(file.text),
  'mixed-number': ({ file }) => /\.\d|\d[smhdw]\d/i.test(file.text),
  'odd-character': ({ file }) => holdsOddCharacter(file.text),
  'old-keyword': ({ file }, { names }) => [...names].some((name) => isOld(file, name)),
  percent: ({ file }) => file.text.includes('%'),
  quote: ({ file }) => /['"\\]/.test(file.text),
  'refused-later': (context) => refusedLaterHere(context).length > 0,
  shadowed: ({ roots, releases }) =>
    roots.some((root) => !isTemplate(root) && shadows(root, releases.releases).length > 0),
};

/** A byte order mark that was decoded as latin-1 is two letters and a sign. */
function holdsOddCharacter(text: string): boolean {
  return text.includes('\0') || text.startsWith('\u{ef}\u{bb}\u{bf}') || oddBlank.test(text.replaceAll('\r\n', '\n'));
}

function isOld({ dialect }: ConfigFile, name: string): boolean {
  const facts = lookupKeyword(dialect, name);
  return facts !== undefined && facts.status !== 'active';
}
