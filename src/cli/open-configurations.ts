/** The configuration files of a run, under what the command line says. */
import { readRuleArgument } from '../config/configuration.ts';
import { Configurations } from '../config/find-configurations.ts';
import type { ConfigurationFiles } from '../config/read-files.ts';
import { settingSteps } from '../config/selection.ts';
import { requireRule } from '../config/read-setting.ts';
import type { Rules } from '../config/settings.ts';
import { realPathOf } from '../files/place.ts';
import type { ConfigurationArguments } from './configuration-arguments.ts';
import { UsageError } from './parsed-arguments.ts';

export interface OpenOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly rules: Rules;
  /** Whether `ignores` hold. */
  readonly ignore: boolean;
  /** Where the files are read; the disk where left out. */
  readonly from?: ConfigurationFiles | undefined;
}

/** Throws `UsageError` or `ConfigurationError` for a mistake on the command line or in the file that it names. */
export function openConfigurations(args: ConfigurationArguments, options: OpenOptions): Configurations {
  const { cwd, rules, ignore, from } = options;
  const { presets, only, skip, releases } = args;
  for (const id of [...only, ...skip]) requireRule(rules, id);
  const settings = settingSteps(rules, args.ruleSettings.map(requireRuleArgument));
  const commandLine = { presets, settings, only, skip, releases };
  return new Configurations({ cwd: realPathOf(cwd), rules, file: args.config, ignore, commandLine, from });
}

function requireRuleArgument(text: string): readonly [id: string, setting: unknown] {
  const read = readRuleArgument(text);
  if (read) return read;
  throw new UsageError(
    `--rule takes '<id>: <setting>', such as 'require-keepalive: error', not ${JSON.stringify(text)}.`,
  );
}
