/** SARIF 2.1.0, for GitHub's code scanning and for viewers. No clock and no absolute path: same result, same bytes. */
import type { Artifact, Invocation, Log, Notification, Run, ToolComponent } from 'sarif';
import type { LintedFile, LintResult, Notice } from '../linter/result.ts';
import { type Finding, severities } from '../rule/finding.ts';
import type { Format, FormatContext } from './context.ts';
import { jsonText, sarifText } from './escape.ts';
import { redacted } from './redact.ts';
import { artifactLocation, originalUriBaseIds } from './sarif-places.ts';
import { results } from './sarif-results.ts';
import { ruleDescriptors } from './sarif-rules.ts';

/** GitHub keeps so many results of a run and drops the others. */
const mostResults = 5000;

export const sarif: Format = (result, context) => jsonText(log(result, context));

/** Suppressed findings are left out unless asked for: GitHub would open an alert for each of them. */
function log({ files, notices }: LintResult, context: FormatContext): Log {
  const told = files.map((file) => [...file.findings, ...(context.showSuppressed === true ? file.suppressed : [])]);
  const findings = told.flat();
  const kept = findings.toSorted(mostSevereFirst).slice(0, mostResults);
  const written = results(kept, files, context);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(context) },
        ...automation(context),
        invocations: [invocation([...notices, ...leftOut(findings.length - kept.length)], context.exitCode)],
        originalUriBaseIds,
        columnKind: 'utf16CodeUnits',
        ...(JSON.stringify(written).includes(redacted) && { redactionTokens: [redacted] }),
        artifacts: files.filter((_, index) => told[index]!.length > 0).map(artifact),
        results: written,
      },
    ],
  };
}

/** What follows the last slash would be the name of a single run. */
function automation({ category }: FormatContext): Pick<Run, 'automationDetails'> {
  return category === undefined ? {} : { automationDetails: { id: `${category.replace(/\/+$/, '')}/` } };
}

/** Findings of one severity stay in the order of their files. */
function mostSevereFirst(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function driver(context: FormatContext): ToolComponent {
  return {
    name: 'ssh-lint',
    version: context.version,
    semanticVersion: context.version,
    informationUri: context.homepage,
    rules: ruleDescriptors(context),
  };
}

/** Exit codes 0 and 1 are those of a run that did what it was asked to. */
function invocation(notices: readonly Notice[], exitCode: number): Invocation {
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    ...(notices.length > 0 && { toolExecutionNotifications: notices.map(notification) }),
  };
}

function leftOut(count: number): readonly Notice[] {
  const message = `Only the ${mostResults} most severe results are told, ${count} more are left out.`;
  return count > 0 ? [{ path: undefined, message, level: 'warning' }] : [];
}

function notification({ path, message, level }: Notice): Notification {
  const locations = path === undefined ? [] : [{ physicalLocation: { artifactLocation: artifactLocation(path) } }];
  return { level, message: { text: sarifText(message) }, ...(locations.length > 0 && { locations }) };
}

function artifact({ path, encoding }: LintedFile): Artifact {
  const names = { 'utf-8': 'UTF-8', 'latin-1': 'ISO-8859-1' };
  return { location: artifactLocation(path), roles: ['analysisTarget'], encoding: names[encoding] };
}
