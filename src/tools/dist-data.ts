/** What is shipped as data: V8 reads JSON several times as fast as it compiles and runs the same as a program. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { rules } from '../../rules/index.ts';
import { keywordsOf } from '../openssh/keyword.ts';
import { fold } from '../prose/fold.ts';
import { languages } from '../prose/languages/index.ts';
import type { AnyRule } from '../rule/rule.ts';
import { repository } from './repository.ts';

interface Table {
  readonly file: string;
  readonly source: string;
  json(): string;
}

const tables: ReadonlyMap<string, Table> = new Map([
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

/** In the place of the index of rules: what each says of itself as data, and what it does in a file that is loaded late. */
const lazyRules = `
const facts = require('./rules.json');
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
${[...rules].map(([id, rule]) => `  ['${id}', lazyRule('${id}', ${hooksOf(rule)}, () => require('./rules/${id}.cjs'))],\n`).join('')}]);
`;

function hooksOf(rule: AnyRule): string {
  return JSON.stringify(hooks.filter((hook) => rule[hook]));
}

/** The file of each rule, and the module that it is made of. */
export function ruleFiles(): readonly (readonly [name: string, path: string])[] {
  return [...rules.keys()].map((id) => [`rules/${id}.cjs`, `rules/${id}/rule.ts`]);
}

export const rulesAsData: Plugin = {
  name: 'rules-as-data',
  setup({ onLoad }) {
    onLoad({ filter: /\bindex\.ts$/ }, ({ path }) =>
      pathInRepository(path) === 'rules/index.ts' ? { contents: lazyRules, loader: 'js' } : undefined,
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
  for (const { file, json } of tables.values()) writeFileSync(join(folder, file), json());
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
