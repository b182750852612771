/** The one table of the Action's inputs and outputs: reading them, `action.yml` and the README's tables rest on it. */
import { options } from '../cli/options.ts';

export interface ActionInput {
  readonly name: string;
  readonly description: string;
  /** What holds where the input is not given; empty: nothing. */
  readonly default: string;
  /** All that it may be; left out where it is free text. */
  readonly values?: readonly string[];
}

export interface ActionOutput {
  readonly name: string;
  readonly description: string;
}

const yesOrNo = ['true', 'false'] as const;

export const inputs = [
  { name: 'paths', description: 'Files, folders and globs to lint, one a line', default: '.' },
  { name: 'config', description: optionText('config'), default: '' },
  {
    name: 'config-from',
    description:
      'Where configuration files and the suppressions file are read: head, as checked out; base, as the branch has them that the pull request is for, so that it cannot loosen the rules',
    default: 'head',
    values: ['head', 'base'],
  },
  {
    name: 'fail-on',
    description: 'The mildest severity that fails the step',
    default: 'error',
    values: ['error', 'warning', 'info', 'never'],
  },
  {
    name: 'changed-only',
    description:
      'Which findings count: false, all; files, those in files that the pull request changes; lines, those on lines that it changes. What it brings about elsewhere counts, too',
    default: 'false',
    values: ['false', 'files', 'lines'],
  },
  {
    name: 'base',
    description: 'The commit to compare with; without it, the one that the pull request would be merged into',
    default: '',
  },
  { name: 'sarif-file', description: 'Write all findings to this file as SARIF', default: '' },
  {
    name: 'sarif-category',
    description: 'By what code scanning tells this analysis from others of the same commit',
    default: '',
  },
  { name: 'patch-file', description: 'Write the safe fixes to this file as a patch, if there are any', default: '' },
  { name: 'rdjson-file', description: 'Write the findings that count to this file, for reviewdog', default: '' },
  {
    name: 'annotations',
    description: 'Whether findings are shown beside the lines of the pull request',
    default: 'true',
    values: yesOrNo,
  },
  { name: 'summary', description: "Whether the job's summary tells of all findings", default: 'true', values: yesOrNo },
  {
    name: 'working-directory',
    description: 'The folder to run in; paths and files start here',
    default: '.',
  },
] as const satisfies readonly ActionInput[];

export const outputs = [
  { name: 'findings', description: 'How many findings count' },
  { name: 'errors', description: 'How many of them are errors' },
  { name: 'warnings', description: 'How many of them are warnings' },
  { name: 'fixable', description: 'How many of them have a fix, safe or not' },
  { name: 'sarif-file', description: 'Where the SARIF file lies, from the workspace on; empty if none was written' },
  { name: 'patch-file', description: 'Where the patch lies, from the workspace on; empty if none was written' },
] as const satisfies readonly ActionOutput[];

export type InputName = (typeof inputs)[number]['name'];
export type OutputName = (typeof outputs)[number]['name'];

/** An input that is an option of the command line, too, is told in the same words. */
function optionText(name: (typeof options)[number]['name']): string {
  return options.find((option) => option.name === name)!.description;
}
