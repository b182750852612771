import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty client file': ssh``,
    'an empty server file': sshd``,
    'releases that mended it': {
      config: ssh`
        PermitRemoteOpen web:80 db:5432
      `,
      openssh: '>=9.2',
    },
    'a word that is read apart': ssh`
      PermitRemoteOpen none
    `,
    'one pattern': ssh`
      LogVerbose kex.c:*:*
    `,
    'lines for all hosts': ssh`
      SyslogFacility LOCAL3
      Host *
        StreamLocalBindMask 0111
    `,
    'a mask that sshd reads by the block': sshd`
      StreamLocalBindMask 0177
      Match user alice
        StreamLocalBindMask 0111
    `,
    'a jump of none for another host': ssh`
      Host web
        ProxyJump none
      Host db
        ProxyCommand nc %h %p
    `,
    'a command above the jump of none': ssh`
      ProxyCommand nc %h %p
      ProxyJump none
    `,
    'a jump of none since 10.3': {
      config: ssh`
        ProxyJump none
        ProxyCommand nc %h %p
      `,
      openssh: '>=10.3',
    },
    'the command for principals first': sshd`
      AuthorizedPrincipalsCommand /bin/principals
      AuthorizedKeysCommand /bin/keys
    `,
    'commands for different users': sshd`
      Match user alice
        AuthorizedKeysCommand /bin/keys
      Match user bob
        AuthorizedPrincipalsCommand /bin/principals
    `,
    'a command of Match beside one outside of it': sshd`
      AuthorizedKeysCommand /bin/keys
      Match user bob
        AuthorizedPrincipalsCommand /bin/principals
    `,
    'a subsystem to be replaced': sshd`
      Subsystem netconf /usr/bin/netconf
      Match user alice
        Subsystem sftp internal-sftp
    `,
    'a subsystem that a file from elsewhere may set': sshd`
      Include /etc/ssh/more.conf
      Match user alice
        Subsystem sftp internal-sftp
    `,
    'a subsystem that a drop-in sets': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        Match user alice
          Subsystem sftp internal-sftp
      `,
      files: {
        'etc/ssh/sshd_config.d/sftp.conf': sshd`
          Subsystem sftp internal-sftp
        `,
      },
    },
    'a drop-in, whose file may set a subsystem': {
      config: sshd`
        Match user alice
          Subsystem sftp internal-sftp
      `,
      path: 'etc/ssh/sshd_config.d/alice.conf',
    },
    'quotes that nothing needs': sshd`
      Subsystem sftp "internal-sftp" -l 'INFO'
    `,
    'sizes for both families': sshd`
      PerSourceNetBlockSize 24:56
    `,
    'criteria with a blank, and double quotes': ssh`
      Match host web exec "test -e /tmp/vpn"
        Port 22
    `,
    'criteria with = where 9.9 is not meant': {
      config: ssh`
        Match host=web
          Port 22
      `,
      openssh: '>=10.0',
    },
    'single quotes since 9.9': {
      config: sshd`
        Match user 'alice'
          X11Forwarding yes
      `,
      openssh: '>=9.9',
    },
    'a Match of an included file since 8.4': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/alice.conf': sshd`
          Match user alice
            X11Forwarding yes
        `,
      },
      openssh: '>=8.4',
    },
    'a Match of an included file within one': {
      config: sshd`
        Match address 10.0.0.0/8
          Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/alice.conf': sshd`
          Match user alice
            X11Forwarding yes
        `,
      },
      openssh: '8.2 - 9.8',
    },
    'words that stand alone': sshd`
      PermitOpen any
      PermitListen none
    `,
    'a service for all': {
      config: sshd`
        PAMServiceName ssh
        Match all
          PAMServiceName sshd
      `,
      openssh: '>=10.5',
    },
    'a # that begins a comment, or stands in a comment': {
      config: sshd`
        Port 22 # see #1
        # Banner "#1"
      `,
      openssh: '>=8.0',
    },
    'a # since 8.7': ssh`
      User alice#1
    `,
    'classes that are kept': ssh`
      IPQoS af21 cs1
    `,
    'placeholders of a template': {
      config: sshd`
        PerSourceNetBlockSize {{ size }}
        Banner "{{ banner }}#1"
        Match user={{ user }}
          X11Forwarding yes
      `,
      openssh: '>=8.0',
    },
    'lines of a template, of which one may be left out': ssh`
      {% if direct %}
      ProxyJump none
      {% endif %}
      ProxyCommand nc %h %p
    `,
  },

  invalid: {
    'the first of two destinations': {
      config: ssh`
        Host web
          PermitRemoteOpen web:80 db:5432
                           ~~~~~~ remoteOpen
      `,
      message: 'ssh of OpenSSH 8.7 to 9.1 passes over the first argument of PermitRemoteOpen: web:80 is refused.',
      suggested: ssh`
        Host web
          PermitRemoteOpen web:80 web:80 db:5432
      `,
    },
    'the only destination': {
      config: ssh`
        PermitRemoteOpen web:80
                         ~~~~~~ remoteOpenAlone
      `,
      openssh: '9.0',
      message:
        'ssh passes over the first argument of PermitRemoteOpen: with no other left it permits every destination.',
    },
    'patterns behind the first': {
      config: ssh`
        LogVerbose kex.c:*:* packet.c:*:*
                             ~~~~~~~~~~~~ logVerbose
      `,
      message: 'ssh keeps the first argument of LogVerbose alone: packet.c:*:* is without effect.',
    },
    'lines that ssh takes from every block': ssh`
      Host web
        SyslogFacility LOCAL3
        ~~~~~~~~~~~~~~~~~~~~~ everyBlock
      Match host db
        StreamLocalBindMask 0111
        ~~~~~~~~~~~~~~~~~~~~~~~~ everyBlock
    `,
    'a command below a jump of none': {
      config: ssh`
        Host web
          ProxyJump none
          -------------- jumpNone
        Host *
          User deploy
        Host web
          ProxyCommand nc %h %p
          ~~~~~~~~~~~~~~~~~~~~~ jumpNone
      `,
      message:
        'ssh of OpenSSH 8.7 to 10.2 lets the ProxyJump none on line 2 keep this ProxyCommand out and connects without either.',
    },
    'a command for principals below one for keys': {
      config: sshd`
        AuthorizedKeysCommand /bin/keys
        ------------------------------- principalsCommand
        AuthorizedPrincipalsCommand /bin/principals
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ principalsCommand
      `,
      message:
        'sshd of OpenSSH 8.7 to 9.3 drops this AuthorizedPrincipalsCommand because of AuthorizedKeysCommand on line 1.',
    },
    'a command for principals in another file': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        AuthorizedPrincipalsCommand /bin/principals
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ principalsCommand
      `,
      files: {
        'etc/ssh/sshd_config.d/keys.conf': sshd`
          AuthorizedKeysCommand /bin/keys
          ------------------------------- principalsCommand
        `,
      },
      openssh: '9.2',
      message:
        'sshd drops this AuthorizedPrincipalsCommand because of AuthorizedKeysCommand on line 1 of etc/ssh/sshd_config.d/keys.conf.',
    },
    'a subsystem inside Match alone': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        Match user alice
          Subsystem sftp internal-sftp
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ subsystemInMatch
      `,
      message:
        'sshd of OpenSSH 9.5 to 10.2 crashes when a connection of this block logs in, because no Subsystem stands outside of Match.',
    },
    'a subsystem with a blank in its path': {
      config: sshd`
        Subsystem sftp "/opt/my sftp" -e
                       ~~~~~~~~~~~~~~ subsystemQuotes
      `,
      message:
        'sshd of OpenSSH 8.7 to 9.4 drops the quotes of Subsystem, so that the shell takes "/opt/my sftp" apart.',
    },
    'a size for IPv4 alone': {
      config: sshd`
        PerSourceNetBlockSize 24
                              ~~ netBlock
      `,
      fixed: false,
      fixedUnsafely: sshd`
        PerSourceNetBlockSize 24:128
      `,
    },
    'criteria with =': {
      config: ssh`
        Match host=web,db !user="alice" exec="test -e /tmp/vpn"
              ~~~~~~~~~~~ matchEquals
                          ~~~~~~~~~~~~~ matchEquals
                                        ~~~~~~~~~~~~~~~~~~~~~~~ matchEquals
          Port 22
      `,
      message:
        'OpenSSH 9.9p1 refuses the file because of host=web,db: it takes no = between a criterion and its value, as 9.9p2 does again.',
      fixed: ssh`
        Match host web,db !user "alice" exec "test -e /tmp/vpn"
          Port 22
      `,
    },
    'criteria of sshd with =': {
      config: sshd`
        Match user=alice
              ~~~~~~~~~~ matchEquals
          X11Forwarding yes
      `,
      fixed: sshd`
        Match user alice
          X11Forwarding yes
      `,
    },
    'a keyword that a release lost by mistake': {
      config: sshd`
        GSSAPIAuthentication no
        ~~~~~~~~~~~~~~~~~~~~ lostKeyword
        GSSAPICleanupCredentials yes
      `,
      message:
        'sshd of OpenSSH 10.4 does not know GSSAPIAuthentication, unlike the releases around it, refuses the file and does not start.',
    },
    'a Match of an included file': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        Match user alice
          X11Forwarding yes
      `,
      files: {
        'etc/ssh/sshd_config.d/bob.conf': sshd`
          X11Forwarding no
          Match user bob
          ~~~~~~~~~~~~~~ includedMatch
            X11Forwarding yes
          Match user carol
            X11Forwarding yes
        `,
      },
      openssh: '>=8.2',
      message:
        'sshd of OpenSSH 8.2 to 8.3 passes over the Match blocks of included files: this one applies to no one there.',
    },
    'a Match of a drop-in that stands alone': {
      config: sshd`
        Match user bob
        ~~~~~~~~~~~~~~ includedMatch
          X11Forwarding yes
      `,
      path: 'etc/ssh/sshd_config.d/bob.conf',
      openssh: '8.2 - 8.6',
    },
    'words beside others': {
      config: sshd`
        PermitOpen any web:80
                   ~~~ permitAny
        PermitListen none 8080
                     ~~~~ permitAny
      `,
      message:
        'sshd of OpenSSH 9.7 and newer takes any beside other arguments of PermitOpen, and ends every session as it logs in.',
    },
    'a service inside Match': sshd`
      Match user alice
        PAMServiceName other
        ~~~~~~~~~~~~~~~~~~~~ pamServiceName
    `,
    'classes that are passed over': {
      config: ssh`
        IPQoS lowdelay throughput
              ~~~~~~~~ trafficClass
      `,
      message:
        'ssh of OpenSSH 10.1 and newer passes over the value lowdelay of IPQoS and takes the default of the system.',
    },
  },
});
