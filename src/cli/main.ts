/** One run: arguments in, exit code out. */
import { rules } from '../../rules/index.ts';
import type { Rules } from '../config/settings.ts';
import { terminalLine } from '../format/escape.ts';
import { type Invocation, readArguments } from './arguments.ts';
import { painterFor } from './color.ts';
import type { ExitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { lintCommand } from './lint-command.ts';
import { failureText, isMistake } from './mistake.ts';
import { configCommand } from './config-command.ts';
import { initCommand } from './init-command.ts';
import { version } from './program.ts';
import { resolveCommand } from './resolve-command.ts';
import { explainRule, listRules } from './rules-command.ts';
import type { Streams } from './streams.ts';

/** Runs ssh-lint as its command line asks; reports are written before it resolves, whatever the code. */
export async function main(argv: readonly string[], streams: Streams, rulesToUse: Rules = rules): Promise<ExitCode> {
  try {
    return await run(readArguments(argv), streams, rulesToUse);
  } catch (error) {
    if (isMistake(error)) {
      streams.writeStderr(`ssh-lint: ${terminalLine(error.message)}\n`);
      return 2;
    }
    streams.writeStderr(`ssh-lint: ${failureText(error, argv.includes('--debug'))}\n`);
    return 3;
  }
}

async function run(invocation: Invocation, streams: Streams, rulesToUse: Rules): Promise<ExitCode> {
  switch (invocation.command) {
    case 'help':
      streams.writeStdout(helpText());
      return 0;
    case 'version':
      streams.writeStdout(`ssh-lint ${version}\n`);
      return 0;
    case 'rules':
      streams.writeStdout(listRules(rulesToUse, invocation.format));
      return 0;
    case 'explain': {
      const paint = await painterFor(invocation.color, streams, streams.stdoutIsTerminal);
      streams.writeStdout(explainRule(rulesToUse, invocation.rule, paint));
      return 0;
    }
    case 'resolve':
      return resolveCommand(invocation, streams);
    case 'config':
      return configCommand(invocation, streams, rulesToUse);
    case 'init':
      return initCommand(streams);
    case 'lint':
      return lintCommand(invocation, streams, rulesToUse);
  }
}
