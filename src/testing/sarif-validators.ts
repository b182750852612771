/** The validators of SARIF that `tools/package.json` installs. Both give sentences; none where the log is well. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import { isAsked } from './at-hand.ts';

const toolsFolder = fileURLToPath(new URL('../../tools/', import.meta.url));
const requireTool = createRequire(join(toolsFolder, 'package.json'));

/** Whether the validators are to be asked: always in CI, where a test fails without them; else where they are installed. */
export const hasValidators: boolean = isAsked('validators', () => existsSync(join(toolsFolder, 'node_modules')));

/** Throws where the tools are not installed: a validation must not pass because nobody validated. */
export async function importTool(specifier: string): Promise<Record<string, unknown>> {
  assertInstalled();
  return import(pathToFileURL(requireTool.resolve(specifier)).href);
}

function assertInstalled(): void {
  if (existsSync(join(toolsFolder, 'node_modules'))) return;
  throw new Error('The validators are not installed: run `npm ci --prefix tools`.');
}

type Validate = ((data: unknown) => boolean) & {
  errors?: readonly { instancePath: string; message?: string }[] | null;
};

/**
 * What the JSON Schema of SARIF 2.1.0 has against a log. The schema is the one that the multitool ships, OASIS's in the
 * 2020-12 dialect.
 */
export async function schemaErrors(sarif: string): Promise<readonly string[]> {
  const { Ajv2020 } = (await importTool('ajv/dist/2020.js')) as {
    Ajv2020: new (options: object) => { compile(schema: unknown): Validate };
  };
  const { default: formats } = (await importTool('ajv-formats')) as { default: { default: (ajv: unknown) => void } };
  const entry = requireTool.resolve('@microsoft/sarif-multitool-ts');
  const schema = join(dirname(entry), '../assets/sarif-2.1.0.schema.json');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  validate(JSON.parse(sarif));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface MultitoolResult {
  readonly ruleId: string;
  readonly level: NonNullable<Result['level']>;
  readonly text: string;
}

/**
 * What Microsoft's multitool has to say by its own rules and by GitHub's. Its exit code is 0 whatever it finds, so its
 * report is read instead; it is run without the npm wrapper, whose shell would split the list of rule kinds.
 */
export function multitoolResults(sarif: string): readonly MultitoolResult[] {
  assertInstalled();
  const binary: string = requireTool('@microsoft/sarif-multitool');
  chmodSync(binary, 0o755);
  const folder = mkdtempSync(join(tmpdir(), 'ssh-lint-sarif-'));
  const [log, report] = [join(folder, 'log.sarif'), join(folder, 'report.sarif')];
  try {
    writeFileSync(log, sarif);
    const levels = ['--level', 'Error;Warning;Note'];
    const args = ['validate', log, '--rule-kind', 'Sarif;Ghas', ...levels, '--output', report];
    const { error, stderr } = spawnSync(binary, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (error || !existsSync(report)) throw new Error(`The SARIF multitool did not run: ${error ?? stderr}`);
    return readReport(JSON.parse(readFileSync(report, 'utf8').replace(/^\ufeff/, '')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport({ runs: [run] }: Log): readonly MultitoolResult[] {
  if (!run?.results || run.invocations?.[0]?.executionSuccessful !== true) {
    throw new Error(`The SARIF multitool did not finish: ${JSON.stringify(run?.invocations)}`);
  }
  return run.results.map((result) => ({
    ruleId: result.ruleId ?? '',
    level: result.level ?? 'warning',
    text: JSON.stringify(result.message),
  }));
}
