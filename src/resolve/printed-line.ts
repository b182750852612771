/** What the lines that OpenSSH prints are made from. */
import type { Reader } from '../directive/reading.ts';
import type { PrintedKeyword } from '../openssh/printed-keywords.ts';
import type { Origin, Subject } from './model.ts';
import type { ValueInForce } from './values.ts';

/** The values of a keyword as OpenSSH holds them; none where nothing is set. */
export type Held = readonly ValueInForce[];

export interface PrintContext {
  readonly reader: Reader;
  readonly subject: Subject;
  /** What is set for a keyword, given in lower case; compiled-in defaults are not among it. */
  held(keyword: string): Held;
}

/** A line of `ssh -G` or `sshd -T`, without its keyword. */
export interface PrintedLine {
  readonly text: string;
  /** The directive that it comes from; undefined where it is compiled in, or told on the command line. */
  readonly origin: Origin | undefined;
}

/** Prints a keyword in a way of its own. */
export type Printer = (printed: PrintedKeyword, context: PrintContext) => readonly PrintedLine[];

/** All values on one line, which comes from where the first of them does. */
export function oneLine(held: Held): readonly PrintedLine[] {
  const origin = held.find((value) => value.origin !== undefined)?.origin;
  return [{ text: held.map(({ value }) => value).join(' '), origin }];
}

export function lineForEach(held: Held): readonly PrintedLine[] {
  return held.map(({ value, origin }) => ({ text: value, origin }));
}
