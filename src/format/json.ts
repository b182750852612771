/** JSON, version 1: for scripts. Its keys and their order are promised to users. */
import { type LintedFile, type SuppressedFinding, summarize } from '../linter/result.ts';
import type { Edit, Finding, Place } from '../rule/finding.ts';
import type { Format } from './context.ts';
import { jsonText } from './escape.ts';

export const json: Format = (result, context) =>
  jsonText({
    version: 1,
    tool: { name: 'ssh-lint', version: context.version },
    files: result.files.map(jsonFile),
    summary: summarize(result),
  });

function jsonFile({ path, dialect, findings, suppressed }: LintedFile) {
  return { path, dialect, findings: findings.map(jsonFinding), suppressed: suppressed.map(jsonSuppressed) };
}

function jsonSuppressed({ suppression: { kind, justification }, ...finding }: SuppressedFinding) {
  return { ...jsonFinding(finding), suppression: { kind, justification: justification ?? null } };
}

function jsonFinding({ ruleId, messageId, severity, message, place, related, fix, suggestions }: Finding) {
  return {
    ruleId,
    messageId,
    severity,
    message,
    ...jsonRange(place),
    related: related.map((other) => ({
      path: other.place.path,
      ...jsonRange(other.place),
      message: other.message,
    })),
    fix: fix ? { safety: fix.safety, title: fix.title, edits: fix.edits.map(jsonEdit) } : null,
    suggestions: suggestions.map(({ title, edits }) => ({ title, edits: edits.map(jsonEdit) })),
  };
}

function jsonRange({ line, column, endLine, endColumn }: Place) {
  return { line, column, endLine, endColumn };
}

function jsonEdit({ path, start, end, text }: Edit) {
  return { path, start, end, text };
}
