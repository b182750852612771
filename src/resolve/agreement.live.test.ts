/** The resolver against the ssh and sshd of this machine: the probes, the corpus, and generated configurations. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../openssh/dialect.ts';
import { corpus } from '../testing/corpus.ts';
import { commandLines } from '../testing/generate/command-line.ts';
import { type Agreement, type Sample, agreementOf, generatedSamples } from '../testing/live-agreement.ts';
import { type Oracle, inTurns, openOracle } from '../testing/oracle.ts';
import { compareLive } from '../testing/probe-agreement.ts';
import { probes } from '../testing/probes.ts';
import { hasSshd } from '../testing/programs.ts';
import { hasReferences } from '../testing/references.ts';

/** Milliseconds. The questions take about half a minute on two cores. */
const generous = 300_000;

/** Configurations generated for each side. */
const count = 1500;

/** The same in each run, so that a change is judged by itself; `npm run fuzz` tries others. */
const seed = Number(process.env['SEED'] ?? 1);

describe.runIf(hasSshd)('ssh -G and sshd -T of this machine', () => {
  let oracle: Oracle;
  beforeAll(() => {
    oracle = openOracle();
  });
  afterAll(() => oracle.close());

  test.runIf(hasReferences)(
    'the probes',
    async () => {
      const parted = (await inTurns(probes(), (probe) => compareLive(oracle, probe))).flat();
      expect(parted).toEqual([]);
    },
    generous,
  );

  test.runIf(hasReferences)(
    'the files of the corpus that are no templates',
    async () => {
      const samples = corpusSamples(oracle);
      const agreement = await agreementOf(oracle, samples);
      expect(told(agreement)).toEqual([]);
      expect(samples).toHaveLength(176);
      expect(agreement.accepted).toBeGreaterThan(agreement.questions / 2);
    },
    generous,
  );

  test.each([
    ['is refused in a file that the second reading alone includes', 'Match final all', 0],
    ['is read over in a file that none includes', 'Match host nobody', 1],
  ])('Host with an empty argument %s', async (_, header, accepted) => {
    const text = `${header}\nInclude "@DIR@/d/*"\n`;
    const generated = { dialect: 'ssh_config', text, files: { 'd/part': 'Host ! "" !\n' } } as const;
    const agreement = await agreementOf(oracle, [{ name: header, generated, commandLines: [['b']] }]);
    expect({ told: told(agreement), accepted: agreement.accepted }).toEqual({ told: [], accepted });
  });

  test.each(dialects)(
    `generated files of %s, seed ${seed}`,
    async (dialect) => {
      const agreement = await agreementOf(oracle, generatedSamples(oracle, dialect, { seed, count }));
      expect(told(agreement)).toEqual([]);
      expect(agreement.questions).toBe(2 * count);
      expect(agreement.accepted / agreement.questions).toBeGreaterThan(0.5);
      expect(agreement.incomparable / agreement.questions).toBeLessThan(0.05);
    },
    generous,
  );
});

/** Strangers' files. Whatever they include lies on another machine, and no name server is asked about them. */
function corpusSamples({ build }: Oracle): readonly Sample[] {
  return corpus()
    .filter(({ template }) => !template)
    .map(({ path, dialect, bytes }, number) => {
      const text = Buffer.from(bytes)
        .toString('latin1')
        .replaceAll(/^[ \t]*include[ \t=].*$/gim, atHome);
      const isCanonical = /^\s*canonicalizehostname/im.test(text);
      const asked = isCanonical ? [['10.0.0.1'], ['::1']] : commandLines(dialect, build, number);
      return { name: path, generated: { dialect, text, files: {} }, commandLines: asked, encoding: 'latin1' };
    });
}

function atHome(include: string): string {
  return include.replaceAll(/([ \t="])\//g, '$1@DIR@/');
}

function told({ disagreements }: Agreement): readonly string[] {
  return disagreements
    .slice(0, 10)
    .map(
      ({ sample, args, what, ours, theirs }) =>
        `${sample.name}, asked with ${JSON.stringify(args)}: ${what} is ${ours}, OpenSSH says ${theirs}: ${JSON.stringify(sample.generated)}`,
    );
}
