/** Configurations that set every keyword of ssh 9.2, in as many ways as it takes them. */
import { ssh } from './config-text.ts';
import type { RichSample } from './rich-sample.ts';

export const richClientSamples: readonly RichSample[] = [
  { name: 'an empty file', config: ssh`` },
  {
    name: 'paths, flags and counts',
    config: ssh`
      AddressFamily inet6
      BatchMode yes
      BindAddress 10.0.0.1
      BindInterface eth0
      CanonicalDomains example.com Example.ORG
      CanonicalizeFallbackLocal no
      CanonicalizeMaxDots 2
      CanonicalizePermittedCNAMEs none
      CheckHostIP yes
      Compression yes
      ConnectionAttempts 3
      ConnectTimeout 1m
      ControlMaster autoask
      ControlPath ~/.ssh/cm-%r@%h:%p-%n-%u-%%
      ControlPersist 10m
      EnableSSHKeysign yes
      ExitOnForwardFailure yes
      FingerprintHash md5
      ForwardX11 yes
      ForwardX11Timeout 1h
      ForwardX11Trusted no
      GatewayPorts yes
      GlobalKnownHostsFile /a /b
      GSSAPIAuthentication yes
      GSSAPIDelegateCredentials yes
      HashKnownHosts yes
      HostbasedAuthentication yes
      IdentitiesOnly yes
      IdentityAgent ~/agent-%h
    `,
  },
  {
    name: 'forwards, tokens and everything else',
    config: ssh`
      HostKeyAlias FooBar
      HostName %h.Example.COM
      IdentityAgent none
      IdentityFile ~/.ssh/id_%h
      IdentityFile /etc/keys/k2
      CertificateFile ~/.ssh/cert
      CertificateFile /x/y
      IgnoreUnknown Foo,Bar
      Foo bar
      IPQoS af21 cs1
      KbdInteractiveDevices pam,bsdauth
      LocalCommand echo %h
      LocalForward 8080 localhost:80
      LocalForward 127.0.0.1:8081 [::1]:80
      LocalForward /tmp/%h.sock /tmp/b.sock
      LocalForward *:8082 host:80
      RemoteForward 9090 localhost:90
      RemoteForward 0 localhost:90
      RemoteForward [::1]:9091 /tmp/c-%n.sock
      RemoteForward 1234
      DynamicForward 1080
      DynamicForward 127.0.0.1:1081
      LogLevel DEBUG2
      NoHostAuthenticationForLocalhost yes
      NumberOfPasswordPrompts 5
      PasswordAuthentication no
      PermitLocalCommand yes
      PKCS11Provider /usr/lib/pkcs.so
      Port 2222
      PreferredAuthentications publickey,password
      ProxyUseFdpass yes
      PubkeyAuthentication no
      RekeyLimit 1G 1h
      RemoteCommand echo %h %n %p %r %%
      RequestTTY force
      RevokedHostKeys /etc/revoked
      SecurityKeyProvider /sk
      SendEnv LANG LC_*
      SendEnv FOO
      ServerAliveCountMax 5
      ServerAliveInterval 60
      SetEnv A=1 B=two
      StreamLocalBindMask 0022
      StreamLocalBindUnlink yes
      StrictHostKeyChecking accept-new
      SyslogFacility LOCAL3
      TCPKeepAlive no
      Tunnel yes
      TunnelDevice 1:2
      UpdateHostKeys yes
      User bob
      UserKnownHostsFile ~/.ssh/kh1 ~/.ssh/kh-%h
      VerifyHostKeyDNS yes
      VisualHostKey yes
      XAuthLocation /opt/xauth
      EscapeChar ^]
      AddKeysToAgent confirm
      ForwardAgent /tmp/agent-%h.sock
    `,
  },
  {
    name: 'words that stand for nothing',
    config: ssh`
      ProxyJump alice@jump.example.com:2200
      UserKnownHostsFile none
      GlobalKnownHostsFile none
      EscapeChar none
      ControlPath none
      ControlPersist 0
      IdentityFile none
      RekeyLimit default none
      Tunnel ethernet
      RequestTTY no
      UpdateHostKeys ask
      AddKeysToAgent ask
      ForwardAgent yes
      ForwardAgent /tmp/x
      ConnectTimeout none
      ServerAliveInterval none
      ServerAliveInterval 7
      TunnelDevice any:3
      SyslogFacility auth
      Host other
       SyslogFacility LOCAL1
       StreamLocalBindMask 0111
    `,
  },
  {
    name: 'a list of jumps, forwards that are cleared',
    config: ssh`
      ProxyJump a,b@c:22,[::1]:2200
      LocalForward 8080 a:80
      ClearAllForwardings yes
      User ssh-user
      VerifyHostKeyDNS ask
      Port 22
    `,
  },
  {
    name: 'lists of algorithms',
    config: ssh`
      ProxyCommand ssh -W %h:%p gw
      ProxyJump none
      UserKnownHostsFile ~/.ssh/known_hosts
      Ciphers +aes128-cbc,3des-cbc
      MACs -hmac-sha1*,umac-64*
      KexAlgorithms ^diffie-hellman-group14-sha256
      HostKeyAlgorithms +ssh-rsa
      PubkeyAcceptedKeyTypes ^rsa-sha2-512
      HostbasedKeyTypes ssh-ed25519
      CASignatureAlgorithms -rsa*
      UpdateHostKeys ask
      ControlPersist yes
      ControlPath /tmp/x
      IPQoS none
      LogLevel quiet
    `,
  },
  {
    name: 'blocks and the final pass',
    config: ssh`
      Host h
        Port 1
        User u1
      Host *
        Port 2
        User u2
        HostName FE80::1
        IdentityFile ~/a
      Match host h
        IdentityFile ~/b
      Match originalhost h user u1
        IdentityFile ~/c
      Match final
        SendEnv FINAL
    `,
  },
  {
    name: 'empty lists, zeros and words of other spelling',
    config: ssh`
      Ciphers -*
      MACs -*
      ConnectTimeout 0
      ForwardX11Timeout 0
      ServerAliveInterval 0
      PubkeyAuthentication yes
      CanonicalizeHostname no
      KbdInteractiveAuthentication no
      IPQoS 16 throughput
      RekeyLimit 16
      StrictHostKeyChecking off
      ControlMaster auto
      EscapeChar x
      SendEnv A B -A
      SendEnv -B C
      SecurityKeyProvider none
      PKCS11Provider none
      LocalCommand none
      RemoteCommand none
      ProxyCommand none
      CompressionLevel 5
      Tunnel point-to-point
    `,
  },
  {
    name: 'an address',
    args: ['127.1'],
    config: ssh`
      User %u-%h
      HostName 0x7f.1
    `,
  },
  {
    name: 'names in capitals',
    args: ['Foo.BAR'],
    config: ssh`
      SetEnv A=1 B=x%%y
      UserKnownHostsFile ~/.ssh/kh.%k.%n
      HostKeyAlias Alias
    `,
  },
  {
    name: 'what came with 8.5 to 9.2',
    config: ssh`
      RequiredRSASize 2048
      EnableEscapeCommandline yes
      PermitRemoteOpen a:1 b:*
      LogVerbose kex.c:*:1000 packet.c
      KnownHostsCommand /bin/echo %H
      StdinNull yes
      SessionType none
    `,
  },
  {
    name: 'aliases',
    config: ssh`
      AddKeysToAgent 1h
      ControlPersist 1h30m
      CanonicalDomains none
      PermitRemoteOpen any
      SessionType subsystem
      KbdInteractiveAuthentication yes
      ChallengeResponseAuthentication no
      DSAAuthentication no
      HostbasedAcceptedAlgorithms -ssh*
    `,
  },
  {
    name: 'a host called none',
    config: ssh`
      AddKeysToAgent confirm 1h
      ProxyJump none # c
    `,
  },
];
