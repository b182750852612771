/** Texts of any kind, over which parser and resolver neither throw nor hang. */
import fc from 'fast-check';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import type { Build } from '../openssh/keyword.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { resolutions } from '../resolve/resolve.ts';
import { print } from '../syntax/text.ts';
import { type Generated } from './generate/configuration.ts';
import { hostileConfigurations } from './generate/hostile-config.ts';
import { loadQuestion } from './own-answer.ts';
import { placed } from './placed.ts';

/** One build for each way of reading, and the oldest and newest. */
const builds: readonly Build[] = [
  { release: 800 },
  { release: 804 },
  { release: 806 },
  { release: 807 },
  { release: 902, vendor: 'debian' },
  { release: 909 },
  { release: 1000 },
  { release: 1005 },
];

export interface ParserFuzz {
  readonly count: number;
  readonly seed: number;
  /** Told how far it is, now and then. */
  report?(progress: string): void;
}

export interface ParserFaults {
  readonly texts: number;
  /** One sentence for each text over which something went wrong, with the text. */
  readonly faults: readonly string[];
}

/** A text takes less than a millisecond. One that takes this many is as good as one that hangs. */
const patience = 2000;

const batch = 2000;

/** Reads as many texts, each as the next build does, on both sides in turn. */
export function fuzzReaders({ count, seed, report }: ParserFuzz): ParserFaults {
  const faults: string[] = [];
  for (let done = 0; done < count; done += batch) {
    const [dialect, build] = [dialects[(done / batch) % 2]!, builds[Math.floor(done / batch / 2) % builds.length]!];
    const size = Math.min(batch, count - done);
    const samples = fc.sample(hostileConfigurations(dialect, build), { seed: seed + done / batch, numRuns: size });
    for (const generated of samples) {
      const fault = faultOver(generated, build);
      if (fault !== undefined) faults.push(`${fault}: ${dialect} of ${build.release} ${JSON.stringify(generated)}`);
    }
    if (done % (25 * batch) === 0) report?.(`${done} of ${count}, ${faults.length} faults`);
  }
  return { texts: count, faults };
}

function faultOver(generated: Generated, build: Build): string | undefined {
  const start = performance.now();
  try {
    if (!readAll(generated, build)) return 'The tree does not give its text back';
  } catch (error) {
    return `It throws ${error instanceof Error ? error.stack : String(error)}`;
  }
  const took = performance.now() - start;
  return took > patience ? `It takes ${Math.round(took)} ms` : undefined;
}

/** All that is ever made of a text: its tree, whether it is taken, what each subject gets of it, and what is printed. */
export function readAll(generated: Generated, build: Build): boolean {
  const { dialect } = generated;
  const args = dialect === 'ssh_config' ? ['a'] : ['-C', 'user=root,host=b,addr=192.0.2.7,laddr=10.0.0.1,lport=22'];
  const question = { placed: placed(dialect, { ...generated, folder: '/folder' }), args };
  const reader = { ...build, dialect };
  const { root, subject } = loadQuestion(question, reader);
  for (const resolution of resolutions(root)) for (const keyword of asked[dialect]) resolution.get(keyword);
  evaluate(root, subject, reader);
  return root.files.every((file) => print(file) === file.text);
}

/** A keyword for each way in which values are kept. */
const asked: Readonly<Record<Dialect, readonly string[]>> = {
  ssh_config: ['port', 'user', 'sendenv', 'rekeylimit', 'proxyjump', 'streamlocalbindmask', 'localforward'],
  sshd_config: ['port', 'allowusers', 'subsystem', 'rekeylimit', 'x11forwarding', 'persourcepenalties', 'acceptenv'],
};
