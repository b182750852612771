/** Whom `ssh-lint resolve` asks about: the host that ssh is given, or a connection to sshd. */
import type { Dialect } from '../openssh/dialect.ts';
import type { Subject } from '../resolve/model.ts';
import { nearest } from '../rule/nearest.ts';
import { UsageError, oneOf } from './parsed-arguments.ts';
import { type ResolveArguments, readPort } from './resolve-arguments.ts';

type Fields = Omit<Subject, 'description' | 'assumed' | 'other' | 'answer'>;

/** What a `--match` of that name tells of the subject; all values of a name that is given several times. */
type Reader = (values: readonly string[]) => Fields;

const text =
  (field: keyof Fields): Reader =>
  (values) => ({ [field]: values.at(-1)! });

/** Criteria by the side that has them; those of both mean the same. */
const fields: Readonly<Record<Dialect, Readonly<Record<string, Reader>>>> = {
  ssh_config: {
    host: text('host'),
    originalhost: text('host'),
    canonical: text('canonicalHost'),
    user: text('user'),
    localuser: text('localUser'),
    tagged: text('tag'),
    command: text('command'),
    sessiontype: (values) => sessionOf(values.at(-1)!),
    version: text('version'),
  },
  sshd_config: {
    host: text('host'),
    user: text('user'),
    group: (group) => ({ group }),
    address: text('address'),
    localaddress: text('localAddress'),
    localport: (values) => ({ localPort: readPort('--match localport', values.at(-1)!) }),
    rdomain: text('rdomain'),
    'invalid-user': (values) => ({ invalidUser: isYes('invalid-user', values.at(-1)!) }),
    version: text('version'),
  },
};

/** A shell is what ssh asks for without a command. */
function sessionOf(value: string): Fields {
  const type = oneOf('--match sessiontype', value, ['none', 'shell', 'subsystem'] as const);
  return type === 'shell' ? { command: '' } : { sessionType: type };
}

/** Criteria of ssh that only a running ssh can decide: `--match` answers them with yes or no. */
const questions: ReadonlySet<string> = new Set(['exec', 'localnetwork']);

/** Throws `UsageError` for a criterion that the dialect has not, or a value that says nothing. */
export function subjectOf(args: ResolveArguments, dialect: Dialect): Subject {
  const told = new Map<string, string[]>();
  const answers = new Map<string, boolean>();
  for (const [name, value] of [...options(args, dialect), ...args.criteria]) {
    if (dialect === 'ssh_config' && questions.has(name)) answers.set(name, isYes(name, value));
    else if (Object.hasOwn(fields[dialect], name)) told.set(name, [...(told.get(name) ?? []), value]);
    else throw unknown(name, dialect);
  }
  const subject: Fields = Object.fromEntries(
    [...told].flatMap(([name, values]) => Object.entries(fields[dialect][name]!(values))),
  );
  return { description: subject.host ?? 'any host', ...subject, answer: ({ name }) => answers.get(name) };
}

/** The options as the criteria that they stand for. Those of a connection to sshd say nothing about ssh. */
function options(args: ResolveArguments, dialect: Dialect): readonly (readonly [name: string, value: string])[] {
  const { address, localAddress, localPort } = args;
  const port = localPort === undefined ? undefined : String(localPort);
  const connection = { address, localaddress: localAddress, localport: port };
  const { host, user } = dialect === 'ssh_config' ? destination(args) : args;
  const strays = Object.entries(connection).filter(([, value]) => value !== undefined);
  if (dialect === 'ssh_config' && strays.length > 0) {
    throw new UsageError(
      '--addr, --localaddr and --localport tell of a connection to sshd, and this is an ssh_config.',
    );
  }
  const given = Object.entries({ host, user, ...connection });
  return given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** ssh takes `user@host` too. */
function destination({ host, user }: ResolveArguments): Pick<ResolveArguments, 'host' | 'user'> {
  const at = host?.lastIndexOf('@') ?? -1;
  return at === -1 ? { host, user } : { host: host!.slice(at + 1), user: user ?? host!.slice(0, at) };
}

function isYes(name: string, value: string): boolean {
  return oneOf(`--match ${name}`, value, ['yes', 'no'] as const) === 'yes';
}

function unknown(name: string, dialect: Dialect): UsageError {
  const known = [...Object.keys(fields[dialect]), ...(dialect === 'ssh_config' ? questions : [])];
  const near = nearest(name, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new UsageError(`--match of an ${dialect} takes ${known.join(', ')}, not ${JSON.stringify(name)}.${hint}`);
}
