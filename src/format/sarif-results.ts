/** Findings as SARIF results. */
import type { Location, Result } from 'sarif';
import type { LintedFile, TextEncoding } from '../linter/result.ts';
import type { Finding, Place } from '../rule/finding.ts';
import type { FormatContext } from './context.ts';
import { sarifText, uriPath } from './escape.ts';
import { fnv1a, lineHashes } from './hashes.ts';
import { fixes, logicalLocations, physicalLocation, type Sources } from './sarif-places.ts';
import { levels } from './sarif-rules.ts';
import { blockOf, lineWords, measure, sarifPosition, type Source } from './source.ts';

/** Related places that a message links to. GitHub shows none but those. */
const mostLinks = 10;

/** Results for the findings in `kept`, which stem from `files`. */
export function results(kept: readonly Finding[], files: readonly LintedFile[], { rules }: FormatContext): Result[] {
  const sources = new Map(
    files.flatMap((file) => (file.text === undefined ? [] : [[file.path, measure(file, file.text)] as const])),
  );
  const fingerprints = new Map(files.flatMap((file) => fingerprintsOf(file, sources.get(file.path))));
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
  }));
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

/**
 * `primaryLocationLineHash` is GitHub's own. `sshLint/v1` tells findings apart by what they are about, never by line
 * number: rule, message, file, block, directive, and a count of those that agree in all this.
 */
function fingerprintsOf(file: LintedFile, source: Source | undefined): readonly (readonly [Finding, Fingerprints])[] {
  const hashes = source ? lineHashes(asGitHubReads(file.encoding, source.text)) : [];
  const seen = new Map<string, number>();
  return file.findings.map((finding) => {
    const { ruleId, messageId, place } = finding;
    const about = source ? [blockOf(source, place), lineWords(source, place).join(' ')] : [];
    const key = [ruleId, messageId, file.path, ...about].join('\0');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const hash = source && hashes[sarifPosition(source, place.start).line - 1];
    return [
      finding,
      { ...(hash !== undefined && { primaryLocationLineHash: hash }), 'sshLint/v1': fnv1a(`${key}\0${count}`) },
    ] as const;
  });
}

/** GitHub decodes every file as UTF-8. Text read as latin-1 holds one byte in each character. */
function asGitHubReads(encoding: TextEncoding, text: string): string {
  if (encoding === 'utf-8') return text;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(text, (char) => char.charCodeAt(0)));
}
