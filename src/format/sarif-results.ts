/** Findings as SARIF results. */
import type { Location, Result, Suppression } from 'sarif';
import type { LintedFile, SuppressedFinding, TextEncoding } from '../linter/result.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { FormatContext } from './context.ts';
import { sarifText, uriPath } from './escape.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { lineHashes } from './hashes.ts';
import { fixes, logicalLocations, physicalLocation, type Sources } from './sarif-places.ts';
import { levels } from './sarif-rules.ts';
import { measure, sarifPosition, type Source } from './source.ts';

/** Related places that a message links to. GitHub shows none but those. */
const mostLinks = 10;

/** Results for the findings in `kept`, which stem from `files`; some of them may be suppressed. */
export function results(kept: readonly Finding[], files: readonly LintedFile[], context: FormatContext): Result[] {
  const { rules } = context;
  const sources = new Map(
    files.flatMap((file) => (file.text === undefined ? [] : [[file.path, measure(file, file.text)] as const])),
  );
  const fingerprints = new Map(files.flatMap((file) => allFingerprintsOf(file, sources.get(file.path))));
  const suppressed = new Map<Finding, SuppressedFinding>(
    files.flatMap((file) => file.suppressed.map((finding) => [finding, finding])),
  );
  const ruleIds = [...rules.keys()];
  return kept.map((finding) => ({
    ruleId: finding.ruleId,
    ...(rules.has(finding.ruleId) && { ruleIndex: ruleIds.indexOf(finding.ruleId) }),
    level: levels[finding.severity],
    message: { text: message(finding) },
    locations: [primaryLocation(finding.place, sources)],
    ...(finding.related.length > 0 && { relatedLocations: relatedLocations(finding, sources) }),
    partialFingerprints: fingerprints.get(finding)!,
    ...withFixes(finding, sources),
    // Where one result of a log tells, all have to (3.27.23).
    ...(context.showSuppressed === true && { suppressions: suppressionsOf(suppressed.get(finding)) }),
  }));
}

function suppressionsOf(finding: SuppressedFinding | undefined): Suppression[] {
  if (!finding) return [];
  const { kind, justification } = finding.suppression;
  return [{ kind, ...(justification !== undefined && { justification: sarifText(justification) }) }];
}

function message({ message: text, place, related }: Finding): string {
  const links = related.slice(0, mostLinks).map((other, index) => `[${linkText(other.place, place)}](${index + 1})`);
  return links.length === 0 ? sarifText(text) : `${sarifText(text)} See ${links.join(', ')}.`;
}

/** Holds no bracket, whatever the file is called. */
function linkText(place: Place, from: Place): string {
  return place.path === from.path ? `line ${place.line}` : `${uriPath(place.path)} line ${place.line}`;
}

function primaryLocation(place: Place, sources: Sources): Location {
  const source = sources.get(place.path);
  const logical = source ? logicalLocations(source, place) : [];
  return {
    physicalLocation: physicalLocation(place, sources),
    ...(logical.length > 0 && { logicalLocations: logical }),
  };
}

function relatedLocations({ related }: Finding, sources: Sources): Location[] {
  return related.map(({ place, message: text }, index) => ({
    id: index + 1,
    message: { text: sarifText(text) },
    physicalLocation: physicalLocation(place, sources),
  }));
}

function withFixes(finding: Finding, sources: Sources): Pick<Result, 'fixes'> {
  const proposals = fixes(finding, sources);
  return proposals.length > 0 ? { fixes: proposals } : {};
}

type Fingerprints = Readonly<Record<string, string>>;

/** `primaryLocationLineHash` is GitHub's own. */
function allFingerprintsOf(
  file: LintedFile,
  source: Source | undefined,
): readonly (readonly [Finding, Fingerprints])[] {
  const hashes = source ? lineHashes(asGitHubReads(file.encoding, source.text)) : [];
  return Array.from(fingerprintsOf(file, source), ([finding, fingerprint]) => {
    const hash = source && hashes[sarifPosition(source, finding.place.start).line - 1];
    return [
      finding,
      { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'sshLint/v1': fingerprint },
    ] as const;
  });
}

/** GitHub decodes every file as UTF-8. Text read as latin-1 holds one byte in each character. */
function asGitHubReads(encoding: TextEncoding, text: string): string {
  if (encoding === 'utf-8') return text;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
}
