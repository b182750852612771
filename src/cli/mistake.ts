/** What ended a run: a mistake of the user, or one of ours. */
import { terminalLine } from '../format/escape.ts';

/** The command or the configuration is wrong. By name: what is loaded when it is used has classes of its own. */
export function isMistake(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'UsageError' || error.name === 'ConfigurationError');
}

/** We are wrong, not the file nor the command. Safe to print; with `debug`, of several lines. */
export function failureText(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? ((debug ? error.stack : undefined) ?? error.message) : String(error);
  const lines = message.split('\n').map(terminalLine).join('\n');
  return `This is a fault of ssh-lint itself, please report it: ${lines}`;
}
