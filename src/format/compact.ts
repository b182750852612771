/** One line a finding: `path:line:column: severity: message [rule-id]`. */
import type { Format } from './context.ts';
import { terminalLine } from './escape.ts';

export const compact: Format = (result) =>
  result.files
    .flatMap((file) => file.findings)
    .map(({ place, severity, message, ruleId }) => {
      const line = `${place.path}:${place.line}:${place.column}: ${severity}: ${message} [${ruleId}]`;
      return `${terminalLine(line)}\n`;
    })
    .join('');
