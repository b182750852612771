/** Can each finding of a sample be suppressed where it is reported? */
import { type LintInput, lint } from '../linter/lint.ts';
import { withTexts } from '../linter/sources.ts';
import type { Finding } from '../rule/finding.ts';
import { type Fault, none } from './fault.ts';
import { type TestedRule, findingsOf, inputOf } from './run-sample.ts';
import type { Sample } from './sample.ts';

/** A comment above its line suppresses a finding, and does not make it disappear. */
export function checkSuppression(tested: TestedRule, sample: Sample): readonly Fault[] {
  if (tested.rule.review) return [];
  const input = inputOf(tested, sample);
  const stubborn = findingsOf(input)
    .filter(({ place }) => !isWide(input, place.path))
    .filter((finding) => !isSuppressed(input, tested.id, finding));
  return none(
    'Findings that a comment above their line does not suppress',
    stubborn.map(({ place, messageId }) => `${place.path}:${place.line} ${messageId}`),
  );
}

/** UTF-16 has no line for a comment that OpenSSH could read. */
function isWide({ sources }: LintInput, path: string): boolean {
  return sources.read(path)!.text.includes('\0');
}

function isSuppressed(input: LintInput, id: string, { messageId, place }: Finding): boolean {
  const { path, line, start, column } = place;
  const { text } = input.sources.read(path)!;
  const lineStart = start - (column - 1);
  // A byte order mark stays first.
  const at = lineStart === 0 ? /^(?:\ufeff|ï»¿)?/.exec(text)![0].length : lineStart;
  const newText = `${text.slice(0, at)}# ssh-lint-disable-next-line ${id} -- known\n${text.slice(at)}`;
  const { files } = lint({ ...input, sources: withTexts(input.sources, new Map([[path, newText]])) });
  const file = files.find((each) => each.path === path)!;
  const isSame = (other: Finding): boolean =>
    other.messageId === messageId && [line, line + 1].includes(other.place.line);
  return file.suppressed.some(isSame) && !file.findings.some((other) => isSame(other) && other.place.line === line + 1);
}
