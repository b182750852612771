/** Keywords that a comment names. */
import { allKeywordNames } from '../openssh/keyword-names.ts';

interface KeywordNames {
  /** Every keyword of both dialects, in lower case. */
  readonly all: ReadonlySet<string>;
  /** Those that no one writes by chance: `ControlMaster`, not `Port`. */
  readonly unmistakable: ReadonlySet<string>;
}

let names: KeywordNames | undefined;

/** The names of all keywords, OpenSSH's and vendors', old and new. */
export function keywordNames(): KeywordNames {
  return (names ??= collectNames());
}

function collectNames(): KeywordNames {
  const keywords = allKeywordNames();
  const unmistakable = keywords.filter((keyword) => /[a-z\d][A-Z]/.test(keyword) && keyword !== 'KeepAlive');
  const lower = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((name) => name.toLowerCase()));
  return { all: lower(keywords), unmistakable: lower(unmistakable) };
}
