/** The known name that a mistyped or shortened one most likely means; undefined where none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const lower = given.toLowerCase();
  const ranked = known
    .map((name) => {
      const most = Math.min(Math.max(2, Math.floor(name.length / 3)), given.length - 1);
      return { name, distance: distanceOf(lower, name.toLowerCase(), most) };
    })
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** The beginning of a name counts as one edit, however much is left out. */
function distanceOf(given: string, name: string, most: number): number {
  if (given.length >= 3 && name.startsWith(given)) return most < 1 ? Infinity : 1;
  return editDistance(given, name, most);
}

/**
 * Insertions, deletions and replacements that turn one text into the other; infinite where they are more than `most`. A
 * file may have a million names that are near to none: only what can be near is looked at.
 */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1);
      least = Math.min(least, distance);
      next.push(distance);
    }
    if (least > most) return Infinity;
    row = next;
  }
  const distance = row[other.length]!;
  return distance <= most ? distance : Infinity;
}
