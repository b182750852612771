/** The readers of paths, patterns, commands, targets and criteria against the ssh and sshd of this machine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { canonicalKeyword, isKnownTo, lookupKeyword } from '../openssh/keyword.ts';
import { onlyLine } from '../testing/only-line.ts';
import { inTurns, type Oracle, openOracle } from '../testing/oracle.ts';
import { hasSshd } from '../testing/programs.ts';
import { readDirective } from './read.ts';
import type { Reader } from './reading.ts';

let oracle: Oracle;

beforeAll(() => {
  if (!hasSshd) return undefined;
  oracle = openOracle();
  return () => oracle.close();
});

/** A keyword, and what it is asked about, with `|` between. Tokens are left to the values in force. */
const samples: Readonly<Record<Dialect, string>> = {
  ssh_config: `
LocalForward 8080 h:80|a:1 [::1]:http|*:1 :2|/s /t|/s h:2|a:1 /t|"/a b" h:2|0 h:1|1 h:0|1 h:65536|-1 h:1|1 h|1 ::1:2
LocalForward 1 h:80:9|[/a]:80 h:80|\\/a h:80|1|1 h:2 3|"" h:2|1 ""|\${ h:2|\${} h:2|" 80" h:1|+80 h:1
RemoteForward 8080|0|/s|a:0 h:2|1 ""|8080:/s|a:b:1|1 h:0|a:1 h:2 3
DynamicForward 1080|*:1080|[::1]:1080|/s|0|a|1080:|[::1|[::1]1080|a:1:2|1080\\|1080:\\|1 2
ProxyJump a|u@a:22|[::1]:22|[]:22|10.0.0.1|a,b|a,b c,d|a, b|a ,b|a #b|none|NONE|none#x|a:|a/22|a:0|a:65536|,a|a,|@a
ProxyJump u@|::1
ProxyJump ssh://a|ssh://u@a:22/|ssh://a:|ssh://a:/|ssh://a/x|ssh://u%41+@a|ssh://u%4@a|ssh://u%00@a|ssh://_a
ProxyJump ssh://a.|SSH://a
PermitRemoteOpen any|ANY|h:1 *:*|any h:1|h:1 none|h|:1|h:0|h:*|""
UserKnownHostsFile a b|none|NONE|none a|a none|a ""|#
LogVerbose kex.c:*|a b|a none|none|"" a|#
CanonicalDomains none|A.b. c|none a|a none|_a|-a|a..b|.a|a*|""|#
SendEnv A B*|-A|A=B|""|A ""|#
IdentityAgent none|SSH_AUTH_SOCK|$A|$A-B|$|\${|\${}
IdentityFile a b|/a|""
RevokedHostKeys /a|none|/a b
KnownHostsCommand none|NONE|/a %h
ProxyCommand none|NONE|a  "b" # c
RemoteCommand none|a  'b' # c
VersionAddendum x|a  b
IgnoreUnknown a,b|a b|""
Include /none/*|""|#
Host a|a ""|!a|""
Match all|!all|all all|canonical all|host h all|host h user u all|all host h|all ""|all "" x|all # x|all #
Match canonical "" x
Match host h|HOST=h|host=|host= h|host = h|host =h|host|host ""|host "#x"|host h # x|host h foo|foo|foo=x|! host h
Match !host=h
Match user u|tagged x|command x|sessiontype shell|version=x|invalid-user|address 10.0.0.1|exec "x %Q"|exec "x %h"
Match exec %|final=1
Match localnetwork 10.0.0.0/8|localnetwork 10.0.0.1/8|localnetwork 10.0.0.0/8,|localnetwork x|host nope exec %Q`,
  sshd_config: `
PermitOpen any|ANY|none|h:1 [::1]:* *:*|any h:1|none any|h:1 any|h:1 ""|h:1 "" x|h|h:0|h/1|::1:1|:1|h:http|""
PermitListen 22|any|h:1 *|x|0|None|h:1 ""|""
ListenAddress 127.0.0.1|127.0.0.1:22|::1|[::1]:22|[::1|[]:22|:22|a:b:c|127.0.0.1/22|127.0.0.1:x|127.0.0.1:0
ListenAddress 127.0.0.1:65536
ListenAddress 127.0.0.1 rdomain|127.0.0.1 x|127.0.0.1 RDOMAIN x|127.0.0.1 ""|::1/128|::1:-1|""
AllowUsers a b@h|a@10.0.0.0/8|a@10.0.0.1/8|a@10.0.0.0/33|a@h,|a@|@h|a@h@10.0.0.1/8|a@10.0.0.1/8@h|a@!fe80::/10
AllowUsers a@10/8|""|#
DenyUsers a@0x0a000000/8|a@010.0.0.0/8|a@::1/129|a@10.0.0.0/129|a@10.0.0.0/+8
AllowGroups a* !b|c@10.0.0.1/8|""|#
AcceptEnv A B*|A=B|""|#
PerSourcePenaltyExemptList none|10.0.0.0/8,::1|10.0.0.1/8|a,,b|!|""|a b
AuthorizedKeysFile a|none|none a|a ""|#
AuthorizedPrincipalsFile none|/a|a b
Banner none|/a|""|a b
ChrootDirectory none|/a
RevokedKeys none|/a|none b
HostKeyAgent SSH_AUTH_SOCK|/a
AuthorizedKeysCommand none|a
ForceCommand none|NONE|a  "b" # c
VersionAddendum none|NONE|a  b # c
LogVerbose kex.c:*|none|a none|""|#
Include /none/* /b|""|#
Match all|!all|all all|user u all|all user u|all ""|all "" x|all # x|canonical|canonical x|exec true|!user x
Match user u|USER=u|user=|user = u|user =u|user|user ""|user "#x"|user u # x|user u ""|user u "" x|user u foo|foo
Match user u host
Match address 10.0.0.0/8|address 10.0.0.1/8|address *|address 10.0.0.0/8,|address ""|user x address 10.0.0.1/8
Match localaddress ::1/129
Match localport 22|localport 0|localport -1|localport 65536|localport 22,23|localport ssh|localport|rdomain x
Match group a,!b|invalid-user`,
};

interface Case {
  readonly dialect: Dialect;
  readonly line: string;
}

function casesOf(dialect: Dialect): readonly Case[] {
  return samples[dialect]
    .trim()
    .split('\n')
    .flatMap((row) => {
      const blank = row.indexOf(' ');
      const values = row.slice(blank + 1).split('|');
      return values.map((value) => ({ dialect, line: `${row.slice(0, blank)} ${value}` }));
    });
}

/** The values as they are printed, or that the line is refused. */
function expected({ dialect, line }: Case, reader: Reader): string {
  const read = onlyLine({ config: `${line}\n` }, reader);
  if (!read || !('keyword' in read) || !read.keyword || read.type === 'Malformed') return 'refused';
  const facts = lookupKeyword(dialect, read.keyword.name);
  if (!facts || !isKnownTo(facts, reader)) return 'refused';
  const reading = readDirective(read, facts, reader);
  return reading.problem === undefined ? reading.values.join(' ') : 'refused';
}

const connection = 'user=u,host=h,addr=192.0.2.1,laddr=192.0.2.2,lport=22,rdomain=r';

async function found({ dialect, line }: Case, index: number, own: string): Promise<string> {
  const { folder } = oracle;
  const path = join(folder, `${dialect}-${index}`);
  writeFileSync(path, `${line}\n`, { mode: 0o600 });
  // An address spares the search for a name.
  const args = dialect === 'ssh_config' ? ['127.0.0.1'] : ['-C', connection];
  const answer = await oracle.ask({ dialect, path, args, folder, home: folder });
  if (!answer.accepted) return 'refused';
  const keyword = line.slice(0, line.indexOf(' ')).toLowerCase();
  const printed = answer.values.get(canonicalKeyword(dialect, keyword));
  // What is unset is printed as the default, or not at all; of addresses the ports are added, of paths the folders.
  const isOpen =
    own === '' || own === 'refused' || /^(listenaddress|userknownhostsfile|authorizedkeysfile|host)$/.test(keyword);
  return printed && !isOpen ? printed.join(' ') : own.replace('refused', 'accepted');
}

describe.runIf(hasSshd)('what the programs of this machine make of a line', () => {
  test.each(dialects)('%s', async (dialect) => {
    const reader = oracle.readerOf(dialect);
    const results = await inTurns(casesOf(dialect), async (one, index) => {
      const ours = expected(one, reader);
      return { line: one.line, ours, theirs: await found(one, index, ours) };
    });
    expect(results.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
    expect(results.filter(({ ours }) => ours === 'refused').length).toBeGreaterThan(60);
    expect(results.length).toBeGreaterThan(120);
  });
});
