/** Text to lossless tree, as the reader of one release splits it. Never throws, never drops a byte. */
import type { Dialect } from '../openssh/dialect.ts';
import { type RawRest, takesRawRest } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';
import type {
  Argument,
  Block,
  BlockHeader,
  ConfigFile,
  Directive,
  Keyword,
  Line,
  MalformedReason,
  Pattern,
} from './ast.ts';
import { readCriteria } from './criteria.ts';
import { type PhysicalLine, type Source, logicalLine } from './source.ts';
import {
  type Word,
  type Words,
  argvSplitSince,
  isBlank,
  readDelimited,
  splitArguments,
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
  const blocks: Block[] = [];
  const hasNul = text.includes('\0');
  let header: BlockHeader | undefined;
  let lines: Line[] = [];
  let blockStart = 0;
  const closeBlock = (end: number): void => {
    const directives = lines.filter((line): line is Directive => line.type === 'Directive');
    blocks.push({ type: 'Block', start: blockStart, end, header, lines, directives });
  };

  for (let start = 0, number = 1; start < text.length; ) {
    const { source, physical, lineCount } = logicalLine(text, { start, number, dialect, release, hasNul });
    const line = parseLine(source, physical, { dialect, release });
    if (line.type === 'Host' || line.type === 'Match') {
      closeBlock(start);
      header = line;
      lines = [];
      blockStart = start;
    } else {
      lines.push(line);
    }
    start = physical.next;
    number += lineCount;
  }
  closeBlock(text.length);
  return { type: 'ConfigFile', start: 0, end: text.length, path, dialect, release, text, blocks };
}

interface Reader {
  readonly dialect: Dialect;
  readonly release: Release;
}

function parseLine(source: Source, physical: PhysicalLine, reader: Reader): Line {
  const { text } = source;
  const end = trimEnd(text, source.start, source.end);
  let start = source.start;
  while (start < end && isIndentation(text.charCodeAt(start))) start++;
  if (start >= end) return { type: 'Blank', ...physical, start: source.offset(start), end: source.offset(end) };
  if (text.charCodeAt(start) === 0x23) {
    return { type: 'Comment', ...physical, start: source.offset(start), end: source.offset(end) };
  }
  const head = readKeyword(source, end);
  const whole = { ...physical, start: source.offset(start), end: source.offset(end) };
  if (!head) return { type: 'Malformed', ...whole, reason: 'ignored-line', keyword: undefined };
  if (head.keyword.text.startsWith('#')) return { type: 'Comment', ...whole, start: head.keyword.start };
  return parseDirective({ source, physical, end, ...head }, reader);
}

interface Head {
  readonly keyword: Keyword;
  /** Where the arguments begin in the source. */
  readonly next: number;
}

/** The keyword; undefined where `strdelim` yields nothing, for which OpenSSH passes over the line without a word. */
function readKeyword(source: Source, end: number): Head | undefined {
  const { text } = source;
  let step = readDelimited(text, source.start, end);
  if (step?.word.value === '') step = readDelimited(text, step.next, end);
  if (!step || step.word.value === '') return undefined;
  const { value: written } = step.word;
  const keyword: Keyword = {
    type: 'Keyword',
    start: source.offset(step.word.start),
    end: source.offset(step.word.end),
    text: written,
    name: written.toLowerCase(),
  };
  return { keyword, next: step.next };
}

interface Statement extends Head {
  readonly source: Source;
  readonly physical: PhysicalLine;
  /** The end of what OpenSSH reads of the line. */
  readonly end: number;
}

function parseDirective(statement: Statement, reader: Reader): Line {
  const { source, physical, keyword, next, end } = statement;
  const malformed = (reason: MalformedReason): Line => ({
    type: 'Malformed',
    ...physical,
    start: keyword.start,
    end: source.offset(end),
    reason,
    keyword,
  });
  if (reader.release >= argvSplitSince && next >= end) return malformed('no-argument');
  const split = splitRest(statement, reader);
  if (!split) return malformed('invalid-quotes');

  const args = split.words.map((word): Argument => ({ type: 'Argument', ...located(source, word) }));
  const commentStart = split.commentStart === undefined ? undefined : source.offset(split.commentStart);
  const base = {
    ...physical,
    start: keyword.start,
    end: args.at(-1)?.end ?? keyword.end,
    keyword,
    args,
    trailingComment:
      commentStart === undefined
        ? undefined
        : ({ type: 'TrailingComment', start: commentStart, end: source.offset(end) } as const),
  };
  if (keyword.name === 'host' && reader.dialect === 'ssh_config') {
    return { type: 'Host', ...base, patterns: args.map(toPattern) };
  }
  if (keyword.name === 'match') {
    const content = { source, next, end: contentEndOf(statement, reader) };
    return { type: 'Match', ...base, criteria: readCriteria(content, args, reader.release) };
  }
  return { type: 'Directive', ...base };
}

/** Splits what follows the keyword; undefined where a quote is not closed. */
function splitRest(statement: Statement, reader: Reader): Words | undefined {
  const { source, keyword, next, end } = statement;
  const { text } = source;
  const contentEnd = contentEndOf(statement, reader);
  const words =
    reader.release >= argvSplitSince
      ? splitArguments(text, next, contentEnd)
      : { words: splitDelimited(text, next, contentEnd), commentStart: oldCommentStart(statement, reader) };
  const raw = words && takesRawRest(reader.dialect, keyword.name, reader.release);
  return raw ? splitRaw(text, { start: next, end: contentEnd, lineEnd: end }, raw) : words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the line ends, with what the reader cut off as a comment. */
  readonly lineEnd: number;
}

/** The whole rest of the line as one word, for the keywords that take it as it is. */
function splitRaw(text: string, { start, end, lineEnd }: Stretch, { skipsEquals, cutsAtHash }: RawRest): Words {
  let from = start;
  while (from < end && (isBlank(text.charCodeAt(from)) || (skipsEquals && text[from] === '='))) from++;
  const hash = cutsAtHash ? text.indexOf('#', from) : -1;
  const isCut = hash !== -1 && hash < end;
  const to = isCut ? trimEnd(text, from, hash) : end;
  const commentStart = isCut ? hash : end < lineEnd ? text.indexOf('#', end) : undefined;
  return { words: from < to ? [{ start: from, end: to, value: text.slice(from, to) }] : [], commentStart };
}

function contentEndOf(statement: Statement, reader: Reader): number {
  const { source, next, end } = statement;
  const commentStart = oldCommentStart(statement, reader);
  return commentStart === undefined ? end : trimEnd(source.text, next, commentStart);
}

/**
 * Where the readers before 8.7 cut a line: at its first `#`, wherever it stands (servconf.c, and readconf.c of 8.5 and
 * 8.6); the client before 8.5 knows no trailing comment.
 */
function oldCommentStart({ source, next, end }: Statement, { dialect, release }: Reader): number | undefined {
  if (release >= argvSplitSince || (dialect === 'ssh_config' && release < 805)) return undefined;
  const cut = source.text.indexOf('#', next);
  return cut === -1 || cut >= end ? undefined : cut;
}

function toPattern(argument: Argument): Pattern {
  const negated = argument.value.startsWith('!');
  const value = negated ? argument.value.slice(1) : argument.value;
  return { type: 'Pattern', start: argument.start, end: argument.end, value, negated };
}

function located(source: Source, word: Word): Word {
  return { start: source.offset(word.start), end: source.offset(word.end), value: word.value };
}

function isIndentation(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
