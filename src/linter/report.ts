/** From what a rule reports to a finding: the message filled in, ranges turned into places. */
import {
  type Edit,
  type Finding,
  type Fix,
  type Place,
  type Related,
  type Severity,
  type Suggestion,
  severities,
} from '../rule/finding.ts';
import type { Messages, Report, ReportedEdit, ReportedRelated } from '../rule/rule.ts';
import type { ConfigFile, Range } from '../syntax/ast.ts';
import { positionAt } from '../syntax/text.ts';
import type { EnabledRule } from '../rule/enabled-rule.ts';

export function placeOf(file: ConfigFile, { start, end }: Range): Place {
  const from = positionAt(file, start);
  const to = positionAt(file, end);
  return { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}

/** `file` is the file in hand; undefined where roots are compared, whose reports carry places. */
export function toFinding(enabled: EnabledRule, report: Report<Messages>, file: ConfigFile | undefined): Finding {
  const { id, rule, severity } = enabled;
  const { messageId, data, related = [], fix, suggest = [] } = report;
  const template = (rule.meta.messages as Messages)[messageId];
  if (template === undefined) throw new Error(`The rule ${id} has no message ${JSON.stringify(messageId)}.`);
  return {
    ruleId: id,
    messageId,
    severity: report.severity ? milder(severity, report.severity) : severity,
    message: fillIn(template, data ?? {}),
    place: toPlace(report.at, file),
    related: related.map((entry): Related => toRelated(entry, file)),
    fix: fix && toFix({ safety: 'safe', ...fix }, file),
    suggestions: suggest.map((entry): Suggestion => ({ title: entry.title, edits: toEdits(entry.edits, file) })),
  };
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}

function toFix(
  fix: Omit<Fix, 'edits'> & { readonly edits: readonly ReportedEdit[] },
  file: ConfigFile | undefined,
): Fix {
  return { ...fix, edits: toEdits(fix.edits, file) };
}

function toRelated({ at, file: inFile, message }: ReportedRelated, file: ConfigFile | undefined): Related {
  return { place: toPlace(at, inFile ?? file), message };
}

function toPlace(at: Range | Place, file: ConfigFile | undefined): Place {
  if ('path' in at && 'column' in at) return at;
  if (!file) throw new Error('A report about a root whose tree is dropped needs a place.');
  return placeOf(file, at);
}

function toEdits(edits: readonly ReportedEdit[], file: ConfigFile | undefined): readonly Edit[] {
  return edits.map(({ file: inFile, range, text }) => {
    const owner = inFile ?? file;
    if (!owner) throw new Error('An edit needs its file.');
    return { path: owner.path, start: range.start, end: range.end, text };
  });
}

function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`The message ${JSON.stringify(template)} lacks a value for ${name}.`);
    return String(value);
  });
}
