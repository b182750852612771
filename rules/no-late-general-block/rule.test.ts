import { ssh, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'the general block at the end': ssh`
      Host build
        ServerAliveInterval 15
      Host *
        ServerAliveInterval 60
    `,
    'other keywords': ssh`
      Host *
        Compression yes
      Host build
        ServerAliveInterval 15
    `,
    'the same value': ssh`
      Host *
        ServerAliveInterval 60
      Host build
        ServerAliveInterval 1m
    `,
    'keywords whose values add up': ssh`
      Host *
        IdentityFile ~/.ssh/id
      Host build
        IdentityFile ~/.ssh/build
    `,
    'a block for most hosts': ssh`
      Host * !build
        ServerAliveInterval 60
      Host build
        ServerAliveInterval 15
    `,
    'lines in front of all blocks, which have no header': ssh`
      ServerAliveInterval 60
      Host build
        ServerAliveInterval 15
    `,
    'a second general block': ssh`
      Host *
        ServerAliveInterval 60
      Host *
        ServerAliveInterval 15
    `,
    'a specific block above a specific one': ssh`
      Host *.example.com
        ServerAliveInterval 60
      Host build.example.com
        ServerAliveInterval 15
      Host *
        Compression yes
    `,
    'a template': ssh`
      {% if all %}
      Host *
        ServerAliveInterval 60
      {% endif %}
      Host build
        ServerAliveInterval 15
    `,
  },

  invalid: {
    'above one block': {
      config: ssh`
        # for all
        Host *
        ~~~~~~ one
          ServerAliveInterval 60
          Compression yes

        # the slow one
        Host build
          ServerAliveInterval 15
          ---------------------- one
      `,
      message:
        'Host * stands above Host build, which sets ServerAliveInterval otherwise and in vain: ssh keeps the first value it finds.',
      suggested: ssh`

        # the slow one
        Host build
          ServerAliveInterval 15

        # for all
        Host *
          ServerAliveInterval 60
          Compression yes
      `,
    },
    'above several, under other words': {
      config: ssh`
        Match all
        ~~~~~~~~~ several
          ControlPath ~/.ssh/%C
          KeepAlive yes
        Host kl
          ControlPath ~/.ssh/socks/%h
          --------------------------- several
          TCPKeepAlive no
          --------------- several
        Host dev01
          ControlPath ~/.ssh/socks/%h
          --------------------------- several
      `,
      message:
        'Match all stands above 2 blocks that set ControlPath, TCPKeepAlive otherwise and in vain: ssh keeps the first value it finds.',
    },
    'above an Include': {
      config: ssh`
        Host *
        ~~~~~~ one
          User bob
        Include more
      `,
      files: {
        '.ssh/more': ssh`
          Host build
            User builder
            ------------ one
        `,
      },
      message:
        'Host * stands above Host build, which sets User otherwise and in vain: ssh keeps the first value it finds.',
    },
  },
});
