/** The resolver against the ssh and sshd of this machine: generated configurations, and the real ones of the corpus. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Dialect } from '../openssh/dialect.ts';
import { type Release, parseRelease } from '../openssh/release.ts';
import { parseCount, parseInterval } from '../openssh/time.ts';
import { corpus } from '../testing/corpus.ts';
import { hasSshd, sshd } from '../testing/programs.ts';
import { hasReferences } from '../testing/references.ts';
import { memoryRoot } from '../testing/memory-root.ts';
import type { Resolution, Root, Subject } from './model.ts';
import { resolve } from './resolve.ts';
import { subjects } from './subject.ts';

const generous = 120_000;

interface Machine {
  /** The path of sshd. */
  readonly program: string;
  readonly release: Release;
  /** Debian's ssh probes every 300 seconds in BatchMode where no interval is set. */
  readonly isDebian: boolean;
  /** A folder of this run, with a host key. */
  readonly folder: string;
}

let machine: Machine;

beforeAll(() => {
  if (!hasSshd) return undefined;
  machine = findMachine();
  return () => rmSync(machine.folder, { recursive: true, force: true });
}, generous);

function findMachine(): Machine {
  const version = versionOfSsh();
  if (version === undefined) throw new Error('These tests ask the real ssh: install openssh-client.');
  const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-live-'));
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
  const release = parseRelease(/^OpenSSH_[\d.]+/.exec(version)![0])!;
  return { program: sshd(), release, isDebian: /Debian|Ubuntu/.test(version), folder };
}

/** `ssh -V` tells it on the error stream. */
function versionOfSsh(): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'ssh -V 2>&1'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/** One question about one configuration. */
interface Question {
  readonly name: string;
  readonly root: Root;
  /** Where the text lies on the disk. */
  readonly path: string;
  readonly subject: Subject;
}

const keywords: Readonly<Record<Dialect, readonly string[]>> = {
  ssh_config: ['serveraliveinterval', 'serveralivecountmax', 'tcpkeepalive', 'port', 'user'],
  sshd_config: ['clientaliveinterval', 'clientalivecountmax', 'tcpkeepalive', 'maxauthtries', 'x11forwarding'],
};

interface Comparison {
  readonly compared: number;
  /** How many of these values the text sets: the others are OpenSSH's defaults. */
  readonly stated: number;
  /** One sentence for each answer that differs, up to a few. */
  readonly wrong: readonly string[];
}

async function compareAll(questions: readonly Question[]): Promise<Comparison> {
  const answers = await inTurns(questions, ask);
  let [compared, stated] = [0, 0];
  const wrong: string[] = [];
  for (const [index, { name, root, subject }] of questions.entries()) {
    const resolution = resolve(root, subject);
    for (const keyword of keywords[root.dialect]) {
      const ours = printed(root.dialect, resolution, keyword);
      if (ours === undefined) continue;
      compared++;
      if (resolution.get(keyword).origin) stated++;
      const theirs = answers[index]!.get(keyword);
      if (ours !== theirs) {
        wrong.push(`${name} for ${JSON.stringify(subject)}: ${keyword} is ${ours}, OpenSSH says ${theirs}`);
      }
    }
  }
  return { compared, stated, wrong: wrong.slice(0, 5) };
}

/** Processes mostly wait to be started: a few at a time. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await run(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return results;
}

const run = promisify(execFile);

/** What ssh or sshd prints for a question, by keyword in lower case. Throws with its words where it refuses the file. */
async function ask({ root, path, subject }: Question): Promise<ReadonlyMap<string, string>> {
  const { program, folder } = machine;
  const { stdout } =
    root.dialect === 'ssh_config'
      ? await run('ssh', ['-G', '-F', path, subject.host!])
      : await run(program, ['-T', '-f', path, '-h', join(folder, 'key'), '-C', connectionOf(subject)]);
  const printedLines = stdout
    .split('\n')
    .map((line) => [line.split(' ', 1)[0]!.toLowerCase(), line.slice(line.indexOf(' ') + 1)] as const);
  return new Map(printedLines.toReversed());
}

function connectionOf({ user, host, address, localAddress, localPort }: Subject): string {
  const parts = { user, host, addr: address, laddr: localAddress, lport: localPort };
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

const defaults: Readonly<Record<string, string>> = {
  serveralivecountmax: '3',
  clientaliveinterval: '0',
  clientalivecountmax: '3',
  tcpkeepalive: 'yes',
  maxauthtries: '6',
  x11forwarding: 'no',
  port: '22',
};

/** The value as OpenSSH prints it; undefined where the resolver is not certain of it. */
function printed(dialect: Dialect, resolution: Resolution, keyword: string): string | undefined {
  const { certainty, origin } = resolution.get(keyword);
  if (certainty === 'possible') return undefined;
  const text = origin?.directive.args[0]?.value;
  if (keyword === 'serveraliveinterval' && text === undefined) return defaultInterval(resolution);
  if (keyword === 'user') return text ?? userInfo().username;
  if (text === undefined) return defaults[keyword];
  if (keyword.endsWith('interval')) return String(parseInterval(dialect, text, machine.release));
  return /max$|port|tries/.test(keyword)
    ? String(parseCount(text))
    : text.toLowerCase().replace('true', 'yes').replace('false', 'no');
}

function defaultInterval(resolution: Resolution): string | undefined {
  if (!machine.isDebian) return '0';
  const { certainty, origin } = resolution.get('batchmode');
  if (certainty === 'possible') return undefined;
  return /^(yes|true)$/i.test(origin?.directive.args[0]?.value ?? '') ? '300' : '0';
}

/** A configuration with the files it includes; `@DIR@` stands for their folder. */
interface Generated {
  readonly text: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Writes a generated configuration, and reads it as the resolver does: the root of the disk is the working folder. */
function place(dialect: Dialect, generated: Generated, name: string): { root: Root; path: string } {
  const folder = join(machine.folder, name);
  const path = join(folder, 'main');
  const texts = Object.entries({ ...generated.files, main: generated.text }).map(
    ([file, text]) => [join(folder, file), text.replaceAll('@DIR@', folder)] as const,
  );
  for (const [file, text] of texts) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const files = Object.fromEntries(texts.map(([file, text]) => [file.slice(1), text]));
  const root = memoryRoot(
    { dialect, text: files[path.slice(1)]! },
    { path: path.slice(1), files, release: machine.release },
  );
  return { root, path };
}

function choice(...values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

/** A directive, written in one of the ways that all releases read alike. */
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

function lines(line: fc.Arbitrary<string>, header: fc.Arbitrary<string>, length: number): fc.Arbitrary<string> {
  const either = fc.oneof(
    { arbitrary: line, weight: 6 },
    { arbitrary: header, weight: 3 },
    choice('# comment', '', '   '),
  );
  return fc.array(either, { minLength: length / 2, maxLength: length }).map((parts) => parts.join('\n'));
}

/** Hidden files and a directory lie in the way of globs; byte order is not that of numbers or of words. */
function trees(line: fc.Arbitrary<string>, header: fc.Arbitrary<string>): fc.Arbitrary<Generated> {
  const include = choice(
    'Include @DIR@/one',
    'Include @DIR@/d/*.conf',
    'Include @DIR@/none "@DIR@/d/1?.conf"',
    'Include @DIR@/d/*',
  );
  const file = lines(line, header, 6);
  return fc
    .record({
      text: lines(fc.oneof({ arbitrary: line, weight: 4 }, include), header, 24),
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

const clientTrees = trees(
  fc.oneof(
    directive('ServerAliveInterval', '0', 'none', '5', '1m', '1m30s', '060'),
    directive('ServerAliveCountMax', '0', '3', '9'),
    directive('TCPKeepAlive', 'yes', 'no', 'TRUE'),
    directive('KeepAlive', 'false'),
    directive('BatchMode', 'yes', 'no'),
    directive('Port', '22', '2222'),
    directive('User', 'one', 'two'),
    directive('HostName', 'b', '%h.x', 'web.x'),
  ),
  fc.oneof(
    {
      arbitrary: patterns(' ', 'a', 'b', '*', 'a*', '?', '*.x', 'web?x', '"ab"').map((list) => `Host ${list}`),
      weight: 4,
    },
    fc
      .tuple(
        choice('', '!'),
        choice('host', 'originalhost', 'HOST'),
        choice(' ', '='),
        patterns(',', 'a', 'B', '*', '*b', '*.x', '?.x'),
      )
      .map((parts) => `Match ${parts.join('')}`),
    { arbitrary: choice('Match user one', 'Match user t*', 'Match user !one,* host a*', 'Match !user two'), weight: 2 },
    choice('Match all', 'Match localuser nobody', 'Match !localuser nobody'),
  ),
);

const serverTrees = trees(
  fc.oneof(
    directive('ClientAliveInterval', '0', '5', '1m', '1h30m'),
    directive('ClientAliveCountMax', '0', '3', '9'),
    directive('MaxAuthTries', '2', '4'),
    directive('X11Forwarding', 'yes', 'no'),
  ),
  fc.oneof(
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
  ),
);

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

test.runIf(hasSshd)(
  'generated files of ssh',
  async () => {
    const samples = fc.sample(clientTrees, { seed: 8, numRuns: 90 });
    const questions = samples.flatMap((generated, index) => {
      const placed = place('ssh_config', generated, `client-${index}`);
      const asked = [hosts[index % hosts.length]!, hosts[(index + 2) % hosts.length]!];
      return asked.map((host): Question => {
        const subject = { description: '', host, localUser: userInfo().username };
        return { ...placed, name: JSON.stringify(generated), subject };
      });
    });
    const { compared, stated, wrong } = await compareAll(questions);
    expect(wrong).toEqual([]);
    expect(compared).toBe(90 * 2 * keywords.ssh_config.length);
    expect(stated).toBeGreaterThan(compared / 2);
  },
  generous,
);

test.runIf(hasSshd)(
  'generated files of sshd',
  async () => {
    const samples = fc.sample(serverTrees, { seed: 9, numRuns: 60 });
    const questions = samples.flatMap((generated, index) => {
      const placed = place('sshd_config', generated, `server-${index}`);
      const asked = connections.filter((_, other) => other !== index % 3);
      return asked.map((subject): Question => ({ ...placed, name: JSON.stringify(generated), subject }));
    });
    const { compared, stated, wrong } = await compareAll(questions);
    expect(wrong).toEqual([]);
    expect(compared).toBe(60 * 2 * keywords.sshd_config.length);
    expect(stated).toBeGreaterThan(compared / 2);
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
      const placed = place(dialect, { text: withoutIncludes(text), files: {} }, `corpus-${index}`);
      const asked = dialect === 'ssh_config' ? hostsOf(placed.root) : connectionsOf(placed.root);
      return asked.map((subject): Question => ({ ...placed, name: path, subject }));
    });
    const { compared, stated, wrong } = await compareAll(questions);
    expect(wrong).toEqual([]);
    expect(files).toHaveLength(146);
    expect(compared).toBeGreaterThan(1300);
    expect(stated).toBeGreaterThan(300);
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
