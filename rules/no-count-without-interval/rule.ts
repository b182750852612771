import {
  type Block,
  type ConfigFile,
  type Directive,
  type KeepaliveValue,
  type ReportedRelated,
  type ReportedSuggestion,
  type Root,
  defaultCount,
  defineRule,
  insertDirective,
  isComplete,
  keepaliveCases,
  keepaliveKeywords,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a count of unanswered probes where no probe is ever sent',
    why: `
\`ServerAliveCountMax\` and \`ClientAliveCountMax\` say how many probes may go unanswered. They have no effect by
themselves: probes are sent only where \`ServerAliveInterval\` or \`ClientAliveInterval\` is set, and OpenSSH's default is
not to. A count that stands alone looks like a keepalive and is none.

A count is reported where the interval is unset or 0 for each host or connection that the count reaches. Nothing is said
where probes are switched off with an explicit interval of 0 and the count is OpenSSH's default or 0: that is the manual's
default written out. Nor is anything said where the interval may come from elsewhere: of drop-ins that nothing includes,
of templates, and of files that include something outside the repository.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    occasions: [{ keywords: ['serveralivecountmax', 'clientalivecountmax'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'ServerAliveCountMax 5\n',
        good: 'ServerAliveInterval 60\nServerAliveCountMax 5\n',
      },
      {
        dialect: 'sshd_config',
        bad: '#ClientAliveInterval 0\nClientAliveCountMax 2\n',
        good: 'ClientAliveInterval 300\nClientAliveCountMax 2\n',
      },
    ],
    references: ['ssh_config(5) ServerAliveCountMax', 'sshd_config(5) ClientAliveCountMax'],
    messages: {
      unset: '{{count}} has no effect: no {{interval}} goes with it, and without one no probe is sent.',
      off: '{{count}} has no effect: the {{interval}} that goes with it is 0, and no probe is sent.',
    },
    options: {},
  },

  create({ file, roots, report }) {
    const { intervalName, countName } = keepaliveKeywords[file.dialect];
    return {
      'ConfigFile:exit'() {
        if (!roots.every(isComplete)) return;
        for (const use of countsOf(file, roots)) {
          const { directive, value, intervals } = use;
          if (intervals.some((interval) => interval.value !== 0)) continue;
          const data = { count: `${countName} ${value}`, interval: intervalName };
          const suggest = remedies(file, use);
          const unset = intervals.some(({ origin }) => !origin);
          if (unset) report({ messageId: 'unset', data, at: directive, suggest });
          else if (value !== defaultCount && value !== 0) {
            report({ messageId: 'off', data, at: directive, related: relatedTo(intervals[0]!), suggest });
          }
        }
      },
    };
  },
});

interface CountUse {
  readonly directive: Directive;
  readonly block: Block;
  readonly value: number;
  /** What may be in force for the subjects that the count reaches. */
  readonly intervals: KeepaliveValue[];
}

/** The counts of the file that some subject gets. */
function countsOf(file: ConfigFile, roots: readonly Root[]): Iterable<CountUse> {
  const found = new Map<Directive, CountUse>();
  for (const { intervals, counts } of roots.flatMap(keepaliveCases)) {
    for (const { value, origin } of counts) {
      if (value === undefined || origin?.section.file !== file) continue;
      const { directive, section } = origin;
      const use = found.get(directive) ?? { directive, block: section.block, value, intervals: [] };
      use.intervals.push(...intervals);
      found.set(directive, use);
    }
  }
  return found.values();
}

function relatedTo({ origin }: KeepaliveValue): readonly ReportedRelated[] {
  return origin ? [{ at: origin.directive, file: origin.section.file, message: 'Probes are switched off here.' }] : [];
}

/** With a count of 0, an interval would end healthy sessions. */
function remedies(file: ConfigFile, { directive, block, value, intervals }: CountUse): readonly ReportedSuggestion[] {
  const { intervalName, count } = keepaliveKeywords[file.dialect];
  const removal = {
    title: 'Remove the count',
    edits: [{ range: { start: directive.lineStart, end: directive.next }, text: '' }],
  };
  if (value === 0 || intervals.some(({ origin }) => origin)) return [removal];
  const addition = insertDirective(file, block, { keyword: intervalName, value: '60', beside: [count] });
  return [{ title: `Add ${intervalName} 60`, edits: [addition] }, removal];
}
