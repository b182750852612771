import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty file': ssh``,
    'switches and paths': ssh`
      Host a
        ForwardAgent yes
        ProxyCommand none
        IdentityFile ~/.ssh/no
        ControlPath none
      Host b
        ForwardAgent FALSE
      Host c
        ForwardAgent ~/.ssh/agent.sock
      Host d
        ForwardAgent $SSH_AUTH_SOCK
      Host e
        ForwardAgent agent.sock
    `,
    'switches of the server': sshd`
      PermitUserEnvironment no
      Banner none
      Banner /etc/no
      X11Forwarding NO
      VersionAddendum none
    `,
    'patterns of variables': sshd`
      PermitUserEnvironment LANG,LC_*
      AcceptEnv LANG LC_*
    `,
    'users with a list of hosts': sshd`
      AllowUsers root@10.0.0.0/8,192.168.0.0/16 bob@*.example.com,!evil.example.com
      DenyGroups guests
    `,
    'times without a fraction': ssh`
      ServerAliveInterval 1m30s
      ConnectTimeout 10
      ControlPersist 0
      AddKeysToAgent 1h
    `,
    'masks and limits': sshd`
      StreamLocalBindMask 0177
      MaxStartups 10:30:100
      MaxStartups 10
    `,
    'values that are refused, which is another matter': sshd`
      MaxStartups 10:30
      StreamLocalBindMask 888
      AuthorizedKeysCommand no
      PermitTunnel maybe
    `,
    methods: ssh`
      PreferredAuthentications publickey,keyboard-interactive,password
      Host old
        PreferredAuthentications gssapi-with-mic,gssapi-keyex,hostbased,none
    `,
    channels: sshd`
      ChannelTimeout session:*=5m x11-connection=10m session:subsystem:sftp=1h *=1d
      Match User bob
        ChannelTimeout none
    `,
    tokens: ssh`
      IdentityFile ~/.ssh/%h_%r
      ControlPath ~/.ssh/%C
      ProxyCommand nc %h %p 100%%
      HostName %h.example.com
      GlobalKnownHostsFile /tmp/%z
      LocalForward /tmp/%z host:80
      UserKnownHostsFile ~/.ssh/%z
      SetEnv SHARE=50%
    `,
    'lists of files': ssh`
      UserKnownHostsFile no yes
      LogVerbose kex.c:*:*
    `,
    'variables with commas in their values': ssh`
      SetEnv LIST=a,b,c OTHER=1,2
    `,
    'names of hosts': ssh`
      Host web db-? *.example.com !bastion.example.com
        HostName 10.0.0.1
      Host fe80::1 2001:db8::5 [::1]
        HostName 2001:db8::5
    `,
    'capitals that are meant': ssh`
      Host Tantale*
        User bob
      Host Tantale.direct
        HostName tantale.example.com
      Host Web*
        User bob
      Host Web1
        HostName 10.0.0.1
      Host web2
        HostName 10.0.0.2
      Host MyServer
        HostName myserver
      Host GitHub-Work
        HostName github.com
    `,
    'names of users that hold a domain': sshd`
      Match User *@*,bob@example.com
        X11Forwarding no
      Match Address 10.0.0.0/8,fe80::1%lo0,192.168.*,::1
        X11Forwarding yes
    `,
    'criteria of the client, which are others': ssh`
      Match user root@10.0.0.1
        Port 22
    `,
    'an alias of a keyword, and one without effect': sshd`
      KeepAlive yes
      UsePrivilegeSeparation no
    `,
    'values that a template fills in': sshd`
      AllowUsers {{ users | join(",") }}
      Banner <%= @banner %>
      StreamLocalBindMask \${MASK}9
    `,
    'times that all releases of the range read alike': {
      config: ssh`
        ServerAliveInterval 90s
        ConnectTimeout 1h30m
        RekeyLimit 1G 1h30
      `,
      openssh: '>=8.0',
    },
    'a keyword that the releases do not know': {
      config: sshd`
        ChannelTimeout session:*=5m
      `,
      openssh: '<8.7',
    },
    'what releases refused when it was no path': {
      config: ssh`
        ForwardAgent maybe
        AddKeysToAgent 0
      `,
      openssh: '<8.2',
    },
  },

  invalid: {
    'a misspelt switch of ForwardAgent': {
      config: ssh`
        ForwardAgent maybe
                     ~~~~~ agentPath
      `,
      message: 'ssh takes maybe for the path of an agent and switches forwarding on: yes and no alone are switches.',
      suggested: [
        ssh`
          ForwardAgent yes
        `,
        ssh`
          ForwardAgent no
        `,
      ],
    },
    'the same where older releases refuse it': {
      config: ssh`
        ForwardAgent off
                     ~~~ agentPath
      `,
      openssh: '>=8.0',
      message:
        'ssh of OpenSSH 8.2 and newer takes off for the path of an agent and switches forwarding on: yes and no alone are switches.',
    },
    'capitals that make a pattern': {
      config: sshd`
        PermitUserEnvironment NO
                              ~~ userEnvironment
      `,
      message:
        'sshd takes NO for a pattern and lets users set the variables it matches: yes and no alone, in lower case, are switches.',
      suggested: sshd`
        PermitUserEnvironment no
      `,
    },
    'another word for yes': {
      config: sshd`
        PermitUserEnvironment true
                              ~~~~ userEnvironment
      `,
      suggested: sshd`
        PermitUserEnvironment yes
      `,
    },
    'a switch where a file, a command, a host or a text belongs': {
      config: ssh`
        ProxyCommand no
                     ~~ noSwitch
        IdentityAgent off
                      ~~~ noSwitch
        UserKnownHostsFile false
                           ~~~~~ noSwitch
        Host a
          ProxyJump NO
                    ~~ noSwitch
          ControlPath yes
                      ~~~ noSwitch
      `,
      message: 'ssh takes no for a command: ProxyCommand knows no such switch, and none is what turns it off.',
      suggested: ssh`
        ProxyCommand none
        IdentityAgent off
        UserKnownHostsFile false
        Host a
          ProxyJump NO
          ControlPath yes
      `,
    },
    'the same on the server': {
      config: sshd`
        Banner no
               ~~ noSwitch
        VersionAddendum no
                        ~~ noSwitch
        Match User bob
          ForceCommand no
                       ~~ noSwitch
      `,
      message: 'sshd takes no for a file: Banner knows no such switch, and none is what turns it off.',
    },
    'users and groups with commas': {
      config: sshd`
        AllowUsers alice,bob carol
                   ~~~~~~~~~ comma
        DenyUsers mallory, eve
                  ~~~~~~~~ comma
        AllowGroups "admins,users"
                    ~~~~~~~~~~~~~~ comma
        DenyUsers a,b@10.0.0.1
                  ~~~~~~~~~~~~ comma
      `,
      message:
        'AllowUsers is parted at blanks: alice,bob is one pattern, and there is no user with a comma in its name.',
      suggested: sshd`
        AllowUsers alice bob carol
        DenyUsers mallory, eve
        AllowGroups "admins,users"
        DenyUsers a,b@10.0.0.1
      `,
    },
    'variables with commas': {
      config: ssh`
        SendEnv LANG,LC_*
                ~~~~~~~~~ comma
        SetEnv A=1,B=2
               ~~~~~~~ assignmentComma
      `,
      suggested: ssh`
        SendEnv LANG LC_*
        SetEnv A=1,B=2
      `,
    },
    'an exclusion that is none': {
      config: sshd`
        AllowUsers * !root
                     ~~~~~ noNegation
      `,
      message: 'AllowUsers knows no exclusion: !root is a name that begins with an exclamation mark.',
    },
    'a group as sudo writes it': {
      config: sshd`
        AllowUsers @admins
                   ~~~~~~~ userMissing
      `,
      message: '@admins fits no user: what stands in front of the @ is compared with the whole name.',
    },
    'half a second between probes': {
      config: ssh`
        ServerAliveInterval 0.5
                            ~~~ fractionZero
        ConnectTimeout .5s
                       ~~~ fractionZero
      `,
      openssh: '>=10.3',
      message: 'ssh cuts fractions off: ServerAliveInterval 0.5 is 0, and that is the same as off.',
    },
    'half a second, which only some releases take': {
      config: sshd`
        LoginGraceTime 0.5
                       ~~~ fractionZero
        ClientAliveInterval 1.5
                            ~~~ fraction
      `,
      message:
        'sshd of OpenSSH 10.3 and newer cuts fractions off: LoginGraceTime 0.5 is 0, and that is no limit at all.',
    },
    'minutes and seconds before 8.4': {
      config: ssh`
        ServerAliveInterval 1m30s
                            ~~~~~ timeByRelease
      `,
      openssh: '>=8.0',
      message: 'ssh of OpenSSH 8.0 to 8.3 reads 1m30s as 31 min, where newer releases read 90 s.',
      suggested: ssh`
        ServerAliveInterval 90
      `,
    },
    'minutes and seconds, in a range before 8.4': {
      config: sshd`
        ClientAliveInterval 1m30s
                            ~~~~~ timeByRelease
      `,
      openssh: '8.0',
      message: 'sshd reads 1m30s as 31 min, where newer releases read 90 s.',
    },
    'masks that are not octal': {
      config: sshd`
        StreamLocalBindMask 0888
                            ~~~~ mask
        Match User bob
          StreamLocalBindMask 177x
                              ~~~~ mask
      `,
      message: 'sshd reads an octal mask up to the first character that is none of its digits: 0888 is 0.',
    },
    'limits with something behind them': {
      config: sshd`
        MaxStartups 10:30:100x
                    ~~~~~~~~~~ startups
        MaxStartups 10%
                    ~~~ startups
        MaxStartups 10:30:100:5
                    ~~~~~~~~~~~ startups
      `,
      message: 'sshd reads 10:30:100 of 10:30:100x and passes over the rest without a word.',
      suggested: sshd`
        MaxStartups 10:30:100
        MaxStartups 10%
        MaxStartups 10:30:100:5
      `,
    },
    'no time in the agent': {
      config: ssh`
        AddKeysToAgent 0
                       ~ zeroIsYes
      `,
      openssh: '>=8.0',
      message: 'ssh of OpenSSH 8.4 and newer takes 0 for yes: keys stay in the agent for as long as it runs.',
      suggested: ssh`
        AddKeysToAgent no
      `,
    },
    'methods that nobody knows': {
      config: ssh`
        PreferredAuthentications publickeys,password
                                 ~~~~~~~~~~~~~~~~~~~ unknownMethod
      `,
      message: 'ssh knows no method publickeys and passes over it without a word.',
      suggested: ssh`
        PreferredAuthentications publickey,password
      `,
    },
    'none beside a file': {
      config: sshd`
        AuthorizedKeysFile none .ssh/authorized_keys
                           ~~~~ noneBeside
      `,
      message:
        'Only a none that stands alone turns AuthorizedKeysFile off: here sshd of OpenSSH 8.7 to 10.2 takes it for the name of a file.',
    },
    'none beside an option': {
      config: sshd`
        PubkeyAuthOptions touch-required none
                                         ~~~~ nonePassedOver
      `,
      message: 'sshd passes over none where PubkeyAuthOptions states something else.',
    },
    'a channel that there is not': {
      config: sshd`
        ChannelTimeout sessions=5m x11=1h
                       ~~~~~~~~~~~ channelType
                                   ~~~~~~ channelType
      `,
      message: 'There is no channel of the type sessions: sshd closes nothing for it.',
      suggested: sshd`
        ChannelTimeout session=5m x11=1h
      `,
    },
    'tokens that are none': {
      config: ssh`
        IdentityFile ~/.ssh/%z
                     ~~~~~~~~~ unknownToken
        LocalCommand date +%Y
                     ~~~~~~~~ unknownToken
        ProxyCommand nc %h %p # 50%
                     ~~~~~~~~~~~~~~ unknownToken
      `,
      message: '%z is no token of IdentityFile: ssh gives up as soon as it uses the value.',
    },
    'tokens of the server, which does not look at them as it starts': {
      config: sshd`
        ChrootDirectory /home/%u/%Q
                        ~~~~~~~~~~~ unknownToken
      `,
      message: '%Q is no token of ChrootDirectory: sshd refuses the login as soon as it uses the value.',
    },
    'a token that older releases do not know': {
      config: ssh`
        IdentityFile ~/.ssh/%j
                     ~~~~~~~~~ unknownToken
      `,
      message: '%j is no token of IdentityFile: ssh of OpenSSH 8.7 to 9.5 gives up as soon as it uses the value.',
    },
    'a port and a user in HostName': {
      config: ssh`
        Host a
          HostName example.com:2222
                   ~~~~~~~~~~~~~~~~ hostNamePort
        Host b
          HostName bob@example.com
                   ~~~~~~~~~~~~~~~ hostNameUser
        Host c
          HostName [2001:db8::1]:22
                   ~~~~~~~~~~~~~~~~ hostNamePort
      `,
      message: 'HostName is looked up with the port in it: ssh finds no host of the name example.com:2222.',
      suggested: ssh`
        Host a
          HostName example.com
        Host b
          HostName bob@example.com
        Host c
          HostName [2001:db8::1]:22
      `,
    },
    'a port and brackets in Host': {
      config: ssh`
        Host example.com:2222 10.0.0.1:22
             ~~~~~~~~~~~~~~~~ hostPort
                              ~~~~~~~~~~~ hostPort
          User bob
        Host web[1-9] (db|cache)*
             ~~~~~~~~ hostBrackets
                      ~~~~~~~~~~~ hostBrackets
          User bob
      `,
      message: 'Host compares names, and a port is no part of one: example.com:2222 is no host that ssh is asked for.',
    },
    'an exclamation mark that stands alone': {
      config: ssh`
        Host * ! bastion
               ~ hostBang
          ProxyJump bastion
      `,
      message: 'This ! stands alone and leaves nothing out: the block takes bastion in.',
      suggested: ssh`
        Host * !bastion
          ProxyJump bastion
      `,
    },
    'a pattern in capitals that leaves out the hosts it is for': {
      config: ssh`
        Host Web*
             ~~~~ hostCase
          User bob
        Host web1 web2
          Port 2222
      `,
      message: 'Host goes by case: Web* is not for web1.',
      suggested: ssh`
        Host web*
          User bob
        Host web1 web2
          Port 2222
      `,
    },
    'a name in capitals that differs from its HostName in nothing else': {
      config: ssh`
        Host GitHub.com
             ~~~~~~~~~~ hostCase
          HostName github.com
          User git
      `,
      message: 'Host goes by case: GitHub.com is not for github.com.',
    },
    'an address in the name of a user': {
      config: sshd`
        Match User root@192.0.2.7
              ~~~~~~~~~~~~~~~~~~~ userAddress
          PermitRootLogin yes
      `,
      message: 'Match User compares the name of the user alone: root@192.0.2.7 is none, whatever the connection.',
    },
    'a name in the place of an address': {
      config: sshd`
        Match Address 10.0.0.1,*.example.com
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ addressName
          PasswordAuthentication yes
      `,
      message: 'Match Address compares addresses alone: *.example.com is a name and fits no connection.',
    },
  },
});
