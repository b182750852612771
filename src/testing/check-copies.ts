/** Is a copy of a sample's file judged as the file is? */
import { type LintInput, lint } from '../linter/lint.ts';
import type { Finding } from '../rule/finding.ts';
import { type Fault, differ } from './fault.ts';
import { memorySources } from './memory-sources.ts';
import { type TestedRule, inputOf } from './run-sample.ts';
import type { Sample } from './sample.ts';

/** Of a sample of one file: its copy in another folder gets the same findings, whether or not it is judged alone. */
export function checkCopies(tested: TestedRule, sample: Sample): readonly Fault[] {
  const [only, ...others] = sample.files;
  if (!only || others.length > 0 || tested.rule.compare) return [];
  const [path, { text, dialect }] = only;
  const copy = `copies/${path}`;
  const input = inputOf(tested, sample);
  const alone = lintPaths(input, { [copy]: text }, dialect);
  const together = lintPaths(input, { [`a/${path}`]: text, [copy]: text }, dialect);
  const ofCopy = together.filter(({ place }) => place.path === copy);
  return differ('The findings in a copy', JSON.stringify(alone, null, 2), JSON.stringify(ofCopy, null, 2));
}

function lintPaths(
  input: LintInput,
  texts: Readonly<Record<string, string>>,
  dialect: LintInput['targets'][number]['dialect'],
): readonly Finding[] {
  const targets = Object.keys(texts).map((path) => ({ path, dialect }));
  const sources = memorySources(new Map(Object.entries(texts)));
  return lint({ ...input, targets, sources }).files.flatMap(({ findings }) => findings);
}
