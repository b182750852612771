/**
 * What is shipped, made from the sources: the program and the Action as CommonJS, which starts sooner than ESM, and the
 * library as ESM with its declarations. V8 takes time for every line that it loads, run or not, so what few runs need lies in
 * files of its own: each rule, the modules of `lazyModules`, and the packages that the sources load with `import()`. What
 * they share with every run they find in `core.cjs`. The same sources give the same bytes.
 */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { writeDeclarations } from './declarations.ts';
import { coreFile, coreModules, coreSource, fromCore } from './dist-core.ts';
import { publicFacts, ruleFiles, rulesAsData, tablesAsData, writeData } from './dist-data.ts';
import { lazyPackages, lazySources, stubs } from './dist-lazy.ts';
import { licensesOf } from './licenses.ts';
import { repository } from './repository.ts';

const common: BuildOptions = {
  absWorkingDir: repository,
  bundle: true,
  platform: 'node',
  // The CommonJS of jsonc-parser asks for its parts in a way that no bundler sees.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  // V8 compiles a source of one byte a character sooner, though the escapes make it longer.
  charset: 'ascii',
  legalComments: 'inline',
  metafile: true,
  logLevel: 'silent',
  // `require` in its place finds a file beside the bundle in both module systems.
  supported: { 'dynamic-import': false },
};

/** Bundled CommonJS packages call `require`, which an ES module has to make for itself. */
const requireInEsm = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** Files of what is shipped find each other when they run. */
const builtFiles: Plugin = {
  name: 'built-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/[\w/-]+\.(cjs|json)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, external: true } : undefined,
    );
  },
};

/** Builds everything into `folder`, whose former content is removed. */
export async function buildDist(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const packages = new Map<string, string>();
  const plugins = [builtFiles, publicFacts, tablesAsData, rulesAsData, lazyPackages(packages)];
  const inCore = await coreModules(common, [...plugins, stubs()]);
  const asked = new Set<string>();
  const bundle = async (name: string, options: BuildOptions): Promise<readonly string[]> => {
    const shared = name === coreFile ? [] : [fromCore({ name, inCore, asked })];
    const all = [...shared, ...plugins, stubs(name)];
    const { metafile, warnings } = await build({ ...common, plugins: all, outfile: join(folder, name), ...options });
    if (warnings.length > 0) throw new Error(`${name}: ${warnings[0]!.text}`);
    return Object.keys(metafile!.inputs);
  };
  const bundleAll = async (entries: Iterable<readonly [name: string, path: string]>): Promise<readonly string[]> => {
    const cjs = [...entries].map(([name, path]) => bundle(name, { entryPoints: [path], format: 'cjs' }));
    return (await Promise.all(cjs)).flat();
  };

  const inputs = [
    await bundle('ssh-lint.cjs', { entryPoints: ['src/bin.ts'], format: 'cjs', banner: { js: '#!/usr/bin/env node' } }),
    await bundle('action.cjs', { entryPoints: ['src/action/bin.ts'], format: 'cjs' }),
    await bundle('index.js', { entryPoints: ['src/index.ts'], format: 'esm', banner: { js: requireInEsm } }),
    ...(await Promise.all(
      lazySources().map(([name, contents]) =>
        bundle(name, { stdin: { contents, resolveDir: repository, sourcefile: name }, format: 'cjs' }),
      ),
    )),
    await bundleAll(packages),
    await bundleAll(ruleFiles()),
  ];
  const stdin = { contents: coreSource(inCore, asked), resolveDir: repository, sourcefile: coreFile };
  inputs.push(await bundle(coreFile, { stdin, format: 'cjs' }));
  chmodSync(join(folder, 'ssh-lint.cjs'), 0o755);
  writeData(folder);
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(inputs.flat()));
  writeDeclarations(folder);
}
