import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty client file': ssh``,
    'an empty server file': sshd``,
    'patterns parted by blanks': ssh`
      Host web db 10.1.*
        User deploy
      Host * !bastion
        ProxyJump bastion
    `,
    'lists parted by commas': sshd`
      Match user alice,bob address 10.0.0.0/8,192.168.*
        X11Forwarding yes
      Match group *,!wheel
        X11Forwarding no
    `,
    'a criterion turned around': ssh`
      Match !host *.example.com user *,!root
        User deploy
    `,
    'hosts that are chained by commas': ssh`
      Host *,*
        ProxyCommand chain %h
    `,
    'placeholders of a template': ssh`
      Host {{ web }},{{ db }}
        User deploy
      Host @NAME@,@OTHER@
        User deploy
      Match user <user> user other
        User deploy
    `,
    'braces that a program fills in': ssh`
      Host {hostname}
        User deploy
    `,
    'users in two groups': sshd`
      Match group staff group admin
        X11Forwarding yes
    `,
    'capitals, which are another matter': ssh`
      Host WEB
        User deploy
    `,
    'a second pass that is asked for': ssh`
      CanonicalizeHostname yes
      Match canonical
        User deploy
    `,
    'a final pass, which asks for itself': ssh`
      Match canonical all
        Port 2222
      Match final
        User deploy
    `,
    'a second pass that a file from elsewhere may ask for': ssh`
      Include elsewhere
      Match canonical
        User deploy
    `,
    'a second pass that releases up to 10.0 make': {
      config: ssh`
        Match canonical
          User deploy
        Match !final
          Port 2222
      `,
      openssh: '>=9.9',
    },
    'a version of the range': {
      config: ssh`
        Match version OpenSSH_10.*
          User deploy
        Match version OpenSSH_11.0*
          Port 2222
        Match version *p2
          Port 2222
      `,
      openssh: '>=10.0',
    },
    'an untagged session': ssh`
      Match tagged ""
        User deploy
    `,
    'a user that an included file names after its block': {
      config: ssh`
        Match user alice
          User bob
          Include inner
      `,
      files: {
        '.ssh/inner': ssh`
          Match user bob
            Port 2222
        `,
      },
    },
    'a host that has another HostName by then': {
      config: ssh`
        Host web
          HostName web.example.com
          Include inner
      `,
      files: {
        '.ssh/inner': ssh`
          Match host *.example.com
            Port 2222
        `,
      },
    },
    'a file that two blocks include, one of them for its hosts': {
      config: ssh`
        Host web
          Include inner
        Host db
          Include inner
      `,
      files: {
        '.ssh/inner': ssh`
          Host db
            Port 2222
        `,
      },
    },
    'a file that one of two roots includes for its hosts': {
      config: ssh`
        Host web
          Include inner
      `,
      files: {
        '.ssh/config-for-work': ssh`
          Include inner
        `,
        '.ssh/inner': ssh`
          Host db
            Port 2222
        `,
      },
    },
    'a block within one for hosts of which it names some': {
      config: ssh`
        Host *.example.com
          Include inner
      `,
      files: {
        '.ssh/inner': ssh`
          Host web.example.com
            Port 2222
          Host *
            Port 2200
        `,
      },
    },
  },

  invalid: {
    'a comma between two hosts': {
      config: ssh`
        Host web,db
             ~~~~~~ comma
          User deploy
      `,
      message: 'No host matches web,db: Host takes its patterns apart at blanks, and a comma belongs to the name.',
      fixed: false,
      fixedUnsafely: ssh`
        Host web db
          User deploy
      `,
    },
    'commas and blanks': {
      config: ssh`
        Host web, *.db,cache "a,b"
             ~~~~ comma
                  ~~~~~~~~~~ comma
                             ~~~~~ comma
          User deploy
      `,
      fixedUnsafely: ssh`
        Host web *.db cache a b
          User deploy
      `,
    },
    'an exclusion with a comma': {
      config: ssh`
        Host * !web,!db
               ~~~~~~~~ comma
          User deploy
      `,
      fixedUnsafely: ssh`
        Host * !web !db
          User deploy
      `,
    },
    'an exclusion that can be read in two ways': {
      config: ssh`
        Host * !web,db
               ~~~~~~~ comma
          User deploy
      `,
      fixed: false,
    },
    braces: ssh`
      Host web{1,2}.example.com web{1..9}
           ~~~~~~~~~~~~~~~~~~~~ braces
                                ~~~~~~~~~ braces
        User deploy
    `,
    'a network': {
      config: ssh`
        Host 10.1.0.0/16
             ~~~~~~~~~~~ network
          User deploy
        Host 10.1.0.0/20 fe80::/10
             ~~~~~~~~~~~ network
                         ~~~~~~~~~ network
          User deploy
        Match host 10.1.0.0/16,web
              ~~~~~~~~~~~~~~~~~~~~ network
          User deploy
      `,
      message: 'No host matches 10.1.0.0/16: Host compares names letter by letter and knows no networks.',
      suggested: ssh`
        Host 10.1.*
          User deploy
        Host 10.1.0.0/20 fe80::/10
          User deploy
        Match host 10.1.0.0/16,web
          User deploy
      `,
    },
    'a network where sshd compares names': {
      config: sshd`
        Match host 10.0.0.0/8
              ~~~~~~~~~~~~~~~ network
          X11Forwarding yes
      `,
      message: 'No host matches 10.0.0.0/8: Match host compares names letter by letter and knows no networks.',
    },
    'a user before the host': {
      config: ssh`
        Host git@github.com !root@example.com
             ~~~~~~~~~~~~~~ user
                            ~~~~~~~~~~~~~~~~~ user
          IdentityFile ~/.ssh/git
      `,
      suggested: [
        ssh`
          Host github.com !root@example.com
            IdentityFile ~/.ssh/git
        `,
        ssh`
          Host git@github.com !example.com
            IdentityFile ~/.ssh/git
        `,
      ],
    },
    'two hosts in quotes': {
      config: ssh`
        Host "web db"
             ~~~~~~~~ blank
          User deploy
      `,
      suggested: ssh`
        Host web db
          User deploy
      `,
    },
    'a Host line with a comment alone': ssh`
      Host # none yet
      ~~~~ noPattern
        User deploy
    `,
    'exclusions alone': {
      config: ssh`
        Host !web !db
        ~~~~~~~~~~~~~ exclusionsAlone
          User deploy
      `,
      message: 'The block applies to no one: Host !web !db only leaves out and takes no one in.',
      fixed: false,
      fixedUnsafely: ssh`
        Host * !web !db
          User deploy
      `,
    },
    'lists of exclusions alone': {
      config: sshd`
        Match user !root
              ~~~~~~~~~~ exclusionsAlone
          X11Forwarding yes
        Match address "!10.0.0.0/8"
              ~~~~~~~~~~~~~~~~~~~~~ exclusionsAlone
          X11Forwarding yes
        Match group=!wheel,!staff user *
              ~~~~~~~~~~~~~~~~~~~ exclusionsAlone
          X11Forwarding yes
      `,
      fixedUnsafely: sshd`
        Match user *,!root
          X11Forwarding yes
        Match address "*,!10.0.0.0/8"
          X11Forwarding yes
        Match group=*,!wheel,!staff user *
          X11Forwarding yes
      `,
    },
    'exclusions that have nothing to exclude from': {
      config: ssh`
        Match tagged !work
              ~~~~~~~~~~~~ exclusionsAlone
          User deploy
      `,
      fixed: false,
    },
    'a block that takes all of it back': ssh`
      Host *.example.com !*.com web !w*
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ excluded
        User deploy
      Match host web,db,!*
            ~~~~~~~~~~~~~~ excluded
        User deploy
    `,
    nobody: ssh`
      Match !all
            ~~~~ noneAtAll
        User deploy
      Match !host *
            ~~~~~~~ noneAtAll
        User deploy
    `,
    'two users at once': {
      config: sshd`
        Match user alice,adam user bob
              --------------- contradiction
                              ~~~~~~~~ contradiction
          X11Forwarding yes
      `,
      message: 'The block applies to no one: user alice,adam and user bob exclude each other.',
    },
    'two networks, families or ports at once': sshd`
      Match address 10.0.0.0/8 user * address 192.168.0.0/16
                                      ~~~~~~~~~~~~~~~~~~~~~~ contradiction
        X11Forwarding yes
      Match address 10.0.0.0/8 address ::1
                               ~~~~~~~~~~~ contradiction
        X11Forwarding yes
      Match localport 22 localport 2222
                         ~~~~~~~~~~~~~~ contradiction
        X11Forwarding yes
    `,
    'a host and its opposite': ssh`
      Match host web !host w*
                     ~~~~~~~~ contradiction
        User deploy
      Match final !canonical
                  ~~~~~~~~~~ contradiction
        User deploy
    `,
    'a file for other hosts than the block that includes it': {
      config: ssh`
        Host web
        -------- outer
        -------- outer
          Include inner
      `,
      files: {
        '.ssh/inner': ssh`
          Host db
          ~~~~~~~ outer
            Port 2222
          Host web
            Port 2200
          Match host *.example.com
                ~~~~~~~~~~~~~~~~~~ outer
            Port 22
        `,
      },
      message:
        'The block applies to no one: its file is included from line 1 of .ssh/config for Host web, which excludes Host db.',
    },
    'a drop-in for other users than the block that includes it': {
      config: sshd`
        Match user alice
          Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/bob.conf': sshd`
          Match user bob
                ~~~~~~~~ outer
            X11Forwarding yes
        `,
      },
    },
    'a second pass that nothing asks for': {
      config: ssh`
        CanonicalizeHostname no
        Match canonical host *.example.com
              ~~~~~~~~~ noSecondPass
          User deploy
      `,
      message:
        'The block applies to no host: it waits for ssh to read its files again, and neither CanonicalizeHostname nor Match final asks for that here.',
    },
    'a second pass that 10.1 no longer makes': {
      config: ssh`
        Match canonical
              ~~~~~~~~~ noSecondPass
          User deploy
        Match !final
          Port 2222
      `,
      openssh: '>=10.1',
    },
    'a version of none of the releases': {
      config: sshd`
        Match version OpenSSH_9.*
              ~~~~~~~~~~~~~~~~~~~ otherRelease
          X11Forwarding yes
        Match version OpenSSH_10.0p*,OpenSSH_10.1p*
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ otherRelease
          X11Forwarding yes
      `,
      openssh: '>=10.3',
      message: 'The block applies to no one: version OpenSSH_9.* is for no release of the range >=10.3.',
    },
    'a kind of session that there is not': ssh`
      Match sessiontype sftp
            ~~~~~~~~~~~~~~~~ unknownSessionType
        User deploy
    `,
  },
});
