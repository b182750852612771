/** What the command line says about rules and configuration files, and the arguments of `ssh-lint config`. */
import { type PresetName, presetNames } from '../config/settings.ts';
import { type ReleaseRange, parseReleaseRange } from '../openssh/release.ts';
import { answerFormats } from './options.ts';
import { type Parsed, UsageError, all, has, last, oneOf, refuseOthers } from './parsed-arguments.ts';

export interface ConfigurationArguments {
  /** A file as given; false: read none; undefined: the nearest of each linted file. */
  readonly config: string | false | undefined;
  /** None: those that the configuration extends, or `recommended`. */
  readonly presets: readonly PresetName[];
  /** `id: setting`, as given. */
  readonly ruleSettings: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Undefined: what the configuration says, or the default. */
  readonly releases: ReleaseRange | undefined;
}

export interface ConfigArguments extends ConfigurationArguments {
  readonly command: 'config';
  readonly file: string;
  readonly format: 'text' | 'json';
}

/** Throws `UsageError`. */
export function readConfigurationArguments(parsed: Parsed): ConfigurationArguments {
  const file = last(parsed, 'config');
  if (file !== undefined && has(parsed, 'no-config')) {
    throw new UsageError('--config names a file and --no-config reads none: give one of them.');
  }
  const openssh = last(parsed, 'openssh');
  const releases = openssh === undefined ? undefined : parseReleaseRange(openssh);
  if (typeof releases === 'string') throw new UsageError(releases);
  return {
    config: has(parsed, 'no-config') ? false : file,
    presets: all(parsed, 'preset').map((name) => oneOf('--preset', name, presetNames)),
    ruleSettings: all(parsed, 'rule'),
    only: all(parsed, 'only'),
    skip: all(parsed, 'skip'),
    releases,
  };
}

/** Reads what follows the command's name. Throws `UsageError`. */
export function readConfig(parsed: Parsed, rest: readonly string[]): ConfigArguments {
  refuseOthers(parsed, 'config');
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) throw new UsageError('config takes one file: ssh-lint config <file>.');
  return {
    command: 'config',
    file,
    format: oneOf('--format', last(parsed, 'format') ?? 'text', answerFormats),
    ...readConfigurationArguments(parsed),
  };
}
