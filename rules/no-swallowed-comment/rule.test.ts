import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'comments behind arguments': ssh`
      User bob # the admin
      ProxyJump bastion # the way in
    `,
    'a comment above': sshd`
      # nightly
      ForceCommand /usr/local/bin/backup
      VersionAddendum none
    `,
    'the number sign of an interpreter, a number, a name': sshd`
      ForceCommand /bin/run #!/bin/sh
      VersionAddendum Corp #1 build
      AuthorizedKeysCommand /bin/keys %u #3
    `,
    'number signs within words': ssh`
      ProxyCommand test $# -gt 0 && echo "\${x#y}" http://h/#top c#
      RemoteCommand echo a#b \\#c
    `,
    'number signs within quotes': ssh`
      RemoteCommand sh -c 'echo hi # not here' && echo "# nor here"
    `,
    'a comment that is cut off before anyone looks at the command': {
      config: sshd`
        ForceCommand /bin/echo hi # c
        VersionAddendum none # c
      `,
      openssh: '<8.7',
    },
    'the releases of ssh that cut': {
      config: ssh`
        ProxyCommand nc %h %p # c
      `,
      openssh: '8.5 - 8.6',
    },
    'a command that a template fills in': sshd`
      ForceCommand {{ command }} # c
    `,
    'Banner and Subsystem, which take arguments': sshd`
      Banner none # c
      Subsystem sftp internal-sftp -l INFO # c
    `,
  },

  invalid: {
    'a forced command': {
      config: sshd`
        Match User bob
          ForceCommand /usr/local/bin/backup # nightly
                                             ~~~~~~~~~ command
      `,
      message: 'This is no comment: to sshd the rest of the line is the command that ForceCommand runs.',
      fixed: false,
      fixedUnsafely: sshd`
        Match User bob
          # nightly
          ForceCommand /usr/local/bin/backup
      `,
    },
    'commands of the client': {
      config: ssh`
        ProxyCommand nc %h %p #through the tunnel
                              ~~~~~~~~~~~~~~~~~~~ command
        PermitLocalCommand yes
        LocalCommand echo "hi" ## say it
                               ~~~~~~~~~ command
        RemoteCommand echo 'a # b' # c
                                   ~~~ command
        KnownHostsCommand /bin/echo %H # c
                                       ~~~ command
      `,
      fixedUnsafely: ssh`
        #through the tunnel
        ProxyCommand nc %h %p
        PermitLocalCommand yes
        ## say it
        LocalCommand echo "hi"
        # c
        RemoteCommand echo 'a # b'
        # c
        KnownHostsCommand /bin/echo %H
      `,
    },
    'behind a quote that is escaped': ssh`
      RemoteCommand echo \\" # one inch
                            ~~~~~~~~~~ command
    `,
    'a command that is nothing else': {
      config: ssh`
        RemoteCommand # to do
                      ~~~~~~~ command
      `,
      fixed: false,
    },
    'commands without a shell': sshd`
      AuthorizedKeysCommand /bin/keys %u # from the directory
                                         ~~~~~~~~~~~~~~~~~~~~ command
      AuthorizedKeysCommandUser nobody
    `,
    'the text that peers are sent': {
      config: sshd`
        VersionAddendum Corp # asked for by audit
                             ~~~~~~~~~~~~~~~~~~~~ text
      `,
      message:
        'This is no comment: to sshd the rest of the line is the text of VersionAddendum, which every peer is sent.',
    },
    'none, which then is none no longer': {
      config: sshd`
        Match Group admin
          ForceCommand none # a shell
                            ~~~~~~~~~ none
      `,
      message:
        'With this behind it, none is a command to sshd: ForceCommand is switched off only where nothing follows.',
      fixedUnsafely: sshd`
        Match Group admin
          # a shell
          ForceCommand none
      `,
    },
    'none of ProxyJump, the one value of it that is looked at before the comment goes': {
      config: ssh`
        Host inner
          ProxyJump NONE # direct
                         ~~~~~~~~ none
      `,
      message: 'With this behind it, none is a host to ssh: ProxyJump is switched off only where nothing follows.',
      fixedUnsafely: ssh`
        Host inner
          # direct
          ProxyJump NONE
      `,
    },
    'ProxyJump up to 8.4': {
      config: ssh`
        ProxyJump bastion # the way in
                          ~~~~~~~~~~~~ hosts
      `,
      openssh: '>=8.0',
      message: 'This is no comment: to ssh of OpenSSH 8.0 to 8.4 the rest of the line is the hosts of ProxyJump.',
    },
    'a part of the releases': {
      config: sshd`
        ForceCommand /bin/echo hi # c
                                  ~~~ command
      `,
      openssh: '>=8.0',
      message:
        'This is no comment: to sshd of OpenSSH 8.7 and newer the rest of the line is the command that ForceCommand runs.',
    },
    'releases before 8.5 alone': {
      config: ssh`
        ProxyCommand nc %h %p # c
                              ~~~ command
      `,
      openssh: '8.4',
      fixedUnsafely: ssh`
        # c
        ProxyCommand nc %h %p
      `,
    },
  },
});
