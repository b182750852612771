/** Do the fixes and suggestions of a run lead where the sample says, and nowhere else? */
import { applyEdits, fix } from '../linter/fix.ts';
import type { LintInput } from '../linter/lint.ts';
import { newestReleaseFor } from '../linter/membership.ts';
import type { Release } from '../openssh/release.ts';
import { maySuppress } from '../rule/suppression.ts';
import { withTexts } from '../linter/sources.ts';
import type { Finding } from '../rule/finding.ts';
import { parse } from '../syntax/parse.ts';
import { linesOf, textOf } from '../syntax/text.ts';
import type { ConfigText } from './config-text.ts';
import { type Fault, differ, none } from './fault.ts';
import type { Sample } from './sample.ts';

export interface FixCheck {
  readonly input: LintInput;
  readonly sample: Sample;
  readonly findings: readonly Finding[];
  /** Brings fixed texts into one form before they are compared. */
  comparable(config: ConfigText): string;
}

export function checkFixes(check: FixCheck): readonly Fault[] {
  const { sample, findings } = check;
  const offers = (safety: string): boolean => findings.some((finding) => finding.fix?.safety === safety);
  const { fixed, fixedFiles, fixedUnsafely } = sample;
  const safely = offers('safe') || fixed !== undefined || fixedFiles !== undefined;
  const unsafely = offers('unsafe') || fixedUnsafely !== undefined;
  return [
    ...checkSuggestions(check),
    ...(safely ? checkFix(check, false, expectedTexts(sample, fixed, fixedFiles)) : []),
    ...(unsafely ? checkFix(check, true, expectedTexts(sample, fixedUnsafely)) : []),
  ];
}

/** The texts after the fixes by path; undefined where the sample does not tell. */
function expectedTexts(
  sample: Sample,
  fixed: ConfigText | false | undefined,
  fixedFiles: Readonly<Record<string, ConfigText>> = {},
): ReadonlyMap<string, ConfigText> | undefined {
  if (fixed === undefined && Object.keys(fixedFiles).length === 0) return undefined;
  return new Map<string, ConfigText>([
    ...sample.files,
    ...(fixed ? [[sample.path, fixed] as const] : []),
    ...Object.entries(fixedFiles),
  ]);
}

function checkFix(
  { input, comparable }: FixCheck,
  unsafe: boolean,
  expected: ReadonlyMap<string, ConfigText> | undefined,
): readonly Fault[] {
  const { fixed, rolledBack } = fix(input, { unsafe });
  const newTexts = new Map(fixed.map(({ path, newText }) => [path, newText]));
  const after = { ...input, sources: withTexts(input.sources, newTexts) };
  const textAfter = (path: string): string => after.sources.read(path)?.text ?? '';
  return [
    ...none(
      'Fixes taken back',
      rolledBack.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...none(
      'A second run still fixes',
      fix(after, { unsafe }).fixed.map(({ path }) => path),
    ),
    ...input.targets.flatMap(({ path, dialect }) => {
      const before = { dialect, text: input.sources.read(path)!.text };
      return none(
        `Comments of ${path} that the fix drops`,
        lostComments(before, { dialect, text: textAfter(path) }, newestReleaseFor(input)(path)),
      );
    }),
    ...[...(expected ?? [])].flatMap(([path, config]) =>
      differ(`${path}, fixed`, comparable(config), comparable({ ...config, text: textAfter(path) })),
    ),
  ];
}

/** The comments that are gone; those left must come in the same order. */
function lostComments(before: ConfigText, after: ConfigText, release: Release): readonly string[] {
  const read = (config: ConfigText): readonly string[] => commentsOf(config, release);
  const left = read(after);
  let next = 0;
  // A suppression that suppresses nothing is there to be removed.
  const precious = read(before).filter((comment) => !maySuppress(comment));
  return precious.filter((comment) => {
    const found = left.indexOf(comment, next);
    if (found !== -1) next = found + 1;
    return found === -1;
  });
}

function commentsOf(config: ConfigText, release: Release): readonly string[] {
  const file = parse({ ...config, path: '', release });
  return [...linesOf(file)].flatMap((line) => {
    if (line.type === 'Comment') return [textOf(file, line)];
    return 'trailingComment' in line && line.trailingComment ? [textOf(file, line.trailingComment)] : [];
  });
}

function checkSuggestions({ sample, findings, comparable }: FixCheck): readonly Fault[] {
  const { dialect, text } = sample.files.get(sample.path)!;
  const suggestions = findings.flatMap((finding) => finding.suggestions);
  const results = suggestions.map(({ edits }) =>
    applyEdits(
      text,
      edits.filter(({ path }) => path === sample.path),
    ),
  );
  const idle = suggestions.filter(({ edits }) => edits.every((edit) => edit.start === edit.end && edit.text === ''));
  const faults = [
    ...none(
      'Suggestions that change nothing',
      idle.map(({ title }) => title),
    ),
  ];
  if (sample.suggested === undefined) return faults;

  const expected: readonly ConfigText[] = [sample.suggested].flat();
  const shown = Array.isArray(sample.suggested) ? results : results.slice(0, 1);
  const join = (texts: readonly string[]): string => texts.join('\n=== next suggestion ===\n');
  const actual = shown.map((result) => comparable({ dialect, text: result }));
  return [...faults, ...differ('The suggestions', join(expected.map((config) => comparable(config))), join(actual))];
}
