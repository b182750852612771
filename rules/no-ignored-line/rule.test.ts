import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'a keyword in quotes': sshd`
      "Port" 22
    `,
    'one empty word in front of the keyword, which is passed over alone': {
      config: ssh`
        "" Port 22
      `,
      skipVariants: { tabs: 'ssh takes the indentation for an empty word too' },
    },
    'one equals sign in front of the keyword': ssh`
      = Port 22
    `,
    'a quote that is not closed in the arguments, which is refused': ssh`
      User "bob
    `,
    'a comment and a line of blanks': sshd`
      # "Port 22
        \t
      Port 22
    `,
    'a line that a template fills in': sshd`
      "{{ keyword }} yes
    `,
  },

  invalid: {
    'a quote in front of the keyword': {
      config: sshd`
        Port 22
        "PermitRootLogin no
        ~~~~~~~~~~~~~~~~~~~ quote
      `,
      message: 'OpenSSH passes over this line without a word, as the quote in its keyword is never closed.',
      suggested: sshd`
        Port 22
        PermitRootLogin no
      `,
    },
    'a quote within the keyword, in a block': {
      config: ssh`
        Host web
          Forward"Agent no
          ~~~~~~~~~~~~~~~~ quote
      `,
      suggested: ssh`
        Host web
          ForwardAgent no
      `,
    },
    'a header, whose block is then part of the one above': ssh`
      Host a
        Port 22
      "Host b
      ~~~~~~~ quote
        Port 2222
    `,
    'quotes alone': {
      config: ssh`
        "" "" Port 22
        ~~~~~~~~~~~~~ empty
      `,
      message: 'OpenSSH passes over this line without a word, as it finds no keyword at its start.',
    },
    'equals signs alone': {
      config: sshd`
        == Port 22
        ~~~~~~~~~~ empty
      `,
      openssh: '>=8.0',
    },
  },
});
