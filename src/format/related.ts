/** Which of the other places that a finding speaks of are told to people. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding, Place, Related } from '../rule/finding.ts';

/** Places told of one finding; the others are counted. */
const mostRelated = 5;

export interface ShownRelated {
  /** Those in the finding's own file, which stand in its excerpt. */
  readonly here: readonly Related[];
  readonly elsewhere: readonly Related[];
  /** How many are left out. */
  readonly untold: number;
}

export function shownRelated({ related }: Finding, file: LintedFile): ShownRelated {
  const shown = related.slice(0, mostRelated);
  return {
    here: shown.filter(({ place }) => place.path === file.path),
    elsewhere: shown.filter(({ place }) => place.path !== file.path),
    untold: related.length - shown.length,
  };
}

/** `etc/ssh/sshd_config:2:21`, still to be escaped. */
export function placeText({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}
