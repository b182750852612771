import { describe, expect, test } from 'vitest';
import type { Build } from '../openssh/keyword.ts';
import { type ConfigText, ssh, sshd } from '../testing/config-text.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { refusedAfterReading } from './after-reading.ts';
import type { Subject } from './model.ts';

interface Case {
  readonly name: string;
  readonly config: ConfigText;
  readonly subject?: Omit<Subject, 'description'>;
  readonly build?: Build;
  readonly environment?: Readonly<Record<string, string>>;
  /** `line keyword: reason` of each refusal; `-` for a line that there is not. */
  readonly refused: readonly string[];
}

function checkCases(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ config, subject, build = { release: 1005 }, environment, refused }) => {
    const { dialect } = config;
    const root = memoryRoot(config, { release: build.release });
    const whom = { description: '', ...(dialect === 'ssh_config' && { host: 'h', localUser: 'me' }), ...subject };
    const found = refusedAfterReading(root, whom, { ...build, dialect, ...(environment && { environment }) });
    expect(
      found.map(({ keyword, origin, reason }) => `${origin?.directive.line ?? '-'} ${keyword}: ${reason}`),
    ).toEqual(refused);
  });
}

const debian: Build = { release: 902, vendor: 'debian' };

describe('names on the command line of ssh', () => {
  const host = (name: string, build: Build, isTaken: boolean): Case => ({
    name: `host ${name}, ${build.vendor ?? build.release}`,
    config: ssh``,
    subject: { host: name },
    build,
    refused: isTaken ? [] : [`- undefined: ssh refuses ${JSON.stringify(name)} as the name of a host`],
  });
  const user = (name: string, build: Build, isTaken: boolean): Case => ({
    name: `user ${name}, ${build.vendor ?? build.release}`,
    config: ssh``,
    subject: { user: name },
    build,
    refused: isTaken ? [] : [`- undefined: ssh refuses ${JSON.stringify(name)} as the name of a user`],
  });
  checkCases([
    host('a\\b', { release: 905 }, true),
    host('a\\b', { release: 906 }, false),
    host('a\\b', debian, false),
    host('a,b', { release: 909 }, true),
    host('a,b', { release: 1000 }, false),
    host('a,b', debian, false),
    host('-a', { release: 1005 }, false),
    host('a b', { release: 1005 }, false),
    host('a-b_c.example', { release: 1005 }, true),
    user("a'b", { release: 905 }, true),
    user("a'b", { release: 906 }, false),
    user('a\u0001', { release: 1000 }, true),
    user('a\u0001', { release: 1001 }, false),
    user('a -b', { release: 1005 }, false),
    user('a\\', { release: 1005 }, false),
    user('DOMAIN\\a', { release: 1005 }, true),
  ]);
});

describe('ssh', () => {
  const unknown = (token: string) => `${token} is no token that is known here`;
  const late = (name: string, text: string, ...refused: readonly string[]): Case => ({
    name,
    config: ssh`${text}`,
    refused,
  });
  checkCases([
    late('nothing to refuse', 'HostName %h.example.org\nControlPath /run/%C\nConnectionAttempts 1'),
    late('a token of HostName', 'HostName %p', `1 Hostname: ${unknown('%p')}`),
    late('a token of a command', 'RemoteCommand date +%Y', `1 RemoteCommand: ${unknown('%Y')}`),
    late(
      'tokens of paths',
      'ControlPath /%Z\nUserKnownHostsFile /a /%Z',
      `1 ControlPath: ${unknown('%Z')}`,
      `2 UserKnownHostsFile: ${unknown('%Z')}`,
    ),
    late('a token of a value, but not of a name', 'SetEnv %Y=1 A=%Z', `1 SetEnv: ${unknown('%Z')}`),
    late(
      'what is expanded later is not looked at',
      'LocalCommand %Z\nIdentityFile %Z\nProxyCommand %Z\nGlobalKnownHostsFile /%Z',
    ),
    late('forwards', 'RemoteForward 80 /run/%Z', `1 RemoteForward: ${unknown('%Z')}`),
    late('forwards that are cleared', 'RemoteForward 80 /run/%Z\nClearAllForwardings yes'),
    late('a block that does not apply', 'Host other\n  HostName %p'),
    late('a block that may apply', 'Match exec true\n  HostName %p'),
    { name: 'before ssh expanded them', config: ssh`UserKnownHostsFile /%Z`, build: { release: 803 }, refused: [] },
    {
      name: 'a token that is too new',
      config: ssh`ControlPath /%j`,
      build: { release: 905 },
      refused: [`1 ControlPath: ${unknown('%j')}`],
    },
    late('a bracket that is not closed', 'ControlPath /run/${X', '1 ControlPath: a } is missing behind ${'),
    late('a variable of which nothing is known', 'ControlPath /run/${X}'),
    {
      name: 'a variable that is not set',
      config: ssh`ControlPath /run/\${X}`,
      environment: { Y: '' },
      refused: ['1 ControlPath: the variable X is not set'],
    },
    { name: 'a variable that is set', config: ssh`ControlPath /run/\${X}`, environment: { X: '' }, refused: [] },

    late('a jump to the host', 'ProxyJump a,h', '1 ProxyJump: the jump leads to the host itself'),
    late(
      'a jump to the host as the same user',
      'User u\nProxyJump u@h:22',
      '2 ProxyJump: the jump leads to the host itself',
    ),
    late('a jump to another port', 'ProxyJump h:23'),
    late('a jump as another user', 'ProxyJump u@h'),
    late('a jump to the name of another host', 'HostName b\nProxyJump h'),

    late(
      'a descriptor of no command',
      'ProxyUseFdpass yes\nProxyCommand -',
      '2 ProxyCommand: a command of - passes no descriptor, as ProxyUseFdpass asks for',
    ),
    late(
      'nothing in the background',
      'ForkAfterAuthentication yes',
      '1 ForkAfterAuthentication: without a command there is nothing to run in the background',
    ),
    late('a command in the background', 'ForkAfterAuthentication yes\nRemoteCommand ls'),
    late('a tunnel in the background', 'ForkAfterAuthentication yes\nSessionType none'),
    late('perhaps a command', 'ForkAfterAuthentication yes\nMatch exec true\n  RemoteCommand ls'),
    {
      name: 'two commands',
      config: ssh`RemoteCommand ls`,
      subject: { command: 'ls' },
      refused: ['1 RemoteCommand: ssh is given a command on its command line too'],
    },
    late('a host that is refused', 'RefuseConnection retired', '1 RefuseConnection: ssh refuses to connect: "retired"'),

    late('a user with an unknown token', 'User %r', `1 User: ${unknown('%r')}`),
    { name: 'a user that is taken as it is', config: ssh`User %r`, build: { release: 909 }, refused: [] },
    late('a user in words', `User "a'b"`),
    {
      name: 'a user in words, 10.0',
      config: ssh`User "a'b"`,
      build: { release: 1000 },
      refused: [`1 User: ssh refuses "a'b" as the name of a user`],
    },
    late('a user from a token', 'User "%n;"', '1 User: ssh refuses "h;" as the name of a user'),

    late(
      'no algorithms for host keys',
      'HostKeyAlgorithms !ssh-rsa',
      '1 HostKeyAlgorithms: "!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list',
    ),
    late('no others', 'PubkeyAcceptedAlgorithms !ssh-rsa'),
    {
      name: 'no others, to 8.4',
      config: ssh`PubkeyAcceptedKeyTypes !ssh-rsa`,
      build: { release: 804 },
      refused: ['1 PubkeyAcceptedAlgorithms: "!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list'],
    },
  ]);
});

describe('sshd', () => {
  const late = (name: string, text: string, ...refused: readonly string[]): Case => ({
    name,
    config: sshd`${text}`,
    refused,
  });
  const needsUser = (keyword: string) => `1 ${keyword}: the command needs a user: ${keyword}User is not set`;
  checkCases([
    late('nothing to refuse', 'AuthenticationMethods publickey,password\nListenAddress ::1'),
    late('a command without a user', 'AuthorizedKeysCommand /a', needsUser('AuthorizedKeysCommand')),
    late('another command without a user', 'AuthorizedPrincipalsCommand /a', needsUser('AuthorizedPrincipalsCommand')),
    late('a command with a user', 'AuthorizedKeysCommand /a\nAuthorizedKeysCommandUser nobody'),
    late('no command', 'AuthorizedKeysCommand none'),
    late(
      'a command that a connection takes back',
      'AuthorizedKeysCommand /a\nMatch all\n  AuthorizedKeysCommand none',
      needsUser('AuthorizedKeysCommand'),
    ),
    {
      name: 'a command of a connection',
      config: sshd`Match user bob\n  AuthorizedKeysCommand /a`,
      subject: { user: 'bob' },
      refused: [],
    },

    late(
      'a method that is turned off',
      'PubkeyAuthentication no\nAuthenticationMethods publickey',
      '2 AuthenticationMethods: no list can be satisfied: publickey is turned off',
    ),
    late(
      'a method that is off by default',
      'AuthenticationMethods publickey,hostbased',
      '1 AuthenticationMethods: no list can be satisfied: hostbased is turned off',
    ),
    late('another list', 'PubkeyAuthentication no\nAuthenticationMethods publickey password'),
    late('any method', 'PubkeyAuthentication no\nAuthenticationMethods any'),
    late(
      'a device of a method',
      'KbdInteractiveAuthentication no\nAuthenticationMethods keyboard-interactive:pam',
      '2 AuthenticationMethods: no list can be satisfied: keyboard-interactive is turned off',
    ),
    {
      name: 'challenges, to 8.6',
      config: sshd`KbdInteractiveAuthentication no\nAuthenticationMethods keyboard-interactive`,
      build: { release: 806 },
      refused: [],
    },
    {
      name: 'no challenges, to 8.6',
      config: sshd`ChallengeResponseAuthentication no\nAuthenticationMethods keyboard-interactive`,
      build: { release: 806 },
      refused: ['2 AuthenticationMethods: no list can be satisfied: keyboard-interactive is turned off'],
    },
    {
      name: 'methods of a connection',
      config: sshd`Match user bob\n  AuthenticationMethods hostbased`,
      subject: { user: 'bob' },
      refused: [],
    },

    late(
      'an address of the other family',
      'AddressFamily inet\nListenAddress [::1]:22',
      '2 ListenAddress: "::1" is no address of the family inet, as AddressFamily asks for',
    ),
    late('an address of the family', 'AddressFamily inet6\nListenAddress ::1'),
    late(
      'a name that never resolves',
      'ListenAddress a.invalid',
      '1 ListenAddress: "a.invalid" is the name of no host',
    ),
    late('a name that may resolve', 'ListenAddress a.example'),

    late(
      'no algorithms',
      'PubkeyAcceptedAlgorithms !ssh-rsa',
      '1 PubkeyAcceptedAlgorithms: "!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list',
    ),
    {
      name: 'no algorithms for a connection',
      config: sshd`Match user bob\n  PubkeyAcceptedAlgorithms !ssh-rsa`,
      subject: { user: 'bob' },
      refused: ['2 PubkeyAcceptedAlgorithms: "!ssh-rsa" has a ! in front, which OpenSSH refuses once it uses the list'],
    },
    {
      name: 'no algorithms for another connection',
      config: sshd`Match user bob\n  PubkeyAcceptedAlgorithms !ssh-rsa`,
      subject: { user: 'al' },
      refused: [],
    },
  ]);
});
