/**
 * `npm run fuzz`: generated configurations, of which the resolver and the ssh and sshd of this machine have to say the
 * same. `-- --count N --seed S` for another number of them and other ones, `--ssh` and `--sshd` for other programs.
 * With `-- --parser`, texts of any kind instead, over which nothing may throw or hang; no program is asked.
 */
import { parseArgs } from 'node:util';
import { type Dialect, dialects } from '../openssh/dialect.ts';
import { type Agreement, type Disagreement, agreementOf, generatedSamples, shrink } from '../testing/live-agreement.ts';
import { type Oracle, installedPrograms, openOracle } from '../testing/oracle.ts';
import { fuzzReaders } from '../testing/parser-fuzz.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    parser: { type: 'boolean', default: false },
    ssh: { type: 'string' },
    sshd: { type: 'string' },
  },
});
/** So many configurations are generated at a time. */
const batch = 500;
const [count, seed] = [Number(options.count), Number(options.seed)];
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed) || seed < 0) {
  console.error('--count and --seed are whole numbers, the count at least 1.');
  process.exitCode = 2;
} else {
  console.log(`seed ${seed}, ${count} ${options.parser ? 'texts' : 'configurations'}`);
  process.exitCode = (options.parser ? fuzzParser() : await fuzzAgreement()) ? 0 : 1;
}

function fuzzParser(): boolean {
  const { texts, faults } = fuzzReaders({ count, seed, report: console.log });
  console.log(`${texts} texts, ${faults.length} faults`);
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

async function fuzzAgreement(): Promise<boolean> {
  const { ssh, sshd } = { ...installedPrograms(), ...options };
  const oracle = openOracle({ ssh, sshd });
  try {
    const results: Agreement[] = [];
    for (const dialect of dialects) results.push(await fuzzSide(oracle, dialect, Math.ceil(count / dialects.length)));
    return results.every(({ disagreements }) => disagreements.length === 0);
  } finally {
    oracle.close();
  }
}

async function fuzzSide(oracle: Oracle, dialect: Dialect, total: number): Promise<Agreement> {
  let sum: Agreement = { questions: 0, accepted: 0, incomparable: 0, disagreements: [] };
  for (let done = 0; done < total; done += batch) {
    const samples = generatedSamples(oracle, dialect, {
      seed: seed + done / batch,
      count: Math.min(batch, total - done),
    });
    sum = add(sum, await agreementOf(oracle, samples));
    if (done % (20 * batch) === 0 && done > 0)
      console.log(`${dialect}: ${done} of ${total}, ${sum.disagreements.length} part`);
  }
  const { questions, accepted, incomparable, disagreements } = sum;
  console.log(
    `\n${dialect}: ${questions} questions about ${total} configurations, ${percent(accepted, questions)} accepted,`,
  );
  console.log(`${percent(incomparable, questions)} not compared, ${disagreements.length} part`);
  for (const [kind, all] of byKind(disagreements)) await show(oracle, kind, all);
  return sum;
}

function add(one: Agreement, other: Agreement): Agreement {
  return {
    questions: one.questions + other.questions,
    accepted: one.accepted + other.accepted,
    incomparable: one.incomparable + other.incomparable,
    disagreements: [...one.disagreements, ...other.disagreements],
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Disagreements by keyword or, where they are over acceptance, by the words of who refuses; the most frequent first. */
function byKind(disagreements: readonly Disagreement[]): readonly (readonly [string, readonly Disagreement[]])[] {
  const kinds = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements) {
    const kind = kindOf(disagreement);
    kinds.set(kind, [...(kinds.get(kind) ?? []), disagreement]);
  }
  return [...kinds].toSorted(([, one], [, other]) => other.length - one.length);
}

function kindOf({ what, ours, theirs }: Disagreement): string {
  if (what !== 'acceptance') return what;
  const refusal = ours === 'accepted' ? `OpenSSH alone ${theirs}` : `ssh-lint alone ${ours}`;
  return refusal
    .replaceAll(/\S*\/\S+?(:| line)/g, '')
    .replaceAll(/\d+|["'].*?["']/g, '…')
    .split('\n')
    .filter((line) => !/^Pseudo-terminal|terminating|^\s*…:? Deprecated/.test(line))
    .slice(0, 1)
    .join('');
}

async function show(oracle: Oracle, kind: string, all: readonly Disagreement[]): Promise<void> {
  const { sample, args, ours, theirs } = await shrink(oracle, all[0]!);
  const { text, files } = sample.generated;
  console.log(`\n${all.length} × ${kind} (${sample.name}, asked with ${JSON.stringify(args)})`);
  console.log(`  text:     ${JSON.stringify(text)}`);
  for (const [path, content] of Object.entries(files)) console.log(`  ${path}: ${JSON.stringify(content)}`);
  console.log(`  ssh-lint: ${ours.slice(0, 500)}\n  OpenSSH:  ${theirs.slice(0, 500)}`);
}
