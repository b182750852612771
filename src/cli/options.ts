/** The one table of options: parsing, `--help`, the README's table, the manual and the completions are read from it. */
import { presetNames } from '../config/settings.ts';
import { dialects } from '../openssh/dialect.ts';

export type CommandName = 'lint' | 'explain' | 'rules' | 'resolve' | 'config' | 'init';

export interface CliOption {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  /** Another name, without the dashes, which is taken and not shown. */
  readonly alias?: string;
  /** The commands that take it; left out where linting alone does. */
  readonly commands?: readonly CommandName[];
  /** What stands for the value in the help, such as `<path>`; left out for a switch. */
  readonly value?: string;
  /** The values there are, for completions; where that depends on the command, by command. */
  readonly choices?: readonly string[] | Readonly<Partial<Record<CommandName, readonly string[]>>>;
  readonly repeatable?: boolean;
  readonly group: OptionGroup;
  readonly description: string;
  /** What holds where the option is not given. */
  readonly default?: string;
  /** For an option that the contract names and this version lacks: what to do instead. Given, it is refused. */
  readonly unavailable?: string;
}

export type OptionGroup =
  | 'Configuration'
  | 'Target'
  | 'Fixing'
  | 'Files'
  | 'Exit code'
  | 'Output'
  | 'Suppressions'
  | 'Resolve'
  | 'Other';

export const formatNames = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
  'patch',
] as const;

/** Those of what tells no findings. */
export const answerFormats = ['text', 'json'] as const;

export const ruleListFormats = ['table', 'json'] as const;

export const vendors = ['debian'] as const;

const everyCommand = ['lint', 'explain', 'rules', 'resolve', 'config', 'init'] as const;

export const options = [
  {
    name: 'config',
    short: 'c',
    value: '<path>',
    group: 'Configuration',
    commands: ['lint', 'config'],
    description: 'Use this configuration file for everything',
    default: 'the nearest .ssh-lint.yaml',
  },
  {
    name: 'no-config',
    commands: ['lint', 'config'],
    group: 'Configuration',
    description: 'Read no configuration; run the recommended rules',
  },
  {
    name: 'preset',
    value: '<name>',
    repeatable: true,
    choices: presetNames,
    commands: ['lint', 'config'],
    group: 'Configuration',
    description: 'Rules to run: recommended, strict or all',
    default: 'what the configuration extends, or recommended',
  },
  {
    name: 'rule',
    value: "'<id>: <setting>'",
    repeatable: true,
    commands: ['lint', 'config'],
    group: 'Configuration',
    description: 'Set a rule: off, info, warning, error, or [severity, {option: value}]',
  },
  {
    name: 'only',
    value: '<id>',
    repeatable: true,
    commands: ['lint', 'config'],
    group: 'Configuration',
    description: 'Run just this rule',
  },
  {
    name: 'skip',
    value: '<id>',
    repeatable: true,
    commands: ['lint', 'config'],
    group: 'Configuration',
    description: 'Run all rules but this one',
  },
  {
    name: 'openssh',
    value: '<range>',
    commands: ['lint', 'resolve', 'config'],
    group: 'Target',
    description: 'Releases that will read the files: 9.2, ">=8.4", "8.0 - 9.9"; resolve takes one',
    default: 'the configuration, or >=8.7; resolve: the newest',
  },
  {
    name: 'dialect',
    value: '<name>',
    choices: dialects,
    commands: ['lint', 'resolve'],
    group: 'Target',
    description: 'Take the files for ssh_config or sshd_config',
    default: 'by path and content',
  },
  {
    name: 'root-dir',
    value: '<dir>',
    commands: ['lint', 'resolve'],
    group: 'Target',
    description: 'What / means for absolute Include paths; nothing outside is read',
    default: 'the repository root',
  },
  { name: 'fix', group: 'Fixing', description: 'Apply safe fixes in place, then report what is left' },
  { name: 'unsafe-fixes', group: 'Fixing', description: 'With --fix or --diff: unsafe fixes too' },
  {
    name: 'diff',
    group: 'Fixing',
    description: 'Print the fixes as a patch and write nothing; exit 1 if there are any',
  },
  {
    name: 'ignore-pattern',
    value: '<glob>',
    repeatable: true,
    group: 'Files',
    description: 'Leave out files, in gitignore syntax',
  },
  { name: 'no-ignore', group: 'Files', description: 'Disregard .gitignore and the ignores of configurations' },
  { name: 'force-exclude', group: 'Files', description: 'Leave out ignored files even where they are named' },
  { name: 'no-error-on-unmatched-pattern', group: 'Files', description: 'Nothing to lint is no error' },
  { name: 'list-files', group: 'Files', description: 'Print path and dialect of what would be linted, and exit' },
  {
    name: 'stdin-filename',
    value: '<path>',
    group: 'Files',
    description: 'The path that text from standard input (-) stands for',
  },
  { name: 'max-warnings', value: '<n>', group: 'Exit code', description: 'More warnings than this: exit 1' },
  { name: 'quiet', group: 'Exit code', description: 'Report errors only' },
  { name: 'exit-zero', group: 'Exit code', description: 'Findings do not change the exit code' },
  {
    name: 'format',
    short: 'f',
    value: '<name>',
    choices: { lint: formatNames, rules: ruleListFormats, resolve: answerFormats, config: answerFormats },
    repeatable: true,
    commands: ['lint', 'rules', 'resolve', 'config'],
    group: 'Output',
    description:
      'pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html or patch; resolve, config: text or json',
    default: 'pretty; resolve, config: text',
  },
  {
    name: 'output-file',
    short: 'o',
    value: '<path>',
    repeatable: true,
    group: 'Output',
    description: 'Write the format named before it to this file',
    default: 'stdout',
  },
  {
    name: 'color',
    commands: ['lint', 'explain', 'resolve'],
    group: 'Output',
    description: 'Colour the output',
    default: 'auto',
  },
  {
    name: 'no-color',
    commands: ['lint', 'explain', 'resolve'],
    group: 'Output',
    description: 'Do not colour the output',
  },
  {
    name: 'no-inline-config',
    group: 'Suppressions',
    description: 'Disregard suppression comments',
  },
  {
    name: 'suppress-all',
    group: 'Suppressions',
    description: 'Write all findings to the suppressions file',
  },
  {
    name: 'suppressions',
    value: '<path>',
    group: 'Suppressions',
    description: 'The suppressions file: findings that are known and stay',
    default: 'ssh-lint-suppressions.json',
  },
  {
    name: 'prune-suppressions',
    group: 'Suppressions',
    description: 'Remove stale entries from the suppressions file',
  },
  { name: 'show-suppressed', group: 'Suppressions', description: 'Pretty and SARIF list suppressed findings too' },
  {
    name: 'host',
    value: '<name>',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'The host as ssh is given it; sshd: the name of the client',
  },
  {
    name: 'user',
    value: '<name>',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'The user as ssh -l names it; sshd: who logs in',
  },
  {
    name: 'addr',
    value: '<address>',
    alias: 'address',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'sshd: the address of the client',
  },
  {
    name: 'localaddr',
    value: '<address>',
    alias: 'localaddress',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'sshd: the address that the client connects to',
  },
  {
    name: 'localport',
    value: '<n>',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'sshd: the port that the client connects to',
  },
  {
    name: 'match',
    value: '<criterion>=<value>',
    repeatable: true,
    commands: ['resolve'],
    group: 'Resolve',
    description: 'What a Match criterion finds: localuser=alice, tagged=work, group=wheel, exec=yes',
  },
  {
    name: 'home',
    value: '<dir>',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'What ~ means in an Include',
    default: 'told by the place of the file',
  },
  {
    name: 'vendor',
    value: '<name>',
    choices: vendors,
    commands: ['resolve'],
    group: 'Resolve',
    description: 'Whose packages: debian',
    default: 'OpenSSH as released',
  },
  {
    name: 'all',
    commands: ['resolve'],
    group: 'Resolve',
    description: 'Show compiled-in defaults too; json always does',
  },
  {
    name: 'debug',
    commands: ['lint', 'resolve'],
    group: 'Other',
    description: 'Tell on stderr what is read, and where a failure of ssh-lint itself began',
  },
  { name: 'version', short: 'v', commands: everyCommand, group: 'Other', description: 'Print the version' },
  { name: 'help', short: 'h', commands: everyCommand, group: 'Other', description: 'Print this help' },
] as const satisfies readonly CliOption[];
