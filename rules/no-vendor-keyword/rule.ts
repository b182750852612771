import {
  type ConfigFile,
  type Directive,
  type KeywordFacts,
  type Line,
  type ReportedEdit,
  type RuleContext,
  defineRule,
  lookupKeyword,
  newlineOf,
  refusedHere,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: "Disallow keywords that only some vendors' builds know, unless other builds are told to ignore them",
    why: `
Apple, Debian and Red Hat ship OpenSSH with keywords of their own. A file that holds one works on their machines, and
every other \`ssh\` or \`sshd\` refuses it: dotfiles that were written on a Mac leave a Linux machine without any \`ssh\`
at all.

\`ssh\` passes over the keywords that \`IgnoreUnknown\` names, on the lines below it. The builds that know them go on
using them. \`sshd\` has nothing of the kind.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'warning',
    occasions: [{ signs: ['refused:vendor-keyword'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'Host *\n  UseKeychain yes\n',
        good: 'IgnoreUnknown UseKeychain\nHost *\n  UseKeychain yes\n',
      },
      { dialect: 'sshd_config', bad: 'DebianBanner no\n', good: 'VersionAddendum none\n' },
    ],
    references: ['ssh_config(5) IgnoreUnknown'],
    messages: {
      client: 'Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file and connects to no host.',
      maybe:
        'Only {{vendors}} ssh knows {{keyword}}: every other one refuses the file, unless an IgnoreUnknown covers it that is not in these files.',
      server: 'Only {{vendors}} sshd knows {{keyword}}: every other one refuses the file and does not start.',
    },
    options: {},
  },

  create(context) {
    const { file, report } = context;
    return {
      'ConfigFile:exit'() {
        for (const { line, refusal, topic, ignored } of refusedHere(context)) {
          if (topic !== 'vendor-keyword') continue;
          const facts = lookupKeyword(file.dialect, line.keyword!.name)!;
          const data = { keyword: facts.keyword, vendors: vendorsOf(facts) };
          if (file.dialect === 'sshd_config') {
            report({ messageId: 'server', data, at: refusal.at });
            continue;
          }
          // The file that includes a drop-in is where an IgnoreUnknown belongs.
          if (ignored === 'elsewhere') {
            report({ messageId: 'maybe', data, at: refusal.at, severity: 'info' });
            continue;
          }
          const edit = ignoreIn(context, line, facts.keyword);
          const fix = { title: `Let other builds ignore ${facts.keyword}`, edits: edit ? [edit] : [] };
          report({
            messageId: 'client',
            data,
            at: refusal.at,
            ...(edit && { fix: { ...fix, changes: ['ignoreunknown'] } }),
          });
        }
      },
    };
  },
});

const vendorNames = { apple: "Apple's", debian: "Debian's", redhat: "Red Hat's" } as const;

function vendorsOf({ vendors = [] }: KeywordFacts): string {
  return vendors.map((vendor) => vendorNames[vendor]).join(' or ');
}

/**
 * An IgnoreUnknown that covers the keyword of the line: the one that ssh obtains with the keyword added, or a new first
 * line. Undefined for a file that others include: ssh obtains one directive alone, and a new one there could take the place
 * of theirs.
 */
function ignoreIn({ file, roots }: Read, line: Line, keyword: string): ReportedEdit | undefined {
  if (roots.some((root) => root.file !== file) || beginsWithMark(file)) return undefined;
  const [obtained] = roots[0]!.sections.flatMap((section) =>
    section.directives.filter(isIgnoreUnknown).map((directive) => ({ section, directive })),
  );
  if (!obtained) {
    const start = startOfGlobal(file);
    return { range: { start, end: start }, text: `IgnoreUnknown ${keyword}${newlineOf(file)}` };
  }
  const { section, directive } = obtained;
  const list = directive.args[0];
  const isAbove = section.file === file && section.conditions.length === 0 && directive.start < line.start;
  if (!list || !isAbove || textOf(file, list) !== list.value) return undefined;
  return { range: { start: list.end, end: list.end }, text: `,${keyword}` };
}

type Read = Pick<RuleContext<never, never>, 'file' | 'roots'>;

function isIgnoreUnknown({ keyword }: Directive): boolean {
  return keyword.name === 'ignoreunknown';
}

/** The mark belongs to the first keyword, be it decoded as latin-1: nothing may stand in front of it. */
function beginsWithMark({ text }: ConfigFile): boolean {
  return text.startsWith('\u{feff}') || text.startsWith('ï»¿');
}

/** Before the first directive or header, and before the comment lines that stand on it. */
function startOfGlobal({ blocks }: ConfigFile): number {
  const { lines, directives } = blocks[0]!;
  const end = directives[0] ? lines.indexOf(directives[0]) : lines.length;
  const above = lines.slice(0, end).findLast(({ type }) => type !== 'Comment');
  return above?.next ?? 0;
}
