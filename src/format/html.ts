/** One page of HTML that needs nothing besides itself: no script, no request, fit for a phone, for the dark and for print. */
import { type LintedFile, type LintResult, summarize } from '../linter/result.ts';
import type { Finding, Severity } from '../rule/finding.ts';
import type { Format, FormatContext } from './context.ts';
import { html as escaped } from './escape.ts';
import { badge, findingArticle } from './html-finding.ts';
import { style } from './html-style.ts';
import { counted, findingCount, ruleTotals, severityCounts, whereFound } from './totals.ts';

export const html: Format = (result, context) => {
  const affected = result.files.filter(({ findings }) => findings.length > 0);
  const title = `${affected.length > 0 ? findingCount(result) : 'No findings'} ${whereFound(result)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title} · ssh-lint</title>
<style>
${style}</style>
</head>
<body>
<header>
<p class="brand">ssh-lint report</p>
<h1>${title}</h1>
${tiles(result)}
</header>
<main>
${[ruleSection(result, context), fileSection(result, affected), ...affected.map((file, index) => findingSection(file, index, context))].join('')}</main>
<footer><a href="${escaped(context.homepage)}">ssh-lint</a> ${escaped(context.version)}</footer>
</body>
</html>
`;
};

function tiles(result: LintResult): string {
  const { errors, warnings, infos, fixable, suppressed } = summarize(result);
  const counts: readonly (readonly [label: string, count: number, severity?: Severity])[] = [
    ['errors', errors, 'error'],
    ['warnings', warnings, 'warning'],
    ['infos', infos, 'info'],
    ['fixable', fixable],
    ...(suppressed > 0 ? [['suppressed', suppressed] as const] : []),
  ];
  const items = counts.map(([label, count, severity]) => {
    const kind = count > 0 && severity !== undefined ? `tile ${severity}` : 'tile';
    return `<div class="${kind}"><dt>${label}</dt><dd>${count}</dd></div>`;
  });
  return `<dl class="tiles">${items.join('')}</dl>`;
}

function ruleSection(result: LintResult, { docsUrl, rules }: FormatContext): string {
  const rows = ruleTotals(result).map(
    ({ ruleId, severity, findings, fixable }) =>
      `<tr><td><a href="${escaped(docsUrl(ruleId))}">${escaped(ruleId)}</a>` +
      `<span class="more">${escaped(rules.get(ruleId)?.description ?? '')}</span></td>` +
      `<td>${badge(severity)}</td>${numberCell(findings, findings === 1 ? 'finding' : 'findings')}${numberCell(fixable, 'fixable')}</tr>\n`,
  );
  if (rows.length === 0) return '';
  return `<section>
<h2>By rule</h2>
<table class="list">
<thead><tr><th>rule</th><th>severity</th><th class="number">findings</th><th class="number">fixable</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</section>
`;
}

/** On a narrow screen, where a table has no head, the unit follows the number. */
function numberCell(count: number, unit: string): string {
  return `<td class="number" data-unit="${unit}">${count}</td>`;
}

function fileSection(result: LintResult, affected: readonly LintedFile[]): string {
  const rows = affected.map(
    ({ path, dialect, findings }, index) =>
      `<tr><td><a class="path" href="#file-${index + 1}">${escaped(path)}</a><span class="more">${dialect}</span></td>` +
      `<td>${countsOf(findings)}</td></tr>\n`,
  );
  const table = `<table class="list">
<thead><tr><th>file</th><th>findings</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
  const clean = result.files.filter(({ findings }) => findings.length === 0);
  return `<section>\n<h2>Files</h2>\n${rows.length > 0 ? table : ''}${cleanFiles(clean)}</section>\n`;
}

function countsOf(findings: readonly Finding[]): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return severityCounts({ errors: count('error'), warnings: count('warning'), infos: count('info') });
}

function cleanFiles(files: readonly LintedFile[]): string {
  if (files.length === 0) return '';
  const items = files.map(({ path }) => `<li class="path">${escaped(path)}</li>\n`);
  return `<details><summary>${counted(files.length, 'file')} without findings</summary>\n<ul>\n${items.join('')}</ul>\n</details>\n`;
}

function findingSection(file: LintedFile, index: number, context: FormatContext): string {
  const articles = file.findings.map((finding) => findingArticle(finding, file, context));
  return `<section id="file-${index + 1}">\n<h2 class="path">${escaped(file.path)}</h2>\n${articles.join('')}</section>\n`;
}
