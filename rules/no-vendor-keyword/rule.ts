import {
  type ConfigFile,
  type Directive,
  type KeywordFacts,
  type ReportedEdit,
  defineRule,
  lookupKeyword,
  newlineOf,
  refusedHere,
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
          const edit = ignoreIn(file, facts.keyword);
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

/** An IgnoreUnknown that covers the keyword: the first of the file with the keyword added, or a new first line. */
function ignoreIn(file: ConfigFile, keyword: string): ReportedEdit | undefined {
  const [global] = file.blocks;
  const present = file.blocks.flatMap(({ directives }) => directives).find(isIgnoreUnknown);
  if (present) {
    const list = present.args[0];
    // In a block it holds for some hosts alone, and a second one in front of it would take its place.
    if (!list || !global!.directives.includes(present)) return undefined;
    return { range: { start: list.end, end: list.end }, text: `,${keyword}` };
  }
  const start = global!.directives[0]?.lineStart ?? startOfBlocks(file);
  return { range: { start, end: start }, text: `IgnoreUnknown ${keyword}${newlineOf(file)}` };
}

function isIgnoreUnknown({ keyword }: Directive): boolean {
  return keyword.name === 'ignoreunknown';
}

/** Before the first header, and before the comment lines that stand on it. */
function startOfBlocks(file: ConfigFile): number {
  const [global] = file.blocks;
  return global!.lines.findLast(({ type }) => type === 'Blank')?.next ?? 0;
}
