/** What the log of a step shows to people. */
import { terminalLine } from '../format/escape.ts';
import { type Aside, type FormatContext, formats } from '../format/format.ts';
import { counted } from '../format/totals.ts';
import { summarize } from '../linter/result.ts';
import { findingCount } from './asides.ts';
import type { Told } from './report.ts';

/** The findings that count, notices, what else there is to say, and the totals; ends its last line. */
export function logText(told: Told, asides: readonly Aside[], context: FormatContext): string {
  const lines = [
    ...told.all.notices.map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`)),
    ...asides.map(({ message }) => message),
    totals(told),
  ];
  return `${formats.pretty(told.counted, context)}${lines.map((line) => `${terminalLine(line)}\n`).join('')}`;
}

function totals({ all, counted: those }: Told): string {
  const { files, suppressed } = summarize(all);
  const [found, counts] = [findingCount(all), findingCount(those)];
  const shown = found === 0 ? 'no findings' : counted(found, 'finding');
  const which = counts === found ? '' : `, of which ${counts} ${counts === 1 ? 'counts' : 'count'}`;
  return `Checked ${counted(files, 'file')}: ${shown}${which}${suppressed > 0 ? `; ${suppressed} suppressed` : ''}.`;
}
