/** Whether a stream gets colours: the flag, then NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
import type { Painter } from '../format/format.ts';
import type { Streams } from './streams.ts';

/** `flag` is what the command line says, `isTerminal` whether the stream that gets the text is one. */
export async function painterFor(flag: boolean | undefined, { env }: Streams, isTerminal: boolean): Promise<Painter> {
  if (!(flag ?? colorByEnvironment(env) ?? isTerminal)) return withoutColor;
  const { default: picocolors } = await import('picocolors');
  return picocolors.createColors(true);
}

function plain(text: string): string {
  return text;
}

export const withoutColor: Painter = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, cyan: plain };

function colorByEnvironment(env: Streams['env']): boolean | undefined {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return env['TERM'] === 'dumb' ? false : undefined;
}
