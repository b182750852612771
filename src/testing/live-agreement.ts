/** The resolver against the programs of a machine, for many configurations. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Dialect } from '../openssh/dialect.ts';
import { type Difference, differences } from './differences.ts';
import { commandLines } from './generate/command-line.ts';
import { type Generated, configurations } from './generate/configuration.ts';
import { type Answer, type Oracle, inTurns } from './oracle.ts';
import { ownAnswer } from './own-answer.ts';
import { home, placed, write } from './placed.ts';
import { isIncomparable } from './printed-form.ts';

/** A configuration, and what ssh or sshd is given beside it, once for each time that it is asked about. */
export interface Sample {
  /** For messages. */
  readonly name: string;
  readonly generated: Generated;
  readonly commandLines: readonly (readonly string[])[];
  /** How the bytes of the texts were decoded; UTF-8 where left out. */
  readonly encoding?: 'latin1' | 'utf8';
}

export interface Disagreement extends Difference {
  readonly sample: Sample;
  readonly args: readonly string[];
}

export interface Agreement {
  /** Questions that were asked. */
  readonly questions: number;
  /** Those that OpenSSH took. */
  readonly accepted: number;
  /** Those whose answer is not compared. */
  readonly incomparable: number;
  readonly disagreements: readonly Disagreement[];
}

/** Configurations for one side, the same for the same seed. */
export function generatedSamples(
  oracle: Oracle,
  dialect: Dialect,
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Sample[] {
  return fc.sample(configurations(dialect, oracle.build), { seed, numRuns: count }).map((generated, number) => ({
    name: `${dialect} ${seed}.${number}`,
    generated,
    commandLines: commandLines(dialect, oracle.build, number),
  }));
}

export async function agreementOf(oracle: Oracle, samples: readonly Sample[]): Promise<Agreement> {
  const compared = (await inTurns(samples, (sample, index) => compare(oracle, sample, String(index)))).flat();
  return {
    questions: compared.length,
    accepted: compared.filter(({ theirs }) => theirs.accepted).length,
    incomparable: compared.filter(({ theirs }) => isIncomparable(theirs.error)).length,
    disagreements: compared.flatMap(({ disagreements }) => disagreements),
  };
}

interface Compared {
  readonly theirs: Answer;
  readonly disagreements: readonly Disagreement[];
}

/** Asks about a sample in a folder of its own, once for each of its command lines. */
async function compare(oracle: Oracle, sample: Sample, name: string): Promise<readonly Compared[]> {
  const { generated, encoding = 'utf8' } = sample;
  const { dialect } = generated;
  const folder = join(oracle.folder, name);
  const configuration = placed(dialect, { ...generated, folder });
  write(configuration, { encoding });
  const results: Compared[] = [];
  const path = join(folder, configuration.main);
  const reader = oracle.readerOf(dialect);
  for (const given of sample.commandLines) {
    const args = dialect === 'ssh_config' ? given : ['-h', oracle.hostKey, ...given];
    const theirs = await oracle.ask({ dialect, path, args, folder, home: join(folder, home), encoding });
    const environment = { HOME: join(folder, home) };
    const ours = ownAnswer({ placed: configuration, args, environment, isOnDisk: true }, reader);
    const here = { reader, folder, environment };
    const found = isIncomparable(theirs.error) ? [] : differences(ours, theirs, here);
    results.push({ theirs, disagreements: found.map((difference) => ({ ...difference, sample, args: given })) });
  }
  rmSync(folder, { recursive: true, force: true });
  return results;
}

/** The least of the sample's files and lines over which the two still part in the same thing. */
export async function shrink(oracle: Oracle, { sample, args, what }: Disagreement): Promise<Disagreement> {
  const asked = { ...sample, commandLines: [args] };
  let least = sample.generated;
  const stillParts = async (generated: Generated): Promise<boolean> => {
    const { disagreements } = await agreementOf(oracle, [{ ...asked, generated }]);
    return disagreements.some((disagreement) => disagreement.what === what);
  };
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const generated of smaller(least)) {
      if (!(await stillParts(generated))) continue;
      least = generated;
      isSmaller = true;
      break;
    }
  }
  const { disagreements } = await agreementOf(oracle, [{ ...asked, generated: least }]);
  return disagreements.find((disagreement) => disagreement.what === what)!;
}

/** The same without one of its files, then without some of its lines, ever fewer of them at a time. */
function* smaller(generated: Generated): Generator<Generated> {
  const { text, files } = generated;
  for (const path of Object.keys(files)) {
    const { [path]: _, ...others } = files;
    yield { ...generated, files: others };
  }
  for (const shorter of withoutLines(text)) yield { ...generated, text: shorter };
  for (const [path, content] of Object.entries(files)) {
    for (const shorter of withoutLines(content)) yield { ...generated, files: { ...files, [path]: shorter } };
  }
}

function* withoutLines(text: string): Generator<string> {
  const lines = text.split('\n');
  for (let count = lines.length >> 1; count > 0; count >>= 1) {
    for (let start = 0; start + count <= lines.length; start += count) yield lines.toSpliced(start, count).join('\n');
  }
}
