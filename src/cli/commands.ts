/** The one table of commands: `--help`, the manual and the completions are read from it. */
import type { CommandName } from './options.ts';

export interface CliCommand {
  readonly name: CommandName;
  /** What stands after the program's name. */
  readonly usage: string;
  readonly description: string;
  /** What its arguments are; `lint` is what runs where no command is named. */
  readonly takes: 'paths' | 'path' | 'rule' | 'nothing';
}

export const commands: readonly CliCommand[] = [
  {
    name: 'lint',
    usage: '[options] [file | dir | glob | -]...',
    description: 'lint; default path "."',
    takes: 'paths',
  },
  { name: 'explain', usage: 'explain <rule>', description: "a rule's page", takes: 'rule' },
  {
    name: 'rules',
    usage: 'rules [--format table|json]',
    description: 'every rule: severity, dialects, presets, fix',
    takes: 'nothing',
  },
  {
    name: 'resolve',
    usage: 'resolve [options] <file>',
    description: 'what ssh or sshd would use, and where each value comes from',
    takes: 'path',
  },
  {
    name: 'config',
    usage: 'config <file>',
    description: 'the merged configuration for one file, and where it comes from',
    takes: 'path',
  },
  {
    name: 'init',
    usage: 'init',
    description: 'write a starter .ssh-lint.yaml for what is found here',
    takes: 'nothing',
  },
];

/** What the program does, in one clause. */
export const purpose = 'says what OpenSSH will really do with your ssh_config and sshd_config';

/** What each exit code means, from 0 up. */
export const exitCodes: readonly string[] = [
  'no error-level finding',
  'findings',
  'could not run as asked',
  'ssh-lint itself failed',
];
