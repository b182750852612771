/** The configuration of each file: the nearest one upward, the one that was chosen, or none. */
import { dirname, resolve } from 'node:path';
import type { IgnorePatterns } from '../files/gitignore.ts';
import { displayPath, findRepositoryRoot, isInside, joinPath, locate, trespass, withSlashes } from '../files/place.ts';
import { isRefusal } from '../files/refusal.ts';
import type { Dialect } from '../openssh/dialect.ts';
import { type ReleaseRange, defaultReleases } from '../openssh/release.ts';
import type { LintSettings } from '../rule/enabled-rule.ts';
import {
  type Budget,
  type ConfigurationFile,
  type ConfigurationParts,
  loadConfiguration,
} from './load-configuration.ts';
import { type MergedRules, type NamedRules, type Sourced, type Step, enabledRules, mergeRules } from './merge.ts';
import { type ConfigurationFiles, filesOnDisk } from './read-files.ts';
import { presetSteps } from './selection.ts';
import { ConfigurationError, type PresetName, type Rules } from './settings.ts';

export const configurationNames: readonly string[] = ['.ssh-lint.yaml', '.ssh-lint.yml', '.ssh-lint.jsonc'];

/** What holds over every configuration file. */
export interface CommandLine extends NamedRules {
  /** In place of the presets that files extend; none: those hold. */
  readonly presets: readonly PresetName[];
  readonly settings: readonly Step[];
  readonly releases: ReleaseRange | undefined;
}

export interface ConfigurationOptions {
  /** A real path. */
  readonly cwd: string;
  readonly rules: Rules;
  /** One file for everything, relative to `cwd`; false: none at all; undefined: the nearest. */
  readonly file: string | false | undefined;
  /** Whether the files' `ignores` hold. */
  readonly ignore: boolean;
  readonly commandLine: CommandLine;
  /** Has the configuration files of the repository in place of the disk. */
  readonly from?: ConfigurationFiles | undefined;
}

/** A file, and the folder outside of which nothing is read on its behalf; both absolute. */
export interface ConfiguredFile {
  readonly absolutePath: string;
  readonly root: string;
}

export interface MergedConfiguration {
  /** The parts that were merged, in order; none where there is no configuration file. */
  readonly parts: ConfigurationParts;
  readonly releases: Sourced<ReleaseRange>;
  readonly rules: MergedRules;
}

/** Loads each file once, when it is first asked for. All methods throw `ConfigurationError`. */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #repositoryRoot: string;
  readonly #chosen: ConfigurationParts | undefined;
  /** By folder: the configuration files in it, as far as that was seen. */
  readonly #names = new Map<string, readonly string[]>();
  readonly #own = new Map<string, ConfigurationParts | undefined>();
  readonly #nearest = new Map<string, ConfigurationParts | undefined>();
  /** By configuration, then by the overrides that hold. */
  readonly #settings = new Map<ConfigurationParts, Map<string, LintSettings>>();
  readonly #byPath = new Map<string, LintSettings>();
  /** 2 MiB: some seconds of reading. */
  readonly #budget: Budget = { left: 2 * 1024 * 1024 };

  constructor(options: ConfigurationOptions) {
    this.#options = options;
    this.#repositoryRoot = findRepositoryRoot(options.cwd);
    this.#chosen =
      options.file === undefined ? undefined : options.file === false ? noParts : this.#choose(options.file);
  }

  /** Takes note of what a folder holds, so that the disk need not be asked. */
  enter(folder: string, names: readonly string[]): void {
    if (this.#options.from) return;
    const found = configurationNames.filter((name) => names.includes(name));
    this.#names.set(folder, found);
  }

  /** The dialect that `files` gives to a path; the last pattern that matches it. */
  dialectOf({ absolutePath, root }: ConfiguredFile): Dialect | undefined {
    const dialects = this.#partsFor(absolutePath, root).flatMap((part) => ('preset' in part ? [] : part.dialects));
    return dialects.findLast(({ matches }) => matches(absolutePath))?.pattern.value.dialect;
  }

  /** The `ignores` of the chosen file, which hold everywhere. */
  ignores(): readonly IgnorePatterns[] {
    return this.#ignoresOf(this.#chosen);
  }

  /** The `ignores` that a folder's own configuration adds. */
  ignoresIn(folder: string): readonly IgnorePatterns[] {
    return this.#chosen ? [] : this.#ignoresOf(this.#ownOf(folder, undefined));
  }

  settingsFor({ absolutePath, root }: ConfiguredFile): LintSettings {
    let settings = this.#byPath.get(absolutePath);
    if (!settings) {
      settings = this.#sharedSettings(absolutePath, root);
      this.#byPath.set(absolutePath, settings);
    }
    return settings;
  }

  mergedFor({ absolutePath, root }: ConfiguredFile): MergedConfiguration {
    return this.#merge(this.#partsFor(absolutePath, root), absolutePath);
  }

  #sharedSettings(path: string, root: string): LintSettings {
    const parts = this.#partsFor(path, root);
    const overrides = parts.flatMap((part) => ('preset' in part ? [] : part.overrides));
    const key = overrides.map(({ matches }) => (matches(path) ? '1' : '0')).join('');
    let shared = this.#settings.get(parts);
    if (!shared) {
      shared = new Map<string, LintSettings>();
      this.#settings.set(parts, shared);
    }
    let settings = shared.get(key);
    if (!settings) {
      const { rules, releases } = this.#merge(parts, path);
      settings = { rules: enabledRules(this.#options.rules, rules), releases: releases.value };
      shared.set(key, settings);
    }
    return settings;
  }

  #merge(parts: ConfigurationParts, path: string): MergedConfiguration {
    const { rules, commandLine } = this.#options;
    const { presets, settings, releases } = commandLine;
    const replaced = presets.length > 0 ? presets : parts.length === 0 ? (['recommended'] as const) : undefined;
    const steps = [
      ...presetSteps(replaced ?? []),
      ...parts.flatMap((part): readonly Step[] => {
        if (!('preset' in part)) return fileSteps(part, path);
        const { preset, place } = part;
        return replaced ? [] : [{ preset, origin: { kind: 'preset', preset, ...(place && { place }) } }];
      }),
      ...settings,
    ];
    return {
      parts,
      releases: releases ? { value: releases, origin: { kind: 'option', option: '--openssh' } } : releasesOf(parts),
      rules: mergeRules(rules, steps, commandLine),
    };
  }

  #partsFor(path: string, root: string): ConfigurationParts {
    return this.#chosen ?? this.#nearestOf(withSlashes(dirname(path)), root) ?? noParts;
  }

  #nearestOf(folder: string, root: string): ConfigurationParts | undefined {
    if (!isInside(root, folder)) return undefined;
    if (!this.#nearest.has(folder)) {
      const own = this.#ownOf(folder, root);
      const above = folder === root ? undefined : withSlashes(dirname(folder));
      this.#nearest.set(folder, own ?? (above === undefined ? undefined : this.#nearestOf(above, root)));
    }
    return this.#nearest.get(folder);
  }

  #ownOf(folder: string, root: string | undefined): ConfigurationParts | undefined {
    if (this.#own.has(folder)) return this.#own.get(folder);
    const [name, second] = this.#namesIn(folder);
    const path = name === undefined ? undefined : joinPath(folder, name);
    if (path !== undefined && second !== undefined) {
      const shown = displayPath(this.#options.cwd, path);
      throw new ConfigurationError(`${shown}: ${second} stands beside it, and only one of them can hold: remove one.`);
    }
    const parts = path === undefined ? undefined : this.#load(path, root ?? this.#rootOf(folder));
    this.#own.set(folder, parts);
    return parts;
  }

  /** A link that cannot be read is a mistake, not nothing. */
  #namesIn(folder: string): readonly string[] {
    const { from = filesOnDisk } = this.#options;
    return this.#names.get(folder) ?? configurationNames.filter((name) => from.has(joinPath(folder, name)));
  }

  #rootOf(folder: string): string {
    return isInside(this.#repositoryRoot, folder) ? this.#repositoryRoot : findRepositoryRoot(folder);
  }

  #load(path: string, root: string, from = this.#options.from ?? filesOnDisk): ConfigurationParts {
    const { cwd, rules } = this.#options;
    return loadConfiguration(path, { cwd, root, rules, from, budget: this.#budget });
  }

  /** The file that the user names may lie anywhere; what it links to or extends stays in the repository it lies in. */
  #choose(file: string): ConfigurationParts {
    const path = withSlashes(resolve(this.#options.cwd, file));
    if (isInside(this.#repositoryRoot, path)) return this.#load(path, this.#repositoryRoot);
    const end = locate(path);
    if (isRefusal(end)) throw new ConfigurationError(`${file}: ${end.reason}`);
    const root = findRepositoryRoot(dirname(end.realPath));
    const refusal = trespass(path, end.realPath, root);
    if (refusal) throw new ConfigurationError(`${file}: ${refusal.reason}`);
    return this.#load(path, root, filesOnDisk);
  }

  #ignoresOf(parts: ConfigurationParts | undefined): readonly IgnorePatterns[] {
    if (!this.#options.ignore) return [];
    return (parts ?? [])
      .flatMap((part) => ('preset' in part || part.ignores.patterns.length === 0 ? [] : [part.ignores]))
      .toReversed();
  }
}

/** One object, so that files without a configuration share their settings. */
const noParts: ConfigurationParts = [];

function fileSteps({ configuration, overrides }: ConfigurationFile, path: string): readonly Step[] {
  const entries = [
    ...configuration.rules,
    ...overrides.flatMap(({ override, matches }) => (matches(path) ? [...override.value.rules] : [])),
  ];
  return entries.map(([id, { value, place }]) => ({ id, setting: value, origin: { kind: 'file', place } }));
}

function releasesOf(parts: ConfigurationParts): Sourced<ReleaseRange> {
  const ranges = parts.map((part) => ('preset' in part ? undefined : part.configuration.openssh));
  const range = ranges.findLast((each) => each !== undefined);
  if (range) return { value: range.value, origin: { kind: 'file', place: range.place } };
  return { value: defaultReleases(), origin: { kind: 'default' } };
}
