import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'keywords of the client': ssh`
      Host *
        ServerAliveInterval 60
        SendEnv LANG
        ForwardAgent no
        IdentityFile ~/.ssh/id
    `,
    'keywords of the server': sshd`
      ClientAliveInterval 60
      AcceptEnv LANG
      AllowAgentForwarding no
      PermitRootLogin no
    `,
    'keywords of both, read by ssh': ssh`
      Port 22
      Ciphers aes256-ctr
      TCPKeepAlive yes
      Include more
      Match all
        LogLevel INFO
    `,
    'keywords of both, read by sshd': sshd`
      Port 22
      Ciphers aes256-ctr
      KeepAlive yes
      Include more
      Match all
        LogLevel INFO
    `,
    'keywords of neither, which is another matter': sshd`
      ClientAliveIntervall 60
      Foo bar
    `,
    'keywords that are no longer in use': sshd`
      UsePrivilegeSeparation sandbox
      Protocol 2
    `,
    'keywords of the other program that it no longer knows': sshd`
      HostbasedAlgorithms ssh-rsa
    `,
    'a comment': sshd`
      #ServerAliveInterval 60
    `,
    'what IgnoreUnknown lists': ssh`
      IgnoreUnknown UseDNS,ClientAlive*
      ClientAliveInterval 60
      Host a
        UseDNS no
    `,
    'what IgnoreUnknown lists in another case': ssh`
      IgnoreUnknown clientALIVEinterval
      ClientAliveInterval 60
    `,
    'what IgnoreUnknown lists for all hosts': ssh`
      Host *
        IgnoreUnknown *
      Host a
        ClientAliveInterval 60
    `,
    'what an included file ignores': {
      config: ssh`
        Include ignore
        ClientAliveInterval 60
      `,
      files: {
        '.ssh/ignore': ssh`
          IgnoreUnknown Client*
        `,
      },
    },
    'what the including file ignores': {
      config: ssh`
        IgnoreUnknown Client*
        Include more
      `,
      files: {
        '.ssh/more': ssh`
          ClientAliveInterval 60
        `,
      },
    },
  },

  invalid: {
    'the interval of the server': {
      config: ssh`
        Host *
          ClientAliveInterval 60
          ~~~~~~~~~~~~~~~~~~~ inClientTwin
      `,
      message:
        'ClientAliveInterval is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host. In an ssh_config it is ServerAliveInterval.',
      suggested: [
        ssh`
          Host *
            ServerAliveInterval 60
        `,
      ],
    },
    'the interval of the client': {
      config: sshd`
        ServerAliveInterval 5m
        ~~~~~~~~~~~~~~~~~~~ inServerTwin
      `,
      message:
        'ServerAliveInterval is a keyword of ssh_config: sshd refuses a file that holds it and does not start. In an sshd_config it is ClientAliveInterval.',
      suggested: [
        sshd`
          ClientAliveInterval 5m
        `,
      ],
    },
    'the counts': {
      config: sshd`
        ServerAliveCountMax 3
        ~~~~~~~~~~~~~~~~~~~ inServerTwin
      `,
      suggested: [
        sshd`
          ClientAliveCountMax 3
        `,
      ],
    },
    'twins that ask for and allow the same': {
      config: ssh`
        AcceptEnv LANG LC_*
        ~~~~~~~~~ inClientTwin
        X11Forwarding no
        ~~~~~~~~~~~~~ inClientTwin
        AllowAgentForwarding yes
        ~~~~~~~~~~~~~~~~~~~~ inClientTwin
      `,
      suggested: ssh`
        SendEnv LANG LC_*
        X11Forwarding no
        AllowAgentForwarding yes
      `,
    },
    'a value that the twin does not take': {
      config: sshd`
        ForwardAgent ~/agent.sock
        ~~~~~~~~~~~~ inServerTwin
        ForwardX11 true
        ~~~~~~~~~~ inServerTwin
        SendEnv -LC_*
        ~~~~~~~ inServerTwin
        ServerAliveInterval none
        ~~~~~~~~~~~~~~~~~~~ inServerTwin
      `,
      suggested: [],
    },
    'an alias that Debian knows': sshd`
      ProtocolKeepAlives 60
      ~~~~~~~~~~~~~~~~~~ inServerTwin
    `,
    'keywords without a twin, read by sshd': {
      config: sshd`
        Host *
        ~~~~ inServer
        StrictHostKeyChecking no
        ~~~~~~~~~~~~~~~~~~~~~ inServer
      `,
      message: 'Host is a keyword of ssh_config: sshd refuses a file that holds it and does not start.',
    },
    'keywords without a twin, read by ssh': {
      config: ssh`
        PermitRootLogin no
        ~~~~~~~~~~~~~~~ inClient
      `,
      message: 'PermitRootLogin is a keyword of sshd_config: ssh refuses a file that holds it and connects to no host.',
    },
    'in a block, which OpenSSH reads whether it applies or not': sshd`
      Match user bob
        ServerAliveInterval 60
        ~~~~~~~~~~~~~~~~~~~ inServerTwin
    `,
    'on lines that OpenSSH refuses anyway': ssh`
      ClientAliveInterval
      ~~~~~~~~~~~~~~~~~~~ inClientTwin
      Banner "unclosed
      ~~~~~~ inClient
    `,
    'what IgnoreUnknown lists too late': ssh`
      ClientAliveInterval 60
      ~~~~~~~~~~~~~~~~~~~ inClientTwin
      IgnoreUnknown ClientAliveInterval
    `,
    'what IgnoreUnknown does not list': ssh`
      IgnoreUnknown UseKeychain,!ClientAliveInterval,Client*
      ClientAliveInterval 60
      ~~~~~~~~~~~~~~~~~~~ inClientTwin
    `,
    'what a second IgnoreUnknown lists, which has no effect': ssh`
      IgnoreUnknown UseKeychain
      IgnoreUnknown ClientAliveInterval
      ClientAliveInterval 60
      ~~~~~~~~~~~~~~~~~~~ inClientTwin
    `,
    'what IgnoreUnknown lists for one host alone': ssh`
      Host mac
        IgnoreUnknown ClientAliveInterval
        ClientAliveInterval 60
        ~~~~~~~~~~~~~~~~~~~ inClientTwin
    `,
    'IgnoreUnknown, which sshd does not know either': sshd`
      IgnoreUnknown ServerAliveInterval
      ~~~~~~~~~~~~~ inServer
      ServerAliveInterval 60
      ~~~~~~~~~~~~~~~~~~~ inServerTwin
    `,
    'in a drop-in': {
      config: sshd`
        ServerAliveInterval 60
        ~~~~~~~~~~~~~~~~~~~ inServerTwin
      `,
      path: 'etc/ssh/sshd_config.d/50-alive.conf',
    },
    'a few among the keywords of the file': sshd`
      PermitRootLogin no
      UsePAM yes
      HashKnownHosts yes
      ~~~~~~~~~~~~~~ inServer
      IdentitiesOnly yes
      ~~~~~~~~~~~~~~ inServer
      CheckHostIP no
      ~~~~~~~~~~~ inServer
      ForwardX11Trusted no
      ~~~~~~~~~~~~~~~~~ inServer
      BatchMode no
      ~~~~~~~~~ inServer
    `,
    'a whole file of the client': {
      config: sshd`
        Host *
        ~~~~ inServerFile
          ServerAliveInterval 60
          HashKnownHosts yes
        Host web
          HostName web.example.com
          User alice
          IdentityFile ~/.ssh/id_web
      `,
      message:
        'This file reads as an ssh_config: sshd knows none of its 7 client keywords, refuses the file and does not start.',
    },
    'a whole file of the server': {
      config: ssh`
        Port 22
        ListenAddress 0.0.0.0
        ~~~~~~~~~~~~~ inClientFile
        PermitRootLogin no
        MaxAuthTries 3
        UsePAM yes
        X11Forwarding no
        ClientAliveInterval 60
      `,
      message:
        'This file reads as an sshd_config: ssh knows none of its 6 server keywords, refuses the file and connects to no host.',
    },
    'many among more of the file': ssh`
      Host a
        HostName a.example.com
      Host b
        HostName b.example.com
      Host *
        User bob
        IdentityFile ~/.ssh/id
        PermitRootLogin no
        ~~~~~~~~~~~~~~~ inClient
        MaxAuthTries 3
        ~~~~~~~~~~~~ inClient
        UsePAM yes
        ~~~~~~ inClient
        MaxSessions 3
        ~~~~~~~~~~~ inClient
        UseDNS no
        ~~~~~~ inClient
        PrintMotd no
        ~~~~~~~~~ inClient
    `,
  },
});
