import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Build } from '../openssh/keyword.ts';
import { knownReleases } from '../openssh/release.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import type { Subject } from './model.ts';
import { type ValueInForce, valuesInForce } from './values.ts';

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly subject?: Omit<Subject, 'description'>;
  readonly build?: Build;
  readonly options?: RootOptions;
  /** By keyword: the values; after `?` those of each candidate. */
  readonly expected: Readonly<Record<string, string>>;
}

const newest: Build = { release: knownReleases.at(-1)! };

function checkCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ config, subject, build = newest, options, expected }) => {
    const root = memoryRoot(config, { ...options, release: build.release });
    const whom = { description: '', ...(config.dialect === 'ssh_config' && { host: 'h' }), ...subject };
    const get = valuesInForce(root, whom, { ...build, dialect: config.dialect });
    const shown = Object.keys(expected).map((keyword) => {
      const { certainty, values, candidates } = get(keyword);
      expect(certainty).toBe(candidates.length > 0 ? 'possible' : 'certain');
      return [keyword, [values, ...candidates].map(show).join(' ? ')];
    });
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
}

function show(values: readonly ValueInForce[]): string {
  return values.map(({ value }) => value || '_').join(' ') || '-';
}

describe('one value of several', () => {
  checkCases([
    {
      name: 'the first, as OpenSSH prints it',
      config: ssh`
        ServerAliveInterval 1m
        ServerAliveInterval 5
        UserKnownHostsFile a b
        UserKnownHostsFile c
      `,
      expected: { serveraliveinterval: '60', userknownhostsfile: 'a b', port: '-' },
    },
    {
      name: 'passing over what the release refuses, or does not know',
      config: ssh`
        IgnoreUnknown Tag
        Port 0
        Port 2
        Tag x
      `,
      build: { release: 902 },
      expected: { port: '2', tag: '-' },
    },
    {
      name: 'passing over a none that leaves the keyword unset',
      config: ssh`
        ConnectTimeout none
        ConnectTimeout 5
        ForwardX11Timeout none
      `,
      expected: { connecttimeout: '5', forwardx11timeout: '-' },
    },
    {
      name: 'the last, in any block',
      config: ssh`
        StreamLocalBindMask 0111
        Host other
          StreamLocalBindMask 0222
          SyslogFacility LOCAL1
        Host *
          SyslogFacility LOCAL2
      `,
      expected: { streamlocalbindmask: '0222', syslogfacility: 'LOCAL1' },
    },
    {
      name: 'the last, of blocks that apply',
      config: sshd`
        StreamLocalBindMask 0111
        FingerprintHash md5
        FingerprintHash sha256
        Match user other
          StreamLocalBindMask 0222
      `,
      subject: { user: 'u' },
      expected: { streamlocalbindmask: '0111', fingerprinthash: 'SHA256' },
    },
    {
      name: 'the last up to 10.0, and then the first',
      config: sshd`
        MaxStartups 5:30:60
        MaxStartups 7:30:70
      `,
      build: { release: 1000 },
      expected: { maxstartups: '7:30:70' },
    },
    {
      name: 'a none that takes an earlier one back, but no later one',
      config: sshd`
        UnusedConnectionTimeout 5m
        UnusedConnectionTimeout none
        UnusedConnectionTimeout 7m
      `,
      expected: { unusedconnectiontimeout: 'none' },
    },
    {
      name: 'a path beside the answer',
      config: ssh`
        ForwardAgent no
        ForwardAgent /a
        ForwardAgent /b
      `,
      expected: { forwardagent: '/a' },
    },
  ]);
});

describe('parts', () => {
  checkCases([
    {
      name: 'are set by the first line that states them',
      config: ssh`
        RekeyLimit 1G
        RekeyLimit 2G 1h
      `,
      expected: { rekeylimit: '1073741824 3600' },
    },
    { name: 'may stay unset', config: ssh`RekeyLimit default none`, expected: { rekeylimit: '0 _' } },
    {
      name: 'are overruled by themselves',
      config: sshd`
        RekeyLimit 1G 1h
        Match user u
          RekeyLimit 2G
      `,
      subject: { user: 'u' },
      expected: { rekeylimit: '2147483648 3600' },
    },
  ]);

  test('each have their origin, and none where nothing sets them', () => {
    const origins = (config: ConfigText) =>
      valuesInForce(
        memoryRoot(config),
        { description: '', host: 'h' },
        { ...newest, dialect: 'ssh_config' },
      )('rekeylimit').values.map(({ origin }) => origin?.directive.line);
    expect(
      origins(ssh`
      RekeyLimit 1G
      RekeyLimit 2G 1h
    `),
    ).toEqual([1, 2]);
    expect(origins(ssh`RekeyLimit 1G`)).toEqual([1, undefined]);
  });
});

describe('lists', () => {
  checkCases([
    {
      name: 'add up through blocks and files, without duplicates where ssh drops them',
      config: ssh`
        IdentityFile a
        SendEnv A
        Host h
          IdentityFile b
          SendEnv A B
          Include inc
        Host other
          IdentityFile d
      `,
      options: { files: { '.ssh/inc': 'IdentityFile a\nIdentityFile2 c\n' } },
      expected: { identityfile: 'a b c', sendenv: 'A A B' },
    },
    {
      name: 'lose what a sign takes back',
      config: ssh`
        SendEnv LANG LC_* X
        SendEnv -L* Y
        SendEnv LC_ALL
      `,
      expected: { sendenv: 'X Y LC_ALL' },
    },
    {
      name: 'hold the first of each key, and no yes or no beside them',
      config: sshd`
        PerSourcePenalties no
        PerSourcePenalties crash:1m
        PerSourcePenalties authfail:10s crash:9m
      `,
      expected: { persourcepenalties: 'crash:60.000000 authfail:10.000000' },
    },
    {
      name: 'hold the first yes or no where there is no key',
      config: sshd`
        PerSourcePenalties no
        PerSourcePenalties yes
      `,
      expected: { persourcepenalties: 'no' },
    },
    {
      name: 'hold the first of each name',
      config: sshd`
        Subsystem sftp internal-sftp
        Subsystem foo /bin/foo
        Subsystem sftp /bin/other
      `,
      expected: { subsystem: 'sftp internal-sftp foo /bin/foo' },
    },
    {
      name: 'of Match replace those of the global block',
      config: sshd`
        AllowUsers a
        AcceptEnv A
        Subsystem sftp internal-sftp
        Match user u
          AllowUsers b
          Subsystem foo /bin/foo
        Match all
          AllowUsers c
      `,
      subject: { user: 'u' },
      expected: { allowusers: 'b c', acceptenv: 'A', subsystem: 'foo /bin/foo' },
    },
  ]);
});

describe('keywords that keep each other out', () => {
  checkCases([
    {
      name: 'a jump before a command',
      config: ssh`
        ProxyJump j
        ProxyCommand c
      `,
      expected: { proxyjump: 'j', proxycommand: '-' },
    },
    {
      name: 'a command before a jump, none as well',
      config: ssh`
        ProxyCommand none
        ProxyJump j
      `,
      expected: { proxyjump: '-', proxycommand: 'none' },
    },
    {
      name: 'not a jump of none since 10.3',
      config: ssh`
        ProxyJump none
        ProxyCommand c
        ProxyJump j
      `,
      expected: { proxyjump: 'none', proxycommand: 'c' },
    },
    {
      name: 'a jump of none before',
      config: ssh`
        ProxyJump none
        ProxyCommand c
      `,
      build: { release: 1000 },
      expected: { proxyjump: 'none', proxycommand: '-' },
    },
    {
      name: 'not a jump of none in packages that have the newer code',
      config: ssh`
        ProxyJump none
        ProxyCommand c
      `,
      build: { release: 902, vendor: 'debian' },
      expected: { proxycommand: 'c' },
    },
    {
      name: 'the commands of sshd 8.7 to 9.3',
      config: sshd`
        AuthorizedPrincipalsCommand /p
        AuthorizedPrincipalsCommand /q
        AuthorizedKeysCommand /k
        AuthorizedPrincipalsCommand /r
      `,
      build: { release: 902 },
      expected: { authorizedprincipalscommand: '/q', authorizedkeyscommand: '/k' },
    },
    {
      name: 'none of these commands in others',
      config: sshd`
        AuthorizedKeysCommand /k
        AuthorizedPrincipalsCommand /p
        AuthorizedPrincipalsCommand /q
      `,
      expected: { authorizedprincipalscommand: '/p' },
    },
  ]);
});

describe('names', () => {
  const reply = ssh`
    ChallengeResponseAuthentication no
    KbdInteractiveAuthentication yes
  `;
  const accepted = ssh`PubkeyAcceptedKeyTypes ssh-ed25519`;
  const interval = ssh`
    ProtocolKeepAlives 7
    ServerAliveInterval 9
  `;
  checkCases([
    { name: 'of one keyword', config: reply, expected: { kbdinteractiveauthentication: 'no' } },
    {
      name: 'of what were two keywords up to 8.6',
      config: ssh`
        TISAuthentication no
        KbdInteractiveAuthentication yes
      `,
      build: { release: 806 },
      expected: { kbdinteractiveauthentication: 'yes', challengeresponseauthentication: 'no', tisauthentication: 'no' },
    },
    {
      name: 'of a keyword that was called otherwise',
      config: accepted,
      build: { release: 804 },
      expected: { pubkeyacceptedalgorithms: 'ssh-ed25519', pubkeyacceptedkeytypes: 'ssh-ed25519' },
    },
    {
      name: 'that a vendor gave it',
      config: interval,
      build: { release: 902, vendor: 'debian' },
      expected: { serveraliveinterval: '7' },
    },
    {
      name: 'that others do not know',
      config: interval,
      build: { release: 902 },
      expected: { serveraliveinterval: '9' },
    },
  ]);
});

describe('the command line', () => {
  const config = ssh`
    Port 1
    User u
    Tag t
    SessionType default
    IdentityFile f
    Match tagged p
      Compression yes
  `;
  checkCases([
    {
      name: 'comes before the files',
      config,
      options: { load: { commandLine: ['Port=2', 'identityfile o', 'IdentityFile p'] } },
      expected: { port: '2', identityfile: 'o p f', compression: '-' },
    },
    {
      name: 'of ssh may give some keywords by options of their own',
      config,
      subject: { user: 'l', tag: 'p', sessionType: 'none' },
      expected: { user: 'l', tag: 'p', sessiontype: 'none', compression: 'yes' },
    },
    {
      name: 'counts for criteria',
      config,
      options: { load: { commandLine: ['Tag=p'] } },
      expected: { tag: 'p', compression: 'yes' },
    },
    {
      name: 'is read once, but lists of the files twice',
      config: ssh`
        SendEnv A
        Match final
      `,
      options: { load: { commandLine: ['SendEnv=O'] } },
      expected: { sendenv: 'O A A' },
    },
    {
      name: 'is part of the global block of sshd',
      config: sshd`
        Port 1
        MaxAuthTries 2
        Match user u
          MaxAuthTries 3
      `,
      options: { load: { commandLine: ['Port=9', 'MaxAuthTries=4', 'X11Forwarding=yes'] } },
      subject: { user: 'u' },
      expected: { port: '9 1', maxauthtries: '3', x11forwarding: 'yes' },
    },
  ]);

  test('gives values without an origin', () => {
    const get = valuesInForce(memoryRoot(config), { description: '', user: 'l' }, { ...newest, dialect: 'ssh_config' });
    expect(get('user').values).toEqual([{ value: 'l', origin: undefined }]);
  });

  test('gives nothing to releases that do not know the keyword', () => {
    const root = memoryRoot(ssh``, { release: 902 });
    const get = valuesInForce(root, { description: '', tag: 't' }, { release: 902, dialect: 'ssh_config' });
    expect(get('tag').values).toEqual([]);
  });
});

describe('what the text does not tell', () => {
  checkCases([
    {
      name: 'are candidates beside what holds otherwise',
      config: ssh`
        Match exec a
          Port 1
          IdentityFile a
        Match exec b
          Port 2
          IdentityFile b
        Host *
          Port 3
          IdentityFile c
      `,
      expected: { port: '3 ? 1 ? 2', identityfile: 'c ? a c ? b c ? a b c' },
    },
    {
      name: 'is nothing where an answer is given',
      config: ssh`
        Match exec a
          Port 1
        Match exec b
          Port 2
      `,
      subject: { answer: ({ value }) => value === 'b' },
      expected: { port: '2' },
    },
    {
      name: 'may be a slot that is taken',
      config: ssh`
        Match exec a
          ProxyCommand c
        Host *
          ProxyJump j
      `,
      expected: { proxyjump: 'j ? -', proxycommand: '- ? c' },
    },
  ]);
});

test('one value in each case of what is undecided is among those that are told', () => {
  const line = fc.constantFrom('Port 1', 'Port 2', 'Port 3', 'HostName a', 'HostName b', 'Include inc');
  const header = fc.constantFrom(
    'Match exec a',
    'Match exec b',
    'Match exec a host b',
    'Match host a',
    'Host *',
    'Match final',
  );
  const text = fc
    .array(fc.oneof({ arbitrary: line, weight: 3 }, { arbitrary: header, weight: 2 }), { maxLength: 10 })
    .map((parts) => parts.join('\n'));
  let told = 0;
  fc.assert(
    fc.property(text, text, fc.subarray(['a', 'b']), (main, included, holding) => {
      const files = { '.ssh/inc': included.replaceAll('Include inc', '') };
      const root = memoryRoot({ dialect: 'ssh_config', text: main }, { files });
      const reader = { ...newest, dialect: 'ssh_config' } as const;
      const open = valuesInForce(root, { description: '', host: 'a' }, reader)('port');
      const answer: Subject['answer'] = ({ name, value }) => (name === 'exec' ? holding.includes(value!) : undefined);
      const { certainty, values } = valuesInForce(root, { description: '', host: 'a', answer }, reader)('port');
      expect(certainty).toBe('certain');
      expect([open.values, ...open.candidates].map(show)).toContain(show(values));
      told += open.candidates.length;
    }),
    { seed: 4, numRuns: 1000 },
  );
  expect(told).toBeGreaterThan(150);
});
