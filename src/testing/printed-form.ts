/**
 * What OpenSSH prints, and what the resolver says, in one form. Whatever is taken out of an answer, or written in another
 * way before the two are compared, is taken and written here.
 */
import { hostname, userInfo } from 'node:os';
import type { Reader } from '../directive/reading.ts';
import type { Vendor } from '../openssh/argument.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import type { Release } from '../openssh/release.ts';

type Values = ReadonlyMap<string, readonly string[]>;

/** Values that some builds print in another spelling than 10.5 does. */
interface OtherSpelling {
  readonly keyword: string;
  /** Both where left out. */
  readonly dialect?: Dialect;
  /** The first release that prints it so, and the first that prints it as 10.5 does. */
  readonly since?: Release;
  readonly until?: Release;
  readonly vendor?: Vendor;
  readonly change: (text: string) => string;
}

const otherSpellings: readonly OtherSpelling[] = [
  { keyword: 'permitrootlogin', until: 1003, change: (text) => text.replace('without-password', 'prohibit-password') },
  { keyword: 'pubkeyauthentication', dialect: 'ssh_config', until: 809, change: asWord },
  { keyword: 'canonicaldomains', until: 807, change: (text) => text || 'none' },
  // A build without libfido2 asks a variable for a provider of its own.
  { keyword: 'securitykeyprovider', change: (text) => text.replace('$SSH_SK_PROVIDER', 'internal') },
  // Debian's name for QUIET stands before it in the table.
  { keyword: 'loglevel', vendor: 'debian', change: (text) => text.replace('SILENT', 'QUIET') },
  // 9.5 and 9.6 put a blank behind each argument.
  { keyword: 'subsystem', since: 905, until: 907, change: (text) => text.trimEnd() },
  { keyword: 'persourcepenalties', until: 1003, change: withFractions },
];

/** Penalties are times with fractions since 10.3; the sizes of tables are not. */
function withFractions(penalties: string): string {
  return penalties.replaceAll(/(?<!max-sources[46]):\d+/g, '$&.000000');
}

/** A flag, in the words of the keyword that is more than one since. */
function asWord(text: string): string {
  return text === 'yes' ? 'true' : text === 'no' ? 'false' : text;
}

/** The values that a build printed, in the spelling of 10.5. */
export function inCurrentForm(values: Values, reader: Reader): Values {
  const current = new Map<string, readonly string[]>(values);
  for (const spelling of otherSpellings) {
    const lines = current.get(spelling.keyword);
    if (lines && isOfBuild(spelling, reader)) current.set(spelling.keyword, lines.map(spelling.change));
  }
  return current;
}

function isOfBuild({ dialect, since = 0, until = Infinity, vendor }: OtherSpelling, reader: Reader): boolean {
  const isOfSide = dialect === undefined || dialect === reader.dialect;
  const isOfVendor = vendor === undefined || vendor === reader.vendor;
  return isOfSide && isOfVendor && reader.release >= since && reader.release < until;
}

/** Where a question was asked. */
export interface Here {
  readonly reader: Reader;
  /** The folder in which the programs ran. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Whether a line of the resolver is what the programs print here. The resolver leaves to the machine what no text tells:
 * `~`, variables, relative paths of sshd, and the tokens for the home, the machine's names and the user's number.
 */
export function isPrintedHere(
  keyword: string,
  { ours, theirs }: { readonly ours: string; readonly theirs: string },
  here: Here,
): boolean {
  if (ours === theirs) return true;
  const row = lookupKeyword(here.reader.dialect, keyword);
  if (!row) return false;
  const facts = factsIn(row, here.reader.release);
  const isPath =
    facts.argument.kind === 'path' || facts.argument.kind === 'path-list' || facts.argument.kind === 'flag-or-path';
  const isLeft = facts.tokens.length > 0 && /%[CLdil]/.test(ours);
  let pattern = ours.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  if (isLeft) pattern = pattern.replaceAll(/%([CLdil%])/g, (_, token: string) => machine.tokens[token]!);
  if (isPath) pattern = pattern.replaceAll(/(?<=^| )~(?:\/|(?= |$))/g, `${machine.home}/`);
  if (isPath && here.reader.dialect === 'sshd_config') {
    pattern = pattern.replaceAll(/^(?=[^/])|(?<= )(?=[^/ ])/g, `(${here.folder}/)?`);
  }
  if (facts.expandsEnvironment) {
    pattern = pattern.replaceAll(/\\\$\\\{(\w+)\\\}/g, (whole, name: string) => here.environment[name] ?? whole);
  }
  return new RegExp(`^${pattern}$`).test(theirs);
}

const machine = {
  home: userInfo().homedir,
  tokens: {
    '%': '%',
    C: '[0-9a-f]{40}',
    L: hostname().replace(/\..*/, ''),
    d: userInfo().homedir,
    i: String(userInfo().uid),
    l: hostname(),
  } as Readonly<Record<string, string>>,
};

/** Answers that are not compared, each by the words by which they are known. */
const incomparable: readonly RegExp[] = [
  // A name server was asked, and there is none.
  /Could not resolve host|bad addr or host: .* \(Name or service not known\)/,
  // A variable is not set, which OpenSSH notices even in blocks that do not apply.
  /env var \$\{[^}]*\} has no value/,
  // Whether a user of that name exists, whose home a path begins with, is known to the machine.
  /tilde_expand: No such user/,
  // Whether the socket of an agent is there: without it ssh gives up where ExitOnForwardFailure says so.
  /Cannot forward agent socket path/,
  // A routing domain is the name of an interface.
  /bad routing domain/,
  // sshd wants to be told of a connection whatever a Match asks for; a running one knows.
  /'Match \w+' in configuration but '\w+' not in connection test specification/,
  // Some builds trip over an odd configuration.
  /^It crashed\.$/,
  // ssh -G goes on where it could make nothing of a list of algorithms, with half of its values left as they were.
  /fill_default_options: \w+: /,
];

/** Whether the programs answered by what lies in the machine, or in half-made values, and not in the configuration. */
export function isIncomparable(error: string): boolean {
  return incomparable.some((words) => words.test(error));
}
