import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords in use': sshd`
      UsePAM yes
      KbdInteractiveAuthentication no
    `,
    'an old name that a release in range needs': {
      config: sshd`
        ChallengeResponseAuthentication no
      `,
      openssh: '>=8.0',
    },
    'what a program fills in': sshd`
      Protocol {{ ssh_protocol }}
    `,
    'a comment': sshd`
      #UsePrivilegeSeparation yes
    `,
  },

  invalid: {
    'an old name': {
      config: sshd`
        ChallengeResponseAuthentication no
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ renamed
      `,
      message:
        'ChallengeResponseAuthentication is the old name of KbdInteractiveAuthentication, which every release in range knows.',
      fixed: sshd`
        KbdInteractiveAuthentication no
      `,
    },
    'a keyword without effect': {
      config: sshd`
        Port 22
        UsePrivilegeSeparation sandbox
        ~~~~~~~~~~~~~~~~~~~~~~ noEffect
        X11Forwarding no
      `,
      message: 'UsePrivilegeSeparation has had no effect since OpenSSH 7.5: the line reads as if it were in force.',
      fixed: sshd`
        Port 22
        X11Forwarding no
      `,
    },
    'the last line': {
      config: sshd`
        Port 22
        Protocol 2
        ~~~~~~~~ noEffect
      `,
      fixed: sshd`
        Port 22
      `,
    },
    'the only line': {
      config: ssh`
        Protocol 2
        ~~~~~~~~ noEffect
      `,
      fixed: ssh``,
    },
    'a keyword that another one took the place of': {
      config: ssh`
        Cipher 3des
        ~~~~~~ replaced
        Port 22
      `,
      fixed: ssh`
        Port 22
      `,
    },
    'below a comment that would be left behind': {
      config: sshd`
        # Never again the old protocol.
        Protocol 2
        ~~~~~~~~ noEffect
      `,
      fixed: false,
    },
    'before a comment': {
      config: sshd`
        Protocol 2 # and nothing else
        ~~~~~~~~ noEffect
      `,
      fixed: false,
    },
  },
});
