/** Checkstyle's XML, which Jenkins and many others read. */
import type { LintedFile } from '../linter/result.ts';
import type { Finding } from '../rule/finding.ts';
import type { Format } from './context.ts';
import { xml } from './escape.ts';

/** The version of Checkstyle whose form this is; readers expect one. */
const formVersion = '4.3';

export const checkstyle: Format = ({ files }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<checkstyle version="${formVersion}">`,
    ...files.flatMap(fileElement),
    '</checkstyle>',
    '',
  ].join('\n');

function fileElement({ path, findings }: LintedFile): readonly string[] {
  if (findings.length === 0) return [`  <file name="${xml(path)}"/>`];
  return [`  <file name="${xml(path)}">`, ...findings.map(errorElement), '  </file>'];
}

function errorElement({ ruleId, severity, message, place }: Finding): string {
  const attributes = {
    line: place.line,
    column: place.column,
    severity,
    message,
    source: `ssh-lint.${ruleId}`,
  };
  return `    <error${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('')}/>`;
}
