import {
  type KeywordFacts,
  defineRule,
  formatRelease,
  lookupKeyword,
  refusedHere,
  refuserOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow keywords that a release in range no longer knows',
    why: `
OpenSSH takes most keywords that have lost their meaning and does nothing for them. A few it has forgotten: a release
that no longer knows a keyword refuses the whole file, and an upgrade leaves a machine without \`ssh\`, or with an \`sshd\`
that does not start.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'error',
    occasions: [{ signs: ['refused:removed-keyword'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'HostbasedAlgorithms ssh-ed25519\n',
        good: 'HostbasedAcceptedAlgorithms ssh-ed25519\n',
      },
      { dialect: 'sshd_config', bad: 'PAMAuthenticationViaKbdInt no\n', good: 'UsePAM yes\n' },
    ],
    references: ['OpenSSH release notes'],
    messages: {
      removed: 'OpenSSH {{removed}} removed {{keyword}}: {{program}} refuses the file and {{outcome}}.',
      replaced:
        'OpenSSH {{removed}} removed {{keyword}}, which {{replacement}} stands for now: {{program}} refuses the file and {{outcome}}.',
    },
    options: {},
  },

  create(context) {
    const { file, releases, report } = context;
    return {
      'ConfigFile:exit'() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== 'removed-keyword') continue;
          const facts = lookupKeyword(file.dialect, line.keyword!.name)!;
          const { keyword, removed, replacement } = facts;
          const data = { keyword, ...refuserOf(file.dialect, refusal.releases, releases) };
          if (replacement === undefined) {
            report({ messageId: 'removed', data: { ...data, removed: formatRelease(removed!) }, at: refusal.at });
          } else {
            const told = { ...data, removed: formatRelease(removed!), replacement };
            report({
              messageId: 'replaced',
              data: told,
              at: refusal.at,
              suggest: [renameTo(line.keyword!, replacement)],
            });
          }
        }
      },
    };
  },
});

function renameTo(range: { start: number; end: number }, replacement: NonNullable<KeywordFacts['replacement']>) {
  return { title: `Rename it to ${replacement}`, edits: [{ range, text: replacement }] };
}
