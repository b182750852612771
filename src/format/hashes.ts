/**
 * The two hashes that fingerprints are made of. Both are arithmetic modulo 2^64. A hash is held as two halves of 32
 * bits, whose products with small numbers are exact in a double: BigInt would cost an allocation for every character.
 */

const half = 2 ** 32;

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/** A line's hash is made of so many characters from its start on, be they of later lines. */
const windowLength = 100;
const multiplier = 37;

/** 37^100 modulo 2^64: the weight of the character that leaves the window. */
const leavingWeight = { high: 0xe59cd09a, low: 0x331cdb71 };

/**
 * What GitHub's code scanning knows each line by, the first line's first: `<hash>:<n>`, where `n` counts the lines so
 * far that have the same hash. Must agree to the letter with `src/fingerprints.ts` of github/codeql-action, to which a
 * lone CR ends a line too.
 */
export function lineHashes(text: string): readonly string[] {
  const { codes, starts } = condense(text);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let high = 0;
  let low = 0;
  for (let at = 0; hashes.length < starts.length; at++) {
    const entering = at < codes.length ? codes[at]! : 0;
    const leaving = at < windowLength ? 0 : codes[at - windowLength]!;
    const sum = low * multiplier + entering - leaving * leavingWeight.low;
    low = sum >>> 0;
    high = (high * multiplier + (sum - low) / half - leaving * leavingWeight.high) >>> 0;
    if (at !== starts[hashes.length]! + windowLength - 1) continue;
    const hash = hex(high, low);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    hashes.push(`${hash}:${count}`);
  }
  return hashes;
}

const [tab, lineFeed, carriageReturn, space, endOfText] = [0x09, 0x0a, 0x0d, 0x20, 0xffff];

/** The characters without blanks, every line end as one LF, the end marked; and at which of them lines start. */
function condense(text: string): { readonly codes: Uint16Array; readonly starts: readonly number[] } {
  const codes = new Uint16Array(text.length + 1);
  const starts: number[] = [];
  let length = 0;
  let atLineStart = true;
  let afterReturn = false;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : endOfText;
    const passedOver = code === space || code === tab || (afterReturn && code === lineFeed);
    afterReturn = code === carriageReturn;
    if (passedOver) continue;
    if (atLineStart) starts.push(length);
    atLineStart = afterReturn || code === lineFeed;
    codes[length++] = afterReturn ? lineFeed : code;
  }
  return { codes: codes.subarray(0, length), starts };
}

/** FNV-1a, 64 bits, of the text in UTF-8: small and stable, not for secrets. */
export function fnv1a(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of new TextEncoder().encode(text)) {
    // The prime is 2^40 + 0x1b3.
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    low = product >>> 0;
    high = (high * 0x1b3 + (product - low) / half + mixed * 2 ** 8) >>> 0;
  }
  return hex(high, low).padStart(16, '0');
}
