/**
 * OpenSSH releases and ranges of them.
 *
 * A release is written as its version says (`9.2`) and held as `100 * major + minor`, so that releases compare as
 * numbers. Portable suffixes are dropped: `9.9p2` is 9.9.
 */

/** `902` for 9.2, `1005` for 10.5. */
export type Release = number;

/** The releases that will read a file, oldest first, never empty. */
export interface ReleaseRange {
  /** The range as the user wrote it. */
  readonly text: string;
  readonly releases: readonly Release[];
  readonly oldest: Release;
  readonly newest: Release;
}

/** Every release whose reading is known, oldest first: 8.0 to 8.9, 9.0 to 9.9, 10.0 to 10.5. */
export const knownReleases: readonly Release[] = [
  800, 801, 802, 803, 804, 805, 806, 807, 808, 809, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 1000, 1001, 1002,
  1003, 1004, 1005,
];

/** What supported distributions ship, RHEL 8 (8.0) aside. */
export const defaultRange = '>=8.7';

/** The same, without the time that it takes to read it: most runs have no other. */
export function defaultReleases(): ReleaseRange {
  const releases = knownReleases.filter((release) => release >= 807);
  return { text: defaultRange, releases, oldest: releases[0]!, newest: releases.at(-1)! };
}

/** `9.2` for 902. */
export function formatRelease(release: Release): string {
  return `${Math.floor(release / 100)}.${release % 100}`;
}

const releaseGrammar = String.raw`(?:OpenSSH_)?\d{1,3}\.\d{1,2}(?:p\d+)?`;
const boundGrammar = String.raw`(?:(?:>=|<=|>|<|=)\s*)?${releaseGrammar}`;

/** The grammar of a range, as a regular expression of JSON Schema. */
export const rangeGrammar = String.raw`^\s*(?:${releaseGrammar}\s+-\s+${releaseGrammar}|${boundGrammar}(?:(?:\s*,\s*|\s+|(?=[<=>]))${boundGrammar})*)\s*$`;

const wholeRelease = new RegExp(`^${releaseGrammar}$`);
const wholeRange = new RegExp(rangeGrammar);
const bounds = new RegExp(String.raw`(>=|<=|>|<|=)?\s*(${releaseGrammar})`, 'g');

/** Reads `9.2`, `9.2p1` or `OpenSSH_9.2p1`; undefined for anything else. The release need not be a known one. */
export function parseRelease(text: string): Release | undefined {
  return wholeRelease.test(text.trim()) ? toRelease(text) : undefined;
}

function toRelease(text: string): Release {
  const [major, minor] = text.match(/\d+/g)!;
  return Number(major) * 100 + Number(minor);
}

/**
 * Reads a range: one release (`9.2`), comparisons (`>=8.4`, `>=8.4 <9.9`), or two ends (`8.0 - 9.9`, both included).
 * Returns the sentence that says what is wrong where it cannot be read or holds no known release.
 */
export function parseReleaseRange(text: string): ReleaseRange | string {
  const accepts = rangePredicate(text);
  if (!accepts) {
    return `Cannot read the OpenSSH range ${JSON.stringify(text)}: write one release (9.2), a bound (>=8.4) or two ends (8.0 - 9.9).`;
  }
  const releases = knownReleases.filter(accepts);
  const [oldest, newest] = [releases[0], releases.at(-1)];
  if (oldest === undefined || newest === undefined) {
    const ends = `${formatRelease(knownReleases[0]!)} to ${formatRelease(knownReleases.at(-1)!)}`;
    return `The OpenSSH range ${JSON.stringify(text)} holds no release that ssh-lint knows (${ends}).`;
  }
  return { text: text.trim(), releases, oldest, newest };
}

function rangePredicate(text: string): ((release: Release) => boolean) | undefined {
  if (!wholeRange.test(text)) return undefined;
  const found = [...text.matchAll(bounds)].map(([, operator, release]) => ({ operator, release: toRelease(release!) }));
  if (/\s-\s/.test(text)) {
    const [low, high] = found;
    return (release) => release >= low!.release && release <= high!.release;
  }
  const tests = found.map(({ operator, release }) => comparison(operator ?? '=', release));
  return (release) => tests.every((test) => test(release));
}

function comparison(operator: string, bound: Release): (release: Release) => boolean {
  switch (operator) {
    case '>=':
      return (release) => release >= bound;
    case '<=':
      return (release) => release <= bound;
    case '>':
      return (release) => release > bound;
    case '<':
      return (release) => release < bound;
    default:
      return (release) => release === bound;
  }
}
