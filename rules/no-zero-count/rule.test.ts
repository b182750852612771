import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'counts above 0': ssh`
      ServerAliveInterval 60
      Host a
        ServerAliveCountMax 1
      Host b
        ServerAliveCountMax 100
    `,
    'no interval': ssh`
      ServerAliveCountMax 0
    `,
    'no interval on the server': sshd`
      ClientAliveCountMax 0
    `,
    'both switched off': ssh`
      ServerAliveInterval 0
      ServerAliveCountMax 0
    `,
    'none, which is no interval': ssh`
      ServerAliveInterval none
      ServerAliveCountMax 0
    `,
    'the interval of other hosts': ssh`
      Host a
        ServerAliveCountMax 0
      Host b
        ServerAliveInterval 60
    `,
    'a count that never wins': sshd`
      ClientAliveInterval 60
      ClientAliveCountMax 3
      ClientAliveCountMax 0
    `,
    'an interval that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
      ClientAliveCountMax 0
    `,
    'a count that a template fills in': sshd`
      ClientAliveInterval 60
      ClientAliveCountMax {{ count }}
    `,
    'a drop-in whose interval stands elsewhere': {
      config: sshd`
        ClientAliveCountMax 0
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'BatchMode, where only some builds have an interval': ssh`
      BatchMode yes
      ServerAliveCountMax 0
    `,
    'blocks that exclude each other': ssh`
      Match exec "at-home"
        ServerAliveInterval 0
        ServerAliveCountMax 0
      Match exec "at-work"
        ServerAliveInterval 60
    `,
    'a comment': sshd`
      ClientAliveInterval 300
      #ClientAliveCountMax 0
    `,
  },

  invalid: {
    'on the client': {
      config: ssh`
        ServerAliveInterval 60
        ---------------------- client
        ServerAliveCountMax 0
                            ~ client
      `,
      message:
        'ServerAliveCountMax 0 ends a healthy session after 60 s of silence: ssh gives up before it sends a single probe.',
      suggested: [
        ssh`
          ServerAliveInterval 60
          ServerAliveCountMax 3
        `,
        ssh`
          ServerAliveInterval 60
          ServerAliveCountMax 1
        `,
      ],
    },
    'on clients of any release': {
      config: ssh`
        ServerAliveInterval 5m
        ServerAliveCountMax 0
                            ~ client
      `,
      openssh: '8.0 - 8.1',
    },
    'on servers from 8.2 on': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 0
                            ~ server
      `,
      openssh: '>=8.2',
      message:
        'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects: it probes after every 5 min (10 min on OpenSSH 9.2 to 9.4) of silence, but a client that does not answer keeps its session.',
    },
    'on servers up to 8.1': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 0
                            ~ oldServer
      `,
      openssh: '<=8.1',
      message:
        'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after 5 min of silence: sshd gives up before it sends a single probe.',
    },
    'on servers before and after': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 0
                            ~ anyServer
      `,
      openssh: '>=8.0',
      message:
        'Up to OpenSSH 8.1, ClientAliveCountMax 0 ends a healthy session after 5 min of silence; since 8.2 sshd never disconnects, and a client that does not answer keeps its session.',
    },
    'servers that take two intervals for a probe': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 0
                            ~ server
      `,
      openssh: '9.2',
      message:
        'Since OpenSSH 8.2, ClientAliveCountMax 0 means that sshd never disconnects: it probes after every 10 min of silence, but a client that does not answer keeps its session.',
    },
    'under the aliases of Debian, and with its count': {
      config: ssh`
        SetupTimeOut 1m
        --------------- client
        ServerAliveCountMax 0
                            ~ client
      `,
      message:
        'ServerAliveCountMax 0 ends a healthy session after 60 s of silence: ssh gives up before it sends a single probe.',
    },
    'the order of the lines does not matter': sshd`
      ClientAliveCountMax 0
                          ~ server
      ClientAliveInterval 300
    `,
    'zeros in other clothes': ssh`
      ServerAliveInterval 60
      Host a
        ServerAliveCountMax "0"
                            ~~~ client
      Host b
        ServerAliveCountMax 00
                            ~~ client
    `,
    'with the interval of a later block': ssh`
      Host db
        ServerAliveCountMax 0
                            ~ client
      Host *
        ServerAliveInterval 60
    `,
    'in a Match block, with the global interval': sshd`
      ClientAliveInterval 300
      ----------------------- server
      Match user bob
        ClientAliveCountMax 0
                            ~ server
    `,
    'global, with the interval of a Match block': sshd`
      ClientAliveCountMax 0
                          ~ server
      Match group sftp
        ClientAliveInterval 300
        ----------------------- server
    `,
    'with an interval that may be one of two': ssh`
      Match exec "at-home"
        ServerAliveInterval 30
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 0
                            ~ client
    `,
    'in a drop-in, with the interval of its root': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveInterval 300
        ----------------------- server
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveCountMax 0
                              ~ server
        `,
      },
    },
    'in a drop-in, beside another count of its root': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveInterval 300
        Match user bob
          ClientAliveCountMax 3
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveCountMax 0
                              ~ server
        `,
      },
    },
    'with an interval unless a block that may apply switches it off': ssh`
      Match exec "at-home"
        ServerAliveInterval 0
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 0
                            ~ client
    `,
    'unless a block that may apply sets another': ssh`
      Match exec "at-home"
        ServerAliveCountMax 3
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 0
                            ~ client
    `,
    'in a drop-in that stands alone with its interval': {
      config: sshd`
        ClientAliveInterval 300
        ClientAliveCountMax 0
                            ~ server
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
  },
});
