/** Text to lossless tree, as the reader of one release splits it. Never throws, never drops a byte. */
import type { Dialect } from '../openssh/dialect.ts';
import { type RawRest, keywordName, takesRawRest } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import type {
  Argument,
  Block,
  BlockHeader,
  ConfigFile,
  Directive,
  Keyword,
  Line,
  Pattern,
  TrailingComment,
} from './ast.ts';
import { readCriteria } from './criteria.ts';
import { type PhysicalLine, type Source, logicalLine } from './source.ts';
import {
  type Word,
  type Words,
  argvSplitSince,
  hash,
  isBlank,
  readDelimited,
  splitArguments,
  splitAtBlanks,
  splitDelimited,
  trimEnd,
} from './words.ts';

export interface ParseInput {
  /** As reports name the file. */
  readonly path: string;
  readonly dialect: Dialect;
  readonly release: Release;
  readonly text: string;
}

/** The tree of a file as `release` reads it. Any text gives a tree; what OpenSSH refuses becomes a `Malformed` line. */
export function parse({ path, dialect, release, text }: ParseInput): ConfigFile {
  const mayHoldNul = text.includes('\0');
  const blocks = new Blocks();
  for (let start = 0, number = 1; start < text.length;) {
    const { source, physical, lineCount } = logicalLine(text, { start, number, dialect, release, mayHoldNul });
    blocks.add(parseLine(source, physical, { dialect, release }));
    start = physical.next;
    number += lineCount;
  }
  return {
    type: 'ConfigFile',
    start: 0,
    end: text.length,
    path,
    dialect,
    release,
    text,
    blocks: blocks.close(text.length),
  };
}

/** Lines, parted into blocks. */
class Blocks {
  readonly #blocks: Block[] = [];
  /** Of all blocks: an array that grows holds room for more, which thousands of short ones would each keep. */
  readonly #lines: Line[] = [];
  readonly #directives: Directive[] = [];
  #header: BlockHeader | undefined;
  #start = 0;
  #firstLine = 0;
  #firstDirective = 0;

  add(line: Line): void {
    if (line.type === 'Host' || line.type === 'Match') {
      this.#closeBlock(line.lineStart);
      this.#header = line;
    } else {
      this.#lines.push(line);
      if (line.type === 'Directive') this.#directives.push(line);
    }
  }

  close(end: number): readonly Block[] {
    this.#closeBlock(end);
    return this.#blocks;
  }

  #closeBlock(end: number): void {
    const lines = this.#lines.slice(this.#firstLine);
    const directives = this.#directives.slice(this.#firstDirective);
    this.#blocks.push({ type: 'Block', start: this.#start, end, header: this.#header, lines, directives });
    this.#start = end;
    this.#firstLine = this.#lines.length;
    this.#firstDirective = this.#directives.length;
  }
}

interface Reader {
  readonly dialect: Dialect;
  readonly release: Release;
}

/** A line of a tree as another release reads it. Line breaks stay where they are, but for NUL bytes in an sshd_config. */
export function parseLineAs({ text, dialect }: ConfigFile, { line, lineStart }: Line, release: Release): Line {
  const { source, physical } = logicalLine(text, {
    start: lineStart,
    number: line,
    dialect,
    release,
    mayHoldNul: true,
  });
  return parseLine(source, physical, { dialect, release });
}

// The nodes below are written out field by field: spreading objects made parsing four times slower.

function parseLine(source: Source, physical: PhysicalLine, reader: Reader): Line {
  const { text } = source;
  const indented = skipIndentation(text, source.start, source.end);
  // sshd's loader takes the indentation off; ssh reads it as an empty word, of which it passes over one.
  const from = reader.dialect === 'sshd_config' ? indented : source.start;
  const lineEnd = trimEnd(text, from, source.end);
  const first = Math.min(indented, lineEnd);
  const { line, lineStart, next } = physical;
  const start = source.offset(first);
  const end = source.offset(lineEnd);
  if (first === lineEnd) return { type: 'Blank', start, end, line, lineStart, next };
  if (text.charCodeAt(first) === hash) return { type: 'Comment', start, end, line, lineStart, next };

  const cut = cutsAtHash(reader) ? hashIn(text, first, lineEnd) : undefined;
  const contentEnd = cut === undefined ? lineEnd : trimEnd(text, first, cut);
  const head = readKeyword(text, from, contentEnd);
  if (!head) {
    return { type: 'Malformed', start, end, line, lineStart, next, reason: 'ignored-line', keyword: undefined };
  }
  if (head.word.value.startsWith('#')) {
    return { type: 'Comment', start: source.offset(text.indexOf('#', from)), end, line, lineStart, next };
  }
  const keyword = toKeyword(source, head.word, reader.dialect);
  return parseDirective({ source, physical, keyword, next: head.next, end: contentEnd, cut, lineEnd }, reader);
}

/** The keyword; undefined where `strdelim` yields nothing, for which OpenSSH passes over the line without a word. */
function readKeyword(text: string, from: number, end: number): { word: Word; next: number } | undefined {
  let step = readDelimited(text, from, end);
  if (step?.word.value === '') step = readDelimited(text, step.next, end);
  return step?.word.value === '' ? undefined : step;
}

function toKeyword(source: Source, { start, end, value }: Word, dialect: Dialect): Keyword {
  const { text, name, canonical } = keywordName(dialect, value);
  return { type: 'Keyword', start: source.offset(start), end: source.offset(end), text, name, canonical };
}

interface Statement {
  readonly source: Source;
  readonly physical: PhysicalLine;
  readonly keyword: Keyword;
  /** Where the arguments begin in the source. */
  readonly next: number;
  /** The end of what OpenSSH reads of the line. */
  readonly end: number;
  /** Where the reader cut a comment off before it looked at the words. */
  readonly cut: number | undefined;
  readonly lineEnd: number;
}

function parseDirective(statement: Statement, reader: Reader): Line {
  const { source, physical, keyword, end: contentEnd, lineEnd } = statement;
  const split =
    reader.release >= argvSplitSince && statement.next >= contentEnd ? 'no-argument' : splitRest(statement, reader);
  const { line, lineStart, next } = physical;
  const { start } = keyword;
  if (typeof split === 'string') {
    return { type: 'Malformed', start, end: source.offset(lineEnd), line, lineStart, next, reason: split, keyword };
  }
  const args = split.words.map((word) => toArgument(source, word));
  const end = args.length > 0 ? args.at(-1)!.end : keyword.end;
  const trailingComment = toTrailingComment(source, split.commentStart, lineEnd);
  if (keyword.name === 'host' && reader.dialect === 'ssh_config') {
    const patterns = args.map(toPattern);
    return { type: 'Host', start, end, line, lineStart, next, keyword, args, trailingComment, patterns };
  }
  if (keyword.name === 'match') {
    const criteria = readCriteria(statement, args, reader.release);
    return { type: 'Match', start, end, line, lineStart, next, keyword, args, trailingComment, criteria };
  }
  return { type: 'Directive', start, end, line, lineStart, next, keyword, args, trailingComment };
}

function toArgument(source: Source, { start, end, value }: Word): Argument {
  return { type: 'Argument', start: source.offset(start), end: source.offset(end), value };
}

function toTrailingComment(source: Source, start: number | undefined, end: number): TrailingComment | undefined {
  return start === undefined
    ? undefined
    : { type: 'TrailingComment', start: source.offset(start), end: source.offset(end) };
}

/** Splits what follows the keyword. */
function splitRest(
  { source, keyword, next, end, cut }: Statement,
  { dialect, release }: Reader,
): Words | 'invalid-quotes' {
  const { text } = source;
  const words =
    release >= argvSplitSince
      ? splitArguments(text, next, end)
      : { words: (keyword.name === 'setenv' ? splitAtBlanks : splitDelimited)(text, next, end), commentStart: cut };
  if (!words) return 'invalid-quotes';
  const raw = takesRawRest(dialect, keyword.name, release);
  return raw ? splitRaw(text, { start: next, end, cut }, raw) : words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the reader cut a comment off. */
  readonly cut: number | undefined;
}

/** The whole rest of the line as one word, for the keywords that take it as it is. */
function splitRaw(text: string, { start, end, cut }: Stretch, { skipsEquals, cutsAtHash: cuts }: RawRest): Words {
  let from = start;
  while (from < end && (isBlank(text.charCodeAt(from)) || (skipsEquals && text[from] === '='))) from++;
  const cutAt = cuts ? hashIn(text, from, end) : undefined;
  const to = cutAt === undefined ? end : trimEnd(text, from, cutAt);
  // Of `ProxyCommand = =` the command is empty, but there.
  const isThere = from < to || (skipsEquals && !cuts && start < end);
  const words = isThere ? [{ start: from, end: to, value: text.slice(from, to) }] : [];
  return { words, commentStart: cutAt ?? cut };
}

/**
 * Whether the reader cuts every line at its first `#`, wherever it stands: before 8.7, in servconf.c, and in readconf.c
 * of 8.5 and 8.6; the client before 8.5 knows no trailing comment.
 */
function cutsAtHash({ dialect, release }: Reader): boolean {
  return release < argvSplitSince && (dialect === 'sshd_config' || release >= 805);
}

/** The search stays within the line, so that a long file without a `#` is not scanned to its end for each of them. */
function hashIn(text: string, start: number, end: number): number | undefined {
  const index = text.slice(start, end).indexOf('#');
  return index === -1 ? undefined : start + index;
}

function toPattern(argument: Argument): Pattern {
  const negated = argument.value.startsWith('!');
  const value = negated ? argument.value.slice(1) : argument.value;
  return { type: 'Pattern', start: argument.start, end: argument.end, value, negated };
}

function skipIndentation(text: string, start: number, end: number): number {
  let index = start;
  while (index < end && isIndentation(text.charCodeAt(index))) index++;
  return index;
}

function isIndentation(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
