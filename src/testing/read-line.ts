/** One line of a configuration, as a build reads it. */
import { lookupKeyword } from '../openssh/keyword.ts';
import type { Vendor } from '../openssh/argument.ts';
import type { Release } from '../openssh/release.ts';
import { parse } from '../syntax/parse.ts';
import { readDirective } from '../directive/read.ts';
import type { Reader, Reading } from '../directive/reading.ts';

export function ssh(release: Release, vendor?: Vendor): Reader {
  return { dialect: 'ssh_config', release, ...(vendor && { vendor }) };
}

export function sshd(release: Release, vendor?: Vendor): Reader {
  return { dialect: 'sshd_config', release, ...(vendor && { vendor }) };
}

/** What the build makes of a line. Throws where that is no directive whose keyword there is. */
export function readLine(text: string, reader: Reader): Reading {
  const { blocks } = parse({ path: 'line', text, ...reader });
  const line = blocks[0]!.directives[0];
  const facts = line && lookupKeyword(reader.dialect, line.keyword.name);
  if (!facts) throw new TypeError(`${text} is no directive`);
  return readDirective(line, facts, reader);
}

/** The values that are stored, or what is wrong. */
export function outcomeOf(text: string, reader: Reader): readonly string[] | string {
  const reading = readLine(text, reader);
  return reading.problem ?? reading.values;
}
