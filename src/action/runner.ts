/** The runner's side: the files that it reads when the step is done, and its commands. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { commandData, terminalLine } from '../format/escape.ts';
import type { OutputName } from './inputs.ts';
import type { Environment } from './read-inputs.ts';

export type Outputs = Readonly<Record<OutputName, string>>;

/** Nothing where no runner reads them. Throws the system's error. */
export function writeOutputs(env: Environment, outputs: Outputs): void {
  const file = env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, Object.entries(outputs).map(assignment).join(''));
}

/** A value may hold anything, line ends too: it stands between lines that nobody can know beforehand. */
function assignment([name, value]: readonly [string, string]): string {
  const delimiter = `ssh-lint-${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Markdown, behind what the step may have written before. Throws the system's error. */
export function writeSummary(env: Environment, markdown: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, markdown);
}

/** Lines for people: the runner obeys no command in them, whatever they hold. */
export function withoutCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}::${token}::\n`;
}

/** An annotation that is not about a file. */
export function errorCommand(message: string): string {
  return `::error title=ssh-lint::${commandData(terminalLine(message))}\n`;
}
