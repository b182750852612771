/** GitLab's Code Quality report. GitLab takes findings of one fingerprint for one, and reads no other fields than these. */
import type { LintedFile } from '../linter/result.ts';
import type { Format } from './context.ts';
import { jsonText, visible, wellFormed } from './escape.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { measure } from './source.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

export const gitlab: Format = ({ files }) => jsonText(files.flatMap(issuesOf));

function issuesOf(file: LintedFile) {
  const fingerprints = fingerprintsOf(file, file.text === undefined ? undefined : measure(file, file.text));
  return file.findings.map((finding) => ({
    description: visible(`${finding.ruleId}: ${finding.message}`),
    check_name: finding.ruleId,
    fingerprint: fingerprints.get(finding)!,
    severity: severities[finding.severity],
    location: { path: wellFormed(file.path), lines: { begin: finding.place.line } },
  }));
}
