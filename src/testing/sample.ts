/** What a rule's table holds, and the form in which the checks want it. */
import type { Dialect } from '../openssh/dialect.ts';
import type { OptionSpecs, OptionValue, OptionValues } from '../rule/rule.ts';
import type { ConfigText } from './config-text.ts';
import type { Withheld } from './memory-sources.ts';
import { type Mark, type MarkedText, readMarks } from './marks.ts';
import type { VariantName } from './variants.ts';

/** A configuration the rule has nothing to say about. */
export interface ValidSample<O extends OptionSpecs = OptionSpecs> {
  readonly config: ConfigText;
  /** The rule's options; the defaults where left out. */
  readonly options?: Partial<OptionValues<O>>;
  /** The range of releases that read the files, as `--openssh` takes it. */
  readonly openssh?: string;
  /** Where the file lies; `.ssh/config` or `etc/ssh/sshd_config` where left out. */
  readonly path?: string;
  /** Other files of the same run by path, drawn on as `config` is. */
  readonly files?: Readonly<Record<string, ConfigText>>;
  /** Files that are there as well, and cannot be read or lie outside of what may be read. */
  readonly withheld?: Withheld;
  /** Ways of writing in which this sample means something else, each with the reason. */
  readonly skipVariants?: Readonly<Partial<Record<VariantName, string>>>;
}

/** A configuration with findings, drawn under the reported text. */
export interface InvalidSample<O extends OptionSpecs = OptionSpecs> extends ValidSample<O> {
  /** The text of `config` after the safe fixes; `false` where none is on offer. */
  readonly fixed?: ConfigText | false;
  /** The texts of other files after the safe fixes, where they change. */
  readonly fixedFiles?: Readonly<Record<string, ConfigText>>;
  /** The text of `config` after the unsafe fixes too. */
  readonly fixedUnsafely?: ConfigText;
  /** The text of `config` after the first suggestion, or after each one of them in turn. */
  readonly suggested?: ConfigText | readonly ConfigText[];
  /** The words of the first finding. */
  readonly message?: string;
}

/** By the name of the test. */
export interface SampleTable<O extends OptionSpecs = OptionSpecs> {
  readonly valid: Readonly<Record<string, ConfigText | ValidSample<O>>>;
  readonly invalid: Readonly<Record<string, ConfigText | InvalidSample<O>>>;
}

export interface SampleFile extends MarkedText {
  readonly dialect: Dialect;
}

/** A sample with its markers read. */
export interface Sample extends Omit<InvalidSample, 'config' | 'files' | 'options' | 'path'> {
  readonly name: string;
  readonly path: string;
  /** The file at `path` first. */
  readonly files: ReadonlyMap<string, SampleFile>;
  readonly options: Readonly<Record<string, OptionValue>>;
}

const defaultPaths: Readonly<Record<Dialect, string>> = {
  ssh_config: '.ssh/config',
  sshd_config: 'etc/ssh/sshd_config',
};

export function readSample<O extends OptionSpecs>(name: string, written: ConfigText | InvalidSample<O>): Sample {
  const {
    config,
    files: others = {},
    path,
    options = {},
    ...rest
  } = 'config' in written ? written : { config: written };
  const mainPath = path ?? defaultPaths[config.dialect];
  const entries = Object.entries({ [mainPath]: config, ...others });
  const files = new Map(entries.map(([key, { dialect, text }]) => [key, { dialect, ...readMarks(text) }]));
  return { ...rest, name, path: mainPath, files, options };
}

interface Rewriting {
  readonly shift: number;
  rewrite(config: ConfigText): string;
}

/** The sample written another way, its expectations with it. */
export function rewriteSample(sample: Sample, rewriting: Rewriting): Sample {
  const { fixed, fixedFiles, fixedUnsafely, suggested } = sample;
  const rewrite = (config: ConfigText): ConfigText => ({ ...config, text: rewriting.rewrite(config) });
  return {
    ...sample,
    files: mapValues(sample.files, (file) => ({
      ...file,
      text: rewriting.rewrite(file),
      marks: shiftMarks(file.marks, rewriting.shift),
    })),
    ...(fixed && { fixed: rewrite(fixed) }),
    ...(fixedFiles && { fixedFiles: Object.fromEntries(mapValues(new Map(Object.entries(fixedFiles)), rewrite)) }),
    ...(fixedUnsafely && { fixedUnsafely: rewrite(fixedUnsafely) }),
    ...(suggested && { suggested: 'text' in suggested ? rewrite(suggested) : suggested.map(rewrite) }),
  };
}

function shiftMarks(marks: readonly Mark[], shift: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, column: mark.column + shift, endColumn: mark.endColumn + shift }));
}

function mapValues<Value>(
  map: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
