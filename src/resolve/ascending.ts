/** Searches in ascending numbers. */

/** The index of the first of the ascending numbers that is no less than the bound; their count where there is none. */
export function firstAtLeast(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
