import {
  type Argument,
  type ConfigFile,
  type Line,
  type Range,
  type Release,
  type ReportedFix,
  type ReportedSuggestion,
  defineRule,
  holdsPlaceholder,
  parseLineAs,
  refusedHere,
  refuserOf,
  textOf,
} from '../../src/rule/index.ts';
import { openQuote } from './open-quote.ts';

export default defineRule({
  meta: {
    description: 'Require quotes that are closed, and that every release in range reads alike',
    why: `
Since OpenSSH 8.7 a line is split much as a shell would: single and double quotes hold words together and a backslash
takes the meaning from a quote. A quote that is never closed, be it the apostrophe of a message to the user, makes \`ssh\`
and \`sshd\` refuse the whole file. That holds for commands too, though they are handed on with their quotes, and for
keywords that are ignored.

Up to 8.6, and on \`Match\` lines up to 9.8, only double quotes count. There \`'a b'\` is two words with an apostrophe each,
and a double quote that is not closed makes OpenSSH drop the rest of the line. The finding is reported where a release in
range reads the line otherwise than the newest one does; double quotes around the whole word are read alike by all.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ signs: ['quote'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host mac
    IdentityFile "~/My Keys/id_ed25519
`,
        good: `
Host mac
    IdentityFile "~/My Keys/id_ed25519"
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
Match Group backup
    ForceCommand echo Don't
`,
        good: `
Match Group backup
    ForceCommand echo "Don't"
`,
      },
    ],
    references: ['argv_split and strdelim in misc.c', 'OpenSSH 8.7 release notes'],
    messages: {
      unclosed: 'This quote is never closed: {{program}} refuses the file and {{outcome}}.',
      dropped: 'This quote is never closed: {{program}} drops the rest of the line, {{lost}}.',
      older: '{{program}} knows double quotes alone on this line: it reads {{old}} where newer releases read {{new}}.',
      refused:
        '{{program}} knows double quotes alone on this line: it reads {{old}} where newer releases read {{new}}, refuses the file and {{outcome}}.',
    },
    options: {},
  },

  create(context) {
    const { file, releases, report } = context;
    const olderThan = (limit: Release): readonly Release[] => releases.releases.filter((each) => each < limit);
    const [older, olderMatch] = [olderThan(argumentsSince), olderThan(matchArgumentsSince)];
    const since = releases.releases.filter((release) => release >= argumentsSince);

    const checkOlder = (line: Statement, asOld: Line): void => {
      const [ignorant, limit] = line.type === 'Match' ? [olderMatch, matchArgumentsSince] : [older, argumentsSince];
      const asNew = releases.newest >= limit ? line : parseLineAs(file, line, limit);
      const quoted = 'args' in asNew ? asNew.args.filter((argument) => isQuotedAnew(textOf(file, argument))) : [];
      const [old, now] = [wordsOf(asOld), wordsOf(asNew)];
      if (old === now || quoted.length === 0) return;
      const fix = inDoubleQuotes(file, quoted, line);
      const told = { at: quoted[0]!, ...(fix && { fix }) };
      const refused = refusedHere(context).find((each) => each.line === line && each.topic === 'quotes');
      const refuser = refuserOf(file.dialect, refused?.refusal.releases ?? ignorant, releases);
      const data = { ...refuser, old, new: now };
      if (refused) report({ messageId: 'refused', data, ...told });
      else report({ messageId: 'older', data, severity: 'warning', ...told });
    };

    const checkDropped = (asOld: Line): void => {
      const lost = older.length > 0 ? droppedFrom(file, asOld) : undefined;
      if (!lost) return;
      const { program } = refuserOf(file.dialect, older, releases);
      const at = { start: lost.start, end: lost.start + 1 };
      report({ messageId: 'dropped', data: { program, lost: textOf(file, lost) }, at, severity: 'warning' });
    };

    const checkStatement = (line: Statement): void => {
      const ignorant = line.type === 'Match' ? olderMatch : older;
      if (ignorant.length === 0 || !usesQuotes(file, line) || isFilledIn(file, line)) return;
      const asOld = parseLineAs(file, line, ignorant.at(-1)!);
      checkOlder(line, asOld);
      checkDropped(asOld);
    };

    return {
      Malformed(line) {
        if (line.reason !== 'invalid-quotes' || isFilledIn(file, line)) return;
        const quote = openQuote(file.text, line.keyword?.end ?? line.start, line.end);
        const at = quote === undefined ? line : { start: quote, end: quote + 1 };
        const suggest = quote === undefined ? [] : remedies(file, line, quote);
        report({ messageId: 'unclosed', data: { ...refuserOf(file.dialect, since, releases) }, at, suggest });
      },
      Directive: checkStatement,
      Host: checkStatement,
      Match: checkStatement,
    };
  },
});

type Statement = Extract<Line, { args: unknown }>;

/** The first release with the tokenizer that knows single quotes and escapes. */
const argumentsSince: Release = 807;

/** The first one that uses it for Match lines. */
const matchArgumentsSince: Release = 909;

/** Whether the line is a template's. A `$` tells nothing here: it is the shell's that a command is handed to. */
function isFilledIn(file: ConfigFile, line: Line): boolean {
  const text = textOf(file, line);
  return !/^["']?[A-Za-z]/.test(text) || holdsPlaceholder(text.replaceAll('$', ''));
}

function usesQuotes({ text }: ConfigFile, { lineStart, next }: Statement): boolean {
  return /['\\"]/.test(text.slice(lineStart, next));
}

/** Single quotes, escapes, and double quotes that something follows: what the former readers do not know. */
function isQuotedAnew(text: string): boolean {
  return /'|\\['"\\ ]|"[^"]*"[^ \t]/.test(text);
}

function wordsOf(line: Line): string {
  if (!('args' in line)) return '';
  const words =
    line.type === 'Match'
      ? line.criteria.flatMap(({ name, negated, value }) => [`${negated ? '!' : ''}${name}`, value ?? []].flat())
      : line.args.map(({ value }) => value);
  return words.map((word) => `[${word}]`).join(' ');
}

/** What a former reader drops of the line, from a double quote on that is not closed. */
function droppedFrom({ text }: ConfigFile, line: Line): Range | undefined {
  if (!('args' in line)) return undefined;
  const read = line.args.at(-1)?.end ?? line.keyword.end;
  const end = line.trailingComment?.start ?? line.next;
  const rest = text.slice(read, end).trimEnd();
  const quote = rest.split('"').length % 2 === 0 ? rest.indexOf('"') : -1;
  return quote === -1 ? undefined : { start: read + quote, end: read + rest.length };
}

/** A fix where every word can be written in double quotes: no release can escape one within them that all read alike. */
function inDoubleQuotes(file: ConfigFile, quoted: readonly Argument[], line: Statement): ReportedFix | undefined {
  if (quoted.some(({ value }) => /["\\]/.test(value) || value === '')) return undefined;
  const holdsName = line.type === 'Match' && quoted.some(({ value }) => value.includes('='));
  if (holdsName) return undefined;
  return {
    safety: 'unsafe',
    title: 'Write double quotes, which every release reads',
    edits: quoted.map((argument) => ({ file, range: argument, text: `"${argument.value}"` })),
    changes: [line.keyword.canonical],
  };
}

/** A quote at the start of a word was opened to be closed; within a word it is more likely an apostrophe. */
function remedies(file: ConfigFile, line: Line, quote: number): readonly ReportedSuggestion[] {
  const opensWord = /[ \t=]/.test(file.text[quote - 1]!);
  if (!opensWord) {
    const range = { start: quote, end: quote };
    return [{ title: 'Write a backslash in front of the quote', edits: [{ range, text: '\\' }] }];
  }
  const range = { start: line.end, end: line.end };
  return [{ title: 'Close the quote at the end of the line', edits: [{ range, text: file.text[quote]! }] }];
}
