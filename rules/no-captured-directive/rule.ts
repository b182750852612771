import {
  type BlockHeader,
  type ConfigFile,
  type ReportedSuggestion,
  defineRule,
  holdsAlways,
  isTemplate,
  newlineOf,
  textOf,
} from '../../src/rule/index.ts';
import { type Capture, capturesIn } from './captures.ts';

export default defineRule({
  meta: {
    description: 'Disallow directives that look global but belong to the block above them',
    why: `
A block ends at the next \`Host\` or \`Match\`, or at the end of the file, and at nothing else: indentation and blank lines
mean nothing to OpenSSH. A line that is appended to a file, by hand, by \`echo >>\` or by a tool, falls into the last block.
It then holds for those hosts or users alone, and nobody is told. An \`Include\` there is worst: it is read for the block
alone, and no \`Host\` line in what it takes applies to any other host.

A directive is reported where the block's own ones are indented and this one is not, where a comment above it announces
settings for all, or where it stands in one paragraph with keywords that sshd takes outside of \`Match\` alone. Files that
indent nothing are left alone otherwise, and so are blocks that hold for everyone.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    occasions: [{ keywords: ['host', 'match'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host github.com
    User git

Compression yes
`,
        good: `
Host github.com
    User git

Host *
    Compression yes
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
Match User backup
    ForceCommand internal-sftp

PasswordAuthentication no
`,
        good: `
PasswordAuthentication no

Match User backup
    ForceCommand internal-sftp
`,
      },
    ],
    references: ['ssh_config(5) Host', 'sshd_config(5) Match'],
    messages: {
      outdented:
        '{{keyword}} looks as if it stood in no block, but it holds for {{header}} alone: indentation ends no block.',
      announced:
        '{{keyword}} is announced as a setting for all, but it holds for {{header}} alone: a comment ends no block.',
      besideGlobal:
        '{{keyword}} stands among keywords that no Match block may hold, but it holds for {{header}} alone: a blank line ends no block.',
      include:
        'This Include looks as if it stood in no block, but what it takes is read for {{header}} alone, and no block in there holds for anything else.',
    },
    options: {},
  },

  create({ file, releases, roots, report }) {
    return {
      'ConfigFile:exit'() {
        if (roots.some(isTemplate)) return;
        for (const block of file.blocks) {
          if (!block.header || holdsAlways(block.header)) continue;
          for (const capture of capturesIn(file, block, releases)) {
            const header = told(file, block.header);
            const { directive, sign } = capture;
            const suggest = capture.isForAll ? [underOwnHeader(file, capture), aboveAllBlocks(file, capture)] : [];
            const common = { at: directive, suggest };
            const keyword = directive.keyword.text;
            if (directive.keyword.name === 'include') report({ messageId: 'include', data: { header }, ...common });
            else report({ messageId: sign, data: { keyword, header }, ...common });
          }
        }
      },
    };
  },
});

function told(file: ConfigFile, header: BlockHeader): string {
  const text = textOf(file, header).replaceAll(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function underOwnHeader(file: ConfigFile, { lines }: Capture): ReportedSuggestion {
  const header = file.dialect === 'ssh_config' ? 'Host *' : 'Match all';
  const { start } = lines;
  return {
    title: `Put ${header} in front of it, for it to hold for all that the blocks above leave open`,
    edits: [{ range: { start, end: start }, text: `${header}${newlineOf(file)}` }],
  };
}

/** Characters of a blank line that goes with the lines below it; a longer one stays. */
const longestBlank = 80;

function aboveAllBlocks(file: ConfigFile, { lines }: Capture): ReportedSuggestion {
  const newline = newlineOf(file);
  const start = startOfFirstBlock(file);
  const text = textOf(file, lines).replace(/\r?\n$/, '');
  const above = file.text.slice(Math.max(0, lines.start - longestBlank), lines.start);
  const blankAbove = /(?<=\n)[ \t]*\r?\n$/.exec(above)?.[0].length ?? 0;
  return {
    title: 'Move it above the first block, for it to hold for all',
    edits: [
      { range: { start, end: start }, text: `${text}${newline}${newline}` },
      { range: { start: lines.start - blankAbove, end: lines.end }, text: '' },
    ],
  };
}

/** Where the first header begins, with the comments that stand right above it. */
function startOfFirstBlock({ blocks }: ConfigFile): number {
  const [global, first] = blocks;
  const comments = global!.lines.slice(global!.lines.findLastIndex(({ type }) => type !== 'Comment') + 1);
  return comments[0]?.lineStart ?? first!.header!.lineStart;
}
