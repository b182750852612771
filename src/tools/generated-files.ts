/** What the generator makes of a repository, and how that compares with what is on disk. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputs, outputs } from '../action/inputs.ts';
import { commands, exitCodes, purpose } from '../cli/commands.ts';
import { options } from '../cli/options.ts';
import { generate } from '../docs/generate.ts';
import { nameExpression } from '../files/name-expression.ts';
import type { AnyRule } from '../rule/rule.ts';

export type Texts = ReadonlyMap<string, string>;

/** Every generated file of the repository at `root`, by its path in it. */
export async function generatedFiles(root: string): Promise<Texts> {
  const entries = ruleIds(root).map(async (id): Promise<[string, AnyRule]> => [id, await importRule(root, id)]);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return generate({
    rules: new Map(await Promise.all(entries)),
    commandLine: { purpose, commands, options, exitCodes },
    action: { inputs, outputs },
    pathExpression: nameExpression(),
    readme,
  });
}

/** The folders of `rules/` that hold a rule. The index is not asked: it is one of the generated files. */
function ruleIds(root: string): readonly string[] {
  return readdirSync(join(root, 'rules'))
    .filter((id) => existsSync(rulePath(root, id)))
    .toSorted();
}

async function importRule(root: string, id: string): Promise<AnyRule> {
  const module = (await import(pathToFileURL(rulePath(root, id)).href)) as { readonly default?: AnyRule };
  if (!module.default) throw new Error(`rules/${id}/rule.ts has no default export.`);
  return module.default;
}

function rulePath(root: string, id: string): string {
  return join(root, 'rules', id, 'rule.ts');
}

/** The paths of the files that are missing or differ on disk. */
export function staleFiles(root: string, files: Texts): readonly string[] {
  return [...files].filter(([path, text]) => readIfThere(join(root, path)) !== text).map(([path]) => path);
}

/** Writes what is stale and returns its paths. */
export function writeFiles(root: string, files: Texts): readonly string[] {
  const stale = staleFiles(root, files);
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path)!);
  }
  return stale;
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
