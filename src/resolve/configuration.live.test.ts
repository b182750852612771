import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Agreement, agreementOf } from '../testing/live-agreement.ts';
import { type Oracle, openOracle } from '../testing/oracle.ts';
import { hasProgram, hasSshd } from '../testing/programs.ts';
import { richClientSamples } from '../testing/rich-client-samples.ts';
import type { RichSample } from '../testing/rich-sample.ts';
import { richServerSamples } from '../testing/rich-server-samples.ts';
import { parse } from '../syntax/parse.ts';
import { configurationOf } from './configuration.ts';
import { loadRoot } from './root.ts';

describe.runIf(hasProgram('ssh') && hasSshd)('the OpenSSH of this machine prints the same, keyword for keyword', () => {
  let oracle: Oracle;
  beforeAll(() => {
    oracle = openOracle();
  });
  afterAll(() => oracle.close());

  function ask({ name, config, args }: RichSample): Promise<Agreement> {
    const commandLine = args ?? (config.dialect === 'ssh_config' ? ['h'] : []);
    return agreementOf(oracle, [{ name, generated: { ...config, files: {} }, commandLines: [commandLine] }]);
  }

  test.each([...richClientSamples, ...richServerSamples])('$config.dialect: $name', async (sample) => {
    const { accepted, disagreements } = await ask(sample);
    expect(disagreements.map(({ what, ours, theirs }) => ({ what, ours, theirs }))).toEqual([]);
    expect(accepted).toBe(1);
  });

  test.each(['ssh_config', 'sshd_config'] as const)('%s: in the same order', async (dialect) => {
    const reader = oracle.readerOf(dialect);
    const path = '/dev/null';
    const args = dialect === 'ssh_config' ? ['h'] : ['-h', oracle.hostKey];
    const theirs = await oracle.ask({ dialect, path, args, folder: oracle.folder, home: oracle.folder });
    const file = parse({ path, dialect, release: reader.release, text: '' });
    const root = loadRoot(file, { rootDir: '.', read: () => undefined, glob: () => [] });
    const subject = { description: '', ...(dialect === 'ssh_config' && { host: 'h' }) };
    const ours = configurationOf(root, subject, reader);
    expect(ours.map(({ keyword }) => keyword)).toEqual([...theirs.values.keys()]);
  });
});
