/** Whom to ask about: what ssh and sshd are given beside a configuration. */
import type { Dialect } from '../../openssh/dialect.ts';
import type { Build } from '../../openssh/keyword.ts';
import { hosts } from './words.ts';

const connections = [
  'user=one,host=a.example,addr=10.1.2.3,laddr=10.0.0.1,lport=2222',
  'user=root,host=b,addr=192.0.2.7,laddr=10.0.0.1,lport=22',
  'user=two,host=client.Example,addr=2001:db8::5,laddr=fe80::1,lport=22',
  'user=nobody,host=10.1.2.3,addr=10.1.2.3,laddr=10.0.0.1,lport=22,rdomain=foo',
  'addr=127.0.0.1,lport=2222',
];

/** Two command lines for the configuration of that number: over many of them, everyone is asked about. */
export function commandLines(dialect: Dialect, { release }: Build, number: number): readonly (readonly string[])[] {
  const turn = <Item>(items: readonly Item[], step: number): Item => items[(number + step) % items.length]!;
  if (dialect === 'sshd_config') {
    return [['-C', turn(connections, 0)], number % 7 === 0 ? [] : ['-C', turn(connections, 2)]];
  }
  const tagged = release >= 904 ? [['-P', 'alpha']] : [];
  // Of `-o User` and `user@` the first one counts: only one of them is given.
  const user = turn(['', '', 'one@'], number >> 2);
  const named = user === '' ? [['-o', 'User=two']] : [];
  const options = turn([[], [], ['-p', '2022'], ['-o', 'ServerAliveInterval 5'], ...named, ...tagged], number >> 3);
  const command = turn([[], [], [], ['ls', '-l']], number >> 4);
  return [[turn(hosts, 0)], [...options, user + turn(hosts, 4), ...command]];
}
