/** `ssh-lint resolve <file>`: what one release of ssh or sshd would use, and where each value comes from. */
import type { Reader } from '../directive/reading.ts';
import { terminalLine } from '../format/escape.ts';
import type { ResolutionReport, ResolvedKeyword, ResolvedValue } from '../format/resolution.ts';
import { resolutionJson } from '../format/resolution-json.ts';
import { resolutionText } from '../format/resolution-text.ts';
import { type Notice, distinctNotices } from '../linter/result.ts';
import { type Target, treesOf } from '../linter/sources.ts';
import { factsIn, lookupKeyword } from '../openssh/keyword.ts';
import { formatRelease } from '../openssh/release.ts';
import type { ConfigurationEntry } from '../resolve/configuration.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { expansionFor } from '../resolve/include-expansion.ts';
import type { IncludeOutcome, IncludeUse, Root } from '../resolve/model.ts';
import type { PrintedLine } from '../resolve/printed-line.ts';
import { loadRoot } from '../resolve/root.ts';
import { positionAt } from '../syntax/text.ts';
import { painterFor } from './color.ts';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './parsed-arguments.ts';
import { tellNotices } from './report.ts';
import type { ResolveArguments } from './resolve-arguments.ts';
import { subjectOf } from './resolve-subject.ts';
import type { Streams } from './streams.ts';
import { type FoundTargets, findTargets } from './targets.ts';

export async function resolveCommand(args: ResolveArguments, streams: Streams): Promise<ExitCode> {
  const found = await findTargets({ ...args, ...oneFile, patterns: [args.file] }, streams);
  const target = onlyTarget(found, args);
  const { root, report } = target ? resolveTarget(target, args, found) : nothing;
  const notices = distinctNotices([...found.notices(), ...(root?.includes.flatMap(untakenInclude) ?? [])]);
  tellNotices(notices, streams);
  if (!report || notices.some(({ level }) => level === 'error')) return 2;
  if (args.debug) tellFiles(root, streams);
  if (args.format === 'json') {
    streams.writeStdout(resolutionJson(report));
  } else {
    const paint = await painterFor(args.color, streams, streams.stdoutIsTerminal);
    streams.writeStdout(resolutionText(report, { all: args.all, paint }));
  }
  for (const { path, line, message } of report.errors) {
    streams.writeStderr(`ssh-lint: ${terminalLine(`${path}:${line}: ${message}`)}\n`);
  }
  if (args.format === 'text') streams.writeStderr(summary(report, args));
  return report.accepted ? 0 : 1;
}

/** How the file is looked for: it is named, so nothing ignores it. */
const oneFile = { ignore: false, ignorePatterns: [], errorOnUnmatched: true, stdinFilename: undefined } as const;

const nothing = { root: undefined, report: undefined } as const;

/** The file that was named; undefined where notices tell why there is none. */
function onlyTarget({ targets, files, notices }: FoundTargets, { file }: ResolveArguments): Target | undefined {
  const [target] = targets;
  if (target && files.get(target.path)!.named) return target;
  if (notices().some(({ level }) => level === 'error')) return undefined;
  throw new UsageError(`resolve takes one file, and ${JSON.stringify(file)} is a folder or a pattern.`);
}

function resolveTarget(
  { path, dialect }: Target,
  args: ResolveArguments,
  { sources }: FoundTargets,
): { readonly root: Root; readonly report: ResolutionReport } | typeof nothing {
  const reader: Reader = { dialect, release: args.release, ...(args.vendor && { vendor: args.vendor }) };
  const subject = subjectOf(args, dialect);
  const trees = treesOf(sources, args.release);
  const file = trees.read(path, dialect);
  if (!file) return nothing;
  const root = loadRoot(file, trees, { expandInclude: expansionFor(subject) });
  const { accepted, errors, configuration } = evaluate(root, subject, reader);
  const keywords = configuration.map((entry) => resolvedKeyword(entry, reader));
  return { root, report: { dialect, release: formatRelease(args.release), accepted, errors, keywords } };
}

const addingUp: ReadonlySet<string> = new Set(['accumulate', 'first-per-key', 'first-per-name', 'once-per-name']);

function resolvedKeyword(
  { keyword, values, certainty, candidates }: ConfigurationEntry,
  { dialect, release }: Reader,
): ResolvedKeyword {
  const { repeat } = factsIn(lookupKeyword(dialect, keyword)!, release);
  const resolved = (lines: readonly PrintedLine[]): readonly ResolvedValue[] => lines.map(resolvedValue);
  return {
    keyword,
    values: resolved(values),
    addsUp: addingUp.has(repeat),
    certainty,
    candidates: candidates.map(resolved),
  };
}

function resolvedValue({ text, origin }: PrintedLine): ResolvedValue {
  if (!origin) return { text, origin: undefined };
  const { file } = origin.section;
  return { text, origin: { path: file.path, ...positionAt(file, origin.directive.start) } };
}

/**
 * Why an Include did not give all that OpenSSH may find there, so that other values may be in force. What is refused, such
 * as a link out of the root, has a notice of its own.
 */
const untaken: Readonly<Partial<Record<IncludeOutcome, string>>> = {
  nothing: 'No file matches',
  depends: 'Only the machine tells what it stands for',
  'too-many': 'It takes more files than are followed from one file',
};

function untakenInclude({ file, directive, argument, outcome }: IncludeUse): readonly Notice[] {
  const why = untaken[outcome];
  if (why === undefined) return [];
  const message = `Include ${argument.value}: ${why}; what OpenSSH would read there is not told.`;
  return [{ path: `${file.path}:${directive.line}`, level: 'warning', message }];
}

function tellFiles({ files, dialect }: Root, streams: Streams): void {
  for (const { path } of files) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.\n`);
}

/** Whether the file would be taken at all, so that silence is never ambiguous. */
function summary({ dialect, release, accepted, keywords }: ResolutionReport, { file, all }: ResolveArguments): string {
  const program = dialect === 'ssh_config' ? 'ssh' : 'sshd';
  const verdict = `${program} of OpenSSH ${release} ${accepted ? 'takes' : 'refuses'} ${terminalLine(file)}`;
  const hidden = keywords.filter(
    ({ certainty, values }) => certainty === 'certain' && values.every(({ origin }) => origin === undefined),
  ).length;
  const others = all || hidden === 0 ? '' : `; --all shows ${hidden} keywords that it leaves at their defaults`;
  return `${verdict}${others}.\n`;
}
