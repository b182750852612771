/** The probes, as questions to the resolver and to the programs of this machine. */
import { join } from 'node:path';
import type { Reader } from '../directive/reading.ts';
import type { Build } from '../openssh/keyword.ts';
import { parseRelease } from '../openssh/release.ts';
import type { Oracle, Question } from './oracle.ts';
import { type Placed, home, mainPathOf, placed, write } from './placed.ts';
import type { Probe } from './probes.ts';

/** The build that a label of the reference data names: `9_2` is Debian's, `9_2_vanilla` and all others are upstream's. */
export function buildOf(label: string): Build {
  const release = parseRelease(label.replace('_vanilla', '').replace('_', '.'))!;
  return label === '9_2' ? { release, vendor: 'debian' } : { release };
}

export function readerOf(probe: Probe, label: string): Reader {
  return { ...buildOf(label), dialect: probe.dialect };
}

/** The text of a probe. What is no UTF-8 is read as Latin-1, so that no byte is lost. */
function textOf({ config, config_base64: bytes }: Probe): string {
  return config ?? Buffer.from(bytes!, 'base64').toString('latin1');
}

/** A probe in a folder. */
export function placedProbe(probe: Probe, folder: string): Placed {
  return placed(probe.dialect, { text: textOf(probe), files: probe.files ?? {}, folder });
}

/** What the programs are given behind the path; `@KEY@` stands for the host key of the recorded answers. */
export function argsOf({ dialect, args }: Probe, hostKey: string): readonly string[] {
  return dialect === 'ssh_config' ? args : ['-h', hostKey, ...args];
}

export function environmentOf({ env = {} }: Probe, folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replaceAll('@DIR@', folder)]));
}

/** Writes a probe for the programs of this machine. */
export function writeProbe(probe: Probe, oracle: Oracle): Question {
  const folder = join(oracle.folder, probe.name);
  const modes = Object.entries(probe.modes ?? {}).map(([path, mode]) => [path, Number(mode)]);
  const encoding = probe.config === undefined ? 'latin1' : 'utf8';
  write(placedProbe(probe, folder), { modes: Object.fromEntries(modes), encoding });
  return {
    dialect: probe.dialect,
    path: join(folder, mainPathOf(probe.dialect)),
    args: argsOf(probe, oracle.hostKey),
    folder,
    home: join(folder, home),
    environment: environmentOf(probe, folder),
    encoding,
  };
}

/**
 * Whether ssh refuses an included file for its permissions, which no text tells. Debian's builds let a group change it
 * that has no other member.
 */
export function isRefusedByMode({ dialect, modes = {} }: Probe, { vendor }: Reader): boolean {
  const forbidden = vendor === 'debian' ? 0o002 : 0o022;
  return dialect === 'ssh_config' && Object.values(modes).some((mode) => (Number(mode) & forbidden) !== 0);
}
