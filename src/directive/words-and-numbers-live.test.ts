/** The readers of words, numbers and keyed lists against the ssh and sshd of this machine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { canonicalKeyword, factsIn, isKnownTo, keywordsOf, type KeywordFacts } from '../openssh/keyword.ts';
import { asNewestPrints } from '../testing/newest-print.ts';
import { inTurns, type Oracle, openOracle } from '../testing/oracle.ts';
import { hasSshd } from '../testing/programs.ts';
import { readLine } from '../testing/read-line.ts';
import type { Reader } from './reading.ts';

let oracle: Oracle;

beforeAll(() => {
  if (!hasSshd) return undefined;
  oracle = openOracle();
  return () => oracle.close();
});

const words = 'yes no true false YES No maybe 1 on "yes" none ask yes_no auto force off SILENT local md5 inet6';
const times = '0 60 1m30s 1h1h 30s30s 1.5 .5s 5. -1 +5 2147483647 2147483648 3551w none NONE 1y "1m" 1e3 1M30S 1s.5';

/** What each kind is asked about, by its first letters; `_` stands for a blank. */
const samples: Readonly<Record<string, string>> = {
  flag: words,
  enum: `${words} always any point-to-point ethernet DEBUG1 QUIET local7 forced-commands-only without-password delayed`,
  'option-list':
    'none touch-required verify-required_touch-required none_TOUCH-REQUIRED touch-required,none foo none_""',
  string: 'a a_b "a_b" a#b NONE a_#_c',
  'comma-list': 'a,b ,a a,,b a,_b gss-gex-sha1-x,,foo gss-gex-sha1-,foo GSS-gex-sha1- ""',
  'auth-method-lists': `any publickey publickey,password:x_keyboard-interactive any_any publickey_any Any Publickey
    publickey, foo :x "" none`,
  'enum-or-time': 'yes NO false ask 0 10m 1m30s 1.5 -1 3551w none "5m" confirm_5m confirm_0 yes_5m 5m_5m confirm_none',
  'enum-or-interval': 'yes FALSE interval:20 interval:50 interval:0 interval:1001 interval: Interval:5 interval:+5 20',
  'flag-or-path': 'yes FALSE maybe /a/b $SSH_AUTH_SOCK $A-B $ a${ a${}b "yes"',
  'flag-or-pattern-list': 'yes NO A*,B a_b ""',
  'escape-char': '~ none NONE ^] ^a ^? ^ ab "_" \\ é ""',
  'tunnel-device': 'any:ANY 1 +1:02 1: :1 1:2:3 2147483645 2147483646 -1 x ""',
  ignored: 'a a_b_c "" #_c',
  integer: '0 +3 010 -1 -0 0x3 3s 1.5 2147483647 2147483648 none NONE x "3" "3_" 3_4',
  time: times,
  octal: '0177 777 1000 0888 888 0x1 -1 -0 177x 40000000177 7777777777777777777777777 ""',
  port: '22 +022 0 65535 65536 0x16 x 22_23 "22"',
  'rekey-limit': `default DEFAULT 16 15 -0 1.5K .5 M 1GB 1K, 7.5E 8E 9223372036854775808 000000000000000000016 1G_1h 1G_none
    1G_NONE 1G_1y 1G_1h_x "1G" 0.9223372036854775808`,
  'max-startups': '10 10:30:100x 10:30 10: 0 -1 100:30:10 10:0:100 10:101:100 "_10:_30:_100" 4294967306 x',
  netblock: '24 24:56 24:x 33 24:129 -1 :56 24:56:1',
  ipqos: 'ef EF_cs1 none 16 3 256 -1 0x10 010 08 af44 le reliability lowdelay_8 va ef_"" "ef" ef_cs1_x',
  'penalty-list': `yes NO crash:60 crash:1.5 crash:60_crash:90_authfail:5m crash: Crash:5 max-sources4:+5 max-sources4:x
    overflow:deny-all overflow:Permissive foo:1 no_crash:5 crash:5_no yes_no`,
  'channel-timeout-list': `none NONE session=5m session:*=5m_x11-connection=10m none_session=5m session=5m_none session =5m
    session= session=5m=6 #_c`,
  'env-assign-list': 'A=1_B=2 A=1_A=2 A A= "=x" A="b_c" A=b=c A=1_"" #_c',
  subsystem: 'sftp_internal-sftp sftp sftp_"/a_b"_-x sftp_"" sftp_a\\"b_"c\'d_e"_"" ""_x',
  'cname-rule-list': 'none * A:B_c:d :b a: a a:b_none none_a:b #_c',
};

/** What OpenSSH refuses for more than the line, or prints in the light of other keywords, or not for this host. */
const hangsOnMore = /^(AuthenticationMethods (none|.*:x.*)|ForkAfterAuthentication|RefuseConnection|Hostname)\b/i;

interface Case {
  readonly dialect: Dialect;
  readonly facts: KeywordFacts;
  readonly line: string;
}

/** Every value of a kind is asked of some of its keywords, and every keyword of some of the values. */
function casesOf(dialect: Dialect, build: Reader): readonly Case[] {
  const known = keywordsOf(dialect).filter((facts) => isKnownTo(facts, build));
  return Object.entries(samples).flatMap(([kind, text]) => {
    const keywords = known.filter((facts) => factsIn(facts, build.release).argument.kind === kind);
    const values = text.split(/\s+/);
    const share = Math.max(1, Math.min(values.length, Math.ceil(keywords.length / 2)));
    return keywords.flatMap((facts, position) =>
      values
        .filter((_, index) => index % share === position % share)
        .map((value) => ({ dialect, facts, line: `${facts.keyword} ${value.replaceAll('_', ' ')}` })),
    );
  });
}

/** What is printed, or that the line is refused; unset halves are printed as 0, and what is not printed is left open. */
function expected({ line, facts }: Case, reader: Reader): string {
  const reading = readLine(`${line}\n`, reader);
  if (reading.problem !== undefined) return 'refused';
  const values = facts.argument.kind === 'rekey-limit' ? reading.values.map((value) => value || '0') : reading.values;
  return values.join(' ').trimEnd();
}

async function found({ dialect, facts, line }: Case, index: number, own: string): Promise<string> {
  const { folder } = oracle;
  const path = join(folder, `${dialect}-${index}`);
  writeFileSync(path, `${line}\n`, { mode: 0o600 });
  // An address spares the search for a name.
  const args = dialect === 'ssh_config' ? ['127.0.0.1'] : [];
  const answer = await oracle.ask({ dialect, path, args, folder, home: folder });
  if (!answer.accepted) return 'refused';
  const keyword = canonicalKeyword(dialect, facts.keyword.toLowerCase());
  const printed = answer.values.get(keyword);
  // What is unset is printed as the default, or not at all; ssh's times are unset by none.
  if (!printed || own === '' || (own === 'none' && facts.argument.kind === 'time')) return own;
  const newest = printed.map((value) => asNewestPrints(keyword, value, oracle.readerOf(dialect))).join(' ');
  return facts.argument.kind === 'penalty-list' ? penaltiesOf(newest, own) : newest.trimEnd();
}

/** All penalties are printed where there are any. */
function penaltiesOf(printed: string, own: string): string {
  const named = own.split(' ');
  if (own === 'yes') return printed === 'no' ? printed : own;
  return printed
    .split(' ')
    .filter((word) => named.includes(word))
    .join(' ');
}

describe.runIf(hasSshd)('what the programs of this machine make of a line', () => {
  test.each(dialects)('%s', async (dialect) => {
    const reader = oracle.readerOf(dialect);
    const cases = casesOf(dialect, reader).filter(({ line }) => !hangsOnMore.test(line));
    const results = await inTurns(cases, async (one, index) => {
      const ours = expected(one, reader);
      return { line: one.line, ours, theirs: await found(one, index, ours) };
    });
    expect(results.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(results.filter(({ ours }) => ours === 'refused').length).toBeGreaterThan(100);
    expect(results.length).toBeGreaterThan(250);
  });
});
