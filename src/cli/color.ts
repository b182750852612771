/** Whether a stream gets colours: the flag, then NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
import picocolors from 'picocolors';
import type { Painter } from '../format/format.ts';
import type { Streams } from './streams.ts';

export function painterFor(flag: boolean | undefined, { env }: Streams, isTerminal: boolean): Painter {
  return picocolors.createColors(flag ?? colorByEnvironment(env) ?? isTerminal);
}

function colorByEnvironment(env: Streams['env']): boolean | undefined {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return env['TERM'] === 'dumb' ? false : undefined;
}
