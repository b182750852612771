/**
 * Reviewdog's diagnostic format. Its reader refuses unknown keys and halves of surrogate pairs, and counts columns in
 * bytes of the file.
 */
import type { LintedFile } from '../linter/result.ts';
import type { Edit, Finding } from '../rule/finding.ts';
import type { Format, FormatContext } from './context.ts';
import { jsonText, reviewText, wellFormed } from './escape.ts';
import { lineIndexAt, lineStartsOf } from './source.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

export const rdjson: Format = ({ files }, context) =>
  jsonText({
    source: { name: 'ssh-lint', url: context.homepage },
    diagnostics: files.flatMap((file) => diagnosticsOf(file, context)),
  });

function diagnosticsOf(file: LintedFile, { docsUrl }: FormatContext) {
  const positionOf = positionsIn(file);
  return file.findings.map((finding) => {
    const { ruleId, severity, message, place } = finding;
    const edit = suggestedEdit(finding, file);
    return {
      message: reviewText(message),
      location: {
        path: wellFormed(file.path),
        range: positionOf ? rangeOf(place, positionOf) : { start: { line: place.line } },
      },
      severity: severities[severity],
      code: { value: ruleId, url: docsUrl(ruleId) },
      ...(positionOf && edit && { suggestions: [{ range: rangeOf(edit, positionOf), text: wellFormed(edit.text) }] }),
    };
  });
}

/**
 * The change that may be accepted with a click: a safe fix, or the only thing to do. Reviewdog has room for one on the
 * lines of a comment, and writes UTF-8; what takes several edits, or changes another file, stands in the patch alone.
 */
function suggestedEdit({ place, fix, suggestions }: Finding, { text, encoding }: LintedFile): Edit | undefined {
  const only = suggestions.length === 1 ? suggestions[0] : undefined;
  const proposal = fix?.safety === 'safe' ? fix : fix ? undefined : only;
  const [edit, ...others] = proposal?.edits ?? [];
  const isShown = edit && others.length === 0 && edit.path === place.path && encoding === 'utf-8';
  return isShown && text !== undefined ? withinLines(edit, text) : undefined;
}

/**
 * Reviewdog takes its lines from a diff, without their line ends, and knows none after the last: a change behind the
 * last line end is told as one before it. Undefined where an end of it would still lie outside of the lines.
 */
function withinLines(edit: Edit, text: string): Edit | undefined {
  const moved = beforeLastLineEnd(edit, text);
  const isWithin = [moved.start, moved.end].every(
    (at) => text.slice(Math.max(0, at - 1), at + 1) !== '\r\n' && (at < text.length || !text.endsWith('\n')),
  );
  return isWithin ? moved : undefined;
}

/** The same change, if it reaches to the end of the file and leaves its line end there. */
function beforeLastLineEnd(edit: Edit, text: string): Edit {
  const lineEnd = /\r?\n$/.exec(text)?.[0] ?? '';
  const { length } = lineEnd;
  if (length === 0 || edit.end < text.length) return edit;
  const end = edit.end - length;
  if (edit.start <= end && edit.text.endsWith(lineEnd)) return { ...edit, end, text: edit.text.slice(0, -length) };
  const replacement = lineEnd + edit.text;
  const followsLineEnd = text.endsWith(lineEnd, edit.start);
  if (!followsLineEnd || !replacement.endsWith(lineEnd)) return edit;
  return { ...edit, start: edit.start - length, end, text: replacement.slice(0, -length) };
}

interface BytePosition {
  readonly line: number;
  readonly column: number;
}

type PositionOf = (offset: number) => BytePosition;

function rangeOf({ start, end }: Pick<Edit, 'start' | 'end'>, positionOf: PositionOf) {
  return { start: positionOf(start), end: positionOf(end) };
}

/** Where bytes of a file stand, by offset in its text: lines and columns from 1. The end of the file is on its last line. */
function positionsIn({ text, encoding }: LintedFile): PositionOf | undefined {
  if (text === undefined) return undefined;
  const lineStarts = lineStartsOf(text);
  const end = text.replace(/\r?\n$/, '').length;
  return (offset) => {
    const index = lineIndexAt(lineStarts, offset);
    const before = text.slice(lineStarts[index], Math.min(offset, end));
    const length = encoding === 'latin-1' ? before.length : new TextEncoder().encode(before).length;
    return { line: index + 1, column: length + 1 };
  };
}
