/** The environment that the runner makes -> what is asked for. What is wrong with it is a `UsageError`. */
import { sharedFile } from '../cli/arguments.ts';
import { UsageError, oneOf } from '../cli/parsed-arguments.ts';
import { type ActionInput, type InputName, inputs } from './inputs.ts';

export interface ActionInputs {
  /** At least one. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly configFrom: ValueOf<'config-from'>;
  readonly failOn: ValueOf<'fail-on'>;
  readonly changedOnly: ValueOf<'changed-only'>;
  readonly base: string | undefined;
  readonly sarifFile: string | undefined;
  readonly sarifCategory: string | undefined;
  readonly patchFile: string | undefined;
  readonly rdjsonFile: string | undefined;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly workingDirectory: string;
}

type Table = (typeof inputs)[number];
type Closed = Extract<Table, { readonly values: readonly string[] }>;
type ValueOf<Name extends Closed['name']> = Extract<Closed, { readonly name: Name }>['values'][number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws `UsageError`. */
export function readInputs(env: Environment): ActionInputs {
  const text = (name: InputName): string | undefined => readText(env, name);
  const choice = <Name extends Closed['name']>(name: Name): ValueOf<Name> => readChoice(env, name);
  const base = text('base');
  if (base?.startsWith('-')) throw new UsageError(`base names a commit, and ${JSON.stringify(base)} is none.`);
  const reports = { sarifFile: text('sarif-file'), patchFile: text('patch-file'), rdjsonFile: text('rdjson-file') };
  const shared = sharedFile(Object.values(reports).flatMap((file) => file ?? []));
  if (shared !== undefined) throw new UsageError(`Two reports would write ${shared} one over the other.`);
  return {
    ...reports,
    paths: readPaths(text('paths')),
    config: text('config'),
    configFrom: choice('config-from'),
    failOn: choice('fail-on'),
    changedOnly: choice('changed-only'),
    base,
    sarifCategory: text('sarif-category'),
    annotations: choice('annotations') === 'true',
    summary: choice('summary') === 'true',
    workingDirectory: text('working-directory')!,
  };
}

/** An expression without a value gives an empty input: that is none. */
function readText(env: Environment, name: InputName): string | undefined {
  const given = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const { default: otherwise } = inputs.find((input) => input.name === name)!;
  return given || otherwise || undefined;
}

function readChoice<Name extends Closed['name']>(env: Environment, name: Name): ValueOf<Name> {
  const { values }: ActionInput = inputs.find((input) => input.name === name)!;
  return oneOf(`The input ${name}`, readText(env, name)!, values!) as ValueOf<Name>;
}

/** One a line. `-` is a file of that name: there is no standard input to lint. */
function readPaths(text = ''): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((path) => (path === '-' ? './-' : path));
}
