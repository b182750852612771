/** The values in force against the ssh and sshd of this machine: generated configurations, and the real ones of the corpus. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { lookupKeyword } from '../openssh/keyword.ts';
import { corpus } from '../testing/corpus.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import { type Answer, type Oracle, inTurns, openOracle } from '../testing/oracle.ts';
import { hasSshd } from '../testing/programs.ts';
import { hasReferences } from '../testing/references.ts';
import { connectedHosts } from './layer.ts';
import type { Root, Subject } from './model.ts';
import { subjects } from './subject.ts';
import { valuesInForce } from './values.ts';

const generous = 120_000;

let oracle: Oracle;
/** What is printed for an empty configuration. */
const defaults: Record<Dialect, Answer['values']> = { ssh_config: new Map(), sshd_config: new Map() };

beforeAll(async () => {
  if (!hasSshd) return undefined;
  oracle = openOracle();
  for (const dialect of ['ssh_config', 'sshd_config'] as const) {
    const empty = place({ text: '', files: {} }, { dialect, name: `empty-${dialect}` });
    defaults[dialect] = (await ask({ ...empty, name: '', subject: { description: '', host: 'h' } })).values;
  }
  return () => oracle.close();
}, generous);

/** One question about one configuration. */
interface Question {
  readonly name: string;
  readonly root: Root;
  /** Where the text lies on the disk. */
  readonly path: string;
  readonly subject: Subject;
}

function ask({ root, path, subject }: Question): Promise<Answer> {
  const { dialect } = root;
  const args = dialect === 'ssh_config' ? [subject.host!] : ['-h', oracle.hostKey, '-C', connectionOf(subject)];
  return oracle.ask({ dialect, path, args, folder: dirname(path), home: dirname(path) });
}

function connectionOf({ user = '', host = '', address = '', localAddress = '', localPort = 0 }: Subject): string {
  const parts = { user, host, addr: address, laddr: localAddress, lport: localPort };
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

interface Comparison {
  readonly compared: number;
  /** How many of these values the text sets: the others are OpenSSH's defaults. */
  readonly stated: number;
  /** One sentence for each answer that differs, up to a few. */
  readonly wrong: readonly string[];
}

async function compareAll(questions: readonly Question[], keywords: readonly string[]): Promise<Comparison> {
  const answers = await inTurns(questions, ask);
  let [compared, stated] = [0, 0];
  const wrong: string[] = [];
  for (const [index, { name, root, subject }] of questions.entries()) {
    const { accepted, error, values } = answers[index]!;
    if (!accepted) wrong.push(`${name} is refused: ${error}`);
    for (const keyword of keywords) {
      const ours = printedValues(root, subject, keyword);
      if (!ours) continue;
      compared++;
      const isDefault = ours.length === 0;
      if (!isDefault) stated++;
      const expected = (isDefault ? defaultOf(root.dialect, keyword) : ours).join(' ');
      const theirs = (values.get(keyword) ?? []).join(' ');
      if (expected !== theirs) {
        wrong.push(`${keyword} is ${expected}, OpenSSH says ${theirs}: ${name} for ${JSON.stringify(subject)}`);
      }
    }
  }
  return { compared, stated, wrong: wrong.slice(0, 5) };
}

function defaultOf(dialect: Dialect, keyword: string): readonly string[] {
  return keyword === 'user' ? [userInfo().username] : (defaults[dialect].get(keyword) ?? []);
}

/** As OpenSSH prints them; empty for its default, undefined where the resolver is not certain. */
function printedValues(root: Root, subject: Subject, keyword: string): readonly string[] | undefined {
  const reader = oracle.readerOf(root.dialect);
  if (keyword === 'hostname') return connectedHosts(root, subject, reader).map((host) => host ?? '');
  const { certainty, values } = valuesInForce(root, subject, reader)(keyword);
  if (certainty === 'possible') return undefined;
  const texts = values.map(({ value }) => (keyword === 'rekeylimit' ? value || '0' : value));
  const isShared = lookupKeyword(root.dialect, keyword)?.sharesSlotWith !== undefined;
  return isShared ? texts.filter((text) => text !== 'none') : texts;
}

/** A configuration with the files it includes; `@DIR@` stands for their folder. */
interface Generated {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Placing {
  readonly dialect: Dialect;
  readonly name: string;
}

/** Writes a generated configuration, and reads it as the resolver does: the root of the disk is the working folder. */
function place(generated: Generated, { dialect, name }: Placing): { readonly root: Root; readonly path: string } {
  const folder = join(oracle.folder, name);
  const path = join(folder, 'main');
  const texts = Object.entries({ ...generated.files, main: generated.text }).map(
    ([file, text]) => [join(folder, file), text.replaceAll('@DIR@', folder)] as const,
  );
  for (const [file, text] of texts) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const files = Object.fromEntries(texts.map(([file, text]) => [file.slice(1), text]));
  const { release } = oracle.build;
  const root = memoryRoot({ dialect, text: files[path.slice(1)]! }, { path: path.slice(1), files, release });
  return { root, path };
}

function choice(...values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

/** A directive with one argument, written in one of the ways that all releases read alike. */
function directive(keyword: string, ...values: readonly string[]): fc.Arbitrary<string> {
  const spelling = choice(keyword, keyword.toLowerCase(), keyword.toUpperCase(), `"${keyword}"`);
  return fc
    .tuple(
      choice('', '  ', '\t'),
      spelling,
      choice(' ', '\t', '  '),
      choice('', '="', '"'),
      choice(...values),
      choice('', ' ', '\r'),
    )
    .map(([indentation, name, blank, form, value, end]) => {
      const written = form === '' ? value : `"${value}"`;
      const equals = form.startsWith('=') && !name.startsWith('"') ? '= ' : '';
      return `${indentation}${name}${blank}${equals}${written}${end}`;
    });
}

/** A directive whose arguments stand as they are. */
function plain(keyword: string, ...values: readonly string[]): fc.Arbitrary<string> {
  return choice(...values).map((value) => `  ${keyword} ${value}`);
}

function lines(line: fc.Arbitrary<string>, header: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> {
  const either = fc.oneof(
    { arbitrary: line, weight: 6 },
    { arbitrary: header, weight: 3 },
    choice('# comment', '', '   '),
  );
  return fc.array(either, { minLength: length / 2, maxLength: length }).map((parts) => parts.join('\n'));
}

/**
 * Hidden files and a directory lie in the way of globs; byte order is not that of numbers or of words. `mainHeader`
 * begins blocks of the file that is given to OpenSSH.
 */
function trees(
  line: fc.Arbitrary<string>,
  header: fc.Arbitrary<string>,
  mainHeader: fc.Arbitrary<string> = header,
): fc.Arbitrary<Generated> {
  const include = choice(
    'Include @DIR@/one',
    'Include @DIR@/d/*.conf',
    'Include @DIR@/none "@DIR@/d/1?.conf"',
    'Include @DIR@/d/*',
  );
  const file = lines(line, header, 6);
  return fc
    .record({
      text: lines(fc.oneof({ arbitrary: line, weight: 4 }, include), mainHeader, 24),
      one: lines(fc.oneof({ arbitrary: line, weight: 4 }, choice('Include @DIR@/d/[9B].conf')), header, 6),
      nine: file,
      ten: file,
      capital: file,
      hidden: file,
    })
    .map(({ text, one, nine, ten, capital, hidden }) => ({
      text,
      files: {
        one,
        'd/9.conf': nine,
        'd/10.conf': ten,
        'd/B.conf': capital,
        'd/.hidden.conf': hidden,
        'd/sub.conf/x': hidden,
      },
    }));
}

/** Several patterns, some of them negated. */
function patterns(separator: string, ...values: readonly string[]): fc.Arbitrary<string> {
  const pattern = fc
    .tuple(fc.oneof({ arbitrary: choice(''), weight: 4 }, choice('!')), choice(...values))
    .map((parts) => parts.join(''));
  return fc.array(pattern, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(separator));
}

const hosts = ['a', 'b', 'ab', 'web.x', 'A', 'other', 'x'];

const clientHosts = patterns(' ', 'a', 'b', '*', 'a*', '?', '*.x', 'web?x', '"ab"').map((list) => `Host ${list}`);
const clientNames = fc
  .tuple(
    choice('', '!'),
    choice('host', 'originalhost', 'HOST'),
    choice(' ', '='),
    patterns(',', 'a', 'B', '*', '*b', '*.x', '?.x'),
  )
  .map((parts) => `Match ${parts.join('')}`);
const clientUsers = choice('Match user one', 'Match user t*', 'Match user !one,* host a*', 'Match !user two');
const clientHeaders = fc.oneof(
  { arbitrary: clientHosts, weight: 4 },
  clientNames,
  { arbitrary: clientUsers, weight: 2 },
  choice('Match all', 'Match localuser nobody', 'Match !localuser nobody'),
);

const client = trees(
  fc.oneof(
    directive('ServerAliveInterval', '0', 'none', '5', '1m', '1m30s', '060'),
    directive('ServerAliveCountMax', '0', '3', '9'),
    directive('TCPKeepAlive', 'yes', 'no', 'TRUE'),
    directive('KeepAlive', 'false'),
    directive('Port', '22', '2222'),
    directive('User', 'one', 'two'),
    directive('HostName', 'b', '%h.x', 'web.x'),
  ),
  clientHeaders,
);
const clientKeywords = 'serveraliveinterval serveralivecountmax tcpkeepalive port user hostname'.split(' ');

/** Lists, slots that are shared, parts and last values, in two passes. */
const clientLists = trees(
  fc.oneof(
    plain('IdentityFile', 'a', 'b', '/c', 'none'),
    plain('CertificateFile', 'a', 'b'),
    plain('SendEnv', 'A', 'B C', 'L_A', '-A', '-L*'),
    plain('SetEnv', 'A=1', 'B=2 C=3'),
    plain('LocalForward', '1111 a:1', '127.0.0.1:1111 a:1', '2222 b:2'),
    plain('RemoteForward', '1111 a:1', '2222'),
    plain('DynamicForward', '1111', '2222'),
    plain('RekeyLimit', '1G', '2G 1h', 'default none', 'default 2h'),
    plain('ProxyJump', 'j', 'k,l', 'none'),
    plain('ProxyCommand', 'x y', 'none'),
    plain('StreamLocalBindMask', '0111', '0222'),
    plain('SyslogFacility', 'LOCAL1', 'LOCAL2'),
    plain('ForwardAgent', 'yes', 'no', '/a', '/b'),
    plain('UserKnownHostsFile', '/a', '/b /c'),
    plain('ConnectTimeout', 'none', '5', '6'),
    plain('HostName', 'b', '%h.x', 'Web.x'),
    plain('User', 'one', 'two'),
  ),
  fc.oneof(
    { arbitrary: clientHeaders, weight: 3 },
    choice(
      'Match final',
      'Match canonical',
      'Match !canonical',
      'Match final host b,*.x',
      'Match host a final',
      'Match final all',
    ),
  ),
);
const clientListKeywords = (
  'identityfile certificatefile sendenv setenv localforward remoteforward dynamicforward rekeylimit proxyjump proxycommand ' +
  'streamlocalbindmask syslogfacility forwardagent userknownhostsfile connecttimeout hostname user'
).split(' ');

const serverHeaders = fc.oneof(
  fc
    .tuple(choice('user', 'User'), choice(' ', '='), patterns(',', 'one', 'two', 'o*', '?wo', '*'))
    .map((parts) => `Match ${parts.join('')}`),
  patterns(',', '10.0.0.0/8', '10.1.*', '192.0.2.7', '2001:db8::/32', '*').map((list) => `Match address ${list}`),
  patterns(',', '*.Example', 'a.example', '*').map((list) => `Match host ${list} user one`),
  choice(
    'Match all',
    'Match localport 22',
    'Match localport 2222 localaddress 10.0.0.0/24',
    'Match localaddress fe80::*',
  ),
);

const server = trees(
  fc.oneof(
    directive('ClientAliveInterval', '0', '5', '1m', '1h30m'),
    directive('ClientAliveCountMax', '0', '3', '9'),
    directive('MaxAuthTries', '2', '4'),
    directive('X11Forwarding', 'yes', 'no'),
  ),
  serverHeaders,
);
const serverKeywords = 'clientaliveinterval clientalivecountmax tcpkeepalive maxauthtries x11forwarding'.split(' ');

/** Lists, parts and last values, and a global block that goes on below `Match all`. */
const serverLists = trees(
  fc.oneof(
    plain('AllowUsers', 'a', 'b c'),
    plain('DenyGroups', 'g', 'h i'),
    plain('AcceptEnv', 'A', 'B C', 'A'),
    plain('SetEnv', 'A=1', 'B=2 C=3'),
    plain('AuthorizedKeysFile', '/a', '/b /c'),
    plain('PermitOpen', 'a:1', 'b:2 c:3', 'none'),
    plain('RekeyLimit', '1G', '2G 1h', 'default none', 'default 2h'),
    plain('StreamLocalBindMask', '0111', '0222'),
    plain('IPQoS', 'af21', 'cs1 cs2'),
    plain('AuthorizedPrincipalsFile', '/p', '/q'),
  ),
  serverHeaders,
  fc.oneof(
    { arbitrary: serverHeaders, weight: 3 },
    choice(
      'Match all\nUseDNS yes\nMaxStartups 5:30:60',
      'Match all\nUseDNS no\nPort 2222\nFingerprintHash md5',
      'Match all',
    ),
  ),
);
const serverListKeywords = (
  'allowusers denygroups acceptenv setenv authorizedkeysfile permitopen rekeylimit streamlocalbindmask ipqos ' +
  'authorizedprincipalsfile usedns port fingerprinthash maxstartups'
).split(' ');

const connections: readonly Subject[] = [
  { description: '', user: 'one', host: 'a.example', address: '10.1.2.3', localAddress: '10.0.0.1', localPort: 2222 },
  { description: '', user: 'two', host: 'b', address: '192.0.2.7', localAddress: '10.0.0.1', localPort: 22 },
  {
    description: '',
    user: 'three',
    host: '2001:db8::5',
    address: '2001:db8::5',
    localAddress: 'fe80::1',
    localPort: 22,
  },
];

test.runIf(hasSshd).each([
  { name: 'plain keywords', generated: client, keywords: clientKeywords, seed: 8, numRuns: 90 },
  { name: 'lists and passes', generated: clientLists, keywords: clientListKeywords, seed: 10, numRuns: 100 },
])(
  'generated files of ssh: $name',
  async ({ name, generated, keywords, seed, numRuns }) => {
    const questions = fc.sample(generated, { seed, numRuns }).flatMap((sample, index) => {
      const placed = place(sample, { dialect: 'ssh_config', name: `ssh ${name} ${index}`.replaceAll(' ', '-') });
      const asked = [hosts[index % hosts.length]!, hosts[(index + 2) % hosts.length]!];
      return asked.map((host): Question => {
        const subject = { description: '', host, localUser: userInfo().username };
        return { ...placed, name: JSON.stringify(sample), subject };
      });
    });
    const { compared, stated, wrong } = await compareAll(questions, keywords);
    expect(wrong).toEqual([]);
    expect(compared).toBe(numRuns * 2 * keywords.length);
    expect(stated).toBeGreaterThan(compared / 4);
  },
  generous,
);

test.runIf(hasSshd).each([
  { name: 'plain keywords', generated: server, keywords: serverKeywords, seed: 9, numRuns: 60 },
  { name: 'lists and Match all', generated: serverLists, keywords: serverListKeywords, seed: 11, numRuns: 80 },
])(
  'generated files of sshd: $name',
  async ({ name, generated, keywords, seed, numRuns }) => {
    const questions = fc.sample(generated, { seed, numRuns }).flatMap((sample, index) => {
      const placed = place(sample, { dialect: 'sshd_config', name: `sshd ${name} ${index}`.replaceAll(' ', '-') });
      const asked = connections.filter((_, other) => other !== index % 3);
      return asked.map((subject): Question => ({ ...placed, name: JSON.stringify(sample), subject }));
    });
    const { compared, stated, wrong } = await compareAll(questions, keywords);
    expect(wrong).toEqual([]);
    expect(compared).toBe(numRuns * 2 * keywords.length);
    expect(stated).toBeGreaterThan(compared / 4);
  },
  generous,
);

/** A stranger's file runs no command here and asks no name server; what it includes lies on another machine. */
const isSafe = (text: string): boolean => !/^\s*match\b.*\bexec\b|^\s*canonicalizehostname/im.test(text);
const withoutIncludes = (text: string): string => text.replaceAll(/^([ \t]*)(include)/gim, '$1#$2');

test.runIf(hasSshd && hasReferences)(
  'the files of the corpus that OpenSSH takes',
  async () => {
    const files = corpus()
      .filter(({ template, verdict }) => !template && verdict === 'accept')
      .map((file) => ({ ...file, text: Buffer.from(file.bytes).toString('latin1') }))
      .filter(({ text }) => isSafe(text));
    const questions = files.flatMap(({ path, dialect, text }, index) => {
      const placed = place({ text: withoutIncludes(text), files: {} }, { dialect, name: `corpus-${index}` });
      const asked = dialect === 'ssh_config' ? hostsOf(placed.root) : connectionsOf(placed.root);
      return asked.map((subject): Question => ({ ...placed, name: path, subject }));
    });
    const [ssh, sshd] = (['ssh_config', 'sshd_config'] as const).map((dialect) =>
      questions.filter(({ root }) => root.dialect === dialect),
    );
    const results = [
      await compareAll(ssh!, 'serveralivecountmax tcpkeepalive port user sendenv rekeylimit'.split(' ')),
      await compareAll(sshd!, [...serverKeywords, 'allowusers', 'acceptenv', 'usedns', 'permitopen', 'rekeylimit']),
    ];
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(files).toHaveLength(146);
    expect(results.map(({ compared }) => compared > 700)).toEqual([true, true]);
    expect(results.map(({ stated }) => stated > 150)).toEqual([true, true]);
  },
  generous,
);

/** Witnesses of some of the blocks, and any other host. */
function hostsOf(root: Root): readonly Subject[] {
  const all = subjects(root).map(({ host }) => ({ description: '', host: host!, localUser: userInfo().username }));
  return [...all.slice(0, 3), all.at(-1)!];
}

/** The connection that no Match names, and the first user that one does. */
function connectionsOf(root: Root): readonly Subject[] {
  const { group: _, ...other } = subjects(root)[0]!;
  const user = subjects(root).find((subject) => !subject.other && subject.user !== undefined)?.user;
  return user === undefined ? [other] : [other, { ...other, user }];
}
