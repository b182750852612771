import { sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'a value that its comment contradicts': sshd`
      # every 60 seconds
      ClientAliveInterval 298
    `,
    'an empty file': sshd``,
    'an interval whose double keeps a path open': sshd`
      ClientAliveInterval 115
    `,
    'releases that wait as long as told': {
      config: sshd`
        ClientAliveInterval 300
      `,
      openssh: '>=9.5',
    },
    'releases before those that do not': {
      config: sshd`
        ClientAliveInterval 300
      `,
      openssh: '8.0 - 9.1',
    },
    'no probes': sshd`
      ClientAliveInterval 0
    `,
    'an interval that never wins': sshd`
      ClientAliveInterval 60
      ClientAliveInterval 300
    `,
    'a value that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
    `,
    'a limit of the user': {
      config: sshd`
        ClientAliveInterval 5m
      `,
      options: { max: 300 },
    },
  },

  invalid: {
    'a value that its comment confirms': sshd`
      # every 298 seconds
      ClientAliveInterval 298
                          ~~~ doubled
    `,
    'five minutes, with the releases that make ten of them among others': {
      config: sshd`
        ClientAliveInterval 300
                            ~~~ doubled
      `,
      message:
        'OpenSSH 9.2 to 9.4 waits twice as long as told: sshd sends the first probe after 10 min of silence, not after 5 min.',
      suggested: sshd`
        ClientAliveInterval 115
      `,
    },
    'one of the releases alone': {
      config: sshd`
        ClientAliveInterval 116
                            ~~~ doubled
        Match User bob
          ClientAliveInterval 1h
                              ~~ doubled
      `,
      openssh: '9.4',
    },
    'in a drop-in': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveInterval 600
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveInterval "2m"
                              ~~~~ doubled
        `,
      },
    },
    'a drop-in that stands alone': {
      config: sshd`
        ClientAliveInterval 300
                            ~~~ doubled
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
  },
});
