/** Runs of the linter over files in memory, with rules made for a test. */
import { isFragmentPath } from '../files/names.ts';
import type { LintInput } from '../linter/lint.ts';
import { parseReleaseRange } from '../openssh/release.ts';
import type { EnabledRule } from '../rule/enabled-rule.ts';
import { type AnyRule, type Rule, type RuleContext, type RuleMeta, defineRule } from '../rule/rule.ts';
import { memorySources } from './memory-sources.ts';

const messages = { said: '{{what}}', wrong: 'Another message.' } as const;

export type TestContext = RuleContext<typeof messages, {}>;

type Parts = Omit<Rule<typeof messages, {}>, 'meta'> &
  Partial<Pick<RuleMeta<typeof messages, {}>, 'dialects' | 'occasions'>>;

/** A rule of both dialects that says what it is told to: `said` with `what`. */
export function ruleThat({ dialects = ['ssh_config', 'sshd_config'], occasions, ...parts }: Parts): AnyRule {
  return defineRule({
    meta: {
      description: 'Disallow what a test wants',
      why: '',
      dialects,
      ...(occasions && { occasions }),
      fixable: false,
      recommended: 'warning',
      examples: [],
      references: [],
      messages,
      options: {},
    },
    ...parts,
  });
}

/** A run over files by path, server files being those with `sshd` in their path; rules by id. */
export function lintInput(
  files: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, AnyRule>>,
  openssh = '>=8.0',
): LintInput {
  const paths = Object.keys(files).toSorted();
  const releases = parseReleaseRange(openssh);
  if (typeof releases === 'string') throw new Error(releases);
  const enabled = Object.entries(rules).map(([id, rule]): EnabledRule => ({
    id,
    rule,
    severity: 'warning',
    options: {},
  }));
  const settings = { rules: enabled, releases };
  return {
    targets: paths.map((path) => ({ path, dialect: path.includes('sshd') ? 'sshd_config' : 'ssh_config' })),
    sources: memorySources(new Map(Object.entries(files))),
    settingsFor: () => settings,
    isFragmentPath,
  };
}
