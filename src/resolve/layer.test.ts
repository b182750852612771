import { describe, expect, test } from 'vitest';
import type { Build } from '../openssh/keyword.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import { connectedHosts } from './layer.ts';
import type { Subject } from './model.ts';
import { valuesInForce } from './values.ts';

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly subject?: Omit<Subject, 'description'>;
  readonly build?: Build;
  readonly options?: RootOptions;
  /** By keyword: the values; after `?` those of each candidate. */
  readonly expected: Readonly<Record<string, string>>;
}

function checkCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ config, subject, build = { release: 1005 }, options, expected }) => {
    const { dialect } = config;
    const root = memoryRoot(config, { ...options, release: build.release });
    const whom = dialect === 'ssh_config' ? { description: '', host: 'h' } : { description: '', user: 'u' };
    const get = valuesInForce(root, { ...whom, ...subject }, { ...build, dialect });
    const shown = Object.keys(expected).map((keyword) => {
      const { values, candidates } = get(keyword);
      const lists = [values, ...candidates].map((list) => list.map(({ value }) => value).join(' ') || '-');
      return [keyword, lists.join(' ? ')];
    });
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
}

describe('the final pass of ssh', () => {
  checkCases([
    {
      name: 'keeps what the first one found',
      config: ssh`
        Match final
          Port 1
          User f
        Host *
          Port 2
      `,
      expected: { port: '2', user: 'f' },
    },
    {
      name: 'compares with HostName, in small letters, what stands after Host',
      config: ssh`
        Host H
          HostName Real.Example
        Host real.example
          Port 1
        Host H
          User u
        Match final originalhost h
          Compression yes
      `,
      subject: { host: 'H' },
      expected: { port: '1', user: 'u', compression: 'yes' },
    },
    {
      name: 'compares with what ssh connects to what stands after Match host',
      config: ssh`
        HostName %h.x
        Match final host h.x
          Port 1
      `,
      expected: { port: '1' },
    },
    {
      name: 'sets nothing of what the first one needed to find the host',
      config: ssh`
        Match final
          HostName other
          CanonicalizeHostname yes
          CanonicalizeMaxDots 0
          CanonicalizeFallbackLocal no
          CanonicalDomains x
      `,
      expected: {
        hostname: '-',
        canonicalizehostname: '-',
        canonicalizemaxdots: '-',
        canonicalizefallbacklocal: '-',
        canonicaldomains: 'x',
      },
    },
    {
      name: 'is asked for by a line in a block that does not apply, and by one without directives',
      config: ssh`
        SendEnv A
        Host other
          Include inc
      `,
      options: { files: { '.ssh/inc': 'Match host x final\n' } },
      expected: { sendenv: 'A A' },
    },
    {
      name: 'is asked for by a negated line up to 10.0',
      config: ssh`
        SendEnv A
        Match !final
          Port 1
      `,
      build: { release: 1000 },
      expected: { sendenv: 'A A', port: '1' },
    },
    {
      name: 'is not asked for by it from 10.1 on',
      config: ssh`
        SendEnv A
        Match !final
          Port 1
      `,
      build: { release: 1001 },
      expected: { sendenv: 'A', port: '1' },
    },
    {
      name: 'is where canonical holds, and not by itself',
      config: ssh`
        Match canonical
          Port 1
        Match !canonical
          User u
      `,
      expected: { port: '-', user: 'u' },
    },
    {
      name: 'is asked for by CanonicalizeHostname',
      config: ssh`
        SendEnv A
        CanonicalizeHostname yes
        Match canonical
          Port 1
      `,
      expected: { port: '1', sendenv: 'A A' },
    },
    {
      name: 'is possible where that is',
      config: ssh`
        Match exec x
          CanonicalizeHostname yes
        Match canonical
          Port 1
        Match all
          SendEnv A
      `,
      expected: { port: '- ? 1', sendenv: 'A ? A A' },
    },
    {
      name: 'drops duplicates of its lists as the first one does',
      config: ssh`
        IdentityFile a
        LocalForward 1111 h:1
        Match final
          IdentityFile b
      `,
      expected: { identityfile: 'a b', localforward: '1111 [h]:1' },
    },
    {
      name: 'compares with values of the first pass',
      config: ssh`
        Match final user u tagged t
          Port 1
        User u
        Tag t
      `,
      expected: { port: '-' },
    },
    {
      name: 'compares with values that stand below',
      config: ssh`
        Match final user u tagged t
          Port 1
        Host *
          User u
          Tag t
      `,
      expected: { port: '1' },
    },
  ]);

  test('leaves what an assumed block says of passes to the pass', () => {
    const root = memoryRoot(ssh`
      Match final exec x
        Port 1
      Host *
        Port 2
    `);
    const assumed = [root.sections[0]!.conditions[0]!];
    const get = valuesInForce(root, { description: '', host: 'h', assumed }, { dialect: 'ssh_config', release: 1005 });
    expect(get('port').values.map(({ value }) => value)).toEqual(['2']);
  });
});

describe('the name that ssh connects to', () => {
  const canonical = 'CanonicalizeHostname yes\nCanonicalDomains x.org y.org\n';
  test.each<readonly [text: string, subject: Omit<Subject, 'description'>, hosts: readonly (string | undefined)[]]>([
    ['', { host: 'H' }, ['h']],
    ['', {}, [undefined]],
    ['HostName %h.%%x', { host: 'a' }, ['a.%x']],
    ['HostName FE80::1', { host: 'a' }, ['FE80::1']],
    ['Match exec x\nHostName b', { host: 'a' }, ['b', 'a']],
    [canonical, { host: 'a' }, ['a', 'a.x.org', 'a.y.org']],
    [canonical, { host: 'a', canonicalHost: 'z' }, ['z']],
    [canonical, { host: 'a.b.c' }, ['a.b.c']],
    [`${canonical}CanonicalizeMaxDots 2`, { host: 'a.b.c' }, ['a.b.c', 'a.b.c.x.org', 'a.b.c.y.org']],
    [canonical, { host: 'a.' }, ['a.', 'a']],
    [canonical, { host: '192.0.2.1' }, ['192.0.2.1']],
    [`${canonical}ProxyJump j`, { host: 'a' }, ['a']],
    [`${canonical}ProxyJump none`, { host: 'a' }, ['a', 'a.x.org', 'a.y.org']],
    ['CanonicalizeHostname always\nCanonicalDomains x\nProxyJump j', { host: 'a' }, ['a', 'a.x']],
    [`${canonical}CanonicalizePermittedCNAMEs *:*`, { host: 'a' }, [undefined]],
    ['CanonicalizeHostname no\nCanonicalDomains x', { host: 'a' }, ['a']],
    ['CanonicalizeHostname yes\nCanonicalDomains none', { host: 'a' }, ['a']],
  ])('%j for %o: %j', (text, subject, hosts) => {
    const root = memoryRoot({ dialect: 'ssh_config', text });
    expect(connectedHosts(root, { description: '', ...subject })).toEqual(hosts);
  });

  test('is compared in the final pass, as many as it may be', () => {
    const root = memoryRoot({ dialect: 'ssh_config', text: `${canonical}Host a.y.org\nPort 1\nHost a*\nUser u\n` });
    const get = valuesInForce(root, { description: '', host: 'a' }, { dialect: 'ssh_config', release: 1005 });
    expect(get('port').candidates.map(([entry]) => entry!.value)).toEqual(['1']);
    expect(get('user')).toMatchObject({ certainty: 'certain', values: [{ value: 'u' }] });
  });
});

describe('a header', () => {
  checkCases([
    {
      name: 'is evaluated as it is reached: what stands below does not change it',
      config: ssh`
        Match host h
          HostName other
          Include inc
          User u
        Match host h
          Compression yes
      `,
      options: { files: { '.ssh/inc': 'Port 1\nHost *\nServerAliveInterval 5\n' } },
      expected: { port: '1', user: 'u', serveraliveinterval: '5', compression: '-' },
    },
    {
      name: 'is evaluated again where its file is read again',
      config: ssh`
        Include inc
        HostName other
        Include inc
      `,
      options: { files: { '.ssh/inc': 'Match host h\nIdentityFile a\nMatch host other\nIdentityFile b\n' } },
      expected: { identityfile: 'a b' },
    },
  ]);
});

describe('the global block of sshd', () => {
  checkCases([
    {
      name: 'goes on below Match all',
      config: sshd`
        Match user other
          X11Forwarding yes
        Match all
          Port 1
          UseDNS yes
          MaxAuthTries 2
      `,
      expected: { port: '1', usedns: 'yes', maxauthtries: '2', x11forwarding: '-' },
    },
    {
      name: 'keeps its first value, which what is allowed in Match overrules',
      config: sshd`
        UseDNS no
        MaxAuthTries 3
        Match all
          UseDNS yes
          MaxAuthTries 2
      `,
      expected: { usedns: 'no', maxauthtries: '2' },
    },
    {
      name: 'goes on below Match version where that holds',
      config: sshd`
        Match version OpenSSH_10.5*
          Port 1
        Match version OpenSSH_9*
          Port 2
        Match version OpenSSH_10* user u
          MaxAuthTries 2
      `,
      expected: { port: '1', maxauthtries: '2' },
    },
    {
      name: 'holds nothing of Match blocks that only hold for a connection',
      config: sshd`
        Match user *
          Port 1
      `,
      expected: { port: '-' },
    },
    {
      name: 'goes on in a file that it includes, but not in one that a Match includes',
      config: sshd`
        Include a.conf
        Match user other
          Include b.conf
      `,
      options: {
        files: {
          'etc/ssh/a.conf': 'Match all\nPort 1\nMaxAuthTries 2\n',
          'etc/ssh/b.conf': 'Match all\nPort 2\nMaxSessions 1\n',
        },
      },
      expected: { port: '1', maxauthtries: '2', maxsessions: '-' },
    },
    {
      name: 'leaves some keywords to Match only in part',
      config: sshd`
        PAMServiceName a
        PermitUserEnvironment LANG
        Match all
          PAMServiceName b
          PermitUserEnvironment LC_*
      `,
      expected: { pamservicename: 'a', permituserenvironment: 'LC_*' },
    },
    {
      name: 'leaves them wholly where Match has none of their patterns',
      config: sshd`
        PermitUserEnvironment LANG
        Match all
          PermitUserEnvironment no
      `,
      expected: { permituserenvironment: 'LANG' },
    },
    {
      name: 'is all that sshd has of SetEnv up to 8.4',
      config: sshd`
        SetEnv A=1
        Match user u
          SetEnv B=2
      `,
      build: { release: 804 },
      expected: { setenv: 'A=1' },
    },
    {
      name: 'takes PAMServiceName back to Match in 10.3',
      config: sshd`
        PAMServiceName a
        Match user u
          PAMServiceName b
      `,
      build: { release: 1003 },
      expected: { pamservicename: 'b' },
    },
  ]);
});

describe('a Match in a file that sshd 8.2 and 8.3 include', () => {
  const config = sshd`
    Include a.conf
    Match user u
      Include b.conf
  `;
  const files = {
    'etc/ssh/a.conf': 'MaxAuthTries 2\nMatch user u\nMaxSessions 1\n',
    'etc/ssh/b.conf': 'Match user u\nPermitTTY no\n',
  };
  test.each([
    [802, ['2', undefined, 'no']],
    [803, ['2', undefined, 'no']],
    [804, ['2', '1', 'no']],
  ] as const)('as %i does', (release, expected) => {
    const root = memoryRoot(config, { files, release });
    const get = valuesInForce(root, { description: '', user: 'u' }, { dialect: 'sshd_config', release });
    expect(['maxauthtries', 'maxsessions', 'permittty'].map((keyword) => get(keyword).values[0]?.value)).toEqual(
      expected,
    );
  });
});

describe('doubts of sshd', () => {
  checkCases([
    {
      name: 'are one where two blocks ask the same',
      config: sshd`
        Match address 10.0.0.0/8
          MaxAuthTries 1
        Match user u address 10.0.0.0/8
          MaxAuthTries 2
          MaxSessions 1
        Match all
          MaxAuthTries 3
      `,
      expected: { maxauthtries: '3 ? 1', maxsessions: '- ? 1' },
    },
  ]);
});
