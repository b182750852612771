/** The report for people: each finding with its source line, what helps, and totals. Nothing where all is well. */
import type { LintedFile, LintResult, SuppressedFinding } from '../linter/result.ts';
import type { Finding, Place, Related, Severity } from '../rule/finding.ts';
import type { Format, FormatContext, Paint, Painter } from './context.ts';
import { terminalLine } from './escape.ts';
import { layOut } from './excerpt.ts';
import { placeText, shownRelated } from './related.ts';
import { sourceLine } from './source.ts';
import { breakdown, counted, findingCount, fixFlags } from './totals.ts';

export const pretty: Format = (result, context) => {
  const reports = result.files.flatMap((file) =>
    [...file.findings, ...(context.showSuppressed === true ? file.suppressed : [])]
      .toSorted((one, other) => one.place.start - other.place.start)
      .map((finding) => report(file, finding, context)),
  );
  return reports.length === 0 ? '' : `${[...reports, totals(result, context.paint)].join('\n\n')}\n`;
};

function report(file: LintedFile, finding: Finding | SuppressedFinding, context: FormatContext): string {
  const { paint } = context;
  const { here, elsewhere, untold } = shownRelated(finding, file);
  return [
    `${paint.bold(terminalLine(placeText(finding.place)))} ${colourOf(finding.severity, paint)(finding.severity)} ${paint.dim(finding.ruleId)}${suppressionNote(finding, paint)}`,
    `  ${terminalLine(finding.message)}`,
    ...(file.text === undefined
      ? here.map((other) => note(other, paint))
      : excerpt(file.text, marksOf(finding, here, paint), paint)),
    ...elsewhere.map((other) => note(other, paint)),
    ...(untold > 0 ? [labelled('note', counted(untold, 'more place'), paint)] : []),
    ...help(finding, paint),
    labelled('docs', context.docsUrl(finding.ruleId), paint),
  ].join('\n');
}

/** `, suppressed: reason`. */
function suppressionNote(finding: Finding | SuppressedFinding, paint: Painter): string {
  if (!('suppression' in finding)) return '';
  const { kind, justification } = finding.suppression;
  const reason = justification ?? (kind === 'external' ? 'in the suppressions file' : undefined);
  return paint.dim(reason === undefined ? ', suppressed' : `, suppressed: ${terminalLine(reason)}`);
}

function colourOf(severity: Severity, paint: Painter): Paint {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}

function labelled(label: string, text: string, paint: Painter): string {
  return `  ${paint.cyan(`${label}:`)} ${text}`;
}

function note({ place, message }: Related, paint: Painter): string {
  return labelled('note', `${terminalLine(placeText(place))}: ${terminalLine(message)}`, paint);
}

interface Mark {
  readonly place: Place;
  /** Drawn under the place. */
  readonly sign: '^' | '-';
  readonly label: string;
  readonly colour: Paint;
}

function marksOf({ place, severity }: Finding, related: readonly Related[], paint: Painter): readonly Mark[] {
  return [
    { place, sign: '^', label: '', colour: colourOf(severity, paint) },
    ...related.map((other): Mark => ({ place: other.place, sign: '-', label: other.message, colour: paint.blue })),
  ];
}

/** The source lines that have marks, in file order, with the marks under them. */
function excerpt(text: string, marks: readonly Mark[], paint: Painter): readonly string[] {
  const lines = [...new Set(marks.map((mark) => mark.place.line))].toSorted((a, b) => a - b);
  const gutter = String(lines.at(-1)).length;
  return lines.flatMap((line, index) => [
    ...(index > 0 && line > lines[index - 1]! + 1 ? [paint.dim(`  ${'.'.repeat(gutter)}`)] : []),
    ...marked(
      text,
      marks.filter((mark) => mark.place.line === line),
      { gutter, paint },
    ),
  ]);
}

/** One source line and, under it, the marks that begin on it. */
function marked(
  text: string,
  marks: readonly Mark[],
  { gutter, paint }: { readonly gutter: number; readonly paint: Painter },
): readonly string[] {
  const { line, column } = marks[0]!.place;
  const source = sourceLine(text, marks[0]!.place);
  const shown = layOut(source, column);
  return [
    `  ${paint.dim(`${String(line).padStart(gutter)} |`)} ${shown.text}`.trimEnd(),
    ...marks.map(({ place, sign, label, colour }) => {
      const start = shown.columnOf(place.column);
      const end = shown.columnOf(place.endLine > line ? source.length + 1 : place.endColumn);
      const drawn = `${sign.repeat(Math.max(end - start, 1))} ${terminalLine(label)}`.trimEnd();
      return `  ${paint.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(start)}${colour(drawn)}`;
    }),
  ];
}

function help({ fix, suggestions }: Finding, paint: Painter): readonly string[] {
  const [only, ...others] = suggestions.map(({ title }) => terminalLine(title));
  return [
    ...(fix
      ? [labelled('help', `${terminalLine(fix.title)} (${paint.bold(fixFlags[fix.safety])} does it)`, paint)]
      : []),
    ...(only !== undefined && others.length === 0 ? [labelled('help', `${only} (to be done by hand)`, paint)] : []),
    ...(only !== undefined && others.length > 0
      ? [labelled('help', 'choose one:', paint), ...[only, ...others].map((title) => `    - ${title}`)]
      : []),
  ];
}

function totals(result: LintResult, paint: Painter): string {
  return [`${paint.bold(findingCount(result))} ${breakdown(result)}.`, ...mendable(result, paint)].join('\n');
}

function mendable(result: LintResult, paint: Painter): readonly string[] {
  const fixes = result.files.flatMap((file) => file.findings.flatMap((finding) => finding.fix ?? []));
  const safe = fixes.filter((fix) => fix.safety === 'safe').length;
  const unsafe = fixes.length - safe;
  const parts = [
    safe > 0 ? `${paint.bold(fixFlags.safe)} mends ${safe}` : '',
    unsafe > 0 ? `${paint.bold(fixFlags.unsafe)} mends ${safe > 0 ? `${unsafe} more` : unsafe}` : '',
  ];
  return fixes.length === 0 ? [] : [`${parts.filter(Boolean).join(', ')}.`];
}
