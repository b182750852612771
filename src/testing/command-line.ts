/**
 * The command lines of ssh and sshd, as far as questions use them, in the terms of the resolver: whom they ask about,
 * and the directives that options stand for. OpenSSH reads these before any file.
 */
import { userInfo } from 'node:os';
import type { Dialect } from '../openssh/dialect.ts';
import type { Criterion } from '../syntax/ast.ts';
import type { Subject } from '../resolve/model.ts';
import { succeeding } from './oracle.ts';

export interface CommandLine {
  readonly subject: Subject;
  /** The directives of options, one a line. */
  readonly directives: readonly string[];
}

/** Reads what stands behind `ssh -G -F FILE` or `sshd -T -f FILE`. Throws for an option that no question uses. */
export function readCommandLine(dialect: Dialect, args: readonly string[]): CommandLine {
  return dialect === 'ssh_config' ? readClient(args) : readServer(args);
}

function answer({ name, value = '' }: Criterion): boolean | undefined {
  return name === 'exec' ? Object.hasOwn(succeeding, value) : undefined;
}

function readClient(args: readonly string[]): CommandLine {
  const options: (readonly [string, string])[] = [];
  let index = 0;
  for (; args[index]?.startsWith('-'); index += 2) options.push([args[index]!, args[index + 1]!]);
  const { host, user, port } = readDestination(args[index] ?? '');
  const given = new Map(options);
  const directives = options.map(([option, value]) => directiveOf(option, value)).filter((text) => text !== undefined);
  const tag = given.get('-P');
  const subject: Subject = {
    description: args.join(' '),
    host,
    localUser: userInfo().username,
    command: args.slice(index + 1).join(' '),
    ...(user !== undefined && { user }),
    ...(tag !== undefined && { tag }),
    answer,
  };
  return { subject, directives: port === undefined ? directives : [...directives, `Port ${port}`] };
}

/** Undefined for what the subject tells. */
function directiveOf(option: string, value: string): string | undefined {
  switch (option) {
    case '-o':
      return value;
    case '-p':
      return `Port ${value}`;
    case '-P':
      return undefined;
    default:
      throw new TypeError(`No question gives ssh the option ${option}`);
  }
}

interface Destination {
  readonly host: string;
  readonly user?: string;
  readonly port?: string;
}

/** `host`, `user@host` or `ssh://user@host:port`. */
function readDestination(text: string): Destination {
  const uri = /^ssh:\/\/(?:(?<user>[^@/]+)@)?(?<host>\[[^\]]*\]|[^:/]+)(?::(?<port>\d+))?\/?$/.exec(text)?.groups;
  if (uri) {
    const { user, host, port } = uri;
    return { host: host!.replace(/^\[(.*)\]$/, '$1'), ...(user && { user }), ...(port && { port }) };
  }
  const at = text.lastIndexOf('@');
  return at === -1 ? { host: text } : { host: text.slice(at + 1), user: text.slice(0, at) };
}

function readServer(args: readonly string[]): CommandLine {
  const connections = args.filter((_, index) => args[index - 1] === '-C');
  const directives = args.flatMap((arg, index) => serverDirective(arg, args[index + 1]));
  return { subject: connectionOf(connections.join(',')), directives };
}

function serverDirective(option: string, value = ''): readonly string[] {
  if (option === '-o') return [value];
  return option === '-h' ? [`HostKey ${value}`] : [];
}

/** What is not given is empty: no criterion that asks for it holds. */
function connectionOf(specification: string): Subject {
  const given = new Map(specification.split(',').map((part) => part.split('=', 2) as [string, string]));
  const told = (name: string): string => given.get(name) ?? '';
  const user = told('user');
  return {
    description: specification === '' ? 'no connection' : specification,
    user,
    group: groups[user] ?? [],
    host: told('host'),
    address: told('addr'),
    localAddress: told('laddr'),
    localPort: Number(told('lport')),
    rdomain: told('rdomain'),
    invalidUser: given.has('invalid-user'),
  };
}

/** sshd looks up the groups of a user; whom questions name beside these does not exist. */
const groups: Readonly<Record<string, readonly string[]>> = { root: ['root'], nobody: ['nogroup'] };
