/** Times and counts as OpenSSH reads them, and times as messages tell them. */
import { largestInteger } from './largest-integer.ts';
import type { Dialect } from './dialect.ts';
import type { Release } from './release.ts';

/** C's strtol skips blanks, takes a sign, and knows a negative zero. */
const signedPart = /[ \t\n\v\f\r]*(\+?\d+|-0+)(?:([smhdw])|$)/giy;
const plainPart = /(\d+)(?:([smhdw])|$)/giy;
const fractionalPart = /(\d+(?:\.\d+)?|\.\d+)(?:([smhdw])|$)/giy;

/** Seconds in the units longer than one. */
const longUnits: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Seconds, as that release's convtime (misc.c) reads them; undefined where it refuses the text. Numbers with a unit in
 * either case (`1h30m`) are added up; one without a unit counts seconds and stands last. By release:
 * - before 8.4 a seconds part is multiplied by the last longer unit in front of it: `1m30s` is 1860;
 * - before 8.5 a sum over 2147483647 wraps round, and may come out negative;
 * - before 9.8 a number may have blanks and a `+` in front of it;
 * - from 10.3 a seconds part may have a fraction, which is cut off from the sum, and only one such part may occur.
 */
export function parseTime(text: string, release: Release): number | undefined {
  const total = sumTime(text, release);
  if (total === undefined) return undefined;
  if (release < 805) return wrapRound(total);
  return total > largestInteger ? undefined : Math.trunc(total);
}

/** What `parseTime` adds up, with its fraction and without a limit; undefined where the text has not the form. */
export function sumTime(text: string, release: Release): number | undefined {
  const parts = [...text.matchAll(partIn(release))];
  if (parts.length === 0 || parts.reduce((length, [part]) => length + part.length, 0) !== text.length) return undefined;

  let total = 0;
  let secondsParts = 0;
  let multiplier = 1;
  for (const [, amount = '', unit = 's'] of parts) {
    const seconds = longUnits[unit.toLowerCase()];
    if (seconds === undefined) secondsParts++;
    else if (amount.includes('.')) return undefined;
    multiplier = seconds ?? (release < 804 ? multiplier : 1);
    total += Number(amount) * multiplier;
  }
  return release >= 1003 && secondsParts > 1 ? undefined : total;
}

function partIn(release: Release): RegExp {
  if (release < 908) return signedPart;
  return release < 1003 ? plainPart : fractionalPart;
}

/** A sum kept in a C long and stored in an int; -1 is how convtime says that a text is none. */
function wrapRound(total: number): number | undefined {
  const stored = total | 0;
  return total >= 2 ** 63 || stored === -1 ? undefined : stored;
}

/**
 * The time of a keyword that takes one: seconds, or `none` where the client's literal stands, in lower case; undefined
 * where that release refuses the text. UnusedConnectionTimeout, whose `none` sshd takes too, is not read here.
 */
export function parseInterval(dialect: Dialect, text: string, release: Release): number | 'none' | undefined {
  return dialect === 'ssh_config' && text === 'none' ? 'none' : parseTime(text, release);
}

/** A count such as ServerAliveCountMax: a decimal from 0 to 2147483647, leading blanks, `+` and zeros allowed. */
export function parseCount(text: string): number | undefined {
  const match = /^[ \t\n\v\f\r]*(\+?\d+|-0+)$/.exec(text);
  const count = match ? Math.abs(Number(match[1])) : Infinity;
  return count > largestInteger ? undefined : count;
}

/** Units of a message, longest first, with their seconds. */
const messageUnits = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/**
 * A time for messages: `90 s`, `298 s`, `5 min`, `19 min 52 s`, `1 h 30 min`. Under two minutes it is told in seconds,
 * and under ten where it is not whole minutes.
 */
export function formatTime(seconds: number): string {
  if (seconds < 120 || (seconds < 600 && seconds % 60 !== 0)) return `${seconds} s`;
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, length] of messageUnits) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) parts.push(`${amount} ${unit}`);
  }
  return parts.join(' ');
}
