/** How much data and how much time may pass before keys are made anew. */
import { parseTime } from '../openssh/time.ts';
import type { Argument } from '../syntax/ast.ts';
import { argvSplitSince } from '../syntax/words.ts';
import { emptyWordProblem } from './empty-word.ts';
import { noneOf, outOfRange, quoted } from './problem.ts';
import { type ArgumentReaders, type Problem, type Reader, stored } from './reading.ts';
import { timeProblem } from './time-argument.ts';

const accepts = 'default or an amount such as 512M or 1G, and after it none or a time';

export const rekeyReaders: ArgumentReaders<'rekey-limit'> = {
  'rekey-limit': ({ facts, args, reader }) => {
    const [first, second] = args as readonly [Argument, Argument?];
    const amount = first.value === 'default' ? 0n : parseAmount(first.value);
    if (typeof amount !== 'bigint') return amountProblem(first, amount);
    if (amount !== 0n && amount < BigInt(facts.min)) {
      return outOfRange(first, `${first.value} is under ${facts.min} bytes`, accepts);
    }
    if (!second) return emptyWordProblem(first, reader) ?? stored(String(amount), '');
    const time = readTime(second, reader);
    return typeof time === 'string' ? stored(String(amount), time) : time;
  },
};

function amountProblem(argument: Argument, fault: 'too-large' | 'malformed'): Problem {
  if (fault === 'too-large') return outOfRange(argument, `${quoted(argument.value)} is over 8 exbibytes`, accepts);
  return noneOf(argument, ['default'], { accepts, reason: `${quoted(argument.value)} is no amount of data` });
}

/** The seconds; nothing for none. */
function readTime(argument: Argument, reader: Reader): string | Problem {
  if (argument.value === 'none' && !isComparedWithQuotes(argument, reader)) return '';
  const time = parseTime(argument.value, reader.release);
  return time === undefined ? timeProblem(argument, reader, ['none']) : String(time);
}

/** Up to 8.6 sshd compares the rest of the line as it stands. */
function isComparedWithQuotes({ start, end, value }: Argument, { dialect, release }: Reader): boolean {
  return dialect === 'sshd_config' && release < argvSplitSince && end - start !== value.length;
}

const longest = 2n ** 63n - 1n;

/** How many digits OpenSSH reads of a fraction; in front of the point one more than these is too many. */
const fractionDigits = 19;

/** Each unit is 1024 times the one in front of it. */
const units = 'bkmgtpe';

/**
 * Bytes, as scan_scaled (openbsd-compat/fmt_scaled.c) reads them: `512M`, `1.5g`, but `M` alone too. Whatever follows
 * the unit is dropped unless it is a letter or digit, and a fraction counts only with a unit.
 */
function parseAmount(text: string): bigint | 'too-large' | 'malformed' {
  const match = /^[ \t\n\v\f\r]*([+-]?)(\d*)(?:\.(\d*))?(?:$|([bkmgtpe])(?![\da-z]))/i.exec(text);
  if (!match || text === '') return 'malformed';
  const [, sign, whole = '', decimals = '', unit = ''] = match;
  const fraction = decimals.slice(0, fractionDigits);
  if (whole.length > fractionDigits + 1 || BigInt(whole) > longest || BigInt(fraction) > longest) return 'too-large';
  const scale = 1024n ** BigInt(Math.max(0, units.indexOf(unit.toLowerCase())));
  const bytes = BigInt(whole) * scale;
  if (bytes > longest) return 'too-large';
  const total = unit === '' ? bytes : bytes + fractionOf(fraction, scale);
  return sign === '-' ? -total : total;
}

/** The part of the scale that the digits make, cut off where the product would not fit. */
function fractionOf(text: string, scale: bigint): bigint {
  let digits = text;
  while (digits !== '' && BigInt(digits) >= longest / scale) digits = digits.slice(0, -1);
  return (BigInt(digits) * scale) / 10n ** BigInt(digits.length);
}
