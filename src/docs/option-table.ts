/** The README's table of the command line's options. */
import { code, table } from './markdown.ts';

/** An option as the command line's own table has it. */
export interface DocumentedOption {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly group: string;
  readonly description: string;
  readonly default?: string;
  /** Given, the option is refused: the table leaves it out. */
  readonly unavailable?: string;
}

export function optionTable(options: readonly DocumentedOption[]): string {
  const rows = options
    .filter(({ unavailable }) => unavailable === undefined)
    .map((option, index, shown) => [
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
