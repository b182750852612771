import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'algorithms that every release knows': ssh`
      Ciphers aes256-gcm@openssh.com,aes256-ctr
      HostKeyAlgorithms +ssh-rsa
    `,
    'a list that takes away what is not there': ssh`
      HostKeyAlgorithms -ssh-dss
    `,
    'before the release that removed it': {
      config: ssh`
        HostKeyAlgorithms +ssh-dss
      `,
      openssh: '8.7 - 9.7',
    },
    'a name that never was one, which is another matter': ssh`
      Ciphers aes256-foo
    `,
  },

  invalid: {
    'an algorithm that some releases know': {
      config: ssh`
        HostKeyAlgorithms ssh-ed25519,ssh-dss
                                      ~~~~~~~ removed
      `,
      fixed: false,
      fixedUnsafely: ssh`
        HostKeyAlgorithms ssh-ed25519
      `,
    },
    'the first of a list': {
      config: sshd`
        Ciphers arcfour,aes256-ctr
                ~~~~~~~ removed
      `,
      fixed: false,
      fixedUnsafely: sshd`
        Ciphers aes256-ctr
      `,
    },
    'the only one': {
      config: sshd`
        MACs hmac-ripemd160
             ~~~~~~~~~~~~~~ removed
      `,
      fixed: false,
    },
  },
});
