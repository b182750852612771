import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'a client interval at each end of the range': ssh`
      Host near
        ServerAliveInterval 5
      Host far
        ServerAliveInterval 350
    `,
    'a server interval at each end of the range': sshd`
      ClientAliveInterval 5
      Match user bob
        ClientAliveInterval 900
    `,
    'times with units, quotes and =': ssh`
      Host a
        ServerAliveInterval 5m
      Host b
        ServerAliveInterval "60"
      Host c
        ServerAliveInterval = 1M30S
    `,
    'probes switched off, which is no matter of this rule': sshd`
      ClientAliveInterval 0
    `,
    'the client none, which leaves it unset': ssh`
      ServerAliveInterval none
    `,
    'switched off for one host in front of the rest': ssh`
      Host lab
        ServerAliveInterval 0
      Host *
        ServerAliveInterval 60
    `,
    'a long one that never wins': ssh`
      ServerAliveInterval 60
      ServerAliveInterval 3600
    `,
    'a long one for a host that an earlier block covers': ssh`
      Host *.example.com
        ServerAliveInterval 60
      Host www.example.com
        ServerAliveInterval 3600
    `,
    'a long one that a drop-in overrules': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveInterval 3600
      `,
      files: {
        'etc/ssh/sshd_config.d/10-alive.conf': sshd`
          ClientAliveInterval 120
        `,
      },
    },
    'values that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
      ClientAliveInterval <%= @interval %>
    `,
    'a value that the shell fills in': ssh`
      ServerAliveInterval \${INTERVAL}
    `,
    'a value that OpenSSH refuses': ssh`
      ServerAliveInterval 60min
    `,
    'a comment': sshd`
      #ClientAliveInterval 7200
    `,
    'a keyword of the other program': sshd`
      ServerAliveInterval 7200
    `,
    'a range of the user': {
      config: ssh`
        ServerAliveInterval 1200
      `,
      options: { max: 1200 },
    },
    'a server range of the user': {
      config: sshd`
        ClientAliveInterval 2
        Match user bob
          ClientAliveInterval 3600
      `,
      options: { min: 1, serverMax: 3600 },
    },
  },

  invalid: {
    'a long client interval': {
      config: ssh`
        Host *
          ServerAliveInterval 1200
                              ~~~~ tooLong
      `,
      message:
        'ServerAliveInterval 1200 sends the first probe after 20 min of silence: a NAT or load balancer that forgets idle connections after 350 s drops the session before it.',
      suggested: ssh`
        Host *
          ServerAliveInterval 60
      `,
    },
    'a long server interval, with a unit': {
      config: sshd`
        ClientAliveInterval 1h
                            ~~ tooLong
      `,
      message:
        'ClientAliveInterval 1h sends the first probe after 1 h (2 h on OpenSSH 9.2 to 9.4) of silence: a NAT or load balancer that forgets idle connections after 15 min drops the session before it.',
    },
    'servers that take two intervals for a probe': {
      config: sshd`
        ClientAliveInterval 1000
                            ~~~~ tooLong
      `,
      openssh: '9.2 - 9.4',
      message:
        'ClientAliveInterval 1000 sends the first probe after 33 min 20 s of silence: a NAT or load balancer that forgets idle connections after 15 min drops the session before it.',
    },
    'one second beyond each end, by the releases that wait twice as long': {
      config: sshd`
        ClientAliveInterval 451
                            ~~~ tooLong
        Match user bob
          ClientAliveInterval 2
                              ~ tooShort
      `,
      openssh: '8.9 - 9.3',
      message:
        'ClientAliveInterval 451 sends the first probe after 451 s (15 min 2 s on OpenSSH 9.2 to 9.4) of silence: a NAT or load balancer that forgets idle connections after 15 min drops the session before it.',
    },
    'one second beyond each end': {
      config: ssh`
        Host a
          ServerAliveInterval 4
                              ~ tooShort
        Host b
          ServerAliveInterval 351
                              ~~~ tooLong
      `,
    },
    'in quotes': ssh`
      ServerAliveInterval "600"
                          ~~~~~ tooLong
    `,
    'under an alias of Debian': ssh`
      ProtocolKeepAlives 600
                         ~~~ tooLong
    `,
    'a short one with the default count': {
      config: sshd`
        ClientAliveInterval 2
                            ~ tooShort
      `,
      message:
        'ClientAliveInterval 2 sends a probe after every 2 s of silence, and a stall of 8 s (16 s on OpenSSH 9.2 to 9.4) is enough to end the session.',
    },
    'a short one with a count of its own': {
      config: ssh`
        ServerAliveInterval 1
                            ~ tooShort
        ServerAliveCountMax 10
      `,
      message:
        'ServerAliveInterval 1 sends a probe after every 1 s of silence, and a stall of 11 s is enough to end the session.',
    },
    'a short one with a large count': {
      config: ssh`
        ServerAliveInterval 2
                            ~ chatty
        ServerAliveCountMax 100
      `,
      message:
        'ServerAliveInterval 2 sends a probe after every 2 s of silence: more traffic than any path needs to stay open.',
    },
    'a short one whose count a template fills in': ssh`
      ServerAliveInterval 2
                          ~ chatty
      ServerAliveCountMax {{ count }}
    `,
    'a short one in a drop-in, whose count may stand elsewhere': {
      config: sshd`
        ClientAliveInterval 3
                            ~ chatty
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'a short one that ends no session on a server': sshd`
      ClientAliveInterval 3
                          ~ chatty
      ClientAliveCountMax 0
    `,
    'the one of two that wins': ssh`
      ServerAliveInterval 600
                          ~~~ tooLong
      ServerAliveInterval 60
    `,
    'one that wins for a single host': ssh`
      Host db
        ServerAliveInterval 900
                            ~~~ tooLong
      Host *
        ServerAliveInterval 60
    `,
    'one that wins where the negated pattern does not': ssh`
      Host * !db
        ServerAliveInterval 60
      Host *
        ServerAliveInterval 900
                            ~~~ tooLong
    `,
    'one in a Match block': sshd`
      ClientAliveInterval 60
      Match group batch
        ClientAliveInterval 2h
                            ~~ tooLong
    `,
    'one that may win': ssh`
      Match exec "on-battery"
        ServerAliveInterval 1200
                            ~~~~ tooLong
      Host *
        ServerAliveInterval 60
    `,
    'one in an included file, told there': {
      config: ssh`
        Include config.d/*
        Host *
          ServerAliveInterval 60
      `,
      files: {
        '.ssh/config.d/work': ssh`
          Host work
            ServerAliveInterval 900
                                ~~~ tooLong
        `,
      },
    },
    'one in a file that a block includes which may apply': {
      config: ssh`
        Match exec "at-work"
          Include work
        Host *
          ServerAliveInterval 60
      `,
      files: {
        '.ssh/work': ssh`
          Host db
            ServerAliveInterval 900
                                ~~~ tooLong
        `,
      },
    },
    'one that two roots include, told once': {
      config: ssh`
        Include shared
      `,
      files: {
        '.ssh/shared': ssh`
          ServerAliveInterval 900
                              ~~~ tooLong
        `,
        '.ssh/ssh_config.test': ssh`
          Include shared
        `,
      },
    },
    'a literal value in a template': sshd`
      {% if strict %}
      ClientAliveInterval 3600
                          ~~~~ tooLong
      {% endif %}
    `,
    'a range of the user that leaves out 60': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ tooLong
      `,
      options: { max: 30 },
      suggested: ssh`
        ServerAliveInterval 30
      `,
    },
    'a least value of the user': {
      config: ssh`
        ServerAliveInterval 60
                            ~~ chatty
      `,
      options: { min: 90 },
      suggested: ssh`
        ServerAliveInterval 90
      `,
    },
    'the server range does not hold for the client': {
      config: ssh`
        ServerAliveInterval 600
                            ~~~ tooLong
      `,
      options: { serverMax: 3600 },
    },
  },
});
