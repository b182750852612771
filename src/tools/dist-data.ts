/** What is shipped as data: V8 reads JSON several times as fast as it compiles and runs the same as a program. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { rules } from '../../rules/index.ts';
import { keywordsOf } from '../openssh/keyword.ts';
import { allKeywordNames } from '../openssh/keyword-names.ts';
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
    'src/openssh/ssh-config-keywords.ts',
    {
      source: `export const sshConfigKeywords = () => require('./ssh-config-keywords.json');`,
      data: () => ({ 'ssh-config-keywords.json': keywordsOf('ssh_config') }),
    },
  ],
  [
    'src/openssh/sshd-config-keywords.ts',
    {
      source: `export const sshdConfigKeywords = () => require('./sshd-config-keywords.json');`,
      data: () => ({ 'sshd-config-keywords.json': keywordsOf('sshd_config') }),
    },
  ],
]);

/** JSON knows no infinity, but reads a number that is too large for it as one. What holds nothing deeper is one line. */
function toJson(value: unknown): string {
  const infinity = 'Infinity';
  const text = JSON.stringify(value, (_, each: unknown) => (each === Infinity ? infinity : each), 1);
  const lines = text.replaceAll(/[[{]\n[^[\]{}]*[\]}]/g, (innermost) => innermost.replaceAll(/\n */g, ''));
  return `${lines.replaceAll(`"${infinity}"`, '1e999')}\n`;
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
  'no-value-trap',
  'no-zero-count',
  'require-keepalive',
]);

/** In the place of the index of rules: what each says of itself as data, and what it does in a file that is loaded late. */
const lazyRules = `
${[...commonRules].map((id) => `import ${variableOf(id)} from './${id}/rule.ts';\n`).join('')}const facts = require('./rules.json');
const textsOf = (id) => require('./rule-texts.json')[id];

const lazyRule = (id, hooks, load) => {
  let loaded;
  const rule = () => (loaded ??= load().default);
  const meta = {
    ...facts[id],
    get messages() { return rule().meta.messages; },
${longTexts.map((name) => `    get ${name}() { return textsOf(id).${name}; },\n`).join('')}  };
  const call = (hook) => (...given) => rule()[hook](...given);
  return { meta, ...Object.fromEntries(hooks.map((hook) => [hook, call(hook)])) };
};

export const rules = new Map([
${[...rules].map(([id, rule]) => `  ['${id}', ${commonRules.has(id) ? variableOf(id) : `lazyRule('${id}', ${hooksOf(rule)}, () => require('./rules/${id}.cjs'))`}],\n`).join('')}]);
`;

function variableOf(id: string): string {
  return id.replaceAll('-', '_');
}

function hooksOf(rule: AnyRule): string {
  return JSON.stringify(hooks.filter((hook) => rule[hook]));
}

/** The file of each rule, and the module that it is made of. */
export function ruleFiles(): readonly (readonly [name: string, path: string])[] {
  return [...rules.keys()].filter((id) => !commonRules.has(id)).map((id) => [`rules/${id}.cjs`, `rules/${id}/rule.ts`]);
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
  const facts: Record<string, unknown> = {};
  const texts: Record<string, unknown> = {};
  for (const [id, { meta }] of rules) {
    const { description, why, examples, references, messages: _, ...short } = meta;
    facts[id] = short;
    texts[id] = { description, why, examples, references };
  }
  writeFileSync(join(folder, 'rules.json'), toJson(facts));
  writeFileSync(join(folder, 'rule-texts.json'), toJson(texts));
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
