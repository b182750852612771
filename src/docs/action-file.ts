/** GitHub's `action.yml` and the README's tables of inputs and outputs. */
import { code, table } from './markdown.ts';

/** An input as the Action's own table has it. */
export interface DocumentedInput {
  readonly name: string;
  readonly description: string;
  /** Empty where there is none. */
  readonly default: string;
  readonly values?: readonly string[];
}

export interface DocumentedOutput {
  readonly name: string;
  readonly description: string;
}

export interface DocumentedAction {
  readonly inputs: readonly DocumentedInput[];
  readonly outputs: readonly DocumentedOutput[];
}

/** Every text stands in quotes, in which YAML reads what JSON does. */
export function actionFile({ inputs, outputs }: DocumentedAction): string {
  return [
    '# Made by `npm run generate` from src/action/inputs.ts.',
    `name: ${quoted('ssh-lint')}`,
    `description: ${quoted('Lint ssh_config and sshd_config: what OpenSSH makes of them, and keepalive that does not keep')}`,
    `author: ${quoted('the ssh-lint authors')}`,
    'branding:',
    `  icon: ${quoted('terminal')}`,
    `  color: ${quoted('gray-dark')}`,
    'inputs:',
    ...inputs.flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${quoted(inputText(input))}`,
      '    required: false',
      `    default: ${quoted(input.default)}`,
    ]),
    'outputs:',
    ...outputs.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${quoted(description)}`]),
    'runs:',
    `  using: ${quoted('node24')}`,
    `  main: ${quoted('dist/action.cjs')}`,
    '',
  ].join('\n');
}

function inputText({ description, values }: DocumentedInput): string {
  return values ? `${description} (${values.join(', ')})` : description;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

export function inputTable(inputs: readonly DocumentedInput[]): string {
  const rows = inputs.map(({ name, description, values = [], default: otherwise }) => [
    code(name),
    description,
    values.map(code).join(', '),
    otherwise === '' ? '' : code(otherwise),
  ]);
  return table(['Input', 'What it says', 'Values', 'Default'], rows);
}

export function outputTable(outputs: readonly DocumentedOutput[]): string {
  return table(
    ['Output', 'What it holds'],
    outputs.map(({ name, description }) => [code(name), description]),
  );
}
