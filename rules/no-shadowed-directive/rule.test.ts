import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'specific hosts before the general block': ssh`
      Host build
        ServerAliveInterval 15
      Host *
        ServerAliveInterval 60
    `,
    'the same value spread over blocks': ssh`
      Host *
        ServerAliveInterval 60
      Host build
        ServerAliveInterval 60
    `,
    'the same value written in another unit': ssh`
      Host *
        ServerAliveInterval 60
        BatchMode yes
      Host build
        ServerAliveInterval 1m
        BatchMode TRUE
    `,
    'the same value twice in one block': sshd`
      MaxAuthTries 3
      MaxAuthTries 3
    `,
    'keywords that add up': ssh`
      IdentityFile ~/.ssh/work
      IdentityFile ~/.ssh/home
      SendEnv LANG
      SendEnv LC_*
    `,
    'server keywords that add up': sshd`
      Port 22
      Port 2222
      HostKey /etc/ssh/one
      HostKey /etc/ssh/two
      AcceptEnv LANG
      AcceptEnv LC_ALL
    `,
    'a jump that is told where a command is, and the same there': ssh`
      ProxyCommand none
      ProxyJump none
    `,
    'a path of an agent after an answer': ssh`
      ForwardAgent yes
      ForwardAgent ~/agent
    `,
    'a command that some releases drop by mistake, which is told by another rule': sshd`
      AuthorizedKeysCommand /bin/keys
      AuthorizedPrincipalsCommand /bin/principals
    `,
    'subsystems by name': sshd`
      Subsystem sftp internal-sftp
      Subsystem netconf /usr/bin/netconf
    `,
    'a mask that only a later Match changes': sshd`
      StreamLocalBindMask 0111
      Match user alice
        StreamLocalBindMask 0222
    `,
    'a user that is another one by then': ssh`
      Match user alice
        Port 2200
      Host web
        User alice
      Match user alice
        Port 2222
    `,
    'a Match for fewer than the later one': sshd`
      Match user alice address 10.0.0.0/8
        X11Forwarding yes
      Match user alice
        X11Forwarding no
    `,
    'a Match for a group, of which the later one may leave out some': sshd`
      Match group *,!wheel
        X11Forwarding yes
      Match group staff
        X11Forwarding no
    `,
    'two values of which each release keeps the other, but the same': sshd`
      MaxStartups 10:30:60
      MaxStartups 10:30:60
    `,
    'none of the client stores nothing': ssh`
      Host build
        ServerAliveInterval none
      Host *
        ServerAliveInterval 60
    `,
    'none before a value of the same block': ssh`
      ServerAliveInterval none
      ServerAliveInterval 60
    `,
    'patterns that only overlap': ssh`
      Host *.example.com
        Port 22
      Host web*
        Port 2222
    `,
    'a host that the earlier block leaves out': ssh`
      Host * !bastion
        ServerAliveInterval 60
      Host bastion
        ServerAliveInterval 15
    `,
    'a host that one of two blocks names': ssh`
      Host web
        Port 2200
      Host web db
        Port 2222
    `,
    'an earlier block that may not apply': ssh`
      Match exec "test -e /tmp/vpn"
        Port 2200
      Host web
        Port 2222
    `,
    'case tells hosts apart': ssh`
      Host Web
        Port 2200
      Host web
        Port 2222
    `,
    'a Match that overrules the global block': sshd`
      X11Forwarding no
      Match user alice
        X11Forwarding yes
    `,
    'two Match blocks': sshd`
      Match user alice
        X11Forwarding yes
      Match user bob
        X11Forwarding no
    `,
    'a line after Match all': sshd`
      PermitRootLogin no
      Match user alice
        X11Forwarding yes
      Match all
      PermitRootLogin yes
    `,
    'the two halves of RekeyLimit': ssh`
      RekeyLimit 1G
      RekeyLimit 2G 1h
    `,
    'a drop-in that is meant to overrule its root': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        PasswordAuthentication yes
      `,
      files: {
        'etc/ssh/sshd_config.d/50-keys.conf': sshd`
          PasswordAuthentication no
        `,
      },
    },
    'an included file under two roots, overruled in one of them': {
      config: ssh`
        Port 22
        Include common.conf
      `,
      files: {
        '.ssh/config-for-work': ssh`
          Include common.conf
        `,
        '.ssh/common.conf': ssh`
          Port 2222
        `,
      },
    },
    'a file that is included twice': {
      config: ssh`
        Include common.conf
        Include common.conf
      `,
      files: {
        '.ssh/common.conf': ssh`
          Port 2222
        `,
      },
    },
    'a template, whose lines may be left out': sshd`
      {% if strict %}
      PermitRootLogin no
      {% else %}
      PermitRootLogin yes
      {% endif %}
    `,
    'an unknown keyword': ssh`
      IgnoreUnknown UseKeychain
      UseKeychain yes
      UseKeychain no
    `,
  },

  invalid: {
    'a line of the client after Match all': ssh`
      Port 22
      ------- shadowed
      Match all
      Port 2222
      ~~~~~~~~~ shadowed
    `,
    'a line after Match all that sshd takes for the global block': sshd`
      UseDNS no
      --------- shadowed
      Match all
        UseDNS yes
        ~~~~~~~~~~ shadowed
    `,
    'a Match below Match all': sshd`
      Match all
        X11Forwarding no
        ---------------- shadowed
      Match user alice
        X11Forwarding yes
        ~~~~~~~~~~~~~~~~~ shadowed
    `,
    'a Match within one for more': sshd`
      Match user *,!root address 10.0.0.0/8
        X11Forwarding no
        ---------------- shadowed
      Match address 10.1.0.0/16,10.2.3.4 user alice
        X11Forwarding yes
        ~~~~~~~~~~~~~~~~~ shadowed
    `,
    'users that two Match blocks share out': {
      config: sshd`
        Match user alice
          X11Forwarding no
          ---------------- shadowedForAll
        Match user b*
          X11Forwarding no
          ---------------- shadowedForAll
        Match user alice,bob address 10.0.0.0/8
          X11Forwarding yes
          ~~~~~~~~~~~~~~~~~ shadowedForAll
      `,
      message:
        'X11Forwarding has no effect: for each case of its block an earlier line sets it, and OpenSSH keeps the first value it finds.',
    },
    'the same criteria twice, in an order of their own': ssh`
      Match originalhost web user alice
        Port 2200
        --------- shadowed
      Match user alice originalhost WEB,db localuser *
        Port 2201
      Match user alice originalhost WEB
        Port 2222
        ~~~~~~~~~ shadowed
    `,
    'a file that a block includes': {
      config: sshd`
        Match user alice
          X11Forwarding no
          ---------------- shadowed
          Include inner
      `,
      files: {
        'etc/ssh/inner': sshd`
          X11Forwarding yes
          ~~~~~~~~~~~~~~~~~ shadowed
        `,
      },
    },
    'a keyword of which the last value is kept': {
      config: sshd`
        StreamLocalBindMask 0111
        ~~~~~~~~~~~~~~~~~~~~~~~~ overruled
        StreamLocalBindMask 0222
        ------------------------ overruled
      `,
      message:
        'StreamLocalBindMask has no effect: line 2 sets it again, and of this keyword OpenSSH keeps the last value it finds.',
    },
    'keywords for which ssh does not look at the block': ssh`
      Host web
        SyslogFacility LOCAL3
        --------------------- shadowed
        StreamLocalBindMask 0111
        ~~~~~~~~~~~~~~~~~~~~~~~~ overruled
      Host db
        SyslogFacility LOCAL4
        ~~~~~~~~~~~~~~~~~~~~~ shadowed
        StreamLocalBindMask 0222
        ------------------------ overruled
    `,
    'a command below a jump': {
      config: ssh`
        Host web
          ProxyJump bastion
          ----------------- keptOut
        Host web db
          User deploy
        Host web
          ProxyCommand nc %h %p
          ~~~~~~~~~~~~~~~~~~~~~ keptOut
      `,
      message:
        'ProxyCommand has no effect: line 2 sets ProxyJump, and OpenSSH keeps the one of the two that it finds first.',
    },
    'one of several subsystems': {
      config: sshd`
        Subsystem sftp internal-sftp
        ---------------------------- shadowed
        Subsystem netconf /usr/bin/netconf
        Subsystem sftp /usr/lib/sftp-server
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shadowed
      `,
      openssh: '>=9.5',
      message: 'Subsystem sftp has no effect: line 1 already sets it, and OpenSSH keeps the first value it finds.',
    },
    'a subsystem that older releases refuse': {
      config: sshd`
        Subsystem sftp internal-sftp
        ---------------------------- shadowedIn
        Subsystem sftp /usr/lib/sftp-server
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shadowedIn
      `,
      message:
        'Subsystem sftp has no effect in OpenSSH 9.5 and newer: line 1 already sets it, and the first value is kept there.',
    },
    'penalties by kind': {
      config: sshd`
        PerSourcePenalties crash:1m authfail:5s
        --------------------------------------- shadowed
        PerSourcePenalties authfail:9s noauth:3s
        PerSourcePenalties authfail:7s crash:2m
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shadowed
      `,
      openssh: '>=9.8',
    },
    'both halves of RekeyLimit': ssh`
      RekeyLimit 1G 1h
      ---------------- shadowed
      ---------------- shadowed
      RekeyLimit 2G
      ~~~~~~~~~~~~~ shadowed
      RekeyLimit default 30m
      ~~~~~~~~~~~~~~~~~~~~~~ shadowed
    `,
    'a value of which each release keeps another one': {
      config: sshd`
        MaxStartups 10:30:60
        -------------------- dependsOnRelease
        MaxStartups 20:30:90
        ~~~~~~~~~~~~~~~~~~~~ dependsOnRelease
      `,
      message:
        'Which value of MaxStartups counts depends on the release: in OpenSSH 8.7 to 10.0 it is this one, in OpenSSH 10.1 and newer that of line 1.',
    },
    'names that were two keywords once': {
      config: sshd`
        KbdInteractiveAuthentication no
        ------------------------------- shadowedIn
        ChallengeResponseAuthentication yes
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shadowedIn
      `,
      openssh: '>=8.0',
      message:
        'ChallengeResponseAuthentication has no effect in OpenSSH 8.7 and newer: line 1 already sets it, and the first value is kept there.',
    },
    'a general block before a specific one': {
      config: ssh`
        Host *
          ServerAliveInterval 60
          ---------------------- shadowed
        Host build
          ServerAliveInterval 15
          ~~~~~~~~~~~~~~~~~~~~~~ shadowed
      `,
      message: 'ServerAliveInterval has no effect: line 2 already sets it, and OpenSSH keeps the first value it finds.',
      fixed: false,
      suggested: ssh`
        Host *
          ServerAliveInterval 60
        Host build
      `,
    },
    'the second value in one block': sshd`
      ClientAliveInterval 60
      ---------------------- shadowed
      ClientAliveInterval 300
      ~~~~~~~~~~~~~~~~~~~~~~~ shadowed
    `,
    'every value after the first': sshd`
      MaxAuthTries 3
      -------------- shadowed
      -------------- shadowed
      MaxAuthTries 4
      ~~~~~~~~~~~~~~ shadowed
      MaxAuthTries 5
      ~~~~~~~~~~~~~~ shadowed
    `,
    'an alias of a keyword that is set': ssh`
      TCPKeepAlive yes
      ---------------- shadowed
      KeepAlive no
      ~~~~~~~~~~~~ shadowed
    `,
    'a pattern within a wider one': ssh`
      Host *.example.com
        Port 22
        ------- shadowed
      Host web.example.com *.db.example.com
        Port 2222
        ~~~~~~~~~ shadowed
    `,
    'what is left of a block whose Host line was commented out': ssh`
      Host forge
        HostName forge.example.com
        -------------------------- shadowed
      # Host box
        HostName 127.0.0.1
        ~~~~~~~~~~~~~~~~~~ shadowed
        Port 2222
    `,
    'destinations spread over lines, of which the first alone counts': sshd`
      PermitOpen web.example.com:80
      ----------------------------- shadowed
      PermitOpen db.example.com:5432
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ shadowed
    `,
    'hosts that two blocks share out': ssh`
      Host web
        Port 2200
        --------- shadowedForAll
      Host db
        Port 2201
        --------- shadowedForAll
      Host web db
        Port 2222
        ~~~~~~~~~ shadowedForAll
    `,
    'a host left out in both blocks': ssh`
      Host * !bastion
        Port 22
        ------- shadowed
      Host *.example.com !bastion
        Port 2222
        ~~~~~~~~~ shadowed
    `,
    'the same Match block': sshd`
      Match user alice
        X11Forwarding yes
        ----------------- shadowed
        X11Forwarding no
        ~~~~~~~~~~~~~~~~ shadowed
    `,
    'a multi-valued keyword that does not add up': sshd`
      SetEnv A=1
      ---------- shadowed
      SetEnv B=2
      ~~~~~~~~~~ shadowed
    `,
    'a drop-in included after the line it should change': {
      config: sshd`
        PasswordAuthentication yes
        -------------------------- shadowed
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/50-keys.conf': sshd`
          PasswordAuthentication no
          ~~~~~~~~~~~~~~~~~~~~~~~~~ shadowed
        `,
      },
      message:
        'PasswordAuthentication has no effect: line 1 of etc/ssh/sshd_config already sets it, and OpenSSH keeps the first value it finds.',
    },
    'one drop-in before another': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/10-a.conf': sshd`
          MaxAuthTries 3
          -------------- shadowed
        `,
        'etc/ssh/sshd_config.d/9-b.conf': sshd`
          MaxAuthTries 4
          ~~~~~~~~~~~~~~ shadowed
        `,
      },
    },
  },
});
