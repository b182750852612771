/** Other ways to write the same configuration, which must give the same findings and the same fixes. */
import { applyEdits } from '../linter/fix.ts';
import { knownReleases } from '../openssh/release.ts';
import type { Edit } from '../rule/finding.ts';
import type { Line } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import { linesOf } from '../syntax/text.ts';
import type { ConfigText } from './config-text.ts';

export type VariantName = 'crlf' | 'no-last-newline' | 'tabs' | 'equals' | 'case';

export interface Variant {
  readonly name: VariantName;
  readonly description: string;
  /** How many columns to the right every place moves. */
  readonly shift: number;
  rewrite(config: ConfigText): string;
  /** A text with one form for what a fix may write in either. */
  comparable(config: ConfigText): string;
}

export const variants: readonly Variant[] = [
  {
    name: 'crlf',
    description: 'with CRLF',
    shift: 0,
    rewrite: ({ text }) => text.replaceAll('\n', '\r\n'),
    comparable: ({ text }) => text,
  },
  {
    name: 'no-last-newline',
    description: 'without a last newline',
    shift: 0,
    rewrite: withoutLastNewline,
    comparable: withoutLastNewline,
  },
  {
    name: 'tabs',
    description: 'indented with tabs',
    shift: 1,
    rewrite: ({ text }) => text.replaceAll(/^[ \t]*(?=\S)/gm, (indentation) => '\t'.repeat(indentation.length + 1)),
    comparable: ({ text }) => text.replaceAll(/^[ \t]+/gm, ''),
  },
  {
    name: 'equals',
    description: 'with = after the keyword',
    shift: 0,
    rewrite: withEquals,
    comparable: withEquals,
  },
  {
    name: 'case',
    description: 'with keywords in capitals',
    shift: 0,
    rewrite: withCapitals,
    comparable: withCapitals,
  },
];

function withoutLastNewline({ text }: ConfigText): string {
  return text.replace(/\n$/, '');
}

/** One blank becomes the `=`, so that every place stays where it is. */
function withEquals(config: ConfigText): string {
  return editLines(config, (line, text) => {
    if (!('args' in line) || line.args.length === 0) return undefined;
    const { end } = line.keyword;
    const onlyBlanks = /^[ \t]+$/.test(text.slice(end, line.args[0]!.start));
    return onlyBlanks ? { start: end, end: end + 1, text: '=' } : undefined;
  });
}

function withCapitals(config: ConfigText): string {
  return editLines(config, (line, text) => {
    if (!('keyword' in line) || !line.keyword) return undefined;
    const { start, end } = line.keyword;
    return { start, end, text: text.slice(start, end).toUpperCase() };
  });
}

type LineEdit = Omit<Edit, 'path'>;

function editLines(config: ConfigText, editOf: (line: Line, text: string) => LineEdit | undefined): string {
  const file = parse({ ...config, path: 'sample', release: knownReleases.at(-1)! });
  const edits = [...linesOf(file)].flatMap((line) => editOf(line, config.text) ?? []);
  return applyEdits(
    config.text,
    edits.map((edit) => ({ path: file.path, ...edit })),
  );
}
