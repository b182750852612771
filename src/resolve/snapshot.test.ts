import { describe, expect, test } from 'vitest';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { type RootOptions, memoryRoot } from '../testing/memory-root.ts';
import type { Subject } from './model.ts';
import { changedKeywords, namedSubjects, snapshot } from './snapshot.ts';

const host = (name: string): Subject => ({ description: '', host: name });
const user = (name: string): Subject => ({ description: '', user: name });

interface Pair {
  readonly name: string;
  readonly before: ConfigText;
  readonly after: ConfigText;
  readonly subject: Subject;
  readonly options?: RootOptions;
  readonly changed: readonly string[];
}

describe('a change of the text', () => {
  test.each<Pair>([
    {
      name: 'of a value that is in force is seen',
      before: ssh`Port 1`,
      after: ssh`Port 2`,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'of a value that never wins is not',
      before: ssh`
        Port 1
        Port 2
      `,
      after: ssh`
        Port 1
        Port 3
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a block for others is not',
      before: ssh`
        Host b
          Port 2
      `,
      after: ssh`
        Host b
          Port 3
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of the way a line is written is not',
      before: ssh`
        Port 1
        TCPKeepAlive no
      `,
      after: ssh`
        # now with quotes
        KEEPALIVE = "no"
        port="1"
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a later argument is seen',
      before: ssh`RekeyLimit 1G 1h`,
      after: ssh`RekeyLimit 1G 2h`,
      subject: host('a'),
      changed: ['rekeylimit'],
    },
    {
      name: 'of a value that adds up is seen wherever it stands',
      before: ssh`
        IdentityFile a
        IdentityFile b
      `,
      after: ssh`
        IdentityFile a
        IdentityFile c
      `,
      subject: host('a'),
      changed: ['identityfile'],
    },
    {
      name: 'of the order of values that add up is seen',
      before: ssh`
        IdentityFile a
        IdentityFile b
      `,
      after: ssh`
        IdentityFile b
        IdentityFile a
      `,
      subject: host('a'),
      changed: ['identityfile'],
    },
    {
      name: 'of a part that a second line gives is seen',
      before: ssh`
        RekeyLimit 1G
        RekeyLimit 1G 1h
      `,
      after: ssh`
        RekeyLimit 1G
        RekeyLimit 1G 2h
      `,
      subject: host('a'),
      changed: ['rekeylimit'],
    },
    {
      name: 'below a none that leaves the keyword unset is seen',
      before: ssh`
        ServerAliveInterval none
        ServerAliveInterval 60
      `,
      after: ssh`
        ServerAliveInterval none
        ServerAliveInterval 30
      `,
      subject: host('a'),
      changed: ['serveraliveinterval'],
    },
    {
      name: 'of what may be in force is seen',
      before: ssh`
        Match exec "true"
          Port 1
        Match all
          Port 3
      `,
      after: ssh`
        Match exec "true"
          Port 2
        Match all
          Port 3
      `,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'of what is in force if that is not is seen',
      before: ssh`
        Match exec "true"
          Port 1
        Match all
          Port 3
      `,
      after: ssh`
        Match exec "true"
          Port 1
        Match all
          Port 4
      `,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'that makes certain what was possible is seen',
      before: ssh`
        Match exec "true"
          Port 1
      `,
      after: ssh`
        Match all
          Port 1
      `,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'of a keyword that OpenSSH does not know is seen',
      before: ssh`NoSuch a`,
      after: ssh`NoSuch b`,
      subject: host('a'),
      changed: ['nosuch'],
    },
    {
      name: 'that adds one keyword and takes another away is seen in both',
      before: ssh`Port 1`,
      after: ssh`User a`,
      subject: host('a'),
      changed: ['port', 'user'],
    },
    {
      name: 'of a global value that a Match overrules is not',
      before: sshd`
        ClientAliveInterval 1
        Match user u
          ClientAliveInterval 5
      `,
      after: sshd`
        ClientAliveInterval 2
        Match user u
          ClientAliveInterval 5
      `,
      subject: user('u'),
      changed: [],
    },
    {
      name: 'of a Match is seen by those it is for',
      before: sshd`
        Match user u
          ClientAliveInterval 5
      `,
      after: sshd`
        Match user u
          ClientAliveInterval 6
      `,
      subject: user('u'),
      changed: ['clientaliveinterval'],
    },
    {
      name: 'of a value that older releases take, the last, is seen as they read it',
      before: sshd`
        MaxStartups 5
        MaxStartups 6
      `,
      after: sshd`
        MaxStartups 5
        MaxStartups 7
      `,
      subject: user('u'),
      options: { release: 1000 },
      changed: ['maxstartups'],
    },
    {
      name: 'of a value that is written otherwise is not',
      before: ssh`
        ServerAliveInterval 1m
        TCPKeepAlive true
      `,
      after: ssh`
        ServerAliveInterval 60
        TCPKeepAlive YES
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a list that ssh keeps without its duplicates is not',
      before: ssh`
        IdentityFile a
        IdentityFile a
      `,
      after: ssh`IdentityFile a`,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a part that a line above sets is not',
      before: ssh`
        RekeyLimit 1G
        RekeyLimit 2G 1h
      `,
      after: ssh`
        RekeyLimit 1G
        RekeyLimit 3G 1h
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a line that the last one overrules is not',
      before: ssh`
        StreamLocalBindMask 0111
        Host other
          StreamLocalBindMask 0222
      `,
      after: ssh`
        StreamLocalBindMask 0333
        Host other
          StreamLocalBindMask 0222
      `,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a line that counts in every block is seen',
      before: ssh`
        Host other
          StreamLocalBindMask 0222
      `,
      after: ssh`
        Host other
          StreamLocalBindMask 0111
      `,
      subject: host('a'),
      changed: ['streamlocalbindmask'],
    },
    {
      name: 'of what keeps another keyword out is seen in both',
      before: ssh`
        ProxyCommand none
        ProxyJump j
      `,
      after: ssh`ProxyJump j`,
      subject: host('a'),
      changed: ['proxycommand', 'proxyjump'],
    },
    {
      name: 'of what only the final pass sets is seen',
      before: ssh`
        HostName b
        Match final host b
          Port 1
      `,
      after: ssh`
        HostName b
        Match final host c
          Port 1
      `,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'of a keyword without effect is not, of one that stops ssh is',
      before: ssh`
        Protocol 2
        RefuseConnection no
      `,
      after: ssh`# none`,
      subject: host('a'),
      changed: ['refuseconnection'],
    },
    {
      name: 'of a block that need not apply is not where it says the same',
      before: ssh`
        Match exec "true"
          Port 1
        Match all
          Port 1
      `,
      after: ssh`Port 1`,
      subject: host('a'),
      changed: [],
    },
    {
      name: 'of a placeholder is seen',
      before: ssh`Port {{ port }}`,
      after: ssh`Port {{ other }}`,
      subject: host('a'),
      changed: ['port'],
    },
    {
      name: 'of what stands below Match all is seen, if sshd did not have it before',
      before: sshd`
        UseDNS no
        Match all
          UseDNS yes
          Port 1
      `,
      after: sshd`
        UseDNS no
        Match all
          UseDNS no
          Port 2
      `,
      subject: user('u'),
      changed: ['port'],
    },
  ])('$name', ({ before, after, subject, options, changed }) => {
    const [one, other] = [before, after].map((config) => snapshot(memoryRoot(config, options), subject));
    expect(changedKeywords(one!, other!)).toEqual(changed);
    expect(changedKeywords(one!, one!)).toEqual([]);
  });
});

describe('the names of subjects', () => {
  const names = (config: ConfigText) => [...namedSubjects(memoryRoot(config)).keys()];

  test('are all different', () => {
    const config = sshd`
      Match user u
        UseDNS no
      Match user u
        UseDNS yes
    `;
    expect(new Set(names(config)).size).toBe(3);
  });

  test('stay the same when values change', () => {
    const before = ssh`
      Host a *.b
        Port 1
      Match host c exec "x"
        Port 1
    `;
    const after = ssh`
      Port 5

      Host a *.b
        User u
        Port 2
      Match host=c exec x
        Port 3
    `;
    expect(names(after)).toEqual(names(before));
    expect(names(before)).toHaveLength(4);
  });

  test('change when a block is for others', () => {
    const [before, after] = ['a', 'b'].map((name) =>
      names(ssh`
        Host ${name}
          Port 1
      `),
    );
    expect(after).not.toEqual(before);
  });
});
