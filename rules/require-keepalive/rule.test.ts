import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an Include with a variable, which may set it': ssh`
      Include ${'${HOME}'}/.ssh/local.conf
      Host a
        User b
    `,
    'an Include with a token': ssh`
      Include ~/.ssh/%l.conf
      Host a
        User b
    `,
    'an empty file': ssh``,
    'a file of comments': sshd`
      # ClientAliveInterval 60
    `,
    'a general block that sets it': ssh`
      # Ask an idle server every minute
      Host *
        ServerAliveInterval 60
    `,
    'a system file that sets it': {
      config: ssh`
        ServerAliveInterval 60
        Host *
          SendEnv LANG LC_*
      `,
      path: 'etc/ssh/ssh_config',
    },
    'a server that sets it': sshd`
      ClientAliveInterval 60
      Match user alice
        X11Forwarding yes
    `,
    'a server that sets it under Match all': sshd`
      PermitRootLogin no
      Match all
        ClientAliveInterval 60
    `,
    'a time with a unit, quoted': ssh`
      ServerAliveInterval "1m"
    `,
    'an interval that Debian knows by another name': ssh`
      Host *
        ProtocolKeepAlives 60
    `,
    'probes switched off on purpose for one host': ssh`
      Host lab
        ServerAliveInterval 0
      Host *
        ServerAliveInterval 60
    `,
    'probes switched off on purpose for everyone': sshd`
      ClientAliveInterval 0
      ClientAliveCountMax 3
    `,
    'an interval from an included file': {
      config: ssh`
        Include config.d/*
        Host web
          User alice
      `,
      files: {
        '.ssh/config.d/10-keepalive': ssh`
          ServerAliveInterval 60
        `,
      },
    },
    'an interval that only a file outside the repository may set': ssh`
      Include ~/private/ssh_config
      Host web
        User alice
    `,
    'a drop-in that stands alone': {
      config: sshd`
        PasswordAuthentication no
      `,
      path: 'etc/ssh/sshd_config.d/50-keys.conf',
    },
    'a drop-in whose root sets it': {
      config: sshd`
        PasswordAuthentication no
      `,
      path: 'etc/ssh/sshd_config.d/50-keys.conf',
      files: {
        'etc/ssh/sshd_config': sshd`
          Include /etc/ssh/sshd_config.d/*.conf
          ClientAliveInterval 60
        `,
      },
    },
    'only a forge': ssh`
      Host github.com
        IdentityFile ~/.ssh/github
      Host company.github.com
        HostName github.com
        IdentityFile ~/.ssh/company
    `,
    'general options for nothing but forges': ssh`
      Host *
        AddKeysToAgent yes
      Host github.com
        User git
    `,
    'a template that a package brings': {
      config: sshd`
        PermitRootLogin no
      `,
      path: 'usr/share/openssh/sshd_config',
    },
    'a backup in a folder of its own': {
      config: sshd`
        PermitRootLogin no
      `,
      path: 'old_backup/etc/ssh/sshd_config',
    },
    'only hosts that are used as git': ssh`
      Host code
        HostName code.example.com
        User git
    `,
    "only a forge of one's own": ssh`
      Host gitlab.example.com
        Port 2222
    `,
    'only hosts for batch jobs': ssh`
      Host backup
        BatchMode yes
    `,
    'only hosts behind a proxy command': ssh`
      Host i-* mi-*
        ProxyCommand aws ssm start-session --target %h
    `,
    'a value that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
    `,
    'a template whose lines may be others': sshd`
      {% for line in lines %}
      {{ line }}
      {% endfor %}
    `,
    'a sample': {
      config: sshd`
        PermitRootLogin no
      `,
      path: 'etc/ssh/sshd_config.example',
    },
    'a block that may set it': ssh`
      Match exec "on-vpn"
        ServerAliveInterval 15
    `,
  },

  invalid: {
    'a client without a general block': {
      config: ssh`
        Host bastion
        ~~~~~~~~~~~~ client
          HostName bastion.example.com
      `,
      message:
        'ServerAliveInterval is not set for any host: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      fixed: ssh`
        Host bastion
          HostName bastion.example.com

        Host *
          ServerAliveInterval 60
      `,
    },
    'a general block without it': {
      config: ssh`
        Host bastion
          User alice

        Host *
        ~~~~~~ client
          Compression yes
          SendEnv LANG

        # the end
      `,
      fixed: ssh`
        Host bastion
          User alice

        Host *
          Compression yes
          SendEnv LANG
          ServerAliveInterval 60

        # the end
      `,
    },
    'the count is there already': {
      config: ssh`
        Host *
        ~~~~~~ client
          ServerAliveCountMax 3
          Compression yes
      `,
      fixed: ssh`
        Host *
          ServerAliveCountMax 3
          ServerAliveInterval 60
          Compression yes
      `,
    },
    'one host has it and the others do not': {
      config: ssh`
        Host build
        ~~~~~~~~~~ client
          ServerAliveInterval 15
        Host web db
          User alice
      `,
      message:
        'ServerAliveInterval is not set for web, db and any other host: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      fixed: ssh`
        Host build
          ServerAliveInterval 15
        Host web db
          User alice

        Host *
          ServerAliveInterval 60
      `,
    },
    'a host that the general block leaves out': {
      config: ssh`
        Host * !bastion
        ~~~~~~~~~~~~~~~ client
          ServerAliveInterval 60
      `,
      message:
        'ServerAliveInterval is not set for bastion: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      fixed: ssh`
        Host * !bastion
          ServerAliveInterval 60

        Host *
          ServerAliveInterval 60
      `,
    },
    'more hosts than a sentence should name': {
      config: ssh`
        Host build
        ~~~~~~~~~~ client
          ServerAliveInterval 15
        Host a1 a2 a3 a4 a5
          User alice
      `,
      message:
        'ServerAliveInterval is not set for a1, a2, a3 and 3 more: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      fixed: ssh`
        Host build
          ServerAliveInterval 15
        Host a1 a2 a3 a4 a5
          User alice

        Host *
          ServerAliveInterval 60
      `,
    },
    'none leaves it unset': {
      config: ssh`
        Host *
        ~~~~~~ client
          ServerAliveInterval none
      `,
      fixed: ssh`
        Host *
          ServerAliveInterval none
          ServerAliveInterval 60
      `,
    },
    'nothing at all keeps the session': {
      config: ssh`
        Host *
        ~~~~~~ clientNothing
          TCPKeepAlive no
      `,
      fixed: ssh`
        Host *
          TCPKeepAlive no
          ServerAliveInterval 60
      `,
    },
    'a general block above one with an interval of its own': {
      config: ssh`
        Host *
        ~~~~~~ client
          Compression yes
        Host build
          ServerAliveInterval 15
      `,
      fixed: false,
    },
    'a count of 0, with which an interval ends sessions': {
      config: ssh`
        Host *
        ~~~~~~ client
          ServerAliveCountMax 0
      `,
      fixed: false,
    },
    'a Match block at the end of a client file': {
      config: ssh`
        Host web
        ~~~~~~~~ client
          User alice
        Match exec "on-vpn"
          Port 2222
      `,
      fixed: ssh`
        Host web
          User alice
        Match exec "on-vpn"
          Port 2222

        Host *
          ServerAliveInterval 60
      `,
    },
    'a forge among other hosts': {
      config: ssh`
        Host github.com
        ~~~~~~~~~~~~~~~ client
          User git
        Host web
          User alice
      `,
      message:
        'ServerAliveInterval is not set for web and any other host: nothing asks an idle server for an answer, so a firewall that forgets the connection hangs the session without notice.',
      fixed: ssh`
        Host github.com
          User git
        Host web
          User alice

        Host *
          ServerAliveInterval 60
      `,
    },
    'another interval by option': {
      config: ssh`
        Host *
        ~~~~~~ client
          Compression yes
      `,
      options: { interval: 30 },
      fixed: ssh`
        Host *
          Compression yes
          ServerAliveInterval 30
      `,
    },
    'a server without it': {
      config: sshd`
        PermitRootLogin no
        ~~~~~~~~~~~~~~~~~~ server
        Match user alice
          X11Forwarding yes
      `,
      message:
        'ClientAliveInterval is not set for any connection: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.',
      fixed: sshd`
        PermitRootLogin no
        ClientAliveInterval 60
        Match user alice
          X11Forwarding yes
      `,
    },
    'a server that sets it for some users': {
      config: sshd`
        PermitRootLogin no
        ~~~~~~~~~~~~~~~~~~ server
        Match user alice
          ClientAliveInterval 30
      `,
      message:
        'ClientAliveInterval is not set for connections that no Match names: sshd never asks an idle client for an answer, so dead sessions stay open and quiet ones are dropped on the way.',
      fixed: sshd`
        PermitRootLogin no
        ClientAliveInterval 60
        Match user alice
          ClientAliveInterval 30
      `,
    },
    'a server with Match blocks alone': {
      config: sshd`
        # sftp only
        Match group sftp
        ~~~~~~~~~~~~~~~~ server
          ForceCommand internal-sftp
      `,
      fixed: sshd`
        ClientAliveInterval 60
        # sftp only
        Match group sftp
          ForceCommand internal-sftp
      `,
    },
    'the place that stock files keep for it': {
      config: sshd`
        UsePAM yes
        ~~~~~~~~~~ server
        #ClientAliveInterval 0
        #ClientAliveCountMax 3
        X11Forwarding no
      `,
      fixed: sshd`
        UsePAM yes
        #ClientAliveInterval 0
        ClientAliveInterval 60
        #ClientAliveCountMax 3
        X11Forwarding no
      `,
    },
    'the drop-in folder of a distribution that is empty here': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ server
        UsePAM yes
      `,
      fixed: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        UsePAM yes
        ClientAliveInterval 60
      `,
    },
    'nothing at all notices a dead client': {
      config: sshd`
        TCPKeepAlive no
        ~~~~~~~~~~~~~~~ serverNothing
      `,
      fixed: sshd`
        TCPKeepAlive no
        ClientAliveInterval 60
      `,
    },
  },
});
