import { ssh, sshd, testRule } from './test-rule.ts';
import { toyRule } from './toy-rule.ts';

testRule(toyRule(), {
  valid: {
    'an empty file': ssh``,
    'a positive value': ssh`
      ServerAliveInterval 60
    `,
    'a value the user allows': {
      config: ssh`
        ServerAliveInterval 0
      `,
      options: { allow: true },
    },
    'the other dialect': sshd`
      ClientAliveInterval 0
    `,
  },
  invalid: {
    'a value of 0, and its related place': {
      config: ssh`
        # Keep it alive
        ServerAliveInterval 0
        ------------------- zero
                            ~ zero
      `,
      message: 'ServerAliveInterval is 0: no probe is ever sent.',
      fixed: ssh`
        # Keep it alive
        ServerAliveInterval 60
      `,
    },
    'in an included file': {
      config: ssh`
        Include config.d/*
        Host web
          User alice
      `,
      files: {
        '.ssh/config.d/db': ssh`
          Host db
            ServerAliveInterval=0
                                ~ zero
        `,
      },
      fixedFiles: {
        '.ssh/config.d/db': ssh`
          Host db
            ServerAliveInterval=60
        `,
      },
    },
  },
});
