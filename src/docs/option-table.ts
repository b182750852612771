/** The README's table of the command line's options. */
import { type CommandLine, type DocumentedOption, availableOptions } from './command-line.ts';
import { code, table } from './markdown.ts';

export function optionTable(commandLine: CommandLine): string {
  const rows = availableOptions(commandLine).map((option, index, shown) => [
    option.group === shown[index - 1]?.group ? '' : option.group,
    spelling(option),
    option.description + (option.repeatable ? ' (repeatable)' : ''),
    option.default ?? '',
  ]);
  return table(['', 'Option', 'What it does', 'Default'], rows);
}

function spelling({ name, short, value }: DocumentedOption): string {
  const long = code(value === undefined ? `--${name}` : `--${name} ${value}`);
  return short === undefined ? long : `${code(`-${short}`)}, ${long}`;
}
