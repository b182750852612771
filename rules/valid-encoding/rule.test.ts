import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

const notUtf16 = 'the bytes are no longer UTF-16';
const oddIndentation = 'the odd character is the indentation';
const markMoves = 'the indentation would stand behind the mark';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'plain text': sshd`
      Port 22
      \tPermitRootLogin no
    `,
    'letters of all kinds': ssh`
      # été 日本 🔑
      User josé
      Host 日本
        IdentityFile ~/clés/id
    `,
    'odd blanks in a comment, where nobody reads them': sshd`
      # a\u{a0}b\u{3000}c\v
      Port 22 # d\u{a0}e
    `,
    'odd blanks within quotes': ssh`
      IdentityFile "~/My\u{a0}Keys/id"
      ProxyCommand sh -c 'echo\u{a0}hi'
    `,
    'a form feed at the end of a line, which OpenSSH strips': {
      config: ssh`
        Port 22\f
        User bob
      `,
    },
    'a blank of its own kind in a placeholder': sshd`
      Port {{\u{a0}port }}
    `,
    'a carriage return after the keyword, which is a blank there': sshd`
      Port\r22
    `,
  },

  invalid: {
    'a byte order mark before a directive': {
      config: sshd`
        \u{feff}Port 22
        ~ byteOrderMark
        UseDNS no
      `,
      message:
        'The file begins with a byte order mark, which OpenSSH takes for a part of the first keyword: sshd refuses the file and does not start.',
      fixed: sshd`
        Port 22
        UseDNS no
      `,
      skipVariants: { tabs: markMoves },
    },
    'a byte order mark before a comment': {
      config: ssh`
        \u{feff}# hosts
        ~ byteOrderMark
        Host *
          User bob
      `,
      fixed: ssh`
        # hosts
        Host *
          User bob
      `,
      skipVariants: { tabs: markMoves, equals: 'with the mark the comment is a directive' },
    },
    'a byte order mark before a blank line': {
      config: ssh`
        \u{feff}
        ~ byteOrderMark
        User bob
      `,
      fixed: ssh`

        User bob
      `,
      skipVariants: { tabs: markMoves },
    },
    'a byte order mark before a block, which the fix opens': {
      config: ssh`
        \u{feff}Host web
        ~ byteOrderMark
          User bob
      `,
      fixed: false,
      suggested: ssh`
        Host web
          User bob
      `,
      skipVariants: { tabs: markMoves },
    },
    'a byte order mark before an Include': {
      config: ssh`
        \u{feff}Include more
        ~ byteOrderMark
      `,
      fixed: false,
      skipVariants: { tabs: markMoves },
    },
    'the bytes of a byte order mark in a file of another encoding': {
      config: sshd`
        \u{ef}\u{bb}\u{bf}Port 22
        ~~~ byteOrderMark
      `,
      fixed: sshd`
        Port 22
      `,
      skipVariants: { tabs: markMoves, case: 'one of the bytes has a capital' },
    },
    'UTF-16 with its mark': {
      config: ssh`
        \u{ff}\u{fe}P\0o\0r\0t\0 \x002\x002\0
        ~ utf16
      `,
      message: 'The file is written in UTF-16, of which OpenSSH reads no line as an editor shows it.',
      skipVariants: { tabs: markMoves },
    },
    'UTF-16 without a mark': {
      config: sshd`
        \0P\0o\0r\0t\0 \x002\x002
        ~ utf16
      `,
      skipVariants: { tabs: notUtf16 },
    },
    'a NUL that ssh reads up to': {
      config: ssh`
        User bob\0junk
                ~ nulInClient
        Port 22
      `,
      message: 'There is a NUL byte on this line, and ssh reads no further on it.',
    },
    'the first of many NUL bytes': sshd`
      # c\0
         ~ nulInServer
      Port\x0022\0\0
      # d\0
    `,
    'a no-break space after the keyword': {
      config: sshd`
        Port\u{a0}2222
            ~ keyword
      `,
      message:
        'A no-break space (U+00A0) is no blank to OpenSSH: it is a part of the keyword, and sshd refuses the file and does not start.',
      suggested: sshd`
        Port 2222
      `,
    },
    'a no-break space in front of the keyword': {
      config: ssh`
        Host a
        \u{a0}\u{a0}User bob
        ~ keyword
      `,
      suggested: ssh`
        Host a
          User bob
      `,
      skipVariants: { tabs: oddIndentation },
    },
    'a no-break space among the arguments': {
      config: sshd`
        AllowUsers alice\u{a0}bob
                        ~ argument
      `,
      message: 'A no-break space (U+00A0) is no blank to OpenSSH: it is a part of the value.',
      suggested: sshd`
        AllowUsers alice bob
      `,
    },
    'a no-break space at the end, and one in a header': ssh`
      Host web\u{3000}db
              ~ argument
        ServerAliveInterval 60\u{a0}
                              ~ argument
    `,
    'a space without width': {
      config: ssh`
        HostName web\u{200b}.example.com
                    ~ argument
      `,
      message: 'A zero-width space (U+200B) is no blank to OpenSSH: it is a part of the value.',
      suggested: ssh`
        HostName web.example.com
      `,
    },
    'another space of print': {
      config: ssh`
        User\u{2003}bob
            ~ keyword
      `,
      message:
        'A space that is not the common one (U+2003) is no blank to OpenSSH: it is a part of the keyword, and ssh refuses the file and connects to no host.',
    },
    'a form feed alone on a line': {
      config: sshd`
        UseDNS no
        \f
        ~ keyword
        Port 22
      `,
      skipVariants: { tabs: oddIndentation },
    },
    'a form feed in front of the keyword, and a vertical tab at the end': {
      config: ssh`
        \fPort 22
        ~ keyword
        User bob\v
                ~ argument
      `,
      skipVariants: { tabs: oddIndentation },
    },
    'a carriage return between arguments, as old Macs ended lines': {
      config: ssh`
        SendEnv A\rSendEnv B
                 ~ argument
      `,
      suggested: ssh`
        SendEnv A SendEnv B
      `,
      skipVariants: { tabs: 'the tab is set after the carriage return too' },
    },
  },
});
