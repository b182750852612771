/** The arguments of `ssh-lint resolve`. */
import { type Dialect, dialects } from '../openssh/dialect.ts';
import type { Vendor } from '../openssh/keyword.ts';
import { type Release, formatRelease, knownReleases, parseRelease } from '../openssh/release.ts';
import { answerFormats, vendors } from './options.ts';
import { type Parsed, UsageError, all, has, last, oneOf, readColor, refuseOthers } from './parsed-arguments.ts';

export interface ResolveArguments {
  readonly command: 'resolve';
  /** A file, or `-` for standard input. */
  readonly file: string;
  readonly dialect: Dialect | undefined;
  readonly release: Release;
  readonly vendor: Vendor | undefined;
  readonly host: string | undefined;
  readonly user: string | undefined;
  readonly address: string | undefined;
  readonly localAddress: string | undefined;
  readonly localPort: number | undefined;
  /** What `--match` says of criteria, in the order given. */
  readonly criteria: readonly (readonly [name: string, value: string])[];
  readonly rootDir: string | undefined;
  readonly home: string | undefined;
  /** Whether text shows what OpenSSH has compiled in. */
  readonly all: boolean;
  readonly format: 'text' | 'json';
  readonly color: boolean | undefined;
  readonly debug: boolean;
}

/** Reads what follows the command's name. Throws `UsageError`. */
export function readResolve(parsed: Parsed, rest: readonly string[]): ResolveArguments {
  refuseOthers(parsed, 'resolve');
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) throw new UsageError('resolve takes one file: ssh-lint resolve <file>.');
  const dialect = last(parsed, 'dialect');
  const vendor = last(parsed, 'vendor');
  const localPort = last(parsed, 'localport');
  return {
    command: 'resolve',
    file,
    dialect: dialect === undefined ? undefined : oneOf('--dialect', dialect, dialects),
    release: readRelease(last(parsed, 'openssh')),
    vendor: vendor === undefined ? undefined : oneOf('--vendor', vendor, vendors),
    host: last(parsed, 'host'),
    user: last(parsed, 'user'),
    address: last(parsed, 'addr'),
    localAddress: last(parsed, 'localaddr'),
    localPort: localPort === undefined ? undefined : readPort('--localport', localPort),
    criteria: all(parsed, 'match').map(readCriterion),
    rootDir: last(parsed, 'root-dir'),
    home: last(parsed, 'home'),
    all: has(parsed, 'all'),
    format: oneOf('--format', last(parsed, 'format') ?? 'text', answerFormats),
    color: readColor(parsed),
    debug: has(parsed, 'debug'),
  };
}

function readRelease(text: string | undefined): Release {
  const newest = knownReleases.at(-1)!;
  if (text === undefined) return newest;
  const release = parseRelease(text);
  if (release === undefined) {
    throw new UsageError(`resolve takes one release, such as --openssh 9.2, not ${JSON.stringify(text)}.`);
  }
  if (!knownReleases.includes(release)) {
    const ends = `${formatRelease(knownReleases[0]!)} to ${formatRelease(newest)}`;
    throw new UsageError(`ssh-lint knows OpenSSH ${ends}, not ${JSON.stringify(text)}.`);
  }
  return release;
}

/** Throws `UsageError` for what is no port. */
export function readPort(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new UsageError(`${option} takes a port from 1 to 65535, not ${JSON.stringify(text)}.`);
  }
  return port;
}

function readCriterion(text: string): readonly [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new UsageError(`--match takes <criterion>=<value>, such as exec=yes, not ${JSON.stringify(text)}.`);
  }
  return [name.toLowerCase(), value];
}
