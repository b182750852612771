import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords without effect that are still taken': sshd`
      UsePrivilegeSeparation yes
    `,
    'before the release that removed it': {
      config: sshd`
        PAMAuthenticationViaKbdInt no
      `,
      openssh: '8.7 - 10.3',
    },
    'a release that lost a keyword by mistake, which is another matter': sshd`
      GSSAPIAuthentication no
    `,
    'what IgnoreUnknown names': ssh`
      IgnoreUnknown HostbasedAlgorithms
      HostbasedAlgorithms ssh-ed25519
    `,
  },

  invalid: {
    'a keyword that some releases take': {
      config: sshd`
        PAMAuthenticationViaKbdInt no
        ~~~~~~~~~~~~~~~~~~~~~~~~~~ replaced
      `,
      openssh: '>=9.2',
      message:
        'OpenSSH 10.4 removed PAMAuthenticationViaKbdInt, which UsePAM stands for now: sshd of OpenSSH 10.4 and newer refuses the file and does not start.',
    },
    'a keyword with a successor': {
      config: ssh`
        HostbasedAlgorithms ssh-ed25519
        ~~~~~~~~~~~~~~~~~~~ replaced
      `,
      suggested: [
        ssh`
          HostbasedAcceptedAlgorithms ssh-ed25519
        `,
      ],
    },
    'a keyword without one': {
      config: sshd`
        RandomSeed /etc/seed
        ~~~~~~~~~~ removed
      `,
    },
  },
});
