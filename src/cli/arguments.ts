/** argv -> what is asked for. Everything that is wrong with it is a `UsageError`: exit 2, one sentence. */
import { normalize } from 'node:path';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import {
  type ConfigArguments,
  type ConfigurationArguments,
  readConfig,
  readConfigurationArguments,
} from './configuration-arguments.ts';
import { formatNames, ruleListFormats } from './options.ts';
import {
  type Parsed,
  UsageError,
  all,
  has,
  last,
  oneOf,
  parseTokens,
  readColor,
  refuseOthers,
} from './parsed-arguments.ts';
import { type ResolveArguments, readResolve } from './resolve-arguments.ts';

export type OutputFormat = (typeof formatNames)[number];

export interface Output {
  readonly format: OutputFormat;
  /** As given; undefined: standard output. */
  readonly file: string | undefined;
}

export interface LintArguments extends ConfigurationArguments {
  readonly command: 'lint';
  /** Files, folders, globs; `-` for standard input. */
  readonly patterns: readonly string[];
  readonly dialect: Dialect | undefined;
  readonly rootDir: string | undefined;
  readonly fix: boolean;
  readonly unsafeFixes: boolean;
  readonly diff: boolean;
  readonly ignorePatterns: readonly string[];
  readonly ignore: boolean;
  readonly forceExclude: boolean;
  readonly errorOnUnmatched: boolean;
  readonly listFiles: boolean;
  readonly stdinFilename: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly exitZero: boolean;
  /** As asked for; none: pretty to standard output. */
  readonly outputs: readonly Output[];
  readonly color: boolean | undefined;
  readonly inlineConfig: boolean;
  /** As given; undefined: the default one, where it exists. */
  readonly suppressions: string | undefined;
  readonly suppressAll: boolean;
  readonly pruneSuppressions: boolean;
  readonly showSuppressed: boolean;
  readonly debug: boolean;
}

export type Invocation =
  | LintArguments
  | ResolveArguments
  | ConfigArguments
  | { readonly command: 'init' }
  | { readonly command: 'explain'; readonly rule: string; readonly color: boolean | undefined }
  | { readonly command: 'rules'; readonly format: 'table' | 'json' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Invocation {
  const parsed = parseTokens(argv);
  if (has(parsed, 'help')) return { command: 'help' };
  if (has(parsed, 'version')) return { command: 'version' };
  const [first, ...rest] = parsed.positionals;
  if (first === 'explain') return readExplain(parsed, rest);
  if (first === 'rules') return readRules(parsed, rest);
  if (first === 'resolve') return readResolve(parsed, rest);
  if (first === 'config') return readConfig(parsed, rest);
  if (first === 'init') return readInit(parsed, rest);
  return readLint(parsed, first === 'lint' ? rest : parsed.positionals);
}

function readExplain(parsed: Parsed, rest: readonly string[]): Invocation {
  refuseOthers(parsed, 'explain');
  const [rule, ...more] = rest;
  if (rule === undefined || more.length > 0) throw new UsageError('explain takes one rule: ssh-lint explain <rule>.');
  return { command: 'explain', rule, color: readColor(parsed) };
}

function readRules(parsed: Parsed, rest: readonly string[]): Invocation {
  refuseOthers(parsed, 'rules');
  if (rest.length > 0) throw new UsageError('rules takes no argument: ssh-lint rules [--format table|json].');
  return { command: 'rules', format: oneOf('--format', last(parsed, 'format') ?? 'table', ruleListFormats) };
}

function readInit(parsed: Parsed, rest: readonly string[]): Invocation {
  refuseOthers(parsed, 'init');
  if (rest.length > 0) throw new UsageError('init takes no argument: it writes into the working folder.');
  return { command: 'init' };
}

function readLint(parsed: Parsed, patterns: readonly string[]): LintArguments {
  refuseOthers(parsed, 'lint');
  const dialect = last(parsed, 'dialect');
  const lint: LintArguments = {
    command: 'lint',
    patterns,
    ...readConfigurationArguments(parsed),
    dialect: dialect === undefined ? undefined : oneOf('--dialect', dialect, dialects),
    rootDir: last(parsed, 'root-dir'),
    fix: has(parsed, 'fix'),
    unsafeFixes: has(parsed, 'unsafe-fixes'),
    diff: has(parsed, 'diff'),
    ignorePatterns: all(parsed, 'ignore-pattern'),
    ignore: !has(parsed, 'no-ignore'),
    forceExclude: has(parsed, 'force-exclude'),
    errorOnUnmatched: !has(parsed, 'no-error-on-unmatched-pattern'),
    listFiles: has(parsed, 'list-files'),
    stdinFilename: last(parsed, 'stdin-filename'),
    maxWarnings: readMaxWarnings(last(parsed, 'max-warnings')),
    quiet: has(parsed, 'quiet'),
    exitZero: has(parsed, 'exit-zero'),
    outputs: readOutputs(parsed),
    color: readColor(parsed),
    inlineConfig: !has(parsed, 'no-inline-config'),
    suppressions: last(parsed, 'suppressions'),
    suppressAll: has(parsed, 'suppress-all'),
    pruneSuppressions: has(parsed, 'prune-suppressions'),
    showSuppressed: has(parsed, 'show-suppressed'),
    debug: has(parsed, 'debug'),
  };
  checkSuppressions(lint);
  checkCombinations(lint);
  return lint;
}

function checkCombinations({ fix, diff, unsafeFixes, patterns, stdinFilename, outputs }: LintArguments): void {
  if (fix && diff) throw new UsageError('--fix writes the files and --diff does not: give one of them.');
  if (diff && outputs.some(({ format, file }) => file === undefined && format !== 'patch')) {
    throw new UsageError('--diff prints the patch on standard output: give the other format an --output-file.');
  }
  if (unsafeFixes && !fix && !diff && !outputs.some(holdsPatch)) {
    throw new UsageError('--unsafe-fixes goes with --fix, --diff, --format patch or --format markdown.');
  }
  if (patterns.includes('-') && patterns.length > 1) {
    throw new UsageError('Standard input (-) is linted alone, without other paths.');
  }
  if (stdinFilename !== undefined && !patterns.includes('-')) {
    throw new UsageError('--stdin-filename goes with - (standard input).');
  }
}

function checkSuppressions({ suppressAll, pruneSuppressions, diff }: LintArguments): void {
  if (suppressAll && pruneSuppressions) {
    throw new UsageError('--suppress-all leaves nothing to prune: give it or --prune-suppressions.');
  }
  if (suppressAll && diff) throw new UsageError('--suppress-all suppresses what --diff would fix: give one of them.');
}

/** Whether the report shows what the fixes would change. */
export function holdsPatch({ format }: Output): boolean {
  return format === 'patch' || format === 'markdown';
}

/** `-o` belongs to the `-f` before it. */
function readOutputs({ tokens }: Parsed): readonly Output[] {
  const outputs: { format: OutputFormat; file: string | undefined }[] = [];
  for (const token of tokens) {
    if (token.name === 'format') {
      outputs.push({ format: oneOf('--format', token.value!, formatNames), file: undefined });
    } else if (token.name === 'output-file') {
      if (outputs.length === 0) outputs.push({ format: 'pretty', file: undefined });
      const output = outputs.at(-1)!;
      if (output.file !== undefined) {
        throw new UsageError(`${output.format} already goes to ${output.file}: write -f before each -o.`);
      }
      output.file = token.value;
    }
  }
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('Two formats would mix on standard output: give all but one an --output-file.');
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  const shared = sharedFile(files);
  if (shared !== undefined) throw new UsageError(`Two formats would write ${shared} one over the other.`);
  return outputs;
}

/** A file that is named twice, be it in other words. */
export function sharedFile(files: readonly string[]): string | undefined {
  const paths = files.map((file) => normalize(file));
  return paths.find((path, index) => paths.indexOf(path) !== index);
}

function readMaxWarnings(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--max-warnings takes a whole number from 0 up, not ${JSON.stringify(text)}.`);
  }
  return Number(text);
}
