/** The escape character of ssh. */
import type { ArgumentReaders } from './reading.ts';
import { stored } from './reading.ts';
import { noneOf, quoted } from './problem.ts';

export const escapeReaders: ArgumentReaders<'escape-char'> = {
  'escape-char': ({ args }) => {
    const argument = args[0]!;
    if (argument.value === 'none') return stored('none');
    const code = codeOf(argument.value);
    if (code !== undefined) return stored(visible(code));
    const reason = `${quoted(argument.value)} is no single character`;
    return noneOf(argument, ['none'], { accepts: 'one character, ^ and a letter, or none', reason });
  },
};

/** The byte that a text stands for. Any character beyond ASCII is more than one byte. */
function codeOf(text: string): number | undefined {
  const control = /^\^([@-\x7f])$/.exec(text)?.[1];
  if (control !== undefined) return control.charCodeAt(0) & 0x1f;
  return /^[\x01-\x7f]$/.test(text) ? text.charCodeAt(0) : undefined;
}

/** A byte as vis(3) writes it. */
function visible(code: number): string {
  if (code === 0x20) return String.raw`\040`;
  if (code < 0x20 || code === 0x7f) return String.raw`\^` + String.fromCharCode(code ^ 0x40);
  const character = String.fromCharCode(code);
  return character === '\\' ? '\\\\' : character;
}
