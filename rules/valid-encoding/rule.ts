import {
  type Argument,
  type ConfigFile,
  type Keyword,
  type Line,
  type Range,
  type ReportedFix,
  type ReportedSuggestion,
  defineRule,
  holdsPlaceholder,
  oddBlank,
  parseLineAs,
  refuserOf,
  textOf,
} from '../../src/rule/index.ts';
import { byteOrderMarkOf, holdsOddBlank, isUtf16, nameOf, oddBlanks, replacementOf } from './odd-characters.ts';

export default defineRule({
  meta: {
    description: 'Disallow bytes that OpenSSH reads otherwise than an editor shows them',
    why: `
OpenSSH reads bytes and knows four blanks: space, tab, carriage return and the end of the line. It has no idea of a byte
order mark, which makes the first line an unknown keyword even where that line is a comment, and none of UTF-16, which
some editors and PowerShell's \`>\` write. A no-break space, as it comes along with text from a web page, a vertical tab
or a form feed that is not at the end of a line belong to the word they touch.

A NUL byte is worse, as nothing is refused. \`ssh\` reads no further on that line. \`sshd\` loses the end of the line with
the rest of it, so that the next line is glued to what stands in front of the NUL: behind a comment it vanishes.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ signs: ['odd-character'] }],
    examples: [
      { dialect: 'ssh_config', bad: '\u{feff}# hosts\nHost *\n', good: '# hosts\nHost *\n' },
      { dialect: 'sshd_config', bad: 'Port\u{a0}2222\n', good: 'Port 2222\n' },
    ],
    references: ['load_server_config in servconf.c', 'read_config_file_depth in readconf.c', 'WHITESPACE in misc.c'],
    messages: {
      byteOrderMark:
        'The file begins with a byte order mark, which OpenSSH takes for a part of the first keyword: {{program}} refuses the file and {{outcome}}.',
      utf16: 'The file is written in UTF-16, of which OpenSSH reads no line as an editor shows it.',
      nulInClient: 'There is a NUL byte on this line, and ssh reads no further on it.',
      nulInServer: 'There is a NUL byte on this line, and sshd glues the next line to what stands in front of it.',
      keyword:
        '{{character}} is no blank to OpenSSH: it is a part of the keyword, and {{program}} refuses the file and {{outcome}}.',
      argument: '{{character}} is no blank to OpenSSH: it is a part of the value.',
    },
    options: {},
  },

  create({ file, releases, report }) {
    const { text, dialect } = file;
    const refuser = refuserOf(dialect, releases.releases, releases);
    const wide = isUtf16(text);
    const mark = byteOrderMarkOf(text);

    const isSuspect = !wide && holdsOddBlank(text);

    const checkLine = (line: Line): void => {
      if (!isSuspect || !('keyword' in line) || !line.keyword || holdsPlaceholder(textOf(file, line))) return;
      const inKeyword = findIn(file, line.keyword);
      const inArgument = 'args' in line ? firstOf(line.args, (argument) => findIn(file, argument)) : undefined;
      const at = inKeyword ?? inArgument;
      if (!at) return;
      const common = { at, suggest: [replaceIn(file, line)] } as const;
      const character = nameOf(textOf(file, at));
      if (inKeyword) report({ messageId: 'keyword', data: { character, ...refuser }, ...common });
      else report({ messageId: 'argument', data: { character }, severity: 'warning', ...common });
    };

    return {
      ConfigFile() {
        if (wide) return report({ messageId: 'utf16', at: { start: 0, end: 1 } });
        if (mark !== '') {
          const at = { start: 0, end: mark.length };
          const fix = withoutMark(file, at);
          report({
            messageId: 'byteOrderMark',
            data: { ...refuser },
            at,
            ...(fix ? { fix } : { suggest: [removal(at)] }),
          });
        }
        const nul = text.indexOf('\0');
        const at = { start: nul, end: nul + 1 };
        if (nul === -1) return;
        // OpenSSH takes such a file, only not for what it seems to say.
        report({ messageId: dialect === 'ssh_config' ? 'nulInClient' : 'nulInServer', at, severity: 'warning' });
      },
      Directive: checkLine,
      Malformed: checkLine,
      Host: checkLine,
      Match: checkLine,
    };
  },
});

/**
 * The mark goes; what the line then says comes into force, so it has to be harmless. Undefined where
 * it decides over other lines, or is broken besides.
 */
function withoutMark(file: ConfigFile, mark: Range): ReportedFix | undefined {
  const [before] = file.blocks.flatMap(({ header, lines }) => (header ? [header, ...lines] : lines));
  const after = parseLineAs({ ...file, text: file.text.slice(mark.end) }, before!, file.release);
  const keyword = keywordOf(after);
  const opensMore = after.type === 'Host' || after.type === 'Match' || keyword?.name === 'include';
  if (opensMore || after.type === 'Malformed') return undefined;
  return {
    ...removal(mark),
    changes: [keywordOf(before!), keyword].flatMap((each) => each?.canonical ?? []),
  };
}

function removal(mark: Range): ReportedSuggestion {
  return { title: 'Remove the byte order mark', edits: [{ range: mark, text: '' }] };
}

function keywordOf(line: Line): Keyword | undefined {
  return 'keyword' in line ? line.keyword : undefined;
}

/** The place of an odd blank outside of quotes; the mark at the start of the file is told already. */
function findIn(file: ConfigFile, word: Keyword | Argument): Range | undefined {
  const text = textOf(file, word).replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const from = word.start === 0 ? byteOrderMarkOf(text).length : 0;
  const index = text.slice(from).search(oddBlank);
  const start = word.start + from + index;
  return index === -1 ? undefined : { start, end: start + 1 };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function replaceIn(file: ConfigFile, { start, end }: Range): ReportedSuggestion {
  const edits = [...file.text.slice(start, end).matchAll(oddBlanks)].map(({ 0: run, index }) => ({
    range: { start: start + index, end: start + index + run.length },
    text: replacementOf(run),
  }));
  return { title: 'Write plain blanks on this line', edits };
}
