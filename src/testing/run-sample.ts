/** A rule and a sample as the linter takes them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSetting } from '../config/read-setting.ts';
import { applySetting } from '../config/settings.ts';
import { isFragmentPath } from '../files/names.ts';
import { type LintInput, lint } from '../linter/lint.ts';
import { defaultRange, parseReleaseRange, type ReleaseRange } from '../openssh/release.ts';
import type { Finding } from '../rule/finding.ts';
import type { AnyRule, Messages, OptionSpecs, RuleMeta } from '../rule/rule.ts';
import { memorySources } from './memory-sources.ts';
import type { Sample } from './sample.ts';

export interface TestedRule {
  readonly id: string;
  readonly rule: AnyRule;
}

export function metaOf({ rule }: TestedRule): RuleMeta<Messages, OptionSpecs> {
  return rule.meta as RuleMeta<Messages, OptionSpecs>;
}

/** A run of one rule over all files of a sample. */
export function inputOf(tested: TestedRule, sample: Sample): LintInput {
  const { id, rule } = tested;
  const { recommended } = metaOf(tested);
  const severity = recommended === 'off' ? 'warning' : recommended;
  const given = readSetting(new Map([[id, rule]]), id, [severity, sample.options]);
  const settings = { rules: [{ id, rule, ...applySetting(rule, given, undefined)! }], releases: rangeOf(sample) };
  const files = [...sample.files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    targets: files.map(([path, { dialect }]) => ({ path, dialect })),
    sources: memorySources(new Map(files.map(([path, { text }]) => [path, text])), '.', sample.withheld),
    settingsFor: () => settings,
    ruleIds: readdirSync(rulesFolder, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? [each.name] : [],
    ),
    isFragmentPath,
    rulesIgnorePaths: true,
  };
}

const rulesFolder = join(import.meta.dirname, '../../rules');

function rangeOf({ name, openssh = defaultRange }: Sample): ReleaseRange {
  const range = parseReleaseRange(openssh);
  if (typeof range === 'string') throw new Error(`The sample ${JSON.stringify(name)}: ${range}`);
  return range;
}

/** The findings of a run, by path and place. A rule that throws fails the test with its own error. */
export function findingsOf(input: LintInput): readonly Finding[] {
  const { files, failures } = lint(input);
  if (failures[0]) throw failures[0].error;
  return files.flatMap((file) => file.findings);
}
