/** What people are told of a run as a whole. */
import { type LintResult, type Summary, summarize } from '../linter/result.ts';
import { type Finding, type FixSafety, type Severity, severities } from '../rule/finding.ts';

/** What applies a fix. */
export const fixFlags: Readonly<Record<FixSafety, string>> = { safe: '--fix', unsafe: '--fix --unsafe-fixes' };

/** `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3 findings`, those that are not suppressed. */
export function findingCount({ files }: LintResult): string {
  return counted(files.flatMap((file) => file.findings).length, 'finding');
}

/** `(1 error, 2 warnings) in 1 of 4 files; 5 suppressed`, to be put behind the number of findings. */
export function breakdown(result: LintResult): string {
  const { errors, warnings, infos, suppressed } = summarize(result);
  const told = severityCounts({ errors, warnings, infos });
  return `${told === '' ? '' : `(${told}) `}${whereFound(result)}${suppressed > 0 ? `; ${suppressed} suppressed` : ''}`;
}

/** `1 error, 2 warnings`; severities that did not occur are left out. */
export function severityCounts({ errors, warnings, infos }: Pick<Summary, 'errors' | 'warnings' | 'infos'>): string {
  const counts = [
    errors && counted(errors, 'error'),
    warnings && counted(warnings, 'warning'),
    infos && counted(infos, 'info'),
  ];
  return counts.filter(Boolean).join(', ');
}

/** `in 1 of 4 files`, or `in 4 files` where all of them have findings or none has. */
export function whereFound({ files }: LintResult): string {
  const affected = files.filter(({ findings }) => findings.length > 0).length;
  const all = counted(files.length, 'file');
  return affected === files.length || affected === 0 ? `in ${all}` : `in ${affected} of ${all}`;
}

/** What one rule found in all files. */
export interface RuleTotal {
  readonly ruleId: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  /** Those with a fix, safe or not. */
  readonly fixable: number;
}

/** A total for each rule that found something: the worst first, then what there is most of. */
export function ruleTotals({ files }: LintResult): readonly RuleTotal[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of files.flatMap((file) => file.findings)) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return Array.from(byRule, ([ruleId, group]) => ({
    ruleId,
    severity: severities.find((severity) => group.some((finding) => finding.severity === severity))!,
    findings: group.length,
    fixable: group.filter(({ fix }) => fix !== undefined).length,
  })).toSorted(worstFirst);
}

function worstFirst(one: RuleTotal, other: RuleTotal): number {
  const bySeverity = severities.indexOf(one.severity) - severities.indexOf(other.severity);
  return bySeverity || other.findings - one.findings || (one.ruleId < other.ruleId ? -1 : 1);
}

/** All findings, errors first; those of one severity stay in the order of their files. */
export function worstFindings({ files }: LintResult): readonly Finding[] {
  const findings = files.flatMap((file) => file.findings);
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
