/** Text as a stranger would put it into a file to make a report do something, and what must not be left of it. */
import { referenceUrl } from './references.ts';
import fc from 'fast-check';

/** Of these pieces every attack is made that formats must withstand. */
const pieces = [
  ['\u001b[2J', '\u009b31m', '\u0007', '\0', '\r', '\n', '\r\n', '\t', '\u007f', '\u0085'],
  ['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\u2028', '\u2029', '\ufeff', '\ud83d', '\ude00'],
  ['::', ':', '::error::', '::add-mask::', '##[', '#', '[', ']', '##[add-mask]', '##vso[', 'error', 'group', 'vso'],
  [' ', '\u00a0', '\u3000', '](', '{0}', '${HOME}', '"', '\\', '%0A', 'Host', 'é', '日本', '😀', 'e\u0301'],
  ['<', '>', '&', "'", ']]>', '</pre>', '</code>', '<script>', '<!--', '-->', '&lt;', '&#60;', '\ufffe', '%', ',', '='],
  [
    '|',
    '`',
    '```',
    '*',
    '_',
    '~~',
    '$',
    '!',
    '](http://evil.example)',
    '@user',
    '#1',
    ':tada:',
    'https://evil.example',
  ],
].flat();

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** The characters of a text that a terminal would act upon; line feeds are the report's own. */
export function unprintableIn(text: string): readonly string[] {
  return text.match(/[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu) ?? [];
}

/**
 * The commands that GitHub's runner would obey if it met a text in a log, by the model of it that lies beside the
 * repository; a test that asks for it fails in CI where the model is missing.
 */
export async function runnerCommands(): Promise<(log: string) => readonly unknown[]> {
  const { run } = await import(referenceUrl('ci/samples/runner-model.mjs').href);
  return run;
}
