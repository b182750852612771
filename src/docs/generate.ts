/** Every file that is made from the rules and the options, from its path to its text. */
import type { AnyRule } from '../rule/rule.ts';
import { type DocumentedAction, actionFile, inputTable, outputTable } from './action-file.ts';
import { documentedRules } from './documented-rule.ts';
import { replaceMarked } from './markdown.ts';
import { type DocumentedOption, optionTable } from './option-table.ts';
import { ruleIndex } from './rule-index.ts';
import { rulePage } from './rule-page.ts';
import { catalogue, rulesTable } from './rule-tables.ts';
import { configurationSchema } from './schema.ts';

export interface GenerateInput {
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly options: readonly DocumentedOption[];
  readonly action: DocumentedAction;
  /** The text of README.md, in which four tables stand between markers. */
  readonly readme: string;
}

/** Paths are relative to the repository, with `/`. */
export function generate({ rules, options, action, readme }: GenerateInput): ReadonlyMap<string, string> {
  const documented = documentedRules(rules);
  const tables = {
    options: optionTable(options),
    rules: rulesTable(documented, 'rules'),
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
  };
  return new Map([
    ['rules/index.ts', ruleIndex([...rules.keys()])],
    ...documented.map((rule): [string, string] => [`rules/${rule.id}/README.md`, rulePage(rule)]),
    ['rules/README.md', catalogue(documented)],
    ['schema/ssh-lint.schema.json', `${JSON.stringify(configurationSchema(documented), undefined, 2)}\n`],
    ['action.yml', actionFile(action)],
    ['README.md', Object.entries(tables).reduce((text, [name, content]) => replaceMarked(text, name, content), readme)],
  ]);
}
