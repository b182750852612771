/** `--help`, from the option table. */
import { type CliOption, options } from './options.ts';

const usage = `ssh-lint: says what OpenSSH will really do with your ssh_config and sshd_config.

Usage:
  ssh-lint [options] [file | dir | glob | -]...   lint; default path "."
  ssh-lint explain <rule>                         a rule's page
  ssh-lint rules [--format table|json]            every rule: severity, dialects, presets, fix
  ssh-lint resolve [options] <file>               what ssh or sshd would use, and where each value comes from
  ssh-lint config <file>                          the merged configuration for one file, and where it comes from
  ssh-lint init                                   write a starter .ssh-lint.yaml for what is found here

Exit codes:
  0  no error-level finding    1  findings    2  could not run as asked    3  ssh-lint itself failed
`;

export function helpText(): string {
  const shown = (options as readonly CliOption[]).filter(({ unavailable }) => unavailable === undefined);
  const width = Math.max(...shown.map((option) => spelling(option).length));
  const groups = [...new Set(shown.map(({ group }) => group))].map((group) => {
    const lines = shown.filter((option) => option.group === group).map((option) => optionLine(option, width));
    return `${group}:\n${lines.join('\n')}`;
  });
  return `${usage}\n${groups.join('\n\n')}\n`;
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
