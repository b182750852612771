import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'a count with its interval': ssh`
      ServerAliveInterval 60
      ServerAliveCountMax 5
    `,
    'the order of the lines does not matter': sshd`
      ClientAliveCountMax 2
      ClientAliveInterval 300
    `,
    'the interval of a later block': ssh`
      Host db
        ServerAliveCountMax 5
      Host *
        ServerAliveInterval 60
    `,
    'a general count for hosts that have an interval': ssh`
      Host db
        ServerAliveInterval 60
      Host *
        ServerAliveCountMax 5
    `,
    'a general count, of which one host is left out': ssh`
      Host lab
        ServerAliveInterval 0
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 5
    `,
    'a global count for the interval of a Match block': sshd`
      ClientAliveCountMax 2
      Match group sftp
        ClientAliveInterval 300
    `,
    'the count of a Match block with the global interval': sshd`
      ClientAliveInterval 300
      Match group sftp
        ClientAliveCountMax 2
    `,
    'an interval that may be in force': ssh`
      Match exec "at-work"
        ServerAliveInterval 60
      Host *
        ServerAliveCountMax 5
    `,
    'the defaults of the manual, written out': sshd`
      ClientAliveInterval 0
      ClientAliveCountMax 3
    `,
    'the defaults of the client, written out': ssh`
      Host *
        ServerAliveInterval 0
        ServerAliveCountMax 3
    `,
    'everything switched off': ssh`
      ServerAliveInterval 0
      ServerAliveCountMax 0
    `,
    'the stock comments': sshd`
      #ClientAliveInterval 0
      #ClientAliveCountMax 3
    `,
    'a count that never wins': ssh`
      Host *
        ServerAliveInterval 60
        ServerAliveCountMax 3
      Host db
        ServerAliveCountMax 5
    `,
    'an interval under an alias of Debian': ssh`
      ProtocolKeepAlives 60
      ServerAliveCountMax 5
    `,
    'BatchMode, which on Debian sets the interval': ssh`
      BatchMode yes
      ServerAliveCountMax 5
    `,
    'an interval that a template fills in': sshd`
      ClientAliveInterval {{ interval }}
      ClientAliveCountMax 2
    `,
    'an interval that OpenSSH refuses, which is another matter': sshd`
      ClientAliveInterval soon
      ClientAliveCountMax 2
    `,
    'a count that a template fills in': sshd`
      ClientAliveCountMax {{ count }}
    `,
    'a template with lines that may vanish': sshd`
      {% if keepalive %}
      ClientAliveInterval 0
      {% else %}
      ClientAliveInterval 300
      {% endif %}
      ClientAliveCountMax 2
    `,
    'a template with lines that may be anything': ssh`
      ServerAliveCountMax 5
      {{ extra_options }}
    `,
    'an ERB template': sshd`
      <% if @interval -%>
      ClientAliveInterval <%= @interval %>
      <% end -%>
      ClientAliveCountMax 2
    `,
    'a drop-in that stands alone': {
      config: sshd`
        ClientAliveCountMax 2
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'a drop-in whose root sets the interval': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveInterval 300
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveCountMax 2
        `,
      },
    },
    'a root whose drop-in sets the interval': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveCountMax 2
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveInterval 300
        `,
      },
    },
    'a root whose drop-in is a template': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
        ClientAliveCountMax 2
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          {{ sshd_options }}
        `,
      },
    },
    'a drop-in of two roots, one of which sets the interval': {
      config: ssh`
        Include shared
        ServerAliveInterval 60
      `,
      files: {
        '.ssh/shared': ssh`
          ServerAliveCountMax 5
        `,
        '.ssh/ssh_config.test': ssh`
          Include shared
        `,
      },
    },
    'a drop-in of two roots, one of which reads a file that is not here': {
      config: ssh`
        Include shared
        Include ~/.orbstack/ssh/config
        ServerAliveInterval 0
      `,
      files: {
        '.ssh/shared': ssh`
          ServerAliveCountMax 5
        `,
        '.ssh/ssh_config.test': ssh`
          Include shared
          ServerAliveInterval 0
        `,
      },
    },
    'an Include of a file that is not here': ssh`
      Include ~/.orbstack/ssh/config
      ServerAliveCountMax 5
    `,
  },

  invalid: {
    'a count alone on the client': {
      config: ssh`
        Host *
          ServerAliveCountMax 5
          ~~~~~~~~~~~~~~~~~~~~~ unset
          User bob
      `,
      message:
        'ServerAliveCountMax 5 has no effect: no ServerAliveInterval goes with it, and without one no probe is sent.',
      suggested: [
        ssh`
          Host *
            ServerAliveCountMax 5
            ServerAliveInterval 60
            User bob
        `,
        ssh`
          Host *
            User bob
        `,
      ],
    },
    'a count alone on the server, beside the stock comment': sshd`
      #ClientAliveInterval 0
      ClientAliveCountMax 2
      ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'the default count, which somebody wrote all the same': sshd`
      ClientAliveCountMax 3
      ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'a count of 0 alone, for which no interval is proposed': {
      config: sshd`
        ClientAliveCountMax 0
        ~~~~~~~~~~~~~~~~~~~~~ unset
        UsePAM yes
      `,
      suggested: [
        sshd`
          UsePAM yes
        `,
      ],
    },
    'none, which leaves the interval unset': ssh`
      ServerAliveInterval none
      ServerAliveCountMax 3
      ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'a count that was changed beside an interval of 0': {
      config: sshd`
        ClientAliveInterval 0
        --------------------- off
        ClientAliveCountMax 2
        ~~~~~~~~~~~~~~~~~~~~~ off
        UsePAM yes
      `,
      message:
        'ClientAliveCountMax 2 has no effect: the ClientAliveInterval that goes with it is 0, and no probe is sent.',
      suggested: [
        sshd`
          ClientAliveInterval 0
          UsePAM yes
        `,
      ],
    },
    'the interval of other hosts': ssh`
      Host a
        ServerAliveCountMax 5
        ~~~~~~~~~~~~~~~~~~~~~ unset
      Host b
        ServerAliveInterval 60
    `,
    'the interval of all hosts but this one': ssh`
      Host a
        ServerAliveCountMax 5
        ~~~~~~~~~~~~~~~~~~~~~ unset
      Host * !a
        ServerAliveInterval 60
    `,
    'a Match block without an interval': sshd`
      Match user bob
        ClientAliveCountMax 2
        ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'the interval of another Match block': sshd`
      Match user alice
        ClientAliveInterval 300
      Match user bob
        ClientAliveCountMax 2
        ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'beside the drop-in folder that distributions ship': sshd`
      Include /etc/ssh/sshd_config.d/*.conf
      ClientAliveCountMax 2
      ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'in a drop-in whose root sets no interval': {
      config: sshd`
        Include /etc/ssh/sshd_config.d/*.conf
      `,
      files: {
        'etc/ssh/sshd_config.d/50-alive.conf': sshd`
          ClientAliveCountMax 2
          ~~~~~~~~~~~~~~~~~~~~~ unset
        `,
      },
    },
    'BatchMode that is off': ssh`
      BatchMode no
      ServerAliveCountMax 5
      ~~~~~~~~~~~~~~~~~~~~~ unset
    `,
    'in quotes': ssh`
      ServerAliveCountMax "5"
      ~~~~~~~~~~~~~~~~~~~~~~~ unset
    `,
  },
});
