import { describe, expect, test } from 'vitest';
import type { Build } from '../openssh/keyword.ts';
import { parse } from '../syntax/parse.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { evaluate } from './condition.ts';
import type { Subject, Verdict } from './model.ts';

type Given = Omit<Subject, 'description'>;

/** The verdict on a Match line, read for the newest release. */
function verdict(dialect: Dialect, line: string, given: Given, build: Build = { release: 1005 }): Verdict {
  const { blocks } = parse({ path: '', dialect, release: 1005, text: `Match ${line}\n` });
  const subject = { description: '', ...given };
  return evaluate(blocks[1]!.header!, subject, { build, hosts: [subject.host], obtained: () => [undefined] });
}

type Row = readonly [line: string, given: Given, verdict: Verdict];

describe('ssh', () => {
  test.each<Row>([
    ['originalhost A,b', { host: 'a' }, 'yes'],
    ['originalhost !a,*', { host: 'a' }, 'no'],
    ['host b', { host: 'a' }, 'no'],
    ['host b', {}, 'possible'],
    ['user me', { localUser: 'me' }, 'yes'],
    ['user me', { user: 'you', localUser: 'me' }, 'no'],
    ['localuser me', { user: 'you', localUser: 'me' }, 'yes'],
    ['localuser *', {}, 'possible'],
    ['tagged x*,y', { tag: 'xy' }, 'yes'],
    ['tagged X', { tag: 'x' }, 'no'],
    ['tagged *', {}, 'no'],
    ['tagged ""', {}, 'yes'],
    ['tagged ""', { tag: 'x' }, 'no'],
    ['!tagged x', {}, 'yes'],
    ['command ls*', { command: 'ls -l' }, 'yes'],
    ['command *', { command: '' }, 'no'],
    ['command ""', { command: '' }, 'yes'],
    ['command ""', {}, 'possible'],
    ['sessiontype shell', { command: '' }, 'yes'],
    ['sessiontype exec', { command: 'ls' }, 'yes'],
    ['sessiontype exec', {}, 'possible'],
    ['sessiontype subsystem', { sessionType: 'subsystem', command: 'sftp' }, 'yes'],
    ['sessiontype none', { sessionType: 'none' }, 'yes'],
    ['canonical', {}, 'no'],
    ['!final', {}, 'yes'],
    ['exec true', {}, 'possible'],
    ['exec true', { answer: () => true }, 'yes'],
    ['!exec true', { answer: () => true }, 'no'],
    ['localnetwork 10.0.0.0/8', { answer: ({ name }) => (name === 'exec' ? true : undefined) }, 'possible'],
    ['host a', { host: 'b', answer: () => true }, 'no'],
    ['host b exec true', { host: 'a' }, 'no'],
  ])('Match %s for %o: %s', (line, given, expected) => {
    expect(verdict('ssh_config', line, given)).toBe(expected);
  });

  test.each([
    [909, 'yes'],
    [1000, 'no'],
  ] as const)('a pattern for every tag matches the lack of one in %i: %s', (release, expected) => {
    expect(verdict('ssh_config', 'tagged *', {}, { release })).toBe(expected);
  });
});

describe('sshd', () => {
  test.each<Row>([
    ['user a*', { user: 'ann' }, 'yes'],
    ['user ANN', { user: 'ann' }, 'no'],
    ['user *', {}, 'possible'],
    ['user *', { user: '' }, 'no'],
    ['host *.Example', { host: 'a.EXAMPLE' }, 'yes'],
    ['group wheel', { group: 'wheel' }, 'yes'],
    ['group wheel', { group: ['users', 'wheel'] }, 'yes'],
    ['group wheel', { group: [] }, 'no'],
    ['group wheel', {}, 'possible'],
    ['group *,!wheel', { group: ['users', 'wheel'] }, 'no'],
    ['group *,!wheel', { group: ['users'] }, 'yes'],
    ['group !wheel', { group: ['users'] }, 'no'],
    ['address 10.0.0.0/8', { address: '10.1.2.3' }, 'yes'],
    ['address *', { address: '' }, 'no'],
    ['localaddress fe80::*', { localAddress: 'fe80::1' }, 'yes'],
    ['localport 022', { localPort: 22 }, 'yes'],
    ['localport 22', { localPort: 0 }, 'no'],
    ['localport smtp', { localPort: 25 }, 'possible'],
    ['rdomain f*', { rdomain: 'foo' }, 'yes'],
    ['rdomain *', { rdomain: '' }, 'no'],
    ['rdomain *', {}, 'possible'],
    ['invalid-user', { invalidUser: true }, 'yes'],
    ['invalid-user', { invalidUser: false }, 'no'],
    ['invalid-user', {}, 'possible'],
    ['group wheel', { answer: () => false }, 'no'],
  ])('Match %s for %o: %s', (line, given, expected) => {
    expect(verdict('sshd_config', line, given)).toBe(expected);
  });
});

describe('the version', () => {
  test.each<readonly [list: string, build: Build, verdict: Verdict]>([
    ['OpenSSH_10.5p1', { release: 1005 }, 'yes'],
    ['OpenSSH_*', { release: 1005 }, 'yes'],
    ['openssh_*', { release: 1005 }, 'no'],
    ['!OpenSSH_10.5*,*', { release: 1005 }, 'no'],
    ['!OpenSSH_9*,*', { release: 1005 }, 'yes'],
    ['OpenSSH_10.4*', { release: 1005 }, 'no'],
    ['OpenSSH_10.0p2', { release: 1000 }, 'possible'],
    ['OpenSSH_10.0p?', { release: 1000 }, 'yes'],
    ['OpenSSH_10.0p?', { release: 1000, vendor: 'debian' }, 'possible'],
    ['OpenSSH_10.0p2 Debian-*', { release: 1000, vendor: 'debian' }, 'possible'],
    ['OpenSSH_10.0p* Debian-5,OpenSSH_10*', { release: 1000, vendor: 'debian' }, 'yes'],
    ['!OpenSSH_10.0p2 Debian-*,OpenSSH_10*', { release: 1000, vendor: 'debian' }, 'possible'],
    ['!OpenSSH_10*,*', { release: 1000, vendor: 'debian' }, 'no'],
  ])('%s of %o: %s', (list, build, expected) => {
    expect(verdict('ssh_config', `version "${list}"`, {}, build)).toBe(expected);
    expect(verdict('sshd_config', `version "${list}"`, {}, build)).toBe(expected);
  });

  test('may be told', () => {
    const version = 'OpenSSH_10.0p2 Debian-7';
    const build: Build = { release: 1000, vendor: 'debian' };
    expect(verdict('ssh_config', 'version "OpenSSH_10.0p2 Debian-*"', { version }, build)).toBe('yes');
  });
});
