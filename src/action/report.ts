/** What a run has to say, brought to its places: the log, annotations, the summary, files for later steps, outputs. */
import { painterFor } from '../cli/color.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { docsUrl, homepage, version } from '../cli/program.ts';
import { renderPatch } from '../cli/report.ts';
import type { Streams } from '../cli/streams.ts';
import type { Rules } from '../config/settings.ts';
import { displayPath, isInside, realPathOf } from '../files/place.ts';
import { writeReport } from '../files/write.ts';
import { type FormatContext, formats } from '../format/format.ts';
import { fromRepositoryRoot } from '../format/repository-path.ts';
import { type LintResult, summarize } from '../linter/result.ts';
import { type Finding, severities } from '../rule/finding.ts';
import { annotationAsides, changeAsides, findingCount, summaryAsides } from './asides.ts';
import { type Checkout, absolutePathOf } from './checkout.ts';
import type { Linted } from './lint.ts';
import { logText } from './log.ts';
import type { ActionInputs } from './read-inputs.ts';
import { type Outputs, errorCommand, withoutCommands, writeOutputs, writeSummary } from './runner.ts';

export interface ReportContext {
  readonly inputs: ActionInputs;
  readonly checkout: Checkout;
  /** Where later steps run. */
  readonly workspace: string;
  readonly streams: Streams;
  readonly rules: Rules;
}

/** The findings of a run, by who is told of them; paths start at the repository root. */
export interface Told {
  readonly all: LintResult;
  readonly counted: LintResult;
  readonly annotated: LintResult;
  /** Those that do not count. */
  readonly others: LintResult;
}

/** Returns the exit code of the step; 2 where something could not be written. */
export async function report(linted: Linted, context: ReportContext): Promise<ExitCode> {
  const { inputs, streams } = context;
  const { env } = streams;
  const told = tell(linted, context);
  const exitCode = exitCodeOf(linted, told, inputs);
  const parts: ReportParts = {
    linted,
    told,
    format: await formatContext(context, exitCode),
    patch: linted.fixes && (await renderPatch(linted)),
  };
  const files = writeFiles(parts, context);
  streams.writeStdout(withoutCommands(logText(told, changeAsides(linted, inputs), parts.format)));
  if (inputs.annotations) {
    const asides = annotationAsides(linted, told, inputs);
    streams.writeStdout(formats.github(told.annotated, { ...parts.format, asides }));
  }
  const failures = [
    ...Object.values(files).flatMap(({ failure }) => failure ?? []),
    ...attempt('The outputs', () => writeOutputs(env, outputsOf(told, files))),
    ...(inputs.summary ? attempt("The job's summary", () => writeSummary(env, summary(parts, inputs))) : []),
  ];
  for (const failure of failures) streams.writeStdout(errorCommand(failure));
  return failures.length > 0 && exitCode < 2 ? 2 : exitCode;
}

interface ReportParts {
  readonly linted: Linted;
  readonly told: Told;
  readonly format: FormatContext;
  readonly patch: Uint8Array | undefined;
}

type WrittenFiles = Readonly<Record<'sarif' | 'patch' | 'rdjson', Delivered>>;

function writeFiles({ told, format, patch }: ReportParts, context: ReportContext): WrittenFiles {
  const { sarifFile, sarifCategory, patchFile, rdjsonFile } = context.inputs;
  const sarif = { ...format, ...(sarifCategory !== undefined && { category: sarifCategory }) };
  return {
    sarif: deliver(sarifFile, () => formats.sarif(told.all, sarif), context),
    patch: deliver(patch?.length ? patchFile : undefined, () => patch!, context),
    rdjson: deliver(rdjsonFile, () => formats.rdjson(told.counted, format), context),
  };
}

function outputsOf({ counted }: Told, { sarif, patch }: WrittenFiles): Outputs {
  const { errors, warnings, fixable } = summarize(counted);
  return {
    findings: String(findingCount(counted)),
    errors: String(errors),
    warnings: String(warnings),
    fixable: String(fixable),
    'sarif-file': sarif.path,
    'patch-file': patch.path,
  };
}

function tell({ result, counts, change }: Linted, { checkout }: ReportContext): Told {
  const those = (are: (finding: Finding) => boolean): LintResult => {
    const files = result.files.map((file) => ({ ...file, findings: file.findings.filter(are) }));
    return fromRepositoryRoot({ ...result, files }, checkout.folder);
  };
  return {
    all: those(() => true),
    counted: those(counts),
    annotated: those((finding) => counts(finding) && (typeof change === 'string' || change.touched.has(finding))),
    others: those((finding) => !counts(finding)),
  };
}

function exitCodeOf({ hasFailed, stale }: Linted, { all, counted }: Told, { failOn }: ActionInputs): ExitCode {
  if (hasFailed) return 3;
  if (all.notices.some(({ level }) => level === 'error')) return 2;
  if (failOn === 'never') return 0;
  const mildest = severities.indexOf(failOn);
  const fails = counted.files.some(({ findings }) =>
    findings.some(({ severity }) => severities.indexOf(severity) <= mildest),
  );
  return fails || stale.length > 0 ? 1 : 0;
}

async function formatContext({ rules, streams }: ReportContext, exitCode: ExitCode): Promise<FormatContext> {
  return {
    version,
    homepage,
    docsUrl,
    rules: new Map([...rules].map(([id, { meta }]) => [id, meta])),
    paint: await painterFor(false, streams, false),
    exitCode,
  };
}

interface Delivered {
  /** As later steps name it; empty where nothing was written. */
  readonly path: string;
  readonly failure?: string;
}

function deliver(
  file: string | undefined,
  data: () => string | Uint8Array,
  { checkout, workspace }: ReportContext,
): Delivered {
  if (file === undefined) return { path: '' };
  const path = absolutePathOf(checkout, file);
  const refusal = writeReport(path, data(), checkout.root);
  if (refusal) return { path: '', failure: `The file ${file} was not written. ${refusal.reason}` };
  const start = realPathOf(workspace);
  return { path: isInside(start, path) ? displayPath(start, path) : path };
}

function attempt(what: string, write: () => void): readonly string[] {
  try {
    write();
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [`${what} cannot be written (${code}).`];
  }
}

/** Bytes of UTF-8. GitHub refuses a summary of more than 1 MiB as a whole. */
const mostBytes = { counted: 600 * 1024, others: 300 * 1024 };

/** The whole picture; what does not count stands behind a fold. */
function summary({ linted, told, format, patch }: ReportParts, inputs: ActionInputs): string {
  const counted = formats.markdown(told.counted, {
    ...format,
    asides: summaryAsides(linted, told, inputs),
    summary: { heading: '## ssh-lint', mostBytes: mostBytes.counted },
    ...(patch && { patch: new TextDecoder().decode(patch) }),
  });
  if (findingCount(told.others) === 0) return counted;
  const others = formats.markdown(told.others, {
    ...format,
    summary: { heading: '### Elsewhere', mostBytes: mostBytes.others },
  });
  const title = 'Findings that the change has no part in';
  return `${counted}\n<details><summary>${title}</summary>\n\n${others}\n</details>\n`;
}
