/** Configurations that set every keyword of sshd 9.2, in as many ways as it takes them. */
import { sshd } from './config-text.ts';
import type { RichSample } from './rich-sample.ts';

export const richServerSamples: readonly RichSample[] = [
  { name: 'an empty file', config: sshd`` },
  {
    name: 'everything',
    config: sshd`
      Port 2222
      Port 2200
      ListenAddress 127.0.0.1
      ListenAddress [::1]:99
      ListenAddress 0.0.0.0:77
      AddressFamily any
      UsePAM yes
      LoginGraceTime 1m
      X11DisplayOffset 20
      MaxAuthTries 3
      MaxSessions 0
      ClientAliveInterval 5m
      ClientAliveCountMax 0
      StreamLocalBindMask 0002
      PermitRootLogin without-password
      IgnoreRhosts shosts-only
      IgnoreUserKnownHosts yes
      HostbasedAuthentication yes
      HostbasedUsesNameFromPacketOnly yes
      PubkeyAuthentication no
      KerberosAuthentication yes
      KerberosOrLocalPasswd no
      KerberosTicketCleanup no
      GSSAPIAuthentication yes
      GSSAPICleanupCredentials no
      GSSAPIStrictAcceptorCheck no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      ChallengeResponseAuthentication no
      PrintMotd no
      PrintLastLog no
      X11Forwarding yes
      X11UseLocalhost no
      PermitTTY no
      PermitUserRC no
      StrictModes no
      TCPKeepAlive no
      PermitEmptyPasswords yes
      Compression no
      GatewayPorts clientspecified
      UseDNS yes
      AllowTcpForwarding local
      AllowAgentForwarding no
      DisableForwarding yes
      AllowStreamLocalForwarding remote
      StreamLocalBindUnlink yes
      FingerprintHash sha1
      ExposeAuthInfo yes
      PidFile none
      XAuthLocation none
      Banner /etc/issue
      ForceCommand /bin/x # y
      ChrootDirectory /srv/%u
      TrustedUserCAKeys /etc/ca
      RevokedKeys /etc/rev
      SecurityKeyProvider none
      AuthorizedPrincipalsFile /etc/p/%u
      VersionAddendum hello world
      AuthorizedKeysCommand /bin/a %u
      AuthorizedKeysCommandUser nobody
      AuthorizedPrincipalsCommand /bin/b
      AuthorizedPrincipalsCommandUser root
      HostKeyAgent none
      LogLevel VERBOSE
      SyslogFacility LOCAL0
      AuthorizedKeysFile .ssh/a /etc/b/%u
      AllowUsers a b@10.0.0.1
      AllowUsers c
      DenyUsers x
      AllowGroups g h
      DenyGroups i
      AcceptEnv LANG LC_*
      AcceptEnv X
      SetEnv A=1 "B=b c"
      Subsystem sftp internal-sftp -l INFO
      Subsystem foo /bin/foo
      MaxStartups 5:50:60
      PermitTunnel point-to-point
      IPQoS ef
      RekeyLimit 512M 2h
      PermitOpen a:1 b:2
      PermitListen 8080 localhost:9090
      PermitUserEnvironment LANG,LC_*
      PubkeyAuthOptions verify-required touch-required
      HostKey none
      HostCertificate none
    `,
  },
  {
    name: 'lists of algorithms, words for none',
    config: sshd`
      Ciphers +aes128-cbc
      MACs -umac*
      KexAlgorithms ^diffie-hellman-group14-sha256
      HostKeyAlgorithms +ssh-rsa
      PubkeyAcceptedKeyTypes -ssh*
      HostbasedAcceptedKeyTypes ssh-ed25519
      CASignatureAlgorithms rsa-sha2-512
      AddressFamily inet
      AuthorizedKeysFile none
      Banner NONE
      PermitOpen none
      PermitListen none
      MaxStartups 20
      PermitTunnel yes
      PermitRootLogin forced-commands-only
      PermitUserEnvironment yes
      RekeyLimit default 1h
      Compression delayed
      AllowTcpForwarding all
      AllowStreamLocalForwarding all
      LogLevel debug
      IPQoS af11 32
      VersionAddendum none
      ForceCommand none
      AuthenticationMethods any
    `,
  },
  {
    name: 'blocks of a connection',
    args: ['-C', 'user=root,host=client.example.com,addr=192.0.2.7,laddr=192.0.2.1,lport=22'],
    config: sshd`
      X11Forwarding no
      AllowUsers a
      Match user root
        X11Forwarding yes
        AllowUsers b c
        PermitRootLogin no
        AuthorizedKeysFile /m/%u
        Banner none
        AcceptEnv M
        RekeyLimit 1G
      Match all
        UseDNS yes
        PermitTTY no
    `,
  },
  {
    name: 'loopback alone',
    config: sshd`
      Ciphers -*
      PubkeyAcceptedAlgorithms -*
      AuthenticationMethods publickey,password publickey
      AddressFamily inet6
      ListenAddress *
    `,
  },
  {
    name: 'what came with 8.5 to 9.2',
    config: sshd`
      PerSourceMaxStartups 7
      PerSourceNetBlockSize 24:64
      LogVerbose a b
      ModuliFile /x/moduli
      RequiredRSASize 3000
      UnusedConnectionTimeout 5m
      ChannelTimeout session:*=5m x11-connection=10m
    `,
  },
  {
    name: 'addresses before ports, relative paths',
    config: sshd`
      ListenAddress 127.0.0.1
      Port 22
      Port 23
      Subsystem foo "/bin/a b" -x
      AuthorizedKeysFile ~/x

      AllowUsers "a b"
    `,
  },
];
