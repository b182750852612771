/** What holds of a rule's table as a whole, and of the examples its page shows. */
import { dedent } from '../rule/dedent.ts';
import type { RuleExample } from '../rule/rule.ts';
import { marksIn } from './check-sample.ts';
import { type Fault, differ, none } from './fault.ts';
import { drawMarks, marksOf } from './marks.ts';
import { type TestedRule, findingsOf, inputOf, metaOf } from './run-sample.ts';
import { type Sample, readSample } from './sample.ts';

export function checkTable(tested: TestedRule, valid: readonly Sample[], invalid: readonly Sample[]): readonly Fault[] {
  const { messages } = metaOf(tested);
  const shown = new Set(invalid.flatMap((sample) => marksIn(sample).map(({ messageId }) => messageId)));
  return [
    ...none('Samples that are the same', duplicates([...valid, ...invalid])),
    ...none(
      'Message ids that no invalid sample shows',
      Object.keys(messages).filter((id) => !shown.has(id)),
    ),
    ...none(
      'Invalid samples without a marker',
      invalid.filter((sample) => marksIn(sample).length === 0).map(({ name }) => name),
    ),
    ...checkRemediesShown(tested, invalid),
  ];
}

/** What a rule offers to do, at least one sample shows done. */
function checkRemediesShown(tested: TestedRule, invalid: readonly Sample[]): readonly Fault[] {
  const findings = invalid.flatMap((sample) => findingsOf(inputOf(tested, sample)));
  const offers = {
    fixed: findings.some(({ fix }) => fix?.safety === 'safe'),
    fixedUnsafely: findings.some(({ fix }) => fix?.safety === 'unsafe'),
    suggested: findings.some(({ suggestions }) => suggestions.length > 0),
  };
  const fields = Object.keys(offers) as (keyof typeof offers)[];
  const fixes = offers.fixed || offers.fixedUnsafely;
  const missing = fields.filter((field) => offers[field] && !invalid.some((sample) => sample[field]));
  return [
    ...none('Fields that no sample has, though the rule offers such a remedy', missing),
    ...differ('meta.fixable', String(fixes), String(metaOf(tested).fixable)),
  ];
}

function duplicates(samples: readonly Sample[]): readonly string[] {
  const names = new Map<string, string>();
  return samples.flatMap((sample) => {
    const { options, openssh, path, files } = sample;
    const key = JSON.stringify([
      options,
      openssh,
      path,
      [...files].map(([at, { dialect, text }]) => [at, dialect, text]),
    ]);
    const earlier = names.get(key);
    names.set(key, sample.name);
    return earlier === undefined ? [] : [`${earlier} = ${sample.name}`];
  });
}

/** The form of what pages, tables and messages show. */
export function checkWording(tested: TestedRule): readonly Fault[] {
  const { description, why, references, messages, options } = metaOf(tested);
  const sentences = [...Object.values(messages), ...Object.values(options).map((option) => option.description)];
  return [
    ...none(
      'A description begins with Disallow, Require or Enforce and has no full stop',
      /^(Disallow|Require|Enforce) .*[^.…]$/.test(description) ? [] : [description],
    ),
    ...none('A rule says why', dedent(why).trim().length > 1 ? [] : [why]),
    ...none('A rule has references', references.length > 0 ? [] : ['none']),
    ...none(
      'Messages and descriptions of options are sentences',
      sentences.filter((text) => !/^(\p{Lu}|\{\{).*\.$/u.test(text)),
    ),
  ];
}

/** `bad` gives a finding, `good` none, and every dialect of the rule has an example. */
export function checkExamples(tested: TestedRule): readonly Fault[] {
  const { examples, dialects } = metaOf(tested);
  const shown = new Set(examples.map(({ dialect }) => dialect));
  return [
    ...none(
      'Dialects without an example',
      dialects.filter((dialect) => !shown.has(dialect)),
    ),
    ...none(
      'Examples of other dialects',
      [...shown].filter((dialect) => !dialects.includes(dialect)),
    ),
    ...examples.flatMap((example) => [...checkBad(tested, example), ...checkGood(tested, example)]),
  ];
}

function checkBad(tested: TestedRule, example: RuleExample): readonly Fault[] {
  const findings = findingsOf(inputOf(tested, sampleOf(example, example.bad)));
  return none('A bad example without a finding', findings.length === 0 ? [dedent(example.bad)] : []);
}

function checkGood(tested: TestedRule, example: RuleExample): readonly Fault[] {
  const sample = sampleOf(example, example.good);
  const found = marksOf(findingsOf(inputOf(tested, sample)), sample.path);
  const { text } = sample.files.get(sample.path)!;
  return differ('A good example with findings', text, drawMarks(text, found));
}

function sampleOf({ dialect, options = {}, openssh, files = {} }: RuleExample, text: string): Sample {
  const others = Object.entries(files).map(([path, other]) => [path, { dialect, text: dedent(other) }] as const);
  const config = { dialect, text: dedent(text) };
  const sample = readSample('example', { config, files: Object.fromEntries(others) });
  return { ...sample, options, ...(openssh !== undefined && { openssh }) };
}
