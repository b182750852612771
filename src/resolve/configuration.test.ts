import { describe, expect, test } from 'vitest';
import { dialects } from '../openssh/dialect.ts';
import type { Build } from '../openssh/keyword.ts';
import { knownReleases } from '../openssh/release.ts';
import { positionAt } from '../syntax/text.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import type { Subject } from './model.ts';
import type { PrintedLine } from './printed-line.ts';

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly subject?: Omit<Subject, 'description'>;
  readonly build?: Build;
  readonly options?: RootOptions;
  /** By keyword: the lines that are printed, then those of each candidate. */
  readonly expected: Readonly<Record<string, readonly (readonly string[])[]>>;
}

const newest: Build = { release: 1005 };

function configure({ config, subject, build = newest, options }: Omit<Case, 'name' | 'expected'>): Configuration {
  const root = memoryRoot(config, { ...options, release: build.release });
  const whom = config.dialect === 'ssh_config' ? { host: 'h', localUser: 'me' } : {};
  return configurationOf(root, { description: '', ...whom, ...subject }, { ...build, dialect: config.dialect });
}

function checkCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ expected, ...question }) => {
    const entries = new Map(configure(question).map((entry) => [entry.keyword, entry]));
    const shown = Object.keys(expected).map((keyword) => {
      const entry = entries.get(keyword);
      return [keyword, entry ? [entry.values, ...entry.candidates].map(textsOf) : []];
    });
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
}

function textsOf(lines: readonly PrintedLine[]): readonly string[] {
  return lines.map(({ text }) => text);
}

describe('defaults', () => {
  const builds = knownReleases.flatMap((release): Build[] => [{ release }, { release, vendor: 'debian' }]);

  test.each(dialects)('every release of either packager has those of %s', (dialect) => {
    for (const build of builds) {
      const configuration = configure({ config: { dialect, text: '' }, build });
      expect(configuration.length, String(build.release)).toBeGreaterThan(60);
      expect(configuration.filter(({ certainty }) => certainty !== 'certain')).toEqual([]);
      expect(configuration.flatMap(({ values }) => values).filter(({ origin }) => origin)).toEqual([]);
    }
  });

  const identityFiles = (...names: readonly string[]) => [names.map((name) => `~/.ssh/id_${name}`)];
  const empty = ssh``;
  checkCases([
    {
      name: '8.0',
      config: empty,
      build: { release: 800 },
      expected: {
        identityfile: identityFiles('rsa', 'dsa', 'ecdsa', 'ed25519', 'xmss'),
        checkhostip: [['yes']],
        updatehostkeys: [['false']],
        host: [],
      },
    },
    {
      name: '8.8',
      config: empty,
      build: { release: 808 },
      expected: {
        identityfile: identityFiles('rsa', 'dsa', 'ecdsa', 'ecdsa_sk', 'ed25519', 'ed25519_sk', 'xmss'),
        updatehostkeys: [['true']],
      },
    },
    {
      name: '9.7',
      config: empty,
      build: { release: 907 },
      expected: {
        identityfile: identityFiles('rsa', 'ecdsa', 'ecdsa_sk', 'ed25519', 'ed25519_sk', 'xmss', 'dsa'),
        host: [['h']],
      },
    },
    {
      name: '10.0',
      config: empty,
      build: { release: 1000 },
      expected: {
        identityfile: identityFiles('rsa', 'ecdsa', 'ecdsa_sk', 'ed25519', 'ed25519_sk', 'xmss'),
        ipqos: [['af21 cs1']],
      },
    },
    {
      name: '10.3',
      config: empty,
      build: { release: 1003 },
      expected: {
        identityfile: identityFiles('rsa', 'ecdsa', 'ecdsa_sk', 'ed25519', 'ed25519_sk'),
        ipqos: [['ef cs0']],
      },
    },
    {
      name: '10.5',
      config: empty,
      expected: {
        identityfile: identityFiles('rsa', 'ecdsa', 'ecdsa_sk', 'ed25519', 'ed25519_sk', 'mldsa44_ed25519'),
        rekeylimit: [['0 0']],
        forwardx11timeout: [['1200']],
        localcommand: [],
        tag: [],
      },
    },
    {
      name: 'Debian',
      config: empty,
      build: { release: 902, vendor: 'debian' },
      expected: {
        forwardx11trusted: [['yes']],
        ipqos: [['lowdelay throughput']],
        gssapitrustdns: [['no']],
        serveraliveinterval: [['0']],
      },
    },
    {
      name: 'Debian in batch mode',
      config: ssh`BatchMode yes`,
      build: { release: 902, vendor: 'debian' },
      expected: { serveraliveinterval: [['300']] },
    },
    {
      name: 'sshd 8.4',
      config: sshd``,
      build: { release: 804 },
      expected: {
        kbdinteractiveauthentication: [['yes']],
        challengeresponseauthentication: [['yes']],
        modulifile: [],
        pidfile: [['/var/run/sshd.pid']],
      },
    },
    {
      name: 'sshd 10.5',
      config: sshd``,
      expected: {
        challengeresponseauthentication: [],
        modulifile: [['/etc/ssh/moduli']],
        banner: [['none']],
        authorizedkeyscommanduser: [['none']],
        revokedkeys: [],
        channeltimeout: [['none']],
        listenaddress: [['[::]:22', '0.0.0.0:22']],
        persourcepenalties: [
          [
            'crash:90.000000 authfail:5.000000 noauth:1.000000 invaliduser:5.000000 grace-exceeded:10.000000 refuseconnection:10.000000 max:600.000000 min:15.000000 max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive',
          ],
        ],
      },
    },
    {
      name: 'sshd 9.2',
      config: sshd``,
      build: { release: 902 },
      expected: { revokedkeys: [['none']], channeltimeout: [] },
    },
  ]);
});

describe('ssh', () => {
  checkCases([
    {
      name: 'the host and its name',
      config: ssh`HostName %h.Example.Org`,
      subject: { host: 'Web' },
      expected: { host: [['Web']], hostname: [['web.example.org']], user: [['me']] },
    },
    {
      name: 'what nobody has told stands as its token',
      config: ssh`ControlPath /run/%r@%h:%p-%n-%k`,
      subject: { host: undefined!, localUser: undefined! },
      expected: { host: [['%n']], hostname: [['%h']], user: [['%u']], controlpath: [['/run/%r@%h:22-%n-%k']] },
    },
    { name: 'an address', config: ssh`HostName 127.1`, expected: { hostname: [['127.0.0.1']] } },
    { name: 'an address in capitals', config: ssh`HostName FE80::1`, expected: { hostname: [['FE80::1']] } },
    {
      name: 'tokens that the text tells are expanded, those of the machine are not',
      config: ssh`
        HostName web.example.org
        HostKeyAlias Alias
        Port 2222
        User bob
        ControlPath ~/.ssh/%r@%h:%p-%n-%k-%%
        IdentityAgent ~/%C-%%-%h
        RemoteCommand echo %u %% %j
        ProxyJump gate:22
        UserKnownHostsFile ~/.ssh/%k %d/known
        IdentityFile ~/.ssh/%h
        LocalCommand echo %h
        SetEnv A%h=%h
        LocalForward /run/%n.sock [fe80::1%eth0]:80
        RemoteForward 80 /run/%p.sock
      `,
      expected: {
        hostkeyalias: [['alias']],
        controlpath: [['~/.ssh/bob@web.example.org:2222-h-alias-%']],
        identityagent: [['~/%C-%%-web.example.org']],
        remotecommand: [['echo me % gate']],
        userknownhostsfile: [['~/.ssh/alias %d/known']],
        identityfile: [['~/.ssh/%h']],
        localcommand: [['echo %h']],
        setenv: [['A%h=web.example.org']],
        localforward: [['/run/h.sock [fe80::1%eth0]:80']],
        remoteforward: [['80 /run/2222.sock']],
      },
    },
    {
      name: 'releases that expand later print as it is written',
      config: ssh`
        IdentityAgent /run/%h
        ForwardAgent /run/%h
        UserKnownHostsFile /run/%h
        SetEnv A=%h
        User %n
      `,
      build: { release: 802 },
      expected: {
        identityagent: [['/run/%h']],
        forwardagent: [['/run/%h']],
        userknownhostsfile: [['/run/%h']],
        setenv: [['A=%h']],
        user: [['%n']],
      },
    },
    { name: 'a user with tokens', config: ssh`User %n-%%`, expected: { user: [['h-%']] } },
    {
      name: 'a user of the command line',
      config: ssh`User file`,
      subject: { user: '%n' },
      expected: { user: [['%n']] },
    },
    {
      name: 'a user of the command line, to 10.0',
      config: ssh`User file`,
      subject: { user: '%n' },
      build: { release: 1000 },
      expected: { user: [['h']] },
    },
    {
      name: 'a jump hides the command, and passes no descriptor',
      config: ssh`
        ProxyUseFdpass yes
        ProxyJump a,bob@[::1]:2200
        ProxyCommand nc %h
      `,
      expected: { proxyjump: [['a,bob@[::1]:2200']], proxycommand: [], proxyusefdpass: [['no']] },
    },
    {
      name: 'a jump of none is none',
      config: ssh`
        ProxyJump none
        ProxyCommand nc %h
      `,
      expected: { proxyjump: [], proxycommand: [['nc %h']] },
    },
    { name: 'a comment makes a host of it', config: ssh`ProxyJump none # c`, expected: { proxyjump: [['none']] } },
    {
      name: 'a comment before 8.7 does not',
      config: ssh`ProxyJump none # c`,
      build: { release: 806 },
      expected: { proxyjump: [] },
    },
    {
      name: 'cleared forwardings',
      config: ssh`
        LocalForward 8080 a:80
        DynamicForward 1080
        Tunnel ethernet
        ClearAllForwardings yes
      `,
      expected: { localforward: [], dynamicforward: [], remoteforward: [], tunnel: [['false']] },
    },
    {
      name: 'a forward to a socket is printed as a dynamic one too, in its place',
      config: ssh`
        DynamicForward 1080
        LocalForward 8080 /run/a
        LocalForward 8081 b:80
        DynamicForward 1081
      `,
      expected: { dynamicforward: [['1080', '8080', '1081']], localforward: [['8080 /run/a', '8081 [b]:80']] },
    },
    {
      name: 'host keys are not learnt with a file of their own',
      config: ssh`UserKnownHostsFile /dev/null`,
      expected: { updatehostkeys: [['false']] },
    },
    {
      name: 'the usual file is no other',
      config: ssh`UserKnownHostsFile ~/.ssh/known_hosts`,
      expected: { updatehostkeys: [['true']] },
    },
    { name: 'keys of a DNS', config: ssh`VerifyHostKeyDNS ask`, expected: { updatehostkeys: [['false']] } },
    ...['RequestTTY no', 'LogLevel ERROR', 'RemoteCommand ls', 'ControlPersist yes\nControlPath /run/x'].map(
      (text): Case => ({
        name: `nobody can be asked: ${text}`,
        config: ssh`UpdateHostKeys ask\n${text}`,
        expected: { updatehostkeys: [['false']] },
      }),
    ),
    {
      name: 'somebody can',
      config: ssh`
        UpdateHostKeys ask
        ControlPersist yes
      `,
      expected: { updatehostkeys: [['ask']] },
    },
    {
      name: 'none hides commands and paths',
      config: ssh`
        ControlPath none
        RemoteCommand NONE
        KnownHostsCommand none
        PKCS11Provider none
        SecurityKeyProvider none
        RevokedHostKeys none
        IdentityFile none
        VersionAddendum none
      `,
      expected: {
        controlpath: [],
        remotecommand: [],
        knownhostscommand: [],
        pkcs11provider: [],
        securitykeyprovider: [],
        revokedhostkeys: [['none']],
        identityfile: [['none']],
        versionaddendum: [['']],
      },
    },
    {
      name: 'lists with operators',
      config: ssh`
        MACs -*
        Ciphers -aes*,*gcm*
        CASignatureAlgorithms -*nistp*,sk-*,webauthn*
      `,
      expected: {
        macs: [['']],
        ciphers: [['chacha20-poly1305@openssh.com']],
        casignaturealgorithms: [['ssh-ed25519,rsa-sha2-512,rsa-sha2-256']],
      },
    },
    {
      name: 'a list of which nothing is known is not printed',
      config: ssh`PubkeyAcceptedAlgorithms !ssh-rsa`,
      expected: { pubkeyacceptedalgorithms: [], tcpkeepalive: [['yes']] },
    },
  ]);
});

describe('sshd', () => {
  const at = (lines: string, ...printed: readonly string[]): Case => ({
    name: lines.replaceAll('\n', '; '),
    config: sshd`${lines}`,
    expected: { listenaddress: [printed] },
  });
  checkCases([
    at('ListenAddress 10.0.0.1\nPort 22\nPort 2222', '10.0.0.1:22', '10.0.0.1:2222'),
    at('Port 2222', '[::]:2222', '0.0.0.0:2222'),
    at('Port 1\nPort 2', '[::]:1', '0.0.0.0:1', '[::]:2', '0.0.0.0:2'),
    at('AddressFamily inet6\nPort 2222', '[::]:2222'),
    at('AddressFamily inet', '0.0.0.0:22'),
    at('ListenAddress [::1]:99\nListenAddress ::2\nPort 5', '[::1]:99', '[::2]:5'),
    at('ListenAddress *', '127.0.0.1:22', '[::1]:22'),
    at('AddressFamily inet\nListenAddress *:8', '127.0.0.1:8'),
    at('ListenAddress 0x7f.1', '127.0.0.1:22'),
    at('ListenAddress ::FFFF:10.0.0.1', '[::ffff:10.0.0.1]:22'),
    at('ListenAddress www.example.org:ssh', 'www.example.org:22'),
    at(
      'ListenAddress 1.1.1.1 rdomain a\nListenAddress 2.2.2.2\nListenAddress 3.3.3.3 rdomain a',
      '1.1.1.1:22 rdomain a',
      '3.3.3.3:22 rdomain a',
      '2.2.2.2:22',
    ),
  ]);

  checkCases([
    { name: 'keys of none', config: sshd`HostKey none`, expected: { hostkey: [['(null)']] } },
    {
      name: 'subsystems',
      config: sshd`
        Subsystem sftp internal-sftp -l INFO
        Subsystem x "/a b" -c
        Subsystem sftp /other
      `,
      expected: { subsystem: [['sftp internal-sftp -l INFO', 'x "/a b" -c']] },
    },
    { name: 'no penalties', config: sshd`PerSourcePenalties no`, expected: { persourcepenalties: [['no']] } },
    {
      name: 'penalties among the others',
      config: sshd`
        PerSourcePenalties crash:1m overflow:deny-all
        PerSourcePenalties crash:9m max:1h
      `,
      build: { release: 909 },
      expected: {
        persourcepenalties: [
          [
            'crash:60.000000 authfail:5.000000 noauth:1.000000 grace-exceeded:10.000000 refuseconnection:10.000000 max:3600.000000 min:15.000000 max-sources4:65536 max-sources6:65536 overflow:deny-all overflow6:deny-all',
          ],
        ],
      },
    },
    {
      name: 'challenges turn the other method on, to 8.6',
      config: sshd`KbdInteractiveAuthentication no`,
      build: { release: 806 },
      expected: { kbdinteractiveauthentication: [['yes']] },
    },
    {
      name: 'no challenges leave it off',
      config: sshd`ChallengeResponseAuthentication no`,
      build: { release: 806 },
      expected: { kbdinteractiveauthentication: [['no']], challengeresponseauthentication: [['no']] },
    },
    {
      name: 'no challenges, to 8.7',
      config: sshd`ChallengeResponseAuthentication no`,
      build: { release: 807 },
      expected: { kbdinteractiveauthentication: [['no']], challengeresponseauthentication: [] },
    },
    {
      name: 'the bytes of a connection, the time of all',
      config: sshd`
        RekeyLimit 1M 1h
        Match user bob
          RekeyLimit 2M
      `,
      subject: { user: 'bob' },
      expected: { rekeylimit: [['2097152 3600']] },
    },
    {
      name: 'a list of which nothing is left is the default again, but in a Match block',
      config: sshd`
        CASignatureAlgorithms -*
        Match user bob
          PubkeyAcceptedAlgorithms -*
      `,
      subject: { user: 'bob' },
      expected: { casignaturealgorithms: [[expect.stringMatching(/^ssh-ed25519,/)]], pubkeyacceptedalgorithms: [['']] },
    },
    {
      name: 'none of AuthorizedKeysFile, from 10.3',
      config: sshd`AuthorizedKeysFile none`,
      expected: { authorizedkeysfile: [] },
    },
    {
      name: 'none of AuthorizedKeysFile, before',
      config: sshd`AuthorizedKeysFile none`,
      build: { release: 1000 },
      expected: { authorizedkeysfile: [['none']] },
    },
  ]);
});

describe('what the text does not tell', () => {
  checkCases([
    {
      name: 'a block that may apply',
      config: ssh`
        Match exec true
          Port 1
          IdentityFile a
        Match exec false
          Port 2
          IdentityFile b
        Host *
          Port 3
          IdentityFile c
      `,
      expected: { port: [['3'], ['1'], ['2']], identityfile: [['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']] },
    },
    {
      name: 'a keyword that may be set',
      config: ssh`
        Match exec true
          Tag x
      `,
      expected: { tag: [[], ['x']] },
    },
    {
      name: 'the same value is certain',
      config: ssh`
        Match exec true
          Compression no
      `,
      expected: { compression: [['no']] },
    },
    {
      name: 'keywords that hang on others',
      config: ssh`
        Match exec true
          ClearAllForwardings yes
          UserKnownHostsFile /dev/null
          HostName other
        Host *
          LocalForward 80 a:80
          ControlPath /run/%h
      `,
      expected: {
        localforward: [['80 [a]:80'], []],
        updatehostkeys: [['true'], ['false']],
        hostname: [['h'], ['other']],
      },
    },
    {
      name: "Debian's batch mode",
      config: ssh`
        Match exec true
          BatchMode yes
      `,
      build: { release: 902, vendor: 'debian' },
      expected: { batchmode: [['no'], ['yes']], serveraliveinterval: [['0'], ['300']] },
    },
    {
      name: 'ports of what listens',
      config: sshd`
        AddressFamily inet
        Port 22
      `,
      expected: { listenaddress: [['0.0.0.0:22']] },
    },
    {
      name: 'a name that is asked for in DNS',
      config: ssh`
        CanonicalizeHostname yes
        CanonicalDomains a.example b.example
      `,
      expected: { hostname: [['h'], ['h.a.example'], ['h.b.example']] },
    },
    {
      name: 'a name that somebody has told',
      config: ssh`
        CanonicalizeHostname yes
        CanonicalDomains a.example b.example
      `,
      subject: { host: 'h', canonicalHost: 'h.b.example' },
      expected: { hostname: [['h.b.example']] },
    },
  ]);
});

describe('origins', () => {
  const files = {
    '.ssh/config.d/10.conf': 'Host *\n  IdentityFile ten\n\tCompression yes\n',
    '.ssh/config.d/9.conf': 'IdentityFile nine\nMatch user bob\n    Port 9\n',
  };

  function originsOf(configuration: Configuration, keyword: string): readonly (string | undefined)[] | undefined {
    return configuration
      .find((entry) => entry.keyword === keyword)
      ?.values.map(({ origin }) => {
        if (!origin) return undefined;
        const { line, column } = positionAt(origin.section.file, origin.directive.start);
        return `${origin.section.file.path}:${line}:${column}`;
      });
  }

  const client = configure({
    config: ssh`
      IdentityFile first
      Include config.d/*.conf
      Host *
        User bob
        Include config.d/9.conf
        IdentityFile last; Port 1
      RekeyLimit 1G
      RekeyLimit 2G 1h
    `,
    options: { files },
    subject: { host: 'h' },
  });

  test.each<[keyword: string, origins: readonly (string | undefined)[]]>([
    ['identityfile', ['.ssh/config:1:1', '.ssh/config.d/10.conf:2:3', '.ssh/config.d/9.conf:1:1']],
    ['user', ['.ssh/config:4:3']],
    ['port', ['.ssh/config.d/9.conf:3:5']],
    ['compression', ['.ssh/config.d/10.conf:3:2']],
    ['rekeylimit', ['.ssh/config:7:1']],
    ['hostname', [undefined]],
  ])('%s', (keyword, origins) => {
    expect(originsOf(client, keyword)).toEqual(origins);
  });

  test('of what hangs on another keyword, that keyword', () => {
    const configuration = configure({
      config: ssh`
        UserKnownHostsFile /dev/null
        ProxyJump a
      `,
    });
    expect(originsOf(configuration, 'updatehostkeys')).toEqual(['.ssh/config:1:1']);
    expect(originsOf(configuration, 'proxyusefdpass')).toEqual(['.ssh/config:2:1']);
  });

  test('of a port that all addresses listen on, that of Port; of an address, its own', () => {
    const ports = configure({ config: sshd`Port 1\nPort 2`, build: newest });
    const line = (number: number) => `etc/ssh/sshd_config:${number}:1`;
    expect(originsOf(ports, 'listenaddress')).toEqual([line(1), line(1), line(2), line(2)]);
    const addresses = configure({ config: sshd`Port 1\nListenAddress ::1` });
    expect(originsOf(addresses, 'listenaddress')).toEqual([line(2)]);
  });

  test('of a Match block over the global one', () => {
    const configuration = configure({
      config: sshd`
        X11Forwarding no
        Include more.conf
        Match user bob
          X11Forwarding yes
      `,
      options: { files: { 'etc/ssh/more.conf': 'PermitTTY no\nMatch user bob\n  PermitTTY yes\n' } },
      subject: { user: 'bob' },
    });
    expect(originsOf(configuration, 'x11forwarding')).toEqual(['etc/ssh/sshd_config:4:3']);
    expect(originsOf(configuration, 'permittty')).toEqual(['etc/ssh/more.conf:3:3']);
  });
});
