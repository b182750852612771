import {
  type Argument,
  type ConfigFile,
  type IncludeUse,
  type ReleaseRange,
  type Report,
  type ReportedSuggestion,
  type Root,
  defineRule,
  holdsPlaceholder,
  isTemplate,
  refuserOf,
} from '../../src/rule/index.ts';
import { braceFix, holdsChoice, isLeftover, lastNameOf } from './pattern.ts';

const messages = {
  cycle:
    '{{argument}} leads back to a file that is being read: {{program}} goes round 16 times, then refuses the file and {{outcome}}.',
  tooDeep: '{{argument}} is more than 16 levels deep: {{program}} refuses the file there and {{outcome}}.',
  tilde: '{{argument}} takes no file: sshd knows no ~ in Include, and does not tell.',
  tildeOfSystem:
    '{{argument}} is refused in /etc/ssh: ssh takes ~ in the files of users alone, and connects to no host.',
  braces: '{{argument}} takes no file: OpenSSH expands no braces in Include, and does not tell.',
  tokens:
    '{{program}} expands no token and no variable in Include: it takes {{argument}} by the letter and finds no file.',
  folder: '{{argument}} is a folder, of which OpenSSH reads nothing: only a pattern takes the files within.',
  beside:
    '{{argument}} is looked for in {{folder}}, whichever file includes it: {{path}} beside this file is not read.',
  nothing: 'No file in {{folder}} matches {{argument}}: OpenSSH passes over an Include that takes nothing.',
  unreadable:
    '{{path}} cannot be read here, and what it sets was not judged: {{program}} refuses what it cannot read itself.',
  leftover: '{{argument}} takes {{path}} too: OpenSSH reads all that matches, be it a backup or a README.',
  everyFile:
    '{{argument}} takes every file of its folder: a README, or a copy that an editor or a package leaves, would be read too.',
} as const;

export default defineRule({
  meta: {
    description: 'Disallow an Include that takes other files than it seems to, or none',
    why: `
OpenSSH passes over an \`Include\` that takes no file without a word, and what the file was meant to set is simply not set.
\`sshd\` knows no \`~\`, neither program expands braces, up to 9.8 \`%h\` and \`\${HOME}\` are plain letters, and a folder gives
nothing unless a pattern asks for its files. A relative path is looked for in \`~/.ssh\` or \`/etc/ssh\`, not beside the file
in which it stands.

The other way round, a pattern takes everything that matches: a \`*\` reads \`README\`, \`work~\` and \`work.bak\` like any other
file. And files that include each other in a circle are refused altogether.

That a single file is missing is not reported, for many are kept out of repositories on purpose; nor is a folder that the
repository does not have.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ keywords: ['include'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'Include config.d/{work,home}.conf\n',
        good: 'Include config.d/work.conf config.d/home.conf\n',
      },
      {
        dialect: 'sshd_config',
        bad: 'Include ~/sshd_config.d/*.conf\n',
        good: 'Include /etc/ssh/sshd_config.d/*.conf\n',
      },
    ],
    references: ['ssh_config(5) Include', 'sshd_config(5) Include', 'glob(7)'],
    messages,
    options: {},
  },

  create({ file, releases, roots, report }) {
    return {
      'ConfigFile:exit'() {
        for (const [argument, uses] of usesByArgument(file, roots)) {
          if (isFilledIn(file, argument)) continue;
          for (const told of judge({ file, argument, uses, releases, roots })) report(told);
        }
      },
    };
  },
});

type Told = Report<typeof messages>;

/** One argument of an Include, and what became of it each time it was read. */
interface Judged {
  readonly file: ConfigFile;
  readonly argument: Argument;
  readonly uses: readonly IncludeUse[];
  readonly releases: ReleaseRange;
  readonly roots: readonly Root[];
}

function usesByArgument(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<Argument, readonly IncludeUse[]> {
  const found = new Map<Argument, IncludeUse[]>();
  for (const use of roots.flatMap(({ includes }) => includes)) {
    if (use.file !== file) continue;
    const uses = found.get(use.argument);
    if (uses) uses.push(use);
    else found.set(use.argument, [use]);
  }
  return found;
}

/** Whether a program writes a part of it. Braces after a dollar are a variable, which ssh expands itself. */
function isFilledIn({ dialect }: ConfigFile, { value }: Argument): boolean {
  return holdsPlaceholder(dialect === 'ssh_config' ? value.replaceAll(/\$\{\w+\}/g, '') : value);
}

function judge(judged: Judged): readonly Told[] {
  const refused = judgeRefusal(judged);
  if (refused) return [refused];
  const takesNothing = judged.uses.every(({ outcome }) => outcome === 'nothing' || outcome === 'depends');
  const lost = takesNothing ? (judgeSpelling(judged) ?? judgeMissing(judged)) : undefined;
  return [...(lost ? [lost] : judgePattern(judged)), ...judgeUnread(judged)];
}

function judgeRefusal({ file, argument, uses, releases }: Judged): Told | undefined {
  const outcomes = new Set(uses.map(({ outcome }) => outcome));
  const refuser = refuserOf(file.dialect, releases.releases, releases);
  const data = { argument: argument.value };
  if (outcomes.has('cycle')) return { messageId: 'cycle', data: { ...data, ...refuser }, at: argument };
  if (outcomes.has('too-deep')) return { messageId: 'tooDeep', data: { ...data, ...refuser }, at: argument };
  if (!outcomes.has('never')) return undefined;
  if (file.dialect === 'ssh_config') return { messageId: 'tildeOfSystem', data, at: argument };
  return { messageId: 'tilde', data, at: argument, severity: 'warning' };
}

/** The first release whose ssh expands tokens and variables in Include. */
const expandsSince = 909;

/** What OpenSSH takes by the letter, though it looks like more. */
function judgeSpelling({ file, argument, releases }: Judged): Told | undefined {
  const { value } = argument;
  if (holdsChoice(value)) {
    const fix = braceFix(argument);
    return { messageId: 'braces', data: { argument: value }, at: argument, severity: 'warning', ...(fix && { fix }) };
  }
  const literal = releases.releases.filter((release) => file.dialect === 'sshd_config' || release < expandsSince);
  if (literal.length === 0 || !/%[A-Za-z%]|\$\{\w+\}/.test(value)) return undefined;
  const { program } = refuserOf(file.dialect, literal, releases);
  return { messageId: 'tokens', data: { program, argument: value }, at: argument, severity: 'warning' };
}

function judgeMissing({ file, argument, uses, roots }: Judged): Told | undefined {
  // Of a drop-in that stands alone it is not known which folder its Includes begin in.
  if (roots.some((root) => root.fragment || isTemplate(root))) return undefined;
  if (uses.some(({ outcome }) => outcome !== 'nothing')) return undefined;
  const { value } = argument;
  const { within, around, beside } = uses[0]!.missed!();
  if (within.length > 0) {
    const suggest = [
      { title: `Write ${value}/*`, edits: [{ range: argument, text: `${value.replace(/\/$/, '')}/*` }] },
    ];
    return { messageId: 'folder', data: { argument: value }, at: argument, severity: 'warning', suggest };
  }
  if (beside.length > 0) {
    const data = { argument: value, folder: file.dialect === 'sshd_config' ? '/etc/ssh' : '~/.ssh', path: beside[0]! };
    return { messageId: 'beside', data, at: argument, severity: 'warning' };
  }
  const folder = around[0]?.replace(/\/[^/]*$/, '');
  const isOwn = roots.some((root) => root.file.path.replace(/\/[^/]*$/, '') === folder);
  if (folder === undefined || isOwn || !/[*?[]/.test(lastNameOf(value))) return undefined;
  return { messageId: 'nothing', data: { argument: value, folder }, at: argument, severity: 'info' };
}

/** What a pattern takes along. */
function judgePattern({ argument, uses }: Judged): readonly Told[] {
  const { value } = argument;
  if (!/[*?[]/.test(lastNameOf(value))) return [];
  const paths = [...new Set(uses.flatMap((use) => use.paths))];
  const leftovers = paths.filter((path) => isLeftover(lastNameOf(path)));
  const suggest = suffixSuggestion(argument, paths);
  if (leftovers.length > 0) {
    return leftovers.map((path) => ({
      messageId: 'leftover',
      data: { argument: value, path },
      at: argument,
      severity: 'warning',
      suggest,
    }));
  }
  if (lastNameOf(value) !== '*') return [];
  return [{ messageId: 'everyFile', data: { argument: value }, at: argument, severity: 'info', suggest }];
}

/** Where all files that are meant end in `.conf`, the pattern may ask for that. */
function suffixSuggestion(argument: Argument, paths: readonly string[]): readonly ReportedSuggestion[] {
  const meant = paths.filter((path) => !isLeftover(lastNameOf(path)));
  if (meant.length === 0 || !meant.every((path) => path.endsWith('.conf')) || !argument.value.endsWith('*')) return [];
  return [{ title: `Write ${argument.value}.conf`, edits: [{ range: argument, text: `${argument.value}.conf` }] }];
}

function judgeUnread({ file, argument, uses, releases }: Judged): readonly Told[] {
  const { program } = refuserOf(file.dialect, releases.releases, releases);
  const unread = new Set(uses.flatMap((use) => use.unread));
  return [...unread].map((path): Told => {
    return { messageId: 'unreadable', data: { path, program }, at: argument, severity: 'warning' };
  });
}
