/** What a configuration file says, checked against what there is to say. */
import { leavesOpen, mostOpenFolders } from '../files/open-folders.ts';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { type ReleaseRange, parseReleaseRange } from '../openssh/release.ts';
import { nearest } from '../rule/nearest.ts';
import { readJsonc } from './jsonc-text.ts';
import { type Located, type LocatedEntry, type LocatedMap, SyntaxFault, plain } from './located.ts';
import { readSetting } from './read-setting.ts';
import { ConfigurationError, type PresetName, type GivenSetting, type Rules, presetNames } from './settings.ts';
import type { ConfigurationPlace } from './merge.ts';
import { readYaml } from './yaml-text.ts';

/** A value with the place that sets it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly place: ConfigurationPlace;
}

export type RuleEntries = ReadonlyMap<string, Placed<GivenSetting>>;

export interface DialectPattern {
  /** A glob, relative to the folder of the configuration. */
  readonly match: string;
  readonly dialect: Dialect;
}

export interface Override {
  /** Globs, relative to the folder of the configuration. */
  readonly files: readonly string[];
  readonly rules: RuleEntries;
}

/** One file, its `extends` not yet followed. */
export interface Configuration {
  readonly path: string;
  /** Presets, and paths of other files as they are written. Undefined where the file has no `extends`. */
  readonly extends: readonly Placed<PresetName | { readonly file: string }>[] | undefined;
  readonly openssh: Placed<ReleaseRange> | undefined;
  readonly files: readonly Placed<DialectPattern>[];
  readonly ignores: readonly Placed<string>[];
  readonly rules: RuleEntries;
  readonly overrides: readonly Placed<Override>[];
}

/** Far above what anyone writes: the file may be a stranger's. */
const longestList = 1000;
/** Each more makes the time to match a long name grow by a power. */
const mostStars = 3;

/** `$schema` is for editors. */
const keys = ['extends', 'openssh', 'files', 'ignores', 'rules', 'overrides', '$schema'] as const;

/** Throws `ConfigurationError` with place, what is allowed and the nearest name. `path` is as reports name the file. */
export function readConfiguration(path: string, text: string, rules: Rules): Configuration {
  return new Reader(path, text, rules).read();
}

class Reader {
  readonly #path: string;
  readonly #text: string;
  readonly #rules: Rules;
  readonly #lineStarts: readonly number[];

  constructor(path: string, text: string, rules: Rules) {
    this.#path = path;
    this.#text = text;
    this.#rules = rules;
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  read(): Configuration {
    const root = this.#parse();
    const entries = root ? this.#map(root, 'The configuration', keys) : new Map<string, LocatedEntry>();
    const listOf = <Value>(name: (typeof keys)[number], read: (item: Located) => Value): readonly Placed<Value>[] => {
      const entry = entries.get(name);
      return entry ? this.#list(entry.value, name).map((item) => this.#placed(item, read(item))) : [];
    };
    const openssh = entries.get('openssh')?.value;
    const schema = entries.get('$schema')?.value;
    if (schema) this.#string(schema, '$schema');
    return {
      path: this.#path,
      extends: entries.has('extends') ? this.#extends(entries.get('extends')!.value) : undefined,
      openssh: openssh && this.#placed(openssh, this.#range(openssh)),
      files: listOf('files', (item) => this.#dialectPattern(item)),
      ignores: listOf('ignores', (item) => this.#pattern(item, 'A pattern of ignores')),
      rules: this.#ruleEntries(entries.get('rules')?.value),
      overrides: listOf('overrides', (item) => this.#override(item)),
    };
  }

  #parse(): Located | undefined {
    try {
      return /\.jsonc?$/.test(this.#path) ? readJsonc(this.#text) : readYaml(this.#text);
    } catch (error) {
      if (error instanceof SyntaxFault) throw this.#error(error.start, error.message);
      throw error;
    }
  }

  #place(start: number): ConfigurationPlace {
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#lineStarts[middle]! <= start) low = middle;
      else high = middle;
    }
    return { path: this.#path, line: low + 1, column: start - this.#lineStarts[low]! + 1 };
  }

  #error(start: number, sentence: string): ConfigurationError {
    const { path, line, column } = this.#place(start);
    return new ConfigurationError(`${path}:${line}:${column}: ${sentence}`);
  }

  #placed<Value>({ start }: Located, value: Value): Placed<Value> {
    return { value, place: this.#place(start) };
  }

  /** The entries of a map by name, each name once and one of `known`. */
  #map(located: Located, what: string, known: readonly string[]): ReadonlyMap<string, LocatedEntry> {
    if (located.kind !== 'map') throw this.#error(located.start, `${what} is a map of ${known.join(', ')}.`);
    const entries = this.#unique(located);
    for (const { name, start } of entries.values()) {
      if (known.includes(name)) continue;
      throw this.#error(
        start,
        `${what} has no ${JSON.stringify(name)}.${meant(name, known)} It has ${known.join(', ')}.`,
      );
    }
    return entries;
  }

  #unique({ entries }: LocatedMap): ReadonlyMap<string, LocatedEntry> {
    const unique = new Map<string, LocatedEntry>();
    for (const entry of entries) {
      if (unique.has(entry.name)) {
        throw this.#error(entry.start, `${JSON.stringify(entry.name)} is here for the second time.`);
      }
      unique.set(entry.name, entry);
    }
    return unique;
  }

  #list(located: Located, name: string): readonly Located[] {
    if (located.kind !== 'list') throw this.#error(located.start, `${name} is a list.`);
    const surplus = located.items[longestList];
    if (surplus) throw this.#error(surplus.start, `${name} has at most ${longestList} entries.`);
    return located.items;
  }

  #string(located: Located, what: string): string {
    if (located.kind === 'scalar' && typeof located.value === 'string' && located.value !== '') return located.value;
    const given = located.kind === 'scalar' ? JSON.stringify(located.value) : `a ${located.kind}`;
    throw this.#error(located.start, `${what} is a text, not ${given}.`);
  }

  /** A glob in gitignore syntax; what could never match is told. */
  #pattern(located: Located, what: string): string {
    const text = this.#string(located, what);
    if (/^!?\.?\.\//.test(text)) {
      throw this.#error(
        located.start,
        `${what} starts at the folder of this file and stays below: leave out ./ or ../.`,
      );
    }
    if (text.split('/').some((part) => part.split('*').length > mostStars + 1)) {
      throw this.#error(located.start, `${what} has at most ${mostStars} of * between two slashes.`);
    }
    if (leavesOpen(text) > mostOpenFolders) {
      throw this.#error(located.start, `${what} has at most ${mostOpenFolders} of **/.`);
    }
    return text;
  }

  #extends(located: Located): Configuration['extends'] {
    const items = located.kind === 'list' ? this.#list(located, 'extends') : [located];
    return items.map((item) => {
      const name = this.#string(item, 'An entry of extends');
      const preset = presetNames.find((known) => known === name);
      if (preset === undefined && !/^\.\.?\/.*\.(ya?ml|jsonc?)$/.test(name)) {
        const allowed = `${presetNames.join(', ')}, or a path such as ./base.yaml or ../base.jsonc`;
        throw this.#error(
          item.start,
          `extends takes ${allowed}, not ${JSON.stringify(name)}.${meant(name, presetNames)}`,
        );
      }
      return this.#placed(item, preset ?? { file: name });
    });
  }

  #range(located: Located): ReleaseRange {
    const { value } = located as { readonly value?: unknown };
    // YAML reads 9.2 as a number, and 8.10 as one that no longer says what was written.
    if (typeof value === 'number') {
      const sentence = `Write the range of openssh as a text, in quotes: "${/[\w.]*/.exec(this.#text.slice(located.start))![0]}".`;
      throw this.#error(located.start, sentence);
    }
    const range = parseReleaseRange(this.#string(located, 'openssh'));
    if (typeof range === 'string') throw this.#error(located.start, range);
    return range;
  }

  #dialectPattern(located: Located): DialectPattern {
    const what = 'An entry of files';
    const entries = this.#map(located, what, ['match', 'dialect']);
    const [match, dialect] = ['match', 'dialect'].map((name) => {
      const entry = entries.get(name);
      if (!entry) throw this.#error(located.start, `${what} has a match and a dialect, and ${name} is missing.`);
      return {
        start: entry.value.start,
        text: (name === 'match' ? this.#pattern : this.#string).call(this, entry.value, name),
      };
    });
    const known = dialects.find((each) => each === dialect!.text);
    if (!known) {
      const sentence = `The dialect is ${dialects.join(' or ')}, not ${JSON.stringify(dialect!.text)}.${meant(dialect!.text, dialects)}`;
      throw this.#error(dialect!.start, sentence);
    }
    return { match: match!.text, dialect: known };
  }

  #override(located: Located): Override {
    const entries = this.#map(located, 'An entry of overrides', ['files', 'rules']);
    const files = entries.get('files');
    if (!files) throw this.#error(located.start, 'An entry of overrides has files and rules, and files is missing.');
    const globs = this.#list(files.value, 'files').map((item) => this.#pattern(item, 'A pattern of files'));
    return { files: globs, rules: this.#ruleEntries(entries.get('rules')?.value) };
  }

  #ruleEntries(located: Located | undefined): RuleEntries {
    if (!located) return new Map();
    if (located.kind !== 'map') throw this.#error(located.start, 'rules is a map of rules to severities.');
    return new Map(
      [...this.#unique(located).values()].map(({ name, start, value }) => {
        const placed = { place: this.#place(start), value: this.#setting(name, start, value) };
        return [name, placed];
      }),
    );
  }

  #setting(id: string, start: number, value: Located): GivenSetting {
    try {
      return readSetting(this.#rules, id, plain(value));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      throw this.#error(this.#rules.has(id) ? value.start : start, error.message);
    }
  }
}

function meant(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** `id: setting`, as `--rule` takes it in YAML; undefined where the text is something else. */
export function readRuleArgument(text: string): readonly [id: string, setting: unknown] | undefined {
  try {
    const located = readYaml(text);
    const [entry, ...more] = located?.kind === 'map' ? located.entries : [];
    return entry && more.length === 0 ? [entry.name, plain(entry.value)] : undefined;
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
}
