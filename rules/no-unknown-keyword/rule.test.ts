import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords in any case': ssh`
      serveraliveinterval 60
      HOST web
        pOrT 22
    `,
    'keywords without effect, which is another matter': sshd`
      Protocol 2
      UsePrivilegeSeparation yes
    `,
    'keywords of a vendor, which is another matter': ssh`
      UseKeychain yes
    `,
    'keywords of the other side, which is another matter': ssh`
      PermitRootLogin no
    `,
    'keywords that came later, which is another matter': {
      config: ssh`
        ChannelTimeout session=1h
      `,
      openssh: '>=8.0',
    },
    'what a program fills in': sshd`
      {{ extra_keyword }} yes
      {% if pam %}
      UsePAM yes
      {% endif %}
      @KEYWORD@ yes
    `,
    'what IgnoreUnknown names': ssh`
      IgnoreUnknown Foo,Bar*
      Foo x
      Host a
        BarBaz y
    `,
    'what IgnoreUnknown names for all hosts': ssh`
      Host *
        IgnoreUnknown *
      Host a
        Foo x
    `,
    'what an included file says to ignore': {
      config: ssh`
        Include ignore
        Foo x
      `,
      files: {
        '.ssh/ignore': ssh`
          IgnoreUnknown Foo
        `,
      },
    },
  },

  invalid: {
    'a slip of the finger': {
      config: ssh`
        ServerAliveIntervall 60
        ~~~~~~~~~~~~~~~~~~~~ misspelt
      `,
      message:
        'ServerAliveIntervall is no keyword of OpenSSH: ssh refuses the file and connects to no host. The nearest is ServerAliveInterval.',
      suggested: [
        ssh`
          ServerAliveInterval 60
        `,
      ],
    },
    'a word that is like none': {
      config: sshd`
        Bananas yes
        ~~~~~~~ unknown
      `,
      message: 'Bananas is no keyword of OpenSSH: sshd refuses the file and does not start.',
    },
    'below a Match': {
      config: sshd`
        Match user bob
          Bananas yes
          ~~~~~~~ unknown
      `,
    },
    'above the IgnoreUnknown that names it': {
      config: ssh`
        Bananas x
        ~~~~~~~ unknown
        IgnoreUnknown Bananas
      `,
    },
    'a second IgnoreUnknown, which does not count': {
      config: ssh`
        IgnoreUnknown Foo
        IgnoreUnknown Bananas
        Bananas x
        ~~~~~~~ unknown
      `,
    },
    'IgnoreUnknown for the same host, which does not help the others': {
      config: ssh`
        Host a
          IgnoreUnknown Bananas
          Bananas x
          ~~~~~~~ maybe
      `,
    },
    'IgnoreUnknown for another host': {
      config: ssh`
        Host a
          IgnoreUnknown Bananas
        Host b
          Bananas x
          ~~~~~~~ maybe
      `,
    },
    'IgnoreUnknown, which sshd does not know either': {
      config: sshd`
        Bananas x
        ~~~~~~~ unknown
      `,
    },
    'without an argument': {
      config: sshd`
        Bananas
        ~~~~~~~ unknown
      `,
    },
  },
});
