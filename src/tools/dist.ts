/**
 * What is shipped, made from the sources: the program and the Action as CommonJS, which starts sooner than ESM, and the
 * library as ESM with its declarations. A package that the sources load with `import()` becomes a file of its own, `lazy-*.cjs`, and so
 * do the modules of ours that few runs need, so that a plain run does not compile them. The same sources give the same
 * bytes.
 */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { keywordsOf } from '../openssh/keyword.ts';
import { fold } from '../prose/fold.ts';
import { languages } from '../prose/languages/index.ts';
import { writeDeclarations } from './declarations.ts';
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

/**
 * Modules whose exports are functions and which keep no state that others share: each is loaded at the first call. The
 * words of thirteen languages alone are a third of all that is shipped.
 */
const lazyModules: ReadonlyMap<string, string> = new Map([
  ['node_modules/ignore/index.js', 'lazy-ignore.cjs'],
  ['src/prose/index.ts', 'lazy-prose.cjs'],
  ['src/format/sarif.ts', 'lazy-sarif.cjs'],
  ['src/format/patch.ts', 'lazy-patch.cjs'],
  ['src/format/github.ts', 'lazy-github.cjs'],
  ['src/format/gitlab.ts', 'lazy-gitlab.cjs'],
  ['src/format/junit.ts', 'lazy-junit.cjs'],
  ['src/format/checkstyle.ts', 'lazy-checkstyle.cjs'],
  ['src/format/rdjson.ts', 'lazy-rdjson.cjs'],
  ['src/format/markdown.ts', 'lazy-markdown.cjs'],
  ['src/format/html.ts', 'lazy-html.cjs'],
  ['src/cli/resolve-command.ts', 'lazy-resolve.cjs'],
  ['src/config/configuration.ts', 'lazy-configuration.cjs'],
  ['src/linter/fix.ts', 'lazy-fix.cjs'],
  ['src/resolve/after-reading.ts', 'lazy-after-reading.cjs'],
  ['src/resolve/find-shadows.ts', 'lazy-shadows.cjs'],
  ['src/resolve/reachable.ts', 'lazy-reachable.cjs'],
]);

/** Bundled CommonJS packages call `require`, which an ES module has to make for itself. */
const requireInEsm = "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/** Builds everything into `folder`, whose former content is removed. */
export async function buildDist(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const lazy = new Map<string, string>();
  const bundle = async (name: string, options: BuildOptions): Promise<readonly string[]> => {
    const plugins = [publicFacts, tablesAsJson, ruleTextsAsJson, lazyPackages(lazy), lazyOnes(name)];
    const { metafile, warnings } = await build({ ...common, plugins, outfile: join(folder, name), ...options });
    if (warnings.length > 0) throw new Error(`${name}: ${warnings[0]!.text}`);
    return Object.keys(metafile!.inputs);
  };

  const inputs = [
    await bundle('ssh-lint.cjs', { entryPoints: ['src/bin.ts'], format: 'cjs', banner: { js: '#!/usr/bin/env node' } }),
    await bundle('action.cjs', { entryPoints: ['src/action/bin.ts'], format: 'cjs' }),
    await bundle('index.js', { entryPoints: ['src/index.ts'], format: 'esm', banner: { js: requireInEsm } }),
    ...(await Promise.all(
      [...lazy, ...swapped(lazyModules)].map(async ([name, path]) =>
        bundle(name, { entryPoints: [path], format: 'cjs' }),
      ),
    )),
  ];
  chmodSync(join(folder, 'ssh-lint.cjs'), 0o755);
  writeFileSync(join(folder, ruleTextsFile), await ruleTexts());
  for (const { file, json } of tables.values()) writeFileSync(join(folder, file), json());
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(inputs.flat()));
  writeDeclarations(folder);
}

function swapped(modules: ReadonlyMap<string, string>): readonly (readonly [name: string, path: string])[] {
  return [...modules].map(([path, name]) => [name, join(repository, path)]);
}

/** Puts functions in the place of a lazy module that load it when they are first called. */
const lazyOnes = (own: string): Plugin => ({
  name: 'lazy-modules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/lazy-/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const name = lazyModules.get(relative(repository, path).replaceAll('\\', '/'));
      if (name === undefined || name === own) return undefined;
      const exported = await exportsOf(path);
      const load = `let loaded;\nconst load = () => (loaded ??= require('./${name}'));\n`;
      const functions = exported.map((each) => `export const ${each} = (...given) => load().${each}(...given);\n`);
      // A CommonJS package is the one function that it exports.
      const whole = 'export default (...given) => load()(...given);\n';
      return { contents: load + (exported.includes('default') ? whole : functions.join('')), loader: 'js' };
    });
  },
});

/** The names of the values that a module exports. */
async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...common, entryPoints: [path], format: 'esm', write: false, outdir: '.' });
  return Object.values(metafile!.outputs)[0]!.exports;
}

/** Leaves `import()` of a package by the sources to a file of the package's own; `files` takes its name and entry. */
function lazyPackages(files: Map<string, string>): Plugin {
  return {
    name: 'lazy-packages',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        const ours = kind === 'dynamic-import' && !importer.includes('node_modules') && pluginData === undefined;
        if (!ours || path.startsWith('node:')) return undefined;
        const name = `lazy-${path.replaceAll('/', '-')}.cjs`;
        files.set(name, (await resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' })).path);
        return { path: `./${name}`, external: true };
      });
    },
  };
}

/** Tables that are shipped as data: V8 reads JSON several times as fast as it compiles and runs the same as a program. */
const tables: ReadonlyMap<string, { readonly file: string; readonly source: string; json(): string }> = new Map([
  [
    'src/prose/languages/index.ts',
    {
      file: 'languages.json',
      source: `export const languages = require('./languages.json');`,
      json: () => toJson(languages, (value) => (typeof value === 'string' ? fold(value) : value)),
    },
  ],
  [
    'src/openssh/ssh-config-keywords.ts',
    {
      file: 'ssh-config-keywords.json',
      source: `export const sshConfigKeywords = () => require('./ssh-config-keywords.json');`,
      json: () => toJson(keywordsOf('ssh_config')),
    },
  ],
  [
    'src/openssh/sshd-config-keywords.ts',
    {
      file: 'sshd-config-keywords.json',
      source: `export const sshdConfigKeywords = () => require('./sshd-config-keywords.json');`,
      json: () => toJson(keywordsOf('sshd_config')),
    },
  ],
]);

/** JSON knows no infinity, but reads a number that is too large for it as one. */
function toJson(value: unknown, change: (value: unknown) => unknown = (same) => same): string {
  const infinity = 'Infinity';
  const text = JSON.stringify(value, (_, each: unknown) => (each === Infinity ? infinity : change(each)), 1);
  return `${text.replaceAll(`"${infinity}"`, '1e999')}\n`;
}

const ruleTextsFile = 'rule-texts.json';

/** What rules say of themselves at length: read for a rule's page and for SARIF, and in no other run. */
const longTexts = ['why', 'examples', 'references'] as const;

async function ruleTexts(): Promise<string> {
  const { rules } = await import('../../rules/index.ts');
  const texts = [...rules].map(([id, { meta }]) => [
    id,
    Object.fromEntries(longTexts.map((name) => [name, meta[name]])),
  ]);
  return `${JSON.stringify(Object.fromEntries(texts), undefined, 1)}\n`;
}

/** Puts getters in the place of the long texts of a rule. */
const ruleTextsAsJson: Plugin = {
  name: 'rule-texts-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]rules[/\\][\w-]+[/\\]rule\.ts$/ }, ({ path }) => {
      const id = basename(dirname(path));
      return {
        contents: longTexts.reduce((source, name) => withGetter(source, name, id), readFileSync(path, 'utf8')),
        loader: 'ts',
      };
    });
  },
};

/** The source with a property of `meta` made a getter. The formatter keeps such a property at four blanks. */
function withGetter(source: string, name: string, id: string): string {
  const property = new RegExp(`^    ${name}: (?:\`[^]*?(?<!\\\\)\`|\\[.*\\]|\\[[^]*?^    \\]|'.*'),$`, 'm');
  if (!property.test(source)) throw new Error(`rules/${id}/rule.ts: ${name} is not where it is looked for.`);
  return source.replace(
    property,
    () => `    get ${name}() { return require('./${ruleTextsFile}')['${id}'].${name}; },`,
  );
}

/** Puts the data in the place of the modules that make it. */
const tablesAsJson: Plugin = {
  name: 'tables-as-json',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.json$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const table = tables.get(relative(repository, path).replaceAll('\\', '/'));
      return table && { contents: table.source, loader: 'js' };
    });
  },
};

/** Of package.json only what the program says of itself, so that no other change to it makes what is shipped stale. */
const publicFacts: Plugin = {
  name: 'public-facts',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]package\.json$/ }, async ({ path }) => {
      if (path !== join(repository, 'package.json')) return undefined;
      const { default: facts } = (await import(path, { with: { type: 'json' } })) as {
        default: Record<string, unknown>;
      };
      const { name, version, homepage } = facts;
      return { contents: JSON.stringify({ name, version, homepage }), loader: 'json' };
    });
  },
};
