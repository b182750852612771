/** One run as a step of a workflow: the runner's environment in, exit code out. */
import { rules } from '../../rules/index.ts';
import type { ExitCode } from '../cli/exit-code.ts';
import { failureText, isMistake } from '../cli/mistake.ts';
import type { Streams } from '../cli/streams.ts';
import type { Rules } from '../config/settings.ts';
import { openCheckout } from './checkout.ts';
import { lintCheckout } from './lint.ts';
import { readInputs } from './read-inputs.ts';
import { report } from './report.ts';
import { errorCommand } from './runner.ts';

/** Reports are written before it resolves, whatever the code. All that is printed goes to standard output. */
export async function main(streams: Streams, rulesToUse: Rules = rules): Promise<ExitCode> {
  try {
    const { env } = streams;
    const inputs = readInputs(env);
    const workspace = env['GITHUB_WORKSPACE'] || streams.cwd;
    const checkout = openCheckout(workspace, inputs.workingDirectory);
    const linted = await lintCheckout(inputs, { env, checkout, rules: rulesToUse });
    return await report(linted, { inputs, checkout, workspace, streams, rules: rulesToUse });
  } catch (error) {
    if (isMistake(error)) {
      streams.writeStdout(errorCommand(error.message));
      return 2;
    }
    streams.writeStdout(errorCommand(failureText(error, streams.env['RUNNER_DEBUG'] === '1')));
    return 3;
  }
}
