/** Every name of a keyword. The list is made when ssh-lint is built, so that asking for it reads no table. */
import { dialects } from './dialect.ts';
import { keywordsOf } from './keyword.ts';

/** As the manuals write them, of both dialects, OpenSSH's and vendors', old and new. */
export function allKeywordNames(): readonly string[] {
  return dialects.flatMap((dialect) => keywordsOf(dialect).map(({ keyword }) => keyword));
}
