/** Which comments speak of which directive. */
import {
  type Block,
  type Comment,
  type CommentPlace,
  type ConfigFile,
  type Directive,
  type Line,
  type Range,
  keepaliveKeywords,
  maySuppress,
  textOf,
} from '../../src/rule/index.ts';

/** A comment above one of them may speak of all, in whatever order they stand. */
const siblings = new Set([
  'tcpkeepalive',
  ...Object.values(keepaliveKeywords).flatMap(({ interval, count }) => [interval, count]),
]);

/** A comment, one line or several, each with its `#`. */
export interface AttachedComment extends Range {
  readonly place: CommentPlace;
}

export interface CommentedDirective {
  readonly directive: Directive;
  /** The nearest first. */
  readonly comments: readonly AttachedComment[];
  /** The unbroken run of directives it stands in. */
  readonly group: readonly Directive[];
}

/**
 * The directives of a block that have a comment of their own: the one behind the directive, then the unbroken one
 * above it, past other keepalive directives, then the one above the block's header for the first of each keyword.
 */
export function commentedDirectives(block: Block, aboveHeader: Range | undefined): readonly CommentedDirective[] {
  const found: CommentedDirective[] = [];
  const seen = new Set<string>();
  const passed = new Set<string>();
  let above: Range | undefined;
  let group: Directive[] = [];
  for (const line of block.lines) {
    if (line.type === 'Directive') {
      const { canonical: name } = line.keyword;
      group.push(line);
      const comments = [
        ...attached(line.trailingComment, 'trailing'),
        ...attached(passed.has(name) ? undefined : above, 'above'),
        ...attached(seen.has(name) ? undefined : aboveHeader, 'header'),
      ];
      if (comments.length > 0) found.push({ directive: line, comments, group });
      seen.add(name);
      passed.add(name);
      if (!siblings.has(name)) above = undefined;
    } else {
      const isContinued = line.type === 'Comment' && group.length === 0;
      above = line.type === 'Comment' ? withLine(isContinued ? above : undefined, line) : undefined;
      passed.clear();
      group = [];
    }
  }
  return found;
}

function attached(range: Range | undefined, place: CommentPlace): readonly AttachedComment[] {
  return range ? [{ start: range.start, end: range.end, place }] : [];
}

/** The unbroken comment above a block's header; indented more than the header, it belongs to the block before. */
export function commentAbove({ header }: Block, before: Block | undefined): Range | undefined {
  let range: Range | undefined;
  for (const line of header && before ? before.lines.toReversed() : []) {
    if (line.type !== 'Comment' || indentationOf(line) > indentationOf(header!)) break;
    range = { start: line.lineStart, end: range?.end ?? line.end };
  }
  return range;
}

/** A suppression speaks to ssh-lint and of findings: it neither says what a value is nor parts a comment from its directive. */
export function withoutSuppressions(file: ConfigFile, block: Block): Block {
  const lines = block.lines.filter((line) => line.type !== 'Comment' || !maySuppress(textOf(file, line)));
  return lines.length < block.lines.length ? { ...block, lines } : block;
}

function indentationOf({ start, lineStart }: Line): number {
  return start - lineStart;
}

function withLine(comment: Range | undefined, { lineStart, end }: Comment): Range {
  return { start: comment?.start ?? lineStart, end };
}
