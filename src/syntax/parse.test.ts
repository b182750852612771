/** How each release splits lines, as told by its source and by what its builds answered. */
import { describe, expect, test } from 'vitest';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import type { Release } from '../openssh/release.ts';
import type { ConfigFile, Line } from './ast.ts';
import { parse } from './parse.ts';
import { linesOf, textOf } from './text.ts';

/** One for each way of reading; 8.6 is the last that cuts lines at a `#`, 9.8 the last with Match lines of its own. */
const releases: readonly Release[] = [800, 804, 805, 806, 807, 902, 908, 909, 1000, 1005];

/** What a line is read as from a release on. */
type ByRelease = Readonly<Record<number, string>>;

function inRelease(expected: ByRelease | string, release: Release): string {
  if (typeof expected === 'string') return expected;
  const since = Object.keys(expected).map(Number);
  return expected[Math.max(...since.filter((first) => first <= release))]!;
}

function read(text: string, dialect: Dialect, release: Release): ConfigFile {
  return parse({ path: 'config', dialect, release, text });
}

/** `name(first)(second) // # comment`; `!reason` for a malformed line; nothing for a blank one. */
function show(file: ConfigFile, line: Line): string {
  if (line.type === 'Blank') return '';
  if (line.type === 'Comment') return textOf(file, line);
  if (line.type === 'Malformed') return `!${line.reason}`;
  const comment = line.trailingComment ? ` // ${textOf(file, line.trailingComment)}` : '';
  return `${line.keyword.name}${line.args.map(({ value }) => `(${value})`).join('')}${comment}`;
}

function showLines(text: string, dialect: Dialect, release: Release): readonly string[] {
  const file = read(text, dialect, release);
  return [...linesOf(file)].map((line) => show(file, line));
}

type Row = readonly [text: string, expected: ByRelease | string];

function checkRows(sides: readonly Dialect[], rows: readonly Row[]): void {
  describe.each(sides)('%s', (dialect) => {
    test.each(rows)('%j', (text, expected) => {
      for (const release of releases) {
        expect(showLines(text, dialect, release), `as ${release} reads it`).toEqual([inRelease(expected, release)]);
      }
    });
  });
}

describe('blanks, case and `=`', () => {
  checkRows(dialects, [
    ['Port 22', 'port(22)'],
    [' \t Port\t 22', 'port(22)'],
    ['\rPort\r22', 'port(22)'],
    ['pOrT 22', 'port(22)'],
    [' \t\r', ''],
    ['Port=22', 'port(22)'],
    ['Port = 22', 'port(22)'],
    ['Port =22', 'port(22)'],
    ['Port= 22', 'port(22)'],
    ['Port==22', { 800: 'port', 807: 'port(=22)' }],
    ['Port = = 22', { 800: 'port', 807: 'port(=)(22)' }],
    ['= Port 22', 'port(22)'],
    ['\t=Port 22', 'port(22)'],
    ['== Port 22', '!ignored-line'],
    ['=', '!ignored-line'],
    ['Port', { 800: 'port', 807: '!no-argument' }],
    ['Port =', { 800: 'port', 807: '!no-argument' }],
    ['User a=b', { 800: 'user(a)(b)', 807: 'user(a=b)' }],
    ['SendEnv A = B', { 800: 'sendenv(A)(B)', 807: 'sendenv(A)(=)(B)' }],
    ['SendEnv A B\tC', 'sendenv(A)(B)(C)'],
    ['SendEnv A\rB', { 800: 'sendenv(A)(B)', 807: 'sendenv(A\rB)' }],
    ['Port 22\f\r', 'port(22)'],
    ['Port\f22', { 800: 'port\f22', 807: '!no-argument' }],
    ['\fPort 22', '\fport(22)'],
    ['\f', { 800: '\f', 807: '!no-argument' }],
    ['Port 22\v', 'port(22\v)'],
    ['\u{feff}Port 22', '\u{feff}port(22)'],
    ['; Port 22', ';(Port)(22)'],
    ['// Port 22', '//(Port)(22)'],
  ]);
  checkRows(['ssh_config'], [[' \f', '']]);
  // sshd's loader takes the indentation off, and the form feed is then a first character, which is never stripped.
  checkRows(['sshd_config'], [[' \f', { 800: '\f', 807: '!no-argument' }]]);
});

describe('quotes and escapes', () => {
  checkRows(dialects, [
    ['Port "22"', 'port(22)'],
    ['"Port" 22', 'port(22)'],
    ['"Port" = 22', { 800: 'port', 807: 'port(=)(22)' }],
    ["'Port' 22", "'port'(22)"],
    ['"Port " 22', 'port (22)'],
    ['Port"22"', { 800: 'port22', 807: '!no-argument' }],
    ['"Port 22', '!ignored-line'],
    ['"" Port 22', 'port(22)'],
    ['User "a b"', 'user(a b)'],
    ["User 'a b'", { 800: "user('a)(b')", 807: 'user(a b)' }],
    ['User foo"bar"baz', { 800: 'user(foobar)(baz)', 807: 'user(foobarbaz)' }],
    [`User "fo"'ob'ar`, { 800: "user(fo)('ob'ar)", 807: 'user(foobar)' }],
    [`User "it's"`, "user(it's)"],
    ['User ""', { 800: 'user', 807: 'user()' }],
    ["User ''", { 800: "user('')", 807: 'user()' }],
    ['User "x', { 800: 'user', 807: '!invalid-quotes' }],
    ["User x'", { 800: "user(x')", 807: '!invalid-quotes' }],
    ["Unknown 'x", { 800: "unknown('x)", 807: '!invalid-quotes' }],
    ['IdentityFile /a\\ b', { 800: 'identityfile(/a\\)(b)', 807: 'identityfile(/a b)' }],
    ['IdentityFile "/a\\ b"', 'identityfile(/a\\ b)'],
    ['User "a\\"b"', { 800: 'user(a\\)', 807: 'user(a"b)' }],
    ["User 'a\\'b'", { 800: "user('a\\'b')", 807: "user(a'b)" }],
    ['User a\\\\b', { 800: 'user(a\\\\b)', 807: 'user(a\\b)' }],
    ['User a\\nb\\', 'user(a\\nb\\)'],
  ]);
  checkRows(['ssh_config'], [[' "" Port 22', '!ignored-line']]);
  checkRows(['sshd_config'], [[' "" Port 22', 'port(22)']]);
});

/** What a line is read as where a `#` is a word, where it cuts the line, and where it begins a comment as a word does. */
type CommentRow = readonly [text: string, asWord: string, cutting: string, since87: string];

/** The client cuts in 8.5 and 8.6 alone, sshd in every release up to 8.6. */
function checkComments(sides: readonly Dialect[], rows: readonly CommentRow[]): void {
  for (const side of sides) {
    const isClient = side === 'ssh_config';
    checkRows(
      [side],
      rows.map(([text, asWord, cutting, since87]) => [
        text,
        { 800: isClient ? asWord : cutting, 805: cutting, 807: since87 },
      ]),
    );
  }
}

describe('comments', () => {
  checkRows(dialects, [
    ['#', '#'],
    [' \t# Port 22 ', '# Port 22'],
  ]);
  checkComments(dialects, [
    ["Port 22 # don't", "port(22)(#)(don't)", "port(22) // # don't", "port(22) // # don't"],
    ['SendEnv A B # C D', 'sendenv(A)(B)(#)(C)(D)', 'sendenv(A)(B) // # C D', 'sendenv(A)(B) // # C D'],
    ['Port 22#x', 'port(22#x)', 'port(22) // #x', 'port(22#x)'],
    ['User "a#b"', 'user(a#b)', 'user // #b"', 'user(a#b)'],
    ['User "# x"', 'user(# x)', 'user // # x"', 'user(# x)'],
    ['User \\#x', 'user(\\#x)', 'user(\\) // #x', 'user(\\#x)'],
    ['Port# 22', 'port#(22)', 'port // # 22', 'port#(22)'],
    ['Port # 22', 'port(#)(22)', 'port // # 22', 'port // # 22'],
    ['Port =# 22', 'port(#)(22)', 'port // # 22', 'port // # 22'],
    ['= # x', '# x', '!ignored-line', '# x'],
    ['"# x" y', '# x" y', '!ignored-line', '# x" y'],
    ['\u{feff}# x', '\u{feff}#(x)', '\u{feff} // # x', '\u{feff}#(x)'],
    ['Host # x', 'host(#)(x)', 'host // # x', 'host // # x'],
    ['AllowUsers a # b', 'allowusers(a)(#)(b)', 'allowusers(a) // # b', 'allowusers(a) // # b'],
  ]);
});

describe('keywords that take the rest of the line as it is', () => {
  checkComments(
    ['ssh_config'],
    [
      ['ProxyCommand === nc %h %p', ...same('proxycommand(nc %h %p)')],
      ['RemoteCommand = = echo hi', ...same('remotecommand(echo hi)')],
      [`RemoteCommand echo "it's"\t`, ...same(`remotecommand(echo "it's")`)],
      ['ProxyCommand nc # c', 'proxycommand(nc # c)', 'proxycommand(nc) // # c', 'proxycommand(nc # c)'],
      ['LocalCommand a#b', 'localcommand(a#b)', 'localcommand(a) // #b', 'localcommand(a#b)'],
      ['RemoteCommand # c', 'remotecommand(# c)', 'remotecommand // # c', 'remotecommand(# c)'],
      ["ProxyCommand sh -c 'nc", "proxycommand(sh -c 'nc)", "proxycommand(sh -c 'nc)", '!invalid-quotes'],
      [
        "RemoteCommand echo # it's",
        "remotecommand(echo # it's)",
        "remotecommand(echo) // # it's",
        "remotecommand(echo # it's)",
      ],
      ['ProxyJump none # c', 'proxyjump(none # c)', 'proxyjump(none) // # c', 'proxyjump(none) // # c'],
      ['ProxyJump = "a#b"', 'proxyjump("a#b")', 'proxyjump("a) // #b"', 'proxyjump("a) // #b"'],
      ['IgnoreUnknown a # c', 'ignoreunknown(a)(#)(c)', 'ignoreunknown(a) // # c', 'ignoreunknown(a) // # c'],
    ],
  );
  checkComments(
    ['sshd_config'],
    [
      ['ForceCommand = echo hi', ...same('forcecommand(echo hi)')],
      ['ForceCommand = = echo hi', ...same('forcecommand(= echo hi)')],
      ['ForceCommand "/bin/echo hi"', ...same('forcecommand("/bin/echo hi")')],
      ["ForceCommand echo it's", '', "forcecommand(echo it's)", '!invalid-quotes'],
      ['ForceCommand echo # c', '', 'forcecommand(echo) // # c', 'forcecommand(echo # c)'],
      [
        'AuthorizedKeysCommand /a %u # c',
        '',
        'authorizedkeyscommand(/a %u) // # c',
        'authorizedkeyscommand(/a %u # c)',
      ],
      [
        'AuthorizedPrincipalsCommand /a#b',
        '',
        'authorizedprincipalscommand(/a) // #b',
        'authorizedprincipalscommand(/a#b)',
      ],
      ['VersionAddendum # c', '', 'versionaddendum // # c', 'versionaddendum(# c)'],
      ['Banner /etc/issue # c', '', 'banner(/etc/issue) // # c', 'banner(/etc/issue) // # c'],
      ['Subsystem s "/a b" -x # c', '', 'subsystem(s)(/a b)(-x) // # c', 'subsystem(s)(/a b)(-x) // # c'],
    ],
  );
  checkRows(
    ['ssh_config'],
    [
      [
        'KnownHostsCommand /a # b',
        { 800: 'knownhostscommand(/a)(#)(b)', 805: 'knownhostscommand(/a) // # b', 807: 'knownhostscommand(/a # b)' },
      ],
      [
        'VersionAddendum a # b',
        { 800: 'versionaddendum(a)(#)(b)', 805: 'versionaddendum(a) // # b', 1000: 'versionaddendum(a # b)' },
      ],
    ],
  );
});

function same(line: string): readonly [string, string, string] {
  return [line, line, line];
}

describe('Host', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Host a !b *.c ?', ['a', '!b', '*.c', '?']],
    ['Host "a b" c', ['a b', 'c']],
    ['Host a,b', ['a,b']],
    ['Host ! a', ['!', 'a']],
    ['Host !!a', ['!!a']],
    ['Host !"a"', ['!a']],
    ['Host=a', ['a']],
    ['Host [::1] \\a', ['[::1]', '\\a']],
    ['HOST a # b', ['a']],
    ['Host # a', []],
  ])('%j', (text, patterns) => {
    const [header] = linesOf(read(text, 'ssh_config', 1005));
    expect(header).toMatchObject({ type: 'Host' });
    expect(
      header!.type === 'Host' && header!.patterns.map(({ value, negated }) => `${negated ? '!' : ''}${value}`),
    ).toEqual(patterns);
  });

  test('up to 8.6 a `=` stands between two patterns', () => {
    const patternsIn = (release: Release) => {
      const [header] = linesOf(read('Host a=b', 'ssh_config', release));
      return header!.type === 'Host' && header!.patterns.map(({ value }) => value);
    };
    expect([806, 807].map(patternsIn)).toEqual([['a', 'b'], ['a=b']]);
  });

  test('is a directive like any other to sshd', () => {
    expect([...linesOf(read('Host a', 'sshd_config', 1005))]).toMatchObject([
      { type: 'Directive', keyword: { name: 'host' } },
    ]);
  });
});

describe('Match', () => {
  test.each<readonly [string, ByRelease | string]>([
    ['Match all', 'all'],
    ['Match=all', 'all'],
    ['Match host a,b user c', 'host=a,b user=c'],
    ['Match HOST A', 'host=A'],
    ['Match !host a', '!host=a'],
    ['Match host a all', 'host=a all'],
    ['Match canonical !final invalid-user user a', 'canonical !final invalid-user user=a'],
    ['Match host=a,b', 'host=a,b'],
    ['Match !host=a user=b', '!host=a user=b'],
    ['Match localport=22 rdomain="a b"', 'localport=22 rdomain=a b'],
    ['Match host = a', { 800: 'host=a', 909: 'host== a?' }],
    ['Match host =a', { 800: 'host=a', 909: 'host==a' }],
    ['Match host= a', { 800: 'host=a', 909: 'host= a?' }],
    ['Match sessiontype=shell', { 800: 'sessiontype=shell', 909: 'sessiontype=shell?' }],
    ['Match exec=true', 'exec=true'],
    ['Match exec="a b"', 'exec=a b'],
    ['Match exec "test host=a"', 'exec=test host=a'],
    ['Match exec "host=a; test $host"', 'exec=host=a; test $host'],
    ['Match user host=a', { 800: 'user=host a?', 909: 'user=host=a' }],
    ['Match exec "test \\"a\\" = a"', { 800: 'exec=test \\ a\\ = a?', 909: 'exec=test "a" = a' }],
    ["Match user 'root'", { 800: "user='root'", 909: 'user=root' }],
    ['Match tagged ""', { 800: 'tagged?', 909: 'tagged=' }],
    ['Match user', 'user?'],
  ])('%j', (text, expected) => {
    for (const dialect of dialects) {
      for (const release of releases) {
        const shown = showCriteria(text, dialect, release);
        expect(shown, `${dialect} as ${release} reads it`).toBe(inRelease(expected, release));
      }
    }
  });

  test('up to 8.4 a # is a criterion to ssh', () => {
    const shown = (dialect: Dialect) => releases.map((release) => showCriteria('Match all # c', dialect, release));
    expect(shown('ssh_config')).toEqual(releases.map((release) => (release < 805 ? 'all #=c' : 'all')));
    expect(shown('sshd_config')).toEqual(releases.map(() => 'all'));
  });

  test('a value that begins with # is one, but where the reader cuts there', () => {
    const shown = [804, 806, 807, 1005].map((release) => showCriteria('Match host a#b user c', 'ssh_config', release));
    expect(shown).toEqual(['host=a#b user=c', 'host=a', 'host=a#b user=c', 'host=a#b user=c']);
  });

  test('a criterion stands where it is written, its value included', () => {
    const file = read('Match !host = a,b user="c d" all', 'ssh_config', 908);
    const [header] = linesOf(file);
    const texts = header!.type === 'Match' ? header!.criteria.map((criterion) => textOf(file, criterion)) : [];
    expect(texts).toEqual(['!host = a,b', 'user="c d"', 'all']);
  });
});

/** `name=value`; `name?` where the value is missing. */
function showCriteria(text: string, dialect: Dialect, release: Release): string {
  const [header] = linesOf(read(text, dialect, release));
  if (header?.type !== 'Match') return `${header?.type}`;
  const alone = new Set(['all', 'canonical', 'final', 'invalid-user']);
  return header.criteria
    .map(({ name, negated, value }) => {
      const shown = value === undefined ? (alone.has(name) ? '' : '?') : `=${value}`;
      return `${negated ? '!' : ''}${name}${shown}`;
    })
    .join(' ');
}

describe('line ends and NUL bytes', () => {
  interface LinesRow {
    readonly text: string;
    /** Left out where the other side alone is of interest. */
    readonly client?: ByRelease | string;
    readonly server?: ByRelease | string;
  }
  test.each<LinesRow>([
    { text: 'Port 22\r\nUser a\r\n', client: 'port(22)|user(a)', server: 'port(22)|user(a)' },
    { text: 'Port 22\n\nUser a', client: 'port(22)||user(a)', server: 'port(22)||user(a)' },
    { text: 'Port 22\rUser a\n', client: { 800: 'port(22)(User)(a)', 807: 'port(22\rUser)(a)' } },
    { text: 'Port 22 \\\nUser a', client: 'port(22)(\\)|user(a)' },
    { text: 'Port 2\0x\n3\n', client: { 800: 'port(2)|3', 807: 'port(2)|!no-argument' }, server: 'port(23)' },
    { text: 'Port 2\0\n \t3 \0\n4\nUser a', server: 'port(23)(4)|user(a)' },
    { text: '\0Port 1\nUser a', client: '|user(a)', server: 'user(a)' },
    { text: '# c\0x\nPort 22', client: '# c|port(22)', server: { 800: '# c|port(22)', 807: '# cPort 22' } },
    { text: 'Port 22 # c\0\nUser a', server: { 800: 'port(22) // # c|user(a)', 807: 'port(22) // # cUser a' } },
    { text: 'Port 22\0', client: 'port(22)', server: 'port(22)' },
    { text: '\0', client: '', server: '' },
  ])('$text', ({ text, client, server }) => {
    const shown = (dialect: Dialect) => releases.map((release) => showJoined(text, dialect, release));
    const expected = (side: LinesRow['client']) =>
      side !== undefined && releases.map((release) => inRelease(side, release));
    expect(client !== undefined && shown('ssh_config')).toEqual(expected(client));
    expect(server !== undefined && shown('sshd_config')).toEqual(expected(server));
  });

  test('lines that a NUL joins are one, and the next is numbered as in the file', () => {
    const file = read('Port 2\0x\n3\nUser a\n', 'sshd_config', 1005);
    const lines = [...linesOf(file)];
    expect(lines.map(({ line, lineStart, next }) => [line, lineStart, next])).toEqual([
      [1, 0, 11],
      [3, 11, 18],
    ]);
    expect(lines[0]).toMatchObject({ args: [{ value: '23', start: 5, end: 10 }] });
  });
});

/** A line that a NUL joins is shown as OpenSSH sees it. */
function showJoined(text: string, dialect: Dialect, release: Release): string {
  return showLines(text, dialect, release)
    .map((line) => line.replace(/\0x?\n[ \t]*/g, '').replace(/\0.*$/, ''))
    .join('|');
}

describe('blocks', () => {
  const text = '# top\nPort 1\n\nHost a\n  Port 2\n# end\nMatch all\nPort "\n';
  const { blocks } = read(text, 'ssh_config', 1005);

  test('tile the file, the global one first', () => {
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# top\nPort 1\n\n',
      'Host a\n  Port 2\n# end\n',
      'Match all\nPort "\n',
    ]);
  });

  test('hold their lines and, of these, the directives', () => {
    expect(blocks.map(({ header, lines, directives }) => [header?.type, lines.length, directives.length])).toEqual([
      [undefined, 3, 1],
      ['Host', 2, 1],
      ['Match', 1, 0],
    ]);
  });

  test('the global one is there though empty', () => {
    expect(read('', 'sshd_config', 1005).blocks).toMatchObject([{ header: undefined, start: 0, end: 0 }]);
    expect(read('Host a', 'ssh_config', 1005).blocks).toMatchObject([{ header: undefined, end: 0 }, { start: 0 }]);
  });

  test('a malformed header begins none', () => {
    expect(read('Host "a\nMatch\nPort 1', 'ssh_config', 1005).blocks).toHaveLength(1);
  });
});

test('a malformed line tells its keyword where it has one', () => {
  const lines = [...linesOf(read('Port\nUser "x\n"y z\n', 'ssh_config', 1005))];
  expect(lines.map((line) => line.type === 'Malformed' && [line.reason, line.keyword?.text])).toEqual([
    ['no-argument', 'Port'],
    ['invalid-quotes', 'User'],
    ['ignored-line', undefined],
  ]);
});

test('a range leaves out indentation, blanks at the end and the trailing comment', () => {
  const file = read('  Port "2" 3 # c \t\r\n\t# d \n', 'ssh_config', 1005);
  expect([...linesOf(file)].map((line) => textOf(file, line))).toEqual(['Port "2" 3', '# d']);
});
