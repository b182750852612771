/** Edits that add a directive to a block in the manner of the file. */
import type { Block, ConfigFile, Line } from '../syntax/ast.ts';
import type { ReportedEdit } from './rule.ts';

export interface NewDirective {
  /** As the manual writes it. */
  readonly keyword: string;
  readonly value: string;
  /** Keywords in lower case next to which it belongs, where the block has one of them. */
  readonly beside?: readonly string[];
}

/** Adds a directive to a block: beside its siblings, else after the last directive, else at the block's start. */
export function insertDirective(file: ConfigFile, block: Block, directive: NewDirective): ReportedEdit {
  const { keyword, value, beside = [] } = directive;
  const sibling = block.directives.findLast((line) => beside.includes(line.keyword.canonical));
  const anchor = sibling ?? commentedOut(file, block, keyword) ?? block.directives.at(-1) ?? block.header;
  const text = `${indentationOf(file, block)}${keyword} ${value}`;
  return anchor ? insertAfter(file, anchor, text) : insertAt(file, startOfFirst(block), text);
}

/** Adds a `Host *` block with one directive at the end of an ssh_config. */
export function appendHostBlock(file: ConfigFile, { keyword, value }: NewDirective): ReportedEdit {
  const newline = newlineOf(file);
  const indentation = file.blocks.map((block) => block.header && ownIndentation(file, block)).find(Boolean) ?? '    ';
  const blank = file.text === '' || /\n[ \t\r]*\n$/.test(file.text) ? '' : newline;
  const end = endsWithNewline(file) ? newline : '';
  const start = endsWithNewline(file) || file.text === '' ? '' : newline;
  const text = `${start}${blank}Host *${newline}${indentation}${keyword} ${value}${end}`;
  return { file, range: { start: file.end, end: file.end }, text };
}

/** `#ClientAliveInterval 0`: where stock files keep the place of a keyword. */
function commentedOut(file: ConfigFile, block: Block, keyword: string): Line | undefined {
  const pattern = new RegExp(`^#[ \\t]?${keyword}[ \\t=]+(?![ \\t=])\\S+[ \\t\\r]*$`, 'i');
  return block.lines.findLast((line) => line.type === 'Comment' && pattern.test(file.text.slice(line.start, line.end)));
}

function indentationOf(file: ConfigFile, block: Block): string {
  return ownIndentation(file, block) ?? (block.header ? '    ' : '');
}

function ownIndentation(file: ConfigFile, block: Block): string | undefined {
  const first = block.directives[0];
  return first && file.text.slice(first.lineStart, first.start);
}

function insertAfter(file: ConfigFile, line: Line, text: string): ReportedEdit {
  const newline = newlineOf(file);
  const ended = file.text[line.next - 1] === '\n';
  return { file, range: { start: line.next, end: line.next }, text: ended ? `${text}${newline}` : `${newline}${text}` };
}

function insertAt(file: ConfigFile, offset: number, text: string): ReportedEdit {
  return { file, range: { start: offset, end: offset }, text: `${text}${newlineOf(file)}` };
}

/** Before the comments that belong to the block that follows. */
function startOfFirst(block: Block): number {
  const lastBlank = block.lines.findLast((line) => line.type === 'Blank');
  return lastBlank?.next ?? block.start;
}

function endsWithNewline(file: ConfigFile): boolean {
  return file.text.endsWith('\n');
}

export function newlineOf(file: ConfigFile): string {
  const first = file.text.indexOf('\n');
  return first > 0 && file.text[first - 1] === '\r' ? '\r\n' : '\n';
}
