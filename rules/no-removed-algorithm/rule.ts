import {
  type ConfigFile,
  type Range,
  type ReportedFix,
  defineRule,
  refusedHere,
  refuserOf,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow algorithms that a release in range no longer knows',
    why: `
OpenSSH removes algorithms that are broken. A list that still names one is not shortened by it: the release refuses the
whole file, \`ssh\` connects to no host and \`sshd\` does not start. Only a list that begins with \`-\` may name what a
release does not know.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: true,
    recommended: 'error',
    occasions: [{ signs: ['refused:removed-algorithm'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'HostKeyAlgorithms ssh-ed25519,ssh-dss\n',
        good: 'HostKeyAlgorithms ssh-ed25519\n',
      },
      { dialect: 'sshd_config', bad: 'Ciphers aes256-ctr,arcfour\n', good: 'Ciphers aes256-ctr\n' },
    ],
    references: ['OpenSSH release notes'],
    messages: {
      removed: '{{program}} refuses the file and {{outcome}}: {{reason}}.',
    },
    options: {},
  },

  create(context) {
    const { file, releases, report } = context;
    return {
      'ConfigFile:exit'() {
        for (const { line, refusal, topic } of refusedHere(context)) {
          if (topic !== 'removed-algorithm') continue;
          const { reason, at } = refusal;
          const data = { ...refuserOf(file.dialect, refusal.releases, releases), reason };
          const fix = withoutEntry(file, at, line.keyword!.canonical);
          report({ messageId: 'removed', data, at, ...(fix && { fix }) });
        }
      },
    };
  },
});

/** Takes one entry out of a comma list; undefined where it is the only one. */
function withoutEntry(file: ConfigFile, { start, end }: Range, keyword: string): ReportedFix | undefined {
  const [before, after] = [file.text[start - 1], file.text[end]];
  if (before !== ',' && after !== ',') return undefined;
  const range = after === ',' ? { start, end: end + 1 } : { start: start - 1, end };
  const title = `Take ${file.text.slice(start, end)} out of the list`;
  return { safety: 'unsafe', title, edits: [{ range, text: '' }], changes: [keyword] };
}
