import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSamples, rootOf } from '../testing/blocks.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import type { Effective, Root, Subject } from './model.ts';
import { keepsFirst, resolutions, resolutionsApart, resolve } from './resolve.ts';

const host = (name: string, rest: Partial<Subject> = {}): Subject => ({ description: name, host: name, ...rest });
const connection = (rest: Partial<Subject> = {}): Subject => ({
  description: '',
  user: 'u',
  address: '192.0.2.9',
  ...rest,
});

/** The arguments in force; those of candidates in front of them, each with a `?`; `-` for OpenSSH's default. */
function show({ certainty, origin, candidates }: Effective): string {
  const stated = (source: Effective['origin']): string =>
    source?.directive.args.map(({ value }) => value).join(' ') ?? '-';
  expect(certainty).toBe(candidates.length > 0 ? 'possible' : 'certain');
  return [...candidates.map((candidate) => `${stated(candidate)}?`), stated(origin)].join(' ');
}

/** What keywords come to for a subject. */
function get(root: Root, subject: Subject, ...keywords: readonly string[]): readonly string[] {
  const resolution = resolve(root, subject);
  return keywords.map((keyword) => show(resolution.get(keyword)));
}

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly options?: RootOptions;
  readonly subject: Subject;
  readonly expected: Readonly<Record<string, string>>;
}

function checkCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ config, options, subject, expected }) => {
    const keywords = Object.keys(expected);
    expect(get(memoryRoot(config, options), subject, ...keywords)).toEqual(Object.values(expected));
  });
}

describe('a client takes the first value', () => {
  checkCases([
    {
      name: 'of two lines',
      config: ssh`
        Port 1
        Port 2
      `,
      subject: host('a'),
      expected: { port: '1', user: '-' },
    },
    {
      name: 'of a block for all above one for the host',
      config: ssh`
        Host *
          Port 1
        Host a
          Port 2
          User x
      `,
      subject: host('a'),
      expected: { port: '1', user: 'x' },
    },
    {
      name: 'of the block for the host above one for all',
      config: ssh`
        Host a
          Port 2
        Host *
          Port 1
      `,
      subject: host('a'),
      expected: { port: '2' },
    },
    {
      name: 'leaving out blocks for others',
      config: ssh`
        Host b c* !a
          Port 2
        Host * !a
          Port 3
        Host a?
          Port 4
      `,
      subject: host('a'),
      expected: { port: '-' },
    },
    {
      name: 'and a negated pattern ends its block wherever it stands',
      config: ssh`
        Host !a *
          Port 2
        Host A
          Port 3
        Host !b
          Port 4
      `,
      subject: host('a'),
      expected: { port: '-' },
    },
    {
      name: 'whatever name the keyword has',
      config: ssh`
        DSAAuthentication no
        KeepAlive no
        TCPKeepAlive yes
        PORT 3
      `,
      subject: host('a'),
      expected: { tcpkeepalive: 'no', port: '3' },
    },
    {
      name: 'from an Include where that stands',
      config: ssh`
        User x
        Include inc
        Port 2
      `,
      options: { files: { '.ssh/inc': 'User y\nPort 1\nHost other\nServerAliveInterval 5\n' } },
      subject: host('a'),
      expected: { user: 'x', port: '1', serveraliveinterval: '-' },
    },
    {
      name: 'not from an Include in a block for others, whatever it matches itself',
      config: ssh`
        Host other
          Include inc
          Port 4
        Host *
          Port 3
      `,
      options: { files: { '.ssh/inc': 'Port 1\nHost *\nUser y\n' } },
      subject: host('a'),
      expected: { user: '-', port: '3' },
    },
    {
      name: 'and a block does not leak out of an included file',
      config: ssh`
        Host a
          Include inc
          Port 2
      `,
      options: { files: { '.ssh/inc': 'Host other\nPort 1\n' } },
      subject: host('a'),
      expected: { port: '2' },
    },
    {
      name: 'even where it is 0, which is a value',
      config: ssh`
        ServerAliveInterval 0
        ServerAliveInterval 60
      `,
      subject: host('a'),
      expected: { serveraliveinterval: '0' },
    },
    {
      name: 'passing over a none that leaves an interval unset',
      config: ssh`
        ServerAliveInterval none
        ServerAliveInterval 60
        ConnectTimeout none
        ServerAliveCountMax none
        ServerAliveCountMax 3
      `,
      subject: host('a'),
      expected: { serveraliveinterval: '60', connecttimeout: '-', serveralivecountmax: 'none' },
    },
    {
      name: 'passing over a line without an argument, which releases up to 8.6 read as one',
      config: ssh`
        Port # none
        Port 2
      `,
      options: { release: 806 },
      subject: host('a'),
      expected: { port: '2' },
    },
    {
      name: 'NONE in capitals being none of that kind',
      config: ssh`
        ServerAliveInterval NONE
        ServerAliveInterval 60
      `,
      subject: host('a'),
      expected: { serveraliveinterval: 'NONE' },
    },
  ]);
});

describe('Match of a client', () => {
  checkCases([
    {
      name: 'host compares without case',
      config: ssh`
        Match host A,b
          Port 1
      `,
      subject: host('a'),
      expected: { port: '1' },
    },
    {
      name: 'host compares with the HostName set above',
      config: ssh`
        Host a
          HostName b.example
        Match host b.example
          Port 1
        Match originalhost b.example
          User x
      `,
      subject: host('a'),
      expected: { port: '1', user: '-' },
    },
    {
      name: 'host does not know a HostName set below',
      config: ssh`
        Match host b
          Port 1
        Host a
          HostName b
      `,
      subject: host('a'),
      expected: { port: '-' },
    },
    {
      name: 'host expands %h and %% of HostName',
      config: ssh`
        HostName %h.%%h
        Match host a.%h
          Port 1
        Match host a
          User x
      `,
      subject: host('a'),
      expected: { port: '1', user: '-' },
    },
    {
      name: 'host is undecided where HostName is',
      config: ssh`
        Match exec "true"
          HostName b
        Match host a
          Port 1
        Match host b
          Port 2
        Match host a,b
          Port 3
        Match host c
          Port 4
      `,
      subject: host('a'),
      expected: { port: '1? 2? 3' },
    },
    {
      name: 'host expands %h only for a host that is known',
      config: ssh`
        HostName %h.x
        Match host *.x
          Port 1
      `,
      subject: { description: '' },
      expected: { port: '1? -' },
    },
    {
      name: 'user compares with the User set above, else with who runs ssh',
      config: ssh`
        Match user me
          Port 1
        User x
        Match user x
          ServerAliveInterval 1
        Match user me
          ServerAliveCountMax 1
        Match localuser me
          TCPKeepAlive no
      `,
      subject: host('a', { localUser: 'me' }),
      expected: { port: '1', serveraliveinterval: '1', serveralivecountmax: '-', tcpkeepalive: 'no' },
    },
    {
      name: 'user compares with regard to case',
      config: ssh`
        Match user ME
          Port 1
        Match user me
          User x
      `,
      subject: host('a', { localUser: 'me' }),
      expected: { port: '-', user: 'x' },
    },
    {
      name: 'user is undecided where unknown',
      config: ssh`
        Match user me
          Port 1
      `,
      subject: host('a'),
      expected: { port: '1? -' },
    },
    {
      name: 'what the text cannot tell is possible, in order, up to the first that is certain',
      config: ssh`
        Match exec "test -e x"
          Port 1
        Match host b exec "true"
          Port 2
        Match !localnetwork 10.0.0.0/8
          Port 3
        Match all
          Port 4
        Match final
          Port 5
      `,
      subject: host('a'),
      expected: { port: '1? 3? 4' },
    },
    {
      name: 'negation turns what is certain, and nothing else',
      config: ssh`
        Match !host a
          Port 1
        Match !host b !all
          Port 2
        Match !host b
          Port 3
      `,
      subject: host('a'),
      expected: { port: '3' },
    },
    {
      name: 'all holds, and a line without criteria does not',
      config: ssh`
        Match # none
          Port 1
        Match all
          Port 2
      `,
      subject: host('a'),
      expected: { port: '2' },
    },
  ]);

  test('a block that is assumed to hold does', () => {
    const root = memoryRoot(ssh`
      Match exec "true"
        Port 1
      Match exec "true"
        User x
    `);
    const assumed = [root.sections[0]!.conditions[0]!];
    expect(get(root, host('a', { assumed }), 'port', 'user')).toEqual(['1', 'x? -']);
  });
});

test('of a block that may hold only its first value may win, an Include in between or not', () => {
  const files = { '.ssh/inc': 'User x\nHost a\nPort 2\n' };
  const root = memoryRoot(
    ssh`
      Match exec "true"
        Port 1
        Include inc
        Port 3
      Match exec "true"
        Port 4
    `,
    { files },
  );
  expect(get(root, host('a'), 'port')).toEqual(['1? 4? -']);
});

test('a file that two undecided blocks include counts in both', () => {
  const files = { '.ssh/inc': 'Host a\nPort 2\n' };
  const root = memoryRoot(
    ssh`
      Match exec "true"
        Include inc
      Match exec "false"
        Include inc
    `,
    { files },
  );
  expect(get(root, host('a'), 'port')).toEqual(['2? 2? -']);
});

test('a host that is unknown leaves every Host block possible', () => {
  const root = memoryRoot(ssh`
    Host a
      Port 1
    Host b*
      Port 2
    Host *
      Port 3
  `);
  expect(get(root, { description: '' }, 'port')).toEqual(['1? 2? 3? -']);
});

describe('a server', () => {
  checkCases([
    {
      name: 'lets a Match overrule what stands above it',
      config: sshd`
        ClientAliveInterval 60
        Match user u
          ClientAliveInterval 5
      `,
      subject: connection(),
      expected: { clientaliveinterval: '5' },
    },
    {
      name: 'takes the first of the blocks that hold',
      config: sshd`
        ClientAliveInterval 60
        Match user other
          ClientAliveInterval 1
        Match address 192.0.2.0/24
          ClientAliveInterval 2
        Match all
          ClientAliveInterval 3
          ClientAliveCountMax 4
      `,
      subject: connection(),
      expected: { clientaliveinterval: '2', clientalivecountmax: '4' },
    },
    {
      name: 'takes the first value of those before any Match',
      config: sshd`
        ClientAliveInterval 60
        ClientAliveInterval 5
      `,
      subject: connection(),
      expected: { clientaliveinterval: '60' },
    },
    {
      name: 'knows no none',
      config: sshd`
        ClientAliveInterval none
        ClientAliveInterval 60
      `,
      subject: connection(),
      expected: { clientaliveinterval: 'none' },
    },
    {
      name: 'lets a Match of a drop-in overrule the file that includes it',
      config: sshd`
        Include a.conf
        ClientAliveInterval 60
        ClientAliveCountMax 7
      `,
      options: { files: { 'etc/ssh/a.conf': 'ClientAliveCountMax 2\nMatch user u\nClientAliveInterval 5\n' } },
      subject: connection(),
      expected: { clientaliveinterval: '5', clientalivecountmax: '2' },
    },
    {
      name: 'leaves out an Include in a block that does not hold',
      config: sshd`
        Match user other
          Include a.conf
      `,
      options: { files: { 'etc/ssh/a.conf': 'ClientAliveCountMax 2\nMatch user u\nClientAliveInterval 5\n' } },
      subject: connection(),
      expected: { clientaliveinterval: '-', clientalivecountmax: '-' },
    },
    {
      name: 'leaves what is unknown of the connection undecided',
      config: sshd`
        ClientAliveInterval 60
        Match user u group g
          ClientAliveInterval 1
        Match user other group g
          ClientAliveInterval 2
        Match localaddress 10.0.0.1
          ClientAliveInterval 3
        Match localport 22
          ClientAliveInterval 4
        Match rdomain r
          ClientAliveInterval 5
      `,
      subject: connection(),
      expected: { clientaliveinterval: '1? 3? 4? 5? 60' },
    },
    {
      name: 'compares the port as a number, and ssh as 22',
      config: sshd`
        Match localport 022
          ClientAliveInterval 1
        Match localport ssh
          ClientAliveCountMax 1
        Match localport 23
          UseDNS yes
        Match localport https
          X11Forwarding yes
      `,
      subject: connection({ localPort: 22 }),
      expected: { clientaliveinterval: '1', clientalivecountmax: '1', usedns: '-', x11forwarding: 'yes? -' },
    },
    {
      name: 'compares users with regard to case, hosts without',
      config: sshd`
        Match user U
          ClientAliveInterval 1
        Match host A.EXAMPLE
          ClientAliveCountMax 1
      `,
      subject: connection({ host: 'a.example' }),
      expected: { clientaliveinterval: '-', clientalivecountmax: '1' },
    },
  ]);
});

describe('keywords of which several directives are in force', () => {
  const lines = (root: Root, keyword: string): Readonly<Record<string, readonly number[]>> => {
    const { origins, candidates } = resolve(root, host('a')).get(keyword);
    return {
      origins: origins.map(({ directive }) => directive.line),
      candidates: candidates.map(({ directive }) => directive.line),
    };
  };

  test('name them all in order, and what may come besides', () => {
    const root = memoryRoot(ssh`
      IdentityFile a
      Match exec "true"
        IdentityFile b
      Host *
        IdentityFile a
        IdentityFile c
    `);
    expect(lines(root, 'identityfile')).toEqual({ origins: [1, 6], candidates: [3] });
  });

  test('name each that states a part', () => {
    const root = memoryRoot(ssh`
      RekeyLimit 1G
      RekeyLimit 2G 1h
      RekeyLimit 3G 2h
    `);
    expect(lines(root, 'rekeylimit')).toEqual({ origins: [1, 2], candidates: [] });
  });

  test('name the last where that is kept', () => {
    const root = memoryRoot(ssh`
      StreamLocalBindMask 0111
      Host other
        StreamLocalBindMask 0222
    `);
    expect(lines(root, 'streamlocalbindmask')).toEqual({ origins: [3], candidates: [] });
  });

  test('count what cannot be read', () => {
    const root = memoryRoot(ssh`
      RekeyLimit {{ limit }}
      LocalForward {{ one }}
      LocalForward {{ other }}
    `);
    expect(lines(root, 'rekeylimit')).toEqual({ origins: [1], candidates: [] });
    expect(lines(root, 'localforward')).toEqual({ origins: [2, 3], candidates: [] });
  });
});

test('a keyword that the command line of ssh gives has no directive', () => {
  const root = memoryRoot(ssh`User u`);
  expect(get(root, host('a', { user: 'l' }), 'user')).toEqual(['-']);
});

test('an origin is the directive with its file and block', () => {
  const root = memoryRoot(ssh`Include inc`, { files: { '.ssh/inc': 'Host a\n  Port 7\n' } });
  const { origin } = resolve(root, host('a')).get('port');
  expect(origin).toMatchObject({
    section: { file: { path: '.ssh/inc' }, block: { header: { type: 'Host' } } },
    directive: { line: 2 },
  });
});

describe('ten thousand Host blocks', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `h${index}`);
  const text = `${names.map((name) => `Host ${name}\n  Port 1\n`).join('')}Host h*9\n  User x\nHost *\n  Port 2\n`;
  const root = memoryRoot({ dialect: 'ssh_config', text });
  // What is asked of a section is counted; a subject must not be compared with every block.
  let asked = 0;
  const counting: Root = {
    ...root,
    sections: root.sections.map((section) => ({
      ...section,
      get conditions() {
        asked++;
        return section.conditions;
      },
    })),
  };
  resolve(counting, host('h0')).get('port');

  test('are indexed once', () => {
    expect(asked).toBeLessThan(5 * names.length);
    asked = 0;
    resolve(counting, host('h1')).get('port');
    expect(asked).toBeLessThan(50);
    expect(asked).toBeGreaterThan(0);
  });

  test('resolve as few would', () => {
    expect(get(root, host('h4999'), 'port', 'user')).toEqual(['1', 'x']);
    expect(get(root, host('h5000'), 'port', 'user')).toEqual(['1', '-']);
    expect(get(root, host('other'), 'port', 'user')).toEqual(['2', '-']);
  });
});

test('a host that is named several times is found in each of its blocks, in order', () => {
  const root = memoryRoot(ssh`
    Host a b a
      Port 1
    Host *
      User y
    Host b a
      User x
      ServerAliveInterval 5
  `);
  expect(get(root, host('a'), 'port', 'user', 'serveraliveinterval')).toEqual(['1', 'y', '5']);
});

test.each([
  ['ssh_config', 1005, 'port', true],
  ['ssh_config', 1005, 'identityfile', false],
  ['ssh_config', 1005, 'rekeylimit', false],
  ['ssh_config', 1005, 'no-such-keyword', true],
  ['sshd_config', 1005, 'clientaliveinterval', true],
  ['sshd_config', 1005, 'unusedconnectiontimeout', false],
  ['sshd_config', 1005, 'maxstartups', true],
  ['sshd_config', 1000, 'maxstartups', false],
] as const)('the first line decides, in %s of %i, %s: %s', (dialect, release, keyword, expected) => {
  expect(keepsFirst(memoryRoot({ dialect, text: '' }, { release }), keyword)).toBe(expected);
});

test('a value that is refused has no second half to lend', () => {
  const root = memoryRoot(
    sshd`
      RekeyLimit soon
      Match host a
        RekeyLimit 512M none
    `,
    { release: 1000 },
  );
  const { origins } = resolve(root, { description: 'a', host: 'a' }).get('rekeylimit');
  expect(origins.map(({ directive }) => directive.line)).toEqual([3]);
});

/** Those that are left out get what any other host or connection gets. */
test.each([
  ['ssh_config', 'user'],
  ['ssh_config', 'port'],
  ['ssh_config', 'serveraliveinterval'],
  ['ssh_config', 'proxycommand'],
  ['sshd_config', 'clientaliveinterval'],
  ['sshd_config', 'maxstartups'],
] as const)('the resolutions of an %s that differ in %s', (dialect, keyword) => {
  let leftOut = 0;
  fc.assert(
    fc.property(blockSamples(dialect), (sample) => {
      const root = rootOf(sample);
      const apart = new Set(resolutionsApart(root, [keyword]));
      const told = new Set([...apart].map((resolution) => show(resolution.get(keyword))));
      const all = resolutions(root).map((resolution) => show(resolution.get(keyword)));
      leftOut += all.length - apart.size;
      expect(told).toEqual(new Set(all));
    }),
    { seed: 5, numRuns: 2000 },
  );
  expect(leftOut).toBeGreaterThan(200);
});
