/** Numbers as C's functions read them, all of which pass over blanks in front and take a sign. */

const blanks = String.raw`[ \t\n\v\f\r]*`;
const wholeDecimal = new RegExp(String.raw`^${blanks}([+-]?\d+)$`);
const leadingDecimal = new RegExp(String.raw`^${blanks}([+-]?)0*(\d+)`);
const leadingOctal = new RegExp(String.raw`^${blanks}([+-]?)0*([0-7]+)`);
const wholeOfAnyBase = new RegExp(String.raw`^${blanks}([+-]?)(?:0x([\da-f]+)|0([0-7]*)|([1-9]\d*))$`, 'i');

/** strtonum without its bounds: the number that the whole text is in decimal, or undefined. */
export function parseDecimal(text: string): number | undefined {
  const digits = wholeDecimal.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits) + 0;
}

/** strtol in base 8, stored in an int: what stands behind the digits does not matter. */
export function parseOctal(text: string): number | undefined {
  const [, sign, digits] = leadingOctal.exec(text) ?? [];
  return digits === undefined ? undefined : toInt(sign, `0o${digits}`);
}

/** strtol in base 0: decimal, octal after a 0, hexadecimal after 0x. */
export function parseAnyBase(text: string): number | undefined {
  const match = wholeOfAnyBase.exec(text);
  if (!match) return undefined;
  const [, sign, hexadecimal, octal, decimal] = match;
  const amount = Number(decimal ?? (hexadecimal === undefined ? `0o0${octal}` : `0x${hexadecimal}`));
  return sign === '-' ? 0 - amount : amount;
}

/** sscanf with `%d:%d…`: as many numbers as the text begins with, `most` at most, each stored in an int. */
export function scanInts(text: string, most: number): readonly number[] {
  const numbers: number[] = [];
  let rest = text;
  while (numbers.length < most) {
    const [scanned, sign, digits] = leadingDecimal.exec(rest) ?? [];
    if (scanned === undefined || digits === undefined) break;
    numbers.push(toInt(sign, digits));
    if (rest[scanned.length] !== ':') break;
    rest = rest.slice(scanned.length + 1);
  }
  return numbers;
}

const longest = 2n ** 63n - 1n;

/** A long, which stops at its bounds, cut down to 32 bits. `digits` have no zeros in front, but may have a base. */
function toInt(sign: string | undefined, digits: string): number {
  // No more digits than fit, so that a line of them takes no time.
  const amount = digits.length > 24 ? longest + 1n : BigInt(digits);
  if (sign === '-') return Number(BigInt.asIntN(32, amount > longest ? -longest - 1n : -amount));
  return Number(BigInt.asIntN(32, amount > longest ? longest : amount));
}
