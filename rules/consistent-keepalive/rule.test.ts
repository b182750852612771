import { expect, test } from 'vitest';
import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

type Compare = NonNullable<typeof rule.compare>;
type Kept = Parameters<Compare>[0][number]['kept'];

/** What `compare` reports of roots with these intervals. */
function reportsOf(roots: readonly Pick<Kept, 'dialect' | 'interval'>[]) {
  const reports: Parameters<Parameters<Compare>[1]['report']>[0][] = [];
  const collected = roots.map(({ dialect, interval }, index) => {
    const path = `${index}/config`;
    const at = { path, line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1 };
    return { path, dialect, kept: { dialect, interval, count: 3, intervalAt: at, countAt: at } };
  });
  const releases = { text: '10.5', releases: [1005], oldest: 1005, newest: 1005 };
  rule.compare!(collected, { options: {}, releases, report: (report) => reports.push(report) });
  return reports;
}

test('no finding names more than three others', () => {
  const reports = reportsOf([10, 20, 30, 40, 50, 60].map((interval) => ({ dialect: 'sshd_config', interval })));
  expect(reports.map(({ related }) => related?.length)).toEqual([3, 3, 3, 3, 3, 3]);
});

test('which side probes first is an info at most', () => {
  const reports = [30, 60].flatMap((interval) =>
    reportsOf([
      { dialect: 'ssh_config', interval },
      { dialect: 'sshd_config', interval: 60 },
    ]),
  );
  expect(reports.map(({ messageId, severity }) => `${messageId} ${severity}`)).toEqual([
    'sides info',
    'sidesAlike info',
  ]);
});

testRule(rule, {
  valid: {
    'another interval in a file that only serves git': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        'forge/.ssh/config': ssh`
          Host github.com
            User git
          Host *
            ServerAliveInterval 300
        `,
      },
    },
    'a single file': ssh`
      ServerAliveInterval 60
    `,
    'the same in two files': {
      config: sshd`
        ClientAliveInterval 60
        ClientAliveCountMax 3
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveCountMax 3
          ClientAliveInterval 1m
        `,
      },
    },
    'the default count, written out in one file': {
      config: sshd`
        ClientAliveInterval 60
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveInterval 60
          ClientAliveCountMax 3
        `,
      },
    },
    'a file without a keepalive': {
      config: sshd`
        ClientAliveInterval 60
      `,
      files: {
        'bastion/sshd_config': sshd`
          PermitRootLogin no
        `,
      },
    },
    'values for single hosts': {
      config: ssh`
        Host db
          ServerAliveInterval 10
        Host *
          ServerAliveInterval 60
      `,
      files: {
        'laptop/.ssh/config': ssh`
          Host *
            ServerAliveInterval 60
        `,
      },
    },
    'values for single hosts alone': {
      config: ssh`
        Host db
          ServerAliveInterval 10
      `,
      files: {
        'laptop/.ssh/config': ssh`
          Host *
            ServerAliveInterval 60
        `,
      },
    },
    'values of a Match block': {
      config: sshd`
        ClientAliveInterval 60
        Match group sftp
          ClientAliveInterval 300
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveInterval 60
        `,
      },
    },
    'a drop-in that nothing includes': {
      config: sshd`
        ClientAliveInterval 60
      `,
      files: {
        'bastion/sshd_config.d/50-alive.conf': sshd`
          ClientAliveInterval 300
        `,
      },
    },
    'a file that another one includes': {
      config: ssh`
        ServerAliveInterval 60
        Include work
      `,
      files: {
        '.ssh/work': ssh`
          Host work
            ServerAliveInterval 10
        `,
      },
    },
    'a file that only serves git': {
      config: ssh`
        Host *
          ServerAliveInterval 60
      `,
      files: {
        'ci/.ssh/config': ssh`
          Host github.com
            User git
            ServerAliveInterval 10
        `,
      },
    },
    'a file whose values a template fills in': {
      config: sshd`
        ClientAliveInterval 60
      `,
      files: {
        'roles/sshd_config.j2': sshd`
          ClientAliveInterval {{ interval }}
        `,
      },
    },
    'a file whose lines a template may drop': {
      config: sshd`
        ClientAliveInterval 60
      `,
      files: {
        'roles/sshd_config.j2': sshd`
          {% if keepalive %}
          ClientAliveInterval 300
          {% endif %}
        `,
      },
    },
    'a file that reads something outside the repository': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        'laptop/.ssh/config': ssh`
          Include ~/.orbstack/ssh/config
          ServerAliveInterval 120
        `,
      },
    },
    'an interval that may be one of two': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        'laptop/.ssh/config': ssh`
          Match exec "on-battery"
            ServerAliveInterval 300
          Host *
            ServerAliveInterval 120
        `,
      },
    },
    'a count that may be one of two': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        'laptop/.ssh/config': ssh`
          Match exec "on-battery"
            ServerAliveCountMax 10
          Host *
            ServerAliveInterval 60
            ServerAliveCountMax 5
        `,
      },
    },
    'the counts of files that do not probe': {
      config: sshd`
        ClientAliveInterval 0
        ClientAliveCountMax 3
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveInterval 0
          ClientAliveCountMax 5
        `,
      },
    },
    'a client and a server of which one does not probe': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        '.ssh/sshd_config': sshd`
          ClientAliveInterval 0
        `,
      },
    },
    'two clients and a server in one folder': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        '.ssh/ssh_config': ssh`
          ServerAliveInterval 60
        `,
        '.ssh/sshd_config': sshd`
          ClientAliveInterval 60
        `,
      },
    },
    'two clients and a server in different folders': {
      config: ssh`
        ServerAliveInterval 60
      `,
      files: {
        'laptop/.ssh/config': ssh`
          ServerAliveInterval 60
        `,
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 60
        `,
      },
    },
  },

  invalid: {
    'two intervals': {
      config: sshd`
        ClientAliveInterval 60
                            ~~ interval
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveInterval 5m
                              ~~ interval
        `,
      },
      message:
        'ClientAliveInterval is 5 min here, but 60 s in etc/ssh/sshd_config: a path that keeps the connections of one open may drop those of the other.',
    },
    'two counts': {
      config: sshd`
        ClientAliveInterval 60
        ClientAliveCountMax 10
                            ~~ count
      `,
      files: {
        'bastion/sshd_config': sshd`
          ClientAliveInterval 60
          ClientAliveCountMax 2
                              ~ count
        `,
      },
      message:
        'ClientAliveCountMax is 2 here, but 10 in etc/ssh/sshd_config: one gives up a silent peer that the other still waits for.',
    },
    'a count that is the default, told at the interval': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ count
      `,
      files: {
        'laptop/.ssh/config': ssh`
          ServerAliveInterval 60
          ServerAliveCountMax 5
                              ~ count
        `,
      },
      message:
        'ServerAliveCountMax is 3 here, but 5 in laptop/.ssh/config: one gives up a silent peer that the other still waits for.',
    },
    'probes that one file switches off': {
      config: sshd`
        ClientAliveInterval 0
                            ~ interval
      `,
      files: {
        'fleet/sshd_config': sshd`
          ClientAliveInterval 60
                              ~~ interval
        `,
      },
      message:
        'ClientAliveInterval is 0 (no probes) here, but 60 s in fleet/sshd_config: a path that keeps the connections of one open may drop those of the other.',
    },
    'a value in a drop-in, told there': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveInterval 120
                              ~~~ interval
        `,
        'fleet/sshd_config': sshd`
          ClientAliveInterval 60
                              ~~ interval
        `,
      },
      message:
        'ClientAliveInterval is 2 min here, but 60 s in fleet/sshd_config: a path that keeps the connections of one open may drop those of the other.',
    },
    'many files, of which the first with each value are named': {
      config: ssh`
        ServerAliveInterval 10
                            ~~ interval
      `,
      files: {
        'b/.ssh/config': ssh`
          ServerAliveInterval 20
                              ~~ interval
        `,
        'c/.ssh/config': ssh`
          ServerAliveInterval 20
                              ~~ interval
        `,
        'd/.ssh/config': ssh`
          ServerAliveInterval 30
                              ~~ interval
        `,
        'e/.ssh/config': ssh`
          ServerAliveInterval 40
                              ~~ interval
        `,
        'f/.ssh/config': ssh`
          ServerAliveInterval 50
                              ~~ interval
        `,
      },
      message:
        'ServerAliveInterval is 10 s here, but 20 s in b/.ssh/config and 1 more, 30 s in d/.ssh/config, 40 s in e/.ssh/config: a path that keeps the connections of one open may drop those of the other.',
    },
    'the other value as related place': {
      config: ssh`
        ServerAliveInterval 60
                            -- interval
                            ~~ interval
      `,
      files: {
        'laptop/.ssh/config': ssh`
          ServerAliveInterval 90
                              -- interval
                              ~~ interval
        `,
      },
    },
    'a client that probes first': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ sides
      `,
      path: 'etc/ssh/ssh_config',
      files: {
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 300
          ClientAliveCountMax 1
        `,
      },
      message:
        'The client probes first: the client after 60 s of silence, sshd (etc/ssh/sshd_config) after 5 min. Of a dead link the client learns within 4 min, sshd within 10 min (20 min on OpenSSH 9.2 to 9.4).',
    },
    'a server that probes first': {
      config: ssh`
        ServerAliveInterval 300
                            ~~~ sides
      `,
      openssh: '>=9.5',
      files: {
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 60
        `,
      },
      message:
        'sshd probes first: the client after 5 min of silence, sshd (etc/ssh/sshd_config) after 60 s. Of a dead link the client learns within 20 min, sshd within 4 min.',
    },
    'sides that are alike': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ sidesAlike
      `,
      files: {
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 60
          ClientAliveCountMax 0
        `,
      },
      message:
        'The client and sshd (etc/ssh/sshd_config) both probe after 60 s of silence. Of a dead link the client learns within 4 min, sshd not by its probes.',
    },
    'sides that are alike but for servers that take two intervals': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ sides
      `,
      openssh: '9.2 - 9.4',
      files: {
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 60
        `,
      },
      message:
        'The client probes first: the client after 60 s of silence, sshd (etc/ssh/sshd_config) after 2 min. Of a dead link the client learns within 4 min, sshd within 8 min.',
    },
    'a pair in a folder, and others elsewhere': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ sides
      `,
      path: 'etc/ssh/ssh_config',
      files: {
        'etc/ssh/sshd_config': sshd`
          ClientAliveInterval 120
        `,
        'home/.ssh/config': ssh`
          ServerAliveInterval 60
        `,
      },
    },
  },
});
