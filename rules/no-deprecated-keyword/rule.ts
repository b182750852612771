import {
  type Block,
  type ConfigFile,
  type Directive,
  type KeywordFacts,
  type ReportedFix,
  defineRule,
  formatRelease,
  holdsPlaceholder,
  lookupKeyword,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow keywords that have no effect any more, and old names of keywords',
    why: `
A keyword without effect says something that is not so. \`UsePrivilegeSeparation no\` or \`RSAAuthentication yes\` reads as
if it were in force, sshd logs a line about it at each start, and one release or another will refuse it at last.

An old name still works. It is reported where every release in range knows the new one, which is the name that the
manual explains.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'warning',
    occasions: [{ signs: ['old-keyword'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'PubkeyAcceptedKeyTypes ssh-ed25519\n',
        good: 'PubkeyAcceptedAlgorithms ssh-ed25519\n',
      },
      { dialect: 'sshd_config', bad: 'Protocol 2\nUsePrivilegeSeparation sandbox\n', good: '# nothing is needed\n' },
    ],
    references: ['ssh_config(5)', 'sshd_config(5)'],
    messages: {
      renamed: '{{keyword}} is the old name of {{current}}, which every release in range knows.',
      noEffect: '{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force.',
      replaced:
        '{{keyword}} has had no effect since OpenSSH {{since}}: the line reads as if it were in force. {{replacement}} is what has.',
    },
    options: {},
  },

  create({ file, releases, report }) {
    return {
      Directive(directive, block) {
        const facts = lookupKeyword(file.dialect, directive.keyword.name);
        if (!facts || holdsPlaceholder(textOf(file, directive))) return;
        const { keyword, status, aliasOf, aliasSince = Infinity, deprecatedSince = Infinity, replacement } = facts;
        const at = directive.keyword;
        if (status === 'alias' && aliasOf !== undefined && aliasSince <= releases.oldest) {
          const fix = renamed(directive, aliasOf);
          report({ messageId: 'renamed', data: { keyword, current: aliasOf }, at, fix });
        } else if (isWithoutEffect(facts) && deprecatedSince <= releases.oldest) {
          const since = formatRelease(deprecatedSince);
          const fix = removal(file, block, directive);
          if (replacement === undefined) {
            report({ messageId: 'noEffect', data: { keyword, since }, at, ...(fix && { fix }) });
          } else report({ messageId: 'replaced', data: { keyword, since, replacement }, at, ...(fix && { fix }) });
        }
      },
    };
  },
});

function isWithoutEffect({ status }: KeywordFacts): boolean {
  return status === 'deprecated' || status === 'unsupported' || status === 'ignored';
}

function renamed({ keyword }: Directive, current: string): ReportedFix {
  return { title: `Rename it to ${current}`, edits: [{ range: keyword, text: current }], changes: [] };
}

/** Takes the line out, unless a comment speaks of it: that would be left behind. */
function removal(file: ConfigFile, block: Block, directive: Directive): ReportedFix | undefined {
  const above = block.lines[block.lines.indexOf(directive) - 1];
  if (directive.trailingComment || above?.type === 'Comment') return undefined;
  const range = { start: directive.lineStart, end: directive.next };
  const isLast = directive.next === file.end && directive.lineStart > 0 && file.text[file.end - 1] !== '\n';
  return {
    title: 'Remove the line',
    // A file without a last newline stays one.
    edits: [
      { range: isLast ? { ...range, start: directive.lineStart - lengthOfBreak(file, directive) } : range, text: '' },
    ],
    changes: [],
  };
}

/** The characters of the line break before the line. */
function lengthOfBreak(file: ConfigFile, { lineStart }: Directive): number {
  return file.text[lineStart - 2] === '\r' ? 2 : 1;
}
