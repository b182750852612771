/** One finding as HTML: what is wrong, the lines it speaks of, what helps. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding, Place, Severity } from '../rule/finding.ts';
import type { FormatContext } from './context.ts';
import { html as escaped } from './escape.ts';
import { shownPart } from './excerpt.ts';
import { placeText, shownRelated } from './related.ts';
import { sourceLine } from './source.ts';
import { counted, fixFlags } from './totals.ts';

export function badge(severity: Severity): string {
  return `<span class="badge ${severity}">${severity}</span>`;
}

export function findingArticle(finding: Finding, file: LintedFile, { docsUrl }: FormatContext): string {
  const { ruleId, severity, message, place } = finding;
  const { here, elsewhere, untold } = shownRelated(finding, file);
  const isShown = file.text !== undefined;
  const notes = (isShown ? elsewhere : [...here, ...elsewhere]).map(
    (other) =>
      `<p class="note"><span class="path">${escaped(placeText(other.place))}</span> ${escaped(other.message)}</p>\n`,
  );
  const more = untold > 0 ? `<p class="note">${counted(untold, 'more place')}</p>\n` : '';
  const marks: readonly Mark[] = [
    { place, kind: severity, label: '' },
    ...here.map((other): Mark => ({ place: other.place, kind: 'related', label: other.message })),
  ];
  return `<article class="${severity}">
<p class="head">${badge(severity)} <a href="${escaped(docsUrl(ruleId))}">${escaped(ruleId)}</a> <span class="at">line ${place.line}, column ${place.column}</span></p>
<p>${escaped(message)}</p>
${isShown ? excerpt(file.text, marks) : ''}${notes.join('')}${more}${help(finding)}</article>
`;
}

interface Mark {
  readonly place: Place;
  readonly kind: Severity | 'related';
  /** Told under the line. */
  readonly label: string;
}

/** The lines that have marks, in file order. */
function excerpt(text: string, marks: readonly Mark[]): string {
  const lines = [...new Set(marks.map(({ place }) => place.line))].toSorted((one, other) => one - other);
  const rows = lines.map((line, index) => {
    const gap = index > 0 && line > lines[index - 1]! + 1 ? '<tr class="gap"><td></td><td>⋮</td></tr>\n' : '';
    const onLine = marks.filter(({ place }) => place.line === line);
    const labels = onLine.filter(({ label }) => label !== '');
    const told = labels.map(({ label }) => `<div class="label">${escaped(label)}</div>`);
    return `${gap}<tr><td>${line}</td><td><code>${markedLine(text, onLine)}</code>${told.join('')}</td></tr>\n`;
  });
  return `<table class="excerpt">\n${rows.join('')}</table>\n`;
}

/** A line with its marks. Where marks overlap, the first of them is seen. */
function markedLine(text: string, marks: readonly Mark[]): string {
  const [{ place }] = marks as readonly [Mark];
  const line = sourceLine(text, place);
  const { start, end, characters } = shownPart(line, place.column);
  const units = [...characters, ...(end === line.length ? [' '] : [])];
  const kinds = units.map((_, index) => marks.find((mark) => covers(mark, line, start + index))?.kind);
  let shown = start > 0 ? '…' : '';
  for (let from = 0; from < units.length;) {
    const next = kinds.findIndex((kind, index) => index > from && kind !== kinds[from]);
    const to = next < 0 ? units.length : next;
    const part = escaped(units.slice(from, to).join(''));
    shown += kinds[from] === undefined || part === '' ? part : `<mark class="${kinds[from]}">${part}</mark>`;
    from = to;
  }
  return `${shown.trimEnd()}${end < line.length ? '…' : ''}`;
}

/** Whether a mark covers an offset of its line, from 0. An empty place is shown by what stands behind it. */
function covers({ place }: Mark, line: string, offset: number): boolean {
  const start = place.column - 1;
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  return start <= offset && offset < Math.max(end, start + 1);
}

function help({ fix, suggestions }: Finding): string {
  const titles = suggestions.map(({ title }) => escaped(title));
  const [only] = titles;
  const choice =
    titles.length > 1
      ? `<div class="help"><strong>Choose one</strong><ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul></div>\n`
      : `<p class="help"><strong>By hand</strong> ${only}</p>\n`;
  const fixing = fix
    ? `<p class="help"><strong>Fix</strong> ${escaped(fix.title)} <code>${fixFlags[fix.safety]}</code></p>\n`
    : '';
  return `${fixing}${titles.length > 0 ? choice : ''}`;
}
