/** What is shipped as data: V8 reads JSON several times as fast as it compiles and runs the same as a program. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { rules } from '../../rules/index.ts';
import { allKeywordNames } from '../openssh/keyword-names.ts';
import { keywordRows } from '../openssh/keyword-rows.ts';
import { otherScripts, phraseTable } from '../prose/phrase-table.ts';
import type { AnyRule } from '../rule/rule.ts';
import { repository } from './repository.ts';

interface Table {
  /** The names that stand in the place of the module, each a function that reads a file. */
  readonly source: string;
  /** By file. */
  readonly data: () => Readonly<Record<string, unknown>>;
}

const tables: ReadonlyMap<string, Table> = new Map([
  [
    'src/prose/phrase-table.ts',
    {
      source: `
        export const phraseTable = (script) =>
          script === 'latin' ? require('./phrases-latin.json') : require('./phrases-any.json');
        export const otherScripts = ${String(otherScripts)};
      `,
      data: () => ({ 'phrases-latin.json': phraseTable('latin'), 'phrases-any.json': phraseTable('any') }),
    },
  ],
  [
    'src/openssh/keyword-names.ts',
    {
      source: `export const allKeywordNames = () => require('./keyword-names.json');`,
      data: () => ({ 'keyword-names.json': allKeywordNames() }),
    },
  ],
  [
    'src/openssh/keyword-rows.ts',
    {
      source: `
        export const keywordRows = (dialect) =>
          dialect === 'ssh_config' ? require('./ssh-config-keywords.json') : require('./sshd-config-keywords.json');
      `,
      data: () => ({
        'ssh-config-keywords.json': keywordRows('ssh_config'),
        'sshd-config-keywords.json': keywordRows('sshd_config'),
      }),
    },
  ],
]);

/** What holds nothing deeper is one line; a table of texts has a line for each. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 1);
  const isFlat = (innermost: string): boolean => !innermost.includes('": "');
  const lines = text.replaceAll(/[[{]\n[^[\]{}]*[\]}]/g, (innermost) =>
    isFlat(innermost) ? innermost.replaceAll(/\n */g, '') : innermost,
  );
  return `${lines}\n`;
}

/** Puts the data in the place of the modules that make it. */
export const tablesAsData: Plugin = {
  name: 'tables-as-data',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const table = tables.get(pathInRepository(path));
      return table && { contents: table.source, loader: 'js' };
    });
  },
};

/** What rules say of themselves at length: read for a rule's page and for SARIF, and in no other run. */
const longTexts = ['description', 'why', 'examples', 'references'] as const;

/** What the linter may ask of a rule. */
const hooks = ['create', 'collect', 'compare', 'review'] as const;

/** Rules that run on most files, and are loaded at once. */
const commonRules: ReadonlySet<string> = new Set([
  'keepalive-interval',
  'no-count-without-interval',
  'no-doubled-interval',
  'no-zero-count',
  'require-keepalive',
]);

/** In the place of the index of rules: what each says of itself as data, and what it does in a file that is loaded late. */
const lazyRules = `
${[...commonRules].map((id) => `import ${variableOf(id)} from './${id}/rule.ts';\n`).join('')}
const files = {
${[...rules.keys()]
  .filter(isLate)
  .map((id) => `  '${id}': () => require('./rules/${id}.cjs'),\n`)
  .join('')}};

const loaded = new Map();

const ruleOf = (id) => {
  if (!loaded.has(id)) loaded.set(id, files[id]().default);
  return loaded.get(id);
};

class LazyMeta {
  constructor(id, facts) {
    Object.assign(this, facts);
    this.id = id;
  }
  get messages() { return ruleOf(this.id).meta.messages; }
${longTexts.map((name) => `  get ${name}() { return require('./rule-texts.json')[this.id].${name}; }\n`).join('')}}

const lazyRule = (id, facts, hooks) => {
  const rule = { meta: new LazyMeta(id, facts) };
  for (const hook of hooks) rule[hook] = (...given) => ruleOf(id)[hook](...given);
  return [id, rule];
};

export const rules = new Map([
${[...rules].map(([id, rule]) => `  ${isLate(id) ? `lazyRule('${id}', ${JSON.stringify(factsOf(rule))}, ${hooksOf(rule)})` : `['${id}', ${variableOf(id)}]`},\n`).join('')}]);
`;

function isLate(id: string): boolean {
  return !commonRules.has(id);
}

/** What the linter and the configuration ask of a rule before it runs. */
function factsOf({ meta }: AnyRule): unknown {
  const { description, why, examples, references, messages, ...facts } = meta;
  return facts;
}

function variableOf(id: string): string {
  return id.replaceAll('-', '_');
}

function hooksOf(rule: AnyRule): string {
  return JSON.stringify(hooks.filter((hook) => rule[hook]));
}

/** The file of each rule, and the module that it is made of. */
export function ruleFiles(): readonly (readonly [name: string, path: string])[] {
  return [...rules.keys()].filter(isLate).map((id) => [`rules/${id}.cjs`, `rules/${id}/rule.ts`]);
}

export const rulesAsData: Plugin = {
  name: 'rules-as-data',
  setup({ onLoad }) {
    onLoad({ filter: /\bindex\.ts$/ }, ({ path }) =>
      pathInRepository(path) === 'rules/index.ts'
        ? { contents: lazyRules, loader: 'js', resolveDir: join(repository, 'rules') }
        : undefined,
    );
  },
};

/** Writes the data beside the programs that read it. */
export function writeData(folder: string): void {
  const texts = [...rules].map(([id, { meta }]) => [
    id,
    Object.fromEntries(longTexts.map((name) => [name, meta[name]])),
  ]);
  writeFileSync(join(folder, 'rule-texts.json'), toJson(Object.fromEntries(texts)));
  for (const { data } of tables.values()) {
    for (const [file, value] of Object.entries(data())) writeFileSync(join(folder, file), toJson(value));
  }
}

/** Of package.json only what the program says of itself, so that no other change to it makes what is shipped stale. */
export const publicFacts: Plugin = {
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

function pathInRepository(path: string): string {
  return relative(repository, path).replaceAll('\\', '/');
}
