import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'a comment that all releases of the usual range take for one': ssh`
      Host web # the shop
        User bob # its admin
    `,
    'the same on the server': sshd`
      PrintMotd no # pam does that
    `,
    'comments of their own lines': {
      config: ssh`
        # the shop
        Host web
          # its admin
          User bob
      `,
      openssh: '>=8.0',
    },
    'a comment that sshd has always cut off': {
      config: sshd`
        PrintMotd no # pam does that
        Match User bob # the admin
          X11Forwarding no#thing
      `,
      openssh: '8.7',
    },
    'the same in older releases': {
      config: sshd`
        PrintMotd no # pam does that
        AllowUsers alice bob # and no one else
      `,
      openssh: '>=8.0',
    },
    'a keyword without effect, whose arguments nobody looks at': {
      config: ssh`
        UseRoaming no # gone
        Protocol 2 # always
      `,
      openssh: '>=8.0',
    },
    'a keyword that nobody knows': {
      config: ssh`
        IgnoreUnknown Foo
        Foo bar # baz
      `,
      openssh: '>=8.0',
    },
    'a command, which is another matter': {
      config: ssh`
        ProxyCommand nc %h %p # c
        RemoteCommand echo hi # c
      `,
      openssh: '>=8.0',
    },
    'a command of the server': {
      config: sshd`
        ForceCommand /bin/echo hi # c
      `,
      openssh: '>=8.0',
    },
    'a line that a template fills in': {
      config: ssh`
        Port {{ port }} # from the inventory
        User a#{{ name }}
      `,
      openssh: '>=8.0',
    },
    'a number sign within a name, for releases that leave it alone': {
      config: ssh`
        User nextfire#0733
      `,
      openssh: '<=8.4',
    },
  },

  invalid: {
    'a keyword with room for one argument': {
      config: ssh`
        Host kl
          User chunlei.liu      # change this
                                ~~~~~~~~~~~~~ refused
          Port 2222 # the second one
                    ~~~~~~~~~~~~~~~~ refused
      `,
      openssh: '>=8.0',
      message:
        'ssh of OpenSSH 8.0 to 8.4 takes a # after the arguments for one more of them, refuses the file and connects to no host.',
      fixed: ssh`
        Host kl
          # change this
          User chunlei.liu
          # the second one
          Port 2222
      `,
    },
    'blanks behind the comment': {
      config: ssh`
        Port 22  # c${'  '}
                 ~~~ refused
      `,
      openssh: '>=8.4',
      fixed: ssh`
        # c
        Port 22
      `,
    },
    'a range without a release that takes it for a comment': {
      config: ssh`
        User bob # the admin
                 ~~~~~~~~~~~ refused
      `,
      openssh: '8.4',
      message: 'ssh takes a # after the arguments for one more of them, refuses the file and connects to no host.',
      fixed: ssh`
        # the admin
        User bob
      `,
    },
    'a keyword with room for two': {
      config: ssh`
        RekeyLimit 1G # hourly
                      ~~~~~~~~ refused
      `,
      openssh: '>=8.4',
      fixed: ssh`
        # hourly
        RekeyLimit 1G
      `,
    },
    'a keyword with room for all words': {
      config: ssh`
        SendEnv LANG LC_* # the locale
                          ~~~~~~~~~~~~ taken
      `,
      openssh: '8.4 - 8.7',
      message:
        'ssh of OpenSSH 8.4 takes a # after the arguments for one more of them: the words of this comment are arguments of SendEnv.',
      fixed: false,
      fixedUnsafely: ssh`
        # the locale
        SendEnv LANG LC_*
      `,
    },
    'a Host line, whose patterns have no end': {
      config: ssh`
        Host web # the shop
                 ~~~~~~~~~~ taken
          User bob
      `,
      openssh: '>=8.0',
      message:
        'ssh of OpenSSH 8.0 to 8.4 takes a # after the arguments for one more of them: the words of this comment are patterns of hosts.',
      fixed: false,
      fixedUnsafely: ssh`
        # the shop
        Host web
          User bob
      `,
    },
    'a Match line': {
      config: ssh`
        Match all # everyone
                  ~~~~~~~~~~ refused
          User bob
      `,
      openssh: '>=8.4',
      fixed: false,
      fixedUnsafely: ssh`
        # everyone
        Match all
          User bob
      `,
    },
    'a number sign within a name, where releases end the line': {
      config: ssh`
        User nextfire#0733
                     ~~~~~ cut
      `,
      openssh: '>=8.0',
      message: 'ssh of OpenSSH 8.5 to 8.6 ends a line at its first #, wherever that stands: User loses #0733.',
    },
    'one within quotes, on the server': {
      config: sshd`
        Banner "/etc/issue #1" # c
                           ~~~ cut
        AllowUsers a#b c
                    ~~~~ cut
      `,
      openssh: '>=8.0',
      message: 'sshd of OpenSSH 8.0 to 8.6 ends a line at its first #, wherever that stands: Banner loses #1".',
    },
    'one within a word of a command': {
      config: sshd`
        ForceCommand test $# -eq 0
                           ~~~~~~~ cut
      `,
      openssh: '8.6 - 8.7',
    },
    'one that all releases cut off': {
      config: sshd`
        AllowUsers a#b
                    ~~ cut
      `,
      openssh: '<8.7',
      message: 'sshd ends a line at its first #, wherever that stands: AllowUsers loses #b.',
    },
  },
});
