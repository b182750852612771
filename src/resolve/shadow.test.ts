import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { blockSamples, rootOf, sampleSubjects, withoutLines } from '../testing/blocks.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import { findShadows } from './find-shadows.ts';
import type { Root } from './model.ts';
import { shadows } from './shadow.ts';
import { changedKeywords, snapshot } from './snapshot.ts';

/** `path:line < winners` for each shadowed directive. */
function show(root: Root): readonly string[] {
  const name = ({ section, directive }: ReturnType<typeof shadows>[number]['shadowed']): string =>
    `${section.file === root.file ? '' : `${section.file.path}:`}${directive.line}`;
  return shadows(root).map(({ shadowed, winners }) => `${name(shadowed)} < ${winners.map(name).join(' ')}`);
}

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly options?: RootOptions;
  readonly found: readonly string[];
}

describe('found', () => {
  test.each<Case>([
    {
      name: 'a second line of one block',
      config: ssh`
        Port 1
        Port 2
        Host a
          User x
          User y
      `,
      found: ['2 < 1', '5 < 4'],
    },
    {
      name: 'a block below one for all',
      config: ssh`
        Host *
          Port 1
        Host a
          Port 2
        Match host b
          Port 3
      `,
      found: ['4 < 2', '6 < 2'],
    },
    {
      name: 'a host that has its block twice',
      config: ssh`
        Host a b
          Port 1
        Host b
          Port 2
      `,
      found: ['4 < 2'],
    },
    {
      name: 'a host below a pattern that takes it',
      config: ssh`
        Host *.example.com
          Port 1
        Host a.example.com b.example.com
          Port 2
      `,
      found: ['4 < 2'],
    },
    {
      name: 'patterns below ones that take them, each by its own winner',
      config: ssh`
        Host a*
          Port 1
        Host b
          Port 2
        Host b ab? a
          Port 3
      `,
      found: ['6 < 4 2'],
    },
    {
      name: 'a pattern below one with an exception that does not touch it',
      config: ssh`
        Host *.a !x.a
          Port 1
        Host y.a
          Port 2
        Host z.a
          User u
      `,
      found: ['4 < 2'],
    },
    {
      name: 'a pattern with the same exception',
      config: ssh`
        Host *.a !x.a
          Port 1
        Host *.b.a !x.a
          Port 2
      `,
      found: ['4 < 2'],
    },
    {
      name: 'a line under another name of the keyword',
      config: ssh`
        TCPKeepAlive no
        KeepAlive yes
      `,
      found: ['2 < 1'],
    },
    {
      name: 'a line below an Include that sets it',
      config: ssh`
        Include inc
        Port 2
      `,
      options: { files: { '.ssh/inc': 'Port 1\n' } },
      found: ['2 < .ssh/inc:1'],
    },
    {
      name: 'a line of an Include in a block that sets it',
      config: ssh`
        Host a
          Port 1
          Include inc
      `,
      options: { files: { '.ssh/inc': 'Port 2\nHost *\nPort 3\n' } },
      found: ['.ssh/inc:1 < 2', '.ssh/inc:3 < 2'],
    },
    {
      name: 'a line in the same undecidable block',
      config: ssh`
        Match exec "true"
          Port 1
          Port 2
      `,
      found: ['3 < 2'],
    },
    {
      name: 'a line of sshd before any Match',
      config: sshd`
        ClientAliveInterval 1
        ClientAliveInterval 2
      `,
      found: ['2 < 1'],
    },
    {
      name: 'a Match of sshd below one for all',
      config: sshd`
        ClientAliveInterval 1
        Match all
          ClientAliveInterval 2
        Match user u
          ClientAliveInterval 3
      `,
      found: ['5 < 3'],
    },
    {
      name: 'a keyword that kept its last value in older releases alone',
      config: sshd`
        MaxStartups 5
        MaxStartups 6
      `,
      found: ['2 < 1'],
    },
    {
      name: 'a keyword that keeps its last value',
      config: sshd`
        MaxStartups 5
        MaxStartups 6
      `,
      options: { release: 1000 },
      found: ['1 < 2'],
    },
    {
      name: 'a command that 9.2 drops by mistake, told once',
      config: sshd`
        AuthorizedKeysCommand /a
        AuthorizedPrincipalsCommand /b
      `,
      options: { release: 902 },
      found: ['2 < 1'],
    },
    {
      name: 'a jump below one that is none',
      config: ssh`
        ProxyJump none
        ProxyJump b
      `,
      found: ['2 < 1'],
    },
  ])('$name', ({ config, options, found }) => {
    expect(show(memoryRoot(config, options))).toEqual(found);
  });
});

describe('not found', () => {
  test.each<Omit<Case, 'found'>>([
    {
      name: 'a block below one for other hosts',
      config: ssh`
        Host a
          Port 1
        Host b
          Port 2
        Host *
          Port 3
      `,
    },
    {
      name: 'a host that an earlier pattern leaves out',
      config: ssh`
        Host * !b
          Port 1
        Host b
          Port 2
        Host c* !cb*
          User x
        Host c?b
          User y
      `,
    },
    {
      name: 'a host that an earlier block names and leaves out',
      config: ssh`
        Host ab !a*
          Port 1
        Host ab
          Port 2
      `,
    },
    {
      name: 'a block of which one pattern is left',
      config: ssh`
        Host a
          Port 1
        Host a b
          Port 2
      `,
    },
    {
      name: 'a block below one that may not hold',
      config: ssh`
        Match exec "true"
          Port 1
        Match host *,!a
          Port 2
        Host a
          Port 3
      `,
    },
    {
      name: 'a value below a none that leaves it unset',
      config: ssh`
        ServerAliveInterval none
        ServerAliveInterval 60
      `,
    },
    {
      name: 'keywords that add up, or of which each part is one',
      config: ssh`
        IdentityFile a
        IdentityFile b
        RekeyLimit 1G
        RekeyLimit 2G 1h
        LocalForward 1 a:1
        LocalForward 2 b:2
      `,
    },
    {
      name: 'a command below a jump that is none, for which releases differ',
      config: ssh`
        ProxyJump none
        ProxyCommand nc %h %p
      `,
    },
    {
      name: 'keywords that OpenSSH does not know, or ignores',
      config: ssh`
        NoSuchKeyword a
        NoSuchKeyword b
        Protocol 2
        Protocol 1
      `,
    },
    {
      name: 'a Match of sshd below what it overrules',
      config: sshd`
        ClientAliveInterval 1
        Match user u
          ClientAliveInterval 2
      `,
    },
    {
      name: 'blocks of sshd for different users',
      config: sshd`
        Match user u
          ClientAliveInterval 1
        Match user v
          ClientAliveInterval 2
      `,
    },
    {
      name: 'a later none that takes a value back',
      config: sshd`
        UnusedConnectionTimeout 5m
        UnusedConnectionTimeout none
      `,
    },
    {
      name: 'a command below a jump that a jump of none keeps out',
      config: ssh`
        Host b
          ProxyJump none
        Host *
          ProxyJump c
        Host b
          ProxyCommand nc %h %p
      `,
    },
    {
      name: 'a last value that only some connections get',
      config: sshd`
        StreamLocalBindMask 0111
        Match user u
          StreamLocalBindMask 0222
      `,
    },
    {
      name: 'a file that takes effect one of the times it is included',
      config: ssh`
        Host a
          Port 1
          Include inc
        Host b
          Include inc
      `,
      options: { files: { '.ssh/inc': 'Port 2\n' } },
    },
    {
      name: 'a file that is included twice, by itself',
      config: ssh`
        Include inc
        Include inc
      `,
      options: { files: { '.ssh/inc': 'Port 2\n' } },
    },
    {
      name: 'a block in an undecided one below the same block elsewhere',
      config: ssh`
        Match exec "true"
          Include inc
        Host a
          Port 3
      `,
      options: { files: { '.ssh/inc': 'Host a\nPort 1\n' } },
    },
  ])('$name', ({ config, options }) => {
    expect(show(memoryRoot(config, options))).toEqual([]);
  });
});

describe('what is found can be taken away', () => {
  test.each<[dialect: Dialect, seed: number]>([
    ['ssh_config', 6],
    ['sshd_config', 7],
  ])('from an %s, whoever asks', (dialect, seed) => {
    const subjects = sampleSubjects(dialect);
    let found = 0;
    fc.assert(
      fc.property(blockSamples(dialect), (sample) => {
        const root = rootOf(sample);
        for (const { shadowed, isMistake } of shadows(root)) {
          const { directive, section } = shadowed;
          const left = rootOf(withoutLines(sample, section.file.path, [directive.line]));
          for (const subject of subjects) {
            const changed = changedKeywords(snapshot(root, subject), snapshot(left, subject));
            expect(changed, `line ${directive.line} of ${section.file.path} for ${JSON.stringify(subject)}`).toEqual(
              [],
            );
          }
          if (!isMistake) found++;
        }
      }),
      { seed, numRuns: 800 },
    );
    expect(found).toBeGreaterThan(150);
  });
});

test('ten thousand blocks are compared with few others each', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `h${index}`);
  const text = names.map((name) => `Host ${name}\nPort 1\nHost ${name}\nPort 2\n`).join('');
  const root = memoryRoot({ dialect: 'ssh_config', text });
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
  expect(shadows(counting)).toHaveLength(10_000);
  expect(asked).toBeLessThan(20 * names.length);
});

/** Most files are not searched: nothing may be found in those. */
describe('what is passed over', () => {
  const lines: Readonly<Record<Dialect, readonly (readonly string[])[]>> = {
    ssh_config: [
      ['Host a', 'Host b', 'Host a b', 'Host c', 'Host *', 'Host a*', 'Host !a b', 'Host c !a'],
      ['Match all', 'Match host a', 'Match originalhost a', 'Match host *', 'Include b', 'Include c'],
      ['User x', 'User y', 'Port 1', 'ProxyJump none', 'ProxyJump j', 'ProxyCommand c', 'PermitRemoteOpen any'],
      ['StreamLocalBindMask 0177', 'SyslogFacility USER', 'IdentityFile f', 'RekeyLimit 1G', 'SetEnv A=1', 'What 1'],
    ],
    sshd_config: [
      ['Match user a', 'Match user b', 'Match user a,b', 'Match all', 'Match user *', 'Include b', 'Include c'],
      ['PermitTTY no', 'Banner none', 'Port 1', 'AuthorizedKeysCommand /c', 'AuthorizedPrincipalsCommand /c'],
      ['StreamLocalBindMask 0177', 'FingerprintHash md5', 'Subsystem a b', 'KeepAlive no', 'TCPKeepAlive no', 'What 1'],
    ],
  };

  test.each(['ssh_config', 'sshd_config'] as const)('%s', (dialect) => {
    const line = fc.oneof(...lines[dialect].map((group) => fc.constantFrom(...group)));
    const text = fc.array(line, { maxLength: 9 }).map((all) => all.map((each) => `${each}\n`).join(''));
    const releases = [800, 807, 902, 1005];
    const folder = dialect === 'ssh_config' ? '.ssh' : 'etc/ssh';
    let withShadows = 0;
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const root = memoryRoot({ dialect, text: a }, { files: { [`${folder}/b`]: b, [`${folder}/c`]: c } });
        const found = shadows(root, releases);
        if (found.length > 0) withShadows++;
        expect(found).toEqual(findShadows(root, releases));
      }),
      { seed: 3, numRuns: 4000 },
    );
    expect(withShadows).toBeGreaterThan(500);
  });
});
