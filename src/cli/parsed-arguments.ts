/** argv taken apart by the table of options, and what every command asks of the parts. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../rule/nearest.ts';
import { type CliOption, type CommandName, options } from './options.ts';

/** The command line is wrong: exit 2, one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

export interface Parsed {
  readonly positionals: readonly string[];
  readonly tokens: readonly Token[];
}

const table: readonly CliOption[] = options;

/** Reads the arguments after the program's name; options under their name, whatever the alias. Throws `UsageError`. */
export function parseTokens(argv: readonly string[]): Parsed {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const { name, alias, value, short } of table) {
    const type = value === undefined ? 'boolean' : 'string';
    config[name] = { type, ...(short !== undefined && { short }) };
    if (alias !== undefined) config[alias] = { type };
  }
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return { positionals, tokens: tokens.map((token) => (token.kind === 'option' ? checkedOption(token) : token)) };
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkedOption(token: OptionToken): OptionToken {
  const { rawName, value, inlineValue } = token;
  const option = optionOf(token);
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
  return { ...token, name: option.name };
}

function optionOf({ name, rawName }: OptionToken): CliOption {
  const option = table.find((known) => known.name === name || known.alias === name);
  if (option) return option;
  const near = nearest(
    name,
    table.map((known) => known.name),
  );
  const hint = near === undefined ? 'See ssh-lint --help.' : `Did you mean --${near}?`;
  throw new UsageError(`Unknown option ${JSON.stringify(rawName)}. ${hint}`);
}

/** Throws `UsageError` for an option that another command takes, and this one does not. */
export function refuseOthers({ tokens }: Parsed, command: CommandName): void {
  for (const { kind, name, rawName } of tokens) {
    if (kind !== 'option') continue;
    const takenBy = table.find((option) => option.name === name)?.commands ?? ['lint'];
    if (takenBy.includes(command)) continue;
    const elsewhere = command === 'lint' ? `: it goes with ssh-lint ${takenBy.join(' and ')}` : '';
    throw new UsageError(`${command} does not take ${rawName}${elsewhere}.`);
  }
}

export function has({ tokens }: Parsed, name: string): boolean {
  return tokens.some((token) => token.kind === 'option' && token.name === name);
}

/** The values of an option in the order in which they were given. */
export function all({ tokens }: Parsed, name: string): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'option' && token.name === name ? [token.value!] : []));
}

export function last(parsed: Parsed, name: string): string | undefined {
  return all(parsed, name).at(-1);
}

/** What `--color` and `--no-color` say, the last of them; undefined where neither is given. */
export function readColor({ tokens }: Parsed): boolean | undefined {
  const name = tokens.findLast((token) => token.name === 'color' || token.name === 'no-color')?.name;
  return name === undefined ? undefined : name === 'color';
}

/** The name that was given, if it is a known one. Throws `UsageError`, with the nearest name, if it is not. */
export function oneOf<Name extends string>(option: string, given: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`${option} is one of ${known.join(', ')}, not ${JSON.stringify(given)}.${hint}`);
}
