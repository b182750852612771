import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'values that are taken': ssh`
      Port 2222
      ForwardX11 YES
      ServerAliveInterval 1h30m
      StrictHostKeyChecking accept-new
      LocalForward 8080 localhost:80
    `,
    'values that sshd takes': sshd`
      Port 2222
      PermitRootLogin prohibit-password
      MaxStartups 10:30:60
      ClientAliveInterval 5m
      AllowUsers admin backup@10.0.0.0/8
    `,
    'what a program fills in': sshd`
      Port {{ ssh_port }}
      MaxAuthTries <%= @tries %>
      LoginGraceTime $GRACE
      ClientAliveInterval @INTERVAL@
    `,
    'a jump of every host but the bastion': ssh`
      Host bastion
        ProxyJump none
      Host *
        ProxyJump bastion
    `,
    'a command and its user': sshd`
      AuthorizedKeysCommand /usr/bin/keys %u
      AuthorizedKeysCommandUser nobody
    `,
    'a keyword that is unknown, which is another matter': sshd`
      Prot 70000
    `,
    'a value that newer releases alone take, which is another matter': {
      config: sshd`
        ClientAliveInterval 1.5
      `,
      openssh: '10.2 - 10.3',
    },
  },

  invalid: {
    'numbers out of bounds': {
      config: ssh`
        Port 70000
             ~~~~~ refusedTaking
        NumberOfPasswordPrompts -1
                                ~~ refusedTaking
      `,
    },
    'words that are none of the values': {
      config: ssh`
        Host *
          ForwardX11 on
                     ~~ refusedTaking
          Compression maybe
                      ~~~~~ refusedTaking
      `,
    },
    'words of the client on the server': {
      config: sshd`
        UsePAM true
               ~~~~ refusedTaking
      `,
    },
    'a time that is none': {
      config: ssh`
        ServerAliveInterval 1 min
                              ~~~ refused
      `,
    },
    'in a block that does not apply': {
      config: ssh`
        Host none.example
          Port http/tcp
               ~~~~~~~~ refusedTaking
      `,
    },
    'a value that loses to an earlier one': {
      config: ssh`
        Port 22
        Port 0
             ~ refusedTaking
      `,
    },
    'a token that the keyword does not have': {
      config: ssh`
        Host web
          HostName %p.example.com
                   ~~~~~~~~~~~~~~ laterClient
      `,
      message: 'For web, ssh gives up before it connects: %p is no token that is known here.',
    },
    'a jump of every host, the bastion too': {
      config: ssh`
        Host bastion
          User admin
        Host *
          ProxyJump bastion
                    ~~~~~~~ laterClient
      `,
    },
    'a command without the user it needs': {
      config: sshd`
        AuthorizedKeysCommand /usr/bin/keys %u
                              ~~~~~~~~~~~~~~~~ laterServer
      `,
    },
    'the wrong case': {
      config: ssh`
        ServerAliveInterval NONE
                            ~~~~ refusedTaking
      `,
    },
  },
});
