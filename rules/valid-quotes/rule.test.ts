import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'no quotes': sshd`
      AllowUsers alice bob
    `,
    'words in quotes of either kind': ssh`
      User "bob"
      Host 'web one' "db two"
        IdentityFile "~/My Keys/id"
        SetEnv GREETING='hello there'
    `,
    'quotes within quotes, and escaped ones': ssh`
      SetEnv A="it's" B='say "hi"' C=it\\'s D="a \\" b"
    `,
    'quotes in a comment after the arguments': sshd`
      Port 22 # don't
    `,
    'a command with quotes that balance': sshd`
      ForceCommand echo "It's closed"
    `,
    'an apostrophe behind a comment within a command, where OpenSSH stops looking': sshd`
      ForceCommand echo hi # don't
    `,
    'a comment': ssh`
      # "not closed
    `,
    'a line that a template fills in': sshd`
      Banner "{{ banner }}
      AllowUsers {{ users | join("','") }}'
    `,
    'a tag of a template that goes on over lines': {
      config: sshd`
        {% if (facts['family'] == "Debian" and
              (facts['version'] == "12")) %}
        UsePAM yes
        {% endif %}
      `,
      openssh: '>=8.0',
    },
    'a quote in the keyword, which hides the line': ssh`
      "Port 22
    `,
    'double quotes around whole words, for all releases': {
      config: ssh`
        User "bob"
        SendEnv "A" "B"
        SetEnv FOO="a b"
        Match exec "test -e /tmp/x"
          ProxyCommand sh -c 'nc %h %p'
      `,
      openssh: '>=8.0',
    },
    'an apostrophe in a command, for releases that do not look for quotes in it': {
      config: sshd`
        ForceCommand echo it's
      `,
      openssh: '<8.7',
    },
    'a double quote that a former comment holds': {
      config: sshd`
        Port 22 # 19" rack
      `,
      openssh: '8.0 - 8.6',
    },
    'words that former releases part at another place than quotes': {
      config: sshd`
        AllowUsers a=b
      `,
      openssh: '>=8.0',
    },
  },

  invalid: {
    'a double quote': {
      config: ssh`
        Host mac
          IdentityFile "~/My Keys/id
                       ~ unclosed
      `,
      message: 'This quote is never closed: ssh refuses the file and connects to no host.',
      suggested: ssh`
        Host mac
          IdentityFile "~/My Keys/id"
      `,
    },
    'an apostrophe in a command': {
      config: sshd`
        ForceCommand echo Don't do that
                             ~ unclosed
      `,
      message: 'This quote is never closed: sshd refuses the file and does not start.',
      suggested: sshd`
        ForceCommand echo Don\\'t do that
      `,
    },
    'a single quote that opens a word': {
      config: ssh`
        ProxyCommand sh -c 'nc %h %p
                           ~ unclosed
      `,
      suggested: ssh`
        ProxyCommand sh -c 'nc %h %p'
      `,
    },
    'the one of three that is left over': ssh`
      RemoteCommand echo 'a' "it's" it's
                                      ~ unclosed
    `,
    'the one that no backslash stands in front of': ssh`
      RemoteCommand echo it\\'s it's
                                 ~ unclosed
    `,
    'a number sign within a word, which begins no comment': sshd`
      AllowUsers a#b"c # d
                    ~ unclosed
    `,
    'a keyword that nobody knows': ssh`
      IgnoreUnknown Foo
      Foo 'x
          ~ unclosed
    `,
    'only the releases that look for it': {
      config: ssh`
        RemoteCommand echo it's
                             ~ unclosed
      `,
      openssh: '>=8.4',
      message: 'This quote is never closed: ssh of OpenSSH 8.7 and newer refuses the file and connects to no host.',
    },
    'a Match line with single quotes, as it was read up to 9.8': {
      config: ssh`
        Match exec 'test -e /tmp/x'
                   ~~~~~~~~~~~~~~~~ refused
          User bob
      `,
      message:
        "ssh of OpenSSH 8.7 to 9.8 knows double quotes alone on this line: it reads [exec] ['test] [-e] [/tmp/x'] where newer releases read [exec] [test -e /tmp/x], refuses the file and connects to no host.",
      fixed: false,
      fixedUnsafely: ssh`
        Match exec "test -e /tmp/x"
          User bob
      `,
    },
    'a Match line that double quotes cannot say': {
      config: ssh`
        Match exec 'test "x" = y'
                   ~~~~~~~~~~~~~~ refused
          User bob
      `,
      fixed: false,
    },
    'a command of the shell, whose variables no template fills in': ssh`
      Match exec 'test "$(uname -s)" = Darwin'
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ refused
        AddKeysToAgent yes
    `,
    'a user in single quotes on a Match line': {
      config: sshd`
        Match User 'bob'
                   ~~~~~ older
          X11Forwarding no
      `,
      openssh: '9.2',
      message:
        "sshd knows double quotes alone on this line: it reads [user] ['bob'] where newer releases read [user] [bob].",
      fixedUnsafely: sshd`
        Match User "bob"
          X11Forwarding no
      `,
    },
    'single quotes before 8.7': {
      config: ssh`
        Host mac
          IdentityAgent '~/Group Containers/agent.sock'
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ refused
      `,
      openssh: '>=8.0',
      message:
        "ssh of OpenSSH 8.0 to 8.6 knows double quotes alone on this line: it reads ['~/Group] [Containers/agent.sock'] where newer releases read [~/Group Containers/agent.sock], refuses the file and connects to no host.",
      fixed: false,
      fixedUnsafely: ssh`
        Host mac
          IdentityAgent "~/Group Containers/agent.sock"
      `,
    },
    'an escape before 8.7': {
      config: ssh`
        IdentityFile /tmp/a\\ b
                     ~~~~~~~~~ refused
      `,
      openssh: '>=8.0',
      fixedUnsafely: ssh`
        IdentityFile "/tmp/a b"
      `,
    },
    'double quotes within a word before 8.7': {
      config: ssh`
        User foo"bar"baz
             ~~~~~~~~~~~ refused
      `,
      openssh: '8.6 - 8.7',
      fixedUnsafely: ssh`
        User "foobarbaz"
      `,
    },
    'a range without the releases that know them': {
      config: sshd`
        AllowUsers 'alice'
                   ~~~~~~~ older
      `,
      openssh: '8.0',
      message: "sshd knows double quotes alone on this line: it reads ['alice'] where newer releases read [alice].",
      fixedUnsafely: sshd`
        AllowUsers "alice"
      `,
    },
    'a double quote before 8.7, which hides the rest of the line': {
      config: sshd`
        AllowUsers alice "bob carol
                         ~ dropped
      `,
      openssh: '8.0 - 8.6',
      message: 'This quote is never closed: sshd drops the rest of the line, "bob carol.',
    },
  },
});
