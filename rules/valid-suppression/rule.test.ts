import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

// The rule runs alone here: `valid-suppression` stands for a rule that ran and found nothing to suppress.
testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'comments about ssh-lint': sshd`
      # ssh-lint-suppressions.json holds what is known
      # see ssh-lint-disable-next-line
      # ssh-lint disable-file no-zero-count
      Port 22
    `,
    'every form, for rules that do not run': ssh`
      # ssh-lint-disable-file no-zero-count -- a sample
      # ssh-lint-disable-next-block no-zero-count, keepalive-interval -- a sample
      Host web
        # ssh-lint-disable-next-line no-zero-count -- a sample
        ServerAliveCountMax 0
        #  ssh-lint-disable no-zero-count -- a sample -- with two parts
        Port 22
        # ssh-lint-enable no-zero-count
    `,
    'an address with a number sign': ssh`
      Host web
        User bob#ssh-lint-disable
    `,
  },

  invalid: {
    'a rule that is misspelt': {
      config: ssh`
        # ssh-lint-disable-next-line no-zero-cout -- a sample
                                     ~~~~~~~~~~~~ misspelt
        Port 22
      `,
      message: 'There is no rule "no-zero-cout", so nothing is suppressed for it: no-zero-count is near.',
    },
    'a rule that nobody knows': ssh`
      # ssh-lint-disable-file everything, no-zero-count -- a sample
                              ~~~~~~~~~~ unknown
      Port 22
    `,
    'no rule at all': sshd`
      # ssh-lint-disable-file -- a sample
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unscoped
      Port 22
    `,
    'a form that does not exist': {
      config: ssh`
        # ssh-lint-disable-line no-zero-count -- a sample
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ form
        Port 22
      `,
      message:
        'There is no form ssh-lint-disable-line, so the comment has no effect: there are disable-next-line, disable-next-block, disable, disable-file and enable.',
    },
    'for the file, and too late': ssh`
      Port 22
      # ssh-lint-disable-file no-zero-count -- a sample
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ late
    `,
    'for a block that does not come': ssh`
      Host web
        Port 22
      # ssh-lint-disable-next-block no-zero-count -- a sample
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ blockless
    `,
    'an end without a beginning': {
      config: sshd`
        # ssh-lint-disable no-zero-count -- a sample
        Port 22
        # ssh-lint-enable no-zero-count
        UsePAM yes
        # ssh-lint-enable no-zero-count
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ idle
      `,
      fixed: sshd`
        # ssh-lint-disable no-zero-count -- a sample
        Port 22
        # ssh-lint-enable no-zero-count
        UsePAM yes
      `,
    },
    'nothing to suppress': {
      config: sshd`
        # ssh-lint-disable-next-line valid-suppression -- a sample
                                     ~~~~~~~~~~~~~~~~~ unused
        Port 22
      `,
      fixed: sshd`
        Port 22
      `,
    },
    'nothing to suppress for one of several': {
      config: ssh`
        # ssh-lint-disable-file no-zero-count, valid-suppression, keepalive-interval -- a sample
                                               ~~~~~~~~~~~~~~~~~ unused
        Port 22
      `,
      fixed: ssh`
        # ssh-lint-disable-file no-zero-count, keepalive-interval -- a sample
        Port 22
      `,
    },
    'a beginning whose end goes with it': {
      config: ssh`
        # ssh-lint-disable valid-suppression -- a sample
                           ~~~~~~~~~~~~~~~~~ unused
        Port 22
        # ssh-lint-enable valid-suppression
      `,
      fixed: ssh`
        Port 22
      `,
    },
    'no reason': ssh`
      # ssh-lint-disable-next-line no-zero-count
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ reasonless
      # ssh-lint-disable-next-line keepalive-interval --
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ reasonless
      Port 22
    `,
    'behind a value': {
      config: sshd`
        UsePAM yes
        Port 22 # ssh-lint-disable-next-line no-zero-count -- a sample
                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ trailing
      `,
      fixed: sshd`
        UsePAM yes
        # ssh-lint-disable-next-line no-zero-count -- a sample
        Port 22
      `,
    },
    'behind words that it is one of to old releases': {
      config: ssh`
        SendEnv LANG # ssh-lint-disable-next-line no-zero-count -- a sample
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ trailing
      `,
      openssh: '>=8.0',
      fixed: false,
      fixedUnsafely: ssh`
        # ssh-lint-disable-next-line no-zero-count -- a sample
        SendEnv LANG
      `,
    },
    'within a command, which changes with it': {
      config: ssh`
        ProxyCommand nc %h %p # ssh-lint-disable-next-line no-zero-count -- a sample
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ trailing
      `,
      fixed: false,
      fixedUnsafely: ssh`
        # ssh-lint-disable-next-line no-zero-count -- a sample
        ProxyCommand nc %h %p
      `,
    },
  },
});
