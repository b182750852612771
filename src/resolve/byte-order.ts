/** The order of names in a folder. */

/** Orders names and paths as glob(3) and git do: byte by byte in UTF-8. */
export function compareBytes(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return byteRank(a) - byteRank(b);
  }
  return one.length - other.length;
}

/** A surrogate is half of a character above U+FFFF, whose UTF-8 sorts after every other. */
function byteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
