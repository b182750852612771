import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'blocks for others': ssh`
      Host web db
        User deploy
      Host web
        Port 2222
      Host Web
        Port 22
    `,
    'a block for everyone at each end': ssh`
      Host *
        IgnoreUnknown UseKeychain
      Host web
        User deploy
      Host *
        Compression yes
    `,
    'Match all, which ends blocks': sshd`
      Match User bob
        X11Forwarding no
      Match all
      Match User alice
        X11Forwarding no
      Match all
        X11Forwarding yes
    `,
    'the passes of ssh': ssh`
      Match final
        Compression yes
      Host web
        User deploy
      Match final
        ForwardAgent no
    `,
    'wildcards with another block between': ssh`
      Host *.example.com
        ProxyJump bastion
      Host web.example.com
        User deploy
      Host *.example.com
        User bob
    `,
    'users in other letters': sshd`
      Match User bob
        X11Forwarding no
      Match User Bob
        X11Forwarding no
    `,
    'one more criterion': sshd`
      Match User bob
        X11Forwarding no
      Match User bob Address 10.0.0.0/8
        X11Forwarding yes
    `,
    'the same block under two others': {
      config: ssh`
        Host web
          Include more
        Host db
          Include more
      `,
      files: {
        '.ssh/more': ssh`
          Match exec "true"
            User bob
        `,
      },
    },
    'a file that is included twice': {
      config: ssh`
        Include more
        Include more
      `,
      files: {
        '.ssh/more': ssh`
          Host web
            User bob
        `,
      },
    },
    'a block without directives': ssh`
      Host web
      Host web
        User bob
    `,
    'a template, in which one may be left out': sshd`
      {% if a %}
      Match User bob
        X11Forwarding no
      {% else %}
      Match User bob
        X11Forwarding yes
      {% endif %}
    `,
    'names that a template fills in': sshd`
      Match User {{ user }}
        X11Forwarding no
      Match User {{ user }}
        X11Forwarding yes
    `,
  },

  invalid: {
    'the same host': {
      config: ssh`
        Host web
        -------- duplicate
          User deploy
        Host db
          User bob
        Host web
        ~~~~~~~~ duplicate
          Port 2222
      `,
      message:
        'There is a block for the same hosts on line 1: OpenSSH reads both and keeps the first value of each keyword.',
    },
    'the same hosts in another order, one of them twice': ssh`
      Host web db
        User deploy
      Host db web "db"
      ~~~~~~~~~~~~~~~~ duplicate
        Port 2222
    `,
    'a third time': ssh`
      Host web
        User deploy
      Host web
      ~~~~~~~~ duplicate
        Port 2222
      Host web
      ~~~~~~~~ duplicate
        Compression yes
    `,
    'wildcards one after the other': ssh`
      Host *.example.com
        ProxyJump bastion
      Host *.example.com
      ~~~~~~~~~~~~~~~~~~ duplicate
        User bob
    `,
    'the same criteria in another order': {
      config: sshd`
        Match User bob,alice Address 10.0.0.0/8
        --------------------------------------- duplicate
          X11Forwarding no
        Match Address 10.0.0.0/8 User alice,bob
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ duplicate
          AllowTcpForwarding no
      `,
      message:
        'There is a block for the same connections on line 1: OpenSSH reads both and keeps the first value of each keyword.',
    },
    'names of hosts in other letters, and with =': ssh`
      Match host web
        User deploy
      Match host=WEB
      ~~~~~~~~~~~~~~ duplicate
        Port 2222
    `,
    'in an included file': {
      config: ssh`
        Include more
        Host web
        ~~~~~~~~ duplicate
          Port 2222
      `,
      files: {
        '.ssh/more': ssh`
          Host web
          -------- duplicate
            User deploy
        `,
      },
      message:
        'There is a block for the same hosts in .ssh/more: OpenSSH reads both and keeps the first value of each keyword.',
    },
  },
});
