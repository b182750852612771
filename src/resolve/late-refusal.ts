/** A refusal that comes once the files are read. */
import { unusableList } from '../directive/algorithm-list.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { type KeywordFacts, keywordsOf } from '../openssh/keyword.ts';
import type { Origin } from './model.ts';
import type { PrintContext } from './printed-line.ts';

export interface LateRefusal {
  /** As the manual spells it; undefined where the command line of ssh is to blame. */
  readonly keyword: string | undefined;
  /** Undefined where no directive is to blame. */
  readonly origin: Origin | undefined;
  /** What is wrong, as a clause. */
  readonly reason: string;
}

/** The values in force; none of a keyword for which the text does not decide what is. */
export interface LateContext extends PrintContext {
  /** Whether the text decides what is in force for a keyword. */
  isCertain(keyword: string): boolean;
}

/** The variables that ssh finds set; undefined where nobody has told. */
export type Environment = Readonly<Record<string, string>> | undefined;

/** Lists of algorithms of which nothing is left that the build knows. */
export function unusableLists({ reader, held }: PrintContext): readonly LateRefusal[] {
  return listKeywords(reader.dialect).flatMap(({ keyword, argument }) => {
    const [stated] = held(keyword.toLowerCase());
    const reason = stated && unusableList(stated.value, argument.family, reader);
    return reason === undefined ? [] : [{ keyword, origin: stated!.origin, reason }];
  });
}

type ListKeyword = KeywordFacts & { readonly argument: Extract<KeywordFacts['argument'], { kind: 'algorithm-list' }> };

const listKeywordsOf = new Map<Dialect, readonly ListKeyword[]>();

/** The keywords in use whose values are lists of algorithms. */
function listKeywords(dialect: Dialect): readonly ListKeyword[] {
  const isList = (facts: KeywordFacts): facts is ListKeyword =>
    facts.status === 'active' && facts.argument.kind === 'algorithm-list';
  const found = listKeywordsOf.get(dialect) ?? keywordsOf(dialect).filter(isList);
  listKeywordsOf.set(dialect, found);
  return found;
}
