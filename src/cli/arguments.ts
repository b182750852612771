/** argv -> what is asked for. Everything that is wrong with it is a `UsageError`: exit 2, one sentence. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type PresetName, presetNames } from '../config/settings.ts';
import { nearest } from '../config/nearest.ts';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { type ReleaseRange, defaultRange, parseReleaseRange } from '../openssh/release.ts';
import { type CliOption, formatNames, laterCommands, laterFormats, options } from './options.ts';

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type OutputFormat = (typeof formatNames)[number];

export interface Output {
  readonly format: OutputFormat;
  /** As given; undefined: standard output. */
  readonly file: string | undefined;
}

export interface LintArguments {
  readonly command: 'lint';
  /** Files, folders, globs; `-` for standard input. */
  readonly patterns: readonly string[];
  readonly presets: readonly PresetName[];
  /** `id: setting`, as given. */
  readonly ruleSettings: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly releases: ReleaseRange;
  readonly dialect: Dialect | undefined;
  readonly rootDir: string | undefined;
  readonly fix: boolean;
  readonly unsafeFixes: boolean;
  readonly diff: boolean;
  readonly ignorePatterns: readonly string[];
  readonly ignore: boolean;
  readonly errorOnUnmatched: boolean;
  readonly listFiles: boolean;
  readonly stdinFilename: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly exitZero: boolean;
  /** As asked for; none: pretty to standard output. */
  readonly outputs: readonly Output[];
  readonly color: boolean | undefined;
  readonly debug: boolean;
}

export type Invocation =
  | LintArguments
  | { readonly command: 'explain'; readonly rule: string; readonly color: boolean | undefined }
  | { readonly command: 'rules'; readonly format: 'table' | 'json' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

interface Parsed {
  readonly positionals: readonly string[];
  readonly tokens: readonly Token[];
}

/** Reads the arguments after the program's name. Throws `UsageError`. */
export function readArguments(argv: readonly string[]): Invocation {
  const parsed = parseTokens(argv);
  if (has(parsed, 'help')) return { command: 'help' };
  if (has(parsed, 'version')) return { command: 'version' };
  const [first, ...rest] = parsed.positionals;
  if (first !== undefined && laterCommands.has(first)) {
    throw new UsageError(`The command "${first}" is not built yet; a path of that name is written ./${first}.`);
  }
  if (first === 'explain') return readExplain(parsed, rest);
  if (first === 'rules') return readRules(parsed, rest);
  return readLint(parsed, first === 'lint' ? rest : parsed.positionals);
}

function parseTokens(argv: readonly string[]): Parsed {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const option of options as readonly CliOption[]) {
    config[option.name] = {
      type: option.value === undefined ? 'boolean' : 'string',
      ...(option.short !== undefined && { short: option.short }),
    };
  }
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  return { positionals, tokens };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  const option = (options as readonly CliOption[]).find((known) => known.name === name);
  if (!option) {
    const near = nearest(
      name,
      options.map((known) => known.name),
    );
    const hint = near === undefined ? 'See ssh-lint --help.' : `Did you mean --${near}?`;
    throw new UsageError(`Unknown option ${JSON.stringify(rawName)}. ${hint}`);
  }
  if (option.unavailable !== undefined) throw new UsageError(`${rawName}: ${option.unavailable}.`);
  if (option.value !== undefined && value === undefined) {
    throw new UsageError(`${rawName} needs a value: ${option.value}.`);
  }
  if (option.value !== undefined && inlineValue === false && value!.startsWith('-') && value !== '-') {
    throw new UsageError(
      `${rawName} needs a value, and ${JSON.stringify(value)} looks like an option; write ${rawName}=${value} if it is meant.`,
    );
  }
  if (option.value === undefined && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
}

function has({ tokens }: Parsed, name: string): boolean {
  return tokens.some((token) => token.kind === 'option' && token.name === name);
}

function all({ tokens }: Parsed, name: string): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [token.value!] : []));
}

function last(parsed: Parsed, name: string): string | undefined {
  return all(parsed, name).at(-1);
}

function readExplain(parsed: Parsed, rest: readonly string[]): Invocation {
  refuseOthers(parsed, 'explain', ['color', 'no-color']);
  const [rule, ...more] = rest;
  if (rule === undefined || more.length > 0) throw new UsageError('explain takes one rule: ssh-lint explain <rule>.');
  return { command: 'explain', rule, color: readColor(parsed) };
}

function readRules(parsed: Parsed, rest: readonly string[]): Invocation {
  refuseOthers(parsed, 'rules', ['format']);
  if (rest.length > 0) throw new UsageError('rules takes no argument: ssh-lint rules [--format table|json].');
  return { command: 'rules', format: oneOf('--format', last(parsed, 'format') ?? 'table', ['table', 'json'] as const) };
}

function refuseOthers({ tokens }: Parsed, command: string, allowed: readonly string[]): void {
  const stray = tokens.find((token) => token.kind === 'option' && !allowed.includes(token.name!));
  if (stray) throw new UsageError(`${command} does not take ${stray.rawName}.`);
}

function readLint(parsed: Parsed, patterns: readonly string[]): LintArguments {
  const releases = parseReleaseRange(last(parsed, 'openssh') ?? defaultRange);
  if (typeof releases === 'string') throw new UsageError(releases);
  const dialect = last(parsed, 'dialect');
  const presets = all(parsed, 'preset').map((name) => oneOf('--preset', name, presetNames));
  const lint: LintArguments = {
    command: 'lint',
    patterns,
    presets: presets.length > 0 ? presets : ['recommended'],
    ruleSettings: all(parsed, 'rule'),
    only: all(parsed, 'only'),
    skip: all(parsed, 'skip'),
    releases,
    dialect: dialect === undefined ? undefined : oneOf('--dialect', dialect, dialects),
    rootDir: last(parsed, 'root-dir'),
    fix: has(parsed, 'fix'),
    unsafeFixes: has(parsed, 'unsafe-fixes'),
    diff: has(parsed, 'diff'),
    ignorePatterns: all(parsed, 'ignore-pattern'),
    ignore: !has(parsed, 'no-ignore'),
    errorOnUnmatched: !has(parsed, 'no-error-on-unmatched-pattern'),
    listFiles: has(parsed, 'list-files'),
    stdinFilename: last(parsed, 'stdin-filename'),
    maxWarnings: readMaxWarnings(last(parsed, 'max-warnings')),
    quiet: has(parsed, 'quiet'),
    exitZero: has(parsed, 'exit-zero'),
    outputs: readOutputs(parsed),
    color: readColor(parsed),
    debug: has(parsed, 'debug'),
  };
  checkCombinations(lint);
  return lint;
}

function checkCombinations({ fix, diff, unsafeFixes, patterns, stdinFilename, outputs }: LintArguments): void {
  if (fix && diff) throw new UsageError('--fix writes the files and --diff does not: give one of them.');
  if (diff && outputs.some(({ format, file }) => file === undefined && format !== 'patch')) {
    throw new UsageError('--diff prints the patch on standard output: give the other format an --output-file.');
  }
  if (unsafeFixes && !fix && !diff && !outputs.some(({ format }) => format === 'patch')) {
    throw new UsageError('--unsafe-fixes goes with --fix, --diff or --format patch.');
  }
  if (patterns.includes('-') && patterns.length > 1) {
    throw new UsageError('Standard input (-) is linted alone, without other paths.');
  }
  if (stdinFilename !== undefined && !patterns.includes('-')) {
    throw new UsageError('--stdin-filename goes with - (standard input).');
  }
}

/** `-o` belongs to the `-f` before it. */
function readOutputs({ tokens }: Parsed): readonly Output[] {
  const outputs: { format: OutputFormat; file: string | undefined }[] = [];
  for (const token of tokens) {
    if (token.name === 'format') {
      if (laterFormats.has(token.value!)) {
        throw new UsageError(`The format "${token.value!}" is not built yet; there are ${formatNames.join(', ')}.`);
      }
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
  return outputs;
}

function readMaxWarnings(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--max-warnings takes a whole number from 0 up, not ${JSON.stringify(text)}.`);
  }
  return Number(text);
}

function readColor({ tokens }: Parsed): boolean | undefined {
  const name = tokens.findLast((token) => token.name === 'color' || token.name === 'no-color')?.name;
  return name === undefined ? undefined : name === 'color';
}

function oneOf<Name extends string>(option: string, given: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known.join(', ')}, not ${JSON.stringify(given)}.${hint}`);
}
