import { expect, test } from 'vitest';
import type { ConfigText } from '../testing/config-text.ts';
import { ssh, sshd } from '../testing/config-text.ts';
import { lintInput } from '../testing/lint-input.ts';
import type { LintInput } from './lint.ts';
import { type ProofInput, proveChange } from './proof.ts';

interface Case {
  readonly name: string;
  readonly before: ConfigText;
  readonly after: ConfigText;
  /** Undefined for an unsafe fix. */
  readonly changes?: readonly string[] | undefined;
  /** Where the changed text lies, if not in the root. */
  readonly path?: string;
  /** The root and other files by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly openssh?: string;
  readonly reason?: string;
}

const refused = 'The fix would leave a line that OpenSSH refuses';
const otherSubjects = 'The fix would change which hosts or connections the blocks are for';

test.each<Case>([
  {
    name: 'the way a line is written',
    before: ssh`
      Host a
        Port   22
    `,
    after: ssh`
      # One host.
      Host "a"
      \tport = "22"
    `,
    changes: [],
  },
  {
    name: 'a value that is declared',
    before: sshd`ClientAliveInterval 298`,
    after: sshd`ClientAliveInterval 60`,
    changes: ['clientaliveinterval'],
  },
  {
    name: 'a value that is not',
    before: sshd`ClientAliveInterval 298`,
    after: sshd`ClientAliveInterval 60`,
    changes: ['clientalivecountmax'],
    reason:
      'The fix would also change clientaliveinterval for connections that no Match names (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'the directive that wins in some of the releases that read alike',
    before: sshd`
      PerSourceNetBlockSize 24:56
      PerSourceNetBlockSize 16:48
    `,
    after: sshd`PerSourceNetBlockSize 24:56`,
    changes: [],
    openssh: '>=10.0',
    reason:
      'The fix would also change persourcenetblocksize for connections that no Match names (as OpenSSH 10.0 reads it)',
  },
  {
    name: 'a second value beside the one that is declared',
    before: ssh`
      Host a
        ServerAliveInterval 1
        Port 1
    `,
    after: ssh`
      Host a
        ServerAliveInterval 2
        Port 2
    `,
    changes: ['serveraliveinterval'],
    reason: 'The fix would also change port for a (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'a value of one Match block alone',
    before: sshd`
      X11Forwarding no
      Match user bob
        ClientAliveInterval 5
      Match user ann
        X11Forwarding no
    `,
    after: sshd`
      X11Forwarding no
      Match user bob
        ClientAliveInterval 5
      Match user ann
        X11Forwarding yes
    `,
    changes: ['clientaliveinterval'],
    reason:
      'The fix would also change x11forwarding for connections of the block Match user ann (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'a global value that every connection gets but one',
    before: sshd`
      ClientAliveInterval 1
      Match all
        ClientAliveInterval 5
    `,
    after: sshd`
      ClientAliveInterval 2
      Match all
        ClientAliveInterval 5
    `,
    changes: [],
  },
  {
    name: 'a line added at the end, which a Match swallows',
    before: sshd`
      Match user bob
        X11Forwarding no
    `,
    after: sshd`
      Match user bob
        X11Forwarding no
      MaxAuthTries 2
    `,
    changes: [],
    reason:
      'The fix would also change maxauthtries for connections of the block Match user bob (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'a line that never wins',
    before: ssh`
      Host *
        Port 1
      Host a
        Port 2
        User x
    `,
    after: ssh`
      Host *
        Port 1
      Host a
        User x
    `,
    changes: [],
  },
  {
    name: 'a value of the root, through an Include',
    path: '.ssh/part',
    files: { '.ssh/config': 'Include part\nPort 9\n' },
    before: ssh`Port 1`,
    after: ssh`User x`,
    changes: ['user'],
    reason: 'The fix would also change port for any other host (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'a value of an included file that the root sets before',
    path: '.ssh/part',
    files: { '.ssh/config': 'Port 9\nInclude part\n' },
    before: ssh`Port 1`,
    after: ssh`Port 2`,
    changes: [],
  },
  {
    name: 'an Include that takes another file',
    files: { '.ssh/one': 'Port 1\n', '.ssh/two': 'Port 2\n' },
    before: ssh`Include one`,
    after: ssh`Include two`,
    changes: [],
    reason: 'The fix would also change port for any other host (as OpenSSH 9.8 reads it)',
  },
  {
    name: 'what hosts a block is for',
    before: ssh`
      Host a
        Port 1
    `,
    after: ssh`
      Host b
        Port 1
    `,
    changes: ['port'],
    reason: `${otherSubjects} (as OpenSSH 9.8 reads it)`,
  },
  {
    name: 'a second block for all hosts',
    before: ssh`
      Host a
        Port 1
    `,
    after: ssh`
      Host a
        Port 1
      Host *
        ServerAliveInterval 60
    `,
    changes: ['serveraliveinterval'],
  },
  {
    name: 'a comment behind a value, which releases up to 8.4 take for arguments',
    before: ssh`Port 22`,
    after: ssh`Port 22 # the default`,
    changes: [],
    openssh: '>=8.0',
    reason: 'The fix would also change port for any other host (as OpenSSH 8.4 reads it)',
  },
  {
    name: 'the same where no such release reads it',
    before: ssh`Port 22`,
    after: ssh`Port 22 # the default`,
    changes: [],
    openssh: '>=8.5',
  },
  {
    name: 'a Match in the form that 9.9 refuses',
    before: sshd`
      Match user=bob
        X11Forwarding no
    `,
    after: sshd`
      Match user = bob
        X11Forwarding no
    `,
    changes: [],
    openssh: '9.2 - 10.5',
    reason: `${otherSubjects} (as OpenSSH 9.9 reads it)`,
  },
  {
    name: 'a second value of which the last holds up to 10.0',
    before: sshd`
      MaxStartups 5
      MaxStartups 6
    `,
    after: sshd`MaxStartups 5`,
    changes: [],
    openssh: '9.9 - 10.5',
    reason: 'The fix would also change maxstartups for connections that no Match names (as OpenSSH 9.9 reads it)',
  },
  {
    name: 'a line that OpenSSH refuses',
    before: ssh`User x`,
    after: ssh`User "x`,
    changes: ['user'],
    reason: `${refused} (as OpenSSH 9.8 reads it)`,
  },
  {
    name: 'a line that it refuses, of an unsafe fix',
    before: ssh`User x`,
    after: ssh`User`,
    changes: undefined,
    reason: `${refused} (as OpenSSH 9.8 reads it)`,
  },
  {
    name: 'a line that was refused before',
    before: ssh`
      User "x
      Port 22
    `,
    after: ssh`
      User "y
      Port 22
    `,
    changes: [],
  },
  {
    name: 'anything else of an unsafe fix',
    before: ssh`
      Host a
        Port 1
    `,
    after: ssh`
      Host b
        Port 2
    `,
    changes: undefined,
  },
])('$name', ({ before, after, changes, path, files = {}, openssh = '>=8.7', reason }) => {
  const root = {
    path: before.dialect === 'ssh_config' ? '.ssh/config' : 'etc/ssh/sshd_config',
    dialect: before.dialect,
  };
  const changed = path ?? root.path;
  const input = lintInput({ ...files, [changed]: before.text }, {}, openssh);
  const change = { path: changed, newText: after.text, changes: changes && new Set(changes), roots: [root] };
  expect(proveChange(proofInput(input), change)).toBe(reason);
});

function proofInput({ sources, settingsFor }: LintInput): ProofInput {
  return { sources, releases: settingsFor('').releases };
}

test('every root that reads the file is asked', () => {
  const files = { '.ssh/a': 'Port 9\nInclude shared\n', '.ssh/b': 'Include shared\n', '.ssh/shared': 'Port 1\n' };
  const prove = (...paths: readonly string[]) =>
    proveChange(proofInput(lintInput(files, {})), {
      path: '.ssh/shared',
      newText: 'Port 2\n',
      changes: new Set(),
      roots: paths.map((path) => ({ path, dialect: 'ssh_config' })),
    });
  expect(prove('.ssh/a')).toBeUndefined();
  expect(prove('.ssh/a', '.ssh/b')).toMatch(/^The fix would also change port for any other host/);
});
