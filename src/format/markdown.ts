/** Markdown for a job's summary: totals, a table by rule, the patch behind a fold, and the findings. */
import type { LintResult } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import type { Format, FormatContext } from './context.ts';
import { markdownCode, markdownFence, markdownText } from './escape.ts';
import { redact, redacted } from './redact.ts';
import { placeText } from './related.ts';
import { breakdown, counted, findingCount, ruleTotals, worstFindings } from './totals.ts';

/** Bytes of UTF-8. GitHub refuses a summary of more than 1 MiB as a whole, and other steps may add to it. */
const ownMostBytes = 900 * 1024;

export const markdown: Format = (result, context) => {
  const { heading, mostBytes } = context.summary ?? { heading: '## ssh-lint', mostBytes: ownMostBytes };
  const fold = patchFold(context.patch ?? '', mostBytes / 2);
  const parts = [heading, totals(result), asideList(context), ruleTable(result, context), fold].filter(Boolean);
  const table = findingTable(worstFindings(result), mostBytes - bytesOf(parts.join('\n\n')));
  return `${[...parts, ...table].join('\n\n')}\n`;
};

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function totals(result: LintResult): string {
  const isClean = result.files.every(({ findings }) => findings.length === 0);
  const told = isClean ? 'No findings' : `**${findingCount(result)}**`;
  return `${told} ${breakdown(result)}.`;
}

function asideList({ asides = [] }: FormatContext): string {
  return asides.map(({ severity, message }) => `- ${severity}: ${markdownText(message)}`).join('\n');
}

function ruleTable(result: LintResult, { docsUrl }: FormatContext): string {
  const rows = ruleTotals(result).map(
    ({ ruleId, severity, findings, fixable }) =>
      `| [${markdownText(ruleId)}](${docsUrl(ruleId)}) | ${severity} | ${findings} | ${fixable} |`,
  );
  if (rows.length === 0) return '';
  return ['### By rule', '', '| rule | severity | findings | fixable |', '| --- | --- | --: | --: |', ...rows].join(
    '\n',
  );
}

/** Secrets on the lines around the changes are left out of it. */
function patchFold(patch: string, mostPatchBytes: number): string {
  if (patch === '') return '';
  const tooLong = 'The patch with the fixes is too long to be shown here.';
  if (patch.length > mostPatchBytes) return tooLong;
  const shown = patch.split('\n').map((line) => line.slice(0, 1) + redact(line.slice(1)));
  const fence = markdownFence(shown.join('\n'), 'diff');
  if (bytesOf(fence) > mostPatchBytes) return tooLong;
  const title = fence.includes(redacted) ? 'The fixes as a patch, its secrets left out' : 'The fixes as a patch';
  return `<details><summary>${title}</summary>\n\n${fence}\n\n</details>`;
}

/** As many findings as there is room for, the others counted. */
function findingTable(findings: readonly Finding[], room: number): readonly string[] {
  if (findings.length === 0) return [];
  const lines = ['### Findings', '', '| place | severity | finding |', '| --- | --- | --- |'];
  const reserve = 100;
  let left = room - bytesOf(lines.join('\n')) - reserve;
  let shown = 0;
  for (const finding of findings) {
    const row = findingRow(finding);
    left -= bytesOf(row) + 1;
    if (left < 0) break;
    lines.push(row);
    shown++;
  }
  const rest = findings.length - shown;
  return [lines.join('\n'), ...(rest > 0 ? [`${counted(rest, 'more finding')} not shown here.`] : [])];
}

function findingRow({ place, severity, message, ruleId, fix }: Finding): string {
  const at = markdownCode(placeText(place));
  const help = fix ? `<br>Fix${fix.safety === 'unsafe' ? ' (unsafe)' : ''}: ${markdownText(fix.title)}.` : '';
  return `| ${at} | ${severity} | ${markdownText(message)} ${markdownCode(ruleId)}${help} |`;
}
