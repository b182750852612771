/** What is loaded when it is first used: modules of ours, and packages. */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { repository } from './repository.ts';

/**
 * Files that are loaded when one of their functions is first called, and the modules in each, whose exports are functions,
 * tables of functions or plain data. What a plain file has no use for belongs here, with what it is used with.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  'lazy-after-reading.cjs': ['src/resolve/after-reading.ts'],
  'lazy-algorithms.cjs': ['src/directive/algorithm-list.ts', 'src/openssh/algorithm.ts'],
  'lazy-blocks.cjs': [
    'src/directive/match.ts',
    'src/openssh/address.ts',
    'src/openssh/pattern.ts',
    'src/resolve/condition.ts',
    'src/resolve/criterion.ts',
    'src/resolve/final-pass.ts',
    'src/resolve/jump.ts',
    'src/resolve/kept.ts',
    'src/resolve/pattern.ts',
    'src/resolve/stored-values.ts',
    'src/resolve/unmatchable.ts',
    'src/syntax/criteria.ts',
  ],
  'lazy-commands.cjs': [
    'src/cli/config-command.ts',
    'src/cli/help.ts',
    'src/cli/init-command.ts',
    'src/cli/resolve-arguments.ts',
    'src/cli/rules-command.ts',
  ],
  'lazy-configuration.cjs': [
    'src/config/configuration.ts',
    'src/config/load-configuration.ts',
    'src/config/read-setting.ts',
  ],
  'lazy-checkstyle.cjs': ['src/format/checkstyle.ts'],
  'lazy-find.cjs': ['src/files/gitignore.ts', 'src/files/scope.ts', 'src/files/user-glob.ts', 'src/files/walk.ts'],
  'lazy-fix.cjs': ['src/linter/fix.ts'],
  'lazy-github.cjs': ['src/format/github.ts'],
  'lazy-gitlab.cjs': ['src/format/gitlab.ts'],
  'lazy-html.cjs': ['src/format/html.ts'],
  'lazy-ignore.cjs': ['node_modules/ignore/index.js'],
  'lazy-include.cjs': [
    'src/files/glob.ts',
    'src/resolve/glob.ts',
    'src/resolve/include-expansion.ts',
    'src/resolve/include-path.ts',
  ],
  'lazy-junit.cjs': ['src/format/junit.ts'],
  'lazy-markdown.cjs': ['src/format/markdown.ts'],
  'lazy-mend.cjs': ['src/rule/insert.ts', 'src/rule/nearest.ts', 'src/rule/own-line.ts'],
  'lazy-patch.cjs': ['src/format/patch.ts'],
  'lazy-prose.cjs': ['src/prose/index.ts'],
  'lazy-rdjson.cjs': ['src/format/rdjson.ts'],
  'lazy-reachable.cjs': ['src/resolve/reachable.ts'],
  'lazy-readers.cjs': [
    'src/directive/agent-path.ts',
    'src/directive/entry-list.ts',
    'src/directive/escape-char.ts',
    'src/directive/ipqos.ts',
    'src/directive/jump.ts',
    'src/directive/part.ts',
    'src/directive/penalties.ts',
    'src/directive/rekey-limit.ts',
    'src/directive/startups.ts',
    'src/directive/target.ts',
    'src/directive/tokens.ts',
    'src/directive/tunnel-device.ts',
    'src/directive/word-or.ts',
    'src/openssh/domain.ts',
    'src/openssh/host-port.ts',
  ],
  'lazy-report.cjs': [
    'src/format/compact.ts',
    'src/format/escape.ts',
    'src/format/json.ts',
    'src/format/pretty.ts',
    'src/format/redact.ts',
    'src/linter/report.ts',
  ],
  'lazy-resolve-command.cjs': ['src/cli/resolve-command.ts'],
  'lazy-sarif.cjs': ['src/format/sarif.ts'],
  'lazy-shadows.cjs': ['src/resolve/find-shadows.ts'],
  'lazy-suppressions.cjs': ['src/cli/baseline-entries.ts', 'src/format/baseline.ts', 'src/linter/suppression.ts'],
  'lazy-write.cjs': ['src/cli/write-fixed.ts', 'src/files/write.ts'],
};

/** The file of each lazy module, by its path. */
export const lazyModules: ReadonlyMap<string, string> = new Map(
  Object.entries(parts).flatMap(([file, paths]) => paths.map((path) => [path, file] as const)),
);

/** Each file, and a source that hands out all of its modules. */
export function lazySources(): readonly (readonly [file: string, source: string])[] {
  return Object.entries(parts).map(([file, paths]) => {
    const [path] = paths;
    const isPackage = path!.startsWith('node_modules');
    const source = isPackage
      ? `module.exports = require('./${path}');\n`
      : paths.map((each) => `export * from './${each}';\n`).join('');
    return [file, source];
  });
}

/** Puts functions in the place of a lazy module that load it when they are first called; `own` is the file being made. */
export function stubs(own?: string): Plugin {
  return {
    name: 'lazy-modules',
    setup({ onLoad }) {
      onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
        const file = lazyModules.get(relative(repository, path).replaceAll('\\', '/'));
        if (file === undefined || file === own) return undefined;
        const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
        const load = `let loaded;\nconst load = () => (loaded ??= require('./${file}'));\n`;
        const names = Object.keys(module).toSorted();
        // A CommonJS package is the one function that it exports.
        if (names.includes('default'))
          return { contents: `${load}export default (...given) => load()(...given);\n`, loader: 'js' };
        const exported = names.map((name) => `export const ${name} = ${standIn(`load().${name}`, module[name])};\n`);
        return { contents: load + exported.join(''), loader: 'js' };
      });
    },
  };
}

/** A function that calls `real`, a table of such functions, or data as it is. */
function standIn(real: string, value: unknown): string {
  if (typeof value === 'function') {
    if (/^class\b/.test(String(value))) throw new Error(`${real} cannot be lazy: it is a class.`);
    return `(...given) => ${real}(...given)`;
  }
  if (value?.constructor !== Object) return dataOf(real, value);
  const entries = Object.entries(value).map(([key, each]) => `  '${key}': ${standIn(`${real}['${key}']`, each)},\n`);
  return `{\n${entries.join('')}}`;
}

function dataOf(name: string, value: unknown): string {
  const text = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`${name} cannot be lazy: it is no plain data.`);
  return text;
}

/** Leaves `import()` of a package by the sources to a file of the package's own; `files` takes its name and entry. */
export function lazyPackages(files: Map<string, string>): Plugin {
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
