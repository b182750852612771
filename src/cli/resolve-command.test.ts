import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addFiles, makeFolder } from '../testing/folder.ts';
import { type RunOptions, type RunResult, runCli } from '../testing/run-cli.ts';

const client = `
IdentityFile ~/.ssh/first
Include config.d/*
Host bastion
  HostName %h.example.org
  User alice
Match exec "touch marker"
  Port 2222
Host *
  ServerAliveInterval 1m
  IdentityFile ~/.ssh/last
`.trimStart();

const server = `
Port 22
Match user bob
  X11Forwarding yes
Match group wheel address 10.0.0.0/8
  PermitTTY no
Match localport 2200
  MaxAuthTries 1
`.trimStart();

const files = {
  ssh_config: 'Compression yes\n',
  '.ssh/config': client,
  '.ssh/config.d/10': '\tIdentityFile ~/.ssh/included\n',
  'etc/ssh/sshd_config': server,
};

type Files = Readonly<Record<string, string>>;

async function run(
  argv: readonly string[],
  given: Files = files,
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  return runCli(['resolve', ...argv], { cwd: makeFolder(given), ...options });
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface ResolvedJson {
  readonly version: number;
  readonly dialect: string;
  readonly release: string;
  readonly accepted: boolean;
  readonly errors: readonly { readonly path: string; readonly line: number; readonly message: string }[];
  readonly directives: Readonly<
    Record<
      string,
      {
        readonly values: readonly string[];
        readonly certainty: string;
        readonly origin: Place | null;
        readonly origins?: readonly (Place | null)[];
        readonly candidates?: readonly { readonly values: readonly string[] }[];
      }
    >
  >;
}

async function json(argv: readonly string[], given: Files = files): Promise<ResolvedJson & { readonly code: number }> {
  const { code, stdout } = await run([...argv, '--format', 'json'], given);
  return { code, ...(JSON.parse(stdout) as ResolvedJson) };
}

const shown = (place: Place | null | undefined) => place && `${place.path}:${place.line}:${place.column}`;

describe('JSON', () => {
  test('tells whose reading it is, and every keyword that is printed', async () => {
    const { code, version, dialect, release, accepted, errors, directives } = await json([
      '.ssh/config',
      '--host',
      'bastion',
    ]);
    expect({ code, version, dialect, release, accepted, errors }).toEqual({
      code: 0,
      version: 1,
      dialect: 'ssh_config',
      release: '10.5',
      accepted: true,
      errors: [],
    });
    expect(Object.keys(directives).slice(0, 5)).toEqual(['host', 'user', 'hostname', 'port', 'addressfamily']);
    expect(directives['tcpkeepalive']).toEqual({ values: ['yes'], certainty: 'certain', origin: null });
    expect(directives['hostname']?.values).toEqual(['bastion.example.org']);
  });

  test('tells where values come from, through Includes', async () => {
    const { directives } = await json(['.ssh/config', '--host', 'bastion']);
    expect(shown(directives['user']?.origin)).toBe('.ssh/config:5:3');
    expect(directives['identityfile']?.values).toEqual(['~/.ssh/first', '~/.ssh/included', '~/.ssh/last']);
    expect(directives['identityfile']?.origins?.map(shown)).toEqual([
      '.ssh/config:1:1',
      '.ssh/config.d/10:1:2',
      '.ssh/config:10:3',
    ]);
    expect(directives['serveraliveinterval']).toMatchObject({ values: ['60'], origin: { line: 9 } });
    expect(directives['serveraliveinterval']).not.toHaveProperty('origins');
  });

  test('tells what may be in force, and never runs anything to find out', async () => {
    const cwd = makeFolder(files);
    const { stdout } = await runCli(['resolve', '.ssh/config', '--host', 'x', '-f', 'json'], { cwd });
    expect((JSON.parse(stdout) as ResolvedJson).directives['port']).toEqual({
      values: ['22'],
      certainty: 'possible',
      origin: null,
      candidates: [{ values: ['2222'], origin: { path: '.ssh/config', line: 7, column: 3 } }],
    });
    expect(existsSync(join(cwd, 'marker'))).toBe(false);
  });

  test('is the same, byte for byte, whoever asks', async () => {
    const argv = ['.ssh/config', '--host', 'bastion', '--format', 'json'];
    const [one, other] = [
      await run(argv),
      await run(argv, files, { env: { HOME: '/elsewhere', USER: 'eve' }, terminal: { stdout: true } }),
    ];
    expect(other.stdout).toBe(one.stdout);
    expect(one.stderr).toBe('');
  });
});

describe('text', () => {
  test('has a line for each value that is no default', async () => {
    const { code, stdout, stderr } = await run(['.ssh/config', '--host', 'bastion']);
    expect(code).toBe(0);
    expect(`\n${stdout}`).toMatchInlineSnapshot(`
      "
      user                alice                .ssh/config:5:3
      hostname            bastion.example.org  .ssh/config:4:3
      port                22                   default  possible
        or                2222                 .ssh/config:7:3
      serveraliveinterval 60                   .ssh/config:9:3
      identityfile        ~/.ssh/first         .ssh/config:1:1
      identityfile        ~/.ssh/included      .ssh/config.d/10:1:2
      identityfile        ~/.ssh/last          .ssh/config:10:3
      "
    `);
    expect(stderr).toMatch(
      /^ssh of OpenSSH 10\.5 takes \.ssh\/config; --all shows \d+ keywords that it leaves at their defaults\.\n$/,
    );
  });

  test('--all has the defaults too, and says nothing more of them', async () => {
    const { stdout, stderr } = await run(['.ssh/config', '--host', 'bastion', '--all']);
    expect(stdout).toMatch(/^tcpkeepalive +yes +default$/m);
    expect(stderr).toBe('ssh of OpenSSH 10.5 takes .ssh/config.\n');
  });

  test('is coloured where it is asked for', async () => {
    const [plain, coloured] = [await run(['ssh_config']), await run(['ssh_config', '--color'])];
    expect(plain.stdout).toBe('compression yes  ssh_config:1:1\n');
    expect(coloured.stdout).toBe('compression yes  \u001b[2mssh_config:1:1\u001b[22m\n');
  });

  test('shows nothing of a file as more than text', async () => {
    const { shown: all } = await run(['config', '--dialect', 'ssh_config'], {
      config: 'User \u001b[31mx\nTag ##[error]y\n\u202eFoo 1\n',
    });
    expect(all).not.toMatch(/\u001b|\u202e|##\[/);
  });
});

describe('a file that the release refuses', () => {
  const broken = { config: 'Port 99999\nFoo bar\nUser x\n' };

  test('is exit 1, with the reasons and what can be told', async () => {
    const { code, accepted, errors, directives } = await json(['config', '--dialect', 'ssh_config'], broken);
    expect({ code, accepted }).toEqual({ code: 1, accepted: false });
    expect(errors.map(({ path, line }) => `${path}:${line}`)).toEqual(['config:1', 'config:2']);
    expect(directives['user']?.values).toEqual(['x']);
    expect(directives['port']?.values).toEqual(['22']);
  });

  test('has its reasons on standard error', async () => {
    const { code, stdout, stderr } = await run(['config', '--dialect', 'ssh_config'], broken);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'user x  config:3:1\n' });
    expect(stderr).toContain('ssh-lint: config:2: Foo: the keyword is unknown.\n');
    expect(stderr).toContain('ssh of OpenSSH 10.5 refuses config; ');
  });

  test('may be taken by another release', async () => {
    const given = { config: 'User a # b\n' };
    const asked = async (release: string) =>
      (await json(['config', '--dialect', 'ssh_config', '--openssh', release], given)).accepted;
    expect([await asked('8.4'), await asked('8.7')]).toEqual([false, true]);
  });

  test('may be refused for the host alone', async () => {
    const { code, errors } = await json(['ssh_config', '--host', 'a,b']);
    expect(code).toBe(1);
    expect(errors).toEqual([{ path: 'command-line', line: 1, message: 'ssh refuses "a,b" as the name of a host.' }]);
  });
});

describe('whom it is asked for', () => {
  const valueOf = async (keyword: string, ...argv: readonly string[]) => {
    const { directives } = await json(argv);
    const { values, certainty } = directives[keyword]!;
    return `${values.join(' ')} ${certainty}`;
  };

  test.each<[keyword: string, argv: readonly string[], value: string]>([
    ['user', ['--host', 'bastion'], 'alice certain'],
    ['user', ['--host', 'bastion', '--user', 'eve'], 'eve certain'],
    ['user', ['--host', 'eve@bastion'], 'eve certain'],
    ['user', ['--host', 'other', '--match', 'localuser=eve'], 'eve certain'],
    ['user', ['--host', 'other'], '%u certain'],
    ['user', [], '%u possible'],
    ['port', ['--host', 'x', '--match', 'exec=yes'], '2222 certain'],
    ['port', ['--host', 'x', '--match', 'exec=no'], '22 certain'],
    ['port', ['--host', 'x'], '22 possible'],
  ])('%s of ssh, %j', async (keyword, argv, value) => {
    expect(await valueOf(keyword, '.ssh/config', ...argv)).toBe(value);
  });

  test.each<[keyword: string, argv: readonly string[], value: string]>([
    ['x11forwarding', [], 'no possible'],
    ['x11forwarding', ['--user', 'bob'], 'yes certain'],
    ['x11forwarding', ['--user', 'eve'], 'no certain'],
    ['permittty', ['--addr', '10.1.2.3'], 'yes possible'],
    ['permittty', ['--address', '10.1.2.3', '--match', 'group=wheel'], 'no certain'],
    ['permittty', ['--addr', '10.1.2.3', '--match', 'group=staff', '--match', 'group=wheel'], 'no certain'],
    ['permittty', ['--addr', '192.0.2.1'], 'yes certain'],
    ['maxauthtries', ['--localport', '2200'], '1 certain'],
    ['maxauthtries', ['--localport', '22'], '6 certain'],
    ['maxauthtries', ['--match', 'localport=2200'], '1 certain'],
  ])('%s of sshd, %j', async (keyword, argv, value) => {
    expect(await valueOf(keyword, 'etc/ssh/sshd_config', ...argv)).toBe(value);
  });

  test.each([
    ['tagged=a', 'Match tagged a'],
    ['command=ls', 'Match command ls'],
    ['sessiontype=none', 'Match sessiontype none'],
    ['sessiontype=shell', 'Match sessiontype shell'],
    ['version=OpenSSH_x', 'Match version OpenSSH_x'],
    ['localnetwork=yes', 'Match localnetwork 10.0.0.0/8'],
    ['originalhost=a', 'Match originalhost a'],
    ['user=a', 'Match user a'],
  ])('--match %s', async (criterion, header) => {
    const given = { config: `${header}\n  Port 1\n` };
    const { directives } = await json(
      ['config', '--dialect', 'ssh_config', '--host', 'h', '--match', criterion],
      given,
    );
    expect(directives['port']).toMatchObject({ values: ['1'], certainty: 'certain' });
  });

  test.each([
    ['rdomain=a', 'Match rdomain a'],
    ['invalid-user=yes', 'Match invalid-user'],
    ['localaddress=10.0.0.1', 'Match localaddress 10.0.0.0/8'],
    ['host=a', 'Match host a'],
  ])('--match %s of sshd', async (criterion, header) => {
    const given = { sshd_config: `${header}\n  PermitTTY no\n` };
    const { directives } = await json(['sshd_config', '--match', criterion], given);
    expect(directives['permittty']).toMatchObject({ values: ['no'], certainty: 'certain' });
  });

  test('--vendor', async () => {
    const { directives } = await json(['ssh_config', '--openssh', '9.2', '--vendor', 'debian']);
    expect(directives['forwardx11trusted']?.values).toEqual(['yes']);
    expect(directives['gssapikeyexchange']?.values).toEqual(['no']);
  });
});

describe('what is read', () => {
  const config = 'Include /etc/x.conf ~/y.conf z.conf\n';
  const given = {
    'repo/.git/HEAD': '',
    'repo/config': config,
    'rootfs/etc/x.conf': 'Port 1\n',
    'home/y.conf': 'User y\n',
    'home/.ssh/z.conf': 'Tag z\n',
  };
  const valuesOf = async (cwd: string, ...argv: readonly string[]) => {
    const argsOfAll = ['resolve', '--dialect', 'ssh_config', '--host', 'h', '-f', 'json'];
    const { stdout, stderr } = await runCli([...argsOfAll, ...argv], { cwd });
    const { directives } = JSON.parse(stdout) as ResolvedJson;
    const values = ['port', 'user', 'tag'].map((keyword) => directives[keyword]?.values.join(' ') ?? '-');
    return { values, origin: shown(directives['user']?.origin), stderr };
  };

  test('lies below the folders that stand for / and ~', async () => {
    const cwd = join(makeFolder(given), 'repo');
    expect(await valuesOf(cwd, 'config', '--root-dir', '../rootfs', '--home', '../home')).toEqual({
      values: ['1', 'y', 'z'],
      origin: '../home/y.conf:1:1',
      stderr: '',
    });
  });

  test('is nothing else: what an Include does not find is told', async () => {
    const cwd = join(makeFolder(given), 'repo');
    const { values, stderr } = await valuesOf(cwd, 'config');
    expect(values).toEqual(['22', '%u', '-']);
    expect(stderr.split('\n')).toHaveLength(4);
    expect(stderr).toContain(
      'ssh-lint: config:1: Include /etc/x.conf: No file matches; what OpenSSH would read there is not told.',
    );
  });

  test('is no link that leads out', async () => {
    const outside = makeFolder({ secret: 'User secret\n' });
    const cwd = makeFolder({ '.git/HEAD': '', config: 'Include link\n' });
    addFiles(cwd, { other: '' });
    symlinkSync(join(outside, 'secret'), join(cwd, 'link'));
    const { values, stderr } = await valuesOf(cwd, 'config');
    expect(values).toEqual(['22', '%u', '-']);
    expect(stderr).toContain('ssh-lint: link: It leads out of the root, and nothing outside is read or written.');
    const named = await runCli(['resolve', '--dialect', 'ssh_config', 'link'], { cwd });
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).not.toContain('secret');
  });

  test('may be standard input', async () => {
    const { code, stdout } = await run(['-', '--dialect', 'ssh_config'], {}, { stdin: 'Port 5\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'port 5  stdin:1:1\n' });
  });

  test('--debug names it', async () => {
    const { stderr } = await run(['.ssh/config', '--debug']);
    expect(stderr).toContain('Reading .ssh/config as ssh_config.\nReading .ssh/config.d/10 as ssh_config.\n');
  });
});

describe('a mistake is exit 2 and one sentence', () => {
  test.each<[readonly string[], string]>([
    [[], 'resolve takes one file: ssh-lint resolve <file>.'],
    [['ssh_config', 'etc/ssh/sshd_config'], 'resolve takes one file: ssh-lint resolve <file>.'],
    [['etc'], 'resolve takes one file, and "etc" is a folder or a pattern.'],
    [['etc/ssh/*'], 'resolve takes one file, and "etc/ssh/*" is a folder or a pattern.'],
    [['nope'], 'nope: There is no such file or folder.'],
    [['ssh_config', '--openssh', '>=9.2'], 'resolve takes one release, such as --openssh 9.2, not ">=9.2".'],
    [['ssh_config', '--openssh', '9.2 - 9.9'], 'resolve takes one release, such as --openssh 9.2, not "9.2 - 9.9".'],
    [['ssh_config', '--openssh', '7.4'], 'ssh-lint knows OpenSSH 8.0 to 10.5, not "7.4".'],
    [['ssh_config', '--fix'], 'resolve does not take --fix.'],
    [['ssh_config', '-f', 'jsn'], '--format is one of text, json, not "jsn". Did you mean json?'],
    [['ssh_config', '--vendor', 'redhat'], '--vendor is one of debian, not "redhat".'],
    [['ssh_config', '--localport', '0'], '--localport takes a port from 1 to 65535, not "0".'],
    [['ssh_config', '--match', 'exec'], '--match takes <criterion>=<value>, such as exec=yes, not "exec".'],
    [['ssh_config', '--match', 'exec=maybe'], '--match exec is one of yes, no, not "maybe".'],
    [
      ['ssh_config', '--match', 'locluser=a'],
      '--match of an ssh_config takes host, originalhost, canonical, user, localuser, tagged, command, sessiontype, version, exec, localnetwork, not "locluser". Did you mean localuser?',
    ],
    [
      ['etc/ssh/sshd_config', '--match', 'exec=yes'],
      '--match of an sshd_config takes host, user, group, address, localaddress, localport, rdomain, invalid-user, version, not "exec".',
    ],
    [
      ['ssh_config', '--addr', '10.0.0.1'],
      '--addr, --localaddr and --localport tell of a connection to sshd, and this is an ssh_config.',
    ],
    [['ssh_config', '--home', 'nope'], '--home names a folder, and "nope" is none.'],
  ])('%j', async (argv, sentence) => {
    expect(await run(argv)).toMatchObject({ code: 2, stdout: '', stderr: `ssh-lint: ${sentence}\n` });
  });

  test('of the dialect', async () => {
    const { code, stderr } = await run(['x'], { x: 'nothing to go by\n' });
    expect(code).toBe(2);
    expect(stderr).toContain('say so with --dialect ssh_config or --dialect sshd_config.');
  });
});
