/** `ssh-lint [options] [path]...`: find, lint or fix, report, and the exit code. */
import type { Rules } from '../config/settings.ts';
import type { FoundFile } from '../files/find.ts';
import type { BaselineEntry } from '../format/baseline.ts';
import { terminalLine } from '../format/escape.ts';
import { type FixOutput, fix } from '../linter/fix.ts';
import { type LintInput, type LintOutput, type RuleFailure, lint } from '../linter/lint.ts';
import { type LintResult, type Notice, type Summary, distinctNotices, summarize } from '../linter/result.ts';
import type { Release } from '../openssh/release.ts';
import { type LintArguments, holdsPatch } from './arguments.ts';
import {
  type Baseline,
  acceptedBy,
  allSetAside,
  prune,
  readBaseline,
  staleEntries,
  staleNotices,
  suppressFindings,
} from './baseline.ts';
import type { ExitCode } from './exit-code.ts';
import { startProgress } from './progress.ts';
import { openConfigurations } from './open-configurations.ts';
import { tellNotices, writeReports } from './report.ts';
import type { Streams } from './streams.ts';
import { type FoundTargets, findTargets } from './targets.ts';
import { writeFixed } from './write-fixed.ts';

export async function lintCommand(args: LintArguments, streams: Streams, rules: Rules): Promise<ExitCode> {
  const configurations = openConfigurations(args, { cwd: streams.cwd, rules, ignore: args.ignore });
  const progress = startProgress(streams);
  let done = 0;
  const onFolder = (): void => progress.tell({ doing: 'searching', done: done++ });
  const found = await progress.during(() => findTargets({ ...args, onFolder }, streams, configurations));
  if (args.listFiles) return listFiles(found, streams);
  if (args.debug) tellTargets(found, streams);

  const baseline = await readBaseline(args, streams);
  const releaseFor = (file: FoundFile): Release => configurations.settingsFor(file).releases.newest;
  const input: LintInput = {
    targets: found.targets,
    context: await progress.during(() => found.includingRoots(releaseFor)),
    sources: found.sources,
    settingsFor: (path) => configurations.settingsFor(found.files.get(path)!),
    ruleIds: [...rules.keys()],
    inlineConfig: args.inlineConfig,
    isFragmentPath: found.isFragmentPath,
    rulesIgnorePaths: true,
    onStep: (step) => progress.tell(step),
    ...(!args.suppressAll && { accepted: acceptedBy(baseline) }),
  };
  const { before, left, fixes, unwritten } = await progress.during(() => judge(input, args, found));
  // A patch beside other formats leaves the files, and so their findings, as they are.
  const judged = args.fix || args.diff ? left : before;
  const stale = await keepBaseline(baseline, { args, output: judged, settingsFor: input.settingsFor }, streams);
  const [output, after] = args.suppressAll ? [allSetAside(judged), allSetAside(left)] : [judged, left];
  const notices = distinctNotices([
    ...found.notices(),
    ...output.notices,
    ...unwritten,
    ...failureNotices(output.failures),
    ...rollbackNotices(fixes),
    ...staleNotices(baseline, stale),
  ]);
  const result = visibleResult(output, notices, args);
  const exitCode = exitCodeOf(args, { output, notices, fixes, isStale: stale.length > 0 });
  if (args.debug) tellFailures(output, streams);
  const remaining = visibleResult(after, notices, args);
  const isTold = await writeReports({ args, result, remaining, fixes, exitCode, found, rules }, streams);
  tellLimit(output, args, streams);
  return isTold || exitCode > 2 ? exitCode : 2;
}

interface Judgement {
  readonly before: LintOutput;
  /** What the fixes leave; the same where there are none. */
  readonly left: LintOutput;
  readonly fixes: FixOutput | undefined;
  /** About fixes that could not be written. */
  readonly unwritten: readonly Notice[];
}

/** Lints, and fixes where that was asked for. */
async function judge(input: LintInput, args: LintArguments, found: FoundTargets): Promise<Judgement> {
  if (!wantsFixes(args)) {
    const output = lint(input);
    return { before: output, left: output, fixes: undefined, unwritten: [] };
  }
  const planned = fix(input, { unsafe: args.unsafeFixes });
  const written = args.fix && !fromStdin(args) ? await writeFixed(planned, found) : undefined;
  const fixes = written?.fixes ?? planned;
  return { before: fixes.before, left: fixes.output, fixes, unwritten: written?.notices ?? [] };
}

interface Judged extends Pick<LintInput, 'settingsFor'> {
  readonly args: LintArguments;
  readonly output: LintOutput;
}

/** Writes the suppressions file where that was asked for. Returns the entries that are stale and stay. */
async function keepBaseline(baseline: Baseline, judged: Judged, streams: Streams): Promise<readonly BaselineEntry[]> {
  if (judged.args.suppressAll) {
    const count = await suppressFindings(baseline, judged);
    const noun = count === 1 ? 'finding' : 'findings';
    streams.writeStderr(`Suppressed ${count} ${noun} in ${terminalLine(baseline.name)}.\n`);
    return [];
  }
  const stale = staleEntries(baseline, judged);
  if (!judged.args.pruneSuppressions) return stale;
  await prune(baseline, stale);
  const noun = stale.length === 1 ? 'entry' : 'entries';
  streams.writeStderr(`Removed ${stale.length} stale ${noun} from ${terminalLine(baseline.name)}.\n`);
  return [];
}

function fromStdin({ patterns }: LintArguments): boolean {
  return patterns.includes('-');
}

function listFiles({ targets, notices }: FoundTargets, streams: Streams): ExitCode {
  for (const { path, dialect } of targets) streams.writeStdout(`${terminalLine(path)}\t${dialect}\n`);
  const told = notices();
  tellNotices(told, streams);
  return told.some(({ level }) => level === 'error') ? 2 : 0;
}

function tellTargets({ targets }: FoundTargets, streams: Streams): void {
  for (const { path, dialect } of targets) streams.writeStderr(`Reading ${terminalLine(path)} as ${dialect}.\n`);
}

function wantsFixes({ fix: inPlace, diff, outputs }: LintArguments): boolean {
  return inPlace || diff || outputs.some(holdsPatch);
}

export function failureNotices(failures: readonly RuleFailure[]): readonly Notice[] {
  return failures.map(({ ruleId, path, error }) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { path, level: 'error', message: `The rule ${ruleId} failed, a fault of ssh-lint: ${reason}` };
  });
}

function tellFailures({ failures }: LintOutput, streams: Streams): void {
  for (const { error } of failures) {
    const lines = error instanceof Error && error.stack !== undefined ? error.stack.split('\n') : [String(error)];
    streams.writeStderr(`${lines.map(terminalLine).join('\n')}\n`);
  }
}

export function rollbackNotices(fixes: FixOutput | undefined): readonly Notice[] {
  return (fixes?.rolledBack ?? []).map(({ path, ruleIds, reason }) => ({
    path,
    level: 'error',
    message: `The fixes of ${ruleIds.join(', ')} were taken back. ${reason}.`,
  }));
}

function visibleResult({ files }: LintOutput, notices: readonly Notice[], { quiet }: LintArguments): LintResult {
  if (!quiet) return { files, notices };
  const errorsOnly = files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { files: errorsOnly, notices };
}

/** Too many warnings may be the only reason for exit 1, and with `--quiet` no format tells of any. */
function tellLimit({ files }: LintOutput, { maxWarnings, exitZero }: LintArguments, streams: Streams): void {
  const { warnings } = summarize({ files, notices: [] });
  if (maxWarnings === undefined || exitZero || warnings <= maxWarnings) return;
  const found = warnings === 1 ? 'There is 1 warning' : `There are ${warnings} warnings`;
  streams.writeStderr(`ssh-lint: ${found}, and --max-warnings allows ${maxWarnings}.\n`);
}

interface Outcome {
  readonly output: LintOutput;
  readonly notices: readonly Notice[];
  readonly fixes: FixOutput | undefined;
  /** Whether entries of the suppressions file are. */
  readonly isStale: boolean;
}

function exitCodeOf(args: LintArguments, { output, notices, fixes, isStale }: Outcome): ExitCode {
  if (output.failures.length > 0) return 3;
  if (notices.some(({ level }) => level === 'error')) return 2;
  if (args.exitZero) return 0;
  if (args.diff && fixes!.fixed.length > 0) return 1;
  return isStale || isOverThreshold(summarize({ files: output.files, notices }), args) ? 1 : 0;
}

function isOverThreshold({ errors, warnings }: Summary, { maxWarnings }: LintArguments): boolean {
  return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings);
}
