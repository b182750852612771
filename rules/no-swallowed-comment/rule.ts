import {
  type ArgumentFacts,
  type ConfigFile,
  type Directive,
  type KeywordFacts,
  type Range,
  type Release,
  type ReportedFix,
  defineRule,
  holdsPlaceholder,
  lookupKeyword,
  moveAbove,
  parseLineAs,
  refuserOf,
} from '../../src/rule/index.ts';
import { commentIn } from './comment-in.ts';

export default defineRule({
  meta: {
    description: 'Disallow comments behind a value that is the rest of its line',
    why: `
\`ForceCommand\`, \`ProxyCommand\` and a few others take everything up to the end of the line, a \`#\` and what follows
included. The comment is handed to whatever runs the command: a shell passes over it, but \`AuthorizedKeysCommand\` and
\`KnownHostsCommand\` are run without one and get its words as arguments, \`VersionAddendum\` sends it to every peer, and a
percent sign in it is taken for a token. Worst is \`none\`, which is no longer \`none\` with a comment behind it: every login
then runs a command of that name.

Releases differ: \`ssh\` 8.5 and 8.6 and \`sshd\` up to 8.6 cut the comment off. The fix moves it to a line of its own. It is
no safe one, as it may change what is run.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [
      {
        keywords: [
          'authorizedkeyscommand',
          'authorizedprincipalscommand',
          'forcecommand',
          'knownhostscommand',
          'localcommand',
          'proxycommand',
          'proxyjump',
          'remotecommand',
          'versionaddendum',
        ],
        signs: ['hash-behind'],
      },
    ],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'Host inner\n    ProxyCommand none # reached directly\n',
        good: 'Host inner\n    # reached directly\n    ProxyCommand none\n',
      },
      {
        dialect: 'sshd_config',
        bad: 'Match Group backup\n    ForceCommand /usr/local/bin/backup # nightly\n',
        good: 'Match Group backup\n    # nightly\n    ForceCommand /usr/local/bin/backup\n',
      },
    ],
    references: ['sshd_config(5) ForceCommand', 'ssh_config(5) ProxyCommand', 'readconf.c parse_command'],
    messages: {
      command: 'This is no comment: to {{program}} the rest of the line is the command that {{keyword}} runs.',
      text: 'This is no comment: to {{program}} the rest of the line is the text of {{keyword}}, which every peer is sent.',
      hosts: 'This is no comment: to {{program}} the rest of the line is the hosts of {{keyword}}.',
      none: 'With this behind it, none is {{what}} to {{program}}: {{keyword}} is switched off only where nothing follows.',
    },
    options: {},
  },

  create({ file, releases, report }) {
    return {
      Directive(written) {
        const facts = lookupKeyword(file.dialect, written.keyword.canonical);
        const kind = facts?.argument.kind;
        if (!facts || !isRestOfLine(kind)) return;
        const line = file.release >= argumentsSince ? written : parseLineAs(file, written, argumentsSince);
        const found = line.type === 'Directive' ? swallowedIn(file, line) : undefined;
        if (!found || holdsPlaceholder(file.text.slice(line.start, found.start))) return;
        const isNone = found.value.toLowerCase() === 'none';
        const swallowing = releases.releases.filter((release) => swallows({ file, facts, isNone }, release));
        if (swallowing.length === 0) return;
        const { program } = refuserOf(file.dialect, swallowing, releases);
        const common = { at: found, ...(found.value !== '' && { fix: fixFor(file, written, found) }) } as const;
        const data = { program, keyword: facts.keyword };
        if (isNone) report({ messageId: 'none', data: { ...data, what: noneBecomes[kind] }, ...common });
        else report({ messageId: messageOf[kind], data, ...common });
      },
    };
  },
});

type RestOfLine = Extract<ArgumentFacts, { skipsEquals: boolean }>['kind'];

const messageOf = { 'raw-command': 'command', 'raw-string': 'text', 'jump-list': 'hosts' } as const;

const noneBecomes: Readonly<Record<RestOfLine, string>> = {
  'raw-command': 'a command',
  'raw-string': 'a text',
  'jump-list': 'a host',
};

function isRestOfLine(kind: ArgumentFacts['kind'] | undefined): kind is RestOfLine {
  return kind !== undefined && Object.hasOwn(messageOf, kind);
}

/** The first release whose reader splits lines as it still does. */
const argumentsSince: Release = 807;

interface Swallowed extends Range {
  /** What stands in front of it; empty where the line has nothing else to say. */
  readonly value: string;
}

function swallowedIn(file: ConfigFile, { args, trailingComment }: Directive): Swallowed | undefined {
  const [argument] = args;
  if (!argument) return undefined;
  if (trailingComment) return { start: trailingComment.start, end: trailingComment.end, value: argument.value };
  const text = file.text.slice(argument.start, argument.end);
  const index = commentIn(text);
  if (index === undefined) return undefined;
  return { start: argument.start + index, end: argument.end, value: text.slice(0, index).trim() };
}

interface Candidate {
  readonly file: ConfigFile;
  readonly facts: KeywordFacts;
  readonly isNone: boolean;
}

/**
 * Whether the release keeps the comment. Before 8.7 sshd cuts lines at a `#`, and so does ssh 8.5 and 8.6. Since then
 * ProxyJump alone is cut there, but only after it has been compared with `none`.
 */
function swallows({ file, facts, isNone }: Candidate, release: Release): boolean {
  if (release < (facts.since ?? Infinity)) return false;
  if (release < argumentsSince) return file.dialect === 'ssh_config' && release < 805;
  return isNone || facts.argument.kind !== 'jump-list';
}

function fixFor(file: ConfigFile, line: Directive, comment: Range): ReportedFix {
  return {
    safety: 'unsafe',
    title: 'Move the comment to a line of its own',
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical],
  };
}
