import type { Inventory } from '../syntax/text.js';
import { type RefusalContext, type RefusalTopic } from './refusal.js';
/**
 * `quote`: a quote or a backslash. `hash-behind`: a `#` that is not the first of its line. `list-mark`: one of `,!@`.
 * `mixed-number`: one with a fraction, or of several units. `odd-character`: what OpenSSH reads otherwise than an editor
 * shows it. `ignored-line`: one that it passes over. `old-keyword`: one that is not in use any more, or an old name.
 * `shadowed`: a directive that others keep out in some release. `refused-later`: one that is refused once all files are
 * read. `refused:…`: a line that a release in range refuses, by topic.
 */
export type Sign = 'comment' | 'hash-behind' | 'ignored-line' | 'list-mark' | 'mixed-number' | 'odd-character' | 'old-keyword' | 'percent' | 'quote' | 'refused-later' | 'shadowed' | `refused:${RefusalTopic}`;
/** Tells whether the file in hand shows a sign; what was asked once is remembered. */
export declare function signsOf(context: RefusalContext, inventory: Inventory): (sign: Sign) => boolean;
