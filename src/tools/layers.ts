/** Who may import whom, and a check that holds the sources to it. */
import { dirname, join } from 'node:path/posix';
import { transformSync } from 'esbuild';

export interface Layer {
  /** Other layers, or single files of them. A layer may always import itself. */
  readonly imports: readonly string[];
  /** npm packages, type packages among them. */
  readonly packages: readonly string[];
  /** Which of its files may import `node:` modules and use Node's globals. */
  readonly node: RegExp;
}

const never = /(?!)/;
const always = /^/;

const openssh = 'src/openssh';
const syntax = 'src/syntax';
const directive = 'src/directive';
const resolve = 'src/resolve';
const rule = 'src/rule';
const prose = 'src/prose';
const result = 'src/linter/result.ts';

/** The layers that run in a browser too, and those that touch the disk. What is not here may import everything. */
export const layers: Readonly<Record<string, Layer>> = {
  [openssh]: { imports: [], packages: [], node: never },
  [syntax]: { imports: [openssh], packages: [], node: never },
  [directive]: { imports: [openssh, syntax], packages: [], node: never },
  [resolve]: { imports: [openssh, syntax, directive], packages: [], node: never },
  [prose]: { imports: [openssh], packages: [], node: never },
  [rule]: { imports: [openssh, syntax, directive, resolve, prose], packages: [], node: never },
  'src/linter': { imports: [openssh, syntax, directive, resolve, rule, prose], packages: [], node: never },
  'src/format': { imports: [openssh, rule, result], packages: ['diff', 'sarif'], node: never },
  'src/docs': { imports: [openssh, rule, result], packages: [], node: never },
  'src/config': {
    imports: [openssh, syntax, rule, 'src/files'],
    packages: ['jsonc-parser', 'yaml'],
    node: /\/(load|find|read|write)[\w-]*\.ts$/,
  },
  'src/files': {
    imports: [openssh, syntax, resolve, rule],
    packages: ['fast-glob', 'ignore'],
    node: always,
  },
  'src/testing': {
    imports: [
      openssh,
      syntax,
      directive,
      resolve,
      rule,
      prose,
      'src/linter',
      'src/config',
      'src/files',
      'src/format',
      'src/cli',
      'src/action',
    ],
    packages: ['fast-check', 'sarif', 'vitest', 'yaml'],
    node: always,
  },
  'rules/*': { imports: [rule], packages: [], node: never },
};

/** What the tests of every layer may import besides. */
const forTests = 'src/testing';

/** Node's own names, and those of its module system. */
const nodeGlobals = ['process', 'Buffer', 'console', 'require', '__dirname', '__filename', 'setImmediate'];

/** The index of the rules, and who may import it: what starts a run, and the tools. */
const ruleIndex = 'rules/index.ts';
const ruleIndexUsers = /^(src\/(bin|index)\.ts|src\/(cli|action|tools)\/|bench\/)/;

export interface Import {
  readonly target: string;
  /** `import type` and `export type`: gone when the code runs. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is reached. */
  readonly lazy: boolean;
}

const staticImport =
  /^[ \t]*(?:import|export)\b([ \t]+type\b(?!\s*(?:,|from\b)))?(?:[^'"`;]*?\bfrom\b)?\s*(['"])([^'"\n]+)\2/gm;
const dynamicImport = /\bimport\(\s*(['"])([^'"\n]+)\1/g;

export function importsOf(source: string): readonly Import[] {
  const statements = [...source.matchAll(staticImport)].map(([, type, , target]): Import => ({
    target: target!,
    typeOnly: type !== undefined,
    lazy: false,
  }));
  const calls = [...source.matchAll(dynamicImport)].map(([, , target]): Import => ({
    target: target!,
    typeOnly: false,
    lazy: true,
  }));
  return [...statements, ...calls];
}

/** One sentence for each import or global that the table forbids, and for each cycle. Sources by path, with `/`. */
export function layerFaults(sources: ReadonlyMap<string, string>): readonly string[] {
  const faults = [...sources].flatMap(([path, source]) => fileFaults(path, source));
  return [...faults, ...cycles(sources)];
}

function fileFaults(path: string, source: string): readonly string[] {
  const targets = importsOf(source).map(({ target }) =>
    target.startsWith('.') ? join(dirname(path), target) : target,
  );
  const strays = targets.filter((target) => !mayImport(path, target)).map((target) => `${path} imports ${target}`);
  const layer = layers[layerOf(path)];
  const free = !layer || isTest(path) || layer.node.test(path);
  return free ? strays : [...strays, ...globalsIn(path, source).map((name) => `${path} uses ${name}`)];
}

function mayImport(path: string, target: string): boolean {
  if (target === ruleIndex) return ruleIndexUsers.test(path);
  const name = layerOf(path);
  const layer = layers[name];
  if (!layer) return true;
  if (target.startsWith('node:')) return isTest(path) || layer.node.test(path);
  if (!/^(src|rules)\//.test(target)) return isTest(path) || layer.packages.includes(target);
  if (name === 'rules/*' && target.startsWith('rules/')) return dirname(target) === dirname(path);
  const allowed = isTest(path) ? [name, forTests, ...layer.imports] : [name, ...layer.imports];
  return allowed.includes(layerOf(target)) || allowed.includes(target);
}

/** `src/rule`, `rules/*`, or the path itself of a file that is in no layer. */
function layerOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  if (rest.length === 0) return path;
  return top === 'rules' ? 'rules/*' : `${top}/${folder}`;
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** The globals of Node that code uses; names of its own that are spelled like them do not count. */
function globalsIn(path: string, source: string): readonly string[] {
  const mark = (name: string): string => `globalOfNode_${name}`;
  const define = Object.fromEntries(nodeGlobals.map((name) => [name, mark(name)]));
  const { code } = transformSync(source, { loader: 'ts', define, sourcefile: path });
  return nodeGlobals.filter((name) => code.includes(mark(name)));
}

/** Cycles of imports that are there when the code runs and is first loaded, each told once. */
function cycles(sources: ReadonlyMap<string, string>): readonly string[] {
  const targetsOf = (path: string): readonly string[] =>
    importsOf(sources.get(path)!)
      .filter(({ target, typeOnly, lazy }) => target.startsWith('.') && !typeOnly && !lazy)
      .map(({ target }) => join(dirname(path), target))
      .filter((target) => sources.has(target));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) found.push(`cycle: ${[...above.slice(above.indexOf(path)), path].join(' -> ')}`);
    if (done.has(path)) return;
    done.add(path);
    for (const target of targetsOf(path)) visit(target, [...above, path]);
  };
  for (const path of sources.keys()) visit(path, []);
  return found;
}
