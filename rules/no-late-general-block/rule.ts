import {
  type BlockHeader,
  type ConfigFile,
  type ReleaseRange,
  type ReportedSuggestion,
  type Root,
  type Shadow,
  defineRule,
  holdsAlways,
  isTemplate,
  newlineOf,
  sameValue,
  shadows,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a general block above the specific ones that state its keywords otherwise',
    why: `
\`ssh\` keeps the first value it obtains for a keyword. A \`Host *\` at the top of the file therefore does not give defaults,
as it looks, but decides: what a block below it says of the same keyword is passed over without a word. General blocks
belong at the end, behind the exceptions.

The block is reported once, with the lines that it takes the effect from; \`no-shadowed-directive\` reports each of those.
In an sshd_config it is the other way round, as there a \`Match\` goes before what stands outside of it.
`,
    dialects: ['ssh_config'],
    fixable: false,
    recommended: 'info',
    occasions: [{ keywords: ['host', 'match'], signs: ['shadowed'] }],
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
    ],
    references: ['ssh_config(5)'],
    messages: {
      one: '{{header}} stands above {{other}}, which sets {{keywords}} otherwise and in vain: ssh keeps the first value it finds.',
      several:
        '{{header}} stands above {{count}} blocks that set {{keywords}} otherwise and in vain: ssh keeps the first value it finds.',
    },
    options: {},
  },

  create(context) {
    const { file, report } = context;
    return {
      'ConfigFile:exit'() {
        for (const [header, overruled] of generalBlocks(context)) {
          const blocks = new Set(overruled.map(({ shadowed }) => shadowed.section.block));
          const names = new Set(overruled.map(({ shadowed }) => shadowed.directive.keyword.text));
          const told = { header: textOf(file, header), keywords: [...names].join(', ') };
          const common = {
            at: header,
            related: overruled.map(({ shadowed: { section, directive } }) => ({
              at: directive,
              file: section.file,
              message: 'This has no effect.',
            })),
            suggest: [moveToEnd(file, header)],
          } as const;
          const [{ shadowed }] = overruled as readonly [Shadow];
          if (blocks.size > 1) report({ messageId: 'several', data: { ...told, count: blocks.size }, ...common });
          else report({ messageId: 'one', data: { ...told, other: headerOf(shadowed) }, ...common });
        }
      },
    };
  },
});

interface Judged {
  readonly file: ConfigFile;
  readonly roots: readonly Root[];
  readonly releases: ReleaseRange;
}

/** The headers of the file that hold for every host, each with the directives of other blocks that it overrules. */
function generalBlocks({ file, roots, releases }: Judged): ReadonlyMap<BlockHeader, readonly Shadow[]> {
  const found = new Map<BlockHeader, Shadow[]>();
  const seen = new Set<unknown>();
  const isGeneral = file.blocks.some(({ header }) => header && holdsAlways(header));
  for (const root of isGeneral ? roots : []) {
    if (isTemplate(root)) continue;
    for (const shadow of shadows(root, releases.releases)) {
      const header = shadow.releases.length === releases.releases.length ? overrulingHeader(shadow, file) : undefined;
      const [winner] = shadow.winners;
      if (!header || seen.has(shadow.shadowed.directive) || sameValue(root, winner!, shadow.shadowed)) continue;
      seen.add(shadow.shadowed.directive);
      const overruled = found.get(header);
      if (overruled) overruled.push(shadow);
      else found.set(header, [shadow]);
    }
  }
  return found;
}

/** The header of a general block of the file whose directive takes the effect from one for some hosts below it. */
function overrulingHeader({ shadowed, winners, kept }: Shadow, file: ConfigFile): BlockHeader | undefined {
  const [winner, ...others] = winners;
  const header = winner?.section.block.header;
  const isGeneral = header && winner.section.conditions.every(holdsAlways);
  const isForSome = !shadowed.section.conditions.every(holdsAlways);
  if (kept !== 'first' || others.length > 0 || winner?.section.file !== file) return undefined;
  return isGeneral && isForSome ? header : undefined;
}

function headerOf({ section }: Shadow['shadowed']): string {
  const header = section.conditions.findLast((condition) => !holdsAlways(condition))!;
  return section.block.header === header ? textOf(section.file, header) : `line ${header.line}`;
}

/** With the comments right above it, but without those behind its last directive. */
function moveToEnd(file: ConfigFile, header: BlockHeader): ReportedSuggestion {
  const index = file.blocks.findIndex((block) => block.header === header);
  const above = file.blocks[index - 1]?.lines ?? [];
  const comments = above.slice(above.findLastIndex(({ type }) => type !== 'Comment') + 1);
  const start = comments[0]?.lineStart ?? header.lineStart;
  const end = file.blocks[index]!.directives.at(-1)!.next;
  const newline = newlineOf(file);
  const gap = file.text.endsWith('\n') ? newline : `${newline}${newline}`;
  return {
    title: 'Move the block to the end of the file',
    edits: [
      { range: { start, end }, text: '' },
      { range: { start: file.end, end: file.end }, text: `${gap}${file.text.slice(start, end)}` },
    ],
  };
}
