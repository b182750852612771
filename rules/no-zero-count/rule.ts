import {
  type ConfigFile,
  type Directive,
  type Origin,
  type ReleaseRange,
  type Root,
  defineRule,
  formatProbeGap,
  formatTime,
  keepaliveCases,
  pairsInForce,
  zeroCountNeverEndsSince,
} from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow a count of 0 unanswered probes, which does not mean what it seems to',
    why: `
\`ServerAliveCountMax 0\` does not switch probing off. After one interval without a word from the server the client ends
the session, and it does so before it has sent a single probe: a quiet but healthy session dies. All releases do this.

\`ClientAliveCountMax 0\` did the same up to OpenSSH 8.1, and hardening guides of that time used it to log out idle users.
Since 8.2 it means the opposite: sshd goes on probing and never disconnects a client that does not answer. To end
sessions in which nothing happens, sshd has \`ChannelTimeout\` and \`UnusedConnectionTimeout\` since 9.2.

A count is reported only where an interval puts it to work. Where a session is meant to end after one quiet interval,
suppress the finding and give that as the reason.
`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    occasions: [{ keywords: ['serveralivecountmax', 'clientalivecountmax'] }],
    examples: [
      {
        dialect: 'ssh_config',
        bad: 'ServerAliveInterval 60\nServerAliveCountMax 0\n',
        good: 'ServerAliveInterval 60\nServerAliveCountMax 3\n',
      },
      {
        dialect: 'sshd_config',
        bad: 'ClientAliveInterval 300\nClientAliveCountMax 0\n',
        good: 'ClientAliveInterval 300\nClientAliveCountMax 1\n',
      },
    ],
    references: ['ssh_config(5) ServerAliveCountMax', 'sshd_config(5) ClientAliveCountMax'],
    messages: {
      client:
        'ServerAliveCountMax 0 ends a healthy session after {{wait}} of silence: ssh gives up before it sends a single probe.',
      server:
        'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects: it probes after every {{wait}} of silence, but a client that does not answer keeps its session.',
      oldServer:
        'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence: sshd gives up before it sends a single probe.',
      anyServer:
        'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after {{wait}} of silence; since 8.2 sshd never disconnects, and a client that does not answer keeps its session.',
    },
    options: {},
  },

  create({ file, releases, roots, report }) {
    const messageId = file.dialect === 'ssh_config' ? 'client' : serverMessage(releases);
    return {
      'ConfigFile:exit'() {
        for (const [directive, { interval, origin }] of zeroCounts(file, roots)) {
          const value = directive.args[0]!;
          const endsSession = messageId === 'oldServer' || messageId === 'anyServer';
          const probing = { dialect: file.dialect, interval };
          const wait = endsSession ? formatTime(interval) : formatProbeGap(probing, releases);
          report({
            messageId,
            data: { wait },
            at: value,
            related: [{ at: origin.directive, file: origin.section.file, message: 'The interval that goes with it.' }],
            suggest: [
              { title: 'Change the value to 3, the default', edits: [{ range: value, text: '3' }] },
              {
                title: 'Change the value to 1, to give up after one unanswered probe',
                edits: [{ range: value, text: '1' }],
              },
            ],
          });
        }
      },
    };
  },
});

function serverMessage({ oldest, newest }: ReleaseRange): 'server' | 'oldServer' | 'anyServer' {
  if (oldest >= zeroCountNeverEndsSince) return 'server';
  return newest < zeroCountNeverEndsSince ? 'oldServer' : 'anyServer';
}

interface StatedInterval {
  /** Above 0. */
  readonly interval: number;
  readonly origin: Origin;
}

/** The directives of the file that set a count of 0 for some subject, each with an interval that is then in force. */
function zeroCounts(file: ConfigFile, roots: readonly Root[]): ReadonlyMap<Directive, StatedInterval> {
  const found = new Map<Directive, StatedInterval>();
  for (const { interval, count } of roots.flatMap(keepaliveCases).flatMap(pairsInForce)) {
    if (count.value !== 0 || count.origin?.section.file !== file) continue;
    const { directive } = count.origin;
    if (interval.value && interval.origin && !found.has(directive)) {
      found.set(directive, { interval: interval.value, origin: interval.origin });
    }
  }
  return found;
}
