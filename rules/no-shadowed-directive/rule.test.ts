import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'specific hosts before the general block': ssh`
      Host build
        ServerAliveInterval 15
      Host *
        ServerAliveInterval 60
    `,
    'the same value spread over blocks': ssh`
      Host *
        ServerAliveInterval 60
      Host build
        ServerAliveInterval 60
    `,
    'the same value written in another unit': ssh`
      Host *
        ServerAliveInterval 60
        BatchMode yes
      Host build
        ServerAliveInterval 1m
        BatchMode TRUE
    `,
    'the same value twice in one block': sshd`
      MaxAuthTries 3
      MaxAuthTries 3
    `,
    'keywords that add up': ssh`
      IdentityFile ~/.ssh/work
      IdentityFile ~/.ssh/home
      SendEnv LANG
      SendEnv LC_*
    `,
    'server keywords that add up': sshd`
      Port 22
      Port 2222
      HostKey /etc/ssh/one
      HostKey /etc/ssh/two
      AcceptEnv LANG
      AcceptEnv LC_ALL
    `,
    'the last mask wins, not the first': sshd`
      StreamLocalBindMask 0111
      StreamLocalBindMask 0222
    `,
    'none of the client stores nothing': ssh`
      Host build
        ServerAliveInterval none
      Host *
        ServerAliveInterval 60
    `,
    'none before a value of the same block': ssh`
      ServerAliveInterval none
      ServerAliveInterval 60
    `,
    'patterns that only overlap': ssh`
      Host *.example.com
        Port 22
      Host web*
        Port 2222
    `,
    'a host that the earlier block leaves out': ssh`
      Host * !bastion
        ServerAliveInterval 60
      Host bastion
        ServerAliveInterval 15
    `,
    'a host that one of two blocks names': ssh`
      Host web
        Port 2200
      Host web db
        Port 2222
    `,
    'an earlier block that may not apply': ssh`
      Match exec "test -e /tmp/vpn"
        Port 2200
      Host web
        Port 2222
    `,
    'case tells hosts apart': ssh`
      Host Web
        Port 2200
      Host web
        Port 2222
    `,
    'a Match that overrules the global block': sshd`
      X11Forwarding no
      Match user alice
        X11Forwarding yes
    `,
    'two Match blocks': sshd`
      Match user alice
        X11Forwarding yes
      Match user bob
        X11Forwarding no
    `,
    'a line after Match all': sshd`
      PermitRootLogin no
      Match user alice
        X11Forwarding yes
      Match all
      PermitRootLogin yes
    `,
    'a line of the client after Match all': ssh`
      Port 22
      Match all
      Port 2222
    `,
    'the two halves of RekeyLimit': ssh`
      RekeyLimit 1G
      RekeyLimit 2G 1h
    `,
    'a drop-in that is meant to overrule its root': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        PasswordAuthentication yes
      `,
      files: {
        'etc/ssh/sshd_config.d/50-keys.conf': sshd`
          PasswordAuthentication no
        `,
      },
    },
    'an included file under two roots, overruled in one of them': {
      config: ssh`
        Port 22
        Include common.conf
      `,
      files: {
        '.ssh/config-for-work': ssh`
          Include common.conf
        `,
        '.ssh/common.conf': ssh`
          Port 2222
        `,
      },
    },
    'a file that is included twice': {
      config: ssh`
        Include common.conf
        Include common.conf
      `,
      files: {
        '.ssh/common.conf': ssh`
          Port 2222
        `,
      },
    },
    'a template, whose lines may be left out': sshd`
      {% if strict %}
      PermitRootLogin no
      {% else %}
      PermitRootLogin yes
      {% endif %}
    `,
    'an unknown keyword': ssh`
      IgnoreUnknown UseKeychain
      UseKeychain yes
      UseKeychain no
    `,
  },

  invalid: {
    'a general block before a specific one': {
      config: ssh`
        Host *
          ServerAliveInterval 60
          ---------------------- shadowed
        Host build
          ServerAliveInterval 15
          ~~~~~~~~~~~~~~~~~~~~~~ shadowed
      `,
      message: 'ServerAliveInterval has no effect: line 2 already sets it, and OpenSSH keeps the first value it finds.',
      fixed: false,
      suggested: ssh`
        Host *
          ServerAliveInterval 60
        Host build
      `,
    },
    'the second value in one block': sshd`
      ClientAliveInterval 60
      ---------------------- shadowed
      ClientAliveInterval 300
      ~~~~~~~~~~~~~~~~~~~~~~~ shadowed
    `,
    'every value after the first': sshd`
      MaxAuthTries 3
      -------------- shadowed
      -------------- shadowed
      MaxAuthTries 4
      ~~~~~~~~~~~~~~ shadowed
      MaxAuthTries 5
      ~~~~~~~~~~~~~~ shadowed
    `,
    'an alias of a keyword that is set': ssh`
      TCPKeepAlive yes
      ---------------- shadowed
      KeepAlive no
      ~~~~~~~~~~~~ shadowed
    `,
    'a pattern within a wider one': ssh`
      Host *.example.com
        Port 22
        ------- shadowed
      Host web.example.com *.db.example.com
        Port 2222
        ~~~~~~~~~ shadowed
    `,
    'hosts that two blocks share out': ssh`
      Host web
        Port 2200
        --------- shadowedForAll
      Host db
        Port 2201
        --------- shadowedForAll
      Host web db
        Port 2222
        ~~~~~~~~~ shadowedForAll
    `,
    'a host left out in both blocks': ssh`
      Host * !bastion
        Port 22
        ------- shadowed
      Host *.example.com !bastion
        Port 2222
        ~~~~~~~~~ shadowed
    `,
    'the same Match block': sshd`
      Match user alice
        X11Forwarding yes
        ----------------- shadowed
        X11Forwarding no
        ~~~~~~~~~~~~~~~~ shadowed
    `,
    'a multi-valued keyword that does not add up': sshd`
      SetEnv A=1
      ---------- shadowed
      SetEnv B=2
      ~~~~~~~~~~ shadowed
    `,
    'a drop-in included after the line it should change': {
      config: sshd`
        PasswordAuthentication yes
        -------------------------- shadowed
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/50-keys.conf': sshd`
          PasswordAuthentication no
          ~~~~~~~~~~~~~~~~~~~~~~~~~ shadowed
        `,
      },
      message:
        'PasswordAuthentication has no effect: line 1 of etc/ssh/sshd_config already sets it, and OpenSSH keeps the first value it finds.',
    },
    'one drop-in before another': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/10-a.conf': sshd`
          MaxAuthTries 3
          -------------- shadowed
        `,
        'etc/ssh/sshd_config.d/9-b.conf': sshd`
          MaxAuthTries 4
          ~~~~~~~~~~~~~~ shadowed
        `,
      },
    },
  },
});
