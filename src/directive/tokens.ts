/** Percent tokens and variables, which most keywords leave unchecked until their value is used. */
import type { KeywordFacts } from '../openssh/keyword-facts.ts';
import { factsIn } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';

export interface TokenFault {
  /** `%Q` for an unknown token, `%` for one at the end, `${` where the bracket is not closed, `${}` for no name. */
  readonly token: string;
}

/**
 * What keeps the release from expanding a value of the keyword, as its reader stores it; undefined where nothing does.
 * `keyword` is its row. Whether a variable is set cannot be known.
 */
export function checkTokens(keyword: KeywordFacts, value: string, release: Release): TokenFault | undefined {
  const { tokensIn, ...facts } = factsIn(keyword, release);
  return findFault(expandedPart(value, tokensIn), facts);
}

/** What keeps `${NAME}` from being replaced in a text; undefined where nothing does. */
export function variableFault(text: string): TokenFault | undefined {
  return findFault(text, { tokens: [], expandsEnvironment: true });
}

/** Without any token, a `%` stands for itself. */
function findFault(
  text: string,
  { tokens, expandsEnvironment }: Pick<KeywordFacts, 'tokens' | 'expandsEnvironment'>,
): TokenFault | undefined {
  for (let index = 0; index < text.length; index++) {
    if (expandsEnvironment && text.startsWith('${', index)) {
      const close = text.indexOf('}', index);
      if (close === -1) return { token: '${' };
      if (close === index + 2) return { token: '${}' };
      index = close;
    } else if (tokens.length > 0 && text[index] === '%') {
      const token = tokenAt(text, index);
      if (!tokens.includes(token)) return { token };
      index++;
    }
  }
  return undefined;
}

/** What is wrong, as a clause. */
export function tokenReason({ token }: TokenFault): string {
  switch (token) {
    case '%':
      return 'nothing follows the % at the end';
    case '${':
      return 'a } is missing behind ${';
    case '${}':
      return 'the name of a variable is missing in ${}';
    default:
      return `${token} is no token that is known here`;
  }
}

function tokenAt(text: string, index: number): string {
  const letter = text.codePointAt(index + 1);
  return letter === undefined ? '%' : `%${String.fromCodePoint(letter)}`;
}

function expandedPart(value: string, tokensIn: KeywordFacts['tokensIn']): string {
  switch (tokensIn) {
    case 'values':
      return value.slice(value.indexOf('=') + 1);
    case 'socket-paths':
      return value.replace(/^(?:\d+|\[[^\]]*\]:\d+)(?= |$)/, '').replace(/ \[[^\]]*\]:\d+$/, '');
    default:
      return value;
  }
}
