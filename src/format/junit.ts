/** JUnit's XML, within junit-10.xsd of Jenkins: a suite for each file, a failing case for each finding. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import type { Format } from './context.ts';
import { xml } from './escape.ts';

export const junit: Format = ({ files }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ssh-lint" ${counts(files)}>`,
    ...files.flatMap(suite),
    '</testsuites>',
    '',
  ].join('\n');

/** A file without findings passes in one case. What is only worth knowing fails nothing. */
function counts(files: readonly LintedFile[]): string {
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const failures = files.flatMap(({ findings }) => findings).filter(isFailure).length;
  return `tests="${tests}" failures="${failures}" errors="0"`;
}

function isFailure({ severity }: Finding): boolean {
  return severity !== 'info';
}

function suite(file: LintedFile): readonly string[] {
  const name = xml(file.path);
  return [
    `  <testsuite name="${name}" ${counts([file])}>`,
    ...(file.findings.length > 0
      ? file.findings.flatMap((finding) => testCase(finding, name))
      : [`    <testcase classname="${name}" name="no findings"/>`]),
    '  </testsuite>',
  ];
}

function testCase(finding: Finding, className: string): readonly string[] {
  const { ruleId, severity, message, place } = finding;
  const at = `${place.line}:${place.column}`;
  const told = xml(`${place.path}:${at}: ${severity}: ${message} [${ruleId}]`);
  const body = isFailure(finding)
    ? `      <failure type="${severity}" message="${xml(message)}">${told}</failure>`
    : `      <system-out>${told}</system-out>`;
  return [`    <testcase classname="${className}" name="${xml(`${ruleId} at ${at}`)}">`, body, '    </testcase>'];
}
