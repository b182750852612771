/** Places and edits as SARIF writes them. */
import type {
  ArtifactChange,
  ArtifactLocation,
  Fix,
  LogicalLocation,
  PhysicalLocation,
  Region,
  Replacement,
} from 'sarif';
import type { Edit, Finding, Place } from '../rule/finding.ts';
import { sarifText, uriPath, visible } from './escape.ts';
import { redact } from './redact.ts';
import { blockOf, lineWords, sarifLine, sarifPosition, type Source } from './source.ts';

/** The files whose text is at hand, by path. */
export type Sources = ReadonlyMap<string, Source>;

const sourceRoot = '%SRCROOT%';

/** The root is named but not told: the log holds no path of the machine that it was made on. */
export const originalUriBaseIds = {
  [sourceRoot]: {
    description: { text: 'The root of the repository; where there is none, the folder that ssh-lint was run in.' },
  },
};

export function artifactLocation(path: string): ArtifactLocation {
  return { uri: uriPath(path), uriBaseId: sourceRoot };
}

export function physicalLocation(place: Place, sources: Sources): PhysicalLocation {
  const source = sources.get(place.path);
  const regions = source ? regionsIn(source, place) : { region: regionOf(place) };
  return { artifactLocation: artifactLocation(place.path), ...regions };
}

/** For a file whose text is not at hand. Where the first line of the place ends is known only if it is the last. */
function regionOf({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, ...(endLine === line ? { endLine, endColumn } : {}) };
}

/**
 * The region never leaves its first line: GitHub shows an alert in a pull request only where all its lines are in the
 * diff. Its context is that line and no more, so that a log does not spread secrets of lines that are well.
 */
function regionsIn(source: Source, place: Place): Pick<PhysicalLocation, 'region' | 'contextRegion'> {
  const start = sarifPosition(source, place.start);
  const line = sarifLine(source, start.line);
  const lineEnd = line.length + 1;
  const startColumn = Math.min(start.column, lineEnd);
  const end = place.endLine > place.line ? lineEnd : sarifPosition(source, place.end).column;
  const region = oneLine(line, start.line, [startColumn, Math.min(end, lineEnd)]);
  const context = oneLine(line, start.line, [1, lineEnd]);
  const isWhole = region.startColumn === 1 && region.endColumn === lineEnd;
  return isWhole || !context.snippet ? { region } : { region, contextRegion: context };
}

/** UTF-16 units. A line may be as long as a file, and each of its findings would repeat it. */
const longestText = 4096;

function oneLine(line: string, number: number, [startColumn, endColumn]: readonly [number, number]): Region {
  const part = { start: startColumn - 1, end: endColumn - 1 };
  const text = part.end - part.start > longestText ? '' : redact(line, part);
  return { startLine: number, startColumn, endLine: number, endColumn, ...(text && { snippet: { text } }) };
}

/** `global/Keyword`, `Host web/Keyword`, or the block itself on its header; none where the line holds no directive. */
export function logicalLocations(source: Source, place: Place): LogicalLocation[] {
  const words = lineWords(source, place);
  if (words[0] === undefined || words[0].startsWith('#')) return [];
  const block = blockOf(source, place);
  const shown = redact(block.slice(0, longestText));
  const names = words.join(' ') === block ? [shown] : [shown, words[0]];
  return [{ name: visible(names.at(-1)!), fullyQualifiedName: visible(names.join('/')), kind: 'property' }];
}

/** The fix and the suggestions, each a proposal of its own; none without edits, or for a file whose text is not at hand. */
export function fixes({ fix, suggestions }: Finding, sources: Sources): Fix[] {
  const note = fix?.safety === 'unsafe' ? ' (unsafe)' : '';
  const proposals = [...(fix ? [{ title: `${fix.title}${note}`, edits: fix.edits }] : []), ...suggestions];
  return proposals
    .filter(({ edits }) => edits.length > 0 && edits.every((edit) => sources.has(edit.path)))
    .map(({ title, edits }) => ({
      description: { text: `${sarifText(title)}.` },
      artifactChanges: artifactChanges(edits, sources),
    }));
}

function artifactChanges(edits: readonly Edit[], sources: Sources): ArtifactChange[] {
  return [...new Set(edits.map((edit) => edit.path))].map((path) => ({
    artifactLocation: artifactLocation(path),
    replacements: edits
      .filter((edit) => edit.path === path)
      .toSorted((a, b) => a.start - b.start)
      .map((edit) => replacement(edit, sources.get(path)!)),
  }));
}

function replacement({ start, end, text }: Edit, source: Source): Replacement {
  const [from, to] = [sarifPosition(source, start), sarifPosition(source, end)];
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  return { deletedRegion, ...(text && { insertedContent: { text } }) };
}
