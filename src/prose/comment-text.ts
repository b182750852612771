/** From the lines of a comment to the text a reader takes in. */
import { keywordNames } from './keyword-name.ts';

/**
 * The text of a comment, one line or several, with everything that is not prose turned into blanks: `#` signs and
 * indentation, and all lines down to the last rule (`# -----`), heading (`### Keepalive ###`) or directive that is
 * commented out, for what stands above those speaks of something else. Every UTF-16 unit keeps its place.
 */
export function commentText(lines: string): string {
  const prose = lines.split('\n').map(withoutSigns);
  const last = prose.findLastIndex((line) => isRule(line) || isHeading(line) || isDirective(line));
  return prose.map((line, index) => (index <= last ? blank(line) : line)).join('\n');
}

function withoutSigns(line: string): string {
  const signs = /^[ \t]*#+!?/.exec(line)?.[0] ?? '';
  return blank(signs) + line.slice(signs.length).replace(/\r$/, ' ');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** A line of signs alone: `=====`. */
function isRule(line: string): boolean {
  const signs = line.trim();
  return signs.length > 2 && /^[-=*_~#+.─━═\s]+$/.test(signs);
}

/** A line framed by signs: `--- Keepalive ---`, `Keepalive ####`. */
function isHeading(line: string): boolean {
  const text = line.trim();
  const tail = text.slice(-2);
  return tail === '##' || (frames.has(text.slice(0, 2)) && frames.has(tail));
}

const frames = new Set(['--', '==', '**', '__', '~~', '──', '━━', '══', '++']);

/** No more of a line is looked at to tell whether it is a directive. */
const longestDirective = 300;

/**
 * A directive that is commented out: a keyword with something that is a value rather than the rest of a sentence.
 * `KeepAlive`, an old name of TCPKeepAlive, takes no number, and is a word of every day.
 */
function isDirective(line: string): boolean {
  const match = /^\s*([A-Za-z][A-Za-z\d]{2,40})(?:[ \t]+|[ \t]*=[ \t]*)(\S.*)$/.exec(line.slice(0, longestDirective));
  if (!match) return false;
  const [, keyword = '', rest = ''] = match;
  if (keyword.toLowerCase() === 'keepalive' && /^\d/.test(rest)) return false;
  return (
    keywordNames().all.has(keyword.toLowerCase()) &&
    (/^(?:["$%~/{<\d]|yes\b|no\b|none\b|ask\b|auto\b)/.test(rest) || !/\s/.test(beforeComment(rest)))
  );
}

function beforeComment(text: string): string {
  return text.replace(/\s+#.*$/, '').trim();
}
