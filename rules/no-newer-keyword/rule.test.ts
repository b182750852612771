import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords that every release knows': ssh`
      ServerAliveInterval 60
      ProxyJump bastion
    `,
    'a range that is new enough': {
      config: ssh`
        ChannelTimeout session=1h
        Match tagged work
          Port 2222
      `,
      openssh: '>=9.9',
    },
    'what IgnoreUnknown names': ssh`
      IgnoreUnknown ChannelTimeout
      ChannelTimeout session=1h
    `,
    'what no release takes, which is another matter': sshd`
      ClientAliveInterval soon
    `,
  },

  invalid: {
    'a criterion that is newer, beside quotes that are': {
      config: ssh`
        Match tagged work exec 'test -d /x'
              ~~~~~~ value
          User bob
      `,
      openssh: '>=9.2',
    },
    'a keyword': {
      config: ssh`
        ChannelTimeout session=1h
        ~~~~~~~~~~~~~~ keyword
      `,
      openssh: '>=9.2',
      message:
        'ChannelTimeout is known since OpenSSH 9.6: ssh of OpenSSH 9.2 to 9.5 refuses the file and connects to no host.',
    },
    'a keyword that the whole range is too old for': {
      config: sshd`
        PerSourcePenalties no
        ~~~~~~~~~~~~~~~~~~ keyword
      `,
      openssh: '9.2',
      message: 'PerSourcePenalties is known since OpenSSH 9.8: sshd refuses the file and does not start.',
    },
    'a criterion': {
      config: sshd`
        Match invalid-user
              ~~~~~~~~~~~~ value
          X11Forwarding no
      `,
      openssh: '>=9.2',
    },
    'a value': {
      config: sshd`
        ClientAliveInterval 1.5
                            ~~~ value
      `,
      openssh: '>=10.0',
    },
    'a name that is taken': {
      config: sshd`
        Subsystem sftp internal-sftp
        Subsystem sftp /usr/lib/sftp-server
                  ~~~~ value
      `,
      message:
        'sshd of OpenSSH 8.7 to 9.4 refuses the file and does not start, though newer releases take this line: line 1 already defines the Subsystem "sftp".',
    },
    'an algorithm': {
      config: ssh`
        KexAlgorithms mlkem768x25519-sha256,curve25519-sha256
                      ~~~~~~~~~~~~~~~~~~~~~ value
      `,
      openssh: '>=9.2',
    },
  },
});
