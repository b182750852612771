/** The library: lint texts and files, write reports, ask what OpenSSH would use, write rules. */
import { rules as ownRules } from '../rules/index.ts';
import { withoutColor } from './cli/color.ts';
import { docsUrl, homepage, version } from './cli/program.ts';
import { findTargets } from './cli/targets.ts';
import { selectRules } from './config/selection.ts';
import { ConfigurationError, type PresetName, type Rules } from './config/settings.ts';
import { isFragmentPath } from './files/names.ts';
import { type FormatName, formats } from './format/format.ts';
import { type LintInput, lint } from './linter/lint.ts';
import { type LintResult, type LintedFile, summarize } from './linter/result.ts';
import type { Sources } from './linter/sources.ts';
import type { Dialect } from './openssh/dialect.ts';
import { type ReleaseRange, defaultRange, parseReleaseRange } from './openssh/release.ts';

export { type Dialect, dialects } from './openssh/dialect.ts';
export { type Release, type ReleaseRange, parseRelease } from './openssh/release.ts';
export type * from './linter/result.ts';
export type * from './resolve/model.ts';
export { resolve } from './resolve/resolve.ts';
export { type Project, loadRoot } from './resolve/root.ts';
export { subjects } from './resolve/subject.ts';
export type * from './rule/finding.ts';
export { type AnyRule, type Rule, type RuleContext, type Visitor, defineRule } from './rule/rule.ts';
export type * from './syntax/ast.ts';
export { parse } from './syntax/parse.ts';
export { ConfigurationError, type FormatName, type PresetName, type Rules, summarize, version };

/** Every rule that ssh-lint has, by id. */
export const rules: Rules = ownRules;

export interface LintOptions {
  /** Presets to start from; `recommended` where left out. */
  readonly presets?: readonly PresetName[];
  /** Settings by rule id: a severity, `off`, or `[severity, { option: value }]`. */
  readonly ruleSettings?: Readonly<Record<string, unknown>>;
  /** Releases that will read the files, such as `>=8.7`. */
  readonly openssh?: string;
  /** Rules to use instead of ssh-lint's own. */
  readonly rules?: Rules;
}

export interface TextOptions extends LintOptions {
  /** As findings name it. */
  readonly path: string;
  readonly dialect: Dialect;
}

export interface FileOptions extends LintOptions {
  /** The working folder: where patterns and the paths of findings start; the process's where left out. */
  readonly cwd?: string;
  /** The folder that `/` stands for in an Include; the repository root where left out. */
  readonly rootDir?: string;
}

/**
 * Lints one text on its own; its Includes take nothing. Throws `ConfigurationError` for a mistake in the options, and
 * what a rule threw.
 */
export function lintText(text: string, { path, dialect, ...options }: TextOptions): LintedFile {
  const sources: Sources = {
    rootDir: '.',
    read: (asked) => (asked === path ? { text, encoding: 'utf-8' } : undefined),
    glob: () => [],
  };
  return run({ targets: [{ path, dialect }], sources, isFragmentPath }, options).files[0]!;
}

/**
 * Finds and lints files, folders and globs; configuration files are not asked. What cannot be read becomes a notice.
 * Throws `ConfigurationError` for a mistake in the options, and what a rule threw.
 */
export async function lintFiles(patterns: readonly string[], options: FileOptions = {}): Promise<LintResult> {
  const found = await findTargets(
    {
      patterns: patterns.map((pattern) => (pattern === '-' ? './-' : pattern)),
      dialect: undefined,
      rootDir: options.rootDir,
      ignore: true,
      ignorePatterns: [],
      errorOnUnmatched: true,
      stdinFilename: undefined,
    },
    { cwd: options.cwd ?? process.cwd(), readStdin: () => new Uint8Array() },
  );
  const { newest } = readRange(options.openssh ?? defaultRange);
  const { targets, sources, notices } = found;
  const context = await found.includingRoots(() => newest);
  const result = run({ targets, context, sources, isFragmentPath: found.isFragmentPath }, options);
  return { files: result.files, notices: [...notices(), ...result.notices] };
}

export interface FormatOptions {
  /** The rules that the result was made with; ssh-lint's own where left out. */
  readonly rules?: Rules;
  /** Whether pretty and SARIF list suppressed findings too, marked as such. JSON always lists them apart. */
  readonly showSuppressed?: boolean;
}

/** A result as the command line would write it, without colour. The same result and options give the same text. */
export function formatResult(result: LintResult, format: FormatName, options: FormatOptions = {}): string {
  if (!Object.hasOwn(formats, format)) {
    throw new ConfigurationError(
      `There is no format ${JSON.stringify(format)}: it is one of ${formatNames.join(', ')}.`,
    );
  }
  const { rules: used = ownRules, showSuppressed = false } = options;
  const ruleInfos = new Map([...used].map(([id, { meta }]) => [id, meta]));
  const context = { version, homepage, docsUrl, rules: ruleInfos, paint: withoutColor, exitCode: exitCodeOf(result) };
  return formats[format](result, { ...context, showSuppressed });
}

/** Every format that `formatResult` takes. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** With what the command line would exit. */
function exitCodeOf(result: LintResult): number {
  if (result.notices.some(({ level }) => level === 'error')) return 2;
  return summarize(result).errors > 0 ? 1 : 0;
}

function run(
  files: Pick<LintInput, 'targets' | 'context' | 'sources' | 'isFragmentPath'>,
  { presets = ['recommended'], ruleSettings = {}, openssh = defaultRange, rules: used = ownRules }: LintOptions,
): LintResult {
  const enabled = selectRules(used, { presets, settings: Object.entries(ruleSettings), only: [], skip: [] });
  const settings = { rules: enabled, releases: readRange(openssh) };
  const {
    files: linted,
    failures,
    notices,
  } = lint({
    ...files,
    settingsFor: () => settings,
    ruleIds: [...used.keys()],
    rulesIgnorePaths: used === ownRules,
  });
  if (failures[0]) throw failures[0].error;
  return { files: linted, notices };
}

function readRange(text: string): ReleaseRange {
  const range = parseReleaseRange(text);
  if (typeof range === 'string') throw new ConfigurationError(range);
  return range;
}
