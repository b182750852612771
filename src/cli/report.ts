/** What a run has to say, brought to its places: formats to standard output or files, notices and totals to stderr. */
import { resolve } from 'node:path';
import type { Rules } from '../config/settings.ts';
import { encodeText } from '../files/encoding.ts';
import { displayPath, realPathOf, withSlashes } from '../files/place.ts';
import { writeReport } from '../files/write.ts';
import { terminalLine } from '../format/escape.ts';
import { type FormatContext, formats } from '../format/format.ts';
import type { FixOutput } from '../linter/fix.ts';
import { type LintResult, type Notice, summarize } from '../linter/result.ts';
import type { LintArguments, OutputFormat } from './arguments.ts';
import { painterFor } from './color.ts';
import { patchForStream } from './patch-stream.ts';
import type { ExitCode } from './exit-code.ts';
import { docsUrl, homepage, version } from './program.ts';
import type { Streams } from './streams.ts';
import type { FoundTargets } from './targets.ts';

export interface Report {
  readonly args: LintArguments;
  /** What the formats tell. */
  readonly result: LintResult;
  /** What is left once the fixes of a patch or of `--fix` are applied. */
  readonly remaining: LintResult;
  readonly fixes: FixOutput | undefined;
  readonly exitCode: ExitCode;
  readonly found: FoundTargets;
  readonly rules: Rules;
}

interface Delivery {
  readonly format: OutputFormat | 'fixed-text';
  readonly result: LintResult;
  /** A file as the user named it, or a stream. */
  readonly to: 'stdout' | 'stderr' | { readonly file: string };
}

/** Writes all of it; false where an output file could not be written. */
export async function writeReports(report: Report, streams: Streams): Promise<boolean> {
  let written = true;
  for (const delivery of deliveries(report)) {
    const data = await render(delivery, report, streams);
    if (delivery.to === 'stdout') streams.writeStdout(data);
    else if (delivery.to === 'stderr') streams.writeStderr(data as string);
    else written = writeFile(delivery.to.file, data, { report, streams }) && written;
  }
  tellNotices(report.result.notices, streams);
  streams.writeStderr(totals(report));
  return written;
}

/** `path: message`, safe to print, each on a line of standard error. */
export function tellNotices(notices: readonly Notice[], streams: Streams): void {
  for (const { path, message } of notices) {
    streams.writeStderr(`ssh-lint: ${terminalLine(path === undefined ? message : `${path}: ${message}`)}\n`);
  }
}

/** Where standard output is taken by a patch or by the fixed text, what people read goes to standard error. */
function deliveries({ args, result, remaining }: Report): readonly Delivery[] {
  const isFilter = args.fix && args.patterns.includes('-');
  const given = args.outputs.map(({ format, file }): Delivery => {
    const stream = isFilter ? 'stderr' : 'stdout';
    return { format, result, to: file === undefined ? stream : { file } };
  });
  if (isFilter) {
    const told: readonly Delivery[] = given.length > 0 ? given : [{ format: 'pretty', result, to: 'stderr' }];
    return [{ format: 'fixed-text', result, to: 'stdout' }, ...told];
  }
  const isPatch = ({ format, to }: Delivery): boolean => format === 'patch' && to === 'stdout';
  const patch: readonly Delivery[] =
    args.diff && !given.some(isPatch) ? [{ format: 'patch', result, to: 'stdout' }] : [];
  const all = [...patch, ...given];
  if (all.some(isPatch)) return [...all, { format: 'pretty', result: remaining, to: 'stderr' }];
  return all.length > 0 ? all : [{ format: 'pretty', result, to: 'stdout' }];
}

async function render(
  { format, result, to }: Delivery,
  report: Report,
  streams: Streams,
): Promise<string | Uint8Array> {
  const isTerminal = to === 'stderr' ? streams.stderrIsTerminal : to === 'stdout' && streams.stdoutIsTerminal;
  if (format === 'patch') {
    const patch = await renderPatch(report);
    return to === 'stdout' || to === 'stderr' ? patchForStream(patch, { env: streams.env, isTerminal }) : patch;
  }
  if (format === 'fixed-text') return fixedText(report);
  const context: FormatContext = {
    version,
    homepage,
    docsUrl,
    folder: report.found.folder,
    rules: new Map([...report.rules].map(([id, { meta }]) => [id, meta])),
    paint: await painterFor(report.args.color, streams, isTerminal),
    exitCode: report.exitCode,
    showSuppressed: report.args.showSuppressed,
    ...(await foldedPatch(format, report)),
  };
  return formats[format](result, context);
}

/** The patch for a summary to fold, where there is one and it is still to be applied. */
async function foldedPatch(format: string, report: Report): Promise<Pick<FormatContext, 'patch'>> {
  if (format !== 'markdown' || !report.fixes || report.args.fix) return {};
  return { patch: new TextDecoder().decode(await renderPatch(report)) };
}

/** Names start at the repository root, as git's do: `git apply` passes over any other from within a subfolder. */
export async function renderPatch({ fixes, found }: Pick<Report, 'fixes' | 'found'>): Promise<Uint8Array> {
  const { patchBytes } = await import('../format/patch.ts');
  const files = fixes!.fixed.map((file) => {
    const { absolutePath, root } = found.files.get(file.path)!;
    return { ...file, path: displayPath(root, absolutePath) };
  });
  return patchBytes(files);
}

function fixedText({ fixes, found }: Report): Uint8Array {
  const [path] = found.files.keys();
  const source = found.sources.read(path!);
  const fixed = fixes!.fixed.find((file) => file.path === path);
  return source ? encodeText(fixed?.newText ?? source.text, source.encoding) : new Uint8Array();
}

function writeFile(file: string, data: string | Uint8Array, { report, streams }: Told): boolean {
  const path = withSlashes(resolve(realPathOf(streams.cwd), file));
  const refusal = writeReport(path, data, report.found.repositoryRoot);
  if (!refusal) return true;
  streams.writeStderr(`ssh-lint: The output file ${terminalLine(file)} was not written. ${refusal.reason}\n`);
  return false;
}

interface Told {
  readonly report: Report;
  readonly streams: Streams;
}

/** Says how much was checked, so that silence is never ambiguous. */
function totals({ args, remaining, fixes }: Report): string {
  const { files, errors, warnings, infos, suppressed } = summarize(remaining);
  const found = errors + warnings + infos;
  const fixed = fixes?.fixed ?? [];
  const written = args.fix ? fixed : [];
  const lines = written.map(({ path, ruleIds }) => `Fixed ${terminalLine(path)} (${ruleIds.join(', ')}).`);
  const noun = args.quiet ? 'error' : 'finding';
  const left = found === 0 ? `no ${noun}s` : counted(found, noun);
  const when = fixed.length === 0 ? '' : args.fix ? ' left' : ' left once the patch is applied';
  const aside = suppressed === 0 ? '' : `; ${suppressed} suppressed`;
  return [...lines, `Checked ${counted(files, 'file')}: ${left}${when}${aside}.`, ''].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
