/** The command line as documents and shells are told of it: the tables of the program, as far as they need them. */

export interface DocumentedOption {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** The commands that take it; left out where linting alone does. */
  readonly commands?: readonly string[];
  readonly value?: string;
  readonly choices?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  readonly repeatable?: boolean;
  readonly group: string;
  readonly description: string;
  readonly default?: string;
  /** Given, the option is refused: no document shows it. */
  readonly unavailable?: string;
}

export interface DocumentedCommand {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly takes: 'paths' | 'path' | 'rule' | 'nothing';
}

export interface CommandLine {
  /** What the program does, in one clause. */
  readonly purpose: string;
  /** The first is the one that runs where none is named. */
  readonly commands: readonly DocumentedCommand[];
  readonly options: readonly DocumentedOption[];
  /** What each means, from 0 up. */
  readonly exitCodes: readonly string[];
}

/** A word that a shell may offer. */
export interface Offer {
  readonly word: string;
  readonly description: string;
}

/** What the value of an option may be. */
export type ValueKind = 'path' | 'folder' | 'rule' | 'text' | readonly string[];

/** The kind for each command that takes the option, those of one kind together; none for a switch. */
export function valueKinds(option: DocumentedOption): readonly (readonly [ValueKind, commands: readonly string[]])[] {
  const { value, choices, commands = ['lint'] } = option;
  if (value === undefined) return [];
  if (choices === undefined) return [[kindsByPlaceholder.get(value) ?? 'text', commands]];
  if (isList(choices)) return [[choices, commands]];
  return commands.map((command) => [choices[command]!, [command]]);
}

const kindsByPlaceholder: ReadonlyMap<string, ValueKind> = new Map([
  ['<path>', 'path'],
  ['<dir>', 'folder'],
  ['<id>', 'rule'],
]);

function isList(choices: NonNullable<DocumentedOption['choices']>): choices is readonly string[] {
  return Array.isArray(choices);
}

export function availableOptions({ options }: CommandLine): readonly DocumentedOption[] {
  return options.filter(({ unavailable }) => unavailable === undefined);
}

export function optionsOf(commandLine: CommandLine, command: string): readonly DocumentedOption[] {
  return availableOptions(commandLine).filter(({ commands = ['lint'] }) => commands.includes(command));
}

/** `-f` and `--format`, the short one first. */
export function spellings({ name, short }: DocumentedOption): readonly string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

/** Every spelling of an option that is followed by a value. */
export function valueSpellings(commandLine: CommandLine): readonly string[] {
  return availableOptions(commandLine)
    .filter(({ value }) => value !== undefined)
    .flatMap(spellings);
}

/** The commands that are named on a command line: all but the one that runs otherwise. */
export function namedCommands({ commands }: CommandLine): readonly DocumentedCommand[] {
  return commands.slice(1);
}
