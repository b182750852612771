import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'criteria of the client': ssh`
      Match host *.example.com user root,admin
        Port 2222
      Match !host bastion exec "test -f ~/.lab"
        User bob
      Match final all
        Compression yes
    `,
    'criteria of the server': sshd`
      Match user bob,alice address 10.0.0.0/8,!10.1.0.0/16
        X11Forwarding no
      Match group wheel localport 2222
        PasswordAuthentication no
      Match all
        UseDNS no
    `,
    'what a program fills in': sshd`
      Match {{ criteria }}
        X11Forwarding no
      Match User {{ users | join(' ') }}
        X11Forwarding no
    `,
    'a criterion that releases in range are too old for, which is another matter': {
      config: ssh`
        Match tagged work
          Port 2222
      `,
      openssh: '9.2 - 9.6',
    },
  },

  invalid: {
    'a criterion of the other side': {
      config: ssh`
        Match address 10.0.0.0/8
              ~~~~~~~ refusedTaking
          Port 2222
      `,
    },
    'a negated criterion on the server': {
      config: sshd`
        Match !user bob
              ~~~~~ refusedTaking
          X11Forwarding no
      `,
    },
    'users parted by blanks': {
      config: sshd`
        Match user bob alice
                       ~~~~~ refusedTaking
          X11Forwarding no
      `,
    },
    'a network with host bits': {
      config: sshd`
        Match address 192.0.2.7/24
                      ~~~~~~~~~~~~ refusedTaking
          X11Forwarding no
      `,
    },
    'a criterion without its value': {
      config: sshd`
        Match user
              ~~~~ refused
          X11Forwarding no
      `,
    },
    'a keyword for all connections at the end of the file': {
      config: sshd`
        Match User backup
          ForceCommand internal-sftp

        UseDNS no
        ~~~~~~ notInMatch
        MaxStartups 10
        ~~~~~~~~~~~ notInMatch
      `,
      message:
        'sshd refuses the file and does not start: UseDNS is not allowed below the Match on line 1, which reaches to the next Match or the end of the file.',
    },
    'a keyword without effect': {
      config: sshd`
        Match User backup
          Protocol 2
          ~~~~~~~~ notInMatch
      `,
    },
  },
});
