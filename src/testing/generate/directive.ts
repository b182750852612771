/** One line of a configuration: a keyword and its arguments, in the ways that they can be written. */
import fc from 'fast-check';
import type { Build, KeywordFacts } from '../../openssh/keyword.ts';
import { argvSplitSince } from '../../syntax/words.ts';
import { badArguments } from './bad-arguments.ts';
import { choice, inAnyCase, mostly } from './choice.ts';
import { type Arguments, goodArguments } from './good-arguments.ts';

interface Form {
  readonly indentation: string;
  readonly name: string;
  readonly separator: string;
  readonly quote: string;
  readonly between: string;
  readonly end: string;
}

function formOf(keyword: string, build: Build): fc.Arbitrary<Form> {
  return fc.record({
    indentation: mostly(choice('', '  '), choice('\t', '    ', ' \r', '= ')),
    name: mostly(inAnyCase(choice(keyword)), choice(`"${keyword}"`)),
    separator: mostly(choice(' '), choice('\t', '  ', '=', ' = ', '= ', ' =', ' \t ')),
    quote: mostly(choice(''), choice('"', '"', "'", 'partial')),
    between: mostly(choice(' '), choice('\t', '   ')),
    end: mostly(
      choice(''),
      choice(' ', '\r', '\t', '\f', ...(build.release >= argvSplitSince ? [' # c', ' #', '\t# "'] : [])),
    ),
  });
}

/** What is quoted lest it fall into parts: blanks, quotes, a `#` in front, nothing at all; `=` did so up to 8.6. */
const fallsApart = /^$|^#|[\s"'\\=]/;

function quoted(text: string, quote: string, { release }: Build): string {
  const knowsEscapes = release >= argvSplitSince;
  if (quote === 'partial' && knowsEscapes && !fallsApart.test(text)) return `${text.slice(0, 1)}"${text.slice(1)}"`;
  const mark = quote === "'" && knowsEscapes ? "'" : '"';
  if (quote === '' && !fallsApart.test(text)) return text;
  return mark + (knowsEscapes ? text.replaceAll(/\\(?=["'\\])|["']/g, String.raw`\$&`) : text) + mark;
}

function isRaw(keyword: KeywordFacts): boolean {
  return 'skipsEquals' in keyword.argument;
}

/** The text of a line. A value that takes the rest of its line is written as it is. */
function lineOf(keyword: KeywordFacts, args: Arguments, build: Build): fc.Arbitrary<string> {
  return fc.tuple(formOf(keyword.keyword, build), args).map(([form, values]) => {
    const { indentation, name, separator, quote, between, end } = form;
    // Behind a quoted keyword `=` belongs to the value, and 8.6 wants a blank there.
    const afterName = name.startsWith('"') ? ' ' : separator;
    const rest = isRaw(keyword) ? values.join(' ') : values.map((value) => quoted(value, quote, build)).join(between);
    return `${indentation}${name}${afterName}${rest}${end}`;
  });
}

/** A line that OpenSSH takes, or nearly always takes. */
export function goodLine(keyword: KeywordFacts, build: Build): fc.Arbitrary<string> {
  return lineOf(keyword, goodArguments(keyword, build), build);
}

/** A line whose arguments are of doubtful worth. */
export function badLine(keyword: KeywordFacts, others: readonly KeywordFacts[], build: Build): fc.Arbitrary<string> {
  return lineOf(keyword, badArguments(keyword, others, build), build);
}
