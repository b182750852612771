import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputs } from '../action/inputs.ts';
import { version } from '../cli/program.ts';
import { hasValidators } from '../testing/sarif-validators.ts';
import { repository } from './repository.ts';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** The workflows that the README shows. */
const workflows = [...read('README.md').matchAll(/^```yaml\n(name: [^]*?)^```$/gm)].map(([, text]) => text!);

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

const jobs = workflows.map((text) => (parse(text) as { readonly jobs: { readonly 'ssh-lint': Job } }).jobs['ssh-lint']);

describe('the workflows of the README', () => {
  test('are three, with the permissions that each needs', () => {
    expect(jobs.map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read', 'security-events': 'write' },
      { contents: 'read', 'pull-requests': 'write' },
    ]);
  });

  test('name inputs of the Action, and values that these may have', () => {
    const given = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('ssh-lint/ssh-lint@')));
    expect(given).toHaveLength(3);
    for (const [name, value] of given.flatMap((step) => Object.entries(step.with ?? {}))) {
      const input = inputs.find((each) => each.name === name);
      expect(input, name).toBeDefined();
      if (input && 'values' in input) expect(input.values, name).toContain(String(value));
    }
  });

  test('name the Actions of others by commit, where it is known', () => {
    const used = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    const loose = used.filter((name) => !/@[\da-f]{40}$/.test(name));
    expect(new Set(loose)).toEqual(new Set([`ssh-lint/ssh-lint@v${version}`, 'reviewdog/action-setup@v1']));
  });
});

/** GitHub's own reading of these files. */
describe.runIf(hasValidators)("GitHub's language service has nothing against", () => {
  let faultsIn: (path: string, text: string) => Promise<readonly string[]>;

  /** It imports JSON without saying so, which Node refuses: bundled it runs. */
  beforeAll(async () => {
    const require = createRequire(join(repository, 'tools/package.json'));
    const outfile = join(repository, 'tools/node_modules/.cache/languageservice.cjs');
    const contents = `export { validate } from '@actions/languageservice';
      export { TextDocument } from 'vscode-languageserver-textdocument';`;
    const stdin = { contents, resolveDir: join(repository, 'tools') };
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
    const { validate, TextDocument } = require(outfile) as {
      validate(document: unknown, options: object): Promise<readonly { readonly message: string }[]>;
      TextDocument: { create(uri: string, language: string, version: number, text: string): unknown };
    };
    let asked = 0;
    faultsIn = async (path, text) => {
      // What it has read of an address it does not read again.
      const faults = await validate(TextDocument.create(`file:///${asked++}/${path}`, 'yaml', 1, text), {});
      return faults.map(({ message }) => message);
    };
  });

  test('action.yml', async () => {
    expect(await faultsIn('action.yml', read('action.yml'))).toEqual([]);
  });

  test('the workflows', async () => {
    for (const text of workflows) expect(await faultsIn('.github/workflows/ssh-lint.yml', text)).toEqual([]);
  });

  test.each([
    ['action.yml', 'using: "node24"', 'using: "node25"'],
    ['action.yml', 'required: false', 'required: sometimes'],
    ['action.yml', 'icon: "terminal"', 'icon: "keepalive"'],
  ])('%s, but would with %s as %s', async (path, right, wrong) => {
    expect(read(path)).toContain(right);
    expect(await faultsIn(path, read(path).replace(right, wrong))).not.toEqual([]);
  });

  test('a workflow, but would with a permission that is none', async () => {
    const wrong = workflows[0]!.replace('contents: read', 'contents: all');
    expect(await faultsIn('.github/workflows/ssh-lint.yml', wrong)).not.toEqual([]);
  });
});
