/** `--help`, from the option table. */
import { commands, exitCodes, purpose } from './commands.ts';
import { type CliOption, options } from './options.ts';

export function helpText(): string {
  const shown = (options as readonly CliOption[]).filter(({ unavailable }) => unavailable === undefined);
  const width = Math.max(...shown.map((option) => spelling(option).length));
  const groups = [...new Set(shown.map(({ group }) => group))].map((group) => {
    const lines = shown.filter((option) => option.group === group).map((option) => optionLine(option, width));
    return `${group}:\n${lines.join('\n')}`;
  });
  return `ssh-lint: ${purpose}.\n\n${usage()}\n${codes()}\n${groups.join('\n\n')}\n`;
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length));
  const lines = commands.map((command) => `  ssh-lint ${command.usage.padEnd(width)}   ${command.description}\n`);
  return `Usage:\n${lines.join('')}`;
}

function codes(): string {
  return `Exit codes:\n  ${exitCodes.map((meaning, code) => `${code}  ${meaning}`).join('    ')}\n`;
}

/** `-f, --format <name>`. */
export function spelling({ name, short, value }: CliOption): string {
  const dashes = short === undefined ? `    --${name}` : `-${short}, --${name}`;
  return value === undefined ? dashes : `${dashes} ${value}`;
}

function optionLine(option: CliOption, width: number): string {
  const remarks = [
    ...(option.default === undefined ? [] : [`default: ${option.default}`]),
    ...(option.repeatable ? ['repeatable'] : []),
  ];
  const remark = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return `  ${spelling(option).padEnd(width)}  ${option.description}${remark}`;
}
