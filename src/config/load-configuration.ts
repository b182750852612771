/** Reads one configuration file and all that it extends, inside one root. */
import { dirname, resolve } from 'node:path';
import { type IgnorePatterns, judge, openScope } from '../files/gitignore.ts';
import { displayPath, withSlashes } from '../files/place.ts';
import { isRefusal } from '../files/refusal.ts';
import { type Configuration, type Override, type Placed, readConfiguration } from './configuration.ts';
import type { ConfigurationPlace } from './merge.ts';
import type { ConfigurationFiles } from './read-files.ts';
import { ConfigurationError, type PresetName, type Rules } from './settings.ts';

export interface LoadOptions {
  /** Absolute; places name files relative to it. */
  readonly cwd: string;
  /** A real path outside of which nothing is read. */
  readonly root: string;
  readonly rules: Rules;
  readonly from: ConfigurationFiles;
  readonly budget: Budget;
}

/** Bytes of configuration that a run still reads: a repository may have a file in each of its folders. */
export interface Budget {
  left: number;
}

/** A preset, or one file without what it extends. */
export type ConfigurationPart =
  | { readonly preset: PresetName; readonly place: ConfigurationPlace | undefined }
  | ConfigurationFile;

export interface ConfigurationFile {
  readonly configuration: Configuration;
  /** Absolute; globs start here. */
  readonly folder: string;
  readonly ignores: IgnorePatterns;
  readonly overrides: readonly { readonly override: Placed<Override>; matches(path: string): boolean }[];
  readonly dialects: readonly { readonly pattern: Configuration['files'][number]; matches(path: string): boolean }[];
}

/** What is extended stands before what extends it. */
export type ConfigurationParts = readonly ConfigurationPart[];

/** 256 KiB, in bytes: thousands of patterns. Reading as much YAML takes up to a second. */
const maximumSize = 256 * 1024;
/** How many files deep `extends` goes, and how many parts it may add up to. */
const maximumDepth = 8;
const maximumParts = 64;

const spent = 'With it the configuration files of this run hold more than 2 MiB, the most that is read.';

/** Throws `ConfigurationError` for every mistake. `path` is absolute. */
export function loadConfiguration(path: string, options: LoadOptions): ConfigurationParts {
  const loading: Loading = { ...options, files: new Map(), parts: [] };
  addFile({ path, name: displayPath(options.cwd, path), chain: [] }, loading);
  return loading.parts;
}

interface FileToAdd {
  /** Absolute. */
  readonly path: string;
  /** What a mistake in finding it begins with. */
  readonly name: string;
  /** The real paths of the files that extend it. */
  readonly chain: readonly string[];
}

interface Loading extends LoadOptions {
  /** By real path, so that what is extended twice is read once. */
  readonly files: Map<string, ConfigurationFile>;
  readonly parts: ConfigurationPart[];
}

function addFile({ path, name, chain }: FileToAdd, loading: Loading): void {
  const { cwd, root, rules, from, files, parts } = loading;
  const fail = (sentence: string): never => {
    throw new ConfigurationError(`${name}: ${sentence}`);
  };
  const place = from.locate(path, root);
  if (isRefusal(place)) return fail(place.reason);
  if (chain.includes(place.realPath)) fail('This file extends itself, by way of others or directly.');
  if (chain.length >= maximumDepth) fail(`extends goes at most ${maximumDepth} files deep.`);
  let file = files.get(place.realPath);
  if (!file) {
    const read = from.read(path, { root, maximumSize });
    if (isRefusal(read)) return fail(read.reason);
    if (read.encoding !== 'utf-8') fail('It is not UTF-8.');
    loading.budget.left -= read.text.length;
    if (loading.budget.left < 0) fail(spent);
    const configuration = readConfiguration(displayPath(cwd, path), read.text, rules);
    file = configurationFile(configuration, withSlashes(dirname(path)));
    files.set(place.realPath, file);
  }
  const { configuration, folder } = file;
  for (const { value, place: at } of configuration.extends ?? [{ value: 'recommended' as const, place: undefined }]) {
    if (parts.length >= maximumParts) fail(`All that is extended adds up to more than ${maximumParts} parts.`);
    if (typeof value === 'string') {
      parts.push({ preset: value, place: at });
    } else {
      const extended = resolve(folder, value.file);
      const where = `${formatPlace(at)}: ${value.file}`;
      addFile({ path: extended, name: where, chain: [...chain, place.realPath] }, loading);
    }
  }
  parts.push(file);
}

function configurationFile(configuration: Configuration, folder: string): ConfigurationFile {
  const matcher = (patterns: readonly string[]): ((path: string) => boolean) => {
    const scope = openScope([{ folder, patterns }]);
    return (path) => judge(scope, path, false) === 'ignored';
  };
  return {
    configuration,
    folder,
    ignores: { folder, patterns: configuration.ignores.map(({ value }) => value) },
    overrides: configuration.overrides.map((override) => ({ override, matches: matcher(override.value.files) })),
    dialects: configuration.files.map((pattern) => ({ pattern, matches: matcher([pattern.value.match]) })),
  };
}

/** `path:line:column`. */
export function formatPlace({ path, line, column }: ConfigurationPlace): string {
  return `${path}:${line}:${column}`;
}
