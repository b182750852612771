/** Does a rule say of a sample what is drawn on it, however the sample is written? */
import type { Finding } from '../rule/finding.ts';
import { checkFixes } from './check-fixes.ts';
import { checkCopies } from './check-copies.ts';
import type { ConfigText } from './config-text.ts';
import { type Fault, differ, none } from './fault.ts';
import { type Mark, drawMarks, marksOf } from './marks.ts';
import { type TestedRule, findingsOf, inputOf, metaOf } from './run-sample.ts';
import { checkSuppression } from './check-suppression.ts';
import { type Sample, rewriteSample } from './sample.ts';
import { type Variant, variants } from './variants.ts';

/** The faults of a sample as it is written; where it has none, those of its variants. */
export function checkSample(tested: TestedRule, sample: Sample): readonly Fault[] {
  const faults = [
    ...checkWords(tested, sample),
    ...checkRun(tested, sample, ({ text }) => text),
    ...checkSuppression(tested, sample),
    ...checkCopies(tested, sample),
  ];
  return faults.length > 0 ? faults : variants.flatMap((variant) => checkVariant(tested, sample, variant));
}

/** The same for a sample on which nothing may be drawn. */
export function checkValidSample(tested: TestedRule, sample: Sample): readonly Fault[] {
  const drawn = marksIn(sample).map(({ line, messageId }) => `line ${line}: ${messageId}`);
  return [...none('A valid sample has no markers', drawn), ...checkSample(tested, sample)];
}

export function marksIn({ files }: Sample): readonly Mark[] {
  return [...files.values()].flatMap(({ marks }) => marks);
}

function checkWords(tested: TestedRule, sample: Sample): readonly Fault[] {
  const { messages } = metaOf(tested);
  const unknown = marksIn(sample).filter(({ messageId }) => !Object.hasOwn(messages, messageId));
  const findings = findingsOf(inputOf(tested, sample));
  const quotesBraces = [...sample.files.values()].some(({ text }) => text.includes('{{'));
  const unfilled = quotesBraces ? [] : findings.flatMap(wordsOf).filter((words) => words.includes('{{'));
  return [
    ...none(
      `Unknown message ids; the rule has ${Object.keys(messages).join(', ')}`,
      unknown.map((mark) => mark.messageId),
    ),
    ...none('Placeholders that nothing fills', unfilled),
    ...(sample.message === undefined ? [] : differ('The message', sample.message, findings[0]?.message ?? '')),
  ];
}

function wordsOf({ message, related, fix, suggestions }: Finding): readonly string[] {
  return [
    message,
    ...related.map((entry) => entry.message),
    ...(fix ? [fix.title] : []),
    ...suggestions.map(({ title }) => title),
  ];
}

function checkVariant(tested: TestedRule, sample: Sample, variant: Variant): readonly Fault[] {
  const rewritten = rewriteSample(sample, variant);
  const faults = checkRun(tested, rewritten, (config) => variant.comparable(config));
  const skipped = sample.skipVariants?.[variant.name];
  if (skipped === undefined) {
    return faults.map((fault) => ({ ...fault, what: `${fault.what}, ${variant.description}` }));
  }
  return [
    ...none('skipVariants gives a reason for each', skipped.trim() === '' ? [variant.name] : []),
    ...none('skipVariants names what passes all the same', faults.length === 0 ? [variant.name] : []),
  ];
}

/** `comparable` brings fixed texts into one form before they are compared. */
function checkRun(tested: TestedRule, sample: Sample, comparable: (config: ConfigText) => string): readonly Fault[] {
  const input = inputOf(tested, sample);
  const findings = findingsOf(input);
  return [...checkMarks(sample, findings), ...checkFixes({ input, sample, findings, comparable })];
}

function checkMarks(sample: Sample, findings: readonly Finding[]): readonly Fault[] {
  const drawsRelated = marksIn(sample).some(({ kind }) => kind === 'related');
  return [...sample.files].flatMap(([path, { text, marks }]) => {
    const found = marksOf(findings, path).filter(({ kind }) => kind === 'finding' || drawsRelated);
    return differ(`The findings in ${path}`, drawMarks(text, marks), drawMarks(text, found));
  });
}
