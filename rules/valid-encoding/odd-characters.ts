/** Characters that OpenSSH reads otherwise than an editor shows them. */
import { oddBlank } from '../../src/rule/index.ts';

/** U+FEFF in UTF-8, and what its bytes are in a text that is not UTF-8 throughout. */
const byteOrderMarks = ['\u{feff}', '\u{ef}\u{bb}\u{bf}'] as const;

/** The byte order mark at the start of a text; empty where there is none. */
export function byteOrderMarkOf(text: string): string {
  return byteOrderMarks.find((mark) => text.startsWith(mark)) ?? '';
}

export const oddBlanks = new RegExp(`${oddBlank.source}+`, 'gu');

/** Whether a text holds one at all, the carriage returns of its line ends aside. */
export function holdsOddBlank(text: string): boolean {
  return oddBlank.test(text.replaceAll('\r\n', '\n'));
}

const names: ReadonlyMap<string, string> = new Map([
  ['\v', 'A vertical tab'],
  ['\f', 'A form feed'],
  ['\r', 'A carriage return within the line'],
  ['\u{a0}', 'A no-break space'],
  ['\u{202f}', 'A narrow no-break space'],
  ['\u{200b}', 'A zero-width space'],
  ['\u{2060}', 'A word joiner'],
  ['\u{3000}', 'An ideographic space'],
  ['\u{feff}', 'A byte order mark within the file'],
]);

/** A character for a message: `A no-break space (U+00A0)`. */
export function nameOf(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `${names.get(character) ?? 'A space that is not the common one'} (U+${code})`;
}

/** What to write instead of some of them: a blank for each, and nothing for those without width. */
export function replacementOf(characters: string): string {
  return characters.replaceAll(/[\u{200b}\u{2060}\u{feff}]/gu, '').replaceAll(/./gsu, ' ');
}

/** So many characters tell whether every other one is a NUL. */
const sampleLength = 400;

/** Whether bytes that were decoded one by one, or as UTF-8, are UTF-16: by their mark, or as every other one is a NUL. */
export function isUtf16(text: string): boolean {
  if (!text.includes('\0')) return false;
  if (text.startsWith('\u{ff}\u{fe}') || text.startsWith('\u{fe}\u{ff}')) return true;
  const sample = text.slice(0, sampleLength).split('');
  const nulsAt = (parity: number): number => sample.filter((each, at) => each === '\0' && at % 2 === parity).length;
  const [fewer, more] = [nulsAt(0), nulsAt(1)].toSorted((one, other) => one - other);
  return fewer === 0 && more! > 3 && more! >= 0.4 * sample.length;
}
