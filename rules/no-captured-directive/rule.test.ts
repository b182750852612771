import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'directives above the first block': ssh`
      Compression yes

      Host github.com
          User git
    `,
    'blank lines within a block': sshd`
      Match Group sftp
          ForceCommand internal-sftp

          ChrootDirectory /srv/sftp

          X11Forwarding no
    `,
    'a file that indents nothing': ssh`
      Host ak20
      Port 55520
      Hostname ak20.example.com

      Host ak23
      Port 55523

      Compression yes
    `,
    'a block that holds for everyone': ssh`
      Host github.com
          User git
      Host *
          Compression yes

      ServerAliveInterval 60
    `,
    'Match all, which ends a block on purpose': sshd`
      Match User git
          X11Forwarding no
      Match all

      X11Forwarding yes
    `,
    'a line that was not indented by oversight': ssh`
      Host web
          HostName web.example.com
      User bob
          Port 2222
    `,
    'a last line of the block that was not indented': ssh`
      Host web
          HostName web.example.com
      IdentityFile ~/.ssh/web
    `,
    'an indented header': sshd`
      Match Group a
          ForceCommand internal-sftp
        Match Group b
          ForceCommand internal-sftp
          X11Forwarding no
    `,
    'spaces here and tabs there': ssh`
      Host web
          HostName web.example.com
      \tPort 2222

      \tUser bob
    `,
    'comments at the margin': ssh`
      Host web
          HostName web.example.com

      # managed elsewhere
      #Compression yes
    `,
    'a comment about one default': ssh`
      Host web
          HostName web.example.com

          # the default port of all gateways
          Port 2222
    `,
    'a comment that speaks of all in the midst of a paragraph': ssh`
      Host web
          HostName web.example.com
          # for all users alike
          ServerAliveInterval 60
    `,
    'a global keyword in a block, which sshd refuses': sshd`
      Match User git
          X11Forwarding no

      UseDNS no
    `,
    'paragraphs without a global keyword': sshd`
      Match User git
      X11Forwarding no

      PasswordAuthentication no
    `,
    'a template, whose headers may be left out': sshd`
      {% if sftp %}
      Match Group sftp
          ForceCommand internal-sftp
      {% endif %}

      PasswordAuthentication no
    `,
  },

  invalid: {
    'what is for one host, and has lost its header': {
      config: ssh`
        Host github.com
            User git

        # Host vagrant
        HostName 127.0.0.1
        ~~~~~~~~~~~~~~~~~~ outdented
            Port 2222
            User vagrant
      `,
      suggested: [],
    },
    'lines after a blank one': {
      config: ssh`
        Host bitbucket.org
            User git

        Host github.com
            HostName ssh.github.com
            Port 443

        # speed
        Compression         yes
        ~~~~~~~~~~~~~~~~~~~~~~~ outdented
        ServerAliveInterval 60

        Match exec "true"
            User git
      `,
      message:
        'Compression looks as if it stood in no block, but it holds for Host github.com alone: indentation ends no block.',
      suggested: [
        ssh`
          Host bitbucket.org
              User git

          Host github.com
              HostName ssh.github.com
              Port 443

          Host *
          # speed
          Compression         yes
          ServerAliveInterval 60

          Match exec "true"
              User git
        `,
        ssh`
          # speed
          Compression         yes
          ServerAliveInterval 60

          Host bitbucket.org
              User git

          Host github.com
              HostName ssh.github.com
              Port 443

          Match exec "true"
              User git
        `,
      ],
    },
    'lines at the end of the file, without a blank one': {
      config: ssh`
        # packages
        Host aur.example.org
            IdentityFile ~/.ssh/id_rsa
            User bob
        ServerAliveInterval 20
        ~~~~~~~~~~~~~~~~~~~~~~ outdented
        ServerAliveCountMax 10
      `,
      suggested: [
        ssh`
          # packages
          Host aur.example.org
              IdentityFile ~/.ssh/id_rsa
              User bob
          Host *
          ServerAliveInterval 20
          ServerAliveCountMax 10
        `,
        ssh`
          ServerAliveInterval 20
          ServerAliveCountMax 10

          # packages
          Host aur.example.org
              IdentityFile ~/.ssh/id_rsa
              User bob
        `,
      ],
    },
    'a header that someone commented out': {
      config: ssh`
        Host bitbucket.org
          HostName bitbucket.org

        # Host vagrant
        HostName 127.0.0.1
        ~~~~~~~~~~~~~~~~~~ outdented
          Port 2222
          User vagrant
      `,
    },
    'an Include': {
      config: ssh`
        Host ansible.local
          User kali

        Include ~/.ssh/config.local
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~ include
      `,
      message:
        'This Include looks as if it stood in no block, but what it takes is read for Host ansible.local alone, and no block in there holds for anything else.',
    },
    'on the server': {
      config: sshd`
        PermitRootLogin no

        Match User git
            X11Forwarding no

        PasswordAuthentication no
        ~~~~~~~~~~~~~~~~~~~~~~~~~ outdented
      `,
      suggested: [
        sshd`
          PermitRootLogin no

          Match User git
              X11Forwarding no

          Match all
          PasswordAuthentication no
        `,
        sshd`
          PermitRootLogin no

          PasswordAuthentication no

          Match User git
              X11Forwarding no
        `,
      ],
    },
    'a comment that speaks of all, in a file that indents nothing': {
      config: ssh`
        Host web
        HostName web.example.com

        # Global settings
        ServerAliveInterval 60
        ~~~~~~~~~~~~~~~~~~~~~~ announced
        Compression yes
      `,
      message:
        'ServerAliveInterval is announced as a setting for all, but it holds for Host web alone: a comment ends no block.',
    },
    'one that does within the block': ssh`
      Host web
          HostName web.example.com

          # keepalive for all other hosts
          ServerAliveInterval 60
          ~~~~~~~~~~~~~~~~~~~~~~ announced
    `,
    'keywords that no block may hold, in a file that indents nothing': {
      config: sshd`
        Match Group sftp
        ForceCommand internal-sftp

        UseDNS no
        PasswordAuthentication no
        ~~~~~~~~~~~~~~~~~~~~~~~~~ besideGlobal
        PrintMotd no
      `,
      message:
        'PasswordAuthentication stands among keywords that no Match block may hold, but it holds for Match Group sftp alone: a blank line ends no block.',
      suggested: sshd`
        Match Group sftp
        ForceCommand internal-sftp

        Match all
        UseDNS no
        PasswordAuthentication no
        PrintMotd no
      `,
    },
    'a long header': {
      config: sshd`
        Match Address 10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,127.0.0.0/8
            PermitRootLogin yes

        PermitRootLogin no
        ~~~~~~~~~~~~~~~~~~ outdented
      `,
      message:
        'PermitRootLogin looks as if it stood in no block, but it holds for Match Address 10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,127… alone: indentation ends no block.',
    },
  },
});
