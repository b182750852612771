/** Every file that is made from the rules and the options, from its path to its text. */
import type { AnyRule } from '../rule/rule.ts';
import { type DocumentedAction, actionFile, inputTable, outputTable } from './action-file.ts';
import { bashCompletion } from './bash-completion.ts';
import type { CommandLine } from './command-line.ts';
import { documentedRules } from './documented-rule.ts';
import { fishCompletion } from './fish-completion.ts';
import { manualPage } from './manual-page.ts';
import { replaceMarked } from './markdown.ts';
import { optionTable } from './option-table.ts';
import { preCommitHooks } from './pre-commit-hooks.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';
import { catalogue, rulesTable } from './rule-tables.ts';
import { configurationSchema } from './schema.ts';
import { zshCompletion } from './zsh-completion.ts';

export interface GenerateInput {
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly commandLine: CommandLine;
  readonly action: DocumentedAction;
  /** An expression for the paths that are found without being named, as Python reads it. */
  readonly pathExpression: string;
  /** The text of README.md, in which four tables stand between markers. */
  readonly readme: string;
}

/** Paths are relative to the repository, with `/`. */
export function generate(input: GenerateInput): ReadonlyMap<string, string> {
  const { rules, commandLine, action, pathExpression, readme } = input;
  const documented = documentedRules(rules);
  const tables = {
    options: optionTable(commandLine),
    rules: rulesTable(documented, 'rules'),
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
  };
  const offers = documented.map(({ id, meta }) => ({ word: id, description: meta.description }));
  return new Map([
    ['rules/index.ts', ruleIndex([...rules.keys()])],
    ...documented.map((rule): [string, string] => [`rules/${rule.id}/README.md`, rulePage(rule)]),
    ['rules/README.md', catalogue(documented)],
    ['schema/ssh-lint.schema.json', `${JSON.stringify(configurationSchema(documented), undefined, 2)}\n`],
    ['completions/ssh-lint.bash', bashCompletion(commandLine, offers)],
    ['completions/_ssh-lint', zshCompletion(commandLine, offers)],
    ['completions/ssh-lint.fish', fishCompletion(commandLine, offers)],
    ['man/ssh-lint.1', manualPage(commandLine)],
    ['.pre-commit-hooks.yaml', preCommitHooks(pathExpression)],
    ['action.yml', actionFile(action)],
    ['README.md', Object.entries(tables).reduce((text, [name, content]) => replaceMarked(text, name, content), readme)],
  ]);
}
