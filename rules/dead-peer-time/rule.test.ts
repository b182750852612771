import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'a client at the limit': ssh`
      ServerAliveInterval 450
      ServerAliveCountMax 3
    `,
    'a server at the limit, by the releases that wait twice as long': sshd`
      ClientAliveInterval 225
      ClientAliveCountMax 3
    `,
    'a server at the limit, by other releases': {
      config: sshd`
        ClientAliveInterval 450
        ClientAliveCountMax 3
      `,
      openssh: '>=9.5',
    },
    'no probes': ssh`
      ServerAliveInterval 0
      ServerAliveCountMax 1000
    `,
    'a count without an interval': sshd`
      ClientAliveCountMax 1000
    `,
    'a count of 0, which is another matter': sshd`
      ClientAliveInterval 2h
      ClientAliveCountMax 0
    `,
    'values that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
      ClientAliveCountMax 1000
    `,
    'a count that a template fills in': sshd`
      ClientAliveInterval 900
      ClientAliveCountMax <%= @count %>
    `,
    'a template that may set the count': ssh`
      ServerAliveInterval 600
      {{ more }}
    `,
    'a drop-in whose count may stand elsewhere': {
      config: sshd`
        ClientAliveInterval 900
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'an interval that never wins': ssh`
      ServerAliveInterval 60
      ServerAliveInterval 3600
    `,
    'a count of other hosts': ssh`
      Host laptop
        ServerAliveCountMax 100
      Host desk
        ServerAliveInterval 300
    `,
    'blocks that exclude each other': ssh`
      Match exec "asleep"
        ServerAliveInterval 0
        ServerAliveCountMax 1000
      Host *
        ServerAliveInterval 60
    `,
    'a limit of the user': {
      config: ssh`
        ServerAliveInterval 60
        ServerAliveCountMax 59
      `,
      options: { limit: 3600 },
    },
  },

  invalid: {
    'one second over the limit': {
      config: ssh`
        ServerAliveInterval 1801
                            ~~~~ client
        ServerAliveCountMax 1
        --------------------- client
      `,
      message:
        'It may take 1 h 2 s until a dead server is noticed, and the session hangs until then: 30 min 1 s of silence, then as long again for each unanswered probe (ServerAliveCountMax 1).',
    },
    'not interval times count, which is the limit itself': ssh`
      ServerAliveInterval 600
                          ~~~ client
      ServerAliveCountMax 3
    `,
    'with the default count': {
      config: ssh`
        ServerAliveInterval 451
                            ~~~ client
      `,
      message:
        'It may take 30 min 4 s until a dead server is noticed, and the session hangs until then: 451 s of silence, then as long again for each unanswered probe (ServerAliveCountMax 3).',
    },
    'a large count': ssh`
      ServerAliveInterval 30
                          ~~ client
      ServerAliveCountMax 120
    `,
    'on servers that wait twice as long': {
      config: sshd`
        ClientAliveInterval 300
                            ~~~ server
        ClientAliveCountMax 3
        --------------------- server
      `,
      openssh: '9.2',
      message:
        'It may take 40 min until a dead client is noticed, and its session stays open until then: 10 min of silence, then as long again for each unanswered probe (ClientAliveCountMax 3).',
    },
    'on a part of the servers alone': {
      config: sshd`
        ClientAliveInterval 300
                            ~~~ server
      `,
      message:
        'It may take 20 min (40 min on OpenSSH 9.2 to 9.4) until a dead client is noticed, and its session stays open until then: 5 min of silence, then as long again for each unanswered probe (ClientAliveCountMax 3).',
    },
    'on servers that wait once': {
      config: sshd`
        ClientAliveInterval 15m
                            ~~~ server
      `,
      openssh: '>=9.5',
      message:
        'It may take 1 h until a dead client is noticed, and its session stays open until then: 15 min of silence, then as long again for each unanswered probe (ClientAliveCountMax 3).',
    },
    'for one host, by its count': ssh`
      Host laptop
        ServerAliveCountMax 100
        ----------------------- client
      Host *
        ServerAliveInterval 60
                            ~~ client
    `,
    'for one Match block, by its interval': sshd`
      ClientAliveCountMax 5
      Match user bob
        ClientAliveInterval 600
                            ~~~ server
    `,
    'for several hosts, told of the longest time': {
      config: ssh`
        Host laptop
          ServerAliveCountMax 40
        Host tablet
          ServerAliveCountMax 100
          ----------------------- client
        Host phone
          ServerAliveCountMax 60
        Host *
          ServerAliveInterval 60
                              ~~ client
      `,
      message:
        'It may take 1 h 41 min until a dead server is noticed, and the session hangs until then: 60 s of silence, then as long again for each unanswered probe (ServerAliveCountMax 100).',
    },
    'unless a block that may apply sets another count': ssh`
      Match exec "at-home"
        ServerAliveCountMax 5
      Host *
        ServerAliveInterval 60
                            ~~ client
        ServerAliveCountMax 100
    `,
    'in an included file, beside an interval of its root': {
      config: ssh`
        Include alive
        Host *
          ServerAliveInterval 60
      `,
      files: {
        '.ssh/alive': ssh`
          Host db
            ServerAliveInterval 900
                                ~~~ client
        `,
      },
    },
    'in an included file': {
      config: ssh`
        ServerAliveCountMax 30
        ---------------------- client
        Include alive
      `,
      files: {
        '.ssh/alive': ssh`
          ServerAliveInterval 120
                              ~~~ client
        `,
      },
    },
    'a limit of the user': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ client
      `,
      options: { limit: 239 },
    },
  },
});
