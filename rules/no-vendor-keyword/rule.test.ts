import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords of every build': ssh`
      Host *
        AddKeysToAgent yes
    `,
    'builds that are told to ignore it': ssh`
      IgnoreUnknown UseKeychain
      Host *
        UseKeychain yes
    `,
    'with others': ssh`
      IgnoreUnknown AddKeysToAgent,Use*
      UseKeychain yes
    `,
  },

  invalid: {
    'a Mac file': {
      config: ssh`
        # my hosts
        Host *
          UseKeychain yes
          ~~~~~~~~~~~ client
          IdentityFile ~/.ssh/id
      `,
      message: "Only Apple's ssh knows UseKeychain: every other one refuses the file and connects to no host.",
      fixed: ssh`
        IgnoreUnknown UseKeychain
        # my hosts
        Host *
          UseKeychain yes
          IdentityFile ~/.ssh/id
      `,
    },
    'before the first directive': {
      config: ssh`
        # mine

        User bob
        UseKeychain yes
        ~~~~~~~~~~~ client
      `,
      fixed: ssh`
        # mine

        IgnoreUnknown UseKeychain
        User bob
        UseKeychain yes
      `,
    },
    'an IgnoreUnknown that lacks it': {
      config: ssh`
        IgnoreUnknown Foo
        Host *
          UseKeychain yes
          ~~~~~~~~~~~ client
      `,
      fixed: ssh`
        IgnoreUnknown Foo,UseKeychain
        Host *
          UseKeychain yes
      `,
    },
    'a drop-in, whose root may have the IgnoreUnknown': {
      config: ssh`
        UseKeychain yes
        ~~~~~~~~~~~ maybe
      `,
      path: '.ssh/config.d/mac',
      fixed: false,
    },
    'an Include that is not here': {
      config: ssh`
        Include local
        UseKeychain yes
        ~~~~~~~~~~~ maybe
      `,
      fixed: false,
    },
    'in two blocks, fixed once': {
      config: ssh`
        Host a
          UseKeychain yes
          ~~~~~~~~~~~ client
        Host b
          UseKeychain no
          ~~~~~~~~~~~ client
      `,
      fixed: ssh`
        IgnoreUnknown UseKeychain
        Host a
          UseKeychain yes
        Host b
          UseKeychain no
      `,
    },
    'comments stay with what they are about': {
      config: ssh`
        # ssh-lint-disable-next-line keepalive-interval -- slow
        ServerAliveInterval 900
        Host *
          UseKeychain yes
          ~~~~~~~~~~~ client
      `,
      fixed: ssh`
        IgnoreUnknown UseKeychain
        # ssh-lint-disable-next-line keepalive-interval -- slow
        ServerAliveInterval 900
        Host *
          UseKeychain yes
      `,
    },
    'a byte order mark, which nothing may stand in front of': {
      config: { ...ssh``, text: '\u{feff}# mine\nHost *\n  UseKeychain yes\n  ~~~~~~~~~~~ client\n' },
      fixed: false,
    },
    'an IgnoreUnknown below it': {
      config: ssh`
        UseKeychain yes
        ~~~~~~~~~~~ client
        IgnoreUnknown UseKeychain
      `,
      fixed: false,
    },
    'an IgnoreUnknown in quotes': {
      config: ssh`
        IgnoreUnknown "Foo,Bar"
        UseKeychain yes
        ~~~~~~~~~~~ client
      `,
      fixed: false,
    },
    'an included file, whose IgnoreUnknown would come before that of its root': {
      config: ssh`
        Include config.d/*.conf
        IgnoreUnknown UseKeychain
        Host *
          UseKeychain yes
      `,
      files: {
        '.ssh/config.d/work.conf': ssh`
          Host work
            GSSAPIKeyExchange yes
            ~~~~~~~~~~~~~~~~~ client
        `,
      },
      fixed: false,
    },
    'an IgnoreUnknown for one host': {
      config: ssh`
        Host a
          IgnoreUnknown Foo
        Host *
          UseKeychain yes
          ~~~~~~~~~~~ client
      `,
      fixed: false,
    },
    'a keyword of two vendors': {
      config: ssh`
        GSSAPIKeyExchange yes
        ~~~~~~~~~~~~~~~~~ client
      `,
      message:
        "Only Debian's or Red Hat's ssh knows GSSAPIKeyExchange: every other one refuses the file and connects to no host.",
      fixed: ssh`
        IgnoreUnknown GSSAPIKeyExchange
        GSSAPIKeyExchange yes
      `,
    },
    'on the server, where nothing helps': {
      config: sshd`
        DebianBanner no
        ~~~~~~~~~~~~ server
      `,
      fixed: false,
    },
  },
});
