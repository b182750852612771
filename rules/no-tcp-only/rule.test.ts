import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file, for which it is the default': ssh``,
    'an interval beside it': ssh`
      Host *
        TCPKeepAlive yes
        ServerAliveInterval 60
    `,
    'an interval for some of the hosts': ssh`
      TCPKeepAlive yes
      Host web
        ServerAliveInterval 60
    `,
    'an interval of Match': sshd`
      TCPKeepAlive yes
      Match User bob
        ClientAliveInterval 60
    `,
    'switched off': sshd`
      TCPKeepAlive no
    `,
    'an interval of a drop-in': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        TCPKeepAlive yes
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveInterval 60
        `,
      },
    },
    'an interval that a file elsewhere may set': ssh`
      Include ~/.ssh/more
      TCPKeepAlive yes
    `,
    'a drop-in, whose root may set one': {
      config: sshd`
        TCPKeepAlive yes
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'BatchMode, for which some builds have an interval': ssh`
      TCPKeepAlive yes
      BatchMode yes
    `,
    'hosts that only serve git': ssh`
      Host github.com
        User git
        TCPKeepAlive yes
    `,
    'one that never wins': ssh`
      TCPKeepAlive no
      TCPKeepAlive yes
    `,
    'values that a template fills in': sshd`
      TCPKeepAlive {{ tcp }}
      TCPKeepAlive yes
    `,
    'an interval that a template fills in': sshd`
      TCPKeepAlive yes
      ClientAliveInterval {{ interval }}
    `,
  },

  invalid: {
    'on the client': {
      config: ssh`
        Host web
          TCPKeepAlive yes
          ~~~~~~~~~~~~~~~~ tcpOnly
          User bob
      `,
      message:
        'TCPKeepAlive alone notices a dead connection after about two hours, when NAT gateways have long forgotten it: no ServerAliveInterval is in force.',
      suggested: ssh`
        Host web
          TCPKeepAlive yes
          ServerAliveInterval 60
          User bob
      `,
    },
    'on the server, beside a count that needs an interval': {
      config: sshd`
        TCPKeepAlive yes
        ~~~~~~~~~~~~~~~~ tcpOnly
        ClientAliveCountMax 3
      `,
      message:
        'TCPKeepAlive alone notices a dead connection after about two hours, when NAT gateways have long forgotten it: no ClientAliveInterval is in force.',
      suggested: sshd`
        TCPKeepAlive yes
        ClientAliveInterval 60
        ClientAliveCountMax 3
      `,
    },
    'under its former name, and with an interval of 0': ssh`
      KeepAlive true
      ~~~~~~~~~~~~~~ tcpOnly
      ServerAliveInterval 0
    `,
    'an interval that never applies to its hosts': ssh`
      Host web
        TCPKeepAlive yes
        ~~~~~~~~~~~~~~~~ tcpOnly
      Host db
        ServerAliveInterval 60
    `,
  },
});
