import {
  type ConfigFile,
  type Dialect,
  type Line,
  type Range,
  type Release,
  type ReportedFix,
  defineRule,
  holdsPlaceholder,
  lookupKeyword,
  moveAbove,
  parseLineAs,
  refusedHere,
  refuserOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow comments after the arguments where a release in range does not take them for comments',
    why: `
A comment of its own line has always been one. What a \`#\` after the arguments is depends on the release. Up to OpenSSH
8.4 \`ssh\` knows nothing of it: it refuses the file for the surplus words, or takes them for arguments where a keyword has
room for more. \`ssh\` 8.5 and 8.6, and \`sshd\` up to 8.6, cut every line at its first \`#\`, even within quotes or in the
middle of a name. Since 8.7 a comment begins with an argument that begins with \`#\`, on both sides.

Where all releases in range take it for a comment, nothing is reported. Keywords that take the rest of the line as it is,
such as \`ForceCommand\`, are the matter of \`no-swallowed-comment\`.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ signs: ['hash-behind'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'ServerAliveInterval 60 # once a minute\n',
        good: '# once a minute\nServerAliveInterval 60\n',
        openssh: '>=8.0',
      },
      {
        dialect: 'sshd_config',
        bad: 'Banner /etc/issue#1\n',
        good: 'Banner /etc/issue-1\n',
        openssh: '>=8.0',
      },
    ],
    references: ['OpenSSH 8.5 and 8.7 release notes', 'argv_split in misc.c'],
    messages: {
      refused: '{{program}} takes a # after the arguments for one more of them, refuses the file and {{outcome}}.',
      taken: '{{program}} takes a # after the arguments for one more of them: the words of this comment are {{taken}}.',
      cut: '{{program}} ends a line at its first #, wherever that stands: {{keyword}} loses {{lost}}.',
    },
    options: {},
  },

  create(context) {
    const { file, releases, report } = context;
    const matching = (holds: (release: Release) => boolean): readonly Release[] => releases.releases.filter(holds);
    const ignorant = matching((release) => file.dialect === 'ssh_config' && release < cutsSince.ssh_config);
    const cutting = matching((release) => release >= cutsSince[file.dialect] && release < argumentsSince);

    const checkTaken = (line: Statement, comment: Range): void => {
      const asOld = parseLineAs(file, line, ignorant.at(-1)!);
      if (!('args' in asOld) || asOld.args.every(({ start }) => start < comment.start)) return;
      const { program } = refuserOf(file.dialect, ignorant, releases);
      const taken = line.type === 'Host' ? 'patterns of hosts' : `arguments of ${line.keyword.text}`;
      report({ messageId: 'taken', data: { program, taken }, at: comment, fix: fixFor(file, line, comment) });
    };

    const checkCut = (line: Statement): void => {
      const lost = lostToCut(file, line);
      if (!lost) return;
      const { program } = refuserOf(file.dialect, cutting, releases);
      const data = { program, keyword: line.keyword.text, lost: file.text.slice(lost.start, lost.end) };
      report({ messageId: 'cut', data, at: lost });
    };

    return {
      'ConfigFile:exit'() {
        if (ignorant.length === 0 && cutting.length === 0) return;
        const refused = new Map(
          refusedHere(context).flatMap((each) => (each.topic === 'trailing-comment' ? [[each.line.line, each]] : [])),
        );
        for (const written of statementsOf(file)) {
          const line = asWritten(file, written);
          if (!line) continue;
          const comment = line.trailingComment;
          const refusal = refused.get(line.line)?.refusal;
          if (comment && refusal) {
            const data = refuserOf(file.dialect, refusal.releases, releases);
            report({ messageId: 'refused', data: { ...data }, at: comment, fix: fixFor(file, line, comment) });
          } else if (comment && ignorant.length > 0) checkTaken(line, comment);
          if (cutting.length > 0) checkCut(line);
        }
      },
    };
  },
});

type Statement = Extract<Line, { args: unknown }>;

/** The first release whose reader splits lines as it still does. */
const argumentsSince: Release = 807;

/** The first release that cuts a line at its first `#`, up to `argumentsSince`; sshd has done so from 3.9 on. */
const cutsSince: Readonly<Record<Dialect, Release>> = { ssh_config: 805, sshd_config: 800 };

function statementsOf({ blocks }: ConfigFile): readonly Statement[] {
  return blocks.flatMap(({ header, directives }) => [...(header ? [header] : []), ...directives]);
}

/** The line as its author meant it: as it is read since 8.7. Undefined for what is no line of OpenSSH, or has no effect. */
function asWritten(file: ConfigFile, written: Statement): Statement | undefined {
  const line = file.release >= argumentsSince ? written : parseLineAs(file, written, argumentsSince);
  if (!('args' in line) || holdsPlaceholder(file.text.slice(line.lineStart, line.next))) return undefined;
  const facts = lookupKeyword(file.dialect, line.keyword.canonical);
  return facts?.status === 'active' ? line : undefined;
}

/** What is lost of a value, a name or a pattern where a line ends at its first `#`. */
function lostToCut(
  file: ConfigFile,
  { keyword, trailingComment, lineStart, next, args }: Statement,
): Range | undefined {
  const index = file.text.slice(keyword.end, next).indexOf('#');
  const start = keyword.end + index;
  const isSwallowed = /[ \t]/.test(file.text[start - 1]!) && takesRest(file, keyword.name);
  if (index === -1 || start === trailingComment?.start || isSwallowed) return undefined;
  const end = trailingComment ? args.at(-1)!.end : lineStart + file.text.slice(lineStart, next).trimEnd().length;
  return { start, end };
}

function takesRest({ dialect }: ConfigFile, name: string): boolean {
  const facts = lookupKeyword(dialect, name);
  return facts !== undefined && 'skipsEquals' in facts.argument;
}

/**
 * Where the line was refused, nothing but that changes; but words that were taken for arguments had an effect, and those
 * of a header are for other hosts.
 */
function fixFor(file: ConfigFile, line: Statement, comment: Range): ReportedFix {
  const mayChange = line.type !== 'Directive' || lookupKeyword(file.dialect, line.keyword.name)!.arity.max === Infinity;
  return {
    safety: mayChange ? 'unsafe' : 'safe',
    title: 'Move the comment to a line of its own',
    edits: moveAbove(file, line, comment),
    changes: [line.keyword.canonical],
  };
}
