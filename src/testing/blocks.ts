/** Small configurations in which blocks, Includes and repeated keywords meet in all ways, for property tests. */
import fc from 'fast-check';
import type { Dialect } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import type { Root, Subject } from '../resolve/model.ts';
import { memoryRoot } from './memory-root.ts';

/** The texts of a root file and of two files, `one` and `two`, that lie beside it. */
export interface BlockSample {
  readonly dialect: Dialect;
  readonly release: Release;
  readonly texts: Readonly<Record<SampleName, string>>;
}

type SampleName = 'root' | 'one' | 'two';

const names = ['a', 'b', 'ab', 'ba', 'aa', 'bb'];
const pattern = fc.constantFrom('a', 'b', 'ab', 'a*', '*b', '?', '??', '*', 'a?', '!a', '!*b', '!b*', '!ab', '!*');
const network = fc.constantFrom('10.0.0.0/8', '10.1.0.0/16', '10.1.2.3', '*', '!10.1.0.0/16', '192.0.2.*', '::1');

function listOf(entry: fc.Arbitrary<string>, separator: string): fc.Arbitrary<string> {
  return fc.array(entry, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(separator));
}

const clientHeader = fc.oneof(
  { arbitrary: listOf(pattern, ' ').map((text) => `Host ${text}`), weight: 5 },
  listOf(pattern, ',').map((text) => `Match host ${text}`),
  listOf(pattern, ',').map((text) => `Match !host ${text}`),
  listOf(pattern, ',').map((text) => `Match originalhost ${text}`),
  fc.constantFrom('Match all', 'Match !all', 'Match exec "true"', 'Match user u', 'Match user u,v user v'),
  fc.constantFrom('Match host b user *', 'Match final', 'Match canonical', 'Match !final host a'),
);
const clientLine = oneLineOf(`
  Port 1
  Port 2
  ServerAliveInterval none
  ServerAliveInterval 5
  TCPKeepAlive no
  KeepAlive yes
  HostName b
  User u
  Include one
  Include two
  ProxyJump none
  ProxyJump j
  ProxyCommand nc
  RekeyLimit 1G
  RekeyLimit 2G 1h
  ForwardAgent yes
  ForwardAgent /agent
  SyslogFacility LOCAL1
  SyslogFacility LOCAL2
  StreamLocalBindMask 0111
  StreamLocalBindMask 0222
`);

const serverHeader = fc.oneof(
  { arbitrary: listOf(pattern, ',').map((text) => `Match user ${text}`), weight: 4 },
  listOf(network, ',').map((text) => `Match address ${text}`),
  fc.tuple(listOf(network, ','), listOf(pattern, ',')).map(([one, other]) => `Match address ${one} user ${other}`),
  fc.constantFrom('Match all', 'Match user * group *', 'Match group g', 'Match group *,!g', 'Match user a user b'),
  fc.constantFrom('Match localport 22', 'Match localport 22 localport 2222'),
);
const serverLine = oneLineOf(`
  ClientAliveInterval 1
  ClientAliveInterval 2
  UseDNS no
  UseDNS yes
  Include one
  Include two
  MaxStartups 1:2:3
  MaxStartups 4:5:6
  IPQoS af21
  IPQoS cs1
  Subsystem sftp a
  Subsystem sftp b
  StreamLocalBindMask 0111
  StreamLocalBindMask 0222
  PermitOpen a:1
  PermitOpen b:2
  AuthorizedKeysCommand /a
  AuthorizedPrincipalsCommand /a
  AuthorizedPrincipalsCommand /b
`);

function oneLineOf(lines: string): fc.Arbitrary<string> {
  return fc.constantFrom(...lines.trim().split(/\n\s*/));
}

/** Files of a dialect, with the release that reads them. */
export function blockSamples(dialect: Dialect): fc.Arbitrary<BlockSample> {
  const [header, line] = dialect === 'ssh_config' ? [clientHeader, clientLine] : [serverHeader, serverLine];
  const text = (maxLength: number): fc.Arbitrary<string> =>
    fc
      .array(fc.oneof({ arbitrary: line, weight: 3 }, { arbitrary: header, weight: 2 }), { maxLength })
      .map((lines) => lines.join('\n'));
  const texts = fc.record({ root: text(12), one: text(4), two: text(4) });
  return fc.record({ dialect: fc.constant(dialect), release: fc.constantFrom(804, 902, 1000, 1005), texts });
}

export function rootOf({ dialect, release, texts }: BlockSample): Root {
  const folder = folders[dialect];
  const files = { [`${folder}/one`]: texts.one, [`${folder}/two`]: texts.two };
  return memoryRoot({ dialect, text: texts.root }, { release, files });
}

const folders: Readonly<Record<Dialect, string>> = { ssh_config: '.ssh', sshd_config: 'etc/ssh' };

/** The sample with some lines of one file, counted from 1, left empty. */
export function withoutLines(sample: BlockSample, path: string, lines: readonly number[]): BlockSample {
  const name = (['one', 'two'] as const).find((known) => path.endsWith(`/${known}`)) ?? 'root';
  const kept = sample.texts[name].split('\n').map((line, index) => (lines.includes(index + 1) ? '' : line));
  return { ...sample, texts: { ...sample.texts, [name]: kept.join('\n') } };
}

/** Hosts and connections that tell the patterns apart. */
export function sampleSubjects(dialect: Dialect): readonly Subject[] {
  return names.flatMap((name): readonly Subject[] =>
    dialect === 'ssh_config'
      ? [
          { description: '', host: name },
          { description: '', host: name, localUser: 'u' },
          { description: '', host: name, user: 'v', localUser: 'u' },
        ]
      : [
          { description: '', user: name, group: 'g', address: '10.1.2.3', localPort: 22 },
          { description: '', user: name, group: 'h', address: '10.9.9.9', localPort: 2222 },
          { description: '', user: name, group: 'h', address: '::1', localPort: 22 },
        ],
  );
}
