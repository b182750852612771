import {
  type ConfigFile,
  type Directive,
  type Origin,
  type Root,
  type Shadow,
  defineRule,
  isTemplate,
  sameValue,
  shadows,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a directive that an earlier one always overrules',
    why: `
OpenSSH keeps the first value it obtains for a keyword and passes over every later one without a word. A directive below
one that covers the same hosts or connections reads as if it were in force, and whoever wrote it usually believes so: a
\`Host *\` at the top of an ssh_config, or a drop-in that is included after the line it was meant to change.

A directive is reported where, for every host or connection it is for, an earlier one sets the same keyword. Values that
are repeated unchanged are not reported, nor keywords whose values add up, nor what stands under \`Match all\`, nor a value
that a drop-in folder overrules on purpose.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host *
    ServerAliveInterval 60

Host build
    ServerAliveInterval 15
`,
        good: `
Host build
    ServerAliveInterval 15

Host *
    ServerAliveInterval 60
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
ClientAliveInterval 60
ClientAliveInterval 300
`,
        good: `
ClientAliveInterval 300
`,
      },
    ],
    references: ['ssh_config(5)', 'sshd_config(5)'],
    messages: {
      shadowed: '{{keyword}} has no effect: {{winner}} already sets it, and OpenSSH keeps the first value it finds.',
      shadowedForAll:
        '{{keyword}} has no effect: for each host of its block an earlier line sets it, and OpenSSH keeps the first value it finds.',
    },
    options: {},
  },

  create({ file, roots, report }) {
    return {
      'ConfigFile:exit'() {
        for (const [directive, { winners }] of shadowedInAllRoots(file, roots)) {
          const [winner] = winners;
          const related = winners.map((origin) => ({
            at: origin.directive,
            file: origin.section.file,
            message: 'This value is used.',
          }));
          const suggest = [
            {
              title: 'Remove the line that has no effect, or move it above the one that wins',
              edits: [{ range: { start: directive.lineStart, end: directive.next }, text: '' }],
            },
          ];
          const common = { at: directive, related, suggest } as const;
          const keyword = directive.keyword.text;
          if (winners.length > 1) report({ messageId: 'shadowedForAll', data: { keyword }, ...common });
          else report({ messageId: 'shadowed', data: { keyword, winner: describe(winner!, file) }, ...common });
        }
      },
    };
  },
});

/** A drop-in may be read by several roots: its directive is without effect only if it is so in each of them. */
function shadowedInAllRoots(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<Directive, Shadow> {
  const [first, ...others] = roots.map((root) => reported(root, file));
  return new Map([...first!].filter(([directive]) => others.every((shadowed) => shadowed.has(directive))));
}

function reported(root: Root, file: ConfigFile): ReadonlyMap<Directive, Shadow> {
  // Of two lines of a template, one may be meant for the case in which the other is left out.
  if (isTemplate(root)) return new Map();
  const found = shadows(root).filter(({ shadowed, winners }) => {
    if (shadowed.section.file !== file || isAfterMatchAll(shadowed)) return false;
    return !winners.every((winner) => sameValue(root, winner, shadowed) || isDropIn(winner, shadowed));
  });
  return new Map(found.map((shadow) => [shadow.shadowed.directive, shadow]));
}

function isAfterMatchAll({ section }: Origin): boolean {
  const { header } = section.block;
  return header?.type === 'Match' && header.criteria.some(({ name }) => name === 'all');
}

/** Whether the winner stands in a drop-in folder, from which it is meant to overrule the file that includes it. */
function isDropIn(winner: Origin, { section }: Origin): boolean {
  return (
    winner.section.file !== section.file &&
    /\.d\/[^/]+$/.test(winner.section.file.path) &&
    !/\.d\/[^/]+$/.test(section.file.path)
  );
}

function describe({ directive, section }: Origin, file: ConfigFile): string {
  return section.file === file ? `line ${directive.line}` : `line ${directive.line} of ${section.file.path}`;
}
