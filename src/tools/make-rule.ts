/** A new rule: the folder that its author fills in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, writeFiles } from './generated-files.ts';

/** Makes the rule in the repository at `root`. Returns the paths written, or the sentence that says why it cannot. */
export async function makeRule(id: string, root: string): Promise<readonly string[] | string> {
  const objection = objectionTo(id);
  if (objection !== undefined) return objection;
  const folder = join(root, 'rules', id);
  if (existsSync(folder)) return `The rule ${id} exists: rules/${id}.`;

  mkdirSync(folder, { recursive: true });
  const sources = new Map([
    [`rules/${id}/rule.ts`, ruleSource],
    [`rules/${id}/rule.test.ts`, testSource],
  ]);
  for (const [path, source] of sources) writeFileSync(join(root, path), source);
  return [...sources.keys(), ...writeFiles(root, await generatedFiles(root))];
}

/** First words that say what a prefix says better. */
const prefixFor: Readonly<Record<string, string>> = {
  allow: 'no-',
  avoid: 'no-',
  check: 'valid-',
  disallow: 'no-',
  enforce: 'require-',
  ensure: 'require-',
  forbid: 'no-',
  must: 'require-',
  never: 'no-',
  same: 'consistent-',
  unify: 'consistent-',
  use: 'prefer-',
};

function objectionTo(id: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    return `${JSON.stringify(id)} is no rule id: write words in lower case with hyphens, such as no-empty-value.`;
  }
  const [first] = id.split('-');
  const prefix = Object.hasOwn(prefixFor, first!) ? prefixFor[first!] : undefined;
  return prefix && `A rule id says what the rule wants: begin ${id} with ${prefix} instead of ${first}-.`;
}

const ruleSource = `import { defineRule } from '../../src/rule/index.ts';

export default defineRule({
  meta: {
    description: 'Disallow …',
    why: \`
      …
    \`,
    dialects: ['ssh_config', 'sshd_config'],
    fixable: false,
    recommended: 'warning',
    examples: [
      { dialect: 'ssh_config', bad: '…', good: '…' },
      { dialect: 'sshd_config', bad: '…', good: '…' },
    ],
    references: ['ssh_config(5)', 'sshd_config(5)'],
    messages: {
      found: '{{keyword}} …',
    },
    options: {},
  },

  create({ report }) {
    return {
      Directive({ keyword }) {
        if (keyword.name === '…') report({ messageId: 'found', data: { keyword: keyword.text }, at: keyword });
      },
    };
  },
});
`;

const testSource = `import { ssh, sshd, testRule } from '../../src/testing/test-rule.ts';
import rule from './rule.ts';

testRule(rule, {
  valid: {
    'an empty client file': ssh\`\`,
    'an empty server file': sshd\`\`,
  },

  invalid: {},
});
`;
