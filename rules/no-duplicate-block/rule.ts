import {
  type BlockHeader,
  type ConfigFile,
  type Root,
  type Section,
  defineRule,
  holdsPlaceholder,
  isTemplate,
  standsApart,
  textOf,
} from '../../src/rule/index.ts';
import { isOrdinary, meaningOf } from './meaning.ts';

export default defineRule({
  meta: {
    description: 'Disallow two blocks for the same hosts or connections',
    why: `
OpenSSH reads both and keeps the first value of each keyword, so that the second block is in force in part, and which part
depends on what the first one says. Nobody sees this who looks at one of them alone. Often one was added because the other
had not been found.

Blocks count as the same if they are under the same conditions and name the same patterns or criteria, in any order.
Blocks for everyone are left alone, as there are reasons for one at each end of a file, and so are patterns with wildcards
that other blocks stand between.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'info',
    occasions: [{ keywords: ['host', 'match'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host web db
    User deploy

Host db web
    Port 2222
`,
        good: `
Host web db
    User deploy
    Port 2222
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
Match User backup
    ForceCommand internal-sftp

Match User backup
    X11Forwarding no
`,
        good: `
Match User backup
    ForceCommand internal-sftp
    X11Forwarding no
`,
      },
    ],
    references: ['ssh_config(5) Host', 'sshd_config(5) Match'],
    messages: {
      duplicate:
        'There is a block for the same {{what}} {{where}}: OpenSSH reads both and keeps the first value of each keyword.',
    },
    options: {},
  },

  create({ file, roots, report }) {
    return {
      'ConfigFile:exit'() {
        for (const [header, earlier] of duplicatesIn(file, roots)) {
          const where = earlier.file === file ? `on line ${earlier.header.line}` : `in ${earlier.file.path}`;
          const what = file.dialect === 'ssh_config' ? 'hosts' : 'connections';
          const related = [{ at: earlier.header, file: earlier.file, message: 'The first block for them.' }];
          report({ messageId: 'duplicate', data: { what, where }, at: header, related });
        }
      },
    };
  },
});

interface Placed {
  readonly header: BlockHeader;
  readonly file: ConfigFile;
}

/** The headers of the file that say what an earlier one of a root says. */
function duplicatesIn(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<BlockHeader, Placed> {
  const found = new Map<BlockHeader, Placed>();
  for (const root of roots) {
    if (isTemplate(root)) continue;
    const seen = new Map<string, Placed & { readonly position: number }>();
    const numbers = new Map<BlockHeader, number>();
    headersOf(root).forEach(({ file: inFile, conditions }, position) => {
      if (standsApart(root, conditions)) return;
      const header = conditions.at(-1)!;
      if (holdsPlaceholder(textOf(inFile, header)) || isOrdinary(header)) return;
      const outer = conditions.slice(0, -1).map((each) => numberOf(each, numbers));
      const key = JSON.stringify([outer, meaningOf(header)]);
      const earlier = seen.get(key);
      const isApart = earlier && meaningOf(header).includes('*') && position - earlier.position > 1;
      if (earlier && earlier.header !== header && inFile === file && !isApart) found.set(header, earlier);
      if (!earlier) seen.set(key, { header, file: inFile, position });
    });
  }
  return found;
}

/** The blocks of a root with directives, in reading order, each once. */
function headersOf({ sections }: Root): readonly Section[] {
  const seen = new Set<Section['conditions']>();
  return sections.filter(({ conditions }) => conditions.length > 0 && !seen.has(conditions) && seen.add(conditions));
}

function numberOf(header: BlockHeader, numbers: Map<BlockHeader, number>): number {
  if (!numbers.has(header)) numbers.set(header, numbers.size);
  return numbers.get(header)!;
}
