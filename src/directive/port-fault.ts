/** Ports that stand within an argument. */
import { parseDecimal } from './c-number.ts';
import { parsePort } from './port.ts';
import { quoted } from './problem.ts';
import type { Problem } from './reading.ts';

/** Why a text is no port from 1 to 65535 and no service's name; undefined where it is. */
export function portFault(text: string): Pick<Problem, 'problem' | 'reason'> | undefined {
  if (parsePort(text) !== undefined) return undefined;
  if (text === '') return { problem: 'invalid-argument', reason: 'the port is missing' };
  const number = parseDecimal(text);
  if (number === undefined) return { problem: 'invalid-argument', reason: `${quoted(text)} is no port` };
  return {
    problem: 'out-of-range',
    reason: number < 1 ? `the port ${number} is under 1` : `the port ${number} is over 65535`,
  };
}
