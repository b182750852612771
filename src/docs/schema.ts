/** The JSON Schema (draft 7, which editors read) of the configuration. */
import { dialects } from '../openssh/dialect.ts';
import { rangeGrammar } from '../openssh/release.ts';
import type { OptionSpec } from '../rule/rule.ts';
import { type DocumentedRule, strictSetting } from './documented-rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const severity: Schema = { $ref: '#/definitions/severity' };

const pattern: Schema = { $ref: '#/definitions/pattern' };

/** The presets; `src/config`, which reads them, is tested against this schema. */
const presetNames = ['recommended', 'strict', 'all'];

const extended: Schema = {
  anyOf: [{ enum: presetNames }, { type: 'string', pattern: '^\\.\\.?/.*\\.(ya?ml|jsonc?)$' }],
};

const glob: Schema = {
  description: 'A glob in the syntax of .gitignore, from the folder of this file.',
  type: 'string',
  minLength: 1,
  not: { pattern: '^!?\\.?\\./' },
};

function rulesSchema(rules: readonly DocumentedRule[]): Schema {
  return {
    description: 'By rule: a severity, or a list of a severity and options.',
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
  };
}

/** A time as OpenSSH writes it: `90`, `5m`, `1h30m`. */
const time: Schema = { type: 'string', pattern: '^([0-9]+[sSmMhHdDwW]?)+$' };

export function configurationSchema(rules: readonly DocumentedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'ssh-lint',
    description: 'The configuration of ssh-lint, a linter for ssh_config and sshd_config.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where an editor finds this schema.', type: 'string' },
      extends: {
        description: 'Presets, and other files by their paths. What is left out is [recommended].',
        anyOf: [{ $ref: '#/definitions/extended' }, list({ $ref: '#/definitions/extended' })],
      },
      openssh: {
        description:
          'The releases of OpenSSH that will read the files: one (9.2), a bound (>=8.4), two ends (8.0 - 9.9).',
        type: 'string',
        pattern: rangeGrammar,
      },
      files: {
        description: 'More files to lint, by pattern, with their dialect. The last pattern that matches decides.',
        ...list({
          type: 'object',
          properties: { match: pattern, dialect: { enum: dialects } },
          required: ['match', 'dialect'],
          additionalProperties: false,
        }),
      },
      ignores: { description: 'Files and folders to leave out.', ...list(pattern) },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description: 'Rules for some of the files. A later entry holds over an earlier one.',
        ...list({
          type: 'object',
          properties: { files: list(pattern), rules: { $ref: '#/definitions/rules' } },
          required: ['files'],
          additionalProperties: false,
        }),
      },
    },
    definitions: {
      extended,
      pattern: glob,
      rules: rulesSchema(rules),
      severity: {
        description: 'How much a finding weighs; off switches the rule off.',
        enum: ['error', 'warning', 'info', 'off'],
      },
    },
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items, maxItems: 1000 };
}

function ruleSchema(rule: DocumentedRule): Schema {
  const { description, recommended, options } = rule.meta;
  const [strict] = strictSetting(rule);
  const optionsSchema = {
    type: 'object',
    properties: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)])),
    additionalProperties: false,
  };
  return {
    description: `${description}. Recommended: ${recommended}; strict: ${strict}.`,
    anyOf: [severity, { type: 'array', items: [severity, optionsSchema], minItems: 1, maxItems: 2 }],
  };
}

function optionSchema(spec: OptionSpec): Schema {
  return { description: spec.description, default: spec.default, ...valueSchema(spec) };
}

function valueSchema(spec: OptionSpec): Schema {
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: spec.minimum ?? 0 };
    case 'seconds':
      return { anyOf: [{ type: 'integer', minimum: 0 }, time] };
    case 'strings':
      return { type: 'array', items: { type: 'string' } };
  }
}
