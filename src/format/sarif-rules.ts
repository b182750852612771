/** Rules as SARIF describes them: what GitHub shows beside an alert. */
import { dedent } from '../rule/dedent.ts';
import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../rule/finding.ts';
import type { FormatContext, RuleInfo } from './context.ts';

type Level = 'error' | 'warning' | 'note';

export const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

/** What GitHub calls the severities of rules that are not about security. */
const problemSeverities = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** GitHub refuses longer descriptions. */
const longestDescription = 1024;

export function ruleDescriptors({ rules, docsUrl }: FormatContext): ReportingDescriptor[] {
  return [...rules].map(([id, rule]) => ruleDescriptor(id, rule, docsUrl(id)));
}

function ruleDescriptor(id: string, rule: RuleInfo, url: string): ReportingDescriptor {
  const level = rule.recommended === 'off' ? 'note' : levels[rule.recommended];
  const why = dedent(rule.why).trim();
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: shortened(`${rule.description}.`) },
    fullDescription: { text: shortened(plain(why.split(/\n\s*\n/)[0]!)) },
    help: { text: `${plain(why)}\n\n${url}`, markdown: `${why}\n\n[The page of this rule](${url})` },
    helpUri: url,
    defaultConfiguration: { level },
    properties: {
      tags: ['openssh', ...rule.dialects],
      precision: 'high',
      'problem.severity': problemSeverities[level],
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Markdown as text: rules write code spans and strong words, and one line for each paragraph's lines. */
function plain(markdown: string): string {
  return markdown
    .replace(/`|\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\S)\n(?=\S)/g, '$1 ');
}

function shortened(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
