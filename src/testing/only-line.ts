/** Probes that hold one line. */
import type { Reader } from '../directive/reading.ts';
import type { Line } from '../syntax/ast.ts';
import { parse } from '../syntax/parse.ts';
import type { Probe } from './probes.ts';

/** The only line of a probe that says anything; undefined where there are more, or the probe is no text. */
export function onlyLine({ config }: Pick<Probe, 'config'>, reader: Reader): Line | undefined {
  if (config === undefined) return undefined;
  const { blocks } = parse({ path: 'probe', text: config, ...reader });
  const lines = blocks.flatMap(({ header, lines: own }) => [...(header ? [header] : []), ...own]);
  const saying = lines.filter(({ type }) => type !== 'Blank' && type !== 'Comment');
  return saying.length === 1 ? saying[0] : undefined;
}
