import {
  type BlockHeader,
  type ConfigFile,
  type Demand,
  type ReleaseRange,
  type Report,
  type ReportedFix,
  type Root,
  type UnmatchablePattern,
  type UnreachableBlock,
  defineRule,
  textOf,
  unmatchablePatterns,
  unreachableBlocks,
} from '../../src/rule/index.ts';

const messages = {
  comma: 'No host matches {{pattern}}: Host takes its patterns apart at blanks, and a comma belongs to the name.',
  braces: 'No host matches {{pattern}}: OpenSSH expands no braces and compares the pattern letter by letter.',
  network: 'No host matches {{pattern}}: {{asked}} compares names letter by letter and knows no networks.',
  user: 'No host matches {{pattern}}: OpenSSH compares the name of the host alone, without the user before the @.',
  blank: 'No host matches "{{pattern}}": within quotes it is a single pattern, and no host has a blank in its name.',
  noPattern: 'The block applies to no host: its Host line names none.',
  exclusionsAlone: 'The block applies to no one: {{asked}} only leaves out and takes no one in.',
  excluded: 'The block applies to no one: {{asked}} leaves out all that it takes in.',
  noneAtAll: 'The block applies to no one: {{asked}} turns around what holds for everyone.',
  contradiction: 'The block applies to no one: {{earlier}} and {{asked}} exclude each other.',
  outer: 'The block applies to no one: its file is included from {{place}} for {{earlier}}, which excludes {{asked}}.',
  noSecondPass:
    'The block applies to no host: it waits for ssh to read its files again, and neither CanonicalizeHostname nor Match final asks for that here.',
  otherRelease: 'The block applies to no one: {{asked}} is for no release of the range {{range}}.',
  unknownSessionType: 'The block applies to no one: {{asked}} names none of shell, exec, subsystem and none.',
} as const;

export default defineRule({
  meta: {
    description: 'Disallow a block, or a pattern of one, that applies to no one',
    why: `
OpenSSH says nothing about a \`Host\` or \`Match\` that can never apply: it checks the lines below and passes over them. Most
such blocks come from a form that is right elsewhere. \`Host\` parts its patterns by blanks, \`Match\` by commas, and
\`Host a,b\` asks for one host with a comma in its name. A list of exclusions alone, \`Host !a\` or \`Match user !root\`,
leaves out but never takes in. \`Host 10.0.0.0/8\` compares letters, not networks, and \`Host git@example.com\` asks for an
\`@\` in the name of a host, though \`ssh\` has taken the user off before it compares.

Others contradict themselves, or the block from whose \`Include\` their file is read: of such a file OpenSSH lets only what
stands for that block's own hosts or connections apply.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'warning',
    occasions: [{ keywords: ['host', 'match'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: `
Host web,db
    User deploy
`,
        good: `
Host web db
    User deploy
`,
      },
      {
        dialect: 'sshd_config',
        bad: `
Match user !root
    X11Forwarding no
`,
        good: `
Match user *,!root
    X11Forwarding no
`,
      },
    ],
    references: ['ssh_config(5) Host', 'ssh_config(5) PATTERNS', 'sshd_config(5) Match'],
    messages,
    options: {},
  },

  create({ file, roots, releases, report }) {
    if (file.blocks.length === 1) return {};
    const reportPatterns = (header: BlockHeader): void => {
      for (const pattern of unmatchablePatterns(header)) report(patternReport(pattern, header));
    };
    return {
      Host: reportPatterns,
      Match: reportPatterns,
      'ConfigFile:exit'() {
        for (const block of unreachableInAllRoots(file, roots, releases)) report(blockReport(block, releases));
      },
    };
  },
});

type Told = Report<typeof messages>;

function patternReport(pattern: UnmatchablePattern, header: BlockHeader): Told {
  const { at, text, mistaken } = pattern;
  const isOfHost = header.type === 'Host';
  const remedies = isOfHost ? remediesFor(pattern) : {};
  const shown = shortened(text);
  if (mistaken !== 'network') return { messageId: mistaken, data: { pattern: shown }, at, ...remedies };
  return { messageId: mistaken, data: { pattern: shown, asked: isOfHost ? 'Host' : 'Match host' }, at, ...remedies };
}

/** What was meant by a pattern of a Host line. */
function remediesFor({ at, text, negated, mistaken }: UnmatchablePattern): Pick<Told, 'fix' | 'suggest'> {
  const suggest = (title: string, instead: string): Pick<Told, 'suggest'> => ({
    suggest: [{ title, edits: [{ range: at, text: instead }] }],
  });
  switch (mistaken) {
    case 'comma':
      return splitAtCommas({ at, text, negated });
    case 'blank':
      return suggest('Take the quotes away', text);
    case 'user':
      return suggest('Take the user away, and set it by the keyword User', text.replace(/(?<![^!@])[^!@]+@/, ''));
    case 'network': {
      const pattern = octetPattern(text);
      return pattern === undefined ? {} : suggest(`Write ${pattern}`, pattern);
    }
    default:
      return {};
  }
}

/** Of `!a,b` it cannot be told whether b is to be left out too. */
function splitAtCommas({ at, text, negated }: Omit<UnmatchablePattern, 'mistaken'>): Pick<Told, 'fix'> {
  const patterns = text.split(',').filter((part) => part.trim() !== '');
  if (negated && patterns.some((part) => !part.startsWith('!'))) return {};
  const edits = [{ range: at, text: patterns.join(' ') }];
  return { fix: { title: 'Part the patterns by blanks', edits, changes: [], safety: 'unsafe' } };
}

/** `10.1.*` for `10.1.0.0/16`; undefined for a mask that ends within a number. */
function octetPattern(network: string): string | undefined {
  const [, address, length] = /^(!?\d+\.\d+\.\d+\.\d+)\/(8|16|24)$/.exec(network) ?? [];
  return address && [...address.split('.').slice(0, Number(length) / 8), '*'].join('.');
}

function blockReport({ file, header, obstacle, earlierFile = file }: UnreachableBlock, { text }: ReleaseRange): Told {
  if (obstacle.kind === 'no-pattern') return { messageId: 'noPattern', at: header };
  const { demand } = obstacle;
  const at = demand.at;
  const asked = shortened(textOf(file, at));
  switch (obstacle.kind) {
    case 'contradiction':
      return contradictionReport({ header, asked, demand, earlier: obstacle.earlier, earlierFile });
    case 'no-second-pass':
      // What the other file of ssh says is not known: the one of the system, or that of the user.
      return { messageId: 'noSecondPass', at, severity: 'info' };
    case 'other-release':
      return { messageId: 'otherRelease', data: { asked, range: text }, at };
    case 'exclusions-alone': {
      const fix = takeAllFirst(demand, file);
      return { messageId: 'exclusionsAlone', data: { asked }, at, ...(fix && { fix }) };
    }
    case 'excluded':
      return { messageId: 'excluded', data: { asked }, at };
    case 'none-at-all':
      return { messageId: 'noneAtAll', data: { asked }, at };
    case 'unknown-session-type':
      return { messageId: 'unknownSessionType', data: { asked }, at };
  }
}

interface Contradiction {
  readonly header: BlockHeader;
  readonly asked: string;
  readonly demand: Demand;
  readonly earlier: Demand;
  readonly earlierFile: ConfigFile;
}

function contradictionReport({ header, asked, demand, earlier, earlierFile }: Contradiction): Told {
  const { at } = demand;
  const told = shortened(textOf(earlierFile, earlier.at));
  const related = [{ at: earlier.at, file: earlierFile, message: 'This is what it excludes.' }];
  if (earlier.header === header) {
    return { messageId: 'contradiction', data: { asked, earlier: told }, at, related };
  }
  const place = `line ${earlier.header.line} of ${earlierFile.path}`;
  return { messageId: 'outer', data: { asked, earlier: told, place }, at, related };
}

/** What `*` takes all of, so that the exclusions behind it leave the rest. */
const takenByStar: ReadonlySet<string> = new Set([
  'argument',
  'host',
  'originalhost',
  'user',
  'localuser',
  'group',
  'address',
  'localaddress',
]);

function takeAllFirst({ attribute, at }: Demand, file: ConfigFile): ReportedFix | undefined {
  const start = file.text.indexOf('!', at.start);
  if (!takenByStar.has(attribute) || start === -1 || start >= at.end) return undefined;
  const edits = [{ range: { start, end: start }, text: attribute === 'argument' ? '* ' : '*,' }];
  return { title: 'Put * first, to take in all but these', edits, changes: [], safety: 'unsafe' };
}

function unreachableInAllRoots(
  file: ConfigFile,
  roots: readonly Root[],
  releases: ReleaseRange,
): readonly UnreachableBlock[] {
  const [first, ...others] = roots.map((root) => ofFile(unreachableBlocks(root, releases), file));
  return [...first!.values()].filter(({ header }) => others.every((blocks) => blocks.has(header)));
}

function ofFile(blocks: readonly UnreachableBlock[], file: ConfigFile): ReadonlyMap<BlockHeader, UnreachableBlock> {
  return new Map(blocks.filter((block) => block.file === file).map((block) => [block.header, block]));
}

/** A long line, as a message can hold it. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
